package templates

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
)

// inlines writes prose out: every reference becomes a figure, a link or a page
// number. A sentence that begins with a figure begins with a capital.
func (w *writer) inlines(p report.Prose, l report.Lang) []doc.Inline {
	var out []doc.Inline
	for i, s := range p.Spans {
		if s.Ref == nil {
			out = append(out, linked(s.At, s.Words)...)
			continue
		}
		in := w.reference(s.Ref, l)
		if p.Opens(i) {
			capital(in[0])
		}
		out = append(out, in...)
	}
	return out
}

// opening is the inlines of prose that stands for itself, as titles do: it begins
// with a capital, too.
func (w *writer) opening(p report.Prose, l report.Lang) []doc.Inline {
	out := w.inlines(p, l)
	if len(p.Spans) > 0 && p.Spans[0].Ref != nil {
		capital(out[0])
	}
	return out
}

// capital gives a figure with a word before it, or in words, a capital.
func capital(in doc.Inline) {
	switch in := in.(type) {
	case *doc.Value:
		in.Str = lang.Capital(in.Str)
	case *doc.Words: // not stated
		in.Str = lang.Capital(in.Str)
	}
}

func (w *writer) reference(r *report.Ref, l report.Lang) []doc.Inline {
	switch r.Kind {
	case report.ToBlock:
		return []doc.Inline{link(r.Target, words(w.numbers[r.Target].in(l)))}
	case report.ToPage:
		return []doc.Inline{link(r.Target, &doc.PageOf{Target: r.Target})}
	case report.ToSource:
		return []doc.Inline{w.code(w.report.Source(r.Target), inParagraphs(r.Paragraphs...))}
	}
	return w.value(r, l)
}

// value is the figure that r asks for, as prose prints it, with its sign.
func (w *writer) value(r *report.Ref, l report.Lang) []doc.Inline {
	f := w.ask(r.Query)
	if !f.Known() {
		return []doc.Inline{&doc.Words{Node: doc.Node{At: r.At}, Str: lang.WordNotStated.In(l)}}
	}
	value := &doc.Value{Words: doc.Words{Node: doc.Node{At: r.At}, Str: lang.Of(l).Write(f, r.Form).String()}, Figure: &f}
	return append([]doc.Inline{value}, raised(f, l)...)
}

// code is a source's code with paragraphs, linked to the list of sources.
func (w *writer) code(s *report.Source, at []report.Spot) doc.Inline {
	str := s.Code
	if len(at) > 0 {
		between := "\u00a0"
		if !slices.ContainsFunc(at, func(s report.Spot) bool { return s.Cell.Sheet == "" }) {
			between = " " // the name of a sheet is as long as a line of a narrow column
		}
		str += between + located(at)
		w.cited[s] = append(w.cited[s], at...)
	}
	return link(sourceAnchor(s), words(str))
}

// sourceAnchor is no id that an author can give: there is no dot in one.
func sourceAnchor(s *report.Source) string { return "source." + s.ID }

// numbers writes paragraph numbers: 1, 4, 6–9. A few stay on one line; of very many the
// first are named.
func numbers(list []int) string {
	const few, most = 6, 40
	runs, between := runs(list), ",\u00a0"
	if len(runs) > few {
		between = ", "
	}
	if len(runs) > most {
		runs = append(runs[:most], "…")
	}
	return strings.Join(runs, between)
}

// runs writes numbers, three or more in a row by the first and the last of them.
func runs(list []int) (out []string) {
	for i := 0; i < len(list); {
		last := i
		for last+1 < len(list) && list[last+1] == list[last]+1 {
			last++
		}
		if last < i+2 {
			out, i = append(out, strconv.Itoa(list[i])), i+1
			continue
		}
		out, i = append(out, fmt.Sprintf("%d–%d", list[i], list[last])), last+1
	}
	return out
}

// plain is prose in which figures are written out, without links: for titles.
func (w *writer) plain(t report.Text, l report.Lang) string {
	return w.flattened(t, l, func(said lang.Standing) string { return said.Sign })
}

// aloud is the same for the ear: what the sign of a figure means in place of it.
func (w *writer) aloud(t report.Text, l report.Lang) string {
	return w.flattened(t, l, func(said lang.Standing) string { return said.Means })
}

