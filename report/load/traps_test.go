package load

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"tongket/report/projecttest"
)

// A text that YAML takes for another than it looks is a warning; what looks the same is
// none.
func TestTraps(t *testing.T) {
	for _, tt := range []struct{ name, typed, want string }{
		{"a comment", "vi: Ưu tiên # một\n        en: First", `20:21: warning: the text ends here: YAML takes "# một" for a comment [text-trap]`},
		{"a comment behind several lines", "vi: Ưu tiên\n          một # hai\n        en: First", `21:15: warning: the text ends here: YAML takes "# hai" for a comment [text-trap]`},
		{"a comment behind a tab", "vi: Ưu tiên\t# một\n        en: First", `20:21: warning: the text ends here`},
		{"a number sign", "vi: Ưu tiên#một\n        en: \"First # one\"", ""},
		{"a comment behind quotes", "vi: \"Ưu tiên\" # một\n        en: 'First' # one", ""},
		{"a comment of its own", "# một\n        vi: Ưu tiên\n        # hai\n        en: First", ""},
		{"a comment in a block", "vi: |\n          Ưu tiên\n          # một\n        en: First", `22:11: warning: this line belongs to the text: within | and > there are no comments: "# một" [text-trap]`},
		{"a comment above a block", "vi: | # một\n          Ưu tiên\n        en: > # hai\n          First", ""},
		{"an anchor", "vi: &De an\n        en: First", `20:13: warning: YAML takes &De for a name, and nothing repeats it [text-trap]`},
		{"an anchor with marks", "vi: &Đề án\n        en: First", "20:7: not YAML: did not find expected alphabetic or numeric character [not-yaml]\n\tput quotes around a text that begins with & or *"},
		{"an anchor that is repeated", "vi: &a Ai\n        en: *a", ""},
		{"words of YAML", "vi: yes\n        en: on", ""},
		{"no word of YAML", "vi: null\n        en: First", "20:9: vi has no value [wrong-shape]\n\tput quotes around null if the word is meant"},
		{"a colon", "vi:\n          Ưu tiên: một\n        en: First", "21:11: vi: expected a single value, found keys with values [wrong-shape]\n\tput quotes around a text with \": \" in it"},
		{"a comment in a folded block", "vi: >\n          Ưu tiên\n          # một\n        en: First", `22:11: warning: this line belongs to the text: within | and > there are no comments: "# một" [text-trap]`},
		{"a comment behind a line of a block", "vi: |\n          Ưu tiên # sửa sau\n          mọi việc\n        en: First", `21:19: warning: this line belongs to the text: within | and > there are no comments: "# sửa sau" [text-trap]`},
		{"no comment in a block", "vi: |\n          Ưu tiên C#, #một và câu hỏi#\n        en: First", ""},
		{"a comment without a space in a block", "vi: |\n          Ưu tiên\n          #một\n        en: First", `22:11: warning: this line belongs to the text`},
		{"items", "vi: Một việc\n          - hai\n          - ba\n        en: One thing - two", `21:11: warning: this line goes on with the text and is no item of a list: "- hai" [text-trap]`},
		{"the first line of a block", "vi: >\n          - hai\n          ba\n        en: First", `21:11: warning: this line goes on`},
		{"items in a block", "vi: |\n          Một\n          + hai\n        en: First", `22:11: warning: this line goes on`},
		{"items with dots", "vi: Một\n          • hai\n        en: First", `21:11: warning: this line goes on`},
		{"items in quotes", "vi: \"Một\n          * hai\"\n        en: First", `21:11: warning: this line goes on`},
		{"a rule", "vi: |\n          Một\n          ---\n        en: First", `22:11: warning: this line goes on`},
		{"a dash within a line", "vi: Một\n          hai - ba -\n          bốn\n        en: Not - an item", ""},
		{"a word with a dash", "vi: Một\n          -hai\n          *ba*\n        en: First", ""},
		{"an en dash", "vi: Một\n          – hai\n        en: First", ""},
		{"a line end without quotes", "vi: Một\\nhai\n        en: First", `20:16: warning: \n is printed as it stands: only between double quotes it means something else [text-trap]`},
		{"a tab in single quotes", "vi: 'Một\\thai'\n        en: First", `20:17: warning: \t is printed`},
		{"a quote that needs no sign", "vi: |\n          Một \\\"hai\\\"\n        en: First", `21:15: warning: \" is printed`},
		{"a path", "vi: C:\\new\\table\n        en: First", ""},
		{"a key without a space", "vi:Ưu tiên\n        en:First", "20:9: a block: expected keys with values, found \"vi:Ưu tiên en:First\" [wrong-shape]\n\tput a space behind the colon"},
		{"a key without a space in braces", "{vi:Ưu tiên, en: First}", "20:10: unknown key \"vi:Ưu tiên\" in a text [unknown-key]\n\tput a space behind the colon"},
		{"a reference first", "vi: {trees}\n        en: \"{trees}\"", "20:13: vi: expected a single value, found keys with values [wrong-shape]\n\tput quotes around a text that begins with { or ["},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, anEdition, "sections:", "sections:\n  - id: traps\n    title: {vi: Bẫy, en: Traps}\n    blocks:\n      - "+tt.typed)
		_, problems := judged(fsys, "")
		got, want := render(problems), tt.want
		if tt.want == "" && got != "" || !strings.Contains(got, want) || len(problems) > 1 {
			t.Errorf("%s: got %s, want %s", tt.name, got, want)
		}
	}
}

