package check

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/document"
)

// archive is all documents of a project, which its prose is held against.
type archive struct {
	report *report.Report
	of     []proof
	own    map[string]bool           // pairs of words of the name of the organisation
	known  map[string]bool           // pairs of words of the names that the project itself declares
	stated map[string]*report.Source // those of statements, with their source; nil of several
	texts  []token                   // of one text; the next is read into the same
	bare   map[string]string         // see marked
	flanks map[report.Lang]map[flank]bool
	named  map[report.Lang]map[string]bool // the words of the names of indicators, see nouns
	out    report.Problems
}

// prose holds what editions and statements say against the documents. Where one could not
// be read, nobody knows what it names.
func (a *archive) prose() report.Problems {
	if len(a.of) == 0 || len(a.of) < len(a.report.Sources) {
		return nil
	}
	a.known, a.stated, a.own = declared(a.report), stated(a.report), map[string]bool{}
	for _, tag := range a.report.Languages {
		addPairs(a.own, a.report.Organisation.String(tag))
	}
	for _, e := range a.report.Editions {
		signed := e.Signed()
		e.Passages(func(p report.Passage) {
			if slices.ContainsFunc(signed, p.Text.Same) {
				return
			}
			for _, tag := range a.report.Languages {
				v := a.read(tag, p.Text)
				a.names(v, nil)
				a.bareNames(v)
				a.dated(v, nil)
				a.quotes(v, p.Text, nil)
				a.coded(nil)
				for _, sentence := range split(a.texts, isPeriod) {
					a.cites(v, sentence)
					a.claimed(v, sentence)
					a.grounded(v, p, sentence)
					a.causes(v, sentence)
					a.turned(v, sentence)
				}
			}
		})
	}
	for _, d := range a.of {
		for _, st := range d.Source.Statements {
			a.statement(d, st)
		}
	}
	return a.out
}

// statement holds what a statement says against its document.
func (a *archive) statement(d proof, st *report.Statement) {
	for _, tag := range a.report.Languages {
		if st.Text[tag].Spans == nil {
			continue
		}
		v := a.read(tag, st.Text)
		a.dated(v, d.Source)
		a.coded(d.Source)
		a.years(d, st)
		a.months(v, d, st)
		if tag == d.Source.Lang {
			a.names(v, d.Source)
			a.quotes(v, st.Text, d.Source)
			a.turns(v, d, st)
			a.countsTyped(v, d, st)
			a.events(v, d, st)
		}
	}
}

// read divides a text in one of its languages.
func (a *archive) read(tag report.Lang, t report.Text) *vocabulary {
	v := vocabularyOf(tag)
	a.texts = v.appendTokens(a.texts[:0], t[tag])
	return v
}

// stated is the pairs of words of all statements.
func stated(r *report.Report) map[string]*report.Source {
	out := map[string]*report.Source{}
	for _, s := range r.Sources {
		for _, st := range s.Statements {
			for _, tag := range r.Languages {
				for pair := range wordPairs(document.Fold(st.Text.String(tag))) {
					if other, known := out[pair]; known && other != s {
						out[pair] = nil
					} else {
						out[pair] = s
					}
				}
			}
		}
	}
	return out
}

// declared is the pairs of words of the names that a project declares.
func declared(r *report.Report) map[string]bool {
	out := map[string]bool{}
	texts := []report.Text{r.Organisation, r.Imprint, r.Foot, r.Mail.Sender}
	for _, g := range r.Groups {
		texts = append(texts, g.Name)
	}
	for _, b := range r.Bodies {
		texts = append(texts, b.Name)
	}
	for _, b := range r.Breakdowns {
		for m := range b.All {
			texts = append(texts, m.Name)
		}
	}
	for _, i := range r.Indicators {
		texts = append(texts, i.Name)
	}
	for _, t := range r.Terms {
		texts = append(texts, t.Name, t.Meaning)
	}
	for _, s := range r.Sources {
		texts = append(texts, s.Label)
	}
	for _, e := range r.Editions {
		texts = append(texts, e.Signed()...)
	}
	addPairs(out, strings.Join(r.Names, " . "))
	for _, t := range texts {
		for _, tag := range r.Languages {
			addPairs(out, t.String(tag))
		}
	}
	return out
}

