package ledger

import (
	"strings"
	"testing"

	"tongket/report"
)

// related is the facts of lines, with the indicators tied as other lines say: "lost is
// difference produced sold".
func related(t *testing.T, lines ...string) (*Ledger, map[string]*report.Indicator) {
	t.Helper()
	var stated, tied []string
	for _, line := range lines {
		if strings.Contains(line, ": ") {
			stated = append(stated, line)
		} else {
			tied = append(tied, line)
		}
	}
	sources, known := facts(t, stated...)
	for _, line := range tied {
		words := strings.Fields(line)
		per, terms := "", words[3:]
		if n := len(terms) - 1; strings.HasPrefix(terms[n], "per=") {
			per, terms = terms[n][len("per="):], terms[:n]
		}
		e := relate(known, words[0], words[2], strings.Join(terms, " "))
		if e.Kind == nil {
			t.Fatalf("no kind %q", words[2])
		}
		above, below, _ := strings.Cut(per, "/")
		e.Per, _ = report.ParseDecimal(above)
		e.Over, _ = report.ParseDecimal(below)
	}
	return New(sources, nil), known
}

func TestSolutions(t *testing.T) {
	for _, tt := range []struct {
		name, ask string
		lines     []string
		want      string
	}{
		{"a ratio", "yield 2022", []string{"yield is ratio rice people", "a: rice 2022 = 35000", "a: people 2022 = 40000"}, "derived 0.875"},
		{"per 1,000", "yield 2022", []string{"yield is ratio rice people per=1000", "a: rice 2022 = 35000", "a: people 2022 = 40000"}, "derived 875"},
		{"a day", "yield 2022", []string{"yield is ratio rice people per=1000/365", "a: rice 2022 = 2555000.0", "a: people 2022 = 50000"}, "derived 140"},
		{"back to what is divided", "rice 2022", []string{"yield is ratio rice people", "a: yield 2022 = 0.875", "a: people 2022 = 40000"}, "derived 34980–35020"},
		{"back to what it is divided by", "people 2022", []string{"yield is ratio rice people", "a: yield 2022 = 0.875", "a: rice 2022 = 35000"}, "derived 39977–40023"},
		{"of nothing there is no ratio", "yield 2022", []string{"yield is ratio rice people", "a: rice 2022 = 35000", "a: people 2022 = 0"}, "not stated"},
		{"of what may be nothing it is open", "yield 2022", []string{"yield is ratio rice greens", "a: rice 2022 = 350", "a: greens 2022 = 0e2"}, "not stated"},
		{"fewer than", "yield 2022", []string{"yield is ratio rice people", "a: rice 2022 = 35000", "a: people 2022 = <40000"}, "derived >0.875"},
		{"a share", "share-a 2022", []string{"share-a is share men all", "a: men 2022 = 5440", "a: all 2022 = 5556"}, "derived 97.9"},
		{"a share of a sum", "share-a 2022", []string{"share-a is share men all", "a: men 2022 = 5440", "a: women 2022 = 116"}, "derived 97.9"},
		{"as finely as it was printed", "share-a 2022", []string{"share-a is share men all", "a: men 2022 = 5440", "a: all 2022 = 5556", "a: share-a 2021 = 97.55"}, "derived 97.91"},
		{"the whole of a share", "all 2022", []string{"share-a is share men all", "a: men 2022 = 5440", "a: share-a 2022 = 97.9"}, "derived 5554–5559"},
		{"the part of a share", "men 2022", []string{"share-a is share men all", "a: all 2022 = 1000", "a: share-a 2022 = 50"}, "derived 495–505"},
		{"and what is left", "women 2022", []string{"share-a is share men all", "a: all 2022 = 1000", "a: share-a 2022 = 50.0"}, "derived 500"},
		{"a bound on a share", "share-a 2022", []string{"share-a is share men all", "a: men 2022 = >900", "a: all 2022 = 1000"}, "derived ≥90.1"},
		{"a complement", "share-b 2022", []string{"share-b is complement share-a", "a: share-a 2022 = 62.1"}, "derived 37.9"},
		{"and back", "share-a 2022", []string{"share-b is complement share-a", "a: share-b 2022 = <40"}, "derived >60"},
		{"a balance", "balance 2022", []string{"balance is difference rice greens", "a: rice 2022 = 300", "a: greens 2022 = 420"}, "derived -121–-119"},
		{"of counts", "shift 2022", []string{"shift is difference men women", "a: men 2022 = 300", "a: women 2022 = 420"}, "derived -120"},
		{"no less than nothing", "cases 2022", []string{"cases is difference men women", "a: men 2022 = 300", "a: women 2022 = 420"}, "not stated"},
		{"nor of all but more than all", "share-b 2022", []string{"share-b is complement share-a", "a: share-a 2022 = 120"}, "not stated"},
		{"at least nothing", "cases 2022", []string{"cases is product men rate", "a: men 2022 = 359", "a: rate 2022 = 0"}, "derived ≤1"},
		{"at a rate", "budget 2022", []string{"budget is product rice yield", "a: rice 2022 = 12500000", "a: yield 2022 = 24500"}, "derived 306000000000"},
		{"a share of an amount", "cases 2022", []string{"cases is product men rate", "a: men 2022 = 1000", "a: rate 2022 = 90.0"}, "derived 900"},
		{"a part of a sum", "rice 2022", []string{"a: food 2022 = 250.0", "a: greens 2022 = 130.0"}, "derived 119.9–120.1"},
		{"along a chain", "yield 2021", []string{"yield is ratio cases people", "a: cases 2022 = 574", "a: cases 2022 from 2021 = -5.3", "a: people 2021 = 1000"}, "derived 0.606"},
		{"over an assumption", "yield 2021", []string{"yield is ratio cases people", "a: cases 2022 = 574", "a: cases 2022 from 2021 = -5.3?", "a: people 2021 = 1000"}, "assumed 0.606"},
		{"other parts of the year", "yield 2022", []string{"yield is ratio rice people", "a: rice 2022 = 35000 until 2022-11-30", "a: people 2022 = 40000"}, "not stated"},
		{"the same part", "yield 2022", []string{"yield is ratio rice people", "a: rice 2022 = 35000 until 2022-11-30", "a: people 2022 = 40000 until 2022-11-30"}, "derived 0.875"},
		{"a change of what follows", "yield 2022 from 2021", []string{"yield is ratio cases people", "a: cases 2022 = 550", "a: cases 2021 = 500", "a: people 2022 = 1000", "a: people 2021 = 1000"}, "derived 10.0"},
		{"a chain from what follows", "all 2021", []string{"a: men 2022 = 300", "a: women 2022 = 274", "a: all 2022 from 2021 = -5.3"}, "derived 606"},
		{"a circle ends", "rice 2022", []string{"rice is sum greens yield", "greens is difference rice yield", "a: rice 2021 = 5"}, "not stated"},
		{"a dispute goes no further", "yield 2022", []string{"yield is ratio cases people", "a: cases 2022 = 550", "b: cases 2022 = 600", "a: people 2022 = 1000"}, "not stated"},
		{"stated before derived", "yield 2022", []string{"yield is ratio rice people", "a: yield 2022 = 0.9", "a: rice 2022 = 35000", "a: people 2022 = 40000"}, "published 0.9"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l, known := related(t, tt.lines...)
			if got := show(l.Ask(query(t, tt.ask, known))); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestEquationsContradict(t *testing.T) {
	for _, tt := range []struct {
		name  string
		lines []string
		want  []string
	}{
		{"a ratio that fits", []string{"yield is ratio rice people", "a: yield 2022 = 0.9", "a: rice 2022 = 35000", "a: people 2022 = 40000"}, nil},
		{"a ratio that does not", []string{"yield is ratio rice people", "b: yield 2022 = 0.8", "a: rice 2022 = 35000", "a: people 2022 = 40000"},
			[]string{"unequal at yield 2022: b:0.8 → 0.75–0.85 | a:35000 a:40000 → 0.8749–0.8751"}},
		{"a part above the whole", []string{"share-a is share men cases", "a: men 2022 = 5440", "a: cases 2022 = 5012"},
			[]string{"part above at share-a 2022: a:5440 a:5012 → 108.5–108.6"}},
		{"a part above the whole, and its share", []string{"share-a is share men cases", "a: men 2022 = 5440", "a: cases 2022 = 5012", "a: share-a 2022 = 91.9"},
			[]string{"unequal at share-a 2022: a:91.9 → 91.85–91.95 | a:5440 a:5012 → 108.5–108.6"}},
		{"no whole number", []string{"share-a is share men all", "a: all 2022 = 10", "a: share-a 2022 = 33.3"},
			[]string{"no whole at men 2022: a:33.3 a:10 → 3.325–3.335"}},
		{"two ways to what nobody states", []string{"share-a is share men all", "share-b is complement share-a", "a: men 2022 = 500", "a: all 2022 = 1000", "b: share-b 2022 = 40"},
			[]string{"unequal at share-a 2022: a:500 a:1000 → 50.00 | b:40 → 59.50–60.50"}},
		{"one false figure, one contradiction", []string{"share-a is share men all", "share-b is share women all", "a: men 2022 = 500", "a: all 2022 = 1200", "a: women 2022 = 500", "a: share-a 2022 = 50", "a: share-b 2022 = 50"},
			[]string{"total at all 2022: a:1200 → 1200 | a:500 a:500 → 1000"}},
		{"other parts of the year", []string{"yield is ratio rice people", "b: yield 2022 = 0.5", "a: rice 2022 = 35000 until 2022-11-30", "a: people 2022 = 40000"}, nil},
		{"a change of what follows", []string{"a: men 2022 = 300", "a: women 2022 = 274", "a: all 2022 from 2021 = -5.3", "a: men 2021 = 300", "a: women 2021 = 300"},
			[]string{"unequal at all 2022: a:300 a:274 → 574.0 | a:300 a:300 a:-5.3 → 568.0"}},
		{"a chain and a ratio", []string{"yield is ratio cases people", "a: cases 2022 = 574", "a: cases 2022 from 2021 = -5.3", "a: people 2021 = 1000", "a: yield 2021 = 0.50"},
			[]string{"unequal at cases 2021: a:0.50 a:1000 → 495.0–505.0 | a:574 a:-5.3 → 606.0"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l, _ := related(t, tt.lines...)
			var got []string
			for _, c := range l.Contradictions() {
				got = append(got, clash(c))
			}
			if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}

// TestPartsOfYearsAreSaid holds that what follows from parts of a year says so.
func TestPartsOfYearsAreSaid(t *testing.T) {
	l, known := related(t, "yield is ratio rice people", "a: rice 2022 = 35000 until 2022-11-30", "a: people 2022 = 40000 until 2022-11-30")
	if f := l.Ask(query(t, "yield 2022", known)); f.Until() != "2022-11-30" || !f.Restated() {
		t.Errorf("a ratio of eleven months counts until %q", f.Until())
	}
}

// TestNothingIsPublishedOfNothing holds that a figure which no number can be, such as
// nothing and a half of things counted, breaks no equation.
func TestNothingIsPublishedOfNothing(t *testing.T) {
	l, known := related(t, "share-a is share men cases", "a: men 2022 = 0.4", "a: cases 2022 = 0.4")
	l.Contradictions()
	if f := l.Ask(query(t, "share-a 2022", known)); f.Known() {
		t.Errorf("of nothing follows %s", show(f))
	}
}
