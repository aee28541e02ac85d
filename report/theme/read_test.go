package theme

import (
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/intake"
	"tongket/report/lang"
)

var vietnamese = lang.Letters([]report.Lang{"vi", "en"})

// readText is the problems of a theme, of which files lie beside it.
func readText(text string, files fstest.MapFS) (*Theme, report.Problems) {
	all := fstest.MapFS{"look/theme.yaml": {Data: []byte(text)}}
	for name, f := range files {
		all["look/"+name] = f
	}
	return Read(all, "office", "look/theme.yaml", vietnamese)
}

// TestChanges holds that a theme changes what it says, and nothing else.
func TestChanges(t *testing.T) {
	own, problems := readText(`extends: house
paper: letter
colours: {actual: "#5A1230"}
styles: {heading-1: {colour: "#7A1F1F"}}
scales: {large: {body: {size: 10.5}}}
papers:
  legal: {name: Legal, like: letter, size: [8.5in, 14in], media: na_legal_8.5x14in, page: {height: 854, foot-top: 948}}
`, nil)
	if problems != nil {
		t.Fatal(problems)
	}
	if _, problems := readText("extends: house\n", nil); problems != nil {
		t.Errorf("the house itself: %v", problems) // judged as a project's is
	}
	house := House()
	page, before := own.Page(""), house.Page("letter")
	if own.Standard != "letter" || page.Palette.Actual != 0x5A1230 || page.Styles["cover-title"].Colour != 0x5A1230 || page.Styles["body"].Size != 10.5 || page.Styles["heading-1"].Colour != 0x7A1F1F {
		t.Errorf("it changes to %+v", page)
	}
	if page.PageGrid.Inner != before.Inner || page.Styles["note"] != before.Styles["note"] || page.Palette.Ink != before.Palette.Ink || own.Mail.Light.Ink != before.Palette.Ink {
		t.Error("something else has changed")
	}
	legal, ok := own.Paper("legal")
	if !ok || legal.Page.Page.H != 14*72 || legal.Page.Height != 854 || legal.Page.Inner != before.Inner || !slices.Contains(own.Laid(), "legal") {
		t.Errorf("legal is %+v", legal)
	}
	if house := House(); house.Page("a4").Palette.Actual == 0x5A1230 {
		t.Error("the house's theme has changed, too")
	}
}

