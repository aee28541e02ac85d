package batch

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/say"
)

// spoken is why an order failed, in English.
func spoken(r Result) string { return say.English.Sprint(r.Reason()) }

// TestTable: a row is an order, whatever its columns are called; what it leaves open is as
// the command line says.
func TestTable(t *testing.T) {
	dir := t.TempDir()
	rest := briefing.Options{Edition: "2021", Languages: []report.Lang{"vi"}, Look: briefing.Look{Grey: true}}
	for name, text := range map[string]string{
		"a.csv":  "project,edition,languages,mode,paper,output,#note\nq1,2022,\"vi,en\",facing,a5,x/q1.pdf,seen\nq2,,,,,,\n",
		"b.csv":  "Danh sách;;;;;\nDự án;Phiên bản;Ngôn ngữ;Cách xếp;Khổ giấy;Tệp\nq1;2022;vi+en;facing;a5;x/q1.pdf\nq2;;;;;\n",
		"c.yaml": "- {project: q1, edition: 2022, languages: [vi, en], mode: facing, paper: a5, output: x/q1.pdf}\n- project: q2\n",
	} {
		put(t, filepath.Join(dir, name), text)
		orders, problems, err := Table(filepath.Join(dir, name), rest)
		if err != nil || len(problems.Errors()) > 0 || len(orders) != 2 {
			t.Fatalf("%s: %v %v %d", name, err, problems, len(orders))
		}
		for i, want := range []string{"q1 2022 vi,en facing a5 x/q1.pdf true", "q2 2021 vi    true"} {
			o := orders[i]
			got := fmt.Sprintf("%s %s %s %s %s %s %v", filepath.Base(o.Project), o.Edition, briefing.Join(o.Languages, ","), o.Mode, o.Paper, filepath.ToSlash(o.Output), o.Grey)
			if got != want || filepath.Dir(o.Project) != dir || o.At.Line == 0 {
				t.Errorf("%s: %s at %s, want %s", name, got, o.At, want)
			}
		}
	}
}

// TestTableWrong: what is wrong in a table is said at its place, and all of it at once.
func TestTableWrong(t *testing.T) {
	for text, want := range map[string]string{
		"edition,output\n2022,a.pdf\n":                     "1:1 missing-key",
		"project,colour\na,b\n":                            "1:9 unknown-key",
		"project,edition,dự án\na,2022,b\n":                "1:17 duplicate-key",
		"project,edition\n,2022\n":                         "2:1 missing-key",
		"project,output\na,../x.pdf\nb,/x.pdf\n":           "2:3 bad-value, 3:3 bad-value",
		"project,output\na,x.svg\nb,.pdf\n":                "2:3 bad-value, 3:3 bad-value",
		"project,output\na,x/../y.pdf\nb,Y.pdf\nc,z.pdf\n": "3:1 duplicate-name",
	} {
		name := filepath.Join(t.TempDir(), "list.csv")
		put(t, name, text)
		_, problems, err := Table(name, briefing.Options{})
		var got []string
		for _, p := range problems.Errors() {
			got = append(got, fmt.Sprintf("%d:%d %s", p.At.Line, p.At.Col, p.Code))
		}
		if err != nil || strings.Join(got, ", ") != want {
			t.Errorf("%q: %v %s, want %s", text, err, got, want)
		}
	}
	for _, name := range []string{"list.txt", "none.csv"} {
		if _, _, err := Table(filepath.Join(t.TempDir(), name), briefing.Options{}); err == nil {
			t.Errorf("%s is read", name)
		}
	}
}

// TestPart: the parts are all orders, each once, and what may have one name is in one part.
func TestPart(t *testing.T) {
	orders := small(t, 9)
	rename(t, orders[7].Project, "p2")
	orders = append(orders, Order{Project: orders[4].Project, Options: briefing.Options{Languages: []report.Lang{"en"}}}, Order{Project: "nowhere"})
	for n := 1; n < 13; n++ {
		var seen []string
		for k := range n {
			part, err := Part(orders, k, n)
			if err != nil {
				t.Fatal(err)
			}
			var dirs []string
			for _, o := range part {
				dirs = append(dirs, o.Project)
			}
			for _, both := range [][2]int{{2, 7}, {4, 9}} {
				if slices.Contains(dirs, orders[both[0]].Project) != slices.Contains(dirs, orders[both[1]].Project) {
					t.Errorf("%d/%d parts %v", k, n, both)
				}
			}
			seen = append(seen, dirs...)
		}
		if len(seen) != len(orders) {
			t.Errorf("%d parts are %d orders of %d", n, len(seen), len(orders))
		}
	}
	for i := range orders {
		orders[i].Project, orders[i].Output = filepath.Join("nowhere", fmt.Sprint(i)), fmt.Sprintf("%d.pdf", i)
	}
	if part, err := Part(orders, 1, 4); err != nil || len(part) != 3 {
		t.Errorf("of %d with names: %d, %v", len(orders), len(part), err)
	}
	orders[3].Output = ""
	if _, err := Part(orders, 0, 2); err == nil {
		t.Error("some with names and some without are parted")
	}
}
