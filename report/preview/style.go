package preview

import (
	"fmt"
	"net/http"
	"strings"

	"tongket/fonts"
	"tongket/report/theme"
)

// style answers with how the page looks: its measures, in the colours that the house has
// for what is read on a screen.
func (s *Server) style(w http.ResponseWriter, _ *http.Request) {
	own, _ := files.ReadFile("app.css") // it is embedded
	answer(w, "text/css; charset=utf-8", []byte(tokens(theme.House().Mail)+string(own)))
}

// tokens is the house's colours as the style names them, for light and for dark.
func tokens(look theme.Mail) string {
	return ":root{" + colours(look.Light) + "}\n@media (prefers-color-scheme: dark){:root{" + colours(look.Dark) + "}}\n"
}

func colours(c theme.MailColours) string {
	var b strings.Builder
	for _, t := range []struct {
		name string
		hex  string
	}{
		{"ground", c.Ground.Hex()}, {"ink", c.Ink.Hex()}, {"second", c.Second.Hex()},
		{"note", c.Note.Hex()}, {"rule", c.Rule.Hex()}, {"heavy", c.Heavy.Hex()},
	} {
		fmt.Fprintf(&b, "--%s:%s;", t.name, t.hex)
	}
	return b.String()
}

// typeface answers with a face of the house.
func typeface(name string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Cache-Control", "private, max-age=3600")
		answer(w, "font/ttf", fonts.Embedded(name))
	}
}