// flattened is prose as a line of text, with what is said of figures that are not final
// in brackets.
func (w *writer) flattened(t report.Text, l report.Lang, stands func(lang.Standing) string) string {
	var b strings.Builder
	for i, s := range t[l].Spans {
		switch {
		case s.Ref == nil:
			b.WriteString(s.Words)
		case s.Ref.Kind == report.ToFigure:
			f := w.ask(s.Ref.Query)
			str := lang.Of(l).Write(f, s.Ref.Form).String()
			if i == 0 || t[l].Opens(i) {
				str = lang.Capital(str)
			}
			b.WriteString(str + Bracketed(stands(lang.Of(l).Standing(f))))
		case s.Ref.Kind == report.ToBlock:
			b.WriteString(w.numbers[s.Ref.Target].in(l))
		}
	}
	return b.String()
}

func words(s string) *doc.Words { return &doc.Words{Str: s} }

// besideLead is what another language says behind strong words of the one that leads.
func (w *writer) besideLead(s string) *doc.Words {
	if w.theme.Equal {
		return strong(s)
	}
	return words(s)
}

func strong(s string) *doc.Words { return &doc.Words{Str: s, Face: doc.StrongFace} }

func small(s string) *doc.Words { return &doc.Words{Str: s, Face: doc.NoteFace, Small: true} }

func link(target string, text ...doc.Inline) *doc.Link {
	return &doc.Link{Node: doc.Node{Role: "Link"}, Target: target, Text: text}
}

// paragraph is a paragraph in language l.
func (w *writer) paragraph(role doc.Role, style doc.StyleName, l report.Lang, in ...doc.Inline) *doc.Paragraph {
	return &doc.Paragraph{Node: doc.Node{Role: role, Lang: l}, Style: style, Second: l != w.langs[0], Text: in}
}

// pair says one thing in each language; in makes the text of one.
func (w *writer) pair(role doc.Role, style doc.StyleName, in func(l report.Lang) []doc.Inline) *doc.Pair {
	p := &doc.Pair{}
	for _, l := range w.langs {
		p.Cells = append(p.Cells, doc.Cell{Paragraphs: []*doc.Paragraph{w.paragraph(role, style, l, in(l)...)}})
	}
	return p
}

// text is a pair of prose.
func (w *writer) text(role doc.Role, style doc.StyleName, t report.Text) *doc.Pair {
	return w.pair(role, style, func(l report.Lang) []doc.Inline { return w.opening(t[l], l) })
}

// fixed is a pair of the program's own words.
func (w *writer) fixed(role doc.Role, style doc.StyleName, p phrase) *doc.Pair {
	return w.pair(role, style, func(l report.Lang) []doc.Inline { return []doc.Inline{words(p(l))} })
}

// lines is one line a language, as cells and tiles print them; if the languages
// print the same, once.
func (w *writer) lines(style doc.StyleName, in func(l report.Lang) string) []*doc.Line {
	var out []*doc.Line
	for i, l := range w.langs {
		s := in(l)
		if i > 0 && s == in(w.langs[0]) {
			continue
		}
		line := w.line(style, l, words(s))
		line.Wrap = style == doc.TableHead // the head of a narrow column may need more lines than its cells
		out = append(out, line)
	}
	return out
}

// line is one line of language l.
func (w *writer) line(style doc.StyleName, l report.Lang, in ...doc.Inline) *doc.Line {
	return &doc.Line{Paragraph: *w.paragraph("P", style, l), Whole: in}
}

// wrapped is text that may take several lines of a cell, in each language.
func (w *writer) wrapped(style doc.StyleName, t report.Text) []*doc.Line {
	var out []*doc.Line
	for i, l := range w.langs {
		if i > 0 && w.plain(t, l) == w.plain(t, w.langs[0]) {
			continue
		}
		line := w.line(style, l, w.inlines(t[l], l)...)
		line.Wrap = true
		out = append(out, line)
	}
	return out
}

// both is a phrase on two lines, one a language.
func (w *writer) both(style doc.StyleName, p phrase) []*doc.Line {
	return w.lines(style, p)
}

func space(h frame.Pt) doc.Block { return &doc.Space{Height: h} }
