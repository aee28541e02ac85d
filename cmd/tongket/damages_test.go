package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/brigade"
	"tongket/report/projecttest"
	"tongket/report/starter"
	"tongket/report/told"
)

var damageTime = flag.Duration("damages", 5*time.Second, "how long TestDamages damages each project, by turns in all that it has; 0: until all is done, for hours")

// damagePart divides all damages between processes: the second of three is 2/3.
var damagePart = flag.String("part", "1/1", "which part of all damages TestDamages does, as in 2/3")

// TestDamages removes, empties, misspells and doubles each file, key and value of a
// project in turn, and puts another kind of thing in its place. Whatever is damaged: no
// command ends with a defect; what check passes all commands do, and what it does not
// pass none does; and what could not be read is a problem where it stands or where it
// is referred to, and nowhere else. It takes one damage of each kind at each key as far
// as its time goes, and all of them only if it is told so:
//
//	go test ./cmd/tongket -run Damages -v -timeout 9h -damages 0
//
// or in parts beside each other, -part 1/2 and -part 2/2.
func TestDamages(t *testing.T) {
	list := append(subjects(),
		projecttest.Subject{Name: "random", Files: projecttest.New(3, projecttest.Shape{})},
		projecttest.Subject{Name: "begun", Files: begun(t)},
		projecttest.Subject{Name: "brigade", Files: brigade.Project("fr", "vi"), Documents: onDisk(t, brigade.Documents())})
	for i, s := range list {
		if abs, err := filepath.Abs(s.Documents); err == nil && s.Documents != "" {
			list[i].Documents = abs
		}
	}
	t.Chdir(t.TempDir())
	defer debug.SetGCPercent(debug.SetGCPercent(atFirst)) // a run has little that lasts
	for _, s := range list {
		t.Run(s.Name, func(t *testing.T) {
			h := harm{sound: undamaged(t, s.Files), t: t, dir: s.Name, documents: s.Documents}
			h.begin()
			list := h.damages()
			if *damageTime > 0 {
				list = one(list)
			}
			rand.New(rand.NewPCG(1, uint64(len(list)))).Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
			list = partOf(t, list)
			end, done := time.Now().Add(*damageTime), 0
			for done < len(list) && (*damageTime == 0 || time.Now().Before(end)) {
				h.try(list[done], done)
				done++
			}
			t.Logf("%d of %d damages", done, len(list))
		})
	}
}

// partOf is the part of a list that this process does.
func partOf(t *testing.T, list []damage) []damage {
	t.Helper()
	var n, of int
	if _, err := fmt.Sscanf(*damagePart, "%d/%d", &n, &of); err != nil || n < 1 || n > of {
		t.Fatalf("-part %s: %v", *damagePart, err)
	}
	return list[len(list)*(n-1)/of : len(list)*n/of]
}

// begun is the project that init writes.
func begun(t *testing.T) fs.FS {
	t.Helper()
	files, problems := starter.New(starter.Choice{Name: "begun", Languages: []report.Lang{"en", "vi"}, Year: 2025, Colour: starter.Colour(starter.ColourNames()[0])})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return files
}

func onDisk(t *testing.T, files fs.FS) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, files); err != nil {
		t.Fatal(err)
	}
	return dir
}

// harm tries damages on a project in a folder.
type harm struct {
	sound
	t         *testing.T
	dir       string
	documents string          // the folder; empty: not looked at
	before    map[string]bool // problems that are there without damage
	pdf       string
	opened    map[string]project // by its folder, until that changes
}

func (h *harm) begin() {
	h.t.Helper()
	for _, dir := range []string{h.dir, h.dir + "-before"} {
		if err := os.CopyFS(dir, h.files); err != nil {
			h.t.Fatal(err)
		}
	}
	if err := os.WriteFile("list.csv", []byte("address,name\nlan@example.vn,Lan\n"), 0o600); err != nil {
		h.t.Fatal(err)
	}
	h.pdf, h.opened = h.dir+".pdf", map[string]project{}
	if code, said := h.run("build", h.dir, "-o", h.pdf); code != exitDone {
		h.t.Fatal(said)
	}
	h.run("trace", "--all", h.dir+"-before") // whose faces are everybody's
	delete(h.opened, h.dir)
	h.before = map[string]bool{}
	_, list := h.check()
	for _, p := range list {
		h.before[was(p)] = true
	}
}

func (h *harm) run(args ...string) (int, string) {
	code, stdout, stderr := h.main(args...)
	return code, stdout + stderr
}

// main runs a command. What lies in a folder is read once for all of them, and set in the
// faces in which it was before the damage, as preview does it: that takes half the time.
func (h *harm) main(args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = Main(args, environment{
		stdin: strings.NewReader(""), stdout: &out, stderr: &errs, now: time.Now,
		getenv: func(string) string { return "" }, open: h.open,
	})
	return code, out.String(), errs.String()
}

