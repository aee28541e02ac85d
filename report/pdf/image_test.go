package pdf

import (
	"bytes"
	stdimage "image"
	"image/color"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/outside"
)

// pictured is a document of one page with a picture that has words, and one that has none.
func pictured() (*doc.Document, frame.Page) {
	seen := &doc.Drawing{Node: doc.Node{Role: "Figure", Alt: "Con phà đỏ"}}
	d := &doc.Document{Title: map[report.Lang]string{"vi": "Ảnh"}, Langs: []report.Lang{"vi"}, Parts: []*doc.Part{
		{Node: doc.Node{Role: "Sect"}, ID: "a", Title: map[report.Lang]string{"vi": "Ảnh"}, Blocks: []doc.Block{&doc.Drawing{}, seen}},
	}}
	d.Number()
	img := stdimage.NewRGBA(stdimage.Rect(0, 0, 40, 20))
	for y := range 20 {
		for x := range 40 {
			img.SetRGBA(x, y, color.RGBA{uint8(6 * x), uint8(12 * y), 40, 255})
		}
	}
	page := frame.Page{Number: 1, Frame: frame.Frame{Size: frame.Size{W: 200, H: 100}}}
	page.Add(0, frame.Point{}, frame.Anchor{Name: "a"})
	p := frame.Picture{Size: frame.Size{W: 80, H: 40}, Image: img, Ground: 0xFFFFFF}
	page.Add(0, frame.Point{X: 10, Y: 10}, p)
	page.Add(seen.ID, frame.Point{X: 110, Y: 10}, p)
	p.Photo = true
	page.Add(seen.ID, frame.Point{X: 110, Y: 55}, p)
	p.Grey = true
	page.Add(seen.ID, frame.Point{X: 10, Y: 55}, p)
	return d, page
}

// TestPictures: a picture is in the file once however often it is shown, as a JPEG if it was
// one, in greys of one colour; with words it is a figure with its place, without decoration.
func TestPictures(t *testing.T) {
	d, page := pictured()
	var out bytes.Buffer
	if err := Write(&out, d, []frame.Page{page}, newSet(t), stamp); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(file, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	for what, n := range map[string]int{"/Subtype/Image": 3, "/Filter/DCTDecode": 2, "/Predictor 15/Colors 3": 1, "/DeviceGray": 1} {
		if got := bytes.Count(out.Bytes(), []byte(what)); got != n {
			t.Errorf("%s stands %d times in the file, not %d", what, got, n)
		}
	}
	tree := outside.Run(t, "pdfinfo", "-struct-text", file)
	if strings.Count(tree, "Figure") != 1 || !strings.Contains(outside.Run(t, "pdfinfo", "-struct", file), "BBox") {
		t.Errorf("the figure or its place is lost:\n%s", tree)
	}
	outside.Run(t, "qpdf", "--check", file)
	seen := outside.Run(t, "pdftoppm", "-r", "72", file) // a PPM of 200 × 100 pixels
	at := func(x, y int) string { return seen[len(seen)-3*(200*100-y*200-x):][:3] }
	if lossless := at(50, 30); lossless != at(150, 30) || lossless[0] < 110 || lossless[0] > 135 || lossless[2] > 60 {
		t.Errorf("the middle of the picture is %v", []byte(lossless))
	}
	if grey := at(50, 75); grey[0] != grey[1] || grey[1] != grey[2] || grey[0] < 60 {
		t.Errorf("the middle of the grey picture is %v", []byte(grey))
	}
}
