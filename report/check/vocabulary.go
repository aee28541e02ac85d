package check

import (
	"slices"
	"sync"

	"tongket/report"
	"tongket/report/lang"
)

// vocabulary is the lexicon of a language made ready to be looked up. Its tables are
// called as the fields of the lexicon are.
type vocabulary struct {
	*lang.Language
	begins *beginnings // of the phrases in all of its tables

	elided, joints, ranges                                                                                              *phrases
	alone, openers, within, scaling, linking                                                                            *phrases
	senses, sets, setOf, members                                                                                        *phrases
	units, pageUnits, compounds, parts, unscaled                                                                        *phrases
	scales                                                                                                              *lexicon[int] // powers of ten
	numbered, counted, abbreviated, plain                                                                               *phrases
	beforeDay, afterDay, notDay, beforeYear, opening                                                                    *phrases
	ofYear, targets, plans, corrects, earlier, levels, reporting                                                        *phrases
	ordinals                                                                                                            map[string]bool
	clockMarks, hours, atTime, partOfDay, daytimes, allDay                                                              *phrases
	phoneLead, phoneJoints, phoneServices, emergencies                                                                  *phrases
	ageBounds, says, openAges, people, aged                                                                             *phrases
	per, perMeasure                                                                                                     *phrases
	movements                                                                                                           *lexicon[movement]
	negations                                                                                                           []negation
	by, reaching, steps, clauses, still                                                                                 *phrases
	against, loosely, samePeriod, yearBefore, yearStart, wholes, done, wholeYear, yearAfter, quarterBefore, monthBefore *phrases
	inPoints, inPercent                                                                                                 *phrases
	meeting, limiting, judging                                                                                          *lexicon[bool]
	purposes, measured                                                                                                  *phrases
	extremes                                                                                                            *lexicon[bool]
	multiples                                                                                                           *lexicon[multiple]
	bounding, behind                                                                                                    *lexicon[report.Qualifier]
	comparing, partOfs                                                                                                  *phrases
	deficits, sizes, besideSize, paces                                                                                  *phrases
	among, since, ever, running, first, flatly                                                                          *phrases
	turns, vague                                                                                                        *lexicon[int]
	measures                                                                                                            *lexicon[string]
	denials                                                                                                             *lexicon[bool]
	perhaps, short, credit, documents, latest, unstated                                                                 *phrases

	exactly, hardly, statedBy, titles, respect, allOf, excluded, readNouns, fillers, occasions *phrases
	afterTarget                                                                                *lexicon[bool]

	calledParts     func() map[report.Period][]periodName
	partWords       func() map[string]bool
	events          func() eventWords
	joining         func() *lexicon[int]
	rowWords        *lexicon[rowWord]
	outcomes        *lexicon[outcomeWord]
	partTimes       *lexicon[timeWord]
	crowning, outOf *phrases
	years           *phrases
	sided           *phrases

	empty   *phrases
	apart   *lexicon[int] // by the set of which only one is true
	endings []string
}

// remembering is v for one goroutine that reads many texts.
func (v *vocabulary) remembering() *vocabulary {
	out := *v
	out.begins = v.begins.remembering()
	return &out
}

// vocabularyOf is made when a text of its language is first read.
var vocabularyOf = lang.Each(newVocabulary)

