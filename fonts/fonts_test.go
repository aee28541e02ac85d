package fonts

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// house is the embedded faces by the names that the house's theme gives them.
func house(t testing.TB) map[Name][]byte {
	t.Helper()
	out := map[Name][]byte{}
	for name, file := range map[Name]string{
		"sans": "SourceSans3-Regular.ttf", "sans-semibold": "SourceSans3-SemiBold.ttf",
		"serif": "SourceSerif4-Regular.ttf", "serif-bold": "SourceSerif4-Bold.ttf",
	} {
		out[name] = Embedded(file)
	}
	return out
}

func open(t testing.TB) *Set {
	t.Helper()
	s, err := Open(house(t))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A changed face moves every golden file of the project: it shall show here
// first.
func TestFilesArePinned(t *testing.T) {
	for _, tt := range []struct {
		name Name
		want string
	}{
		{"sans", "393fb5b878ceed04aebc34b097e853ae5138c51d0c34b496ce8e2b47e0d0b94a"},
		{"sans-semibold", "bd2550fce2d295b0bf20bd8b1b7f1477da834f1066bd850aafdb4787a67a63ca"},
		{"serif", "d47da11c5f55f031d9ec54c3172865d76009b2cbab5c706dfa73866b00096639"},
		{"serif-bold", "162a20188bb5c72582b77ca1c3a03480b743695b1c3c04dd0d79ead4e74f4533"},
	} {
		if got := fmt.Sprintf("%x", sha256.Sum256(house(t)[tt.name])); got != tt.want {
			t.Errorf("%s: SHA-256 is %s, want %s", tt.name, got, tt.want)
		}
	}
}

// Every typeface of the folder has its line in the program, and is that file.
func TestEveryFileIsEmbedded(t *testing.T) {
	files, err := filepath.Glob("*.ttf")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(Embedded(file), data) {
			t.Errorf("%s is not embedded as it is", file)
		}
	}
}

// vietnamese is every letter of Vietnamese that is not plain ASCII, in NFC.
func vietnamese() []rune {
	out := []rune("đĐ")
	for _, vowel := range "aăâeêioôơuưy" {
		for _, tone := range []string{"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"} {
			for _, s := range []string{string(vowel), strings.ToUpper(string(vowel))} {
				r := []rune(norm.NFC.String(s + tone))
				if len(r) != 1 {
					panic("not precomposed: " + s + tone)
				}
				out = append(out, r[0])
			}
		}
	}
	return out
}

const signs = "†‡≈÷→·–—−…¶“”‘’₫±≥≤×§°" + "\u00a0\u2009\u2007"

func TestCovers(t *testing.T) {
	s := open(t)
	letters := vietnamese()
	if len(letters) < 134 {
		t.Fatalf("%d letters", len(letters))
	}
	for r := rune(' '); r < 0x7f; r++ {
		letters = append(letters, r)
	}
	for _, r := range append(letters, []rune(signs)...) {
		if !s.Covers(r) {
			t.Errorf("%q is not covered", r)
		}
	}
	for _, r := range "\n\u0301中\u2066\x00" {
		if s.Covers(r) {
			t.Errorf("%q is covered", r)
		}
	}
}

func TestDigitsAreOfOneWidth(t *testing.T) {
	s := open(t)
	for _, face := range s.Names() {
		for _, digit := range "0123456789" {
			if got, want := s.Shape(face, string(digit)).Width, s.Shape(face, "0").Width; got != want {
				t.Errorf("%s: %c is %d wide, 0 is %d", face, digit, got, want)
			}
		}
		if got, want := s.Shape(face, "0174926385").Width, 10*s.Shape(face, "0").Width; got != want {
			t.Errorf("%s: ten digits are %d wide, want %d", face, got, want)
		}
		// Kerning leaves them under each other, beside all that stands in a number.
		for digit := '0'; digit <= '9'; digit++ {
			number := strings.ReplaceAll("−#.###,#–#.###%", "#", string(digit))
			if got, want := s.Shape(face, number).Width, s.Shape(face, "−0.000,0–0.000%").Width; got != want {
				t.Errorf("%s: %s is %d wide, with zeros %d", face, number, got, want)
			}
		}
	}
}

