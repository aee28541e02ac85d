package yaml

import (
	"strings"

	"gopkg.in/yaml.v3"

	"tongket/report"
)

// signs begin the items of a list where YAML, or a typewriter, has one.
const signs = "-*+•"

// itemLine looks for a line of a text that begins as the item of a list does, or is a rule:
// it is printed on with the line above.
func (v Value) itemLine() {
	if v.f.lines == nil || !strings.ContainsAny(v.n.Value, "-*+") && !strings.Contains(v.n.Value, "•") {
		return
	}
	block := v.n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0
	line := int32(v.n.Line)
	for c := range v.placed() {
		if c.line == line && !block || isBlank(c.Rune) {
			continue
		}
		if c.line != line && strings.ContainsRune(signs, c.Rune) && v.isSign(c) {
			v.f.problems.Warn(report.TextTrap, v.f.charPos(c), "write a list: block, or take the sign away", "this line goes on with the text and is no item of a list: %q", report.Clip(strings.TrimSpace(string(v.f.lines[c.line-1]))))
			return
		}
		line = c.line
	}
}

// isSign reports whether nothing but signs stands between c and the next blank.
func (v Value) isSign(c Char) bool {
	rest := v.f.lines[c.line-1][min(int(c.col)-1, len(v.f.lines[c.line-1])):]
	for _, r := range rest {
		if isBlank(r) {
			break
		}
		if !strings.ContainsRune(signs, r) {
			return false
		}
	}
	return true
}

// escape looks for what means something between double quotes only: \n, \t and \". Paths
// of files have such, too.
func (v Value) escape() {
	if v.n.Style&yaml.DoubleQuotedStyle != 0 || strings.Contains(v.n.Value, `:\`) {
		return
	}
	for _, sign := range []string{`\n`, `\t`, `\r`, `\"`} {
		if i := strings.Index(v.n.Value, sign); i >= 0 {
			lead := len(v.n.Value) - len(strings.TrimLeft(v.n.Value, " \t\n"))
			v.f.problems.Warn(report.TextTrap, v.Place(i-lead), "take it away, or put the text between double quotes", "%s is printed as it stands: only between double quotes it means something else", sign)
			return
		}
	}
}
