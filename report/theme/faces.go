package theme

import (
	"io/fs"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/intake"
	"tongket/report/say"
)

// signs are what the program itself prints, in every language.
const signs = "†‡≈→·–−…¶“”‘’±×÷\u00a0"

// maxFace is more than any face with the letters of several languages has.
const maxFace = 16 << 20

// readFaces reads the files of all faces, and looks at those that the project brings.
func (b *builder) readFaces(charts doc.ChartLook) {
	b.theme.Faces = map[fonts.Name][]byte{}
	for _, name := range b.faces {
		e := b.root.at("faces", name)
		file := e.value.Line()
		if file == "" {
			continue
		}
		if !e.from(b.own) {
			b.theme.Faces[fonts.Name(name)] = fonts.Embedded(file)
			continue
		}
		if data, ok := b.ownFace(e, file); ok {
			b.theme.Faces[fonts.Name(name)] = data
		}
	}
	b.fitInk(charts)
}

// ownFace is a face's file that lies beside the theme.
func (b *builder) ownFace(e *entry, file string) ([]byte, bool) {
	if !fs.ValidPath(file) {
		e.value.Problem(report.BadValue, "a face is a file beside the theme, or in a folder there: fonts/NAME.ttf", "face %s: %q does not lie beside the theme", e.what(), report.Clip(file))
		return nil, false
	}
	data, err := intake.FS(b.files, file, maxFace)
	if err != nil {
		e.value.Problem(report.Unreadable, "a face is a TrueType file (.ttf) beside the theme", "face %s: %s", e.what(), intake.Reason(err))
		return nil, false
	}
	fault, lacks := fonts.Vet(data, letters+signs+b.letters)
	if what, hint := said(fault); what != "" {
		e.value.Problem(report.BadFace, hint, "face %s: %s", e.what(), what)
		return nil, false
	}
	if len(lacks) > 0 {
		e.value.Problem(report.BadFace, "take a face that has them; those for Vietnamese say so", "face %s has no glyph for %s", e.what(), listed(lacks))
		return nil, false
	}
	return data, true
}

// letters is what every face needs, whatever the languages.
const letters = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_abcdefghijklmnopqrstuvwxyz{|}~"

// said is what is wrong with a file, and what to do about it.
func said(f fonts.Fault) (what, hint say.Message) {
	const static = "take the static TrueType file (.ttf) of the face"
	switch f {
	case fonts.Fit:
		return "", ""
	case fonts.Collection:
		return "the file is a collection of faces", static
	case fonts.Packed:
		return "the file is packed for the web", static
	case fonts.PostScript:
		return "it has PostScript outlines, of which no part can be embedded", static
	case fonts.Variable:
		return "it is a variable face, of which no part can be embedded", static
	case fonts.Restricted:
		return "its licence does not let it be embedded in documents", "take a face under an open licence, or ask its maker"
	case fonts.Whole:
		return "its licence does not let a part of it be embedded", "take a face under an open licence, or ask its maker"
	case fonts.UnevenFigures:
		return "its figures are of several widths, so that columns of them would not line up", "take a face with tabular figures"
	case fonts.NotAFont:
		return "the file is no typeface", static
	}
	return "the file is damaged", static
}

// listed is characters as a message names them, the first few.
func listed(chars []rune) string {
	const most = 12
	var out []string
	for _, r := range chars[:min(most, len(chars))] {
		out = append(out, string(r))
	}
	s := strings.Join(out, " ")
	if len(chars) > most {
		s += " …"
	}
	return s
}

// capitals have no marks; with those that have, the letters of languages reach further.
const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz"

// fitInk measures how far the letters of a chart's labels reach, where they are set in a
// face of the project and the project does not say it.
func (b *builder) fitInk(charts doc.ChartLook) {
	if b.own == "" || b.root.at("charts", "rise").from(b.own) || !b.root.at("faces", string(charts.Label.Face)).from(b.own) {
		return
	}
	data := b.theme.Faces[charts.Label.Face]
	if data == nil {
		return
	}
	set, err := fonts.Open(map[fonts.Name][]byte{charts.Label.Face: data})
	if err != nil {
		return
	}
	top, bottom := set.Ink(set.Shape(charts.Label.Face, capitals+b.letters))
	for _, p := range b.theme.Papers {
		if p.Page != nil && !b.root.at("papers", p.Flag, "charts", "rise").from(b.own) {
			p.Page.Charts.Rise, p.Page.Charts.Drop = float64(top)/fonts.UnitsPerEm, float64(-bottom)/fonts.UnitsPerEm
		}
	}
}
