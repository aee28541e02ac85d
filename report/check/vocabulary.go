package check

import (
	"tongket/report"
	"tongket/report/lang"
)

// vocabulary is the lexicon of a language made ready to be looked up. Its tables are
// called as the fields of the lexicon are.
type vocabulary struct {
	*lang.Language

	elided, joints, ranges                                                          *phrases
	alone, openers, within, scaling, linking                                        *phrases
	senses, sets, setOf, members                                                    *phrases
	units, pageUnits, compounds, parts, unscaled                                    *phrases
	scales                                                                          *lexicon[int] // powers of ten
	numbered, counted, abbreviated, plain                                           *phrases
	beforeDay, afterDay, notDay, beforeYear, opening                                *phrases
	ofYear, targets, corrects, reporting                                            *phrases
	ordinals                                                                        map[string]bool
	clockMarks, hours, atTime, partOfDay, allDay                                    *phrases
	phoneLead, phoneJoints, phoneServices, emergencies                              *phrases
	ageBounds, says, openAges, people, aged                                         *phrases
	per, perMeasure                                                                 *phrases
	movements                                                                       *lexicon[movement]
	negations                                                                       []negation
	by, reaching, steps, clauses, still                                             *phrases
	against, loosely, samePeriod, yearBefore, yearAfter, quarterBefore, monthBefore *phrases
	inPoints, inPercent                                                             *phrases
	meeting, judging                                                                *lexicon[bool]
	purposes, measured                                                              *phrases
	extremes                                                                        *lexicon[bool]
	multiples                                                                       *lexicon[multiple]
	bounding, behind                                                                *lexicon[report.Qualifier]
	comparing, partOfs                                                              *phrases
	deficits, sizes, besideSize, paces                                              *phrases
	among, since, ever, running, first, flatly                                      *phrases
	turns, vague                                                                    *lexicon[int]
	measures                                                                        *lexicon[string]
}

// vocabularyOf is made when a text of its language is first read.
var vocabularyOf = lang.Each(newVocabulary)

func newVocabulary(l *lang.Language) *vocabulary {
	x := &l.Lexicon
	v := &vocabulary{
		Language: l,
		elided:   table(x.Tokens.Elided), joints: table(x.Tokens.Joints, "-,–"), ranges: table(x.Tokens.Ranges, "-,–"),
		numbered: table(x.Names.Numbered), counted: table(x.Names.Counted), abbreviated: table(x.Names.Abbreviated), plain: table(x.Names.Plain),
		clockMarks: table(x.Clock.Marks), hours: table(x.Clock.Hours), atTime: table(x.Clock.At), partOfDay: table(x.Clock.PartOf), allDay: table(x.Clock.AllDay),
		phoneLead: table(x.Phones.Lead), phoneJoints: table(x.Phones.Joints), phoneServices: table(x.Phones.Services), emergencies: table(x.Phones.Emergency),
		ageBounds: table(x.Ages.Bounds), says: table(x.Ages.Says), openAges: table(x.Ages.Open), people: table(x.Ages.People), aged: table(x.Ages.Aged),
		per: table(x.Rates.Per), perMeasure: table(x.Rates.Measure),
		against: table(x.Base.Against), loosely: table(x.Base.Loosely), samePeriod: table(x.Base.SamePeriod), yearBefore: table(x.Base.YearBefore), yearAfter: table(x.Base.YearAfter), quarterBefore: table(x.Base.QuarterBefore), monthBefore: table(x.Base.MonthBefore),
		inPoints: table(x.Points.Points), inPercent: table(x.Points.Percent),
		meeting: either(x.Target.Met, x.Target.Missed), judging: either(x.Judgement.Good, x.Judgement.Bad),
		targets: table(x.Target.Names), reporting: table(x.Dates.Reporting), corrects: table(l.Reading.Corrects),
		extremes: either(x.Extremes.Highest, x.Extremes.Lowest), multiples: multiplesOf(x.Multiples), partOfs: table(x.Multiples.Of),
		bounding: boundsOf(l.Reading.Bounds), behind: boundsOf(l.Reading.Behind), comparing: table(l.Reading.Compared),
		deficits: table(l.Reading.Deficits), sizes: table(x.Extremes.Sizes), besideSize: table(x.Extremes.Beside), paces: table(x.Extremes.Paces),
		among: table(x.Extremes.Among), since: table(x.Extremes.Since), ever: table(x.Extremes.Ever),
		measures: measuresOf(x.Measures), vague: scalesOf(x.Numbers.Vague),
		running: table(x.Streaks.Running), turns: turnsOf(x.Streaks.Ordinals), first: table(x.Streaks.First), flatly: table(x.Streaks.Flat),
		purposes: table(x.Judgement.Purposes), measured: table(x.Judgement.Measured),
	}
	v.addNumbers(x.Numbers, l.Reading.Scales)
	v.addDates(x.Dates)
	v.addMovement(x.Movement)
	return v
}

func (v *vocabulary) addNumbers(x lang.NumberWords, scales []lang.Scale) {
	v.alone, v.openers, v.within, v.scaling, v.linking = table(x.Alone), table(x.Openers), table(x.Within), table(x.Scaling), table(x.Linking)
	v.senses, v.sets, v.setOf, v.members = table(x.Senses), table(x.Sets), table(x.SetOf), table(x.Members)
	v.units, v.pageUnits, v.compounds, v.parts, v.unscaled = table(x.Units), table(x.Page), table(x.Compound), table(x.Parts), table(x.Unscaled)
	v.scales = scalesOf(scales)
}

// scalesOf is the words of powers of ten.
func scalesOf(scales []lang.Scale) *lexicon[int] {
	x := &lexicon[int]{}
	for _, s := range scales {
		x.add(s.Exp, s.Words)
	}
	return x
}

// turnsOf is the ordinals from the first.
func turnsOf(p lang.Phrases) *lexicon[int] {
	x, turn := &lexicon[int]{}, 0
	for words := range p.Each {
		turn++
		x.enter(turn, words)
	}
	return x
}

func (v *vocabulary) addDates(x lang.DateWords) {
	v.beforeDay, v.afterDay, v.notDay, v.beforeYear, v.opening, v.ofYear = table(x.BeforeDay), table(x.AfterDay), table(x.NotDay), table(x.BeforeYear), table(x.Opening), table(x.OfYear)
	v.ordinals = map[string]bool{}
	for words := range x.Ordinals.Each {
		v.ordinals[words[0]] = true
	}
}

func (v *vocabulary) addMovement(x lang.MovementWords) {
	v.movements, v.negations = movementsOf(x), negationsOf(x.Negations)
	v.by, v.reaching, v.steps, v.clauses, v.still = table(x.By), table(x.Reaching), table(x.Steps), table(x.Clauses), table(x.Still)
}

// boundsOf is the words of bounds.
func boundsOf(list []lang.Bound) *lexicon[report.Qualifier] {
	x := &lexicon[report.Qualifier]{}
	for _, b := range list {
		x.add(b.Qualifier, b.Words)
	}
	return x
}

// either is the phrases that say yes and those that say no.
func either(yes, no lang.Phrases) *lexicon[bool] {
	x := table(yes)
	x.add(false, no)
	return x
}