// TestRefusals holds that each mistake is told once, at its place.
func TestRefusals(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"colours: {}", `1:1: the theme does not say what it extends [missing-key]`},
		{"extends: home", `1:10: unknown theme "home" [bad-value]`},
		{"extends: house\ncolors: {}", `2:1: unknown key "colors" in the theme [unknown-key]`},
		{"extends: house\ncolours: {inc: \"#000000\"}", `2:11: unknown key "inc" in colours [unknown-key]`},
		{"extends: house\ncolours: {note: grey}", `2:17: note: "grey" is no colour [bad-value]`},
		{"extends: house\ncolours: {note: \"#9AA5AC\"}", `2:17: note on paper has a contrast of 2.5, and needs 4.5 [low-contrast]`},
		{"extends: house\nstyles: {body: {colour: previous}}", `2:25: previous on paper has a contrast of 3.4, and needs 4.5 [low-contrast]`},
		{"extends: house\ncolours: {tint: \"#8090A0\"}", `2:17: second-head on tint has a contrast of 2.5, and needs 4.5 [low-contrast]`},
		{"extends: house\ncolours: {previous: \"#1B5E20\"}", `2:21: printed without colour, previous and actual are 12 points of lightness apart, and need 20 [one-grey]`},
		{"extends: house\ncolours: {actual: \"#8A2BE2\", previous: \"#3D9140\"}", `2:40: printed without colour, previous and actual are 11 points of lightness apart, and need 20 [one-grey]`},
		{"extends: house\nmail: {dark: {ground: \"#FFFFFF\"}}", `the dark ground has a contrast`},
		{"extends: house\nscales: {large: {note: {size: 7.5}}}", `2:31: type of 7.5 pt cannot be read; it has at least 8 [small-type]`},
		{"extends: house\nscales: {small: {body: {leading: 9}}}", `2:34: lines of 9 pt stand over each other at a leading of 9; it is at least 9.9 [small-type]`},
		{"extends: house\ncharts: {label: {size: 7}}", `2:24: type of 7 pt cannot be read; it has at least 8 [small-type]`},
		{"extends: house\nmail: {chart: {size: 9}}", `2:22: type of 9 pt cannot be read; it has at least 12 [small-type]`},
		{"extends: house\nstyles: {body: {face: garamond}}", `2:23: unknown face "garamond" [bad-value]`},
		{"extends: house\nstyles: {boddy: {face: sans}}", `2:10: unknown key "boddy" in styles [unknown-key]`},
		{"extends: house\nstyles: {body: {fase: sans}}", `2:17: unknown key "fase" in body [unknown-key]`},
		{"extends: house\nstyles: {body: sans}", `2:16: body: expected keys with values, found "sans" [wrong-shape]`},
		{"extends: house\nstyles: {body: {second: {fase: sans}}}\nscales: {large: {body: {second: {size: 9}}}}", `2:26: unknown key "fase" in second [unknown-key]`},
		{"extends: house\npapers: {a4: {page: {inner: 5mm}}}", `2:29: a margin of 5.0 mm cannot be printed [no-room]`},
		{"extends: house\npapers: {a4: {page: {inner: 6cm}}}", `2:29: inner: "6cm" is no measure [bad-value]`},
		{"extends: house\npapers: {a4: {page: {inner: 60mm}}}", `2:29: the margins leave a column of 63 mm; it has at least 70 [no-room]`},
		{"extends: house\npapers: {a4: {page: {height: 900}}}", `the foot stands in the type area, which ends at 970.0 pt [no-room]`},
		{"extends: house\npapers: {a5: {page: {tiles: {across: 3}}}}", `3 tiles across are narrower than 45 mm [no-room]`},
		{"extends: house\npapers: {a4: {page: {mark: 28}}}", `2:28: the mark cannot stand at 28 pt [no-room]`},
		{"extends: house\npapers: {a4: {media: iso_b5_176x250mm}}", `2:22: media "iso_b5_176x250mm" is not a paper of 210.0 × 297.0 mm [bad-value]`},
		{"extends: house\npapers: {a4: {half: a3}}", `2:21: no pages are laid out for paper "a3" [unknown-name]`},
		{"extends: house\npapers: {a5: {half: letter}}", `2:21: two pages of Letter do not fit on A5 [no-room]`},
		{"extends: house\npapers: {ours: {name: Ours}}", `ours lacks the key "size" [missing-key]`},
		{"extends: house\npapers: {ours: {like: a44}}", `2:23: unknown paper "a44" [bad-value]`},
		{"extends: house\npapers: {b5: {like: a5, name: B5, size: [176mm, 250mm], media: iso_b5_176x250mm}}", `2:14: 55 mm stay white below the foot: the page is that of a smaller paper [no-room]`},
		{"extends: house\npapers: {a4: {size: [100mm, 297mm]}}", `2:14: the margins leave a column of 26 mm; it has at least 70 [no-room]`},
		{"extends: house\npaper: a3", `2:8: no pages are laid out for paper "a3" [unknown-name]`},
		{"extends: house\ncharts: {hatches: {derived: {line: 4}}}", `derived: lines of 4 pt every 4.2 are no hatch [bad-value]`},
		{"extends: house\nscales: 5", `2:9: scales`},
		{"extends: house\ncolours: {ink: #000000}", ""},
	} {
		got, problems := readText(tt.text, nil)
		if len(problems) == 0 || !strings.Contains(fmt.Sprint(problems), tt.want) {
			t.Errorf("%s\n got %v\nwant %s", tt.text, problems, tt.want)
		}
		for _, p := range problems {
			if p.At.File != "office/look/theme.yaml" {
				t.Errorf("%s: %v stands elsewhere", tt.text, p)
			}
		}
		if got.Page("a4").Palette != House().Page("a4").Palette {
			t.Errorf("%s: the theme is used", tt.text)
		}
	}
}

// TestAllAtOnce holds that one mistake does not hide another.
func TestAllAtOnce(t *testing.T) {
	_, problems := readText("extends: house\ncolours: {note: \"#9AA5AC\"}\nscales: {large: {note: {size: 7}}}\npapers: {a4: {page: {inner: 5mm}}}\nfaces: {serif: gone.ttf}\n", nil)
	if len(problems) != 4 {
		t.Errorf("got %d: %v", len(problems), problems)
	}
}

