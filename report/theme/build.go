package theme

import (
	"io/fs"
	"reflect"
	"slices"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/nearest"
	"tongket/report/say"
)

// builder makes a theme of what its files say.
type builder struct {
	reader
	root     *entry
	files    fs.FS  // of the faces that the project's file names
	own      string // the project's file; empty: there is none
	letters  string // that the project's languages are written in
	problems *report.Problems
	palette  doc.Palette
	said     *entry                                 // what says its colours
	scales   map[scaled]map[doc.StyleName]doc.Style // as far as they have been read
	theme    *Theme
	pending  []func()            // what is judged once all could be read
	pale     map[report.Pos]bool // the colours that are refused
}

// top is what a theme file says. What has names of its own is read by hand.
type top struct {
	Extends string `theme:"optional"`
	Paper   string
	Colours opaque
	Faces   opaque
	Lines   doc.Lines
	Spaces  doc.Spaces
	Styles  opaque
	Scales  opaque
	Papers  opaque
	Charts  doc.ChartLook
	Columns columns
	Mail    Mail
	Sheets  Sheets
}

// columns is how wide columns are where the languages stand beside each other, and where
// they are stacked.
type columns struct{ Beside, Stacked doc.Columns }

func (c columns) of(p doc.PageGrid) doc.Columns {
	if p.Stacked {
		return c.Stacked
	}
	return c.Beside
}

// opaque is a key whose value is read by hand.
type opaque struct{}

// topKeys is all the keys that a theme file may begin with.
func topKeys() []string { return keyNames(keysOf(reflect.TypeFor[top]())) }

// build makes the theme of a file; files are those of its faces.
func build(root *entry, files fs.FS, own, letters string, problems *report.Problems) *Theme {
	b := &builder{root: root, files: files, own: own, letters: letters, problems: problems, theme: &Theme{}, scales: map[scaled]map[doc.StyleName]doc.Style{}, pale: map[report.Pos]bool{}}
	b.known = map[reflect.Type][]key{}
	b.said = root.at("colours")
	b.into(&b.palette, b.said)
	b.nameColours()
	b.faces = root.at("faces").names
	var t top
	b.into(&t, root)
	b.theme.Standard, b.theme.Mail, b.theme.Sheets = t.Paper, t.Mail, t.Sheets
	b.papers(t)
	legible := len(problems.Errors()) == 0
	b.readFaces(t.Charts)
	if legible && own != "" { // else one mistake would be many; the house is judged by a test
		for _, judge := range b.pending {
			judge()
		}
		b.said = root.at("colours")
		b.judgeLook(t)
	}
	return b.theme
}

// nameColours lets others name the colours of the palette.
func (b *builder) nameColours() {
	b.colours = map[string]frame.Colour{}
	v := reflect.ValueOf(b.palette)
	for _, k := range keysOf(v.Type()) {
		b.colours[k.name] = frame.Colour(v.FieldByIndex(k.index).Uint())
	}
}

// scaled is on what it hangs how all kinds of text are set.
type scaled struct {
	scale   string
	floor   frame.Pt
	palette doc.Palette
}

// styles is how all kinds of text are set in a scale, none smaller than floor.
func (b *builder) styles(scale string, floor frame.Pt) map[doc.StyleName]doc.Style {
	as := scaled{scale, floor, b.palette}
	if known, done := b.scales[as]; done {
		return known
	}
	out := map[doc.StyleName]doc.Style{}
	general, sizes := b.root.at("styles"), b.root.at("scales", scale)
	var known []string
	for _, name := range doc.StyleNames() {
		known = append(known, string(name))
	}
	general.value.Mapping("styles", known...)
	sizes.value.Mapping(say.Literal(scale), known...)
	for _, name := range doc.StyleNames() {
		look, size := general.at(string(name)), sizes.at(string(name))
		if size == nil && sizes.below != nil {
			sizes.value.Problem(report.MissingKey, "", "%s lacks the key %q", scale, name)
		}
		if len(b.scales) == 0 { // once, whatever scales there are
			b.looked(look, size)
		}
		if look == nil || size == nil {
			continue
		}
		var s doc.Style
		e := size.over(look)
		b.into(&s, e)
		b.judgeLater(func() { b.judgeStyle(e, name, s, as.palette, floor) })
		out[name] = s
	}
	b.scales[as] = out
	return out
}

// looked reports what is said of a look and not known. Of what is read, its size is over
// it, by which the keys of the look would not be seen.
func (b *builder) looked(look, size *entry) {
	known := func(e *entry, t reflect.Type) {
		if e != nil {
			e.value.Mapping(e.what(), keyNames(keysOf(t))...)
		}
	}
	known(look, reflect.TypeFor[doc.Style]())
	if size.at("second") != nil {
		known(look.at("second"), reflect.TypeFor[doc.Form]())
	}
}

// paper is what the file says of one.
type paper struct {
	Name  string
	Size  frame.Size
	Media string
	Half  string       `theme:"optional"`
	Like  string       `theme:"optional"`
	Scale string       `theme:"optional"`
	Page  doc.PageGrid `theme:"optional"`

	// What is otherwise on its pages than the theme has it.
	Floor   frame.Pt      `theme:"optional"` // no text is smaller; where nothing is said, what can be read
	Colours doc.Palette   `theme:"optional"`
	Spaces  doc.Spaces    `theme:"optional"`
	Charts  doc.ChartLook `theme:"optional"`
	Columns doc.Columns   `theme:"optional"`
}

