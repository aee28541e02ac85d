package briefing_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"tongket/report/briefing"
	"tongket/report/projecttest"
)

// TestForWhom: what is made for a member is what would be made of a file that types it.
func TestForWhom(t *testing.T) {
	files := projecttest.City(3)
	p := briefing.Open(files, "")
	codes := map[string]string{}
	for i, names := range []struct{ vi, en string }{{"quận Hải An", "Hải An district"}, {"quận Hải Bình", "Hải Bình district"}, {"quận Hải Châu", "Hải Châu district"}} {
		id := projecttest.District(i)
		b, err := p.Make(briefing.Options{Edition: "2024", Member: id})
		if err != nil {
			t.Fatal(err)
		}
		if b.FileName() != "hai-thanh-2024-"+id+".pdf" || b.Member() != id || b.Record(time.Time{}).Edition != "2024-"+id {
			t.Errorf("%s is called %s, for %s, and its record says %s", id, b.FileName(), b.Member(), b.Record(time.Time{}).Edition)
		}
		if other := codes[b.Doc.Code]; other != "" {
			t.Errorf("%s and %s have one code", id, other)
		}
		codes[b.Doc.Code] = id
		typed := fstest.MapFS{}
		for name, f := range files {
			typed[name] = f
		}
		text := strings.NewReplacer("each: district\n", "", "of district", "of "+id).Replace(string(files["editions/2024.yaml"].Data))
		typed["editions/2024.yaml"] = &fstest.MapFile{Data: []byte(spelt(text, names.vi, names.en))}
		want, err := briefing.Open(typed, "").Make(briefing.Options{Edition: "2024"})
		if err != nil {
			t.Fatal(err)
		}
		if b.Doc.Code != want.Doc.Code {
			t.Errorf("%s: the code is %s, of what is typed for it %s", id, b.Doc.Code, want.Doc.Code)
		}
		data, err := b.PDF(time.Time{})
		if err != nil {
			t.Fatal(err)
		}
		f, err := briefing.Read(data)
		if err != nil {
			t.Fatal(err)
		}
		again, err := briefing.Open(files, "").Again(f)
		if err != nil {
			t.Fatal(err)
		}
		if ok, err := again.Untouched(f); !ok || err != nil {
			t.Errorf("%s is not what is made of it again: %v", id, err)
		}
		same, _ := again.PDF(time.Time{})
		if !bytes.Equal(data, same) {
			t.Errorf("%s has other bytes again", id)
		}
	}
}

// spelt is a text with a name in the place of {district}, as each language has it; at the
// beginning with a capital.
func spelt(text, vi, en string) string {
	var out []string
	lang := "vi"
	for line := range strings.Lines(text) {
		parts := strings.SplitAfter(line, " en: ")
		if strings.Contains(line, "{vi: ") && len(parts) == 2 {
			out = append(out, put(parts[0], vi), put(parts[1], en))
			continue
		}
		switch {
		case strings.Contains(line, "vi: |"):
			lang = vi
		case strings.Contains(line, "en: |"):
			lang = en
		}
		out = append(out, strings.ReplaceAll(line, "{district}", lang))
	}
	return strings.Join(out, "")
}

func put(s, name string) string {
	first := "Q" + strings.TrimPrefix(name, "q")
	if name[0] != 'q' {
		first = name
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, `"{district}`, `"`+first), "{district}", name)
}

