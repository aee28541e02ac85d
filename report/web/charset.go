package web

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
)

// head is how far a page is searched for its encoding, as browsers do.
const head = 4096

// declared is the encoding that a page says it is in, or nothing.
func declared(data []byte) string {
	z := html.NewTokenizer(bytes.NewReader(data[:min(len(data), head)]))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return ""
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			if string(name) != "meta" {
				continue
			}
			a := attributes(z)
			if c := a["charset"]; c != "" {
				return c
			}
			if _, c, ok := strings.Cut(strings.ToLower(a["content"]), "charset="); ok {
				c, _, _ = strings.Cut(c, ";")
				return strings.Trim(c, ` "'`)
			}
		}
	}
}
