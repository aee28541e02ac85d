package press

import (
	"errors"
	"testing"

	"tongket/report/briefing"
)

// TestOptions: what cannot be meant is said by the option that it is, before any page is
// made.
func TestOptions(t *testing.T) {
	for _, opt := range every {
		for _, staple := range []string{"", "top-left", "saddle"} {
			opt.Copies, opt.Staple = 1, staple
			leaves := opt.Arrange == Booklet || opt.Arrange == Stacks
			want := staple == "" || staple == "top-left" && !leaves || staple == "saddle" && opt.Arrange == Booklet
			if err := opt.Check(); (err == nil) != want {
				t.Errorf("%+v: %v", opt, err)
			}
		}
	}
	for option, list := range map[string][]Options{
		"copies":    {{}, {Copies: -1}, {Copies: MostCopies + 1}},
		"signature": {{Copies: 1, Signature: 2}, {Copies: 1, Arrange: Booklet, Signature: -1}, {Copies: 1, Arrange: Booklet, Signature: 100}},
		"nup":       {{Copies: 1, Arrange: Handout}, {Copies: 1, Arrange: Handout, PerSide: 3}},
		"side":      {{Copies: 1, Side: "left"}, {Copies: 1, Side: Back}, {Copies: 1, Arrange: Handout, PerSide: 2, Side: Front}},
		"staple":    {{Copies: 1, Staple: "everywhere"}, {Copies: 1, Staple: "saddle"}, {Copies: 1, Arrange: Stacks, Staple: "dual-left"}},
	} {
		for _, opt := range list {
			var wrong *briefing.OptionError
			if err := opt.Check(); !errors.As(err, &wrong) || wrong.Option != option {
				t.Errorf("%+v: %v, want something about %s", opt, err, option)
			}
		}
	}
	if err := (Options{Copies: 2, Arrange: Single, Duplex: true, Side: Back}).Check(); err != nil {
		t.Error(err)
	}
}