func (b *builder) papers(t top) {
	for _, flag := range b.root.at("papers").names {
		e := b.whole(b.like(flag))
		var p paper
		b.into(&p, e)
		out := Paper{Flag: flag, Name: p.Name, Size: p.Size, Media: p.Media, Half: p.Half}
		if scales := b.root.at("scales").names; scales != nil && e.at("page") != nil && b.oneOf(e, "scale", p.Scale, scales) {
			out.Page = b.page(e, p, t)
			b.pending = append(b.pending, func() { b.judgePage(flag, e.at("page"), *out.Page) })
		}
		b.theme.Papers = append(b.theme.Papers, out)
	}
	for _, p := range b.theme.Papers {
		b.pending = append(b.pending, func() { b.judgePaper(b.like(p.Flag), p) })
	}
	b.pending = append(b.pending, func() {
		if laid := b.theme.Laid(); !slices.Contains(laid, t.Paper) {
			b.root.at("paper").value.Problem(report.UnknownName, nearest.Hint(t.Paper, laid), "no pages are laid out for paper %q", report.Clip(t.Paper))
		}
	})
}

// page is how the pages of a paper are set: as the theme has it, but for what the paper
// says itself.
func (b *builder) page(e *entry, p paper, t top) *doc.Theme {
	out := &doc.Theme{
		Page: p.Size, PageGrid: p.Page, Palette: b.palette,
		Lines: t.Lines, Spaces: t.Spaces, Charts: t.Charts, Columns: t.Columns.of(p.Page),
	}
	if e.at("spaces") != nil {
		out.Spaces = p.Spaces
	}
	if e.at("columns") != nil {
		out.Columns = p.Columns
	}
	floor := max(leastType, p.Floor)
	out.Floor = floor
	charts := e.at("charts")
	if charts != nil {
		out.Charts = p.Charts
	}
	if e.at("colours") != nil { // then all that names a colour means another one
		defer b.paint(b.palette, b.said)
		b.paint(p.Colours, e.at("colours"))
		out.Palette = p.Colours
		b.judgeLater(func() { b.judgePalette(out.Palette) })
		if charts == nil {
			charts = b.root.at("charts")
		}
		b.repaint(reflect.ValueOf(&out.Charts).Elem(), charts)
	}
	if charts != nil {
		look, palette := out.Charts, out.Palette
		b.judgeLater(func() { b.judgeCharts(charts, look, palette, floor) })
	}
	out.Styles = b.styles(p.Scale, floor)
	return out
}

// repaint gives what e says of v the colours that now have its names. What is wrong there
// has been told.
func (b *builder) repaint(v reflect.Value, e *entry) {
	switch {
	case e == nil:
	case v.Type() == reflect.TypeFor[frame.Colour]():
		if c, named := b.colours[e.value.Raw()]; named {
			v.SetUint(uint64(c))
		}
	case v.Kind() == reflect.Struct:
		for _, k := range keysOf(v.Type()) {
			b.repaint(v.FieldByIndex(k.index), e.at(k.name))
		}
	}
}

// judgeLater judges in the colours that are now named.
func (b *builder) judgeLater(judge func()) {
	said := b.said
	b.pending = append(b.pending, func() {
		b.said = said
		judge()
	})
}

// paint makes a palette the one whose colours others name.
func (b *builder) paint(p doc.Palette, said *entry) {
	b.palette, b.said = p, said
	b.nameColours()
}

// whole is what is said of a paper, with what its pages have otherwise than the theme
// filled up from the theme.
func (b *builder) whole(e *entry) *entry {
	columns := b.root.at("columns", "beside")
	if x := e.at("page", "stacked"); x != nil && x.value.Raw() == "true" {
		columns = b.root.at("columns", "stacked")
	}
	for key, base := range map[string]*entry{"colours": b.root.at("colours"), "spaces": b.root.at("spaces"), "charts": b.root.at("charts"), "columns": columns} {
		if own := e.at(key); own != nil {
			e = (&entry{key: e.key, value: e.value, names: []string{key}, below: map[string]*entry{key: own.over(base)}}).over(e)
		}
	}
	return e
}

// like is what is said of a paper, with what it does not say from the one that it is
// like, which may be like another. Before are those that are already like it.
func (b *builder) like(flag string, before ...string) *entry {
	papers := b.root.at("papers")
	e := papers.at(flag)
	x := e.at("like")
	if x == nil {
		return e
	}
	names := slices.DeleteFunc(slices.Clone(papers.names), func(n string) bool { return n == flag || slices.Contains(before, n) })
	if name := x.value.OneOf("paper", names...); name != "" {
		return e.over(b.like(name, append(before, flag)...))
	}
	return e
}

// oneOf reports whether a key of e has one of the allowed values, and says so if not.
func (b *builder) oneOf(e *entry, key, value string, allowed []string) bool {
	if slices.Contains(allowed, value) {
		return true
	}
	x := e.at(key)
	if x == nil {
		e.value.Problem(report.MissingKey, "", "%s lacks the key %q", e.what(), key)
		return false
	}
	x.value.Problem(report.UnknownName, nearest.Hint(value, allowed), "unknown %s %q", key, report.Clip(value))
	return false
}
