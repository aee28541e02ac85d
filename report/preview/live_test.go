package preview

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"tongket/report/projecttest"
	"tongket/report/say"
)

// live is a preview of a project on the disk, that can be asked.
type live struct {
	*Server
	t      testing.TB
	folder string
}

// begin shows a project until the test ends.
func begin(t testing.TB, s projecttest.Subject, more func(*Options)) live {
	t.Helper()
	folder := s.Folder(t)
	opt := Options{Files: os.DirFS(folder), Prefix: folder, Folder: folder, Now: time.Now, Tell: func(m say.Message) { t.Log(m) }}
	if more != nil {
		more(&opt)
	}
	server, err := Listen(Begin(opt), say.English, 0)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- server.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		select {
		case err := <-ended:
			if err != nil {
				t.Error(err)
			}
		case <-time.After(time.Minute):
			t.Error("it does not end with its context")
		}
	})
	return live{server, t, folder}
}

// get is what an address below the key answers.
func (l live) get(path string) (int, string) {
	l.t.Helper()
	answer, err := http.Get(l.URL() + path)
	if err != nil {
		l.t.Fatal(err)
	}
	defer answer.Body.Close()
	data, err := io.ReadAll(answer.Body)
	if err != nil {
		l.t.Fatal(err)
	}
	return answer.StatusCode, string(data)
}

// change replaces words of a file of the project, which must be in it.
func (l live) change(name, old, now string) {
	l.t.Helper()
	path := filepath.Join(l.folder, name)
	data, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(data), old) {
		l.t.Fatalf("%s has no %q, %v", name, old, err)
	}
	if err := os.WriteFile(path, []byte(strings.Replace(string(data), old, now, 1)), 0o644); err != nil {
		l.t.Fatal(err)
	}
}

// window is a browser's stream of news.
type window struct {
	t    testing.TB
	body io.ReadCloser
	news *bufio.Scanner
}

// open looks at a choice.
func (l live) open(choice url.Values) *window {
	l.t.Helper()
	answer, err := http.Get(l.URL() + "events?" + choice.Encode())
	if err != nil {
		l.t.Fatal(err)
	}
	if answer.StatusCode != http.StatusOK {
		l.t.Fatal(answer.Status)
	}
	l.t.Cleanup(func() { answer.Body.Close() })
	w := &window{l.t, answer.Body, bufio.NewScanner(answer.Body)}
	w.news.Buffer(nil, 8<<20)
	return w
}

// until is the first state that holds.
func (w *window) until(holds func(State) bool) State {
	w.t.Helper()
	timer := time.AfterFunc(30*time.Second, func() { w.body.Close() })
	defer timer.Stop()
	var s State
	for w.news.Scan() {
		data, is := strings.CutPrefix(w.news.Text(), "data: ")
		if !is {
			continue
		}
		s = State{}
		if err := json.Unmarshal([]byte(data), &s); err != nil {
			w.t.Fatal(err)
		}
		if holds(s) {
			return s
		}
	}
	w.t.Fatalf("nothing of the kind is told, last: broken %v %q, judged %v, %d problems: %+v", s.Broken, s.Fault, s.Judged, len(s.Problems), s.Problems)
	return s
}

// small is a project of few pages, with two editions.
func small(t testing.TB) projecttest.Subject {
	t.Helper()
	files := projecttest.Minimal(t)
	files["editions/2021.yaml"] = &fstest.MapFile{Data: []byte(strings.Replace(string(files["editions/2022.yaml"].Data), "edition: 2022", "edition: 2021", 1))}
	return projecttest.Subject{Name: "orchard", Files: files}
}

// differing is the pages of b that a has not.
func differing(a, b State) (out []Page) {
	held := map[string]bool{}
	for _, p := range a.Pages {
		held[p.ID] = true
	}
	for _, p := range b.Pages {
		if !held[p.ID] {
			out = append(out, p)
		}
	}
	return out
}

