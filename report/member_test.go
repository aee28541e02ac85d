package report

import "testing"

// Members have one form, in whichever order they are named, so that equal figures have
// equal queries.
func TestMembersHaveOneOrder(t *testing.T) {
	district, sex, age := &Breakdown{ID: "district"}, &Breakdown{ID: "sex", Order: 1}, &Breakdown{ID: "age", Order: 2}
	north, south := &Member{ID: "north", Of: district}, &Member{ID: "south", Of: district}
	women, old := &Member{ID: "women", Of: sex}, &Member{ID: "old", Of: age}
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
}