func (h *harm) open(at home, other *briefing.Project) project {
	p, known := h.opened[at.dir]
	if !known {
		if undamaged, some := h.opened[h.dir+"-before"]; some {
			other = undamaged.Project
		}
		p = at.open(other)
		h.opened[at.dir] = p
	}
	return p
}

// check is what check finds, and what it ends with, in the documents, too.
func (h *harm) check() (int, []told.Problem) {
	args := []string{"check", h.dir, "--format", "json"}
	if h.documents != "" {
		args = append(args, "--sources", h.documents)
	}
	code, stdout, stderr := h.main(args...)
	var got struct{ Problems []told.Problem }
	if err := json.Unmarshal([]byte(stdout), &got); err != nil && code != exitFailure {
		h.t.Error(err, stdout, stderr)
	}
	return code, slices.DeleteFunc(got.Problems, func(p told.Problem) bool { return h.before[was(p)] })
}

// was is what a problem is known by that was there before: a warning may be about another
// figure now.
func was(p told.Problem) string {
	if p.Severity == "warning" {
		return p.File + string(p.Code)
	}
	return p.File + string(p.Code) + p.What
}

// try damages the project, runs the commands, and mends it.
func (h *harm) try(d damage, n int) {
	if d.do != nil {
		d.data, d.was = d.do()
	}
	name := filepath.Join(h.dir, d.file)
	err := os.WriteFile(name, d.data, 0o600)
	if d.data == nil {
		err = os.Remove(name)
	}
	if err != nil {
		h.t.Fatal(err)
	}
	defer os.WriteFile(name, h.files[d.file].Data, 0o600)
	delete(h.opened, h.dir)
	code, list := h.check()
	h.follows(d, list)
	if code != exitDone && code != exitProblems {
		h.t.Errorf("%s: check ends with %d", d.what, code)
	}
	list = slices.DeleteFunc(list, func(p told.Problem) bool { return !h.hinders(p) })
	if len(list) == 0 {
		code = exitDone
	}
	h.others(d, code, !slices.ContainsFunc(list, h.ofLatest) || strings.HasPrefix(d.sort, "editions/edition/") || strings.HasPrefix(d.sort, "editions/period/"), n)
}

// ofLatest reports whether a problem is no matter of earlier editions alone: the prose of
// those is judged by check, and by what makes them.
func (h *harm) ofLatest(p told.Problem) bool {
	latest := ""
	for name := range h.files {
		if strings.HasPrefix(name, "editions/") {
			latest = max(latest, name)
		}
	}
	name := h.local(p)
	ofSome := strings.HasPrefix(name, "editions/") || strings.HasPrefix(name, "sections/")
	return !ofSome || name == latest || bytes.Contains(h.files[latest].Data, []byte(name))
}

// hinders reports whether a problem of check is one of the other commands, too: they
// look neither into the documents nor at what was confirmed.
func (h *harm) hinders(p told.Problem) bool {
	return p.Severity == "error" && p.Code != report.Stale && h.local(p) != "confirmed.yaml" && !slices.Contains(ofDocuments, p.Code)
}

// others runs the other commands; by turns one of them where time is short, and where check
// passes nothing, for all ask it first. Where only earlier editions have mistakes, they may
// do their work.
func (h *harm) others(d damage, checked int, earlier bool, n int) {
	mail := []string{"mail", h.dir, "--to", "list.csv", "--from", "a@example.vn", "-o", h.dir + "-mail"}
	commands := [][]string{
		{"build", h.dir, "-o", "out.pdf"}, {"trace", "--all", h.dir}, {"print", h.dir, "-o", "out.pdf"},
		mail, {"diff", h.dir + "-before", h.dir}, {"verify", h.pdf, h.dir},
	}
	if *damageTime > 0 || checked != exitDone {
		commands = commands[n%len(commands):][:1]
	}
	os.Remove("out.pdf")
	for _, args := range commands {
		code, said := h.run(args...)
		differs := code == exitProblems && (args[0] == "diff" || args[0] == "verify")
		gone := code == exitUsage && args[0] == "diff" // an edition or a language that one of them has not
		if code != checked && !(earlier && code == exitDone) && !differs && !gone {
			h.t.Errorf("%s: check ends with %d, %s with %d: %s", d.what, checked, args[0], code, said)
		}
	}
	if _, err := os.Stat("out.pdf"); checked != exitDone && !earlier && err == nil {
		h.t.Errorf("%s: something was written", d.what)
	}
}

