package lang

// TimeWords are of the parts of a year.
type TimeWords struct {
	MidYear            Phrases // when nothing was counted that is counted at the end of a year
	Quarters           Phrases // behind how many of them: through three quarters
	LastOnes           Phrases // beside these, where they are not the first
	ByQuarter, ByMonth Phrases // over what is shown for each
	YearBegin          Phrases // when what is counted at the end of a year was that of the year before
	Lasting, Years     Phrases // before and behind so many years: in two years
	FirstTime          Phrases // nothing went so in any year before
}
