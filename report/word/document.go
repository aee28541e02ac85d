package word

import (
	"slices"
	"strings"

	"tongket/report/written"
)

// document is what is known while the parts of a document are read.
type document struct {
	look *look
	list *numbering

	referred []string // footnotes and endnotes, in order
	notes    map[string][]written.Block
	noted    int // what was not read

	legacy, sample string // the first font with letters of its own, and what it writes
}

const maxNotes = 1000 // what was not read beyond is not told one by one

// read reads the parts that print something.
func (d *document) read(p *parts) ([]written.Block, error) {
	d.notes = map[string][]written.Block{}
	if err := d.prepare(p); err != nil {
		return nil, err
	}
	out, err := d.part(p, p.body)
	if err != nil {
		return nil, err
	}
	for _, id := range slices.Compact(d.referred) {
		out = append(out, d.notes[id]...)
		delete(d.notes, id)
	}
	seen := map[string]bool{}
	for _, name := range slices.Concat(p.related["header"], p.related["footer"]) {
		edge, err := d.part(p, name)
		if err != nil {
			return nil, err
		}
		text, err := written.Lines(edge)
		if err != nil {
			return nil, err
		}
		if key := strings.Join(text.Lines, "\n"); !seen[key] {
			seen[key] = true
			out = append(out, edge...)
		}
	}
	return out, nil
}

// prepare reads what the body refers to.
func (d *document) prepare(p *parts) error {
	for _, name := range p.related["styles"] {
		if err := p.each(name, d.look.read); err != nil {
			return err
		}
	}
	for _, name := range p.related["numbering"] {
		if err := p.each(name, d.list.read); err != nil {
			return err
		}
	}
	for _, name := range slices.Concat(p.related["footnotes"], p.related["endnotes"]) {
		if _, err := d.part(p, name); err != nil {
			return err
		}
	}
	return nil
}

func (d *document) part(p *parts, name string) ([]written.Block, error) {
	r := &reader{document: d, sinks: []*sink{{}}}
	if err := p.each(name, r.token); err != nil {
		return nil, err
	}
	if r.isMuted() {
		return nil, errDamaged // nobody knows what belongs to that field
	}
	r.add(written.Block{Text: r.carry})
	return r.sinks[0].close(), nil
}
