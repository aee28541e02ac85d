package roll

import (
	"strings"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/say"
	"tongket/report/yaml"
)

// includes makes parts of their own for the new edition of those that name periods, and
// takes these in; a part that names none serves both.
func (t *text) includes(root yaml.Value) error {
	for _, v := range named(root, "include") {
		name := strings.TrimSpace(v.Raw())
		moved, err := t.file(name, form.Part())
		if err != nil {
			return err
		}
		if old, _ := t.raw(name); moved != old {
			t.out[t.part(name)] = []byte(moved)
			t.change(v, edit{0, name, t.part(name)})
		}
	}
	return nil
}

// named is the values of a key, however deep they stand.
func named(v yaml.Value, key string) (out []yaml.Value) {
	if v.IsList() {
		for _, item := range v.List() {
			out = append(out, named(item, key)...)
		}
	}
	for _, k := range entries(v) {
		of := v.Entries("").Get(k.Raw())
		if k.Raw() == key && of.IsScalar() {
			out = append(out, of)
		} else {
			out = append(out, named(of, key)...)
		}
	}
	return out
}

// withoutDecisions makes a comment of what was decided about contradictions, and of the number
// and day of a document: those of the new year are not known yet.
func (t *text) withoutDecisions(root yaml.Value) {
	order := entries(root)
	for i, key := range order {
		if raw := key.Raw(); raw != "resolve" && raw != "letterhead" || key.At().Col != 1 {
			continue
		}
		end := len(t.lines)
		if i+1 < len(order) {
			end = order[i+1].At().Line - 1
		}
		for n := key.At().Line - 1; n < end; n++ {
			if strings.TrimSpace(t.lines[n]) != "" && !strings.HasPrefix(t.lines[n], "#") {
				t.lines[n] = "# " + t.lines[n]
				t.shift(n+1, 2)
			}
		}
	}
}

// shift moves the changes of a line to the right.
func (t *text) shift(line, by int) {
	for i := range t.changes {
		if t.changes[i].at.Line == line {
			t.changes[i].at.Col += by
		}
	}
}

// mark begins what is written at the head of an edition: by it a later roll knows it.
const mark = "# tongket roll: "

// headless is an edition without the head that an earlier roll wrote.
func headless(text string) string {
	var out []string
	head := strings.HasPrefix(text, mark)
	for line := range strings.Lines(text) {
		ends := strings.HasPrefix(line, "unfinished:")
		if !head && !ends {
			out = append(out, line)
		}
		head = head && !ends
	}
	return strings.Join(out, "")
}

// head says at the head of an edition what is to do, in the leading language, if the
// program speaks it.
func (m *mover) head(from *report.Edition, todo report.Problems) string {
	in, _ := say.Choose(string(m.report.Languages[0]))
	out := mark + in.Sprint(say.Sprintf("from edition %s. What is to do, tongket check says as well; when all is done, take these lines out.", from.Base)) + "\n"
	for _, p := range todo {
		out += "# - " + strings.ReplaceAll(p.Says(in), "\n", " ") + "\n"
	}
	return out + "unfinished: true\n"
}