func addPairs(out map[string]bool, text string) {
	for pair := range wordPairs(document.Fold(text)) {
		out[pair] = true
	}
}

// says reports whether a pair of words stands in some document, in a name that is
// declared, or in a statement of a source other than the one given.
func (a *archive) says(pair string, not *report.Source) bool {
	from, is := a.stated[pair]
	return a.known[pair] || is && (not == nil || from != not) || slices.ContainsFunc(a.of, func(d proof) bool { return len(d.pairs()[pair]) > 0 })
}

// names warns of the first name in a text, of a source or of an edition, that no document
// has and nothing declares: of two words or more, in a language of the documents that
// writes each word of a name with a capital.
func (a *archive) names(v *vocabulary, of *report.Source) {
	if !v.Binding.Names || !slices.ContainsFunc(a.of, func(d proof) bool { return d.Source.Lang == v.Tag }) {
		return
	}
	for i := range a.texts {
		one, other := at(a.texts, i-1), a.texts[i]
		if !isCapital(one) || !isCapital(other) || at(a.texts, i-2).kind == mark && at(a.texts, i-2).raw != "," {
			continue
		}
		if !a.says(document.Fold(one.text)+" "+document.Fold(other.text), of) {
			a.out.Warn(report.StatementDiffers, one.at(), "spell the name as the documents do; what they do not name is declared under names: in tongket.yaml",
				"no document names %q", one.raw+" "+other.raw)
			return
		}
	}
}

// cites holds each paragraph that a sentence names against the words before it: another
// paragraph of the source has many of them, and that one has none.
func (a *archive) cites(v *vocabulary, ts []token) {
	for i, t := range ts {
		if t.kind != ref || t.span.Ref.Kind != report.ToSource || len(t.span.Ref.Paragraphs) != 1 {
			continue
		}
		n := slices.IndexFunc(a.of, func(d proof) bool { return d.Source.ID == t.span.Ref.Target })
		if n < 0 {
			continue
		}
		d, cited := a.of[n], t.span.Ref.Paragraphs[0]
		if better := d.stated(ts, cited); better > 0 {
			a.elsewhere(t, d, better)
		} else if better := d.numbered(clauseBefore(ts, i), cited); better > 0 {
			a.elsewhere(t, d, better)
		} else if d.Source.Lang == v.Tag {
			if better := d.said(clauseAround(ts, i), cited); better > 0 {
				a.elsewhere(t, d, better)
			}
		}
	}
}

func (a *archive) elsewhere(t token, d proof, better int) {
	a.out.Warn(report.ParagraphDiffers, t.at(), "correct the paragraph", "what the sentence says stands in paragraph %d of %s", better, d.Source.File)
}

// clauseAround is the words that a reference to a source at i is named for: those before
// it, up to another, or, where none stand there, those behind.
func clauseAround(ts []token, i int) []token {
	from := i
	for from > 0 && !isSource(ts[from-1]) && ts[from-1].raw != ";" {
		from--
	}
	if i-from > 2 {
		return ts[from:i]
	}
	to := i + 1
	for to < len(ts) && !isSource(ts[to]) && ts[to].raw != ";" {
		to++
	}
	return ts[i+1 : to]
}

// claimed warns of words in a row, or of a cause, in a sentence that cites one paragraph for it
// which has no such words.
func (a *archive) claimed(v *vocabulary, ts []token) {
	at := slices.IndexFunc(ts, isSource)
	if at < 0 || slices.ContainsFunc(ts[at+1:], isSource) || len(ts[at].span.Ref.Paragraphs) != 1 {
		return
	}
	n, cited := slices.IndexFunc(a.of, func(d proof) bool { return d.Source.ID == ts[at].span.Ref.Target }), ts[at].span.Ref.Paragraphs[0]
	if n < 0 || cited < 1 || cited > len(a.of[n].Paragraphs) || a.of[n].Source.Lang != v.Tag {
		return
	}
	for i := range ts {
		for _, words := range []*phrases{v.running, v.credit} {
			if words == v.running && !slices.ContainsFunc(ts[max(0, i-3):i], v.pageUnits.is) {
				continue // right behind
			}
			if words.has(ts[i:]) && !words.in(v.plainTokens(a.of[n].Paragraphs[cited-1])) {
				a.out.Warn(report.StatementDiffers, ts[i].at(), "say no more than the paragraph does, or quote under printed: a few words that stand there", "paragraph %d of %s has none of the words %q", cited, a.of[n].Source.File, ts[i].raw)
				return
			}
		}
	}
}

