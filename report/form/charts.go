package form

import (
	"slices"
	"strings"
	"sync"

	"tongket/report"
	"tongket/report/say"
)

// Auto is typed where the program chooses.
const Auto = "auto"

// Own is typed among bodies for the organisation itself.
const Own = "own"

// ChartKind is a kind of chart, or auto.
var ChartKind = sync.OnceValue(func() *Scalar {
	s := &Scalar{What: "kind of chart", Words: []Word{{Auto, "the program chooses the kind, and says why"}}}
	for _, k := range report.ChartKinds() {
		s.Words = append(s.Words, Word{k.Key, k.Shows})
	}
	return s
})

// ChartBlock is a chart of a section, of one kind.
var ChartBlock = sync.OnceValue(func() *Choice { return byKind(report.ChartKinds(), Chart) })

// Cover is what the cover shows: a figure, a photograph, or a chart.
var Cover = sync.OnceValue(func() *Choice {
	return &Choice{Called: "the cover", Kinds: []Kind{{"figure", CoverFigure}, {"picture", CoverPicture}, {"chart", coverChart()}}}
})

// CoverFigure is a figure that a cover shows.
var CoverFigure = &Mapping{Called: "the cover", Keys: []Key{
	{Name: "figure", Needed: true, Value: Figure, Means: "one figure, as published, large"},
	{Name: "caption", Value: Text, Means: "what the figure is, below it; its name and period, if there is no such key"},
}}

// coverChart is the chart on the cover. It has no key for what its bars are parts of.
var coverChart = sync.OnceValue(func() *Choice {
	kinds := slices.DeleteFunc(report.ChartKinds(), func(k *report.ChartKind) bool { return slices.Contains(k.Keys, "whole") })
	return byKind(kinds, OnCover)
})

// byKind is a chart of one of some kinds, or of that which the program chooses.
func byKind(kinds []*report.ChartKind, of func(*report.ChartKind) *Mapping) *Choice {
	c := &Choice{Called: of(nil).Called, By: "chart", Kinds: []Kind{{Auto, of(nil)}}}
	for _, k := range kinds {
		c.Kinds = append(c.Kinds, Kind{k.Key, of(k)})
	}
	return c
}

// Chart is a chart of a kind, or, without, of whichever.
func Chart(k *report.ChartKind) *Mapping { return charts()[k] }

var charts = sync.OnceValue(func() map[*report.ChartKind]*Mapping { return ofEach(report.ChartKinds(), chart) })

// ofEach is the form of each of some kinds, and that of whichever.
func ofEach[K any](kinds []*K, of func(*K) *Mapping) map[*K]*Mapping {
	out := map[*K]*Mapping{nil: of(nil)}
	for _, k := range kinds {
		out[k] = of(k)
	}
	return out
}

func chart(k *report.ChartKind) *Mapping {
	m := &Mapping{Called: "a chart", Others: kindsWith}
	keys := allKeys()
	if k != nil {
		m.Called, keys = k.Called, k.Typed()
	}
	m.Keys = slices.Concat([]Key{chartKey(), shownIn}, exhibit, chartKeys().of(keys))
	m.Key("message").Value = Either{auto, Text}
	m.based(k)
	return m
}

// kindsWith says which kinds of charts have a key.
func kindsWith(key string) say.Message {
	var kinds []string
	for _, k := range report.ChartKinds() {
		if slices.Contains(k.Typed(), key) {
			kinds = append(kinds, k.Key)
		}
	}
	if len(kinds) == 0 {
		return ""
	}
	return say.Sprintf("a key of chart: %s", strings.Join(kinds, ", "))
}

// OnCover is the chart on the cover, of a kind, or, without, of whichever.
func OnCover(k *report.ChartKind) *Mapping { return covers()[k] }

var covers = sync.OnceValue(func() map[*report.ChartKind]*Mapping { return ofEach(report.ChartKinds(), cover) })

func cover(k *report.ChartKind) *Mapping {
	m := &Mapping{Called: "the cover", Keys: append([]Key{chartKey()}, chartKeys().of([]string{"of", "by", "members", "periods", "from", "labels"})...)}
	m.Keys = append(m.Keys, Key{Name: "caption", Needed: true, Value: Text, Means: "what the chart shows, below it"})
	m.based(k)
	return m
}

// based is with what a chart of the kind must name beside what it draws.
func (m *Mapping) based(k *report.ChartKind) {
	if k == nil {
		return
	}
	if from := m.Key("from"); from != nil && k.Draws.HasBase() {
		from.Needed = true
	}
	if whole := m.Key("whole"); whole != nil {
		whole.Needed = true
	}
}

// allKeys are those that some kind has.
func allKeys() (keys []string) {
	for _, k := range report.ChartKinds() {
		for _, key := range k.Typed() {
			if !slices.Contains(keys, key) {
				keys = append(keys, key)
			}
		}
	}
	return keys
}

// chartKey is the key that tells the kind.
func chartKey() Key {
	return Key{Name: "chart", Needed: true, Value: ChartKind(), Means: "the kind of chart"}
}

// auto is a message that the program writes.
var auto = &Scalar{Words: []Word{{Auto, "the program says what the chart shows, and what proves it"}}}

// chartKeys is what may be typed for kinds of charts.
var chartKeys = sync.OnceValue(func() keyed {
	const sides say.Message = "what is above zero and what below, as the chart names them"
	return keyed{
		"of":      {Needed: true, Value: oneOrMore(Subject), Means: "the indicator that is drawn, or a list of them"},
		"periods": {Needed: true, Value: several, Means: "the period, all from one to another such as 2019..2022, or a list"},
		"from":    {Value: Base, Means: "the period that changes are against"},
		"target":  {Value: Either{Flag, idOf(Bodies), some(idOf(Bodies))}, Means: "true to draw the target, the body whose target it is, or a list of several, of which own is the organisation"},
		"changes": {Value: optional(Between), Means: "published changes over the columns: 2022 from 2021"},
		"labels":  {Value: optional(Label), Means: "what is drawn, by shorter names, as many as indicators"},
		"above":   {Value: Label, With: []string{"below"}, Means: sides},
		"below":   {Value: Label, With: []string{"above"}, Means: sides},
		"beside":  {Value: Base, Means: "a period whose figures stand beside the bars"},
		"line":    {Value: Subject, Means: "a mean or a total that is drawn as a line; mean, in a ranking, for that of the members"},
		"order":   {Value: Order, Means: "in which order the bars stand"},
		"grouped": {Value: Flag, Means: "true if the members stand in their groups"},
		"whole":   {Value: Subject, Means: "the indicator that the parts are parts of"},
		"by":      by("the breakdown whose members are drawn, of the one indicator"),
		"members": {Value: some(idOf(Members)), Means: "the members that are drawn; all, if there is no such key"},
	}
})
