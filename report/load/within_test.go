package load

import (
	"strings"
	"testing"

	"tongket/report/projecttest"
)

// Shares, ranks and counts of members are read in both languages; of a count that cannot
// be said the members are named of whom it is not known.
func TestWithinMembers(t *testing.T) {
	for _, tt := range []struct{ ref, open string }{
		{"trees 2021 of north share", ""},
		{"trees 2021 of north rank", ""},
		{"trees 2021 of wet rank", ""},
		{"trees 2021 of north share field", ""},
		{"trees 2021 of north share all", ""},
		{"trees 2021 count field above 200", ""},
		{"trees 2021 of plum count field at-most 0.5", "it is not known of north, south, east"},
		{"trees 2022 count field up 2021", "it is not known of north, east"},
		{"trees 2022 count field down year-before", "it is not known of north, east"},
		{"trees 2022 count field met", "it is not known of north, south, east"},
	} {
		fsys := orchards(t)
		projecttest.Edit(t, fsys, anEdition, "{trees},", "{"+tt.ref+"},")
		projecttest.Edit(t, fsys, anEdition, "{trees},", "{"+tt.ref+"},")
		_, problems := judged(fsys, "")
		got := render(problems.Errors())
		if tt.open == "" && got != "" || !strings.Contains(got, tt.open) {
			t.Errorf("%s: %s", tt.ref, got)
		}
	}
}

func TestWithinMembersIsRefused(t *testing.T) {
	for _, tt := range []struct{ ref, want string }{
		{"trees 2021 share", "a share is that of one member of a breakdown [bad-reference]"},
		{"trees 2021 of north,plum rank", "a rank of two members at once is read in several ways [bad-reference]"},
		{"trees 2021 of north,plum rank all", "a rank of two members at once is read in several ways [bad-reference]"},
		{"trees 2021 of north,plum share", "type share field, of all of plum, share kind, of all of north, or share all"},
		{"trees 2021 of north share kind", "north is no member of kind [bad-reference]"},
		{"trees 2021 of north share kinds", `unknown breakdown "kinds" [unknown-name]`},
		{"trees 2021 of north,plum rank kind", "of how many it is one is not known: kind may have other members [bad-reference]"},
		{"trees 2021 of plum rank", "of how many it is one is not known: kind may have other members [bad-reference]"},
		{"trees 2021 count", "after count stand a breakdown and what its members are counted by [bad-reference]"},
		{"trees 2021 count fields above 3", `unknown breakdown "fields" [unknown-name]`},
		{"trees 2021 count field abov 3", `"abov" is not understood [bad-reference]`},
		{"trees 2021 count field above", "something is missing after above [bad-reference]"},
		{"trees 2021 count field above 2.500", "[bad-reference]"},
		{"trees 2021 count field up 2022", "a change of 2021 is against an earlier period, not 2022 [bad-base]"},
		{"trees 2021 of north count field above 3", "north is a member of field, of which each is looked at [bad-reference]"},
		{"graft-rate count field met", "graft-rate is not counted by field [bad-reference]"},
		{"trees 2021 count kind above 3", "of how many it is one is not known: kind may have other members [bad-reference]"},
	} {
		fsys := orchards(t)
		projecttest.Edit(t, fsys, anEdition, "{trees},", "{"+tt.ref+"},")
		_, problems := judged(fsys, "")
		if got := render(problems.Errors()); !strings.Contains(got, tt.want) {
			t.Errorf("%s: %s", tt.ref, got)
		}
	}
}
