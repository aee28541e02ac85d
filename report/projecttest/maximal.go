package projecttest

import (
	"fmt"
	"regexp"
	"strings"
	"testing/fstest"

	"tongket/report"
)

// Maximal is the project that has one of everything: it writes itself from the tables of
// blocks, charts, tables, relations, forms of periods and qualifiers, so that what is added
// to one of these is in it.
type Maximal struct {
	Plant  int    // the text, counted from 1, into which a figure is typed in each language
	Mailed string // the kind of chart that the e-mail shows; empty: none
}

// Planted is the figure that is typed into a text.
const Planted = "987"

// Files writes the project, and counts its texts.
func (m Maximal) Files() (files fstest.MapFS, texts int) {
	w := &maximal{Maximal: m}
	files = fstest.MapFS{}
	for _, f := range []struct{ name, content string }{
		{"tongket.yaml", maximalProject},
		{"indicators.yaml", maximalIndicators + w.bounded("  - {id: INDICATOR, name: LABEL, unit: things, group: all}\n") + related("  - {id: RELATED, name: LABEL, group: all, EXAMPLE}\n") +
			"  - {id: timed, name: LABEL, unit: things, group: all, time: flow}\n"},
		{"glossary.yaml", "terms:\n  - {id: term, name: {vi: từ lạ, en: a strange word}, meaning: TEXT}\n"}, // a name may have digits
		{"sources/review.yaml", maximalReview + w.bounded("  - {indicator: INDICATOR, period: 2022, value: QUALIFIER 90, at: {paragraph: 8, printed: 90 bộ}}\n") +
			w.timed("  - {indicator: timed, period: PERIOD, value: MANY, at: {paragraph: 8, printed: MANY bộ}}\n") + maximalStatements},
		{"sources/news.yaml", maximalNews},
		{"sources/register.yaml", maximalRegister},
		{"editions/2022.yaml", maximalEdition + w.mailed() + w.sections()},
	} {
		files[f.name] = &fstest.MapFile{Data: []byte(w.fill(f.content))}
	}
	files[pictureFile] = &fstest.MapFile{Data: Picture(400, 250)}
	files["sources/register.xlsx"] = &fstest.MapFile{Data: maximalBook()}
	return files, w.texts
}

type maximal struct {
	Maximal
	texts, ids int
}

// bounded is a line for each qualifier, with the indicator that has it.
func (w *maximal) bounded(line string) (out string) {
	for q := range report.Qualifier(report.Qualifiers) {
		out += strings.NewReplacer("INDICATOR", bound(q), "QUALIFIER", q.String()).Replace(line)
	}
	return out
}

// related is a line for each kind of relation, with the indicator that is one.
func related(line string) (out string) {
	for _, k := range report.EquationKinds() {
		out += strings.NewReplacer("RELATED", "related-"+k.Key, "EXAMPLE", k.Example).Replace(line)
	}
	return out
}

// bound is the indicator of which a source states a figure with q.
func bound(q report.Qualifier) string {
	return "bound" + strings.ReplaceAll(" "+q.String(), " ", "-") + "x"
}

// mailed names the chart that the e-mail shows.
func (w *maximal) mailed() string {
	if w.Mailed == "" {
		return "mail-charts: []\n"
	}
	return "mail-charts: [chart-" + w.Mailed + "]\n"
}

// sections has a section of all kinds of blocks, one of all charts and one of all tables.
func (w *maximal) sections() string {
	out := "sections:\n" + section("blocks")
	for _, k := range report.BlockKinds() {
		out += indented(k.Example)
	}
	for q := range report.Qualifier(report.Qualifiers) {
		out += indented(strings.ReplaceAll(kept, "INDICATOR", bound(q)))
	}
	out += indented(related(strings.ReplaceAll(kept, "INDICATOR", "RELATED")))
	out += indented(w.timed(strings.ReplaceAll(kept, "INDICATOR", "timed PERIOD")))
	out += section("charts")
	for _, k := range report.ChartKinds() {
		out += indented(exhibit(k.Example, "chart-"+k.Key)) + indented(exhibit(byMember(k), "counted-"+k.Key))
	}
	out += section("tables")
	for _, k := range report.TableKinds() {
		out += indented(exhibit(k.Example, "table-"+k.Key))
	}
	return out
}

// kept is a sentence with the figure of an indicator.
const kept = `
- {vi: "Kho có {INDICATOR}.", en: "The store has {INDICATOR}."}
`

func section(id string) string { return "  - id: " + id + "\n    title: LABEL\n    blocks:\n" }

