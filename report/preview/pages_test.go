package preview

import (
	"encoding/json"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/projecttest"
	"tongket/report/say"
)

// TestEveryFigureHasItsWay: whatever figure or chart of a page is clicked, its way is known,
// and whatever text, the line that it stands in; with the words of the reader.
func TestEveryFigureHasItsWay(t *testing.T) {
	marked := regexp.MustCompile(`data-([fn])="(\d+)"`)
	for _, s := range projecttest.Subjects("") {
		session := Begin(Options{Files: s.Files, Prefix: s.Name, Now: time.Now})
		v := session.view(Choice{})
		figures, texts, without := 0, 0, 0
		for _, page := range v.sheets {
			seen := map[string]bool{}
			for _, m := range marked.FindAllStringSubmatch(string(page.SVG), -1) {
				if seen[m[2]] {
					continue
				}
				seen[m[2]] = true
				n, _ := strconv.Atoi(m[2])
				told, known := v.way(page.id, n, nil, say.Vietnamese)
				switch {
				case !known:
					t.Errorf("%s, page %d: nothing is known of %s", s.Name, page.Number, m[2])
				case m[1] == "f":
					figures++
					if len(told.Ways) == 0 || told.Ways[0].Known == "" || told.Ways[0].Name["vi"] == "" {
						t.Errorf("%s, page %d: the way of %s is %+v", s.Name, page.Number, m[2], told)
					}
				default:
					texts++
					if told.At == "" {
						without++
					}
				}
			}
		}
		if figures < 100 || texts < 100 || without*2 > texts {
			t.Errorf("%s: %d figures, %d texts of which %d have no line", s.Name, figures, texts, without)
		}
	}
}

// TestQuoted: with the documents at hand a figure's way has the sentence.
func TestQuoted(t *testing.T) {
	s := projecttest.Subjects("")[1]
	session := Begin(Options{Files: s.Files, Prefix: s.Name, Now: time.Now, Documents: os.DirFS(s.Documents)})
	sheets := session.view(Choice{}).sheets
	for _, f := range session.figures(Choice{}) {
		told, _ := session.way(Choice{}, sheets[f.At[0].Page-1].id, f.At[0].Node, say.English)
		for _, w := range told.Ways {
			for _, x := range w.Facts {
				if x.Sentence != "" {
					return
				}
			}
		}
	}
	t.Error("no sentence is quoted")
}

// TestDocuments: a document that changes is compared anew.
func TestDocuments(t *testing.T) {
	documents := t.TempDir()
	w := begin(t, small(t), func(opt *Options) { opt.Documents = os.DirFS(documents) }).open(nil)
	missing := func(s State) bool {
		return slices.ContainsFunc(s.Problems, func(p Problem) bool { return p.Code == report.DocumentMissing })
	}
	w.until(func(s State) bool { return s.Judged && missing(s) })
	if err := os.WriteFile(filepath.Join(documents, "a.txt"), []byte("Vườn có 574 cây.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	w.until(func(s State) bool { return s.Judged && !missing(s) })
}

// TestFigures: every figure that pages show is found at places that show it.
func TestFigures(t *testing.T) {
	session := Begin(Options{Files: projecttest.Subjects("")[1].Files, Prefix: "w", Now: time.Now})
	list := session.figures(Choice{})
	v := session.view(Choice{})
	for _, f := range list {
		for _, at := range f.At {
			told, known := v.way(v.sheets[at.Page-1].id, at.Node, nil, say.English)
			if !known || !slices.ContainsFunc(told.Ways, func(w Way) bool { return w.Figure == f.Figure }) {
				t.Errorf("%s is not at %v", f.Figure, at)
			}
		}
	}
	if len(list) < 50 {
		t.Errorf("%d figures", len(list))
	}
}

// TestPDF: the file is the one that a build writes.
func TestPDF(t *testing.T) {
	s := projecttest.Subjects("")[1]
	session := Begin(Options{Files: s.Files, Prefix: s.Name, Now: time.Now})
	got, name, why := session.pdf(Choice{Paper: "a5", Grey: true})
	b, err := briefing.Open(s.Files, s.Name).Make(briefing.Options{Look: briefing.Look{Paper: "a5", Grey: true}})
	if err != nil {
		t.Fatal(err)
	}
	want, err := b.PDF(time.Time{})
	if err != nil || why != "" || string(got) != string(want) || name != b.FileName() {
		t.Error(name, why, err, len(got), len(want))
	}
}

// TestWords: the page and its script say nothing but what stands in the table, and all of
// that.
func TestWords(t *testing.T) {
	page, script := embedded(t, "page.html"), embedded(t, "app.js")
	used := map[string]bool{}
	for _, m := range regexp.MustCompile(`words\.(\w+)|say\("(\w+)"|\{\{(\w+)\}\}`).FindAllStringSubmatch(page+script, -1) {
		used[m[1]+m[2]+m[3]] = true
	}
	for name := range words() {
		if !used[name] {
			t.Errorf("nobody says %s", name)
		}
		delete(used, name)
	}
	for _, own := range []string{"code", "editor", "words", "tongues"} {
		delete(used, own)
	}
	if len(used) > 0 {
		t.Errorf("no words: %v", used)
	}
	text := regexp.MustCompile(`(?s)<[^>]*>|\{\{\w+\}\}|tongket`).ReplaceAllString(page, "")
	if strings.TrimSpace(text) != "" {
		t.Errorf("the page says by itself %q", strings.TrimSpace(text))
	}
	code := regexp.MustCompile(`(?m)//.*$`).ReplaceAllString(script, "")
	for _, m := range regexp.MustCompile(`"[^"\n]*"`).FindAllString(code, -1) {
		if regexp.MustCompile(`[A-Za-z]{2,} [A-Za-z]{2,}`).MatchString(m) && m != `"use strict"` && !strings.Contains(m, "[") {
			t.Errorf("the script says by itself %s", m)
		}
	}
	for _, l := range say.Languages() {
		if l.Name == "" {
			t.Errorf("%s is not called anything", l.Code)
		}
		out := pageIn(page, l, true)
		_, held, _ := strings.Cut(out, `id="words">`)
		held, _, _ = strings.Cut(held, "</script>")
		if err := json.Unmarshal([]byte(held), &map[string]string{}); err != nil || strings.Contains(out, "{{") {
			t.Errorf("%s: %v", l.Code, err)
		}
	}
}

func embedded(t *testing.T, name string) string {
	t.Helper()
	data, err := fs.ReadFile(files, name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// BenchmarkSave is the time from a save to the news of it, of the example's 13 pages.
func BenchmarkSave(b *testing.B) {
	l := begin(b, projecttest.Subjects("")[0], nil)
	w := l.open(url.Values{})
	last := w.until(func(s State) bool { return s.Judged })
	words := []string{"author: tongket", "author: tongket again"}
	for i := 0; b.Loop(); i++ {
		b.StopTimer()
		time.Sleep(300 * time.Millisecond) // nobody saves as fast; what was begun ends
		b.StartTimer()
		l.change("tongket.yaml", words[i%2]+"\n", words[1-i%2]+"\n")
		now := w.until(func(s State) bool { return !s.Judged && s.Serial > last.Serial })
		last = now
	}
}
