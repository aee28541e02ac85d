package doc

import (
	"fmt"
	"io"
	"strings"
)

// Dump writes the tree below e as text, one line an element: what kind it is,
// its role and language, and the words in it.
func Dump(w io.Writer, e Element) {
	Walk(e, func(e Element, up []Element) {
		fmt.Fprintf(w, "%s%s\n", strings.Repeat("  ", len(up)), describe(e))
	})
}

func describe(e Element) string {
	n := e.Base()
	s := strings.ToLower(strings.TrimPrefix(fmt.Sprintf("%T", e), "*doc."))
	if n.Role != "" {
		s += " " + string(n.Role)
	}
	if n.Scope != "" {
		s += " scope " + n.Scope
	}
	if n.Lang != "" {
		s += " " + string(n.Lang)
	}
	return s + content(e)
}

func content(e Element) string {
	switch e := e.(type) {
	case *Part:
		return fmt.Sprintf(" %s %s", e.ID, e.Number)
	case *Words:
		return fmt.Sprintf(" %q", e.Str)
	case *Value:
		return fmt.Sprintf(" %q %s", e.Str, e.Figure.Status)
	case *Link:
		return " to " + e.Target
	case *PageOf:
		return " of " + e.Target
	case *Drawing:
		if e.Alt != "" {
			return fmt.Sprintf(" %q", e.Alt)
		}
	case *Paragraph:
		return fmt.Sprintf(" %s %s", e.Style, e.Mark)
	}
	return ""
}