// exhibit writes the keys of every chart and table into an example.
func exhibit(example, id string) string {
	keys := "id: " + id + "\n  name: LABEL\n  message: TEXT\n  measure: LABEL\n  note: TEXT"
	return strings.Replace(example, "EXHIBIT", keys, 1)
}

func indented(example string) string {
	if example == "" {
		return "" // of charts and tables each kind has one
	}
	return strings.ReplaceAll(strings.TrimSuffix(example, "\n"), "\n", "\n      ")[1:] + "\n"
}

// fill writes texts and names for the words that stand for them.
func (w *maximal) fill(s string) string {
	return regexp.MustCompile(`\b(TEXT|LABEL|ID|STATEMENT|PICTURE)\b`).ReplaceAllStringFunc(s, func(what string) string {
		switch what {
		case "ID":
			w.ids++
			return "id-" + word(w.ids)
		case "PICTURE":
			return pictureFile
		case "STATEMENT":
			return "review.said"
		}
		w.texts++
		name, planted := word(w.texts), ""
		if w.texts == w.Plant {
			planted = " " + Planted
		}
		if what == "TEXT" {
			return fmt.Sprintf(`{vi: "Câu chuyện %[1]s được kể%[2]s.", en: "The story %[1]s is told%[2]s."}`, name, planted)
		}
		return fmt.Sprintf("{vi: Tên %[1]s%[2]s, en: Name %[1]s%[2]s}", name, planted)
	})
}

// word is a word for a number, of letters only.
func word(n int) string {
	const consonants, vowels = "bdghklmnrtv", "aeiou"
	var out strings.Builder
	for range 3 {
		out.WriteByte(consonants[n%len(consonants)])
		n /= len(consonants)
		out.WriteByte(vowels[n%len(vowels)])
		n /= len(vowels)
	}
	return out.String()
}

const maximalProject = `project: maximal
organisation: LABEL
languages: [vi, en]
logo: {picture: PICTURE, alt: TEXT}
imprint: LABEL
equal: leading
note: TEXT
foot: LABEL
author: Lan
names: [Vega 3]
accept: [{code: number-word, file: editions/2022.yaml, text: one, reason: it is one thing}]
school-year: 9
mail:
  from: office@example.vn
  sender: LABEL
  subject: LABEL
  opening: TEXT
  closing: TEXT
`

const maximalIndicators = `units:
  things: {kind: count, vi: bộ, en: [thing, things]}
  tonnes: {kind: measure, vi: tấn, en: [tonne, tonnes]}
  vnd: {kind: money, vi: đồng, en: VND}
  vnd-thing: {kind: money, vi: đồng, en: VND, per: things}
  rations: {kind: measure, vi: kg/người, en: kg a head}
  degrees: {kind: measure, vi: °C, en: °C}
groups:
  - {id: all, name: LABEL}
bodies:
  - {id: council, name: LABEL}
  - {id: ministry, name: LABEL}
breakdowns:
  - id: district
    name: LABEL
    complete: true
    groups:
      - {id: city, name: LABEL}
    members:
      - {id: north, name: LABEL, group: city}
      - {id: south, name: LABEL, group: city}
      - {id: island, name: LABEL}
  - id: sex
    name: LABEL
    members:
      - {id: women, name: LABEL}
      - {id: men, name: LABEL}
indicators:
  - {id: visits, name: LABEL, unit: things, group: all, by: [district, sex]}
  - {id: portion, name: LABEL, unit: "%", group: all, by: district}
  - {id: cases, name: LABEL, unit: things, group: all, better: lower, limit: true, scope: TEXT}
  - {id: harvest, name: LABEL, unit: tonnes, group: all}
  - {id: stock, name: LABEL, unit: tonnes, group: all}
  - {id: fruit, name: LABEL, unit: tonnes, group: all, sum: [harvest, stock]}
  - {id: rate, name: LABEL, unit: "%", group: all, better: higher}
  - {id: share, name: LABEL, unit: "%", group: all}
  - {id: most, name: LABEL, unit: "%", group: all}
  - {id: money, name: LABEL, unit: vnd, group: all}
  - {id: warmth, name: LABEL, unit: degrees, group: all, below-zero: true}
  - {id: disputed, name: LABEL, unit: things, group: all}
  - {id: boats, name: LABEL, unit: things, group: all}
  - {id: none, name: LABEL, unit: things, group: all}
  - {id: few, name: LABEL, unit: things, group: all}
  - {id: grain, name: LABEL, unit: tonnes, group: all}
  - {id: roots, name: LABEL, unit: tonnes, group: all}
  - {id: people, name: LABEL, unit: things, group: all}
  - {id: price, name: LABEL, unit: vnd-thing, group: all}
  - {id: stored, name: LABEL, unit: things, group: all, by: district}
  - {id: filled, name: LABEL, unit: "%", group: all, by: district}
  - {id: sacks, name: LABEL, unit: things, group: all, by: district}
  - {id: hulls, name: LABEL, unit: things, group: all}
  - {id: nets, name: LABEL, unit: things, group: all}
`

