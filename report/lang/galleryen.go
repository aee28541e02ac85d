package lang

func englishGallery() Gallery {
	return Gallery{
		Kinds: map[string]Shown{
			"columns":  {"Columns over time", "One indicator in a few periods, with its target as a line and published changes as arrows, if you like. What is below zero hangs from the line."},
			"changes":  {"Changes", "How several indicators or places rose or fell against one period, from zero."},
			"bullet":   {"Results and targets", "Results beside the targets of the same period, in any unit, each row on its own scale. Words on the right say whether they are met."},
			"amounts":  {"Amounts in one period", "A few indicators of one unit in one period, side by side."},
			"line":     {"Lines over time", "One to four indicators of one unit over many periods. A period without a figure is a gap that nothing joins."},
			"index":    {"Index", "One indicator or two, in any units, against a base period that is set to a hundred."},
			"ranking":  {"Ranking", "Many indicators or places in one period, a row each, the largest first. A short tick is an earlier period."},
			"panels":   {"Small multiples", "Many places over many periods, a small panel each on one scale, where one chart would have too many lines."},
			"parts":    {"Parts of a whole", "Two or three rates that are parts of a whole, a bar a period."},
			"stacked":  {"Parts of an amount", "Two or three parts that add up to a published whole, a bar a period, on one scale."},
			"groups":   {"Grouped columns", "A few indicators or places in two periods or three, the columns of a place side by side."},
			"in-cells": {"In tables", "Bars and small lines beside the numbers of a table: bars to compare, lines for the direction."},
		},
		Words: map[string]string{
			"subtitle": "Each with every degree of exactness", "results": "Results and targets", "both": "Visits and loans",
			"title": "Kinds of charts", "organisation": "An imaginary library network", "imprint": "Sample figures", "cut-off": "Sample figures, of no real place.",
			"visit-unit": "visit|visits", "loan-unit": "loan|loans", "hour-unit": "hour|hours", "vnd-unit": "VND|VND",
			"council": "the city council", "branch": "branch", "town": "in town", "country": "out of town", "central": "Central", "river": "Riverside", "market": "Market", "hill": "Pine Hill", "coast": "Coast", "island": "Island",
			"medium": "medium", "books": "books", "press": "press", "discs": "discs",
			"known": "exactness", "published": "published", "derived": "derived", "assumed": "assumed", "about": "about", "range": "a range", "less-than": "less than", "nearly": "nearly", "more-than": "more than",
			"disputed": "documents differ", "provisional": "provisional", "revised": "revised", "missing": "not stated",
			"visits": "Visits", "mean": "Mean of a branch", "loans": "Loans", "portion": "Loans by medium", "on-time": "Returned on time", "waiting": "Wait for a book", "balance": "Balance",
			"sure": "The part in question", "others": "The other part", "together": "Both parts", "figure": "Visits to one branch",
			"review": "Imaginary yearly review", "news": "Imaginary news item", "inferred": "The document names no base; the year before is taken for it.", "followed": "As in the yearly review.",
			"above": "surplus", "below": "deficit", "every": "Each degree of exactness is drawn in its own way", "sinks": "Below zero is the other side of the line",
		},
	}
}