func newVocabulary(l *lang.Language) *vocabulary {
	x := &l.Lexicon
	b := newBeginnings()
	v := &vocabulary{
		Language: l, begins: b,
		elided: b.table(x.Tokens.Elided), joints: b.table(x.Tokens.Joints, "-,–"), ranges: b.table(x.Tokens.Ranges, "-,–"),
		numbered: b.table(x.Names.Numbered), counted: b.table(x.Names.Counted), abbreviated: b.table(x.Names.Abbreviated), plain: b.table(x.Names.Plain),
		clockMarks: b.table(x.Clock.Marks), hours: b.table(x.Clock.Hours), atTime: b.table(x.Clock.At), partOfDay: b.table(x.Clock.PartOf), daytimes: b.table(x.Clock.Daytimes), allDay: b.table(x.Clock.AllDay),
		phoneLead: b.table(x.Phones.Lead), phoneJoints: b.table(x.Phones.Joints), phoneServices: b.table(x.Phones.Services), emergencies: b.table(x.Phones.Emergency),
		ageBounds: b.table(x.Ages.Bounds), says: b.table(x.Ages.Says), openAges: b.table(x.Ages.Open), people: b.table(x.Ages.People), aged: b.table(x.Ages.Aged),
		per: b.table(x.Rates.Per), perMeasure: b.table(x.Rates.Measure),
		against: b.table(x.Base.Against), loosely: b.table(x.Base.Loosely), samePeriod: b.table(x.Base.SamePeriod), yearBefore: b.table(x.Base.YearBefore), yearStart: b.table(x.Base.YearStart), wholes: b.table(x.Multiples.Whole), done: b.table(x.Multiples.Done), wholeYear: b.table(x.Base.WholeYear), yearAfter: b.table(x.Base.YearAfter), quarterBefore: b.table(x.Base.QuarterBefore), monthBefore: b.table(x.Base.MonthBefore),
		inPoints: b.table(x.Points.Points), inPercent: b.table(x.Points.Percent),
		meeting: either(b, x.Target.Met, x.Target.Missed), limiting: either(b, x.Target.Kept, x.Target.Over), judging: either(b, x.Judgement.Good, x.Judgement.Bad),
		targets: b.table(x.Target.Names), sided: b.table(x.Target.Sided), plans: b.table(x.Target.Plans), reporting: b.table(x.Dates.Reporting), corrects: b.table(l.Reading.Corrects), earlier: b.table(l.Reading.Earlier), levels: b.table(l.Reading.Fillers, l.Reading.Levels),
		extremes: either(b, x.Extremes.Highest, x.Extremes.Lowest), multiples: multiplesOf(b, x.Multiples), partOfs: b.table(x.Multiples.Of),
		bounding: boundsOf(b, l.Reading.Bounds), behind: boundsOf(b, l.Reading.Behind), comparing: b.table(l.Reading.Compared),
		deficits: b.table(l.Reading.Deficits), sizes: b.table(x.Extremes.Sizes), besideSize: b.table(x.Extremes.Beside), paces: b.table(x.Extremes.Paces),
		among: b.table(x.Extremes.Among), since: b.table(x.Extremes.Since), ever: b.table(x.Extremes.Ever),
		measures: measuresOf(b, x.Measures), vague: scalesOf(b, x.Numbers.Vague),
		running: b.table(x.Streaks.Running), turns: turnsOf(b, x.Streaks.Ordinals), first: b.table(x.Streaks.First), flatly: b.table(x.Streaks.Flat),
		purposes: b.table(x.Judgement.Purposes), measured: b.table(x.Judgement.Measured),
		denials: either(b, x.Denials.Sure, x.Denials.Traps), perhaps: b.table(x.Denials.Perhaps), short: b.table(l.Reading.Short),
		credit: b.table(x.Unproven.Credit), documents: b.table(x.Unproven.Documents), latest: b.table(x.Unproven.Latest), unstated: b.table(x.Unproven.Unstated),
	}
	v.addClaims(x.Claims)
	v.readNouns = b.table(l.Reading.Nouns)
	v.addNumbers(x.Numbers, l.Reading.Scales)
	v.addDates(x.Dates)
	v.addMovement(x.Movement)
	v.addNouns(x.Nouns)
	v.years = b.table(x.Times.Years)
	v.rowWords, v.outcomes, v.partTimes = rowWordsOf(b, x.Rows), outcomesOf(b, x.Outcomes), timesOfYear(b, x.Times)
	v.crowning, v.outOf = b.table(x.Rows.Crowning), b.table(x.Outcomes.OutOf)
	v.calledParts = sync.OnceValue(v.newCalledParts)
	v.partWords = sync.OnceValue(v.newPartWords)
	v.events = onceEvents(x.Events)
	v.joining = sync.OnceValue(func() *lexicon[int] { return ordinals(x.Nouns.Joining) })
	b.complete()
	return v
}