// What YAML has other names for is printed as it is typed.
func TestTypedAsPrinted(t *testing.T) {
	for _, typed := range []string{"yes", "No", "on", "1e3", "010", "0o14", "1_000", "2022-01-01", ".inf", "12:30", "0x1F", "true", "+1", "1.0"} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, aProject, "vi: Lập từ tin báo", "vi: "+typed)
		r, problems := judged(fsys, "")
		if len(problems) > 0 {
			t.Errorf("%s: %s", typed, render(problems))
			continue
		}
		if got := r.Imprint.String("vi"); got != typed {
			t.Errorf("%s is read as %s", typed, got)
		}
	}
}

// Wherever a text is wanted, one that prints nothing is a problem.
func TestEmptyTexts(t *testing.T) {
	texts := regexp.MustCompile(`(vi|en|printed): ("[^"]*"|[^,}\n|]+)`)
	for name, f := range projecttest.Minimal(t) {
		data := string(f.Data)
		for _, m := range texts.FindAllStringSubmatchIndex(data, -1) {
			for _, empty := range []string{`""`, "''", "null", "~", `" "`, `"\u2060"`, `"\u00a0\u3000"`, "\u2003"} {
				fsys := projecttest.Minimal(t)
				fsys[name].Data = []byte(data[:m[4]] + empty + data[m[5]:])
				if _, problems := judged(fsys, ""); len(problems.Errors()) == 0 {
					t.Errorf("%s: %s is taken for %s", name, empty, data[m[0]:m[1]])
				}
			}
		}
	}
}

// A year that no briefing is of is worth a look.
func TestUnlikelyYears(t *testing.T) {
	for _, tt := range []struct{ file, old, new, want string }{
		{anEdition, "period: 2022", "period: 1900", "editions/2022.yaml:2:9: warning: 1900 is an unlikely year"},
		{anEdition, "period: 2022", "period: 3022", `editions/2022.yaml:2:9: "3022" is not a period`},
		{aSource, "reports: 2022", "reports: 1922", "sources/review.yaml:4:10: warning: 1922 is an unlikely year"},
		{aSource, "reports: 2022", "reports: 2022\ndated: 0202", "sources/review.yaml:5:8: warning: 202 is an unlikely year"},
		{aSource, "period: 2022, value", "period: 2122, value", "warning: 2122 is an unlikely year"},
		{anEdition, "period: 2022", "period: 1976", ""},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, tt.file, tt.old, tt.new)
		_, problems := judged(fsys, "")
		if !strings.Contains(render(problems), tt.want) || tt.want == "" && strings.Contains(render(problems), "unlikely") {
			t.Errorf("%s: got %s, want %s", tt.new, render(problems), tt.want)
		}
	}
}

