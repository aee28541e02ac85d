package lang

import (
	"time"

	"tongket/report"
	"tongket/report/ledger"
)

func english() *Language {
	return &Language{
		Tag:     "en",
		Name:    "English",
		Names:   map[report.Lang]string{"vi": "Vietnamese", "en": "English", "fr": "French"},
		Letters: "abcdefghijklmnopqrstuvwxyz",
		Numbers: Numbers{
			Group: ",", Decimal: ".", Minus: "−", Percent: "%",
			Points:     report.Plural{One: "percentage point", Other: "percentage points"},
			To:         "to",
			Small:      []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"},
			MoneyFirst: true,
		},
		Bounds: Bounds{
			report.Nearly: "nearly", report.MoreThan: "more than", report.Over: "more than", report.LessThan: "less than",
			report.AtLeast: "at least", report.AtMost: "at most", report.About: "about",
		},
		BelowZero: Sides{Above: "above", Below: "below"},
		Standings: Standings{ledger.Provisional: {"p", "provisional", "provisional"}, ledger.Revised: {"r", "revised", "revised"}},
		Scales: Scales{
			Trillion: same("trillion"), Billion: same("billion"), Million: same("million"), Thousand: same("thousand"),
			Largest: 12,
			Of:      func(noun string) string { return noun },
		},
		Plural: func(n report.Decimal) Form {
			if n == report.Whole(1) {
				return One
			}
			return Other
		},
		Dates:   Dates{Day: func(d time.Time) string { return d.Format("2 January 2006") }},
		Periods: englishPeriods(),
		Greets: func(name string) string {
			if name == "" {
				return "Dear Sir or Madam"
			}
			return "Dear " + name
		},
		Lexicon: englishLexicon(),
		Reading: englishReading(),
		Binding: Binding{
			Naming:     words("page pages figure figures table tables project section chapter article no. annex part ward wards district"),
			Months:     words("january february march april may june july august september october november december"),
			Qualifying: words("nearly almost over under about around only"),
			Leading:    words("of"),
			Pairs:      phrases("more than, less than, fewer than, at least, at most, up to, close to"),
			Scaling:    words("thousand million billion trillion hundred"),
			Particles: words("and or to of in on at by for from with is are was were be been than that which who as but if when while per " +
				"up down above below under over not has have had will would can may must after before between during since until " +
				"against compared rose fell it this these those so then there"),
		},
		Lists: Lists{
			Address: "address,email,e-mail,mail,email address,e-mail address",
			Name:    "name", Language: "language,lang", Edition: "edition", Unit: "unit", Attach: "attach,attachments", Group: "group", Role: "role",
			Greeting: "english greeting",
			Unread:   "no,no.,number,note,notes,remarks,position,phone,telephone,mobile",
			Total:    "total,sum", Both: "both",
			Called: map[report.Lang]Phrases{"vi": "vietnamese", "en": "english", "fr": "french"},
		},
		Printer: englishPrinter(),
		Aspects: Aspects{
			report.Change: "compared with",
			report.Points: "compared with",
			report.Target: "target",
			report.Margin: "against the target",

			report.Difference: "difference from",
			report.Index:      "index, base",
		},
		Words: englishWords(),
	}
}

