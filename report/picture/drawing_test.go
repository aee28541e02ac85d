package picture

import (
	"fmt"
	"image/color"
	"strings"
	"testing"
	"time"
)

// svg is a drawing of ten by ten.
func svg(inner string) string {
	return `<?xml version="1.0"?>` + "\n" + `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">` + "\n" + inner + "\n</svg>\n"
}

// TestDrawing: shapes cover what they cover in every browser, in their colours.
func TestDrawing(t *testing.T) {
	const none, black, red = "none", "black", "red"
	for _, tt := range []struct {
		inner string
		at    map[[2]float64]string
	}{
		{`<path d="M1 1h8v8H1z"/>`, map[[2]float64]string{{.5, .5}: none, {5, 5}: black, {9.5, 5}: none, {8.5, 8.5}: black}},
		{`<path fill="#f00" d="m1,1 8,0 0,8 -8,0zM3 3h4v4h-4z"/>`, map[[2]float64]string{{5, 5}: red, {2, 2}: red}},
		{`<path style="fill:#ff0000; fill-rule:evenodd" d="m1,1 8,0 0,8 -8,0zM3 3h4v4h-4z"/>`, map[[2]float64]string{{5, 5}: none, {2, 2}: red}},
		{`<path fill="rgb(255, 0, 0)" d="m1,1 8,0 0,8 -8,0zM3 3v4h4v-4z"/>`, map[[2]float64]string{{5, 5}: none, {2, 2}: red}}, // wound the other way
		{`<path d="M5 1A4 4 0 0 1 5 9"/>`, map[[2]float64]string{{7, 5}: black, {3, 5}: none, {8.6, 5}: black, {8.5, 1.5}: none}},
		{`<path d="M5 1a4 4 0 1 0 .01 0z"/>`, map[[2]float64]string{{5, 5}: black, {1.3, 5}: black, {1.5, 1.5}: none}},
		{`<path d="M1 9C1-1.5 9-1.5 9 9"/>`, map[[2]float64]string{{5, 2}: black, {5, .8}: none, {1.2, 3}: none}},
		{`<path d="M0 9Q2.5-1 5 9T10 9"/>`, map[[2]float64]string{{2.5, 5}: black, {2.5, 3}: none, {7.5, 9.9}: black, {7.5, 8}: none}},
		{`<g fill="red" transform="translate(5 5) rotate(45)"><rect x="-3" y="-3" width="6" height="6"/></g>`, map[[2]float64]string{{5, 1.2}: red, {2.2, 2.2}: none, {5, 5}: red}},
		{`<rect width="10" height="10" rx="3"/>`, map[[2]float64]string{{.3, .3}: none, {5, .3}: black, {1.2, 1.2}: black}},
		{`<circle cx="5" cy="5" r="4"/><ellipse cx="5" cy="5" rx="4" ry="1" fill="red"><title>x</title></ellipse>`, map[[2]float64]string{{5, 2}: black, {8.5, 5}: red, {5, 5.9}: red, {5, 6.2}: black}},
		{`<polygon points="0,0 10,0 10,10"/>`, map[[2]float64]string{{8, 2}: black, {2, 8}: none}},
		{`<path d="M1 1h8v8H1z" transform="matrix(.5 0 0 .5 0 0) scale(2,1)"/>`, map[[2]float64]string{{8, 3}: black, {8, 6}: none}},
		{`<path fill="none" d="M1 1h8v8H1z"/>`, map[[2]float64]string{{5, 5}: none}},
		{`<defs/><metadata><a href="x"/></metadata><path fill="red" d="M-5-5h20v20h-20z"/>`, map[[2]float64]string{{0, 0}: red, {9.99, 9.99}: red}},
	} {
		p, err := Read([]byte(svg(tt.inner)))
		if err != nil {
			t.Errorf("%s: %v", tt.inner, err)
			continue
		}
		if p.Rect.Dx() != drawnSide || p.Rect.Dy() != drawnSide || p.Photo {
			t.Errorf("%v", p.Rect)
		}
		for at, want := range tt.at {
			got := p.RGBAAt(int(at[0]*drawnSide/10), int(at[1]*drawnSide/10))
			if is := map[color.RGBA]string{{}: none, {A: 255}: black, {R: 255, A: 255}: red}[got]; is != want {
				t.Errorf("%s at %v: %v, want %s", tt.inner, at, got, want)
			}
		}
	}
	p, err := Read([]byte(`<svg width="40px" height="20"><rect x="20" width="20" height="20"/></svg>`))
	if err != nil || p.Rect.Dy() != drawnSide/2 || p.RGBAAt(3*drawnSide/4, 9).A != 255 || p.RGBAAt(9, 9).A != 0 {
		t.Errorf("%v", err)
	}
}