func TestShape(t *testing.T) {
	s := open(t)
	long := string(vietnamese()) + signs
	for _, face := range s.Names() {
		for _, str := range []string{"", " ", "  a  b ", "office fluffy", "AVATAR, Tố “Ý”", "25,68\u00a0tỷ\u00a0đồng", long} {
			checkRun(t, s, face, str)
		}
	}
	if got := s.Shape("sans", "AV").Width; got >= s.Shape("sans", "A").Width+s.Shape("sans", "V").Width {
		t.Errorf("AV is not kerned: %d", got)
	}
	// Serif kerns accented letters in context.
	if got := s.Shape("serif", "fì").Width; got <= s.Shape("serif", "f").Width+s.Shape("serif", "i").Width-40 {
		t.Errorf("fì is too narrow: %d", got)
	}
}

// checkRun checks what holds for every run: it reads as what was shaped, its
// width is the sum of the advances, and no glyph is moved off its place.
func checkRun(t *testing.T, s *Set, face Name, str string) {
	t.Helper()
	run := s.Shape(face, str)
	if run.Text() != str {
		t.Errorf("%s: %+q reads as %+q", face, str, run.Text())
	}
	width := 0
	for _, g := range run.Glyphs {
		width += int(g.Advance)
	}
	if width != run.Width || run.Face != face {
		t.Errorf("%s: %+q is %d wide, says %d in %s", face, str, width, run.Width, run.Face)
	}
	f := s.face(face)
	f.shape(str)
	for i, at := range f.buffer.Pos {
		if at.XOffset != 0 || at.YOffset != 0 {
			t.Errorf("%s: glyph %d of %+q is moved by %d, %d", face, i, str, at.XOffset, at.YOffset)
		}
	}
}

func FuzzShape(f *testing.F) {
	for _, seed := range []string{"Kết quả năm 2022", "office → 12/34", "  ", "fì Tố", "1.234,5\u00a0tỷ"} {
		f.Add(seed)
	}
	s := open(f)
	f.Fuzz(func(t *testing.T, str string) {
		if !utf8.ValidString(str) || !norm.NFC.IsNormalString(str) {
			t.Skip()
		}
		for _, r := range str {
			if !s.Covers(r) {
				t.Skip()
			}
		}
		for _, face := range s.Names() {
			checkRun(t, s, face, str)
		}
	})
}

func TestInk(t *testing.T) {
	s := open(t)
	for _, face := range s.Names() {
		m := s.Metrics(face)
		if top, bottom := s.Ink(s.Shape(face, "H")); top < m.CapHeight-15 || top > m.CapHeight || bottom != 0 {
			t.Errorf("%s: H reaches from %d to %d, cap height is %d", face, bottom, top, m.CapHeight)
		}
		if top, bottom := s.Ink(s.Shape(face, " ")); top != 0 || bottom != 0 {
			t.Errorf("%s: a space has ink from %d to %d", face, bottom, top)
		}
		high, _ := s.Ink(s.Shape(face, "Ẩ"))
		_, low := s.Ink(s.Shape(face, "ợ"))
		if high <= m.CapHeight || high > m.BBox[3] || low >= 0 || low < m.BBox[1] {
			t.Errorf("%s: Ẩ reaches up to %d, ợ down to %d", face, high, low)
		}
	}
}

func TestMetrics(t *testing.T) {
	s := open(t)
	var got []string
	for _, face := range s.Names() {
		m := s.Metrics(face)
		got = append(got, fmt.Sprintf("%s %d %d %d %v", m.PostScript, m.Ascent, m.Descent, m.Weight, m.Serif))
	}
	want := []string{"SourceSans3-Regular 1024 -400 400 false", "SourceSans3-SemiBold 1024 -400 600 false",
		"SourceSerif4-Regular 1036 -335 400 true", "SourceSerif4-Bold 1036 -335 700 true"}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestSquare(t *testing.T) {
	run := Square{}.Shape("sans", "Tỷ lệ")
	if run.Width != 5*UnitsPerEm/2 || run.Text() != "Tỷ lệ" || !(Square{}).Covers(unicode.MaxRune) {
		t.Errorf("got %+v", run)
	}
}

func BenchmarkOpenAndShape(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		s := open(b)
		for _, face := range s.Names() {
			s.Shape(face, "xin")
		}
	}
}

func BenchmarkShapeKnownWords(b *testing.B) {
	s := open(b)
	b.ReportAllocs()
	for b.Loop() {
		s.Shape("sans", "Kết quả phát triển kinh tế và xã hội năm 2022 của thành phố Cần Thơ")
	}
}
