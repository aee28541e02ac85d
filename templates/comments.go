package templates

import (
	"html/template"
	"regexp"
	"strings"
)

// comment is what html/template takes out of a page: comments, among them the
// conditional ones by which Outlook, and only Outlook, is given a table of fixed width.
// What begins before a comment hides it: an action of the template, or an element whose
// text is no HTML.
var comment = regexp.MustCompile(`(?is)\{\{.*?\}\}|<(?:style|script|title|textarea)\b.*?</(?:style|script|title|textarea)\s*>|<!--.*?-->|<!\[endif\](?:--)?>`)

// action is an action of the template, in a comment.
var action = regexp.MustCompile(`(?s)\{\{.*?\}\}`)

// conditional is a comment that somebody reads: its head, what it holds, its end.
var conditional = regexp.MustCompile(`(?is)^(<!--\[if[^\]]*\]>(?:<!-->)?)(.*?)(<!\[endif\]-->)?$`)

// commented is a template whose comments arrive: html/template writes what a function
// gives it as HTML. What a conditional comment holds is a page's own code, and is
// escaped as such.
func commented(page string) string {
	return comment.ReplaceAllStringFunc(page, func(s string) string {
		switch {
		case !strings.HasPrefix(s, "<!"):
			return s
		case conditional.MatchString(s):
			part := conditional.FindStringSubmatch(s)
			return kept(part[1]) + part[2] + kept(part[3])
		}
		var out strings.Builder
		end := 0
		for _, at := range action.FindAllStringIndex(s, -1) {
			out.WriteString(kept(s[end:at[0]]) + s[at[0]:at[1]])
			end = at[1]
		}
		return out.String() + kept(s[end:])
	})
}

// kept is an action that writes s as it is. Its lines stay lines, by which mistakes in a
// template are named.
func kept(s string) string {
	if s == "" {
		return ""
	}
	return "{{kept `" + strings.ReplaceAll(s, "`", "`}}{{kept \"`\"}}{{kept `") + "`}}"
}

// asWritten is what kept calls.
func asWritten(s string) template.HTML { return template.HTML(s) }
