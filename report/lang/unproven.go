package lang

// UnprovenWords claim what no figure of their sentence proves.
type UnprovenWords struct {
	Credit    Phrases // name a cause: thanks to, nhờ
	Documents Phrases // are counted in what a briefing says of its sources: documents, tài liệu
	Unstated  Phrases // say, in the place of a figure, that none is stated: not stated, không nêu
	Latest    Phrases // call a document the last that was published
}
