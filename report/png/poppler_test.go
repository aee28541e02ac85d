package png

import (
	"bytes"
	"image"
	"image/png"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/outside"
	"tongket/report/pdf"
	"tongket/report/theme"
)

// chart is what charts are made of: bars, hatches, outlines, an arrow and words.
func chart(set *fonts.Set) frame.Frame {
	f := frame.Frame{Size: frame.Size{W: 320, H: 230}}
	dark, mid := frame.Colour(0x11394D), frame.Colour(0x78909B)
	for i, h := range []frame.Pt{150.3, 121.7, 90.2, 70.9} {
		x, bar := frame.Pt(i)*80+13.6, frame.Rect(frame.Size{W: 52.8, H: h})
		at := frame.Point{X: x, Y: 195 - h}
		switch i {
		case 0:
			var hatch []frame.Segment
			for d := frame.Pt(6); d < 50; d += 6 {
				hatch = append(hatch, frame.Polygon(frame.Point{Y: d}, frame.Point{X: d}, frame.Point{X: d + 1.1}, frame.Point{Y: d + 1.1})...)
			}
			f.Add(0, at, frame.Path{Segments: hatch, Fill: &dark})
			f.Add(0, at, frame.Path{Segments: bar, Stroke: frame.Stroke{Colour: dark, Width: 0.8, Dash: []frame.Pt{2.4, 1.6}}})
		case 1:
			f.Add(0, at, frame.Path{Segments: circle(20), Fill: &mid, Stroke: frame.Stroke{Colour: dark, Width: 2}})
		default:
			f.Add(0, at, frame.Path{Segments: bar, Fill: &mid})
		}
		run := set.Shape(set.Names()[i], "Kết quả, "+strconv.Itoa(2019+i)+"‡")
		f.Add(0, frame.Point{X: x - 10, Y: 210.7}, frame.Text{Run: run, Size: 11, Colour: 0x16212B})
	}
	f.Add(0, frame.Point{Y: 195}, frame.Line(320, 0, frame.Stroke{Colour: 0x16212B, Width: 1}))
	f.Add(0, frame.Point{X: 60, Y: 30}, frame.Path{Stroke: frame.Stroke{Colour: 0x43525D, Width: 3}, Segments: []frame.Segment{
		{Op: frame.MoveTo, P: []frame.Point{{Y: 30}}}, {Op: frame.LineTo, P: []frame.Point{{X: 15}}}, {Op: frame.LineTo, P: []frame.Point{{X: 201, Y: 31}}},
	}})
	return f
}

// TestLikePoppler holds the picture against the PDF of the same frame, as
// another program paints it. Both move rules to the pixels, each in its way, so
// what is compared is how dark squares of eight pixels are.
func TestLikePoppler(t *testing.T) {
	outside.Needs(t, "pdftoppm")
	set, err := theme.House().Open()
	if err != nil {
		t.Fatal(err)
	}
	const scale, cell = 3, 8
	ours, theirs := paint(t, chart(set), scale, set), poppler(t, set, chart(set), 72*scale)
	if ours.Bounds() != theirs.Bounds() {
		t.Fatalf("ours is %v, theirs %v", ours.Bounds(), theirs.Bounds())
	}
	size, sum, cells := ours.Bounds().Max, 0.0, 0.0
	for y := 0; y+cell <= size.Y; y += cell {
		for x := 0; x+cell <= size.X; x += cell {
			difference := 0.0
			for i := range cell * cell {
				difference += cover(ours, x+i%cell, y+i/cell) - cover(theirs, x+i%cell, y+i/cell)
			}
			difference = math.Abs(difference) / (cell * cell)
			if difference > 0.15 {
				t.Errorf("around %d, %d: %.0f%% of black apart", x, y, 100*difference)
			}
			sum, cells = sum+difference, cells+1
		}
	}
	if mean := sum / cells; mean > 0.002 {
		t.Errorf("on average %.2f%% of black apart", 100*mean)
	}
}

func poppler(t *testing.T, set *fonts.Set, f frame.Frame, dpi int) image.Image {
	t.Helper()
	title := map[report.Lang]string{"vi": "Biểu đồ"}
	d := &doc.Document{Title: title, Langs: []report.Lang{"vi"}, Parts: []*doc.Part{{
		Node: doc.Node{Role: "Sect"}, ID: "chart", Title: title,
		Blocks: []doc.Block{&doc.Drawing{Node: doc.Node{Role: "Figure", Alt: "Biểu đồ"}}},
	}}}
	d.Number()
	f.Add(0, frame.Point{}, frame.Anchor{Name: "chart"})
	var file bytes.Buffer
	if err := pdf.Write(&file, d, []frame.Page{{Frame: f, Number: 1}}, set, pdf.Stamp{Made: time.Unix(0, 0), Version: "test"}); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "chart")
	if err := os.WriteFile(name+".pdf", file.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("pdftoppm", "-r", strconv.Itoa(dpi), "-png", "-singlefile", name+".pdf", name).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	painted, err := os.ReadFile(name + ".png")
	if err != nil {
		t.Fatal(err)
	}
	m, err := png.Decode(bytes.NewReader(painted))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func BenchmarkEncode(b *testing.B) {
	set, err := theme.House().Open()
	if err != nil {
		b.Fatal(err)
	}
	f, size := chart(set), 0
	b.ReportAllocs()
	for b.Loop() {
		var out bytes.Buffer
		if err := Encode(&out, f, 2.75, 0xFFFFFF, set); err != nil {
			b.Fatal(err)
		}
		size = out.Len()
	}
	b.ReportMetric(float64(size), "B/picture")
}