func (v *vocabulary) addNumbers(x lang.NumberWords, scales []lang.Scale) {
	b := v.begins
	v.alone, v.openers, v.within, v.scaling, v.linking = b.table(x.Alone), b.table(x.Openers), b.table(x.Within), b.table(x.Scaling), b.table(x.Linking)
	v.senses, v.sets, v.setOf, v.members = b.table(x.Senses), b.table(x.Sets), b.table(x.SetOf), b.table(x.Members)
	v.units, v.pageUnits, v.compounds, v.parts, v.unscaled = b.table(x.Units), b.table(x.Page), b.table(x.Compound), b.table(x.Parts), b.table(x.Unscaled)
	v.scales = scalesOf(b, scales)
}

// scalesOf is the words of powers of ten.
func scalesOf(b *beginnings, scales []lang.Scale) *lexicon[int] {
	x := newLexicon[int](b)
	for _, s := range scales {
		x.add(s.Exp, s.Words)
	}
	return x
}

// turnsOf is the ordinals from the first.
func turnsOf(b *beginnings, p lang.Phrases) *lexicon[int] {
	x, turn := newLexicon[int](b), 0
	for words := range p.Each {
		turn++
		x.enter(turn, words)
	}
	return x
}

func (v *vocabulary) addDates(x lang.DateWords) {
	b := v.begins
	v.beforeDay, v.afterDay, v.notDay, v.beforeYear, v.opening, v.ofYear = b.table(x.BeforeDay), b.table(x.AfterDay), b.table(x.NotDay), b.table(x.BeforeYear), b.table(x.Opening), b.table(x.OfYear)
	v.ordinals = map[string]bool{}
	for words := range x.Ordinals.Each {
		v.ordinals[words[0]] = true
	}
}

func (v *vocabulary) addMovement(x lang.MovementWords) {
	b := v.begins
	v.movements, v.negations = movementsOf(b, x), negationsOf(x.Negations)
	v.by, v.reaching, v.steps, v.clauses, v.still = b.table(x.By), b.table(x.Reaching), b.table(x.Steps), b.table(x.Clauses), b.table(x.Still)
}

func (v *vocabulary) addClaims(x lang.ClaimWords) {
	b := v.begins
	v.exactly, v.hardly, v.statedBy, v.titles, v.respect, v.allOf, v.excluded = b.table(x.Exactly), b.table(x.Hardly), b.table(x.By), b.table(x.Titles), b.table(x.Respect), b.table(x.All), b.table(x.Excluded)
	v.fillers, v.occasions = b.table(x.Empty), b.table(x.Occasions)
	v.afterTarget = either(b, x.MetAfter, x.MissedAfter)
}

// setsOf is the phrases of sets, by the number of their set.
func setsOf(b *beginnings, sets []lang.Phrases) *lexicon[int] {
	x := newLexicon[int](b)
	for n, p := range sets {
		x.add(n+1, p)
	}
	return x
}

func (v *vocabulary) addNouns(x lang.NounWords) {
	v.empty, v.apart, v.endings = v.begins.table(x.Empty), setsOf(v.begins, x.Apart), slices.Collect(x.Endings.Spelt)
}

// boundsOf is the words of bounds.
func boundsOf(b *beginnings, list []lang.Bound) *lexicon[report.Qualifier] {
	x := newLexicon[report.Qualifier](b)
	for _, bound := range list {
		x.add(bound.Qualifier, bound.Words)
	}
	return x
}

// either is the phrases that say yes and those that say no.
func either(b *beginnings, yes, no lang.Phrases) *lexicon[bool] {
	x := b.table(yes)
	x.add(false, no)
	return x
}