const maximalReview = `source: review
label: LABEL
document: {file: review.txt, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
reports: 2022
dated: 2022-12-20
event: {printed: 20-12, paragraph: 1}
tables:
  - {paragraphs: 9..10, head: 9, in: thousand}
  - paragraphs: 13..17
    by: district
    columns: [visits 2019, visits 2020, visits 2021, visits 2022, visits 2022 change 2021, visits 2022 of women, portion]
    scope: TEXT
    rows:
      all: [50, 55, 60, 70, ~, 40, ~]
      city: [34, 37, 40, 48, +20%, ~, ~]
      north: [20, 22, 25, 28, +12%, 11, 40%]
      south: [14, 15, 15, 20, ~, ~, 30%]
      island: [16, ~, 20, 22, +10%, 12, 20%]
facts:
  - {indicator: cases, period: 2022, value: 574, at: {paragraph: 2, printed: 574 bộ}, scope: TEXT}
  - {indicator: visits, of: [men, island], period: 2022, value: 10, at: {paragraph: 2, printed: 10 bộ}, scope: TEXT}
  - {indicator: cases, period: 2022, target: 600, at: {paragraph: 2, printed: 600 bộ}}
  - {indicator: cases, period: 2022, margin: -4.3%, at: {paragraph: 2, printed: "4,3%"}}
  - {indicator: cases, period: 2022, change: -5.3%, from: 2021, at: {paragraph: 2, printed: "5,3%"}}
  - {indicator: cases, period: 2021, change: -10%, from: 2020, at: {paragraph: 2, printed: 10%}, inferred: TEXT}
  - {indicator: cases, period: 2019, value: 800, at: {paragraph: 2, printed: 800 bộ}}
  - {indicator: harvest, period: 2022, value: 120, at: {paragraph: 3, printed: 120 tấn}}
  - {indicator: harvest, period: 2022, change: +20%, from: 2021, at: {paragraph: 3, printed: 20%}}
  - {indicator: harvest, period: 2022, direction: up, from: 2020, same-period: true, at: {paragraph: 3, printed: tăng}}
  - {indicator: stock, period: 2022, value: 80, at: {paragraph: 3, printed: 80 tấn}}
  - {indicator: rate, period: 2022, value: 80%, at: {paragraph: 4, printed: 80%}}
  - {indicator: rate, period: 2022, target: 75%, at: {paragraph: 4, printed: 75%}}
  - {indicator: rate, period: 2022, target: 78%, by: council, at: {paragraph: 4, printed: 78%}}
  - {indicator: cases, period: 2022, target: at most 590, by: council, at: {paragraph: 4, printed: không quá 590 bộ}}
  - {indicator: rate, period: 2022, margin: +5, at: {paragraph: 4, printed: 5 điểm}}
  - {indicator: rate, period: 2022, points: +1.5, from: 2021, at: {paragraph: 4, printed: "1,5 điểm"}}
  - {indicator: most, period: 2022, value: 9/10, at: {paragraph: 4, printed: chín phần mười}}
  - {indicator: most, period: 2022, target: at least 2/3, at: {paragraph: 4, printed: ít nhất 2/3}}
  - {indicator: most, period: 2022, target: 95%, by: council, at: {paragraph: 4, printed: 95%}}
  - {indicator: most, period: 2022, target: 80..85%, by: ministry, at: {paragraph: 4, printed: 80-85%}}
  - {indicator: most, period: 2022, margin: -5, by: council, at: {paragraph: 4, printed: 5 điểm}}
  - {indicator: most, period: 2022, change: -1/4, from: 2020, at: {paragraph: 4, printed: một phần tư}}
  - {indicator: share, period: 2022, value: 15%, at: {paragraph: 4, printed: 15%}}
  - {indicator: money, period: 2022, value: 20e9, at: {paragraph: 5, printed: 20 tỷ đồng}}
  - {indicator: money, period: 2022, difference: +3e9, from: 2021, at: {paragraph: 5, printed: 3 tỷ đồng}}
  - {indicator: warmth, period: 2022, value: -1.5, at: {paragraph: 5, printed: "−1,5 °C"}}
  - {indicator: warmth, period: 2022, difference: -2, from: 2021, provisional: true, at: {paragraph: 5, printed: 2 °C}}
  - {indicator: disputed, period: 2022, value: 75, at: {paragraph: 6, printed: 75 bộ}}
  - {indicator: boats, period: 2021, value: 1000, at: {paragraph: 7, printed: 1.000 bộ}}
  - {indicator: boats, period: 2022, value: 1200, at: {paragraph: 7, printed: 1.200 bộ}}
  - {indicator: boats, period: 2022, change: +50%, from: 2021, at: {paragraph: 7, printed: 50%}}
  - {indicator: none, period: 2021, value: 0, at: {paragraph: 7, printed: 0 bộ}}
  - {indicator: none, period: 2022, value: 3, at: {paragraph: 7, printed: 3 bộ}}
  - {indicator: grain, period: 2022, value: 360.5, at: {paragraph: 7, printed: "360,5 tấn"}}
  - {indicator: roots, period: 2022, value: 120.0, at: {paragraph: 7, printed: "120,0 tấn"}}
  - {indicator: people, period: 2022, value: 4321, at: {paragraph: 7, printed: 4.321 bộ}}
  - {indicator: price, period: 2022, value: 7500, at: {paragraph: 7, printed: 7.500 đồng}}
  - {indicator: few, period: 2022, value: LABEL, at: {paragraph: 7, printed: vài bộ}}
`

