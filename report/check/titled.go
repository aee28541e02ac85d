package check

import (
	"slices"
	"strings"

	"tongket/report"
)

// people is those whom statements on offices name, with the ranks and offices that any
// statement gives them, in each language in small letters.
type people struct {
	names  [][]string // word by word, in small letters
	called map[report.Lang]map[string][]string
}

// peopleOf reads the statements of r. Names are told by their capitals, in a language that
// writes every word of one with a capital.
func peopleOf(r *report.Report) people {
	out := people{called: map[report.Lang]map[string][]string{}}
	for _, s := range r.Sources {
		for _, st := range s.Statements {
			if st.Kind != "office" {
				continue
			}
			for _, tag := range r.Languages {
				if v := vocabularyOf(tag); v.Binding.Names {
					if name := v.person(v.plainTokens(st.Text.String(tag))); name != nil && !slices.ContainsFunc(out.names, func(n []string) bool { return slices.Equal(n, name) }) {
						out.names = append(out.names, name)
					}
				}
			}
		}
	}
	if len(out.names) == 0 {
		return out
	}
	for _, tag := range r.Languages {
		v, called := vocabularyOf(tag), map[string][]string{}
		for _, s := range r.Sources {
			for _, st := range s.Statements {
				ts := v.plainTokens(st.Text.String(tag))
				titles := v.titlesIn(ts)
				for i := range ts {
					if name := out.at(ts, i); name != "" {
						called[name] = append(called[name], titles...)
					}
				}
			}
		}
		out.called[tag] = called
	}
	return out
}

// person is the first name of three words or more, without what the person is called before
// it; nil if there is none.
func (v *vocabulary) person(ts []token) (out []string) {
	const least = 3
	for i := 0; i < len(ts); i++ {
		if _, n := v.titles.find(ts[i:]); n > 0 {
			i += n - 1
			out = nil
			continue
		}
		if isCapital(ts[i]) && !v.short.is(ts[i]) && !v.respect.is(ts[i]) {
			out = append(out, ts[i].text)
			continue
		}
		if len(out) >= least {
			return out
		}
		out = nil
	}
	if len(out) < least {
		return nil
	}
	return out
}

// titlesIn is the ranks and offices in ts.
func (v *vocabulary) titlesIn(ts []token) (out []string) {
	for i := 0; i < len(ts); i++ {
		if _, n := v.titles.find(ts[i:]); n > 0 {
			out = append(out, titleOf(ts[i:i+n]))
			i += n - 1
		}
	}
	return out
}

func titleOf(ts []token) string { return strings.ToLower(said(ts)) }

// at is the name of a person that ts has at i; "" if none stands there.
func (p people) at(ts []token, i int) string {
	for _, name := range p.names {
		if begins(ts[i:], name) {
			return strings.Join(name, " ")
		}
	}
	return ""
}

// titled holds the rank or office before the name of a person against those that statements
// give, and those of a cell against the statement on which its row rests.
func (l *linter) titled(p report.Passage, v *vocabulary, ts []token) {
	if p.Edition == nil {
		return
	}
	for i := 0; i < len(ts); i++ {
		_, n := v.titles.find(ts[i:])
		if n == 0 {
			continue
		}
		title := titleOf(ts[i : i+n])
		if p.Rests != nil && p.Rests.Source != nil && isCapital(ts[i]) && !slices.Contains(v.titlesIn(v.plainTokens(p.Rests.Text.String(v.Tag)+" . "+p.Rests.Source.Label.String(v.Tag))), title) {
			l.unsaid(ts[i], p.Rests)
			return
		}
		if l.persons == nil {
			all := peopleOf(l.report)
			l.persons = &all
		}
		if i+n < len(ts) {
			name := l.persons.at(ts, i+n)
			if called := l.persons.called[v.Tag][name]; name != "" && len(called) > 0 && !slices.Contains(called, title) {
				l.problems.Warn(report.StatementDiffers, ts[i].at(), "call a person as the documents do", "no statement calls %q by %q", said(ts[i+n:i+n+strings.Count(name, " ")+1]), said(ts[i:i+n]))
				return
			}
		}
		i += n - 1
	}
}
