// Package guide is the guide for the office, by topics: what one needs from an empty
// folder to the briefing that is handed out, in each language of the terminal.
package guide

import (
	"path"
	"strings"

	"tongket/report/bundle"
)

// names is the topics in the order in which one needs them.
var names = []string{"begin", "figures", "documents", "text", "pages", "charts", "look", "keys", "check", "trace", "print", "mail", "automate"}

// Topic is a part of the guide.
type Topic struct {
	Name  string // as it is asked for
	Title string
	Text  string // Markdown, with its title
}

// Topics is the guide in a language of the terminal, by its code.
func Topics(language string) []Topic {
	var out []Topic
	for _, name := range names {
		text := string(bundle.Read(files(), path.Join(language, name+".md")))
		title, _, _ := strings.Cut(strings.TrimPrefix(text, "# "), "\n")
		out = append(out, Topic{name, title, text})
	}
	return out
}

// Names is what topics are called.
func Names() []string { return append([]string(nil), names...) }
