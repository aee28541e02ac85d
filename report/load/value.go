package load

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"gopkg.in/yaml.v3"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/lang"
)

// value is a value in a file. An absent value has no node: reading one gives
// nothing and reports nothing, as its absence has been reported if it matters.
type value struct {
	f   *file
	n   *yaml.Node
	key *yaml.Node // the key it belongs to, if any
}

// of wraps a node; an alias is what it repeats.
func (v value) of(n, key *yaml.Node) value {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	return value{v.f, n, key}
}

func (v value) present() bool { return v.n != nil }

// at is where v stands; of an empty value, where its key stands.
func (v value) at() report.Pos {
	n := v.n
	if v.key != nil && (n == nil || v.null()) {
		n = v.key
	}
	if n == nil {
		return v.f.pos(1, 1)
	}
	return v.f.pos(n.Line, n.Column)
}

func (v value) problem(code report.Code, hint, format string, args ...any) {
	v.f.problems.Add(code, v.at(), hint, format, args...)
}

func (v value) null() bool { return isNull(v.n) }

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

func (v value) isScalar() bool  { return v.present() && v.n.Kind == yaml.ScalarNode }
func (v value) isMapping() bool { return v.present() && v.n.Kind == yaml.MappingNode }

// name is what a message calls v.
func (v value) name() string {
	if v.key != nil {
		return clip(v.key.Value)
	}
	return "this"
}

// shape is the form that v has, for messages.
func (v value) shape() string {
	switch v.n.Kind {
	case yaml.MappingNode:
		return "keys with values"
	case yaml.SequenceNode:
		return "a list"
	}
	return fmt.Sprintf("%q", clip(v.n.Value))
}

// clip shortens what a message quotes.
func clip(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:59]) + "…"
	}
	return s
}

// scalar is the source text of a scalar, trimmed: 574 and "574" are the same.
func (v value) scalar() (string, bool) {
	switch {
	case !v.present():
		return "", false
	case v.n.Kind != yaml.ScalarNode:
		v.problem(report.WrongShape, v.unquoted(), "%s: expected a single value, found %s", v.name(), v.shape())
		return "", false
	case v.null():
		v.problem(report.WrongShape, v.unquoted(), "%s has no value", v.name())
		return "", false
	}
	s := strings.TrimSpace(v.n.Value)
	if !strings.ContainsFunc(s, prints) {
		v.problem(report.WrongShape, "", "%s is empty", v.name())
		return "", false
	}
	return s, v.visible()
}

// visible reports the control characters that escapes have put into a scalar.
func (v value) visible() bool {
	if v.n.Style&yaml.DoubleQuotedStyle == 0 || !strings.ContainsFunc(v.n.Value, forbidden) {
		return true
	}
	for _, c := range v.chars() {
		if forbidden(c.r) {
			v.f.problems.Add(report.InvisibleCharacter, v.f.charPos(c), "remove it", "the invisible character %U is not allowed", c.r)
		}
	}
	return false
}

// prints reports whether r is more than a blank.
func prints(r rune) bool { return !unicode.IsSpace(r) && !intake.Invisible(r) }

// str is a text on one line.
func (v value) str() string {
	s := v.line()
	if s != "" {
		v.traps()
	}
	return s
}

// line is a single value that is no text, such as a name of a file, on one line: a
// comment may stand behind it.
func (v value) line() string {
	s, _ := v.scalar()
	return lang.Clean(strings.Join(strings.FieldsFunc(s, isBlank), " "))
}

// list is the items of a list that must have some.
func (v value) list() []value {
	if !v.present() {
		return nil
	}
	if v.n.Kind != yaml.SequenceNode {
		v.problem(report.WrongShape, "begin each item with - or put them in square brackets", "%s: expected a list, found %s", v.name(), v.shape())
		return nil
	}
	if len(v.n.Content) == 0 {
		v.problem(report.WrongShape, "", "%s: the list is empty", v.name())
	}
	items := make([]value, 0, len(v.n.Content))
	for _, n := range v.n.Content {
		items = append(items, v.of(n, nil))
	}
	return items
}

// oneOrList is the items of a list, or v alone if it is a single value.
func (v value) oneOrList() []value {
	if v.isScalar() {
		return []value{v}
	}
	return v.list()
}

var idPattern = regexp.MustCompile(`^[a-z][a-z0-9-]*$`)

// id is a name that the project gives to something.
func (v value) id() string {
	s, ok := v.scalar()
	if ok && !idPattern.MatchString(s) {
		v.problem(report.BadValue, "an id begins with a letter a–z and goes on with a–z, 0–9 and -", "%q is not an id", clip(s))
		return ""
	}
	return s
}

// oneOf is one of the allowed words, or empty.
func (v value) oneOf(what string, allowed ...string) string {
	s, ok := v.scalar()
	if !ok {
		return ""
	}
	for _, a := range allowed {
		if s == a {
			return s
		}
	}
	v.problem(report.BadValue, suggest(s, allowed), "unknown %s %q", what, clip(s))
	return ""
}

// flag is true or false.
func (v value) flag() bool { return v.oneOf("yes-or-no value", "true", "false") == "true" }

// whole is a whole number from low up.
func (v value) whole(low int) int {
	s, ok := v.scalar()
	if !ok {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < low || n > 1e6 || strconv.Itoa(n) != s {
		v.problem(report.BadValue, "", "%s: %q is not a whole number from %d up", v.name(), clip(s), low)
		return 0
	}
	return n
}

// optionalList is the items of a list that may be absent or empty.
func (v value) optionalList() []value {
	if v.present() && v.null() || v.emptyList() {
		return nil
	}
	return v.list()
}

// emptyList reports whether v says in so many words that there is nothing: [].
func (v value) emptyList() bool {
	return v.present() && v.n.Kind == yaml.SequenceNode && len(v.n.Content) == 0
}
