package check_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"tongket/report"
	"tongket/report/brigade"
	"tongket/report/check"
	"tongket/report/load"
	"tongket/report/officetest"
	"tongket/report/waterworks"
)

// forms are the forms in which a text can be written.
var forms = map[string]func(text string) []byte{
	".docx": officetest.Word,
	".html": officetest.Page,
	".csv":  inCSV,
	".xlsx": inXLSX,
}

// cells is a text in rows: tables begin behind an empty row.
func cells(text string) (out [][]string) {
	table := false
	for line := range strings.Lines(text) {
		line = strings.Trim(line, " \r\n")
		if table && !strings.Contains(line, "\t") {
			out = append(out, nil)
		}
		table = strings.Contains(line, "\t")
		out = append(out, strings.Split(line, "\t"))
	}
	return out
}

func inCSV(text string) []byte {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.Comma = ';'
	fmt.Fprintln(&out, "sep=;")
	for _, row := range cells(text) {
		if err := w.Write(row); err != nil {
			panic(err)
		}
	}
	w.Flush()
	return out.Bytes()
}

func inXLSX(text string) []byte {
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range cells(text) {
		if err := f.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row); err != nil {
			panic(err)
		}
	}
	out, err := f.WriteToBuffer()
	if err != nil {
		panic(err)
	}
	return out.Bytes()
}

// TestForms holds that a document says the same in whatever form an office has it: the
// same problems at the same places, of documents in which digits were changed, too.
func TestForms(t *testing.T) {
	for _, p := range []struct{ project, documents fs.FS }{
		{waterworks.Project(), waterworks.Documents()}, {brigade.Project("fr", "en"), brigade.Documents()},
	} {
		for slips := range 2 {
			texts := slipped(t, p.documents, 120*slips)
			want := judged(t, p.project, texts, ".txt", func(s string) []byte { return []byte(s) })
			if slips > 0 && len(want) < 5 {
				t.Errorf("of %d slips only %d are found", 120*slips, len(want))
			}
			for ending, write := range forms {
				got := judged(t, p.project, texts, ending, write)
				if a, b := strings.Join(got, "\n"), strings.Join(want, "\n"); a != b {
					t.Errorf("%s: got\n%.3000s\nwant\n%.3000s", ending, a, b)
				}
			}
		}
	}
}

// slipped is the documents with some digits changed.
func slipped(t *testing.T, documents fs.FS, slips int) map[string]string {
	t.Helper()
	names, err := fs.Glob(documents, "*.txt")
	if err != nil || names == nil {
		t.Fatal("there is no document", err)
	}
	random := rand.New(rand.NewPCG(7, uint64(slips)))
	out := map[string]string{}
	for _, name := range names {
		text, err := fs.ReadFile(documents, name)
		if err != nil {
			t.Fatal(err)
		}
		for range slips {
			if i := random.IntN(len(text)); '0' <= text[i] && text[i] <= '9' {
				text[i] = byte('0' + random.IntN(10))
			}
		}
		out[name] = string(text)
	}
	return out
}

// judged is what is said of a project with its documents in another form.
func judged(t *testing.T, project fs.FS, texts map[string]string, ending string, write func(string) []byte) (out []string) {
	t.Helper()
	r, problems := load.Project(project, "p")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	files := fstest.MapFS{}
	for _, s := range r.Sources {
		if text, ok := texts[s.File]; ok {
			s.File = strings.TrimSuffix(s.File, ".txt") + ending
			files[s.File] = &fstest.MapFile{Data: write(text)}
		}
		s.SHA256 = ""
	}
	for _, p := range check.Documents(r, files) {
		if p.Code == report.DocumentInPart {
			t.Errorf("%s: %v", ending, p)
		}
		said := p.Error()
		for name := range texts {
			said = strings.ReplaceAll(said, strings.TrimSuffix(name, ".txt")+ending, name)
		}
		out = append(out, said)
	}
	return out
}
