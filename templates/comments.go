package templates

import (
	"fmt"
	"html/template"
	"strings"

	"tongket/report/pattern"
	"tongket/report/say"
)

// Mail programs read comments: Outlook lays out what stands between <!--[if mso]> and
// <![endif]-->. Go's template engine takes all comments of HTML and of style sheets out,
// and does so before anybody can ask it not to. So each is put behind a call that gives
// it back.

// comments is the comments of a template, by number.
type comments []string

// The places of a template where comments may be looked for, and those where what looks
// like one is none.
var (
	action     = `\{\{(?:/\*(?s:.*?)\*/|"(?:\\.|[^"\\\n])*"|` + "`[^`]*`" + `|[^}"` + "`" + `]|\}[^}])*\}\}`
	htmlPieces = pattern.New(`(?i)` + action +
		`|(?P<style><style\b[^>]*>(?s:.*?)</style)` +
		`|<(?:script|textarea|title)\b(?s:.*?)</(?:script|textarea|title)` +
		`|(?P<open><!(?:--)?\[if\b[^\]]*\]>(?:<!-->|<!-- -->|-->)?)` +
		`|(?P<close><!(?:--<!)?\[endif\](?:--)?>)` +
		`|(?P<all><!--(?s:.*?)-->)` +
		`|</?[a-z](?:` + action + `|"[^"]*"|'[^']*'|[^>"'])*>`)
	stylePieces = pattern.New(action + `|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?P<css>/\*(?s:.*?)\*/)`)
	actions     = pattern.New(action)
)

// behind is a template with its comments behind calls, on the same lines.
func (c *comments) behind(html string) string {
	return replaceNamed(htmlPieces, html, func(name, s string) string {
		switch name {
		case "style":
			return replaceNamed(stylePieces, s, func(name, s string) string {
				if name == "css" {
					return c.call("styleComment", s)
				}
				return s
			})
		case "open", "close":
			return c.call("comment", s)
		case "all":
			return c.around(s)
		}
		return s
	})
}

// around puts a comment away, but for the actions in it.
func (c *comments) around(s string) string {
	var out strings.Builder
	from := 0
	for _, at := range actions.FindAllStringIndex(s, -1) {
		out.WriteString(c.call("comment", s[from:at[0]]) + s[at[0]:at[1]])
		from = at[1]
	}
	return out.String() + c.call("comment", s[from:])
}

// call puts s away: the call that gives it back has as many lines.
func (c *comments) call(function, s string) string {
	*c = append(*c, s)
	return fmt.Sprintf("{{%s %d%s}}", function, len(*c)-1, strings.Repeat("\n", strings.Count(s, "\n")))
}

// functions are what the calls call.
func (c *comments) functions() template.FuncMap {
	get := func(i int) (string, error) {
		if i < 0 || i >= len(*c) {
			return "", say.Errorf("there is no comment %d", i)
		}
		return (*c)[i], nil
	}
	return template.FuncMap{
		"comment":      func(i int) (template.HTML, error) { s, err := get(i); return template.HTML(s), err },
		"styleComment": func(i int) (template.CSS, error) { s, err := get(i); return template.CSS(s), err },
	}
}

// replaceNamed replaces what a named group of a pattern matches as a whole.
func replaceNamed(pieces pattern.Pattern, s string, with func(name, s string) string) string {
	var out strings.Builder
	from := 0
	for _, at := range pieces.FindAllStringSubmatchIndex(s, -1) {
		out.WriteString(s[from:at[0]])
		name := ""
		for i, n := range pieces.SubexpNames() {
			if n != "" && at[2*i] >= 0 {
				name = n
			}
		}
		out.WriteString(with(name, s[at[0]:at[1]]))
		from = at[1]
	}
	return out.String() + s[from:]
}
