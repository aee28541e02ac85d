package mail

import (
	"strings"

	"tongket/report/pattern"
	"tongket/report/say"
)

// How answers begin that are no server's words but ours. The journal keeps them in
// English; Said knows them again, in whichever run.
const (
	afterDot    = "no answer to the final dot: "
	cutAfterDot = "cut off after the final dot"
	earlier     = "an earlier try may have arrived; the last: "
	inTime      = "no answer in time"
)

// BrokenOff is how reports answer for a try of which nothing could arrive.
const BrokenOff = "broken off"

var (
	tooLarge = pattern.New(`^not tried: the message has (\S+ MB), and the server takes (\S+ MB)$`)
	withSize = pattern.New(`^(.*) \(the message has (\S+ MB)\)$`)
)

// Said is an answer of the journal in the words of a terminal: what a server has said
// is quoted.
func Said(answer string) say.Message {
	if rest, ok := strings.CutPrefix(answer, afterDot); ok {
		return say.Sprintf(afterDot+"%s", Said(rest))
	}
	if rest, ok := strings.CutPrefix(answer, earlier); ok {
		state, rest, _ := strings.Cut(rest, " ")
		if rest == "" {
			return say.Sprintf(earlier+"%s", State(state))
		}
		return say.Sprintf(earlier+"%s %s", State(state), Said(rest))
	}
	if m := tooLarge.FindStringSubmatch(answer); m != nil {
		return say.Sprintf("not tried: the message has %s, and the server takes %s", m[1], m[2])
	}
	if m := withSize.FindStringSubmatch(answer); m != nil {
		return say.Sprintf("%s (the message has %s)", Said(m[1]), m[2])
	}
	switch answer {
	case inTime:
		return inTime
	case cutAfterDot:
		return cutAfterDot
	case BrokenOff:
		return BrokenOff
	}
	return say.Quoted(answer)
}
