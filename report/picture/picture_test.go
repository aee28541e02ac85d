package picture

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// quarters is a picture with another colour in each quarter: red, green above blue, white.
func quarters(w, h int) *image.NRGBA {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.SetNRGBA(x, y, colours[2*(2*y/h)+2*x/w])
		}
	}
	return img
}

var colours = [4]color.NRGBA{{220, 20, 20, 255}, {20, 200, 20, 255}, {20, 20, 220, 255}, {255, 255, 255, 255}}

// corners are which of the colours stand in the corners of a picture, as rows are read.
func corners(img *image.RGBA) (out [4]int) {
	w, h := img.Rect.Dx(), img.Rect.Dy()
	for i, p := range []image.Point{{w / 8, h / 8}, {w - 1 - w/8, h / 8}, {w / 8, h - 1 - h/8}, {w - 1 - w/8, h - 1 - h/8}} {
		out[i] = slices.IndexFunc(colours[:], func(c color.NRGBA) bool { return near(img.RGBAAt(p.X, p.Y), c) })
	}
	return out
}

func near(a color.RGBA, b color.NRGBA) bool {
	d := func(x, y uint8) int { return max(int(x), int(y)) - min(int(x), int(y)) }
	return d(a.R, b.R)+d(a.G, b.G)+d(a.B, b.B) < 40
}

