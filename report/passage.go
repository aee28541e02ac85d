package report

// Passage is a text of a project and where it is printed.
type Passage struct {
	Text     Text
	Edition  *Edition       // nil of what all editions share
	Sentence bool           // rather than a name, a title or a label
	Of       Query          // the figure that a label names; zero of any other text
	Proves   *Chart         // the chart that it stands above or below; nil of any other text
	Over     []Query        // the figures that stand below a heading or a measure; none of any other text
	With     []Query        // others that they are compared with
	Below    func() []Query // the figures of what a message, a caption or a title stands with, which it need not name; nil of any other text
	Rests    *Statement     // what a cell of words rests on; nil of any other text
	Firm     string         // where it stands, such as a key message, if no assumed figure may stand there
}

type passages struct {
	of    *Edition
	yield func(Passage)
	firm  string
	chart *Chart
}

// firmly is w where no assumed figure may stand.
func (w passages) firmly(in string) passages {
	w.firm = in
	return w
}

func (w passages) label(list ...Text) { w.each(list, false) }

// names yields the label of a figure.
func (w passages) names(t Text, of Query) {
	if t != nil {
		w.yield(Passage{Text: t, Edition: w.of, Of: of, Firm: w.firm, Proves: w.chart})
	}
}

// labels yields those of the bars of a chart, each of which names what its bar is of.
func (w passages) labels(c *Chart) {
	w.chart = c
	for n, t := range c.Labels {
		if n < len(c.Of) {
			w.names(t, c.Of[n].In(Period{}))
		} else {
			w.label(t)
		}
	}
}

// heads yields a text that stands over figures.
func (w passages) heads(t Text, over, with []Query) {
	if t != nil {
		w.yield(Passage{Text: t, Edition: w.of, Over: over, With: with, Firm: w.firm})
	}
}

// with yields a text that speaks of what stands with it.
func (w passages) with(t Text, sentence bool, below func() []Query) {
	if t != nil {
		w.yield(Passage{Text: t, Edition: w.of, Sentence: sentence, Below: below, Firm: w.firm, Proves: w.chart})
	}
}

func (w passages) prose(list ...Text) { w.each(list, true) }

func (w passages) each(list []Text, sentence bool) {
	for _, t := range list {
		if t != nil {
			w.yield(Passage{Text: t, Edition: w.of, Sentence: sentence, Firm: w.firm, Proves: w.chart})
		}
	}
}
