package ledger

import (
	"fmt"
	"time"

	"tongket/report"
)

// piles is one of each kind.
func piles() []pile {
	out := []pile{
		{"levels", levelsOfMonths},
		{"levels stated again", func(n int) *heap { return again(n, report.Level) }},
		{"levels that differ", disputed},
		{"changes", func(n int) *heap { return stepped(n, report.Change, 10) }},
		{"changes stated again", func(n int) *heap { return again(n, report.Change) }},
		{"changes against two bases", twoBases},
		{"changes that do not hold", falsified},
		{"differences", func(n int) *heap { return stepped(n, report.Difference, 10) }},
		{"differences stated again", func(n int) *heap { return again(n, report.Difference) }},
		{"chains", func(n int) *heap { return stepped(n, report.Change, n) }},
		{"periods of flow", flows},
		{"periods of flow that do not hold", overlong},
		{"bounds, ranges and about", withinBounds},
		{"points of rates", points},
		{"targets and margins", targets},
		{"targets of several", targetsOfThree},
		{"days of stock", days},
		{"members", counts},
		{"members of one period", oneMonth},
		{"documents", documents},
	}
	for _, kind := range report.EquationKinds() {
		out = append(out, pile{"relations: " + kind.Key, func(n int) *heap { return tangle(kind, n) }})
	}
	return out
}

func newHeap(sources int) *heap {
	h := &heap{}
	for n := range sources {
		h.sources = append(h.sources, &report.Source{ID: fmt.Sprint("s", n)})
	}
	return h
}

// state adds a fact to a source.
func (h *heap) state(s *report.Source, f report.Fact, number int64) {
	f.Source, f.Amount.Number = s, report.Whole(number)
	s.Facts = append(s.Facts, &f)
}

// month is month number n of the periods that may be typed.
func month(n int) report.Period {
	return report.Month(1900+n/12, time.Month(n%12)+time.January)
}

// ages is how many months there are for each indicator, at most.
const ages = 3000

// levelsOfMonths is the level of each month.
func levelsOfMonths(n int) *heap {
	h, rice := newHeap(1), &report.Indicator{ID: "rice", Unit: tonnes}
	for i := range n {
		if i%ages == 0 {
			rice = &report.Indicator{ID: "rice", Unit: tonnes}
		}
		h.state(h.sources[0], report.Fact{Indicator: rice, Period: month(i % ages)}, int64(1000+i%7))
	}
	return h
}

// again is one statement of an aspect, over and over.
func again(n int, a report.Aspect) *heap {
	h, rice := newHeap(2), &report.Indicator{ID: "rice", Unit: tonnes}
	f := report.Fact{Indicator: rice, Period: report.Year(2022), Aspect: a}
	if a.HasBase() {
		f.Base = report.Year(2021)
		h.state(h.sources[0], report.Fact{Indicator: rice, Period: f.Base}, 574)
	}
	for i := range n {
		h.state(h.sources[i%2], f, 5)
	}
	h.ask = append(h.ask, report.Query{Indicator: rice, Period: report.Year(2022)})
	return h
}

// disputed is one level in very many ways.
func disputed(n int) *heap {
	h, rice := newHeap(1), &report.Indicator{ID: "rice", Unit: tonnes}
	for i := range n {
		h.state(h.sources[0], report.Fact{Indicator: rice, Period: report.Year(2022)}, int64(5+i))
	}
	return h
}

// stepped is the steps from each month to the next, and a level now and then.
func stepped(n int, a report.Aspect, every int) *heap {
	h, rice := newHeap(1), &report.Indicator{ID: "rice", Unit: tonnes}
	for i := range n {
		if i%every == 0 {
			h.state(h.sources[0], report.Fact{Indicator: rice, Period: month(i)}, 10_000)
		}
		h.state(h.sources[0], report.Fact{Indicator: rice, Period: month(i + 1), Base: month(i), Aspect: a}, int64(i%2*2-1))
		if i%every == every/2 || i == n-1 {
			h.ask = append(h.ask, report.Query{Indicator: rice, Period: month(i + 1)})
		}
	}
	return h
}

// twoBases is changes against the month and against the year before.
func twoBases(n int) *heap {
	h, rice := newHeap(1), &report.Indicator{ID: "rice", Unit: tonnes}
	h.state(h.sources[0], report.Fact{Indicator: rice, Period: month(0)}, 10_000)
	for i := range n / 2 {
		h.state(h.sources[0], report.Fact{Indicator: rice, Period: month(i + 1), Base: month(i), Aspect: report.Change}, int64(i%2*2-1))
		if i >= 12 {
			h.state(h.sources[0], report.Fact{Indicator: rice, Period: month(i), Base: month(i - 12), Aspect: report.Change}, 0)
		}
	}
	return h
}

