package yaml

import (
	"strconv"
	"strings"
	"unicode"

	"gopkg.in/yaml.v3"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/lang"
	"tongket/report/nearest"
	"tongket/report/pattern"
	"tongket/report/say"
)

// Value is a value in a file. An absent value has no node: reading one gives
// nothing and reports nothing, as its absence has been reported if it matters.
type Value struct {
	f   *file
	n   *yaml.Node
	key *yaml.Node // the key it belongs to, if any
}

// of wraps a node; an alias is what it repeats.
func (v Value) of(n, key *yaml.Node) Value {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	return Value{v.f, n, key}
}

func (v Value) Present() bool { return v.n != nil }

// At is where v stands; of an empty value, where its key stands.
func (v Value) At() report.Pos {
	n := v.n
	if v.key != nil && (n == nil || v.Null()) {
		n = v.key
	}
	if n == nil {
		return v.f.pos(1, 1)
	}
	return v.f.pos(n.Line, n.Column)
}

func (v Value) Problem(code report.Code, hint, format say.Message, args ...any) {
	v.f.problems.Add(code, v.At(), hint, format, args...)
}

// ProblemAt reports what is wrong at a place in v's file.
func (v Value) ProblemAt(code report.Code, at report.Pos, hint, format say.Message, args ...any) {
	v.f.problems.Add(code, at, hint, format, args...)
}

// WarnAt reports what is worth a look.
func (v Value) WarnAt(code report.Code, at report.Pos, hint, format say.Message, args ...any) {
	v.f.problems.Warn(code, at, hint, format, args...)
}

// ReportTo has what is wrong in v's file reported to problems from here on.
func (v Value) ReportTo(problems *report.Problems) { v.f.problems.to = problems }

// ReportAnew is ReportTo for who reads v's file once more: what was told of it is not
// counted.
func (v Value) ReportAnew(problems *report.Problems) { *v.f.problems = reports{to: problems} }

// Letters is how long v's file is.
func (v Value) Letters() (n int) {
	for _, line := range v.f.lines {
		n += len(line)
	}
	return n
}

// Lost reports whether the letters of v were lost on the way into the file.
func (v Value) Lost() bool { return v.f.lost[v.n] }

// Alone is v without the key that it belongs to, or, of a key, without its value.
func (v Value) Alone() Value { return Value{f: v.f, n: v.n} }

// Raw is the text of a single value as it stands, empty of anything else.
func (v Value) Raw() string {
	if !v.IsScalar() {
		return ""
	}
	return v.n.Value
}

func (v Value) Null() bool { return isNull(v.n) }

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

func (v Value) IsScalar() bool  { return v.Present() && v.n.Kind == yaml.ScalarNode }
func (v Value) IsMapping() bool { return v.Present() && v.n.Kind == yaml.MappingNode }
func (v Value) IsList() bool    { return v.Present() && v.n.Kind == yaml.SequenceNode }

// Name is what a message calls v.
func (v Value) Name() say.Message {
	if v.key != nil {
		return say.Literal(report.Clip(v.key.Value))
	}
	return "this"
}

// NameOr is v's key if it has one, for messages.
func (v Value) NameOr(otherwise say.Message) say.Message {
	if v.key != nil {
		return v.Name()
	}
	return otherwise
}

// shape is the form that v has, for messages.
func (v Value) shape() say.Message {
	switch v.n.Kind {
	case yaml.MappingNode:
		return "keys with values"
	case yaml.SequenceNode:
		return "a list"
	}
	return say.Sprintf("%q", report.Clip(v.n.Value))
}

// Scalar is the source text of a scalar, trimmed: 574 and "574" are the same.
func (v Value) Scalar() (string, bool) {
	switch {
	case !v.Present():
		return "", false
	case v.n.Kind != yaml.ScalarNode:
		v.Problem(report.WrongShape, v.unquoted(), "%s: expected a single value, found %s", v.Name(), v.shape())
		return "", false
	case v.Null():
		v.Problem(report.WrongShape, v.unquoted(), "%s has no value", v.Name())
		return "", false
	}
	s := strings.TrimSpace(v.n.Value)
	if !strings.ContainsFunc(s, prints) {
		v.Problem(report.WrongShape, "", "%s is empty", v.Name())
		return "", false
	}
	return s, v.visible()
}

// visible reports the control characters that escapes have put into a scalar.
func (v Value) visible() bool {
	if v.n.Style&yaml.DoubleQuotedStyle == 0 || !strings.ContainsFunc(v.n.Value, forbidden) {
		return true
	}
	var bad report.Tally
	for _, c := range v.chars() {
		if forbidden(c.Rune) {
			bad.Add(say.Sprintf("the invisible character %U is not allowed", c.Rune), v.f.charPos(c))
		}
	}
	for _, b := range bad {
		v.f.problems.Add(report.InvisibleCharacter, b.At, "remove it", "%s%s", b.What, b.More("place"))
	}
	return false
}