// clauseBefore is the words before a reference at i up to another, or to a comma.
func clauseBefore(ts []token, i int) []token {
	from := i
	for from > 0 && ts[from-1].kind != ref && ts[from-1].raw != ";" && ts[from-1].raw != "," {
		from--
	}
	return ts[from:i]
}

// numbered is the paragraph that prints all numbers which are typed in some words, where the
// one cited lacks one of them; 0 else.
func (d proof) numbered(ts []token, cited int) int {
	var numbers []string
	for _, t := range ts {
		if t.kind == number {
			numbers = append(numbers, digitRuns(t.text)...)
		}
	}
	if len(numbers) == 0 || cited < 1 || cited > len(d.Paragraphs) || has(digitRuns(d.Paragraphs[cited-1]), numbers) {
		return 0
	}
	return 1 + slices.IndexFunc(d.Paragraphs, func(p string) bool { return has(digitRuns(p), numbers) })
}

// stated is the paragraph in which the source states the only figure of a sentence, if that
// is not the one cited; 0 else.
func (d proof) stated(ts []token, cited int) int {
	figures := figuresIn(ts)
	if len(figures) != 1 {
		return 0
	}
	q, other := ts[figures[0]].figure().Query, 0
	q.Source = nil
	for _, f := range d.Source.Facts {
		if f.Query().Same(q) {
			if f.Place.Paragraph == cited {
				return 0
			}
			other = f.Place.Paragraph
		}
	}
	return other
}

// said is the paragraph that has most pairs of the words, where that has several more than
// the one cited, which has none, or one of many; 0 else.
func (d proof) said(ts []token, cited int) int {
	const many = 3
	if cited < 1 || cited > len(d.Paragraphs) {
		return 0
	}
	shared := make([]int, len(d.Paragraphs))
	for i := range ts {
		if i == 0 || ts[i].kind > number || ts[i-1].kind > number {
			continue
		}
		for _, n := range d.pairs()[document.Fold(ts[i-1].text)+" "+document.Fold(ts[i].text)] {
			shared[n]++
		}
	}
	best := slices.Index(shared, slices.Max(shared))
	if shared[best] < many || shared[cited-1]*3 > shared[best] {
		return 0
	}
	return best + 1
}

// invents warns of a statement of which so many words one behind the other stand nowhere in
// the document: that it says what happened, was asked for, planned or honoured.
func (d proof) invents(out *report.Problems, s *report.Statement) {
	const pairs, words = 5, 3
	if !slices.Contains([]string{"result", "demand", "plan", "honour"}, s.Kind) || s.Paragraph < 1 || s.Paragraph > len(d.Paragraphs) {
		return
	}
	there := wordsIn(d.Paragraphs[s.Paragraph-1])
	run, strange := 0, 0
	ts := vocabularyOf(d.Source.Lang).plainTokens(document.Fold(s.Text.String(d.Source.Lang)))
	for i, t := range ts {
		before := at(ts, i-1)
		switch {
		case t.kind != word || before.kind != word || len(d.pairs()[before.text+" "+t.text]) > 0:
			run, strange = 0, 0
		default:
			if run++; !there[t.text] {
				strange++
			}
		}
		whole := run == pairs-1 && at(ts, i+1).kind != word && at(ts, i-run-1).kind != word // of a clause
		if strange >= words && (run >= pairs || whole) {
			out.Warn(report.StatementDiffers, s.At, "say no more than the paragraph does, or quote under printed: a few words that stand there",
				"paragraph %d of %s has none of the words %q", s.Paragraph, d.Source.File, said(ts[i-run:i+1]))
			return
		}
	}
}

// wordsIn is the words of a paragraph.
func wordsIn(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.FieldsFunc(s, notOfWord) {
		out[strings.ToLower(w)] = true
	}
	return out
}