// TestLive: a save is seen; a mistake keeps the pages and is told with what to do, and
// gives out no file; mended, all is as it was.
func TestLive(t *testing.T) {
	l := begin(t, small(t), nil)
	w := l.open(nil)
	first := w.until(func(s State) bool { return s.Judged })
	if first.Broken || len(first.Pages) < 5 || first.Edition != "2022" || first.Lang != "vi,en" || first.Paper != "a4" {
		t.Fatalf("%+v", first)
	}
	l.change("sources/review.yaml", "value: 574, at: {paragraph: 3, printed: 574", "value: 575, at: {paragraph: 3, printed: 575")
	second := w.until(func(s State) bool { return s.Code != first.Code })
	said := ""
	for _, p := range differing(first, second) {
		code, svg := l.get("page/" + p.ID)
		if code != http.StatusOK || !strings.HasPrefix(svg, "<svg") || strings.Contains(svg, "<style") {
			t.Error(code, svg[:min(len(svg), 200)])
		}
		said += svg
	}
	if !strings.Contains(said, ">575<") || strings.Contains(said, ">574<") {
		t.Error("the new figure is not seen")
	}
	for _, f := range second.Faces {
		if code, data := l.get("face/" + f.ID); code != http.StatusOK || !strings.HasPrefix(data, "wOFF") {
			t.Error(f, code)
		}
	}
	l.change("tongket.yaml", "languages:", "languagse:")
	broken := w.until(func(s State) bool { return s.Broken && s.Judged })
	if len(differing(second, broken)) > 0 || broken.Made != second.Made || len(broken.Problems) == 0 {
		t.Errorf("the last good pages are gone: %+v", broken)
	}
	if p := broken.Problems[0]; p.What == "" || p.Hint == "" || p.Means == "" || !strings.HasSuffix(p.File, "tongket.yaml") || p.Line == 0 {
		t.Errorf("%+v", p)
	}
	if code, said := l.get("pdf"); code != http.StatusConflict || !strings.Contains(said, "mend it first") {
		t.Error(code, said)
	}
	l.change("tongket.yaml", "languagse:", "languages:")
	mended := w.until(func(s State) bool { return !s.Broken && s.Judged })
	if mended.Code != second.Code || len(differing(second, mended)) > 0 {
		t.Errorf("%+v", mended)
	}
	if code, file := l.get("pdf"); code != http.StatusOK || !strings.HasPrefix(file, "%PDF") {
		t.Error(code)
	}
}

// TestChoices: each window has its own choice, also of what comes to be gone.
func TestChoices(t *testing.T) {
	l := begin(t, small(t), nil)
	plain := l.open(nil).until(func(s State) bool { return true })
	grey := l.open(url.Values{"grey": {"1"}}).until(func(s State) bool { return true })
	if grey.Code != plain.Code || len(differing(plain, grey)) == 0 {
		t.Error("grey is no other picture of the same")
	}
	little := l.open(url.Values{"paper": {"a5"}, "lang": {"en"}, "ui": {"vi"}}).until(func(s State) bool { return s.Judged })
	if little.Paper != "a5" || little.Lang != "en" || little.Pages[0].Width >= plain.Pages[0].Width {
		t.Errorf("%+v", little)
	}
	if plain.Mode != "beside" || !slices.Contains(plain.Offer.Modes, "facing") {
		t.Errorf("%s of %v", plain.Mode, plain.Offer.Modes)
	}
	if facing := l.open(url.Values{"mode": {"facing"}}).until(func(s State) bool { return true }); facing.Mode != "facing" || len(facing.Pages) <= len(plain.Pages) {
		t.Errorf("%+v", facing)
	}
	if alone := l.open(url.Values{"mode": {"facing"}, "lang": {"en"}}).until(func(s State) bool { return true }); alone.Broken || alone.Lang != "en" {
		t.Errorf("%+v", alone)
	}
	if strange := l.open(url.Values{"paper": {"a9"}}).until(func(s State) bool { return true }); !strange.Broken || !strings.Contains(strange.Fault, "a9") || len(strange.Pages) > 0 {
		t.Errorf("%+v", strange)
	}
	earlier := l.open(url.Values{"edition": {"2021"}})
	was := earlier.until(func(s State) bool { return s.Edition == "2021" && !s.Broken })
	if err := os.Remove(filepath.Join(l.folder, "editions", "2021.yaml")); err != nil {
		t.Fatal(err)
	}
	now := earlier.until(func(s State) bool { return s.Broken })
	if len(differing(was, now)) > 0 || len(now.Pages) != len(was.Pages) || now.Fault == "" && len(now.Problems) == 0 {
		t.Errorf("%+v", now)
	}
}

// TestStorm: of hundreds of saves a second few are composed, and the last is what is seen;
// the project's folder has what it had.
func TestStorm(t *testing.T) {
	l := begin(t, small(t), nil)
	w := l.open(nil)
	first := w.until(func(s State) bool { return s.Judged })
	before, err := fs.Glob(os.DirFS(l.folder), "*/*")
	if err != nil {
		t.Fatal(err)
	}
	const saves = 200
	for i := range saves {
		l.change("sources/review.yaml", fmt.Sprintf("value: %d, at: {paragraph: 3, printed: %[1]d", 574+i), fmt.Sprintf("value: %d, at: {paragraph: 3, printed: %[1]d", 575+i))
		time.Sleep(time.Duration(i%10) * time.Millisecond)
	}
	last := w.until(func(s State) bool { return s.Judged && strings.Contains(l.shown(s), fmt.Sprintf(">%d<", 574+saves)) })
	if composed := last.Serial - first.Serial; composed > saves/2 {
		t.Errorf("it was composed %d times", composed)
	}
	if after, err := fs.Glob(os.DirFS(l.folder), "*/*"); err != nil || !slices.Equal(before, after) {
		t.Errorf("the folder had %v and has %v, %v", before, after, err)
	}
}

// shown is all pages of a state that are still to be had.
func (l live) shown(s State) string {
	var all strings.Builder
	for _, p := range s.Pages {
		_, svg := l.get("page/" + p.ID)
		all.WriteString(svg)
	}
	return all.String()
}