func englishPeriods() Periods {
	var months, short [12]string
	for i := range months {
		months[i] = time.Month(i + 1).String()
		short[i] = months[i][:3]
	}
	return Periods{
		Long: [report.PeriodForms]string{
			report.AYear: "{year}", report.AHalf: "the {ordinal} half of {year}", report.AQuarter: "the {ordinal} quarter of {year}", report.AMonth: "{first} {year}",
			report.TheFirst: "the first {count} months of {year}", report.SomeMonths: "{first} to {last} {year}",
			report.SplitYear: "{called} {year}/{end2}", report.ADay: "as of {date}", report.SomeYears: "{year}–{end}",
		},
		Short: [report.PeriodForms]string{
			report.AYear: "{year}", report.AHalf: "H{n} {year}", report.AQuarter: "Q{n} {year}", report.AMonth: "{abbr} {year}",
			report.TheFirst: "{abbr}–{abbr2} {year}", report.SomeMonths: "{abbr}–{abbr2} {year}",
			report.SplitYear: "{year}/{end2}", report.ADay: "{d} {abbr} {year}", report.SomeYears: "{year}–{end}",
		},
		Named: [report.PeriodForms]Phrases{
			report.AYear: None, report.SplitYear: None, report.SomeYears: None,
			report.AHalf: "{half} half,{half} six months,{half} 6 months,h{n}", report.AQuarter: "{ordinal} quarter,q{n}",
			report.AMonth: "{first},{abbr}", report.TheFirst: "{count} months,{months} months", report.SomeMonths: "{first}",
			report.ADay: "{d} {first},{first} {d}",
		},
		Spans: "{first} to {last},{first} through {last},{first} till {last},{first} {year} to {last},{first} - {last},{first}-{last},{first}–{last},{first} – {last}," +
			"{abbr}-{abbr2},{abbr}–{abbr2},{abbr} to {abbr2},between {first} and {last}",
		Within: [report.PeriodForms]string{report.AHalf: "H{n}", report.AQuarter: "Q{n}", report.AMonth: "{m}"},
		Months: months, Abbr: short,
		Ordinals: [4]string{"first", "second", "third", "fourth"},
		Halves:   [2]string{"first", "second"},
		Split:    [report.YearKinds]string{report.School: "school year", report.Fiscal: "financial year"},
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
		WordFiguresTail: " derived from published figures (bounds rounded outwards):",
		WordSameScope:   "The documents are assumed to count the same.",
		WordAssumedHead: "‡ %s, assumed:",
		WordOr:          "or",
		WordTo:          "to",
		WordWith:        "with",
		WordWhole:       "(a whole number)",
		WordUnprinted:   "%[1]s more figures by %[2]s, which no page prints",
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
		WordZeroBase:     "× = no percentage: the base is zero.",
		WordNoPercent:    "× = no percentage: the base is zero or may be below.",

		WordMet:         "met",
		WordMissed:      "not met",
		WordMetUnclear:  "met or not: cannot be said",
		WordNoTarget:    "no target stated",
		WordOwnScales:   "Each row has its own scale, from 0.",
		WordTargetEdge:  "Black line: the target, whose edge towards the bar’s end is exactly its number; the flag points to the better side.",
		WordThinLine:    "Thin line: %s.",
		WordOneScale:    "All panels have one scale.",
		WordTick:        "Short tick: %s.",
		WordRanked:      "In order of %s, largest first.",
		WordOrderOpen:   "Where figures differ by less than their rounding or bounds, their order is open.",
		WordNotShown:    "Not shown: %s.",
		WordMoreMembers: "%d others",
		WordMoved:       "The end of the bar is drawn beside the target’s line, where it can be seen.",
		WordNotJoined:   "The line is not joined across what is not stated.",
		WordLeadingLine: "Dark line: %s; each line has its own marks.",
		WordSolidDots:   "Solid dot: the level is published",
		WordHatchedDots: "hatched: it is derived",
		WordHollowDots:  "hollow: it is assumed",
		WordFromZero:    "%s, from 0",
		WordCellBars:    "Bars: one scale, from 0.",
		WordSparklines:  "Small lines: own scale in each row, for shape only; dot: the last figure.",
		WordSparkUnsure: "Broken line, hollow dot: derived, assumed, or known by a bound.",
		WordAdverse:     "Hatched below the zero line: adverse.",
		WordSides:       "Above the zero line: %s; below: %s.",
		WordPartFills:   "Fills show the parts, not the years.",

		WordComparedP: "on the same period of",

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
		WordAlone:           "from “%s”, code %s",
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
		WordOtherSign:       "Another document gives a different figure",
		WordOtherAttached:   "%s another document gives a different figure; see the attached file",

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

func englishLexicon() Lexicon {
	return Lexicon{
		Tokens: TokenWords{
			Elided: None,
			Joints: "and,or,to",
			Ranges: "to",
		},
		Numbers: NumberWords{
			Alone: "two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen," +
				"twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety,hundred,thousand,half",
			Openers:  "a,one",
			Within:   "one,a,and,million,billion",
			Scaling:  "hundred,thousand,million,billion",
			Linking:  None,
			Senses:   "one *,half",
			Sets:     "between the",
			SetOf:    "of,of the,of these,of those,of all,among the,among,out of the",
			Members:  "one,most,least,each,either,none,any,which,first,last,best,worst,only,both,neither,*est",
			Units:    "cases,people,units,individuals,teams,delegations,programmes,tonnes,rounds,guns,times,percent,per cent,%",
			Page:     "years,year",
			Compound: "people’s,times of,cases law",
			Parts:    "of",
			Unscaled: None,
		},
		Names: NameWords{
			Numbered: "article,articles,section,sections,chapter,chapters,part,parts,decree,decrees,decision,circular,directive,resolution,law,no,nos,number,numbers,class,term,quarter,page,pages," +
				"figure,figures,table,tables,paragraph,paragraphs,session,phase,week,grade,level,district,ward,zone,route,highway,road,room,item,clause,point,annex,appendix,step,stage,group,category,chart,charts,note,volume",
			Counted:     "the number,a number,total number,in part",
			Abbreviated: "no,nos,art,sec,ch,vol,p,pp,fig,para",
			Plain:       "and,or,to,of,in,on,is,are,was,were,has,have,above,below,say,says,show,shows",
		},
		Dates: DateWords{
			BeforeDay:  "january,february,march,april,may,june,july,august,september,october,november,december",
			AfterDay:   "january,february,march,april,may,june,july,august,september,october,november,december",
			NotDay:     None,
			OfYear:     "in,of,for,year",
			BeforeYear: "in,since,from,during,until,till,by,for,on,early,late,year,and,to,before,after,throughout",
			Opening:    "in",
			Ordinals:   "st,nd,rd,th",
		},
		Clock: ClockWords{
			Marks:  "am,pm,a.m,p.m,a . m,p . m,o’clock,hours local time",
			Hours:  None,
			At:     None,
			PartOf: None,
			AllDay: "24 hours a day,24 hours per day",
		},
		Phones: PhoneWords{
			Lead:      "hotline,helpline,phone,telephone,tel,call,calling,dial,dialling,fax,emergency number,emergency numbers",
			Joints:    "is,at,on,the,number,numbers,of,police,emergency,and,or,fire,ambulance",
			Services:  "police",
			Emergency: "111,112,113,114,115",
		},
		Ages: AgeWords{
			Bounds: "under,over,below,above,aged,than,least,up to,from,between,and,to,the age of",
			Says:   "years of age,years old,year olds,year-olds,years and over,years and older,years or older,years and above,or older,and over,and older,and above,or over,or under,and under",
			Open:   "years of age and,years of age or,years and,years or,or older,and over,and older,and above,or over,or under,and under",
			People: "children,child,people,persons,person,minors,those,residents,pupils,students,drivers,riders,offenders,women,men,girls,boys,youths,population,citizens,anyone,everyone,workers,patients,victims,members,teenagers,infants,adults",
			Aged:   "aged,ages,age of,aged under,aged over,aged from,aged between,ages of,aged at least,aged up to",
		},
		Rates: RateWords{
			Per:     "per,per every,for every,out of every,in every",
			Measure: None,
		},
		Movement: MovementWords{
			Trap: "set up,made up,follow-up,up to,up-to-date,back up,backed up,stepped up,summed up,taken up,came up with,broke up,broken up,broke down,crackdown,breakdown,cut-off,cut off,drop-in,lower court,further," +
				"more and more,less serious,tracked down,laid down,handed down,raised awareness,down payment,upside down,close down,closed down,rose garden,power cut,short cut,cut through,over and above",
			Negations: "not ~,no ~,never ~",
			Open:      "aims to,aim to,must fall,must,should,plans to,target of,to cut,to reduce",
			EitherWay: "rise or fall,rises or falls,rose or fell,up or down,increase or decrease,fall or rise,falls or rises,differ,differs,differed,difference,apart,gap,gaps",
			Down: "fell,fall,falls,falling,fallen,dropped,drop,drops,dropping,decreased,decrease,decreases,decreasing,down,declined,decline,declines,declining,reduced,reduces,reduction,reductions," +
				"cut,cuts,slipped,slip,slipping,slid,slide,sank,sunk,shrank,shrunk,shrinking,dipped,dip,plunged,plunge,plummeted,tumbled,slumped,slump,contracted,contraction,lessened,diminished,receded," +
				"came down,come down,coming down,went down,gone down,going down,lowered,edged down,lower by,fewer by,less by",
			Up: "rose,rise,rises,rising,risen,increased,increase,increases,increasing,up,grew,growth,grown,growing,climbed,climb,climbing,jumped,jump,surged,surge,soared,expanded,expansion,swelled," +
				"went up,gone up,going up,edged up,picked up,higher by,more by,greater by",
			DownTo:   "fell to,dropped to,decreased to,declined to,down to,reduced to,cut to,slipped to,shrank to,sank to,came down to,went down to,lowered to,slid to,dipped to",
			UpTo:     "rose to,increased to,grew to,climbed to,went up to,jumped to,surged to,soared to",
			DownFar:  None,
			UpFar:    None,
			To:       None,
			Lower:    None,
			Higher:   None,
			Fewer:    "fewer,lower,less,below,smaller",
			More:     "more,higher,above,greater,larger",
			SoftDown: "eased,easing,short of,behind,weaker,missed",
			SoftUp:   "exceeded,exceeds,exceed,exceeding,beat,beats,surpassed,topped,outstripped,gained,gain,advanced,advance,ahead,raised",
			By:       "by",
			Reaching: "to",
			Steps:    "by,about,nearly,almost,another,a,further",
			Clauses:  "while,whereas,but,although,though",
			Still:    "of,at,is,was,were,are,and,change,changed by,moved by,a change of,changes of,:",
		},
		Base: BaseWords{
			Against:    "compared with,compared to,than,relative to,versus,vs",
			Loosely:    "on,against,from,since,over",
			SamePeriod: "same period",
			YearBefore: "last year,previous year,year before,year earlier,last school year,previous school year,last financial year,previous financial year",
			YearAfter:  "next year,coming year,following year,year ahead,next school year,coming school year,next financial year,coming financial year",

			QuarterBefore: "last quarter,previous quarter,preceding quarter,quarter before,quarter earlier",
			MonthBefore:   "last month,previous month,preceding month,month before,month earlier",
		},
		Points: PointWords{Points: "points,percentage points,percentage point,pp", Percent: "%,percent,per cent"},
		Target: TargetWords{
			Names:  "target",
			Met:    "met the target,exceeded the target,above the target,beat the target,met its target,exceeded its target,above target,met the general target,exceeded the general target,above the general target",
			Missed: "missed the target,below the target,short of the target,below target,did not meet the target",
		},
		Judgement: JudgementWords{
			Good:     "improved,improvement,better",
			Bad:      "worsened,worse,deteriorated",
			Purposes: "for,of,through,by,with,thanks to,to,the,from,and,into",
			Measured: "than,in,on,and,by,still,again,much,this,compared",
		},
		Spelling: oneSpelling,
	}
}

// oneSpelling is of a language whose words are spelt in one way.
func oneSpelling(string) string { return "" }

func englishReading() Reading {
	return Reading{
		Letters: "œ", // of loans
		Scales:  []Scale{{12, "trillion"}, {9, "billion"}, {6, "million"}, {3, "thousand"}},
		Bounds: []Bound{
			{nearly, "nearly,almost,just under"}, {moreThan, "more than"}, {over, "over,above"}, {lessThan, "less than,fewer than,under,below"},
			{atLeast, "no fewer than,no less than,at least"}, {atMost, "no more than,at most,up to"}, {about, "approximately,about,around"},
		},
		Behind:   []Bound{{atLeast, "or more,or over"}, {atMost, "or less,or fewer"}},
		Fillers:  "vnd,usd",
		Corrects: "revis*,correct*,restate*,amend*",
		Minus:    "minus,negative",
		Deficits: "deficit,shortfall,loss,losses,net outflow,below zero",
		Compared: None,
		Short:    "no,nos,mr,mrs,ms,dr,prof,vs,e.g,i.e",
		Heads:    "table,figure,annex,article,section,chapter",
		NoFigures: []string{
			`\b(?:[0-3]?\d )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: [0-3]?\d\b,?)?(?: (?:19|20)\d\d)?`,
			`(?i)\b\d{1,2}(?:[.:][0-5]\d)? [ap]\.?m\b`,
		},
	}
}

func englishPrinter() Printer {
	return Printer{
		"media-empty":             "out of paper",
		"media-needed":            "paper needed",
		"media-low":               "paper is low",
		"media-jam":               "paper jam",
		"media-path-media-jam":    "paper jam inside",
		"input-tray-missing":      "a paper tray is missing",
		"input-media-size-change": "the paper size in the tray has changed",
		"output-tray-missing":     "the output tray is missing",
		"output-area-full":        "the output tray is full",
		"output-area-almost-full": "the output tray is almost full",

		"cover-open":     "a cover is open",
		"door-open":      "a door is open",
		"interlock-open": "an interlock is open",

		"toner-empty":               "out of toner",
		"toner-low":                 "toner is low",
		"marker-supply-empty":       "out of ink or toner",
		"marker-supply-low":         "ink or toner is low",
		"marker-supply-missing":     "a cartridge is missing",
		"marker-waste-full":         "the waste toner box is full",
		"marker-waste-almost-full":  "the waste toner box is almost full",
		"developer-empty":           "out of developer",
		"developer-low":             "developer is low",
		"opc-life-over":             "the drum must be replaced",
		"opc-near-eol":              "the drum must soon be replaced",
		"fuser-over-temp":           "the fuser is too hot",
		"fuser-under-temp":          "the fuser is not hot enough",
		"stapler-empty":             "out of staples",
		"stapler-low":               "staples are low",
		"stapler-jam":               "staple jam",
		"stitcher-supply-empty":     "out of staples",
		"stitcher-supply-low":       "staples are low",
		"stitcher-jam":              "staple jam",
		"finisher-jam":              "paper jam in the finisher",
		"puncher-waste-full":        "the punch waste box is full",
		"cleaner-life-over":         "the cleaner must be replaced",
		"interpreter-resource-full": "the printer is short of memory",

		"paused":               "the printer is paused",
		"moving-to-paused":     "the printer is about to pause",
		"stopping":             "the printer is stopping",
		"stopped-partly":       "the printer is partly stopped",
		"shutdown":             "the printer is switched off",
		"offline":              "the printer is offline",
		"connecting-to-device": "connecting to the printer",
		"timed-out":            "the printer does not answer",
		"spool-area-full":      "the printer's memory for jobs is full",
		"hold-new-jobs":        "new jobs are held",
		"deactivated":          "the printer is deactivated",
		"cups-missing-filter":  "the print server lacks a filter",
		"cups-insecure-filter": "the print server's filter is not secure",
		"power-down":           "the printer is switching off",

		"job-incoming":                     "the job is arriving",
		"job-data-insufficient":            "the job waits for data",
		"job-queued":                       "the job waits its turn",
		"job-printing":                     "printing",
		"job-interpreting":                 "the job is being prepared",
		"job-transforming":                 "the job is being prepared",
		"job-spooling":                     "the job is arriving",
		"job-outgoing":                     "the job is on its way to the printer",
		"job-hold-until-specified":         "the job is held until it is released",
		"job-password-wait":                "the job waits for a password at the printer",
		"resources-are-not-ready":          "something is not ready (paper, staples…)",
		"printer-stopped":                  "the printer is stopped",
		"printer-stopped-partly":           "the printer is partly stopped",
		"processing-to-stop-point":         "the job is being stopped",
		"queued-in-device":                 "the job is in the printer's own queue",
		"service-off-line":                 "the printing service is offline",
		"aborted-by-system":                "the printer gave the job up",
		"compression-error":                "the compressed data are broken",
		"unsupported-compression":          "the printer does not know the compression",
		"document-access-error":            "the printer cannot get at the document",
		"document-format-error":            "the printer finds the document broken",
		"document-unprintable-error":       "the printer cannot print the document",
		"document-password-error":          "the document wants a password",
		"document-permission-error":        "the document may not be printed",
		"document-security-error":          "the document is blocked for security",
		"unsupported-document-format":      "the printer does not know the format",
		"unsupported-attributes-or-values": "the printer cannot do what was asked",
		"conflicting-attributes":           "what was asked cannot be combined",
		"errors-detected":                  "there were errors",
		"warnings-detected":                "there were warnings",
		"account-info-needed":              "an account is needed",
		"account-closed":                   "the account is closed",
		"account-limit-reached":            "the account has reached its limit",
		"account-authorization-failed":     "the account is not allowed to print",
		"cups-held-for-authentication":     "the print server waits for a login",
		"job-canceled-by-user":             "cancelled by a user",
		"job-canceled-by-operator":         "cancelled by the operator",
		"job-canceled-at-device":           "cancelled at the printer",
		"job-completed-successfully":       "printed",
		"job-completed-with-errors":        "printed, with errors",
		"job-completed-with-warnings":      "printed, with warnings",
		"submission-interrupted":           "the sending of the job was interrupted",
		"job-release-wait":                 "the job waits to be released at the printer",
		"job-suspended":                    "the job is suspended",
		"job-suspended-for-approval":       "the job waits for approval",
		"job-delay-output-until-specified": "the job is held until it is released",
		"unknown":                          "the printer does not say why",
		"other":                            "another fault of the printer",
		"job-held-for-review":              "the job waits for approval",
	}
}