// TestDrawingRefused: what is not drawn right is refused, at its line.
func TestDrawingRefused(t *testing.T) {
	const shape = `<path d="M1 1h8v8H1z"`
	for inner, want := range map[string]string{
		"<script>alert(1)</script>":                             "line 3, <script>: in an SVG drawing only filled shapes are drawn",
		"\n<text>A</text>":                                      "line 4, <text>: in",
		"<g>\n<style>path{fill:red}</style></g>":                "line 4, <style>: in",
		`<image href="http://x/y.png"/>`:                        "line 3, <image>: in",
		`<use href="#a"/>`:                                      "line 3, <use>: in",
		`<defs><linearGradient id="a"/></defs>`:                 "line 3, <linearGradient>: in",
		`<a href="x">` + shape + `/></a>`:                       "line 3, <a>: in",
		`<line x1="0" y1="0" x2="9" y2="9"/>`:                   "line 3, <line>: in",
		"<foreignObject/>":                                      "line 3, <foreignObject>: in",
		"<animate/>":                                            "line 3, <animate>: in",
		"<svg/>":                                                "line 3, <svg>: in",
		`<?xml-stylesheet href="x.css"?>`:                       "line 3, <?xml-stylesheet>: in",
		shape + ` fill="url(#a)"/>`:                             `line 3, <path>: in an SVG drawing fill="url(#a)" is not read`,
		shape + ` style="fill:red;stroke:#000"/>`:               `stroke="#000" is not read`,
		shape + ` onclick="x()"/>`:                              `onclick="x()" is not read`,
		shape + ` clip-path="url(#a)"/>`:                        `clip-path="url(#a)" is not read`,
		shape + ` opacity=".5"/>`:                               `opacity=".5" is not read`,
		shape + ` transform="skewX(3)"/>`:                       `transform="skewX(3)" is not read`,
		shape + ` fill="rgb(1,2)"/>`:                            `fill="rgb(1,2)" is not read`,
		`<path d="L1 1"/>`:                                      `d="L1 1" is not read`,
		`<path d="M1 1h"/>`:                                     `d="M1 1h" is not read`,
		`<path d="M1 1A1 1 0 2 1 3 3"/>`:                        `is not read`,
		`<rect width="50%" height="9"/>`:                        `width="50%" is not read`,
		`<circle cx="1e400" cy="1" r="2"/>`:                     `cx="1e400" is not read`,
		`<path d="` + strings.Repeat("M1 1h8v8H1zx", 9) + `"/>`: `d="M1 1h8v8H1zxM1 1h8v8H1zxM1 1h8v8H1zxM1 1…" is not read`,
		"<path":                              "the file is damaged",
		"<g>":                                "the file is damaged",
		strings.Repeat("<g/>", mostShapes+1): "more shapes",
	} {
		_, err := Read([]byte(svg(inner)))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.80s: %v, want %q", inner, err, want)
		}
	}
	for raw, want := range map[string]string{
		`<svg xmlns="http://www.w3.org/2000/svg"/>`:                        "no viewBox",
		`<svg viewBox="0 0 0 5"/>`:                                         "no viewBox",
		`<svg viewBox="0 0 NaN 5"/>`:                                       "is not read",
		`<svg viewBox="0 0 1 500"/>`:                                       "one side is at most",
		`<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1">&a;</svg>`: "line 1, <!DOCTYPE>",
		`<html><svg/></html>`:                                              "line 1, <html>",
	} {
		if _, err := Read([]byte(raw)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", raw, err, want)
		}
	}
}

// TestDrawingBombs: small files that ask for much are refused soon.
func TestDrawingBombs(t *testing.T) {
	for name, inner := range map[string]string{
		"crossings": `<path d="M0 0` + strings.Repeat("v10v-10", 100_000) + `"/>`,
		"curves":    `<path d="M0 0` + strings.Repeat("a1 1 0 0 1 1 1", 100_000) + `"/>`,
		"coverage":  strings.Repeat(`<path d="M0 0h10v10h-10z"/>`, mostShapes-1),
		"depth":     strings.Repeat("<g>", 300_000),
	} {
		if name == "coverage" && testing.Short() {
			continue // by the race detector it takes fifteen times as long
		}
		begun := time.Now()
		_, err := Read([]byte(svg(inner)))
		if took := time.Since(begun); err == nil || took > 10*time.Second {
			t.Errorf("%s: %v after %s", name, err, took)
		}
	}
}

// FuzzDrawing: whatever a drawing says, it is drawn within its pixels or refused.
func FuzzDrawing(f *testing.F) {
	for _, d := range []string{"M1 1h8v8z", "M0 0A1 2 3 1 0 9 9", "M1 1q1 1 2 2t3 3s1 1 1 1c1 1 1 1 1 1"} {
		f.Add(d, "rotate(3)")
	}
	f.Fuzz(func(t *testing.T, d, move string) {
		var o outline
		m, ok := transform(move)
		if o.move = m; !ok || !o.path(d) {
			return
		}
		if err := newCanvas(20, 20).fill(o.lines, true, color.RGBA{A: 255}); err != nil && fmt.Sprint(err) != fmt.Sprint(errDetail) {
			t.Error(err)
		}
	})
}