// One cause is one problem: a list of foreign languages, a heap of marks, a word without
// end, a thousand references.
func TestOneCause(t *testing.T) {
	for _, tt := range []struct{ file, old, new, want string }{
		{aProject, "[vi, en]", "[" + strings.Repeat("xx, ", 99) + "vi]", "tongket.yaml:3:13: 99 of these 100 languages are unknown"},
		{anEdition, "Kết quả 2022", "Kết quả" + strings.Repeat("\u0301", 100), "more than 3 marks on one letter"},
		{anEdition, "Kết quả 2022", strings.Repeat("a", 900_000), "a word of more than 1000 letters"},
		{"indicators.yaml", "name: {vi: ", "name: {vi: " + strings.Repeat("dài ", 300), "a name of "},
		{anEdition, "Kết quả 2022", strings.Repeat("một hai ", 20_000), "a text of 159999 letters, more than 100000"},
		{anEdition, `vi: "Có {trees}."`, `vi: "` + strings.Repeat("{trees} ", 20_000) + `"`, "more than 500 references in one text"},
		{anEdition, `vi: "Có {trees}."`, `vi: "` + strings.Repeat("{trees} ", 2_000) + `"`, "more than 500 references in one text"},
		{aSource, "value: 574", "value: " + strings.Repeat("5", 900_000), "is too large"},
		{aSource, "value: 574", "value: 0.1234567891", "has too many decimals"},
		{aSource, "indicator: trees", "indicator: " + strings.Repeat("t", 900_000), "unknown indicator"},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, tt.file, tt.old, tt.new)
		start := time.Now()
		_, problems := judged(fsys, "")
		if got := render(problems.Errors()); !strings.Contains(got, tt.want) || len(got) > 2000 || strings.Count(got, "\n") > 4 {
			t.Errorf("%.40s: got %.1000s, want %s", tt.new, got, tt.want)
		}
		if took := time.Since(start); took > slow {
			t.Errorf("%.40s took %v", tt.new, took)
		}
	}
}

// slow is far above what a text takes, also on a busy machine that looks for races,
// and far below what it took when the time grew as its square.
const slow = 10 * time.Second

// Long texts take time that grows as they do.
func TestLongTexts(t *testing.T) {
	for _, text := range []string{
		"|\n" + strings.Repeat("          chữ\n", 20_000),
		`"` + strings.Repeat("a\n          ", 20_000) + "b\"\n",
		"'" + strings.Repeat("a\n          ", 20_000) + "b'\n",
		strings.Repeat("a\n          ", 20_000) + "b\n",
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, anEdition, "vi: |\n          Vườn có {trees},\n          giảm {trees change 2021 bare}.\n", "vi: "+text)
		start := time.Now()
		r, _ := judged(fsys, "")
		if r == nil || len(r.Editions) == 0 {
			t.Errorf("%.20q is not read", text)
		}
		if took := time.Since(start); took > slow {
			t.Errorf("%.20q took %v", text, took)
		}
	}
}

// A warning keeps nothing from being judged: a figure is held against its document, and
// one language against the other.
func TestWarnedAndJudged(t *testing.T) {
	for _, tt := range []struct{ file, old, new, want string }{
		{aSource, "{indicator: trees, period: 2022, value: 574, at: {paragraph: 3, printed: 574 cây}}", "indicator: trees\n    period: 2022\n    value: 547\n    at:\n      paragraph: 3\n      printed: 574 cây # of the table", "the figure typed is 547"},
		{anEdition, `{vi: "Có {trees}.", en: "There are {trees}."}`, "vi: Có nhiều # một\n    en: There are {trees} now", "is printed in en and not in vi"},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, tt.file, tt.old, tt.new)
		_, problems := judged(fsys, "")
		if got := render(problems); !strings.Contains(got, "[text-trap]") || !strings.Contains(got, tt.want) {
			t.Errorf("%s: got %s, want %s", tt.new, got, tt.want)
		}
	}
}
