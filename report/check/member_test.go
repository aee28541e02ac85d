package check

import (
	"testing"

	"tongket/report"
)

// fields is a breakdown of which one name holds another.
func fields() *report.Breakdown {
	name := func(s string) report.Text {
		return report.Text{"vi": {Spans: []report.Span{{Words: s}}}}
	}
	b := &report.Breakdown{ID: "district", Name: name("quận huyện")}
	for _, m := range []struct{ id, name string }{{"binh", "quận Bình"}, {"binh-thuy", "quận Bình Thủy"}, {"ninh-kieu", "quận Ninh Kiều"}, {"phong-dien", "huyện Phong Điền"}} {
		b.Members = append(b.Members, &report.Member{ID: m.id, Name: name(m.name), Of: b, Rank: len(b.Members) + 1})
	}
	return b
}

func TestNamedIn(t *testing.T) {
	b := fields()
	for text, want := range map[string]string{
		"Quận Ninh Kiều có":                  "ninh-kieu",
		"Ở Ninh Kiều và Phong Điền":          "ninh-kieu phong-dien",
		"Phong Điền, rồi Ninh Kiều":          "phong-dien ninh-kieu",
		"Bình Thủy":                          "binh-thuy",
		"Bình và Bình Thủy":                  "binh binh-thuy",
		"quận, huyện nào cũng bình an":       "binh",
		"ở Ninhkiều, Phong và Điền":          "",
		"cả thành phố":                       "",
		"các quận Ninh Kiều,\u00a0Bình Thủy": "ninh-kieu binh-thuy",
	} {
		got := ""
		for _, m := range newRoster(b).namedIn(text) {
			got += " " + m.ID
		}
		if got != "" {
			got = got[1:]
		}
		if got != want {
			t.Errorf("%q names %q, want %q", text, got, want)
		}
	}
}

// A figure of a member stands where that is named, or where none is.
func TestOtherMember(t *testing.T) {
	b := fields()
	i := &report.Indicator{ID: "cases", Unit: &report.Unit{Kind: report.Count}, By: []*report.Breakdown{b}}
	for _, tt := range []struct {
		name  string
		spans []string // words, and members between them
		want  int
	}{
		{"its own", []string{"Ninh Kiều có ", "=ninh-kieu", "."}, 0},
		{"another's", []string{"Ninh Kiều có ", "=phong-dien", "."}, 1},
		{"none", []string{"Quận trung tâm có ", "=ninh-kieu", "."}, 0},
		{"two in order", []string{"Ninh Kiều có ", "=ninh-kieu", ", Phong Điền có ", "=phong-dien", "."}, 0},
		{"two the other way round", []string{"Ninh Kiều có ", "=phong-dien", ", Phong Điền có ", "=ninh-kieu", "."}, 1},
		{"twice of one", []string{"Ninh Kiều có ", "=ninh-kieu", ", tăng ", "=ninh-kieu", ", cao hơn Phong Điền."}, 0},
		{"the whole beside it", []string{"Ninh Kiều có ", "=ninh-kieu", " trong ", "=", "."}, 0},
	} {
		var p report.Prose
		for _, s := range tt.spans {
			if s[0] != '=' {
				p.Spans = append(p.Spans, report.Span{Words: s})
				continue
			}
			q := report.Query{Indicator: i, Period: report.Year(2022)}
			if m := b.Member(s[1:]); m != nil {
				q.Members, _ = q.Members.With(m)
			}
			p.Spans = append(p.Spans, report.Span{Ref: &report.Ref{Query: q}})
		}
		l := linter{rosters: rosters{}}
		l.members(report.Passage{}, vocabularyOf("vi").tokens(p))
		if len(l.problems) != tt.want {
			t.Errorf("%s: %d problems, want %d: %v", tt.name, len(l.problems), tt.want, l.problems)
		}
	}
}
