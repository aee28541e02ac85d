package lang

// RowWords compare a row of a table or a chart with its others, or one movement with another.
type RowWords struct {
	Faster, Slower   Phrases // one moved than the other: faster, nhanh hơn
	Fastest, Slowest Phrases // of all
	Most, Least      Phrases // it has of what is shown: most meters, nhiều đồng hồ nhất
	Except           Phrases // before a row of which it is not said: all but
	Counted          Phrases // over what is counted, and no part of a whole: number of
	Crowning         Phrases // behind what there is most of, in a language that parts the two: nhất
}
