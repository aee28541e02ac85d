package check

import "tongket/report"

// invented warns of a source that nobody published: pages that rest on it are marked, but
// who writes them should not have to look at them to know.
func invented(s *report.Source, problems *report.Problems) {
	if s.Invented {
		problems.Warn(report.InventedFigures, s.InventedAt, "put documents of your own in its place; when no figure of it is left in an edition, take it out of sources: there",
			"the figures of %s are an example: every page that uses it is marked, and it is mailed to nobody", s.ID)
	}
}