// follows holds that the problems of a damage are where it is, or where what it names
// is referred to, and that nothing is concluded from what could not be read.
func (h *harm) follows(d damage, list []told.Problem) {
	if len(list) == 0 {
		return
	}
	from, to := d.record()
	var here, elsewhere []told.Problem
	for _, p := range list {
		if h.local(p) == d.file && (p.Line <= 1 || p.Line >= from && p.Line <= to) {
			here = append(here, p)
			continue
		}
		elsewhere = append(elsewhere, p)
	}
	unread := slices.ContainsFunc(here, func(p told.Problem) bool { return slices.Contains(unreadable, p.Code) })
	if len(elsewhere) == 0 {
		return
	}
	named := h.named(d, from, to)
	for _, p := range elsewhere {
		switch {
		case p.Code == report.UnrecordedNumber || p.Code == report.NotJudged || p.Code == report.Stale:
		case p.Code == report.NotAsPrinted && (strings.HasSuffix(d.sort, "document/language/0") || strings.Contains(d.what, "./languages/")): // numbers are read by it
		case p.Code == report.PeriodNotNamed && strings.Contains(d.sort, "tables/head/"): // it names the periods of figures elsewhere
		case p.Code == report.StatementDiffers && strings.Contains(d.sort, "sources/event"): // rows that rest on its statements print its date
		case p.Code == report.TotalContradicts && strings.Contains(d.sort, "breakdowns/members/group/"): // its group has a part less
		case p.Code == report.DoesNotFit && strings.Contains(d.sort, "sources/facts/value"): // a figure ten times as long has no room in its chart
		case p.Code == report.FactForm && strings.Contains(d.sort, "sources/tables/rows/"): // paragraphs are as many as rows
		case p.Line == 0 && d.data == nil && strings.HasPrefix(d.file, strings.TrimPrefix(h.local(p), h.dir)): // its folder has no other
		case unread && slices.Contains(concluded, p.Code):
			h.t.Errorf("%s: a conclusion from what could not be read: %s", d.what, inFull(p))
		case !named.MatchString(p.What) && !named.MatchString(h.around(p, d)):
			h.t.Errorf("%s: a problem elsewhere: %s", d.what, inFull(p))
		}
	}
}

func inFull(p told.Problem) string {
	return fmt.Sprintf("%s:%d: %s [%s]", p.File, p.Line, p.What, p.Code)
}

func (h *harm) local(p told.Problem) string { return strings.TrimPrefix(p.File, h.dir+"/") }

// unreadable is the codes of what could not be read; concluded those of what is
// concluded from figures, or from their not being there.
var (
	unreadable = []report.Code{report.NotYAML, report.UnknownKey, report.DuplicateKey, report.WrongShape, report.BadValue, report.BadNumber, report.BadAmount, report.Unreadable}
	concluded  = []report.Code{
		report.NotAsPrinted, report.Unresolved, report.StatedTwice, report.NeedlessResolution, report.ChainsContradict, report.NoWholeNumber,
		report.TotalContradicts, report.TotalRounded, report.MarginContradicts, report.DirectionContradicts, report.EditionsDiffer, report.Unstated, report.AssumedHere,
	}
)

// ofDocuments is the codes of what the documents say otherwise.
var ofDocuments = []report.Code{
	report.DocumentMissing, report.DocumentUnreadable, report.DocumentInPart, report.DocumentChanged, report.NotPrintedThere, report.BoundDiffers,
	report.DirectionDiffers, report.BaseDiffers, report.PeriodNotNamed, report.MemberDiffers, report.ParagraphDiffers, report.DateDiffers, report.UnrecordedNumber,
}

// named is what the damaged thing is called, and all that it contains, by the lines of its
// record.
func (h *harm) named(d damage, from, to int) *regexp.Regexp {
	text := h.files[d.file].Data
	if d.data != nil && d.path != nil {
		lines := bytes.SplitAfter(d.data, []byte("\n"))
		text = bytes.Join(lines[max(0, from-1):min(to, len(lines))], nil)
		text = append(text, d.was...)
	}
	var words []string
	for _, w := range word.FindAllString(string(text), -1) {
		if len(w) > 1 && !slices.Contains(keywords, w) {
			words = append(words, regexp.QuoteMeta(w))
		}
	}
	slices.Sort(words)
	return regexp.MustCompile(`(?i)\b(` + strings.Join(append(slices.Compact(words), "nothing at all"), "|") + `)\b`)
}

// around is the lines of a problem.
func (h *harm) around(p told.Problem, d damage) string {
	data := d.data
	if h.local(p) != d.file {
		data = nil
		if f := h.files[h.local(p)]; f != nil {
			data = f.Data
		}
	}
	lines := strings.Split(string(data), "\n")
	if p.Line < 1 || p.Line > len(lines) {
		return ""
	}
	return strings.Join(lines[max(0, p.Line-4):min(len(lines), p.Line+3)], "\n")
}

// keywords say nothing of what is meant.
var keywords = strings.Fields("indicator period value change from paragraph printed name unit group label figure rows words id of the and with for")

// one is one damage of each kind at each key of each kind of file.
func one(list []damage) []damage {
	seen := map[string]bool{}
	return slices.DeleteFunc(list, func(d damage) bool {
		was := seen[d.sort]
		seen[d.sort] = true
		return was
	})
}
