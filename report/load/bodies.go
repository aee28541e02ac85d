package load

import (
	"slices"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/nearest"
	"tongket/report/say"
	"tongket/report/yaml"
)

// bodies reads who sets targets.
func (l *loader) bodies(v yaml.Value) {
	seen := firsts{}
	if !v.Present() {
		return
	}
	for _, item := range l.named(bodyName, v) {
		m := l.keys(item, form.Body)
		b := &report.Body{At: item.At(), ID: m.Need("id").ID(), Name: l.name(m.Need("name"))}
		if b.ID == "" {
			l.unread[bodyName] = true
		} else if !seen.taken(m.Get("id"), bodyName, b.ID) {
			l.report.Bodies = append(l.report.Bodies, b)
		}
	}
}

// body is a known body, or nil.
func (l *loader) body(v yaml.Value) *report.Body {
	id, ok := v.Scalar()
	if !ok {
		return nil
	}
	b := l.report.Body(id)
	if b == nil {
		l.unknown(v.At(), bodyName, id, l.bodyNames())
	}
	return b
}

func (l *loader) bodyNames() (out []string) {
	for _, b := range l.report.Bodies {
		out = append(out, b.ID)
	}
	return out
}

// setBy reads who set the target that a fact states.
func (l *loader) setBy(f *report.Fact, m yaml.Mapping) {
	switch v := m.Get("by"); {
	case !v.Present():
	case !f.Query().Aims() && !m.Lacks("target", "margin"): // misspelt
	case !f.Query().Aims():
		v.Problem(report.FactForm, "by: stands beside target: or margin:", "a body sets targets, and this is none")
	default:
		f.By = l.body(v)
	}
}

// namesSource reports whether a reference names another than a body behind by.
func (l *loader) namesSource(w written) bool {
	return slices.ContainsFunc(w.by, func(by word) bool { return l.report.Body(by.text) == nil })
}

// by reads the names behind by: that of a body that set the target, of a source, or of each.
func (l *loader) by(q *report.Query, names []word, place func(int) report.Pos) (ok bool) {
	ok = true
	for _, w := range names {
		b := l.report.Body(w.text)
		switch {
		case b != nil && !q.Aims():
			l.problems.Add(report.BadReference, place(w.at), say.Sprintf("write target by %s, or margin by %s", w.text, w.text), "%s sets targets, and this is none", w.text)
			return false
		case b != nil && q.By == nil:
			q.By = b
		case b != nil:
			l.problems.Add(report.BadReference, place(w.at), grammar(), "%s cannot be combined with what stands before it", quoted(w.text))
			return false
		case q.Source != nil:
			l.problems.Add(report.BadReference, place(w.at), nearest.Hint(w.text, l.bodyNames()), "%s cannot be combined with what stands before it", quoted(w.text))
			return false
		case q.Aims() && l.report.Source(w.text) == nil:
			known := l.bodyNames()
			for _, s := range l.report.Sources {
				known = append(known, s.ID)
			}
			l.unknown(place(w.at), bodyName, w.text, known)
			return false
		default:
			q.Source = l.source(w.text, place(w.at))
			ok = ok && q.Source != nil
		}
	}
	return ok
}