// falsified is levels and changes of which every fourth is false.
func falsified(n int) *heap {
	h, rice := newHeap(1), &report.Indicator{ID: "rice", Unit: tonnes}
	for i := range n / 2 {
		h.state(h.sources[0], report.Fact{Indicator: rice, Period: month(i)}, 1000)
		h.state(h.sources[0], report.Fact{Indicator: rice, Period: month(i + 1), Base: month(i), Aspect: report.Change}, int64(i%4/3*50))
	}
	return h
}

// flows is the months of years, of which December follows, their quarters and the years.
func flows(n int) *heap {
	h, rice := newHeap(1), &report.Indicator{ID: "rice", Unit: tonnes, Time: report.Flow}
	for i := range n / 16 {
		y := 1900 + i%250
		if i%250 == 0 {
			rice = &report.Indicator{ID: "rice", Unit: tonnes, Time: report.Flow}
		}
		for m := time.January; m < time.December; m++ {
			h.state(h.sources[0], report.Fact{Indicator: rice, Period: report.Month(y, m)}, 10)
		}
		for q := 1; q <= 4; q++ {
			h.state(h.sources[0], report.Fact{Indicator: rice, Period: report.Quarter(y, q)}, 30)
		}
		h.state(h.sources[0], report.Fact{Indicator: rice, Period: report.Year(y)}, 120)
		h.ask = append(h.ask, report.Query{Indicator: rice, Period: report.Month(y, time.December)}, report.Query{Indicator: rice, Period: report.Half(y, 2)})
	}
	return h
}

// overlong is years of quarters that do not come to them.
func overlong(n int) *heap {
	h, rice := newHeap(1), &report.Indicator{ID: "rice", Unit: tonnes, Time: report.Flow}
	for i := range n / 5 {
		for q := 1; q <= 4; q++ {
			h.state(h.sources[0], report.Fact{Indicator: rice, Period: report.Quarter(1900+i, q)}, 30)
		}
		h.state(h.sources[0], report.Fact{Indicator: rice, Period: report.Year(1900 + i)}, 100)
	}
	return h
}

// withinBounds is levels that are known within bounds, and the changes between them.
func withinBounds(n int) *heap {
	h, rice := newHeap(2), &report.Indicator{ID: "rice", Unit: tonnes}
	for i := range n / 2 {
		a := report.Amount{Number: report.Whole(1000), Qualifier: report.Qualifier(i % report.Qualifiers)}
		if i%3 == 0 {
			to := report.Whole(1100)
			a.To, a.Qualifier = &to, report.Exactly
		}
		s := h.sources[i%2]
		s.Facts = append(s.Facts, &report.Fact{Source: s, Indicator: rice, Period: month(i), Amount: a})
		if i > 0 {
			h.state(s, report.Fact{Indicator: rice, Period: month(i), Base: month(i - 1), Aspect: report.Change}, 1)
		}
		h.ask = append(h.ask, report.Query{Indicator: rice, Period: month(i)})
	}
	return h
}

// points is the differences of a rate from month to month, and a level now and then.
func points(n int) *heap {
	h, rate := newHeap(1), &report.Indicator{ID: "rate", Unit: percent}
	for i := range n {
		if i%10 == 0 {
			h.state(h.sources[0], report.Fact{Indicator: rate, Period: month(i)}, 50)
		}
		h.state(h.sources[0], report.Fact{Indicator: rate, Period: month(i + 1), Base: month(i), Aspect: report.Points}, int64(i%2*2-1))
		if i%10 == 5 {
			h.ask = append(h.ask, report.Query{Indicator: rate, Period: month(i + 1)})
		}
	}
	return h
}

// targets is those of months with what was reached of some, and by how much others missed.
func targets(n int) *heap {
	h, rice := newHeap(1), &report.Indicator{ID: "rice", Unit: tonnes}
	for i := range n / 2 {
		h.state(h.sources[0], report.Fact{Indicator: rice, Period: month(i), Aspect: report.Target}, 1000)
		if i%2 == 0 {
			h.state(h.sources[0], report.Fact{Indicator: rice, Period: month(i)}, 1050)
		} else {
			h.state(h.sources[0], report.Fact{Indicator: rice, Period: month(i), Aspect: report.Margin}, 5)
		}
		for _, a := range []report.Aspect{report.Level, report.Margin} {
			h.ask = append(h.ask, report.Query{Indicator: rice, Period: month(i), Aspect: a})
		}
	}
	return h
}

