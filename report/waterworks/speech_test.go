package waterworks_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/document"
	"tongket/report/load"
	"tongket/report/waterworks"
)

// heard is what a text contradicts, and of how many numbers nothing is known.
func heard(t *testing.T, r *report.Report, file, text string) (wrong []string, numbers []check.Uttered, unknown int) {
	t.Helper()
	lang := report.Lang("en")
	if strings.ContainsRune(text, 'đ') {
		lang = "vi"
	}
	e := r.Editions[len(r.Editions)-1]
	d := document.Of(&report.Source{ID: "text", Code: "text", File: file, Lang: lang, Reports: e.Period}, text)
	numbers, claims := check.Speech(r, e, d)
	for _, u := range numbers {
		switch u.Verdict {
		case check.Contradicts:
			wrong = append(wrong, u.Printed+": "+u.Why.String())
		case check.Unknown:
			unknown++
		}
	}
	for _, c := range claims {
		wrong = append(wrong, c.Headline())
	}
	return wrong, numbers, unknown
}

func speeches(t *testing.T) (r *report.Report, texts map[string]string) {
	t.Helper()
	r, problems := load.Project(waterworks.Project(), "")
	if len(problems.Errors()) > 0 {
		t.Fatal(problems)
	}
	files, _ := filepath.Glob("testdata/speeches/*.txt")
	texts = map[string]string{}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(f)] = string(data)
	}
	return r, texts
}

// TestSpeeches holds six right texts against the waterworks: nothing in them contradicts, and
// all but a few of their numbers are known.
func TestSpeeches(t *testing.T) {
	r, texts := speeches(t)
	all, open := 0, 0
	for file, text := range texts {
		wrong, numbers, unknown := heard(t, r, file, text)
		for _, w := range wrong {
			t.Errorf("%s: %s", file, w)
		}
		all, open = all+len(numbers), open+unknown
	}
	if all < 100 || open > all/20 {
		t.Errorf("of %d numbers %d are not known", all, open)
	}
}

// TestSpeechSlips plants the slips of testdata/speeches/slips.tsv, and in each number of the
// texts a wrong digit, one at a time: at least nine of ten are found.
func TestSpeechSlips(t *testing.T) {
	r, texts := speeches(t)
	data, err := os.ReadFile("testdata/speeches/slips.tsv")
	if err != nil {
		t.Fatal(err)
	}
	planted, found, digits, digitsFound := 0, 0, 0, 0
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if strings.Count(texts[f[0]], f[1]) != 1 {
			t.Fatalf("%s: %q does not stand there once", f[0], f[1])
		}
		planted++
		if wrong, _, _ := heard(t, r, f[0], strings.Replace(texts[f[0]], f[1], f[2], 1)); len(wrong) > 0 {
			found++
		} else {
			t.Logf("%s: not found: %s", f[0], f[2])
		}
	}
	for file, text := range texts {
		_, numbers, _ := heard(t, r, file, text)
		at := 0
		for _, u := range numbers {
			number := strings.Fields(u.Printed)[0]
			i := strings.Index(text[at:], number)
			if i < 0 {
				continue
			}
			at += i
			wrong := anotherDigit(number)
			digits++
			if found, _, _ := heard(t, r, file, text[:at]+wrong+text[at+len(number):]); len(found) > 0 {
				digitsFound++
			} else {
				t.Logf("%s: not found: %s for %s", file, wrong, number)
			}
			at += len(number)
		}
	}
	t.Logf("of %d slips %d are found, of %d wrong digits %d", planted, found, digits, digitsFound)
	if found*10 < planted*9 || digitsFound*10 < digits*9 {
		t.Errorf("of %d slips %d are found, of %d wrong digits %d", planted, found, digits, digitsFound)
	}
}

// anotherDigit is a number with its last digit but one wrong, or its only one.
func anotherDigit(number string) string {
	var at []int
	for i, r := range number {
		if unicode.IsDigit(r) {
			at = append(at, i)
		}
	}
	i := at[max(0, len(at)-2)]
	return number[:i] + string('0'+(number[i]-'0'+2)%10) + number[i+1:]
}
