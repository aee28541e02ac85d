package briefing

import (
	"encoding/xml"
	"errors"
	"fmt"
	"image"
	"image/png"
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"tongket/report/frame"
	"tongket/report/outside"
)

// asSVG is the latest edition of the example as SVG, and its finished pages.
func asSVG(t *testing.T) (*Briefing, []File) {
	t.Helper()
	b, _ := latest(t, subjects()[0])
	files, err := b.SVG(func(n int) string { return fmt.Sprintf("page-%d.svg", n) })
	if err != nil {
		t.Fatal(err)
	}
	return b, files
}

// TestSVGText holds that a page's text can be read, searched and copied from its
// SVG: what is written is what the page says, and every link leads to a file
// that has its anchor.
func TestSVGText(t *testing.T) {
	b, files := asSVG(t)
	ids, links := map[string]bool{}, map[string]bool{}
	for n, f := range files {
		said, want := map[string]int{}, map[string]int{}
		texts(t, f, func(s string) { said[s]++ }, func(id string) { ids[f.Name+"#"+id] = true }, func(href string) { links[href] = true })
		for _, it := range b.Pages[n].Items {
			if text, ok := it.Shape.(frame.Text); ok && strings.TrimSpace(text.Run.Text()) != "" {
				want[text.Run.Text()]++
			}
		}
		for s, k := range want {
			if said[s] != k {
				t.Errorf("%s: %q stands there %d times, on the page %d times", f.Name, s, said[s], k)
			}
		}
	}
	if len(links) == 0 {
		t.Error("nothing is a link")
	}
	for href := range links {
		if !ids[href] {
			t.Errorf("%s leads nowhere", href)
		}
	}
}

// texts calls say for each text of an SVG file, and the others for what links and
// their targets are called.
func texts(t *testing.T, f File, say, id, href func(string)) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(string(f.Data)))
	var text strings.Builder
	inside := false
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			inside = inside || e.Name.Local == "text"
			for _, a := range e.Attr {
				switch a.Name.Local {
				case "id":
					id(a.Value)
				case "href":
					href(a.Value)
				}
			}
		case xml.EndElement:
			if e.Name.Local == "text" {
				say(text.String())
				text.Reset()
				inside = false
			}
		case xml.CharData:
			if inside {
				text.Write(e)
			}
		}
	}
}

// TestSVGLooks holds that a browser shows the SVG pages as a PDF reader shows
// the PDF: squares of 8 x 8 pixels at 192 dpi are about as dark. How different a page looks
// whose faces are missing is the measure of "about".
func TestSVGLooks(t *testing.T) {
	outside.Needs(t, "chromium", "pdftoppm")
	b, files := asSVG(t)
	dir := outside.Folder(t)
	data, err := b.PDF(time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "briefing.pdf")
	write(t, file, data)
	outside.Run(t, "pdftoppm", "-r", "192", "-gray", "-png", file, filepath.Join(dir, "pdf"))
	for _, n := range []int{1, 3, 5} { // cover, tiles, charts and a table
		f := files[n-1]
		want := darkness(t, filepath.Join(dir, "pdf-"+twoDigits(n)+".png"))
		whole := apart(seenBy(t, dir, f), want)
		f.Data = []byte(strings.ReplaceAll(string(f.Data), "@font-face", "@other"))
		if faceless := apart(seenBy(t, dir, f), want); whole > 0.006 || whole > faceless/2 {
			t.Errorf("%s differs from the PDF's page by %.4f, without its faces by %.4f", f.Name, whole, faceless)
		}
	}
}

// seenBy is how dark a browser shows a page.
func seenBy(t *testing.T, dir string, f File) []float64 {
	t.Helper()
	page, shot := filepath.Join(dir, f.Name), filepath.Join(dir, f.Name+".png")
	write(t, page, f.Data)
	outside.Run(t, "chromium", append(outside.Browser(t, "light"), "--hide-scrollbars", "--force-device-scale-factor=2", "--window-size=794,1123", "--screenshot="+shot, "file://"+page)...)
	return darkness(t, shot)
}

func twoDigits(n int) string { return strings.Repeat("0", 2-len(strconv.Itoa(n))) + strconv.Itoa(n) }

func write(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// darkness is how dark squares of 8 x 8 pixels of a picture are, 0 to 1.
func darkness(t *testing.T, name string) []float64 {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	const side = 8
	var out []float64
	for y := 0; y+side <= 2240; y += side {
		for x := 0; x+side <= 1584; x += side {
			out = append(out, dark(img, x, y, side))
		}
	}
	return out
}

func dark(img image.Image, left, top, side int) float64 {
	sum := 0.0
	for y := top; y < top+side; y++ {
		for x := left; x < left+side; x++ {
			r, g, b, _ := img.At(x, y).RGBA()
			sum += 1 - (0.2126*float64(r)+0.7152*float64(g)+0.0722*float64(b))/0xffff
		}
	}
	return sum / float64(side*side)
}

// apart is the mean difference of two pictures.
func apart(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += math.Abs(a[i] - b[i])
	}
	return sum / float64(len(a))
}
