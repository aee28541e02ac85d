package lang

import "tongket/report"

// Finding is what the figures of a chart prove.
type Finding int

const (
	Reached       Finding = iota // a level, and no more
	Rose                         // it is more than in another period
	Fell                         //
	Highest                      // it is more than in all other periods shown
	Lowest                       //
	HighestLowest                // it is more than in all other periods shown, and less in another
	HighestSince                 // it is more than in all periods behind another, which is above it
	LowestSince                  //
	AllRose                      // each of what is shown is more than in another period
	AllFell                      //
	Largest                      // it is more than all others of the period
	LargestOf                    // and what is shown is all of a sum
	TargetMet                    //
	TargetMissed                 //
	LimitKept                    // in their place, of what is not to exceed its target
	LimitExceeded                //
	findings
)

// Findings is how each is said, so that it agrees with any name. In them stand
//
//	{name}    of what is measured
//	{at}      the period, with the word before it: in 2024
//	{base}    the period compared with, likewise: compared with 2023
//	{since}   the period behind which it is the highest, with the word before it: since 2019
//	{low}     the period in which it is the lowest, likewise: in February 2024
//	{value} {change} {target}   the figures
//	{total}   what all that is shown comes to
//	{setter}  the body that set the target, if one is known
type Findings [findings]string

// Leads is the words that lead to a period in a sentence, with the space behind them.
type Leads struct {
	During [report.PeriodForms]string `empty:"ok"`
	Versus [report.PeriodForms]string `empty:"0"`
	Since  [report.PeriodForms]string `empty:"ok"` // of those that follow on one another
}

// During is p as the time of what a sentence says: in 2024; năm 2024.
func (l *Language) During(p report.Period) string {
	return glue(l.Leads.During[p.Form()] + l.Period(p))
}

// Since is p as the last in which it was otherwise: since 2019; kể từ quý IV/2022.
func (l *Language) Since(p report.Period) string {
	return glue(l.Leads.Since[p.Form()] + l.Period(p))
}

// Versus is p as what a sentence compares with: compared with 2023.
func (l *Language) Versus(p report.Period) string {
	return l.Leads.Versus[p.Form()] + l.Period(p)
}
