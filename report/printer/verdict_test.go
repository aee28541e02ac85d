package printer

import "testing"

// What is true of an order follows from the journal's last word and what the
// printer says.
func TestDecide(t *testing.T) {
	type verdict struct {
		now    State
		cancel bool
	}
	is := func(s State) verdict { return verdict{s, false} }
	withdraw := verdict{Absent, true}
	for _, tt := range []struct {
		last State
		want [7]verdict // unseen, missing, waiting, active, completed, cancelled, aborted
	}{
		{Trying, [7]verdict{is(Trying), is(Absent), withdraw, withdraw, is(Uncertain), is(Absent), is(Absent)}},
		{Created, [7]verdict{is(Created), is(Absent), withdraw, withdraw, is(Uncertain), is(Absent), is(Absent)}},
		{Finishing, [7]verdict{is(Uncertain), is(Uncertain), withdraw, is(Sent), is(Done), is(Cancelled), is(Aborted)}},
		{Uncertain, [7]verdict{is(Uncertain), is(Uncertain), withdraw, is(Sent), is(Done), is(Cancelled), is(Aborted)}},
		{Sent, [7]verdict{is(Sent), is(Uncertain), is(Sent), is(Sent), is(Done), is(Cancelled), is(Aborted)}},
		{Held, [7]verdict{is(Held), is(Uncertain), is(Held), is(Sent), is(Done), is(Cancelled), is(Aborted)}},
		{Done, [7]verdict{is(Done), is(Done), is(Done), is(Done), is(Done), is(Done), is(Done)}},
		{Refused, [7]verdict{is(Refused), is(Refused), is(Refused), is(Refused), is(Refused), is(Refused), is(Refused)}},
	} {
		for seen, want := range tt.want {
			now, cancel := decide(tt.last, sight(seen))
			if (verdict{now, cancel}) != want {
				t.Errorf("%s, sight %d: %s %t, want %v", tt.last, seen, now, cancel, want)
			}
		}
	}
}

// A job that was to be cancelled is gone, or it is not.
func TestWithdrawn(t *testing.T) {
	for _, tt := range []struct {
		last State
		want [7]State // unseen, missing, waiting, active, completed, cancelled, aborted
	}{
		{Created, [7]State{Created, Absent, Absent, Uncertain, Uncertain, Absent, Absent}},
		{Finishing, [7]State{Uncertain, Absent, Uncertain, Sent, Done, Absent, Absent}},
	} {
		for seen, want := range tt.want {
			if got := withdrawn(tt.last, sight(seen)); got != want {
				t.Errorf("%s, sight %d: %s, want %s", tt.last, seen, got, want)
			}
		}
	}
}

// How a job stands follows from its state and its reasons.
func TestSeen(t *testing.T) {
	for _, tt := range []struct {
		state   int
		reasons []string
		want    sight
	}{
		{0, nil, unseen}, {2, nil, unseen}, {10, nil, unseen}, {-7, nil, unseen},
		{3, nil, active}, {4, []string{"job-hold-until-specified"}, active}, {4, []string{"job-incoming"}, waiting},
		{4, []string{"job-hold-until-specified", "job-data-insufficient"}, waiting}, {5, []string{"job-incoming"}, active},
		{5, []string{"processing-to-stop-point"}, cancelled}, {6, []string{"printer-stopped"}, active},
		{7, nil, cancelled}, {8, nil, aborted}, {9, []string{"processing-to-stop-point"}, completed},
	} {
		if got := (job{state: tt.state, reasons: tt.reasons}).seen(); got != tt.want {
			t.Errorf("%d %v: %d, want %d", tt.state, tt.reasons, got, tt.want)
		}
	}
}
