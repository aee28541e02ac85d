package theme

import (
	"math"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// What is legible, and told apart, is no matter of taste: these are not the theme's.
const (
	leastType  frame.Pt = 8   // in print
	leastShown frame.Pt = 12  // in a picture on a screen
	textOn              = 4.5 // contrast of text, by WCAG 2
	markOn              = 3   // and of what means something and is no text
	leastGrey           = 20  // points of lightness between what means different things
	leastInk            = 1.1 // leading, in parts of the size: marks and dots of two lines stay apart
)

// judgeStyle refuses type that cannot be read, in the colours and above the floor of its
// paper.
func (b *builder) judgeStyle(e *entry, name doc.StyleName, s doc.Style, palette doc.Palette, floor frame.Pt) {
	b.judgeSize(e, "size", s.Size, floor)
	if second := e.at("second"); second != nil && s.Second.Size > 0 {
		b.judgeSize(second, "size", s.Second.Size, floor)
	}
	if name != doc.SectionNo { // a number alone
		b.judgeLeading(e, s.Size, s.Leading)
	}
	ground, on := palette.Paper, "paper"
	if name == doc.BoxText {
		ground, on = palette.Tint, "tint"
	}
	b.judgeText(e.at("colour"), s.Colour, ground, on)
	b.judgeText(e.at("second", "colour"), s.Second.Colour, ground, on)
}

func (b *builder) judgeSize(e *entry, key string, size, least frame.Pt) {
	if x := e.at(key); x != nil && size < least {
		x.value.Problem(report.SmallType, "", "type of %g pt cannot be read; it has at least %g", float64(size), float64(least))
	}
}

func (b *builder) judgeLeading(e *entry, size, leading frame.Pt) {
	if x := e.at("leading"); x != nil && leading < leastInk*size {
		x.value.Problem(report.SmallType, "", "lines of %g pt stand over each other at a leading of %g; it is at least %.3g", float64(size), float64(leading), float64(leastInk*size))
	}
}

// judgeText refuses text that is too pale on its ground, judgeMark what is none.
func (b *builder) judgeText(e *entry, c, ground frame.Colour, on string) {
	b.judgeContrast(e, c, ground, on, textOn)
}

func (b *builder) judgeMark(e *entry, c, ground frame.Colour, on string) {
	b.judgeContrast(e, c, ground, on, markOn)
}

func (b *builder) judgeContrast(e *entry, c, ground frame.Colour, on string, least float64) {
	if e == nil {
		return
	}
	at := b.place(e, on).value
	if got := contrast(c, ground); got < least && !b.pale[at.At()] {
		b.pale[at.At()] = true
		at.Problem(report.LowContrast, "make one of them darker, or the other lighter", "%s on %s has a contrast of %.1f, and needs %g", b.calls(e, c), on, got, least)
	}
}

// place is where a colour is said: by the project, as far as it is its doing.
func (b *builder) place(e *entry, other string) *entry {
	for _, x := range []*entry{e, b.said.at(e.value.Raw()), b.said.at(other)} {
		if x.from(b.own) {
			return x
		}
	}
	return e
}

// calls is a colour by its name, or as it is written.
func (b *builder) calls(e *entry, c frame.Colour) string {
	for _, name := range []string{e.value.Raw(), e.key.Raw()} {
		if x := b.said.at(name); x != nil && (x == e || name == e.value.Raw()) {
			return name
		}
	}
	return c.Hex()
}

// judgeLook refuses what of the theme itself does not say what it means.
func (b *builder) judgeLook(t top) {
	b.judgePalette(b.palette)
	b.judgeCharts(b.root.at("charts"), t.Charts, b.palette, leastType)
	b.judgeMail(t.Mail)
}

// judgePalette refuses colours that are not told apart, or not seen.
func (b *builder) judgePalette(p doc.Palette) {
	colour := func(name string) *entry { return b.said.at(name) }
	b.judgeText(colour("actual"), p.Actual, p.Paper, "paper") // numbers of messages, too
	b.judgeText(colour("second-head"), p.SecondHead, p.Tint, "tint")
	b.judgeMark(colour("previous"), p.Previous, p.Paper, "paper")
	b.judgeMark(colour("adverse"), p.Adverse, p.Paper, "paper")
	b.judgeGrey("previous", p.Previous, "actual", p.Actual)   // side by side
	b.judgeMark(colour("ink"), p.Ink, p.Previous, "previous") // a target's line on a bar
}

// judgeCharts refuses charts whose labels or hatches cannot be read.
func (b *builder) judgeCharts(e *entry, look doc.ChartLook, palette doc.Palette, floor frame.Pt) {
	times := frame.Pt(look.Times)
	if x := e.at("times"); x != nil && times < 1 {
		x.value.Problem(report.SmallType, "", "charts are drawn %g times as large; it is at least once", look.Times)
		return
	}
	b.judgeStyle(e.at("label"), doc.Note, look.Label, palette, max(leastType, floor/times))
	b.judgeSize(e, "figure", look.Figure, look.Label.Size)
	b.judgeSize(e, "sign", look.Sign, max(leastType, floor/times))
	for name, h := range map[string]doc.Hatch{"derived": look.Hatches.Derived, "large": look.Hatches.Large, "bound": look.Hatches.Bound} {
		b.judgeHatch(e.at("hatches", name), h)
	}
}

// judgeGrey refuses two colours that a printer without colour makes one grey of.
func (b *builder) judgeGrey(name string, c frame.Colour, other string, d frame.Colour) {
	at := b.place(b.said.at(name), other).value
	if got := math.Abs(lightness(c) - lightness(d)); got < leastGrey && !b.pale[at.At()] {
		b.pale[at.At()] = true
		at.Problem(report.OneGrey, "make one of them darker, or the other lighter", "printed without colour, %s and %s are %.0f points of lightness apart, and need %d", name, other, got, leastGrey)
	}
}

// judgeHatch refuses a hatch that looks as a solid fill does, or as white: it says that a
// value is not published.
func (b *builder) judgeHatch(e *entry, h doc.Hatch) {
	if e != nil && (h.Line < 0.05*h.Pitch || h.Line > 0.6*h.Pitch || h.Pitch == 0) {
		e.value.Problem(report.BadValue, "a line is a twentieth to three fifths of the pitch", "%s: lines of %g pt every %g are no hatch", e.what(), float64(h.Line), float64(h.Pitch))
	}
}

func (b *builder) judgeMail(m Mail) {
	for name, c := range map[string]MailColours{"light": m.Light, "dark": m.Dark} {
		e := b.root.at("mail", name)
		for text, colour := range map[string]frame.Colour{"ink": c.Ink, "second": c.Second, "note": c.Note, "heavy": c.Heavy} {
			b.judgeText(e.at(text), colour, c.Ground, "the "+name+" ground")
		}
	}
	chart := b.root.at("mail", "chart")
	b.judgeSize(chart, "size", m.Chart.Size, leastShown)
	b.judgeSize(chart, "figure", m.Chart.Figure, m.Chart.Size)
	b.judgeLeading(chart, m.Chart.Size, m.Chart.Leading)
}