const maximalStatements = `statements:
  - {id: said, paragraph: 11, printed: lời nói, kind: result, vi: "Lời kể.", en: "A tale."}
left-out:
  - {paragraph: 12, printed: "12", why: a number of a house}
`

const maximalNews = `source: news
label: LABEL
document: {file: news.txt, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, language: en}
reports: 2022
dated: 2022-12-28
invented: false
facts:
  - {indicator: disputed, period: 2022, value: 78, at: {paragraph: 1, printed: 78 things}}
  - {indicator: stock, period: 2022, until: 2022-11-30, value: 81, revises: review, at: {paragraph: 2, printed: 81 tonnes}}
`

const maximalEdition = `edition: 2022
unfinished: false
mode: beside
equal: leading
period: 2022
title: LABEL
subtitle: LABEL
letterhead: {above: THÀNH PHỐ NÚI, issuer: SỞ NƯỚC, number: 05/BC-SN, place: Núi, date: 2023-01-09}
cut-off: TEXT
sources: [review, news, register]
resolve:
  - {figure: disputed, use: review, reason: TEXT}
  - {figure: boats 2021, without: boats 2022 change 2021 by review, reason: TEXT}
cover: {chart: changes, of: [cases, harvest], periods: 2022, from: 2021, labels: [LABEL, LABEL], caption: TEXT}
opening: {figure: cases}
messages:
  - TEXT
  - {vi: "Có {cases}, {few}.", en: "There are {cases}, {few}."}
  - {vi: "Phía bắc: {visits of north share}, {visits of north rank}; {visits count district up 2021}; {visits mean district}.", en: "The north: {visits of north share}, {visits of north rank}; {visits count district up 2021}; {visits mean district}."}
  - {vi: "Các chỉ tiêu: {most target by council}, {most target by ministry}, {most margin by council}.", en: "The targets: {most target by council}, {most target by ministry}, {most margin by council}."}
  - {vi: "Có {most}, chỉ tiêu {most target}, giảm {most change 2020 bare}.", en: "It was {most}, the target {most target}, down {most change 2020 bare}."}
  - {vi: "Kho giữ {stored}, phía bắc {stored of north}, đầy {filled of north}; có {hulls} và {nets}; phía nam {sacks of south}.", en: "The store keeps {stored}, the north {stored of north}, filled {filled of north}; there are {hulls} and {nets}; the south {sacks of south}."}
  - {vi: "Tính được {warmth}, {warmth 2021} và {money difference 2021}.", en: "It was {warmth}, {warmth 2021} and {money difference 2021}."}
headline:
  - title: LABEL
    tiles:
      - label: LABEL
        figure: cases
        sparkline: 2017..2022
        rows:
          - {label: LABEL, figure: cases change 2021}
          - {label: LABEL, words: LABEL}
      - label: LABEL
        figure: rate
        rows:
          - {label: LABEL, figure: rate target}
          - {label: LABEL}
terms: [term]
`
