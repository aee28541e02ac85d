package load

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"tongket/report"
	"tongket/report/nearest"
	"tongket/report/say"
	"tongket/report/yaml"
)

// The grammar of a reference, without its braces. PERIOD stands next to the
// name; what follows may stand in any order, each at most once. ASPECT is the word
// of one (report.AspectNamed), with BASE if it has one.
//
//	ID [PERIOD] [of MEMBER,…] [ASPECT [BASE]] [by BODY] [by SOURCE] [bare | number | words]
//	ID [PERIOD] [of MEMBER] count BREAKDOWN (up BASE | down BASE | met | missed | above NUMBER | …)
//	ID [PERIOD] mean BREAKDOWN
//	ID [PERIOD] of MEMBER,MEMBER (share | rank) (BREAKDOWN | all)
//	see ID
//	page ID
//	source ID [PARAGRAPH, …]
//
// BASE may be "year-before", the same period of the year before. In the row of a
// table it may be "previous", the year before each column.
func grammar() say.Message {
	var asked []string
	for _, a := range report.Aspects()[report.Level+1:] {
		switch asked = append(asked, a.String()); {
		case a == report.HowMany:
			asked[len(asked)-1] += " BREAKDOWN TEST"
		case a == report.Mean:
			asked[len(asked)-1] += " BREAKDOWN"
		case a.HasBase():
			asked[len(asked)-1] += " BASE"
		}
	}
	return say.Sprintf("a reference is {ID [PERIOD] [of MEMBER] [%s] [by SOURCE] [bare|number|words]}, {see ID}, {page ID} or {source ID [PARAGRAPHS]}", strings.Join(asked, "|"))
}

// forms are the words that say how a figure is written out.
var forms = map[string]report.Form{"bare": report.Bare, "number": report.Number, "words": report.Words}

// parts are the words that may follow the name and the period of a figure.
func parts() []string {
	var out []string
	for _, a := range report.Aspects()[report.Level+1:] {
		out = append(out, a.String())
	}
	return append(out, "of", "by", "bare", "number", "words")
}

// reserved are the words that cannot name an indicator.
var reserved = [...]string{"see", "page", "source"}

// mistake is what is wrong with a text, at a byte offset in it.
type mistake struct {
	at         int
	what, hint say.Message
}

// word is a word of a reference, empty if it was not written.
type word struct {
	text string
	at   int
}

// written is a reference before its names are looked up.
type written struct {
	kind         report.RefKind
	name         word
	period, base word
	by           []word // a body, a source, or each
	members      []word
	aspect       report.Aspect
	form         report.Form
	where        test
	paragraphs   []int
}

// parseRef reads a reference without its braces.
func parseRef(s string) (written, *mistake) {
	words := fields(s)
	if len(words) == 0 {
		return written{}, &mistake{0, "an empty reference", grammar()}
	}
	kinds := map[string]report.RefKind{"see": report.ToBlock, "page": report.ToPage, "source": report.ToSource}
	kind, isTarget := kinds[words[0].text]
	if !isTarget {
		return parseFigure(words, len(s))
	}
	if len(words) == 1 {
		return written{}, &mistake{len(s), say.Sprintf("an id is missing after %s", words[0].text), grammar()}
	}
	w := written{kind: kind, name: words[1]}
	rest := words[2:]
	if kind == report.ToSource {
		return w.withParagraphs(rest)
	}
	if len(rest) > 0 {
		return w, &mistake{rest[0].at, say.Sprintf("%s is not understood after the id", quoted(rest[0].text)), grammar()}
	}
	return w, w.name.notID()
}

func (w written) withParagraphs(words []word) (written, *mistake) {
	if err := w.name.notID(); err != nil {
		return w, err
	}
	for _, word := range words {
		at := word.at
		for part := range strings.SplitSeq(word.text, ",") {
			n, err := strconv.Atoi(part)
			if part != "" && (err != nil || n < 1 || n > 1e6 || !digits(part)) {
				return w, &mistake{at, say.Sprintf("%s is not the number of a paragraph", quoted(part)), "paragraphs are counted from 1: {source ID 4,6}"}
			}
			if part != "" {
				w.paragraphs = append(w.paragraphs, n)
			}
			at += len(part) + 1
		}
	}
	return w, nil
}

