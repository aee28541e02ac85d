package lang

import (
	"time"

	"tongket/report"
)

func english() *Language {
	return &Language{
		Tag:   "en",
		Name:  "English",
		Names: map[report.Lang]string{"vi": "Vietnamese", "en": "English"},
		Numbers: Numbers{
			Group: ",", Decimal: ".", Minus: "−", Percent: "%",
			Points:     same("percentage points"),
			To:         "to",
			Small:      []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"},
			MoneyFirst: true,
		},
		Bounds: Bounds{
			report.Nearly: "nearly", report.MoreThan: "more than", report.Over: "more than", report.LessThan: "less than",
			report.AtLeast: "at least", report.AtMost: "at most", report.About: "about",
		},
		Scales: Scales{Trillion: same("trillion"), Billion: same("billion"), Million: same("million"), Thousand: same("thousand")},
		Plural: func(n report.Decimal) Form {
			if n == report.Whole(1) {
				return One
			}
			return Other
		},
		Dates: Dates{Day: func(d time.Time) string { return d.Format("2 January 2006") }},
		Binding: Binding{
			Naming:     words("page pages figure figures table tables project section chapter article no. annex part"),
			Months:     words("january february march april may june july august september october november december"),
			Qualifying: words("nearly almost over under about around only"),
			Pairs:      phrases("more than, less than, fewer than, at least, at most, up to, close to"),
			Scaling:    words("thousand million billion trillion hundred"),
			Particles: words("and or to of in on at by for from with is are was were be been than that which who as but if when while per " +
				"up down above below under over not has have had will would can may must after before between during since until " +
				"against compared rose fell it this these those so then there"),
		},
		Words: englishWords(),
	}
}

func englishWords() Words {
	return Words{
		WordContents:     "Contents",
		WordMessages:     "Key messages",
		WordSources:      "Sources and terms",
		WordSourceList:   "Sources",
		WordTerms:        "Terms",
		WordAnnex:        "Figures and their sources",
		WordExhibits:     "Tables and figures",
		WordKey:          "How to read the notation",
		WordTable:        "Table",
		WordFigure:       "Figure",
		WordContinued:    "continued",
		WordColumnTag:    "ENGLISH",
		WordBilingual:    "Bilingual briefing, %s – %s",
		WordCutOff:       "Cut-off.",
		WordImprint:      "Imprint.",
		WordVersion:      "This version:",
		WordNotStated:    "not stated",
		WordNotStatedAll: "… = not stated in the documents used.",
		WordNotRecorded:  "not recorded",
		WordMeasure:      "Measure",
		WordQuantity:     "Quantity",
		WordNoNumber:     "no number given",
		WordBase:         "base",
		WordSourceOne:    "Source:",
		WordSourceMany:   "Sources:",
		WordDerived:      "derived",
		WordAssumed:      "assumed",
		WordPublished:    "published",
		WordTarget:       "Target",
		WordPage:         "page",

		WordNotStatedNote: "Not stated: not stated in the documents used.",
		WordEveryFigure:   "Each figure and its source",

		WordDaggers:       "† derived",
		WordDoubleDaggers: "‡ assumed",
		WordWorkedOn:      "workings on page",
		WordWorkedOnAll:   "workings on p.",
		WordFollowed:      "Bold figures are the ones used here;",
		WordElsewhere:     "in another document.",
		WordOthers:        "marks another document’s figure.",

		WordDerivedHead: "† %s:",
		WordDerivedTail: " derived from published rates (bounds rounded outwards):",
		WordAssumedHead: "‡ %s, assumed:",
		WordOr:          "or",
		WordTo:          "to",
		WordWith:        "with",
		WordWhole:       "(a whole number)",
		WordWholes:      "(whole numbers)",
		WordTogether:    "taken together:",

		WordNamesOurs:    "The documents’ names are ours.",
		WordTermsOurs:    "Names of documents and explanations of terms are ours.",
		WordSourcesIntro: "Dates as recorded (… = none). ¶: paragraph, from 1, captions included.",
		WordAnnexNote:    "No mark: published. † derived; ‡ assumed; diamond: another document differs. Last column: the pages on which the figure is printed; * = in this table only.",
		WordCode:         "Code",
		WordDocument:     "Document",
		WordDated:        "Date recorded",
		WordEvent:        "Event",
		WordWorkings:     "Workings and notes",
		WordBut:          ", but",
		WordContradict:   ": the statements contradict each other.",
		WordReplaces:     "in place of",
		WordEarlier:      "published earlier",
		WordUntil:        "counted up to and including",
		WordTaken:        "Figures taken from each document, in its own words",
		WordUsed:         "Paragraphs",
		WordHash:         "first 12 digits",
		WordFigures:      "Figure",
		WordValue:        "Value",
		WordSourceCol:    "Source",
		WordPageCol:      "Page",
		WordGeneral:      "target",
		WordMargin:       "against the target",
		WordZeroBase:     "× = no percentage: the base is zero.",
		WordComparedP:    "on the same period of",
		WordCompared:     "compared with",

		WordErrata:          "Corrections",
		WordErrataIntro:     "This sheet corrects “%s”, version %s. The corrected version is %s.",
		WordErrataFigures:   "Figures",
		WordErrataText:      "Wording",
		WordAsPrinted:       "As printed",
		WordShouldRead:      "Should read",
		WordNotPrinted:      "not printed",
		WordTakenOut:        "removed",
		WordAdded:           "missing, now added",
		WordPlace:           "Place",
		WordAt:              "page %d, line %d",
		WordDear:            "Dear",
		WordDearAll:         "Dear Sir or Madam",
		WordFullBriefing:    ", the full briefing, with the source of every figure.",
		WordCorrectionSheet: ", the sheet of corrections.",
		WordSameCode:        "Version code, also at the foot of every PDF page:",
		WordCorrected:       "Corrected",
		WordCorrects:        "This version replaces the one sent earlier, code %s. Please no longer use that one.",
		WordAssumedPDF:      "‡ assumed; the attached file states the assumption",
		WordSections:        "Sections",
		WordBlank:           "This page is intentionally left blank",
		WordDraft:           "DRAFT",
		WordCopyOf:          "Copy %0*d of %0*d",
		WordReceipt:         "Distribution list",
		WordReceiptOf:       "“%s”, version %s, is handed out in %d numbered copies. Please sign on the line with the number of your copy.",
		WordCopy:            "Copy",
		WordRecipient:       "Name of recipient",
		WordUnit:            "Unit",
		WordSignature:       "Signature and date",
		WordIssued:          "Issued by (signature and name):",
		WordIssuedOn:        "Date:",
		WordAttached:        "Attached:",

		WordAnotherDocument: "another document",
		WordDiamond:         "diamond:",
		WordOtherSign:       "Another document gives another figure",
		WordOtherAttached:   "%s another document gives another figure; see the attached file",

		WordDerivedMark: "† derived from published figures",
		WordAssumedMark: "‡ assumed: printed with its assumption",

		WordKeyActual:    "Published, reporting year",
		WordKeyEarlier:   "Published, earlier year",
		WordKeyNearly:    "“nearly”: a little below the figure",
		WordKeyMoreThan:  "“more than”: above the figure",
		WordKeyTarget:    "Target of that same year",
		WordKeyNotStated: "Not stated in the documents used",
		WordKeySource:    "S1 ¶4: source S1, paragraph 4 of that document",
		WordKind:         "Type, in the document’s order",
		WordSquare:       "1 square = %d",

		WordFall: "a fall",
		WordRise: "a rise",
	}
}