// moduleFile is a file of a module that this one depends on.
func moduleFile(t *testing.T, module, name string) []byte {
	t.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", module).Output()
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestFaces holds which files are taken for faces.
func TestFaces(t *testing.T) {
	good := moduleFile(t, "github.com/go-pdf/fpdf", "font/DejaVuSansCondensed.ttf") // 2048 units an em
	latin := moduleFile(t, "golang.org/x/image", "font/gofont/ttfs/Go-Regular.ttf")
	house := fonts.Embedded("SourceSerif4-Regular.ttf")
	for _, tt := range []struct {
		name string
		file []byte
		want string
	}{
		{"good", good, ""},
		{"house", house, ""},
		{"latin", latin, "face serif has no glyph for"},
		{"otto", append([]byte("OTTO"), house[4:]...), "PostScript outlines"},
		{"collection", append([]byte("ttcf"), house[4:]...), "collection"},
		{"web", append([]byte("wOF2"), house[4:]...), "packed for the web"},
		{"text", []byte("no typeface at all"), "no typeface"},
		{"short", house[:3000], "damaged"},
		{"restricted", licensed(t, house, 0x0002), "does not let it be embedded"},
		{"preview", licensed(t, house, 0x0004), ""},
		{"bitmaps", licensed(t, house, 0x0200), "does not let it be embedded"},
		{"whole", licensed(t, house, 0x0100), "a part of it be embedded"},
		{"uneven", uneven(t, house), "figures are of several widths"},
	} {
		theme, problems := readText("extends: house\nfaces: {serif: fonts/face.ttf}\n", fstest.MapFS{"fonts/face.ttf": {Data: tt.file}})
		switch {
		case tt.want == "" && problems != nil:
			t.Errorf("%s: %v", tt.name, problems)
		case tt.want == "" && string(theme.Faces["serif"]) != string(tt.file):
			t.Errorf("%s is not taken", tt.name)
		case tt.want != "" && !(len(problems) == 1 && strings.Contains(problems[0].What.String(), tt.want) && problems[0].Code == report.BadFace && problems[0].At.Line == 2):
			t.Errorf("%s: got %v, want %s", tt.name, problems, tt.want)
		}
	}
	for _, file := range []string{"../a.ttf", "/etc/passwd", "gone.ttf"} {
		if _, problems := readText("extends: house\nfaces: {serif: "+file+"}\n", nil); len(problems) != 1 {
			t.Errorf("%s: %v", file, problems)
		}
	}
}

// table is where a table of a TrueType file begins.
func table(t *testing.T, file []byte, tag string) int {
	t.Helper()
	for i := range int(binary.BigEndian.Uint16(file[4:])) {
		if entry := file[12+16*i:]; string(entry[:4]) == tag {
			return int(binary.BigEndian.Uint32(entry[8:]))
		}
	}
	t.Fatalf("no table %s", tag)
	return 0
}

// licensed is a face with other licence bits.
func licensed(t *testing.T, file []byte, bits uint16) []byte {
	out := slices.Clone(file)
	binary.BigEndian.PutUint16(out[table(t, out, "OS/2")+8:], bits)
	return out
}

// uneven is a face whose figure 1 is narrower.
func uneven(t *testing.T, file []byte) []byte {
	t.Helper()
	set, err := fonts.Open(map[fonts.Name][]byte{"a": file})
	if err != nil {
		t.Fatal(err)
	}
	out := slices.Clone(file)
	at := table(t, out, "hmtx") + 4*int(set.Shape("a", "1").Glyphs[0].ID)
	binary.BigEndian.PutUint16(out[at:], binary.BigEndian.Uint16(out[at:])-100)
	return out
}

// FuzzRead holds that no file ends the program, and that what is wrong stands in it.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{"extends: house\n", "extends: house\ncolours: {ink: paper}\nfaces: [a]\n", "extends: house\npapers: {a4: {page: {tiles: {sizes: [a, 2in]}}}}\npaper: b\n", "{}", "extends: house\nstyles: {body: 3}\nscales: {x: {body: {size: 9e9}}}\ncharts: 7\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		_, problems := readText(text, nil)
		lines := strings.Count(intake.LineEnds(text), "\n") + 1
		for _, p := range problems {
			if p.At.File != "office/look/theme.yaml" || p.At.Line > lines {
				t.Errorf("%v stands nowhere", p)
			}
		}
	})
}