// TestSelectFor: editions and members are named together, and what there is not is said.
func TestSelectFor(t *testing.T) {
	files := projecttest.City(3)
	projecttest.Edit(t, files, "editions/2023.yaml", "each: district\n", "")
	text := strings.ReplaceAll(string(files["editions/2023.yaml"].Data), "of district", "of hai-a")
	files["editions/2023.yaml"] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(text, "{district}", "Hải An"))}
	p := briefing.Open(files, "")
	for _, tt := range []struct{ edition, member, want string }{
		{"2024", "hai-b", "2024-hai-b"},
		{"", "hai-b", "2024-hai-b"},
		{"2024-hai-c", "", "2024-hai-c"},
		{"2024-hai-c", "hai-c", "2024-hai-c"},
		{"2024", "all", "2024-hai-a 2024-hai-b 2024-hai-c"},
		{"all", "", "2023 2024-hai-a 2024-hai-b 2024-hai-c"},
		{"all", "hai-a", "2024-hai-a"},
		{"all", "all", "2024-hai-a 2024-hai-b 2024-hai-c"},
		{"2023", "", "2023"},
		{"", "", "edition 2024 is made for each district: name one, --edition 2024-hai-a; build and batch take --member hai-a, too, and --member all"},
		{"2024-hai-c", "hai-a", `member hai-a: there is no member "hai-a"; there are hai-c, and all`},
		{"2024", "hai-z", `member hai-z: there is no member "hai-z"; there are hai-a, hai-b, hai-c, and all`},
		{"2023", "hai-a", "member hai-a: edition 2023 is one for all; each: at the head of its file, with the name of a breakdown, makes one for each"},
		{"2025", "hai-a", `there is no edition "2025"; there are 2023, 2024-hai-a, …, and all`},
	} {
		var ids []string
		list, err := p.SelectFor(tt.edition, tt.member)
		for _, e := range list {
			ids = append(ids, e.ID)
		}
		got := strings.Join(ids, " ")
		if err != nil {
			got = err.Error()
		}
		if got != tt.want {
			t.Errorf("%q for %q is %s, not %s", tt.edition, tt.member, got, tt.want)
		}
	}
}

// TestChecksEachMember: what is wrong for one of several says for whom, and what is wrong
// for all is said once.
func TestChecksEachMember(t *testing.T) {
	for _, tt := range []struct {
		what, file string
		typed      []string // in pairs: what is replaced, and by what
		code       string
		want       string
	}{
		{"a figure that is missing", "sources/report-2024.yaml", []string{"hai-b: [48, 47,", "hai-b: [48, ~,"}, "not-stated",
			"10:30: no listed source states or implies fires 2024 of hai-b"},
		{"a row that is missing", "sources/report-2024.yaml", []string{"hai-b: [48, 47,", "hai-b: [48, ~,"}, "not-stated",
			"57:13: warning: for hai-b: no listed source states a figure of this row"},
		{"a word that is wrong for some", "editions/2024.yaml", []string{
			"có {fires of district}", "có {fires of district}, tăng {fires of district change 2023 bare} so với năm 2023",
			"had {fires of district}", "had {fires of district}, {fires of district change 2023 bare} more than in 2023"}, "direction-word",
			"fires 2024 of hai-b change 2023 went down"},
		{"a name that is longer", "indicators.yaml", []string{"vi: quận Hải Bình", "vi: quận Hải Bình thứ hai mươi mốt của thành phố Hải Thành và vùng phụ cận phía tây bắc"}, "languages-differ",
			"4:14: warning: for hai-b: the other language says this"},
		{"a slip for all", "editions/2024.yaml", []string{"toàn thành phố nhận {calls}", "toàn thành phố nhận {call}"}, "unknown-name",
			`39:87: unknown indicator "call"`},
	} {
		files := projecttest.City(3)
		for i := 0; i < len(tt.typed); i += 2 {
			projecttest.Edit(t, files, tt.file, tt.typed[i], tt.typed[i+1])
		}
		problems, err := briefing.Open(files, "").Check(briefing.Checks{})
		if err != nil {
			t.Fatal(err)
		}
		var all []string
		for _, p := range problems {
			all = append(all, p.Headline())
		}
		if !slices.ContainsFunc(all, func(s string) bool {
			return strings.Contains(s, tt.want) && strings.HasSuffix(s, "["+tt.code+"]")
		}) {
			t.Errorf("%s: nothing says %q [%s]:\n%s", tt.what, tt.want, tt.code, strings.Join(all, "\n"))
		}
		if len(slices.Compact(slices.Clone(all))) != len(all) || len(all) == 0 {
			t.Errorf("%s: told %d times:\n%s", tt.what, len(all), strings.Join(all, "\n"))
		}
	}
}