// targetsOfThree is targets of months of three who set them.
func targetsOfThree(n int) *heap {
	h, rice := newHeap(1), &report.Indicator{ID: "rice", Unit: tonnes}
	bodies := []*report.Body{nil, {ID: "city"}, {ID: "ministry"}}
	for i := range n / 4 {
		h.state(h.sources[0], report.Fact{Indicator: rice, Period: month(i)}, 1050)
		for k, b := range bodies {
			h.state(h.sources[0], report.Fact{Indicator: rice, Period: month(i), Aspect: report.Target, By: b}, int64(1000+k))
			h.ask = append(h.ask, report.Query{Indicator: rice, Period: month(i), Aspect: report.Margin, By: b})
		}
	}
	return h
}

// days is a stock at the ends of months and of years, which are the same days.
func days(n int) *heap {
	h, staff := newHeap(2), &report.Indicator{ID: "staff", Unit: counted, Time: report.Stock}
	for i := range n / 2 {
		h.state(h.sources[i%2], report.Fact{Indicator: staff, Period: month(i)}, 40)
		h.state(h.sources[i%2], report.Fact{Indicator: staff, Period: report.Day(month(i).End())}, 40)
		if i%12 == 11 {
			h.ask = append(h.ask, report.Query{Indicator: staff, Period: report.Year(1900 + i/12)})
		}
	}
	return h
}

// counts is months by districts, of which one is missing and follows.
func counts(n int) *heap {
	const members = 20
	h, d := newHeap(1), newDistricts(members)
	for i := range n / members {
		for _, m := range d.district.Members[1:] {
			of, _ := report.Members{}.With(m)
			h.state(h.sources[0], report.Fact{Indicator: d.cases, Members: of, Period: month(i)}, 10)
		}
		h.state(h.sources[0], report.Fact{Indicator: d.cases, Period: month(i)}, 10*members)
		of, _ := report.Members{}.With(d.district.Members[0])
		h.ask = append(h.ask, report.Subject{Indicator: d.cases, Members: of}.In(month(i)))
	}
	return h
}

// oneMonth is very many members in one period, of which one is missing and follows.
func oneMonth(n int) *heap {
	h, d := newHeap(1), newDistricts(n)
	for _, m := range d.district.Members[1:] {
		of, _ := report.Members{}.With(m)
		h.state(h.sources[0], report.Fact{Indicator: d.cases, Members: of, Period: month(0)}, 10)
	}
	h.state(h.sources[0], report.Fact{Indicator: d.cases, Period: month(0)}, int64(10*n))
	of, _ := report.Members{}.With(d.district.Members[0])
	h.ask = append(h.ask, report.Subject{Indicator: d.cases, Members: of}.In(month(0)))
	return h
}

// documents is what the same few figures are in each of very many documents, some of
// which replace what the one before says.
func documents(n int) *heap {
	const each = 10
	h := newHeap(n / each)
	for i, s := range h.sources {
		for k := range each / 2 {
			rice := report.Fact{Indicator: grains[k], Period: report.Year(2022)}
			if i%3 == 2 {
				rice.Revises = h.sources[i-1]
			}
			h.state(s, rice, 574)
			h.state(s, report.Fact{Indicator: grains[k], Period: report.Year(2022), Base: report.Year(2021), Aspect: report.Change}, 5)
		}
	}
	for k := range each / 2 {
		h.ask = append(h.ask, report.Query{Indicator: grains[k], Period: report.Year(2021)})
	}
	return h
}

var grains = [5]*report.Indicator{{ID: "a", Unit: tonnes}, {ID: "b", Unit: tonnes}, {ID: "c", Unit: counted}, {ID: "d", Unit: counted}, {ID: "e", Unit: dong}}

// tangle is so many facts on indicators that equations of a kind tie, over 60 periods:
// each of the indicators that are not stated is what the kind makes of those before it.
func tangle(kind *report.EquationKind, facts int) *heap {
	const periods = 60
	unit := tonnes
	if kind.Hundred {
		unit = percent
	}
	h := newHeap(1)
	s := h.sources[0]
	var of []*report.Indicator
	for n := range max(2, facts/periods) {
		i := &report.Indicator{ID: fmt.Sprint("i", n), Unit: unit}
		of = append(of, i)
		for p := range periods {
			s.Facts = append(s.Facts, &report.Fact{Source: s, Indicator: i, Period: report.Year(1960 + p),
				Amount: report.Amount{Number: report.Decimal{Coef: int64(100 + n + p), Exp: -1}}})
		}
		if n == 0 {
			continue
		}
		whole := &report.Indicator{ID: fmt.Sprint("w", n), Unit: unit}
		if kind.Rate {
			whole.Unit = percent
		}
		e := &report.Equation{Kind: kind, Whole: whole, Terms: []*report.Indicator{of[n-1], i}}
		report.Relate(e)
		of[n] = i
	}
	for _, i := range of {
		for _, e := range i.Equations {
			for p := range periods {
				h.ask = append(h.ask, report.Query{Indicator: e.Whole, Period: report.Year(1960 + p)})
			}
		}
	}
	return h
}
