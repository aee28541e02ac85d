package briefing

import (
	"bytes"
	"slices"
	"strings"
	"time"

	"tongket/report"
	"tongket/report/pdf"
	"tongket/report/say"
	"tongket/report/trace"
)

// SheetForm is how a record calls sheets for a printer.
const SheetForm = "sheets"

// loneForm is how a record calls a chart alone, before its id.
const loneForm = "chart:"

// A Finished is a file that a program of ours has written, as somebody hands it in.
type Finished struct {
	Record trace.Record // what it keeps of itself
	Added  int          // bytes that others put behind it, such as a signature
	Whole  bool         // it is as it was written, whatever was added
	data   []byte       // as it was written
}

// Read reads a file that may be a briefing. The error says why it is none.
func Read(file []byte) (Finished, error) {
	data, asWritten, err := pdf.Record(file)
	if err != nil {
		return Finished{}, err
	}
	r, err := trace.ParseRecord(data)
	return Finished{Record: r, Added: len(file) - asWritten, Whole: asWritten > 0, data: file[:asWritten]}, err
}

// lone is the chart that a record says its file is alone.
func lone(r trace.Record) string {
	for word := range strings.FieldsSeq(r.Form) {
		if id, ok := strings.CutPrefix(word, loneForm); ok {
			return id
		}
	}
	return ""
}

// form is how a record calls the look and what part of the briefing it is, but for the
// mark.
func (b *Briefing) form() string {
	var out []string
	if b.Mode != nil && b.Mode != report.Beside {
		out = append(out, b.Mode.Key)
	}
	if b.Doc.Theme.Equal {
		out = append(out, report.Strict.Key)
	}
	if b.Lone != "" {
		out = append(out, loneForm+b.Lone)
	}
	return strings.TrimSpace(b.Look.form() + " " + strings.Join(out, " "))
}

// Sheets reports whether the file is sheets for a printer. How they were imposed is
// not recorded, so that only their identity tells whether they are whole.
func (f Finished) Sheets() bool { return slices.Contains(strings.Fields(f.Record.Form), SheetForm) }

// Unknown is a file of an edition, of a chart, or in languages that a project does not
// have.
type Unknown struct{ Record trace.Record }

func (e Unknown) Error() string { return e.Say().String() }

// Say is what the project does not have.
func (e Unknown) Say() say.Message {
	if id := lone(e.Record); id != "" {
		return say.Sprintf("chart %s of edition %s in %s, which this project does not have", id, e.Record.Edition, Join(e.Record.Langs, ", "))
	}
	return say.Sprintf("edition %s in %s, which this project does not have", e.Record.Edition, Join(e.Record.Langs, ", "))
}

// Again makes the pages of a finished file from the project as it is now.
func (p *Project) Again(f Finished) (*Briefing, error) {
	e := p.Edition(f.Record.Edition)
	langs, err := p.Speak(f.Record.Langs)
	if e == nil || err != nil {
		return nil, Unknown{f.Record}
	}
	set, err := p.Faces()
	if err != nil {
		return nil, err
	}
	b, problems := p.lay(e, Options{Languages: langs, Look: lookOf(f.Record, p.Theme())}, set)
	if id := lone(f.Record); id != "" && len(problems.Errors()) == 0 {
		if known(e, id) != nil {
			return nil, Unknown{f.Record}
		}
		b, problems = b.alone(id)
	}
	if problems = append(problems, p.found([]*report.Edition{e})...).Sort(); len(problems.Errors()) > 0 {
		return nil, &ProblemsError{problems, p}
	}
	return b, nil
}

// Untouched reports whether a finished file, whose record is that of b, is what was
// written: by its identity, and where this program wrote it by its bytes.
func (b *Briefing) Untouched(f Finished) (bool, error) {
	if !f.Whole || f.Sheets() || f.Record.Version != Version() {
		return f.Whole, nil
	}
	var made time.Time
	if f.Record.Made != 0 {
		made = time.Unix(f.Record.Made, 0)
	}
	again, err := b.PDF(made)
	return bytes.Equal(again, f.data), err
}

// Changed is a figure that a finished file states otherwise than the project does now.
type Changed struct {
	trace.Changed[trace.Stated]
	Pages string // that print it now
}

// Against is what a finished file states otherwise than b.
func (b *Briefing) Against(f Finished) []Changed {
	find := trace.Figures
	if f.Record.Told {
		find = trace.Told
	}
	entries := find(b.Doc, b.Pages)
	pages := map[string]string{}
	for _, e := range entries {
		pages[e.Figure.Query.String()] = e.Pages()
	}
	var out []Changed
	for _, c := range trace.Compare(f.Record.Figures, trace.Stating(entries), func(s trace.Stated) trace.Stated { return s }) {
		out = append(out, Changed{c, pages[c.Either().Query]})
	}
	return out
}
