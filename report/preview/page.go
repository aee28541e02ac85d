package preview

import (
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"strings"

	"tongket/report/say"
)

// start answers with the page, in the words of the reader.
func (s *Server) start(w http.ResponseWriter, r *http.Request) {
	source, _ := files.ReadFile("page.html") // it is embedded
	answer(w, "text/html; charset=utf-8", []byte(pageIn(string(source), s.language(r), len(s.session.opt.Editor) > 0)))
}

// pageIn is the page in a language: what stands in double braces is replaced.
func pageIn(source string, in *say.Language, editor bool) string {
	said := map[string]string{}
	var pairs []string
	for name, m := range words() {
		said[name] = in.Sprint(m)
		pairs = append(pairs, "{{"+name+"}}", html.EscapeString(said[name]))
	}
	data, err := json.Marshal(said) // it escapes what would end the element
	if err != nil {
		panic(err) // all of it is ours
	}
	pairs = append(pairs, "{{code}}", in.Code, "{{editor}}", fmt.Sprint(editor), "{{words}}", string(data), "{{tongues}}", tongues(in))
	return strings.NewReplacer(pairs...).Replace(source)
}

// tongues is links to the page in its other languages.
func tongues(in *say.Language) string {
	var b strings.Builder
	for _, l := range say.Languages() {
		if l != in {
			fmt.Fprintf(&b, `<a class="tongue" href="?ui=%s" hreflang="%[1]s" lang="%[1]s">%s</a>`, l.Code, l.Name)
		}
	}
	return b.String()
}
