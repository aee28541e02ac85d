package yaml

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"tongket/report"
	"tongket/report/say"
)

// Traps warns of a text that YAML takes for another than it looks.
func (v Value) Traps() {
	switch {
	case v.n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		v.hashed()
	case v.n.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) == 0:
		v.commented()
	}
	v.itemLine()
	v.escape()
}

// commented looks for a comment behind a text without quotes: whoever typed # may have
// meant it.
func (v Value) commented() {
	var last Char
	for last = range v.placed() {
	}
	if last.line == 0 {
		return
	}
	behind := v.f.lines[last.line-1][min(int(last.col), len(v.f.lines[last.line-1])):]
	blanks := 0
	for blanks < len(behind) && isBlank(behind[blanks]) {
		blanks++
	}
	if blanks > 0 && blanks < len(behind) && behind[blanks] == '#' {
		v.f.problems.Warn(report.TextTrap, v.f.pos(int(last.line), int(last.col)+1+blanks), "put the text into quotes if this belongs to it, or the comment on a line of its own",
			"the text ends here: YAML takes %q for a comment", report.Clip(strings.TrimSpace(string(behind[blanks:]))))
	}
}

// hashed looks for what was meant as a comment, on a line of its own or behind the text of
// one, and is printed.
func (v Value) hashed() {
	if !strings.Contains(v.n.Value, "#") || v.f.lines == nil {
		return
	}
	for c := range v.placed() {
		if c.Rune != '#' {
			continue
		}
		line := v.f.lines[c.line-1]
		before, behind := line[:c.col-1], line[c.col:]
		alone := !slices.ContainsFunc(before, func(r rune) bool { return !isBlank(r) })
		apart := len(before) > 0 && isBlank(before[len(before)-1]) && len(behind) > 0 && isBlank(behind[0])
		if alone || apart {
			v.f.problems.Warn(report.TextTrap, v.f.charPos(c), "move the comment out of the text, or put a quote before #",
				"this line belongs to the text: within | and > there are no comments: %q", report.Clip(strings.TrimSpace("#"+string(behind))))
			return
		}
	}
}

// unquoted is what to do where a text without quotes was taken for something else.
func (v Value) unquoted() say.Message {
	switch {
	case v.n.Kind == yaml.MappingNode && v.n.Style&yaml.FlowStyle == 0:
		return `put quotes around a text with ": " in it`
	case v.n.Kind != yaml.ScalarNode && v.n.Style&yaml.FlowStyle != 0:
		return "put quotes around a text that begins with { or ["
	case v.n.Kind == yaml.ScalarNode && v.n.Value != "":
		return say.Sprintf("put quotes around %s if the word is meant", v.n.Value)
	}
	return ""
}
