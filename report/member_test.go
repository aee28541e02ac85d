package report

import "testing"

// Members have one form, in whichever order they are named, so that equal figures have
// equal queries.
func TestMembersHaveOneOrder(t *testing.T) {
	district, sex, age := &Breakdown{ID: "district"}, &Breakdown{ID: "sex"}, &Breakdown{ID: "age"}
	north, south := &Member{ID: "north", Of: district, Rank: 1}, &Member{ID: "south", Of: district, Rank: 2}
	women, old := &Member{ID: "women", Of: sex, Rank: 3}, &Member{ID: "old", Of: age, Rank: 4}
	with := func(list ...*Member) (m Members) {
		ok := true
		for _, member := range list {
			if m, ok = m.With(member); !ok {
				t.Errorf("no room for %s", member.ID)
			}
		}
		return m
	}
	for _, tt := range []struct {
		got, want Members
		typed     string
	}{
		{with(), Members{}, ""},
		{with(women), Members{women}, "women"},
		{with(women, north), Members{north, women}, "north,women"},
		{with(north, women), Members{north, women}, "north,women"},
		{with(north, women, south), Members{south, women}, "south,women"},
		{with(north, women).Without(district), Members{women}, "women"},
		{with(north, women).Without(sex), Members{north}, "north"},
		{with(north).Without(sex), Members{north}, "north"},
	} {
		if tt.got != tt.want || tt.got.String() != tt.typed || tt.got.Whole() != (tt.typed == "") {
			t.Errorf("%q, want %q", tt.got.String(), tt.typed)
		}
	}
	if _, ok := with(north, women).With(old); ok {
		t.Error("a third breakdown has room")
	}
	if with(north, women).Of(sex) != women || with(north).Of(sex) != nil {
		t.Error("a member is not found by its breakdown")
	}
	if c := with(south).Compare(with(north, women)); c <= 0 {
		t.Errorf("south stands before a cell of north: %d", c)
	}
	if c := (Members{}).Compare(with(north)); c >= 0 {
		t.Errorf("north stands before the whole: %d", c)
	}
}
