package report

import (
	"slices"

	"tongket/report/say"
)

// Mode is how the languages of a briefing stand to each other. A briefing in one language
// has none.
type Mode struct {
	Key   string // as it is typed, in YAML and behind --mode
	Means say.Message
	visit func(ModeVisitor)
}

// ModeVisitor does what each mode asks for. One that forgets a mode does not compile.
type ModeVisitor interface {
	Beside()
	Sequential()
	Facing()
}

// Visit does what the mode asks of v.
func (m *Mode) Visit(v ModeVisitor) { m.visit(v) }

// Beside is the mode of an edition that names none.
var Beside = &Mode{Key: "beside", Means: "the languages side by side, or one below the other on small pages", visit: ModeVisitor.Beside}

var sequential = &Mode{Key: "sequential", Means: "one language after the other, each with its own contents; figures and documents are listed once", visit: ModeVisitor.Sequential}

var facing = &Mode{Key: "facing", Means: "the leading language on left pages, the other level with it on right ones; figures and documents are listed once", visit: ModeVisitor.Facing}

// Modes are all modes, the usual one first.
func Modes() []*Mode { return []*Mode{Beside, sequential, facing} }

// ModeOf is the mode of a key, or nil.
func ModeOf(key string) *Mode {
	i := slices.IndexFunc(Modes(), func(m *Mode) bool { return m.Key == key })
	if i < 0 {
		return nil
	}
	return Modes()[i]
}

// ModeKeys is the keys of all modes.
func ModeKeys() []string {
	var out []string
	for _, m := range Modes() {
		out = append(out, m.Key)
	}
	return out
}
