package batch

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tongket/report/briefing"
	"tongket/report/projecttest"
)

// BenchmarkMembers is a project with an edition for each of twenty districts in each of two
// years, opened and made.
func BenchmarkMembers(b *testing.B) {
	dir := folder(b, projecttest.City(20), "")
	for b.Loop() {
		list := run(b, Each([]Order{{Project: dir, Options: briefing.Options{Edition: "all", Member: "all"}}}), Options{Into: filepath.Join(b.TempDir(), "out")})
		if n := Count(list, Made); n != 40 {
			b.Fatal(states(list))
		}
	}
}

// TestMembers: of one project each member gets its own, in order; what is there is kept, and
// of what has changed for one member only the rest is the same bytes.
func TestMembers(t *testing.T) {
	dir := folder(t, projecttest.City(3), "")
	of := func(edition, member string) Order {
		return Order{Project: dir, Options: briefing.Options{Edition: edition, Member: member}}
	}
	opt := Options{Into: t.TempDir(), Beside: 2}
	orders := Each([]Order{of("all", "all")})
	var names []string
	codes := map[string]bool{}
	for _, r := range run(t, orders, opt) {
		w := r.Written[0]
		names = append(names, filepath.Base(w.File))
		codes[w.Code] = true
		if w.Member != r.Member || w.Edition != r.Edition+"-"+r.Member || !strings.HasSuffix(r.Called(), r.Edition+" "+r.Member) {
			t.Errorf("%s: written is %+v", r.Called(), w)
		}
	}
	want := "hai-thanh-2023-hai-a.pdf hai-thanh-2023-hai-b.pdf hai-thanh-2023-hai-c.pdf hai-thanh-2024-hai-a.pdf hai-thanh-2024-hai-b.pdf hai-thanh-2024-hai-c.pdf"
	if got := strings.Join(names, " "); got != want || len(codes) != 6 {
		t.Errorf("made are %s with %d codes", got, len(codes))
	}
	for _, tt := range []struct {
		edition, member, want string
	}{
		{"all", "all", "kept kept kept kept kept kept"},
		{"all", "hai-b", "kept kept"},
		{"", "all", "kept kept kept"},
		{"2024", "hai-c", "kept"},
		{"2024", "hai-z", "failed"},
		{"2025", "all", "failed"},
		{"2024", "", "failed"},
	} {
		// One that is named otherwise is made again from the project, and found to be there.
		got := states(run(t, Each([]Order{of(tt.edition, tt.member)}), opt))
		if got != tt.want {
			t.Errorf("%q for %q: %s, not %s", tt.edition, tt.member, got, tt.want)
		}
	}
	name := filepath.Join(dir, "indicators.yaml")
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	put(t, name, strings.Replace(string(data), "id: hai-b, name: {vi: quận Hải Bình", "id: hai-b, name: {vi: quận Hải Biên", 1))
	if got := Count(run(t, orders, opt), Made); got == 0 {
		t.Error("another name of a member makes nothing anew")
	}
	put(t, name, "indicators: [{idd: x}]\n")
	if list := run(t, Each([]Order{of("all", "all")}), opt); len(list) != 1 || states(list) != "failed" {
		t.Errorf("a project that cannot be read fails %d times: %s", len(list), states(list))
	}
}

// TestMembersTable: a row may name whom its briefing is for, in the words of an office, too.
func TestMembersTable(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "list.csv")
	put(t, name, "dự án,phiên bản,thành phần\ncity,2024,hai-a\ncity,,all\n")
	orders, problems, err := Table(name, briefing.Options{})
	if err != nil || len(problems) > 0 || len(orders) != 2 || orders[0].Member != "hai-a" || orders[0].Edition != "2024" || orders[1].Member != "all" {
		t.Errorf("%v %v: %+v", err, problems, orders)
	}
}

// TestPartsOfMembers: the briefings of one project for its members are divided among
// machines, each in one part; where an order may make any, those of a project stay together.
func TestPartsOfMembers(t *testing.T) {
	dir := folder(t, projecttest.City(3), "")
	all := Each([]Order{{Project: dir, Options: briefing.Options{Edition: "all", Member: "all"}}})
	sizes := func(orders []Order) (out []int) {
		for k := range 4 {
			part, err := Part(orders, k, 4)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, len(part))
		}
		return out
	}
	if got := sizes(all); !slices.Equal(got, []int{2, 2, 1, 1}) {
		t.Errorf("six in four parts are %v", got)
	}
	if got := sizes(append(all, Order{Project: dir, Options: briefing.Options{Edition: "2024-hai-a"}})); !slices.Equal(got, []int{7, 0, 0, 0}) {
		t.Errorf("with one that may have the name of another they are %v", got)
	}
}