// parseFigure reads a reference to a figure; end is the length of its text.
func parseFigure(words []word, end int) (written, *mistake) {
	w := written{kind: report.ToFigure, name: words[0]}
	if err := w.name.notID(); err != nil {
		return w, err
	}
	rest := words[1:]
	if len(rest) > 0 && rest[0].dated() {
		w.period, rest = rest[0], rest[1:]
	}
	seen := map[string]bool{}
	for len(rest) > 0 {
		part := rest[0]
		group := groupOf(part.text)
		if seen[group] && (part.text != "by" || len(w.by) > 1) {
			return w, &mistake{part.at, say.Sprintf("%s cannot be combined with what stands before it", quoted(part.text)), grammar()}
		}
		seen[group] = true
		var err *mistake
		if rest, err = w.part(rest, end); err != nil {
			return w, err
		}
	}
	if w.form == report.Bare && !w.aspect.Relative() && w.aspect != report.Level {
		return w, w.unsigned()
	}
	return w, nil
}

// unsigned is what is wrong with bare of what has no sign.
func (w written) unsigned() *mistake {
	return &mistake{w.name.at, "bare drops the sign of a change, or of what may be below zero", "remove bare, or say against which year: change 2021 bare"}
}

// groupOf is what a word of a reference says something about: two of one group
// exclude each other.
func groupOf(word string) string {
	if _, ok := report.AspectNamed(word); ok {
		return "the aspect"
	}
	if _, ok := forms[word]; ok {
		return "the form"
	}
	return word
}

// part reads the part that words begin with and returns those after it.
func (w *written) part(words []word, end int) ([]word, *mistake) {
	first, rest := words[0], words[1:]
	aspect, asks := report.AspectNamed(first.text)
	form, writes := forms[first.text]
	switch {
	case aspect == report.HowMany:
		w.aspect = aspect
		return w.test(rest, end)
	case aspect == report.Mean && len(rest) == 0:
		return nil, &mistake{end, "the breakdown is missing after mean", grammar()}
	case aspect == report.Mean:
		w.aspect, w.where.by = aspect, rest[0]
		return rest[1:], rest[0].notID()
	case aspect.Within() && len(rest) > 0 && !slices.Contains(parts(), rest[0].text):
		w.aspect, w.where.by = aspect, rest[0]
		return rest[1:], rest[0].notID()
	case asks && !aspect.HasBase():
		w.aspect = aspect
	case asks && len(rest) == 0:
		return nil, &mistake{end, say.Sprintf("the base year is missing after %s", first.text), grammar()}
	case asks:
		w.aspect, w.base = aspect, rest[0]
		return rest[1:], nil
	case writes:
		w.form = form
	case first.text == "of":
		return w.counted(rest, end)
	case first.text == "by" && len(rest) == 0:
		return nil, &mistake{end, "the source is missing after by", grammar()}
	case first.text == "by":
		w.by = append(w.by, rest[0])
		return rest[1:], rest[0].notID()
	case first.dated():
		return nil, &mistake{first.at, say.Sprintf("%s stands in the wrong place", quoted(first.text)), "the period comes right after the indicator, a base year after the word change"}
	default:
		return nil, &mistake{first.at, say.Sprintf("%s is not understood", quoted(first.text)), nearest.Hint(first.text, parts())}
	}
	return rest, nil
}

// counted reads the members that words begin with, with commas between, and returns
// the words after them.
func (w *written) counted(words []word, end int) ([]word, *mistake) {
	for more := true; more; words = words[1:] {
		if len(words) == 0 {
			return nil, &mistake{end, "the member is missing after of", grammar()}
		}
		at := words[0].at
		more = strings.HasSuffix(words[0].text, ",")
		for id := range strings.SplitSeq(strings.TrimSuffix(words[0].text, ","), ",") {
			name := word{id, at}
			if err := name.notID(); err != nil {
				return nil, err
			}
			w.members = append(w.members, name)
			at += len(id) + 1
		}
	}
	return words, nil
}

func (w word) notID() *mistake {
	if yaml.IDPattern.MatchString(w.text) {
		return nil
	}
	return &mistake{w.at, say.Sprintf("%s is not an id", quoted(w.text)), grammar()}
}

// dated reports whether w is meant for a period, if perhaps for none that is one.
func (w word) dated() bool {
	part := strings.TrimLeft(w.text, "QH") // of a quarter or a half without its year in front: Q4
	return part != "" && len(part) >= len(w.text)-1 && part[0] >= '0' && part[0] <= '9'
}

func digits(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
}

func quoted(s string) string { return strconv.Quote(report.Clip(s)) }

// fields is strings.Fields with the place of each word.
func fields(s string) []word {
	var words []word
	start := -1
	for i, r := range s + " " {
		switch space := unicode.IsSpace(r); {
		case space && start >= 0:
			words = append(words, word{s[start:i], start})
			start = -1
		case !space && start < 0:
			start = i
		}
	}
	return words
}
