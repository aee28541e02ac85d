package printer

import (
	"slices"

	"github.com/OpenPrinting/goipp"

	"tongket/report/say"
)

// stapling is a way to staple: the enums of PWG 5100.1 that do it, the best
// first.
type stapling struct {
	name   string
	enums  []int
	staple bool // if need be by the printer's only staple, wherever that is
}

var staplings = []stapling{
	{"top-left", []int{20}, true},
	{"bottom-left", []int{21}, true},
	{"top-right", []int{22}, true},
	{"bottom-right", []int{23}, true},
	{"dual-left", []int{28, 24}, false},
	{"dual-top", []int{29, 25}, false},
	{"saddle", []int{8}, false},
}

const anyStaple = 4

// Staples is the ways to staple that a Wish may have.
func Staples() []string {
	var out []string
	for _, s := range staplings {
		out = append(out, s.name)
	}
	return out
}

// staple chooses the finishing. Never booklet-maker: the sheets are imposed, and
// a printer that does it once more makes nonsense of them.
func (f *fitting) staple() {
	if f.w.Staple == "" {
		return
	}
	i := slices.IndexFunc(staplings, func(s stapling) bool { return s.name == f.w.Staple })
	if i < 0 {
		f.lack(say.Sprintf("there are %s", list(Staples())), "there is no stapling %q", f.w.Staple)
		return
	}
	has := f.d.Finishings
	n := 0
	for _, enum := range staplings[i].enums {
		if n == 0 && slices.Contains(has, enum) {
			n = enum
		}
	}
	if n == 0 && staplings[i].staple && slices.Contains(has, anyStaple) {
		n = anyStaple
		f.note("the printer staples, but does not say in which corner: %s was wished", f.w.Staple)
	}
	if n == 0 {
		f.lack(f.d.stapleHint(), "the printer cannot staple %s", f.w.Staple)
		return
	}
	f.t.job.Add(goipp.MakeAttr("finishings", goipp.TagEnum, goipp.Integer(n)))
}

// Staples is the ways in which the printer says that it staples.
func (d Device) Staples() []string {
	var can []string
	for _, s := range staplings {
		if slices.ContainsFunc(s.enums, func(n int) bool { return slices.Contains(d.Finishings, n) }) {
			can = append(can, s.name)
		}
	}
	return can
}

// StaplesSomewhere reports whether the printer has a staple and does not say in
// which corner.
func (d Device) StaplesSomewhere() bool { return slices.Contains(d.Finishings, anyStaple) }

// stapleHint says how the printer does staple.
func (d Device) stapleHint() say.Message {
	switch can := d.Staples(); {
	case len(can) > 0:
		return say.Sprintf("it staples %s", list(can))
	case d.StaplesSomewhere():
		return "it has one staple, in a corner"
	}
	return "it has no stapler: print without --staple"
}
