package printer

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/OpenPrinting/goipp"

	"tongket/report/say"
)

// paper chooses the medium and the tray.
func (f *fitting) paper() {
	m := f.w.Media
	if tray := f.w.Tray; tray != "" && !slices.Contains(f.d.Trays, tray) {
		f.lack(say.Sprintf("it has %s", list(f.d.Trays)), "the printer has no tray %q", tray)
	}
	if m == (Medium{}) && f.w.Tray == "" {
		return
	}
	name, size := m.Name, Size{m.Width, m.Height, m.Width, m.Height}
	switch {
	case m == (Medium{}):
	case len(f.d.Media)+len(f.d.Sizes) == 0:
		f.note("the printer does not say what paper it has")
	default:
		var found bool
		if name, size, found = f.d.find(m); !found {
			f.lack(say.Sprintf("it has %s", list(plain(f.d.papers()))), "the printer has no paper %s", m)
			return
		}
	}
	if len(f.d.Ready) > 0 && m != (Medium{}) && !slices.ContainsFunc(f.d.Ready, func(r string) bool { return r == name || m.like(named(r)) }) {
		f.note("%s is not loaded: the printer has %s", m, list(plain(f.d.Ready)))
	}
	switch {
	case f.w.Tray == "" && name != "":
		f.word("media", name)
	case f.d.parts("media-size") && (f.w.Tray == "" || f.d.parts("media-source")):
		f.t.job.Add(goipp.MakeAttr("media-col", goipp.TagBeginCollection, medium(size, f.w.Tray)))
	default:
		f.lack("load the paper where the printer looks for it", "the printer cannot be told which tray to take")
	}
}

// parts reports whether a medium may be put together of a part, as far as the
// printer says.
func (d Device) parts(name string) bool {
	return len(d.mediaParts) == 0 || slices.Contains(d.mediaParts, name)
}

// medium is a paper by its size, from a tray. A size of nothing is any.
func medium(s Size, tray string) goipp.Collection {
	var c goipp.Collection
	if s.Width > 0 {
		c.Add(goipp.MakeAttrCollection("media-size",
			goipp.MakeAttr("x-dimension", goipp.TagInteger, goipp.Integer(s.Width)),
			goipp.MakeAttr("y-dimension", goipp.TagInteger, goipp.Integer(s.Height))))
	}
	if tray != "" {
		c.Add(goipp.MakeAttr("media-source", goipp.TagKeyword, goipp.String(tray)))
	}
	return c
}

// Has reports whether the printer takes a paper.
func (d Device) Has(m Medium) bool {
	_, _, found := d.find(m)
	return found
}

// find is a paper as the printer has it: by its name, else by its size. The name
// is empty where only the size can be said.
func (d Device) find(m Medium) (name string, size Size, found bool) {
	if slices.Contains(d.Media, m.Name) {
		name, found = m.Name, true
	}
	for _, other := range d.Media {
		if !found && !strings.HasPrefix(other, "custom_m") && m.like(named(other)) { // custom_min_… and custom_max_… are no papers
			name, found = other, true
		}
	}
	if p := named(name); p.Width > 0 {
		size = Size{p.Width, p.Height, p.Width, p.Height}
	} else {
		size = Size{m.Width, m.Height, m.Width, m.Height}
	}
	for _, s := range d.Sizes { // the printer's own figures, which it compares with
		if s.holds(m.Width, m.Height) {
			return name, s.exact(m.Width, m.Height), true
		}
		if s.holds(m.Height, m.Width) {
			return name, s.exact(m.Height, m.Width), true
		}
	}
	return name, size, found
}

// near is how far two papers of one size may be apart: half a millimetre, as
// inches are rounded.
const near = 50

func (s Size) holds(width, height int) bool {
	return width >= s.Width-near && width <= s.MaxWidth+near && height >= s.Height-near && height <= s.MaxHeight+near
}

// exact is the size in the range that is nearest.
func (s Size) exact(width, height int) Size {
	w, h := min(max(width, s.Width), s.MaxWidth), min(max(height, s.Height), s.MaxHeight)
	return Size{w, h, w, h}
}

// like reports whether two papers have one size, however they lie.
func (m Medium) like(other Medium) bool {
	close := func(a, b int) bool { return a > 0 && a-b <= near && b-a <= near }
	return close(m.Width, other.Width) && close(m.Height, other.Height) || close(m.Width, other.Height) && close(m.Height, other.Width)
}

// String is the paper as people say it: A4 for iso_a4_210x297mm, Letter for
// na_letter_8.5x11in.
func (m Medium) String() string {
	family, rest, _ := strings.Cut(m.Name, "_")
	name, _, _ := strings.Cut(rest, "_")
	switch {
	case family == "iso":
		return strings.ToUpper(name)
	case family == "na" && name != "":
		return strings.ToUpper(name[:1]) + name[1:]
	case m.Name != "":
		return m.Name
	}
	return fmt.Sprintf("%g × %g mm", float64(m.Width)/100, float64(m.Height)/100)
}

// named is the paper of a PWG name, such as iso_a4_210x297mm. Where the name does
// not say a size, it is 0.
func named(name string) Medium {
	m := Medium{Name: name}
	size, unit := name[strings.LastIndexByte(name, '_')+1:], 0.0
	for suffix, hundredths := range map[string]float64{"mm": 100, "in": 2540} {
		if cut, found := strings.CutSuffix(size, suffix); found {
			size, unit = cut, hundredths
		}
	}
	w, h, _ := strings.Cut(size, "x")
	width, err := strconv.ParseFloat(w, 64)
	height, also := strconv.ParseFloat(h, 64)
	if unit == 0 || err != nil || also != nil || !(width > 0 && width < 1e5 && height > 0 && height < 1e5) {
		return m
	}
	m.Width, m.Height = int(width*unit+0.5), int(height*unit+0.5)
	return m
}

// plain is papers as people say them.
func plain(names []string) []string {
	var out []string
	for _, n := range names {
		out = append(out, Medium{Name: n}.String())
	}
	return out
}

// papers is the papers that a printer has, as it calls them.
func (d Device) papers() []string {
	if len(d.Media) > 0 {
		return d.Media
	}
	var out []string
	for _, s := range d.Sizes {
		out = append(out, Medium{Width: s.Width, Height: s.Height}.String())
	}
	return out
}
