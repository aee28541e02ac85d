package check

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/say"
)

// Prose reads every text of r, and writes to nothing of it. Errors are of what
// would be false on the page, warnings of what may be.
func Prose(r *report.Report) report.Problems { return ProseOf(r, r.Editions) }

// ProseOf is Prose of what all editions share, and of some of them. Its errors are those
// that Prose has there: what an edition may say does not hang on the prose of another.
func ProseOf(r *report.Report, editions []*report.Edition) report.Problems {
	l := newLinter(r)
	spelt, days := spellings{}, dayForms{}
	short := newAbbreviations(r)
	read := map[report.Lang][]token{} // of one passage; the next is read into the same
	by := map[report.Lang]*vocabulary{}
	for _, tag := range r.Languages {
		by[tag] = vocabularyOf(tag).remembering()
	}
	apart := membersOf(editions)
	r.PassagesOf(editions, func(p report.Passage) {
		for _, tag := range r.Languages {
			v := by[tag]
			l.leftOut(p, v)
			read[tag] = v.appendTokens(read[tag][:0], p.Text[tag])
			before := len(l.problems)
			l.prose(p, v, read[tag])
			l.ranges(p, v)
			l.problems = apart.take(p, l.problems, before)
			spelt.read(v, read[tag], &l.problems)
			days.read(v, read[tag], &l.problems)
			short.read(p, tag, read[tag], &l.problems)
			l.takesStand(p, v, read[tag])
		}
		before := len(l.problems)
		l.languages(p, read)
		l.problems = apart.take(p, l.problems, before)
	})
	l.disowned()
	return append(l.problems, report.ForSome(apart.editions, apart.found)...).Sort()
}

// ofMembers is what is found in the texts of editions that are for members, each of its own,
// by what looks at one text alone.
type ofMembers struct {
	editions []*report.Edition
	found    []report.Problems
}

func membersOf(editions []*report.Edition) *ofMembers {
	out := &ofMembers{}
	for _, e := range editions {
		if e.For != nil {
			out.editions = append(out.editions, e)
		}
	}
	out.found = make([]report.Problems, len(out.editions))
	return out
}

// take takes what was found in a text since there were so many problems, if it is of such
// an edition, and returns the others.
func (o *ofMembers) take(p report.Passage, problems report.Problems, since int) report.Problems {
	i := slices.Index(o.editions, p.Edition)
	if i < 0 || p.Edition == nil {
		return problems
	}
	o.found[i] = append(o.found[i], problems[since:]...)
	return problems[:since]
}

func newLinter(r *report.Report) *linter {
	return &linter{report: r, unnamed: r.NamesUnread, all: ledger.New(r.Sources, nil), ledgers: ledger.Books{}, names: namesOf(r), timings: timingsOf(r), units: unitsOf(r), words: map[report.Lang]map[string][]string{}, told: map[report.Lang]bool{}, rosters: rosters{}, dictions: map[report.Lang]*diction{}, numbers: map[string][]string{}, stood: map[report.Lang]*stances{}}
}

type linter struct {
	report   *report.Report
	all      *ledger.Ledger // for what no edition prints by itself
	ledgers  ledger.Books
	names    map[report.Lang]map[string][][]string // by their first word
	timings  map[report.Lang][]timing
	unnamed  bool                                // some names could not be read: any digits may be of one
	units    map[report.Lang]*phrases            // of the project
	words    map[report.Lang]map[string][]string // of names that were asked for
	told     map[report.Lang]bool                // what a language leaves out
	rosters  rosters
	dictions map[report.Lang]*diction
	nouns    []string            // of one text; the next are read into the same
	numbers  map[string][]string // of the summary of each source
	stood    map[report.Lang]*stances
	persons  *people // nil until one is asked for
	problems report.Problems
}

// leftOut says once of a language what is not looked at in it, at its first text.
func (l *linter) leftOut(p report.Passage, v *vocabulary) {
	left := v.Lexicon.LeftOut
	if len(left) == 0 || l.told[v.Tag] || len(p.Text[v.Tag].Spans) == 0 {
		return
	}
	l.told[v.Tag] = true
	l.problems.Warn(report.NotJudged, p.Text[v.Tag].At, "read these yourself", "texts in %s (%s) are not checked for: %s", v.Name, v.Tag, partsOf(left))
}