// prints reports whether r is more than a blank.
func prints(r rune) bool { return !unicode.IsSpace(r) && !intake.Invisible(r) }

// Str is a text on one line.
func (v Value) Str() string {
	s := v.Line()
	if s != "" {
		v.Traps()
	}
	return s
}

// Line is a single value that is no text, such as a name of a file, on one line: a
// comment may stand behind it.
func (v Value) Line() string {
	s, ok := v.Scalar()
	if !ok {
		return ""
	}
	return lang.Clean(strings.Join(strings.FieldsFunc(s, isBlank), " "))
}

// List is the items of a list that must have some.
func (v Value) List() []Value { return v.AtMost(maxItems) }

// AtMost is List of one that has no more than so many items, or none of a longer one.
func (v Value) AtMost(most int) []Value {
	if !v.Present() {
		return nil
	}
	if v.n.Kind != yaml.SequenceNode {
		v.Problem(report.WrongShape, "begin each item with - or put them in square brackets", "%s: expected a list, found %s", v.Name(), v.shape())
		return nil
	}
	switch n := len(v.n.Content); {
	case n == 0:
		v.Problem(report.WrongShape, "", "%s: the list is empty", v.Name())
	case n > most && v.f.lines != nil:
		v.Problem(report.BadValue, "divide the list", "%s: a list of %d items, more than %d", v.Name(), n, most)
		return nil
	}
	items := make([]Value, 0, len(v.n.Content))
	for _, n := range v.n.Content {
		items = append(items, v.of(n, nil))
	}
	return items
}

// OneOrList is the items of a list, or v alone if it is a single value.
func (v Value) OneOrList() []Value {
	if v.IsScalar() {
		return []Value{v}
	}
	return v.List()
}

// IDForm is what an id fits.
const IDForm = `^[a-z][a-z0-9-]*$`

var IDPattern = pattern.New(IDForm)

// LongestID is how many letters an id has at most: names of files are made of them.
const LongestID = 100

// ID is a name that the project gives to something.
func (v Value) ID() string {
	s, ok := v.Scalar()
	if !ok || !v.Short(s) {
		return ""
	}
	if !IDPattern.MatchString(s) {
		v.Problem(report.BadValue, "an id begins with a letter a–z and goes on with a–z, 0–9 and -", "%q is not an id", report.Clip(s))
		return ""
	}
	return s
}

// Short reports whether a name is no longer than names of files can be, and says so if not.
func (v Value) Short(name string) bool {
	if len(name) > LongestID {
		v.Problem(report.BadValue, "shorten it", "an id of %d letters, more than %d", len(name), LongestID)
		return false
	}
	return true
}

// OneOf is one of the allowed words, or empty.
func (v Value) OneOf(what say.Message, allowed ...string) string {
	s, ok := v.Scalar()
	if !ok {
		return ""
	}
	for _, a := range allowed {
		if s == a {
			return s
		}
	}
	v.Problem(report.BadValue, nearest.Hint(s, allowed), "unknown %s %q", what, report.Clip(s))
	return ""
}

// Flag is true or false.
func (v Value) Flag() bool { return v.OneOf("yes-or-no value", "true", "false") == "true" }

// mostWhole is more than anything that is numbered or counted in a project.
const mostWhole = 1_000_000

// Whole is a whole number from low up.
func (v Value) Whole(low int) int {
	s, ok := v.Scalar()
	if !ok {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err == nil && n > mostWhole && strconv.Itoa(n) == s {
		v.Problem(report.BadValue, "", "%s: %d is more than %d", v.Name(), n, mostWhole)
		return 0
	}
	if err != nil || n < low || strconv.Itoa(n) != s {
		v.Problem(report.BadValue, "", "%s: %q is not a whole number from %d up", v.Name(), report.Clip(s), low)
		return 0
	}
	return n
}

// OptionalList is the items of a list that may be absent or empty.
func (v Value) OptionalList() []Value {
	if v.Present() && v.Null() || v.EmptyList() {
		return nil
	}
	return v.List()
}

// EmptyList reports whether v says in so many words that there is nothing: [].
func (v Value) EmptyList() bool { return v.IsList() && len(v.n.Content) == 0 }

// Items is those of a list, or v itself.
func (v Value) Items() []Value {
	if v.IsMapping() {
		return []Value{v}
	}
	return v.List()
}
