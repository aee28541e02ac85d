package load

import (
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/golden"
	"tongket/report/ledger"
	"tongket/report/projecttest"
)

func render(problems report.Problems) string {
	var b strings.Builder
	for _, p := range problems {
		b.WriteString(p.Error() + "\n")
	}
	return b.String()
}

// judged is a project as it is read and judged.
func judged(fsys fs.FS, prefix string) (*report.Report, report.Problems) {
	r, problems := Project(fsys, prefix)
	if r != nil {
		problems = append(problems, check.Editions(r)...)
	}
	return r, problems.Sort()
}

func TestMinimal(t *testing.T) {
	r, problems := judged(projecttest.Minimal(t), "")
	if len(problems) > 0 {
		t.Fatal(render(problems))
	}
	e := r.Editions[0]
	if e.ID != "2022" || len(e.Terms) != 2 || len(e.Sections[0].Blocks) != 3 || r.Sources[0].Code != "S1" {
		t.Errorf("unexpected edition %+v", e)
	}
	if f := ledger.Of(e).Ask(report.Query{Indicator: r.Indicator("trees"), Period: report.Year(2021)}); f.Status != ledger.Derived {
		t.Errorf("trees 2021 is %v", f.Status)
	}
}

// TestBroken keeps all problems of projects with many mistakes. The files of an
// archive replace or join those of the minimal project.
func TestBroken(t *testing.T) {
	names, _ := filepath.Glob("testdata/broken-*.txtar")
	for _, name := range names {
		t.Run(filepath.Base(name), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			fsys := projecttest.Minimal(t)
			for _, f := range archive.Files {
				fsys[f.Name] = &fstest.MapFile{Data: f.Data}
			}
			_, problems := judged(fsys, "")
			golden.Check(t, strings.TrimSuffix(name, "txtar")+"txt", render(problems))
		})
	}
}

// Spans begin where their words do, in every style of YAML.
func TestPositions(t *testing.T) {
	fsys := projecttest.Minimal(t)
	projecttest.Edit(t, fsys, "editions/2022.yaml", "", `      - {vi: "Đây là \u0111 \"{trees}\" nhé", en: 'Now ''tis {trees} now'}
      - vi: >
          gấp lại
          {trees} rồi
        en: plain words
          {trees} go on
      - vi: |2-
            lùi {trees}
          sâu
        en: |  # a comment

          empty line above {trees}
`)
	r, problems := judged(fsys, "")
	if len(problems) > 0 {
		t.Fatal(render(problems))
	}
	lines := strings.Split(string(fsys["editions/2022.yaml"].Data), "\n")
	at := func(p report.Pos) string { return string([]rune(lines[p.Line-1])[p.Col-1:]) }
	spans := 0
	for _, b := range r.Editions[0].Sections[0].Blocks {
		p, ok := b.(*report.Paragraph)
		if !ok || p.Statement != nil {
			continue
		}
		for _, prose := range p.Text {
			for _, s := range prose.Spans {
				spans++
				got, want := at(s.At), "{trees"
				if s.Ref == nil {
					want, _, _ = strings.Cut(strings.TrimPrefix(s.Words, " "), " ")
					got = strings.TrimPrefix(got, " ")
				}
				if !strings.HasPrefix(got, want) && !strings.HasPrefix(got, `\"`) && got != "" { // an escape; a folded line end
					t.Errorf("%v: span %+v begins at %q", s.At, s, got)
				}
			}
		}
	}
	if spans < 20 {
		t.Errorf("only %d spans", spans)
	}
}