func partsOf(parts []lang.Part) string {
	var out []string
	for _, p := range parts {
		out = append(out, p.String())
	}
	return strings.Join(out, ", ")
}

func (l *linter) add(code report.Code, t token, hint, format say.Message, args ...any) {
	l.problems.Add(code, t.at(), hint, format, args...)
}

// ask answers from what the edition that prints the passage may know.
func (l *linter) ask(p report.Passage, q report.Query) ledger.Figure { return l.ledger(p).Ask(q) }

// ledger is what the edition that prints the passage may know.
func (l *linter) ledger(p report.Passage) *ledger.Ledger {
	e := p.Edition
	if e == nil {
		return l.all
	}
	return l.ledgers.Of(e)
}

// prose applies the rules that look at one language.
func (l *linter) prose(p report.Passage, v *vocabulary, ts []token) {
	if len(ts) == 0 {
		return
	}
	if !l.unnamed {
		l.typed(p, v, ts)
	}
	l.label(p, v, ts)
	if !l.called(p, v, ts) {
		l.subject(p, v, ts)
	}
	if p.Of.Indicator == nil && !l.besideAnother(v, ts) {
		for _, whole := range split(ts, isPeriod) {
			l.misspoken(p, v, whole)
		}
	}
	l.over(p, v, ts)
	l.rests(p, v, ts)
	l.message(p, ts)
	l.standing(p, v, ts)
	l.titled(p, v, ts)
	l.unitOver(p, v, ts)
	l.kindsOver(p, v, ts)
	l.labelled(p, v, ts)
	l.deniedOver(p, v, ts)
	l.rowsSaid(p, v, ts)
	l.throughQuarters(p, v, ts)
	l.sentences(p, v, ts)
	l.latestUsed(p, v, ts)
	l.editionYear(p, ts)
}

// sentences applies the rules that look at sentences.
func (l *linter) sentences(p report.Passage, v *vocabulary, ts []token) {
	for _, sentence := range split(ts, isSentenceEnd) {
		l.directions(p, v, sentence)
		l.targets(p, v, sentence)
		l.targetMet(p, v, sentence)
		l.opens(v, sentence)
		l.opensAll(v, sentence)
		l.when(v, sentence)
		l.before(v, sentence)
		l.partsBehind(v, sentence)
		l.reached(v, sentence)
		l.targetOf(v, sentence)
		l.members(p, sentence)
	}
	for _, whole := range split(ts, isPeriod) {
		l.swapped(v, whole)
		l.nearName(v, whole)
		l.apart(p, v, whole)
		l.cites(p, v, whole)
		l.unproven(p, v, whole)
		l.attributed(v, whole)
		l.outcomesSaid(p, v, whole)
		l.together(p, v, whole)
		l.twice(whole)
		l.paced(p, v, whole)
	}
	for _, whole := range split(ts, isFullStop) { // lowest: {…}
		l.extremes(p, v, whole)
		l.windows(p, v, whole)
		l.multiples(p, v, whole)
		l.flat(p, v, whole)
		l.measured(v, whole)
		l.partsSaid(p, v, whole)
		l.midYears(v, whole)
		l.lastYears(p, v, whole)
		l.firstAndAgain(v, whole)
		l.peaks(p, v, whole)
		l.nearTarget(p, v, whole)
		l.siblings(p, v, whole)
		l.deniedNames(v, whole)
		l.yearBegins(p, v, whole)
		l.severalYears(v, whole)
		l.headed(v, whole)
		l.yearsOfChange(v, whole)
		l.yearTwice(v, whole)
		l.sharesOf(v, whole)
		found := v.moves(whole)
		l.streaks(p, v, whole, found)
		if p.Sentence && v.Lexicon.Knows(lang.MovementPart) {
			l.pair(p, v, whole, found)
			l.ledTo(p, v, whole, found)
		}
	}
}