func pngOf(t *testing.T, img image.Image) []byte {
	t.Helper()
	data, err := PNG(img)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func jpegOf(t *testing.T, img image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := jpeg.Encode(&out, img, &jpeg.Options{Quality: 95}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func read(t *testing.T, raw []byte) *Picture {
	t.Helper()
	p, err := Read(raw)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func file(t *testing.T, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// turnedBy is a JPEG of which Exif says how it is turned, in an order of bytes.
func turnedBy(t *testing.T, raw []byte, turn int, order binary.AppendByteOrder, mark string) []byte {
	t.Helper()
	tiff := order.AppendUint32(order.AppendUint16([]byte(mark), 42), 8)
	tiff = order.AppendUint16(tiff, 2)
	for _, tag := range [][2]int{{0x010f, 0}, {0x0112, turn}} {
		tiff = order.AppendUint16(order.AppendUint16(tiff, uint16(tag[0])), 3)
		tiff = order.AppendUint16(order.AppendUint16(order.AppendUint32(tiff, 1), uint16(tag[1])), 0)
	}
	data := append([]byte("Exif\x00\x00"), tiff...)
	head := binary.BigEndian.AppendUint16([]byte{0xff, 0xd8, 0xff, 0xe1}, uint16(len(data)+2))
	return slices.Concat(head, data, raw[2:])
}

// TestUpright: whichever way a camera was held, the picture stands as it was seen. What is
// stored is what was seen, turned back.
func TestUpright(t *testing.T) {
	const w, h = 64, 32
	for turn := 1; turn <= 8; turn++ {
		seen := rgba(quarters(w, h))
		back := turn
		if turn == 6 || turn == 8 {
			back = 14 - turn // each undoes the other; all else undoes itself
		}
		stored := jpegOf(t, turned(seen, back))
		for _, raw := range [][]byte{turnedBy(t, stored, turn, binary.LittleEndian, "II"), turnedBy(t, stored, turn, binary.BigEndian, "MM")} {
			p := read(t, raw)
			if p.Rect.Dx() != w || p.Rect.Dy() != h || corners(p.RGBA) != [4]int{0, 1, 2, 3} {
				t.Errorf("orientation %d: %v with corners %v", turn, p.Rect, corners(p.RGBA))
			}
		}
	}
}

// TestOrientations names what each does to the corners, independently of its inverse.
func TestOrientations(t *testing.T) {
	for turn, want := range map[int][4]int{1: {0, 1, 2, 3}, 2: {1, 0, 3, 2}, 3: {3, 2, 1, 0}, 4: {2, 3, 0, 1}, 5: {0, 2, 1, 3}, 6: {2, 0, 3, 1}, 7: {3, 1, 2, 0}, 8: {1, 3, 0, 2}} {
		if got := corners(turned(rgba(quarters(40, 24)), turn)); got != want {
			t.Errorf("orientation %d: corners %v, not %v", turn, got, want)
		}
	}
}

// TestForms: every kind of pixels is read as the colours that it has.
func TestForms(t *testing.T) {
	q := quarters(32, 16)
	deep, pale := image.NewNRGBA64(q.Rect), image.NewPaletted(q.Rect, color.Palette{colours[0], colours[1], colours[2], colours[3]})
	for y := range 16 {
		for x := range 32 {
			deep.Set(x, y, q.At(x, y))
			pale.Set(x, y, q.At(x, y))
		}
	}
	for name, raw := range map[string][]byte{"8 bits": pngOf(t, q), "16 bits": pngOf(t, deep), "palette": pngOf(t, pale), "JPEG": jpegOf(t, q)} {
		if p := read(t, raw); corners(p.RGBA) != [4]int{0, 1, 2, 3} || p.Photo != (name == "JPEG") {
			t.Errorf("%s: corners %v, photograph %v", name, corners(p.RGBA), p.Photo)
		}
	}
	p := read(t, file(t, "progressive.jpg"))
	if top, low := p.RGBAAt(30, 2), p.RGBAAt(30, 37); top.R < 200 || top.B > 60 || low.B < 200 || low.R > 60 {
		t.Errorf("a progressive JPEG from red to blue goes from %v to %v", top, low)
	}
	grey := image.NewGray16(image.Rect(0, 0, 8, 8))
	grey.SetGray16(3, 3, color.Gray16{0x8000})
	if got := read(t, pngOf(t, grey)).RGBAAt(3, 3); got != (color.RGBA{128, 128, 128, 255}) {
		t.Errorf("half a grey of 16 bits is %v", got)
	}
}

// TestTransparent: what is transparent shows the ground, and what is half so half of it.
func TestTransparent(t *testing.T) {
	img := image.NewNRGBA(image.Rect(0, 0, 3, 1))
	img.SetNRGBA(1, 0, color.NRGBA{255, 0, 0, 128})
	img.SetNRGBA(2, 0, color.NRGBA{255, 0, 0, 255})
	got := Over(read(t, pngOf(t, img)).RGBA, color.RGBA{240, 244, 247, 255})
	for x, want := range []color.RGBA{{240, 244, 247, 255}, {247, 121, 123, 255}, {255, 0, 0, 255}} {
		is := got.RGBAAt(x, 0)
		if max(is.R, want.R)-min(is.R, want.R) > 1 || max(is.G, want.G)-min(is.G, want.G) > 1 || is.A != 255 {
			t.Errorf("pixel %d is %v, not %v", x, is, want)
		}
	}
}

// header is a PNG that claims a size, and has nothing else.
func header(w, h uint32) []byte {
	ihdr := append([]byte("IHDR"), binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, w), h)...)
	ihdr = append(ihdr, 8, 6, 0, 0, 0)
	out := append([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\r"), ihdr...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(ihdr))
}

// TestRefused: what cannot be shown as it is meant is named, and no room is made for what
// a file only claims.
func TestRefused(t *testing.T) {
	plain, photo := pngOf(t, quarters(64, 64)), file(t, "plain.jpg")
	broken := bytes.Clone(plain)
	broken[len(broken)/2] ^= 0xff
	for _, tt := range []struct {
		name string
		raw  []byte
		want string
	}{
		{"empty", nil, "no picture that is known here"},
		{"text", []byte("a text"), "no picture that is known here"},
		{"SVG", []byte(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>`), "line 1, <script>"},
		{"GIF", []byte("GIF89a\x01\x00"), "a GIF"},
		{"WebP", []byte("RIFF\x00\x00\x00\x00WEBPVP8 "), "a WebP picture"},
		{"HEIC", []byte("\x00\x00\x00\x18ftypheic"), "a HEIC picture"},
		{"TIFF", []byte("II*\x00\x08\x00\x00\x00"), "a TIFF"},
		{"PDF", []byte("%PDF-1.7"), "a PDF"},
		{"PNG cut off", plain[:len(plain)-40], "damaged"},
		{"PNG with a head alone", plain[:20], "damaged"},
		{"PNG with a wrong sum", broken, "damaged"},
		{"JPEG cut off", photo[:len(photo)/2], "damaged"},
		{"JPEG with a head alone", photo[:4], "damaged"},
		{"press", file(t, "press.jpg"), "CMYK"},
		{"bomb", header(100_000, 100_000), "100000 × 100000 pixels; the most are 25 million"},
		{"largest claim", header(1<<31-1, 1<<31-1), "a rare kind that is not read"},
		{"thread", header(13_000, 1_000), "at most 12 times"},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		p, err := Read(tt.raw)
		runtime.ReadMemStats(&after)
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, %v", tt.name, p, err)
		}
		if took := after.TotalAlloc - before.TotalAlloc; took > 4<<20 {
			t.Errorf("%s took %d bytes", tt.name, took)
		}
	}
}

// TestDamaged changes each byte of small files: whatever comes, it is a picture or an error.
func TestDamaged(t *testing.T) {
	for _, raw := range [][]byte{pngOf(t, quarters(8, 8)), turnedBy(t, jpegOf(t, quarters(8, 8)), 6, binary.LittleEndian, "II")} {
		for i := range raw {
			for _, to := range []byte{0, 1, 0x7f, 0xff} {
				bad := bytes.Clone(raw)
				bad[i] = to
				if p, err := Read(bad); (p == nil) == (err == nil) {
					t.Fatalf("byte %d as %#x: %v, %v", i, to, p, err)
				}
			}
		}
	}
}

// TestReduced: a picture of fewer pixels has the colours of the larger one, and a very large
// one is kept as large as paper can show it.
func TestReduced(t *testing.T) {
	for _, size := range []image.Point{{7, 5}, {31, 3}, {64, 32}} {
		if got := corners(Reduced(rgba(quarters(64, 32)), size.X, size.Y)); got != [4]int{0, 1, 2, 3} {
			t.Errorf("%v: corners %v", size, got)
		}
	}
	p := read(t, pngOf(t, quarters(5000, 1000)))
	if p.Rect.Dx() != finest || p.Rect.Dy() != 701 || corners(p.RGBA) != [4]int{0, 1, 2, 3} {
		t.Errorf("of 5000 × 1000 pixels %v are kept", p.Rect)
	}
}

// TestRows: what PDF gets of a PNG is what the file has.
func TestRows(t *testing.T) {
	data := pngOf(t, Over(rgba(quarters(300, 300)), color.RGBA{255, 255, 255, 255}))
	head := 8 + 25 + 8 // the signature, the first chunk, the name of the next
	if rows := Rows(data); len(rows) == 0 || !bytes.HasPrefix(data[head:], rows[:min(len(rows), 100)]) {
		t.Errorf("%d bytes of rows in a file of %d", len(rows), len(data))
	}
	if _, err := png.Decode(bytes.NewReader(data)); err != nil {
		t.Error(err)
	}
}

func Example() {
	p, err := Read([]byte("GIF89a"))
	fmt.Println(p, err)
	// Output: <nil> it is a GIF
}
