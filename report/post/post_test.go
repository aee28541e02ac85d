package post

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/mail"
	"tongket/report/projecttest"
)

// water is the project that the letters are about.
func water(t testing.TB) *briefing.Project {
	t.Helper()
	return briefing.Open(projecttest.Subjects("")[1].Files, "water")
}

// listed is a list in a folder of its own, with other files beside it.
func listed(t testing.TB, csv string, beside ...string) List {
	t.Helper()
	dir := t.TempDir()
	name := filepath.Join(dir, "list.csv")
	for file, text := range map[string]string{name: csv, filepath.Join(dir, "map.txt"): "a map\n"} {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, unit := range beside {
		if err := os.CopyFS(filepath.Join(dir, unit), projecttest.Subjects("")[0].Files); err != nil {
			t.Fatal(err)
		}
	}
	list, err := ReadList(name)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// made is the messages to a list.
func made(t testing.TB, csv string, beside ...string) *Mailing {
	t.Helper()
	m, _, err := Plan(water(t), listed(t, csv, beside...), Options{From: "office@example.vn"})
	if err == nil {
		err = m.Make()
	}
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// kept is a journal with events.
func kept(t testing.TB, events ...mail.Event) *mail.Journal {
	t.Helper()
	var lines strings.Builder
	for _, e := range events {
		data, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		lines.Write(append(data, '\n'))
	}
	name := filepath.Join(t.TempDir(), "j")
	if err := os.WriteFile(name, []byte(lines.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	j, err := mail.Read(name)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// became is what a journal has of a message of m.
func became(m *Mailing, s mail.State, to, answer string) mail.Event {
	return mail.Event{Time: time.Unix(9, 0).UTC(), State: s, To: []string{to}, Code: m.Letters[0].Code, Edition: "2024", Message: "m", Try: 1, Answer: answer}
}

// TestWho: each gets the edition, the languages and the unit's project that the list
// says, those of a group one message, and bcc stands in no head.
func TestWho(t *testing.T) {
	m := made(t, `address,name,language,edition,unit,attach,group,role
lan@example.vn,Lan,vi,,,,,
minh@example.vn,Minh,en,2023,,map.txt,,
an@example.vn,An,both,,,map.txt,board,
binh@example.vn,Bình,both,,,map.txt,board,cc
chi@example.vn,Chi,both,,,map.txt,board,bcc
dung@example.vn,Dung,vi,,city,,,
`, "city")
	var got strings.Builder
	for _, l := range m.Letters {
		data, err := l.Encode(time.Unix(0, 0))
		if err != nil {
			t.Fatal(err)
		}
		var message strings.Builder
		if _, err := data.WriteTo(&message); err != nil {
			t.Fatal(err)
		}
		head, _, _ := strings.Cut(message.String(), "\r\n\r\n")
		fmt.Fprintf(&got, "%v %s %s %q: bcc shown %v, %d PDFs, %d others\n", l.To, l.Edition, briefing.Join(l.Langs(), ","), l.Name,
			strings.Contains(head, "chi@"), strings.Count(message.String(), "Content-Type: application/pdf"), strings.Count(message.String(), "filename=\"map.txt\""))
	}
	want := `[lan@example.vn] 2024 vi "Lan": bcc shown false, 1 PDFs, 0 others
[minh@example.vn] 2023 en "Minh": bcc shown false, 1 PDFs, 1 others
[an@example.vn binh@example.vn chi@example.vn] 2024 vi,en "": bcc shown false, 1 PDFs, 1 others
[dung@example.vn] city 2022 vi "Dung": bcc shown false, 1 PDFs, 0 others
`
	if got.String() != want {
		t.Errorf("got\n%swant\n%s", got.String(), want)
	}
	if first, other := m.Letters[0], m.Letters[3]; first.Code == other.Code || first.ID == other.ID {
		t.Error("a unit's briefing is that of the others")
	}
}

// TestProblemsOfAList: what is wrong is found before anything is built, at its cell.
func TestProblemsOfAList(t *testing.T) {
	for csv, want := range map[string]string{
		"address,edition\na@example.vn,1999\n":          `2:14 there is no edition "1999"`,
		"address,unit\na@example.vn,nowhere\n":          `2:14 unit "nowhere": `,
		"address,unit\na@example.vn,../water\n":         `2:14 unit "../water": it must lie beside the list`,
		"address,attach\na@example.vn,none.pdf\n":       `2:14 "none.pdf" cannot be attached: the file is missing`,
		"address,attach\na@example.vn,../list.csv\n":    `2:14 "../list.csv" cannot be attached: it does not lie beside the list`,
		"address\na@example.vn\nA@example.vn\n":         `3:1 `,
		"address,language\na@example.vn,fr\n":           `2:14 `,
		"address,attach\na@example.vn,map.txt\n":        "",
		"address,edition\na@example.vn,2023\nb@b.vn,\n": "",
	} {
		_, _, err := Plan(water(t), listed(t, csv), Options{})
		var wrong *briefing.ProblemsError
		got := ""
		if errors.As(err, &wrong) {
			p := wrong.Problems[0]
			got = fmt.Sprintf("%d:%d %s", p.At.Line, p.At.Col, p.What)
		}
		if !strings.HasPrefix(got, want) || want == "" && err != nil {
			t.Errorf("%q: got %q (%v), want %q", csv, got, err, want)
		}
	}
	for _, name := range []string{"none.csv", "list.doc"} {
		file := filepath.Join(t.TempDir(), name)
		if name == "list.doc" {
			if err := os.WriteFile(file, []byte("x"), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		var option *briefing.OptionError
		if _, err := ReadList(file); !errors.As(err, &option) || option.Option != "to" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

const threePeople = "address,name,language\nlan@example.vn,Lan,vi\nminh@example.vn,Minh,en\nhanh@example.vn,Hạnh,vi\n"

// TestFates: the journal says what became of each message, and what a run has to send.
func TestFates(t *testing.T) {
	m := made(t, threePeople)
	event := func(s mail.State, to, answer string) mail.Event { return became(m, s, to, answer) }
	for _, tt := range []struct {
		events  []mail.Event
		states  []mail.State
		pending int
	}{
		{nil, []mail.State{mail.NotTried, mail.NotTried, mail.NotTried}, 3},
		{[]mail.Event{event(mail.Trying, "lan@example.vn", "")}, []mail.State{mail.Deferred, mail.NotTried, mail.NotTried}, 3},
		{[]mail.Event{event(mail.Finishing, "LAN@example.vn", ""), event(mail.Sent, "minh@example.vn", "250")}, []mail.State{mail.Uncertain, mail.Sent, mail.NotTried}, 1},
		{[]mail.Event{event(mail.Refused, "hanh@example.vn", "=550 no")}, []mail.State{mail.NotTried, mail.NotTried, mail.Refused}, 2},
	} {
		j := kept(t, tt.events...)
		var got []mail.State
		for _, f := range m.Fates(j) {
			got = append(got, f.State)
		}
		if !slices.Equal(got, tt.states) || len(m.Pending(j)) != tt.pending {
			t.Errorf("%v, %d pending; want %v, %d", got, len(m.Pending(j)), tt.states, tt.pending)
		}
		if len(m.Pending(j, mail.Refused, mail.Uncertain)) != 3-Count(m.Fates(j)).Of(mail.Sent) {
			t.Error("refused and uncertain messages are not sent again when that is asked for")
		}
	}
	csv, err := FatesCSV(m.Fates(kept(t, event(mail.Refused, "hanh@example.vn", "=550 no"))))
	if err != nil || !strings.HasPrefix(string(csv), "\ufeffaddress,") || !strings.Contains(string(csv), ",'=550 no,") {
		t.Errorf("%s %v", csv, err)
	}
}

// TestPractice: one message of each kind goes to oneself, by a name that no journal has.
func TestPractice(t *testing.T) {
	m := made(t, threePeople)
	list := m.Practice("me@example.vn", time.Unix(5, 0))
	if len(list) != 2 {
		t.Fatalf("%d messages of two kinds", len(list))
	}
	for _, l := range list {
		if !l.Practice || !slices.Equal(l.To, []string{"me@example.vn"}) || slices.ContainsFunc(m.Letters, func(o *Letter) bool { return o.ID == l.ID }) {
			t.Errorf("%+v", l)
		}
	}
	if !slices.Equal(m.Letters[0].To, []string{"lan@example.vn"}) {
		t.Error("the message itself has changed")
	}
}

// TestTurn: a run sends what is pending, in its order, and no more than it may; what is
// done with only if it is tried again; in practice nothing of it.
func TestTurn(t *testing.T) {
	m := made(t, threePeople)
	j := kept(t, became(m, mail.Sent, "lan@example.vn", "250 ok"), became(m, mail.Refused, "hanh@example.vn", "550 no"))
	for _, tt := range []struct {
		turn Turn
		want int
	}{
		{Turn{}, len(m.Pending(j))},
		{Turn{Again: []mail.State{mail.Refused}}, len(m.Pending(j)) + 1},
		{Turn{Again: []mail.State{mail.Refused}, Limit: 1}, 1},
		{Turn{Limit: 99}, len(m.Pending(j))},
		{Turn{Practice: "me@example.vn"}, 2},
		{Turn{Practice: "me@example.vn", Limit: 1}, 1},
	} {
		got := m.Turn(j, tt.turn)
		if len(got) != tt.want || slices.ContainsFunc(got, func(l mail.Letter) bool { return l.Practice != (tt.turn.Practice != "") }) {
			t.Errorf("%+v: %d messages, want %d", tt.turn, len(got), tt.want)
		}
	}
	if len(m.Pending(j)) == 0 {
		t.Error("nothing is pending")
	}
}

// TestEarlier: who has another version of an edition is told, with those who get no new
// one; of a correction those who have not had what it corrects.
func TestEarlier(t *testing.T) {
	m := made(t, threePeople)
	sent := func(code, to string) mail.Event {
		return mail.Event{State: mail.Sent, To: []string{to}, Code: code, Edition: "2024", Message: "m"}
	}
	j := kept(t, sent("OLD1", "Lan@example.vn"), sent("OLD1", "gone@example.vn"), sent("OLD2", "minh@example.vn"))
	list, strangers := m.Earlier(j)
	if got := fmt.Sprint(list, strangers); got != "[{2024 OLD1 2 [gone@example.vn]} {2024 OLD2 1 []}] []" {
		t.Error(got)
	}
	m.corrects = &correction{code: "OLD1"}
	if _, strangers = m.Earlier(j); !slices.Equal(strangers, []string{"minh@example.vn", "hanh@example.vn"}) {
		t.Error(strangers)
	}
}

// TestCorrect: only what differs is corrected, of the one edition that is sent.
func TestCorrect(t *testing.T) {
	p := water(t)
	for csv, want := range map[string]string{
		"address\na@example.vn\n":              "correction before: no figure and no sentence differs",
		"address,edition\na@example.vn,2023\n": "correction corrects edition 2024; row 2 of the list asks for 2023",
		"address,unit\na@example.vn,city\n":    "correction corrects one project",
	} {
		m, _, err := Plan(p, listed(t, csv, "city"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if err := m.Correct(water(t), "before"); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v", csv, err)
		}
	}
}

// TestPreview: a dry run replaces what a dry run wrote, and nothing else.
func TestPreview(t *testing.T) {
	m := made(t, threePeople)
	folder := filepath.Join(t.TempDir(), "dry")
	for range 2 {
		if other := Foreign(folder); other != "" {
			t.Fatal(other)
		}
		if err := m.Preview(t.Context(), folder, kept(t), time.Unix(0, 0)); err != nil {
			t.Fatal(err)
		}
	}
	page, err := os.ReadFile(filepath.Join(folder, "index.html"))
	if err != nil || strings.Count(string(page), "<h2>As to") != 2 || strings.Contains(string(page), `"cid:`) {
		t.Errorf("the page shows %d kinds, want 2: %v", strings.Count(string(page), "<h2>As to"), err)
	}
	if err := os.WriteFile(filepath.Join(folder, "notes.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if other := Foreign(folder); other != "notes.txt" {
		t.Errorf("%q", other)
	}
	if other := Foreign(t.TempDir()); other != "it" {
		t.Errorf("%q", other)
	}
}

// TestMode: the PDF that goes with a message has its languages as it was asked for, or is
// refused where there is no such way.
func TestMode(t *testing.T) {
	var option *briefing.OptionError
	for _, mode := range []string{"", "facing", "askew"} {
		m, _, err := Plan(water(t), listed(t, threePeople), Options{From: "office@example.vn", Mode: mode})
		if err == nil {
			err = m.Make()
		}
		if mode == "askew" {
			if !errors.As(err, &option) || option.Option != "mode" {
				t.Error(err)
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range m.parcels {
			if p.Look.Mode != mode {
				t.Errorf("%q is made as %q", mode, p.Look.Mode)
			}
		}
	}
}

// TestLanguages: a PDF in a language that the project does not have is refused.
func TestLanguages(t *testing.T) {
	var option *briefing.OptionError
	if _, _, err := Plan(water(t), listed(t, threePeople), Options{Languages: []report.Lang{"xx"}}); !errors.As(err, &option) || option.Option != "lang" {
		t.Error(err)
	}
}

// TestWorkplaces: a column that says where people work is no list of folders: that is said
// once, and with what to do; one unit that is a folder, and the others are misspelt.
func TestWorkplaces(t *testing.T) {
	const rows = "lan@example.vn,Phòng A\nminh@example.vn,Phòng B\n"
	for csv, want := range map[string][]int{
		"address,unit\n" + rows:                                          {2},
		"address,đơn vị\nhanh@example.vn,\n" + rows:                      {3},
		"address,unit\nhanh@example.vn,branch\n" + rows:                  {3, 4},
		"address,unit\nhanh@example.vn,Phòng A\n":                        {2},
		"address,unit,edition\nlan@example.vn,A,1066\nx@example.vn,B,\n": {2, 2},
		"address,# unit\n" + rows:                                        nil,
	} {
		_, _, err := Plan(water(t), listed(t, csv, "branch"), Options{From: "office@example.vn"})
		var wrong *briefing.ProblemsError
		var got []int
		if errors.As(err, &wrong) {
			for _, p := range wrong.Problems.Errors() {
				got = append(got, p.At.Line)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: problems on lines %v, not on %v: %v", csv, got, want, err)
		}
	}
}

// What lies beside a list only by a link is not sent to strangers.
func TestLinkedBesideAList(t *testing.T) {
	outside := t.TempDir()
	if err := os.WriteFile(filepath.Join(outside, "secret.txt"), []byte("secret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ column, link, to, want string }{
		{"attach", "secret.txt", filepath.Join(outside, "secret.txt"), `"secret.txt" cannot be attached: a link leads out of the folder`},
		{"attach", "papers/secret.txt", outside, `"papers/secret.txt" cannot be attached: a link leads out of the folder`},
		{"attach", "plan.txt", "map.txt", ""},
		{"unit", "elsewhere", outside, `unit "elsewhere": a link leads out of the folder`},
	} {
		list := listed(t, "address,"+tt.column+"\na@example.vn,"+tt.link+"\n")
		link, _, _ := strings.Cut(tt.link, "/")
		if err := os.Symlink(tt.to, list.beside(link)); err != nil {
			t.Skip(err)
		}
		got := ""
		m, _, err := Plan(water(t), list, Options{})
		var wrong *briefing.ProblemsError
		if errors.As(err, &wrong) {
			got = wrong.Problems[0].What.String()
		}
		if !strings.HasPrefix(got, tt.want) || tt.want == "" && err != nil {
			t.Errorf("%s: got %q (%v), want %q", tt.link, got, err, tt.want)
		}
		if tt.want == "" {
			if _, err := m.attachments([]string{tt.link}); err != nil {
				t.Error(err)
			}
		} else if tt.column == "attach" {
			if _, err := (&Mailing{list: list}).attachments([]string{tt.link}); err == nil {
				t.Errorf("%s would be sent", tt.link)
			}
		}
	}
}
