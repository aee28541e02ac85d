package briefing

import (
	"os"
	"strings"
	"testing"

	"tongket/report/say"
)

func TestPageFormOf(t *testing.T) {
	for output, want := range map[string]string{
		"": "", "-": "", "briefing.pdf": "", "svg": "", "{n}": "", "page-{n}.svg.pdf": "", "{n}/page": "",
		"page-{n}.svg": ".svg", "{n}/a.SVG": ".svg",
		"page.svg":   "output page.svg: a file of this kind has one page; say where its number stands: page-{n}.svg",
		"b/page.Svg": "output b/page.Svg: a file of this kind has one page; say where its number stands: b/page-{n}.Svg",
	} {
		f, pages, err := PageFormOf(output)
		switch {
		case err != nil && err.Error() != want:
			t.Errorf("%q: %v, want %s", output, err, want)
		case err == nil && (f.Ending != want || pages != (want != "")):
			t.Errorf("%q is written as %q, pages apart: %t; want %q", output, f.Ending, pages, want)
		}
	}
	_, _, err := PageFormOf("a.svg")
	if got := say.Vietnamese.Sprint(say.Err(err)); got != "output a.svg: mỗi tệp loại này có một trang; hãy ghi chỗ đặt số trang: a-{n}.svg" {
		t.Errorf("in Vietnamese: %s", got)
	}
}

// TestPageNamesAreDocumented: the README says of each form how its files are called.
func TestPageNamesAreDocumented(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range PageNames() {
		if !strings.Contains(string(readme), "tongket build -o '"+name+"'") {
			t.Errorf("the README does not say what tongket build -o '%s' is for", name)
		}
	}
}

// TestInPages: each page is the file that the name calls, in the form of its ending.
func TestInPages(t *testing.T) {
	p, _ := subject(t, subjects()[0])
	b, err := p.Make(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range pageForms() {
		files, err := b.InPages(f, "a/{n}-of-{n}"+f.Ending)
		if err != nil {
			t.Fatal(err)
		}
		if len(files) != len(b.Pages) || files[1].Name != "a/2-of-2"+f.Ending || len(files[1].Data) == 0 {
			t.Errorf("%s: %d files of %d pages, the second is %s", f.Ending, len(files), len(b.Pages), files[1].Name)
		}
	}
}
