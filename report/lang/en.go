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
			Rank: "no.", Among: "of",
			Points:     report.Plural{One: "percentage point", Other: "percentage points"},
			To:         "to",
			Small:      []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"},
			Per:        " per %s",
			MoneyFirst: true,
		},
		Bounds: Bounds{
			report.Nearly: "nearly", report.MoreThan: "more than", report.Over: "more than", report.LessThan: "less than",
			report.AtLeast: "at least", report.AtMost: "at most", report.About: "about",
		},
		Leads: Leads{
			During: [report.PeriodForms]string{
				report.AYear: "in ", report.AHalf: "in ", report.AQuarter: "in ", report.AMonth: "in ", report.TheFirst: "in ",
				report.SomeMonths: "from ", report.SplitYear: "in ", report.SomeYears: "in ",
			},
			Versus: [report.PeriodForms]string{
				report.AYear: "compared with ", report.AHalf: "compared with ", report.AQuarter: "compared with ", report.AMonth: "compared with ", report.TheFirst: "compared with ",
				report.SomeMonths: "compared with ", report.SplitYear: "compared with ", report.ADay: "compared with the figure ", report.SomeYears: "compared with ",
			},
			Since: [report.PeriodForms]string{report.AYear: "since ", report.SplitYear: "since ", report.AHalf: "since ", report.AQuarter: "since ", report.AMonth: "since "},
		},
		Findings: Findings{
			Reached: "{name} {at}: {value}",
			Rose:    "{name} rose by {change} {at} {base}", Fell: "{name} fell by {change} {at} {base}",
			Highest: "{name} reached {value} {at}, the highest of the periods shown", Lowest: "{name} fell to {value} {at}, the lowest of the periods shown",
			HighestLowest: "{name} reached {value} {at}, the highest of the periods shown; it was lowest {low}",
			HighestSince:  "{name} reached {value} {at}, the highest {since}", LowestSince: "{name} fell to {value} {at}, the lowest {since}",
			AllRose: "All of those shown rose {at} {base}", AllFell: "All of those shown fell {at} {base}",
			Largest:   "Largest of those shown {at}: {name}, {value}",
			LargestOf: "Largest of those shown {at}: {name}, {value}; together {total}",
			TargetMet: "{name} came to {value} {at} and met the target of {target}{setter}", TargetMissed: "{name} came to {value} {at} and missed the target of {target}{setter}",
			LimitKept: "{name} came to {value} {at}, within the limit of {target}{setter}", LimitExceeded: "{name} came to {value} {at}, over the limit of {target}{setter}",
		},
		BelowZero: Sides{Above: "above", Below: "below"},
		Falls: Falls{
			Down: Bounds{
				report.Nearly: "down nearly", report.MoreThan: "down more than", report.Over: "down more than", report.LessThan: "down less than",
				report.AtLeast: "down at least", report.AtMost: "down at most", report.About: "down about",
			},
			Below: Bounds{
				report.Nearly: "below by nearly", report.MoreThan: "below by more than", report.Over: "below by more than", report.LessThan: "below by less than",
				report.AtLeast: "below by at least", report.AtMost: "below by at most", report.About: "below by about",
			},
		},
		Standings: Standings{ledger.Provisional: {"p", "provisional", "provisional"}, ledger.Revised: {"r", "revised", "revised"}},
		Scales: Scales{
			Trillion: same("trillion"), Billion: same("billion"), Million: same("million"), Thousand: same("thousand"),
			Largest: 12,
			Of:      func(noun string) string { return noun },
		},
		Fractions: Fractions{
			Names: []FractionName{
				{1, 2, "half,one half,a half,½"}, {1, 3, "one third,a third,⅓"}, {2, 3, "two thirds,two-thirds,⅔"},
				{1, 4, "one quarter,a quarter,one fourth,¼"}, {3, 4, "three quarters,three-quarters,three fourths,¾"},
				{1, 5, "one fifth,a fifth"}, {2, 5, "two fifths,two-fifths"}, {3, 5, "three fifths,three-fifths"}, {4, 5, "four fifths,four-fifths"},
				{1, 10, "one tenth,a tenth"},
			},
			Say: "%d in %d",
		},
		Plural: func(n report.Decimal) Form {
			if n == report.Whole(1) {
				return One
			}
			return Other
		},
		Dates:   Dates{Day: func(d time.Time) string { return d.Format("2 January 2006") }, InYear: func(d time.Time) string { return d.Format("2 January") }},
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
			Address: "address,email,e-mail,mail,email address,e-mail address,mail address",
			Name:    "name,full name,recipient", Language: "language,lang", Edition: "edition", Unit: "unit", Attach: "attach,attachments", Group: "group", Role: "role",
			Greeting: "english greeting",
			Number:   "no,no.,number,#",
			Unread:   "note,notes,remarks,comment,comments,position,organisation,organization,office,department,phone,telephone,mobile",
			Total:    "total,sum,grand total,total number", Both: "both",
			Called: map[report.Lang]Phrases{"vi": "vietnamese", "en": "english", "fr": "french"},
		},
		Printer: englishPrinter(),
		Setter:  "set by %s",
		Aims: Aims{
			Target: AimWords{
				Name: "Target", Held: "against the target", None: "no target stated",
				Met: "met", Missed: "not met", Unclear: "met or not: cannot be said",
				AreMet: "target met", AreMissed: "target missed",
			},
			Limit: AimWords{
				Name: "Limit", Held: "against the limit", None: "no limit stated",
				Met: "within the limit", Missed: "over the limit", Unclear: "within the limit or not: cannot be said",
				AreMet: "within the limit", AreMissed: "over the limit",
			},
			Either: "target or limit",
		},
		Aspects: Aspects{
			report.Change: "compared with",
			report.Points: "compared with",

			report.Difference: "difference from",
			report.Share:      "share of the whole",
			report.Rank:       "rank",
			report.HowMany:    "number by",
			report.Mean:       "mean of a member",
			report.Index:      "index, base",
		},
		Among: Aspects{report.Share: "share by %s", report.Rank: "rank by %s", report.Mean: "mean of a %s"},
		Conditions: Conditions{
			report.Rose:   "up on",
			report.Fell:   "down on",
			report.Above:  "above",
			report.Below:  "below",
			report.NoLess: "at least",
			report.NoMore: "at most",
		},
		Gallery: englishGallery(),
		Starter: englishStarter(),
		Words:   englishWords(),
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
		WordRecipients:   "Distribution:",
		WordImprint:      "Imprint.",
		WordVersion:      "This version:",
		WordNotStated:    "not stated",
		WordHighest:      "highest",
		WordLowest:       "lowest",
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
		WordPage:         "page",
		WordSee:          "See",

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
		WordScopesAlike: "“%s” and “%s” are assumed to count the same.",
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
		WordCellsIntro:   "Table!C7: cell C7 of the sheet Table.",
		WordSourcesIntro: "Dates as recorded (… = none). ¶: paragraph, from 1, captions included.",
		WordAnnexNote:    "No mark: published. † derived; ‡ assumed; diamond: another document differs. Last column: the pages on which the figure is printed; * = in this table only.",
		WordAnnexRow:     "Several values in a row: in order of time, or as named at the left.",
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
		WordOneFigure:    "figure",
		WordYearCol:      "Year",
		WordValue:        "Value",
		WordSourceCol:    "Source",
		WordPageCol:      "Page",
		WordZeroBase:     "× = no percentage: the base is zero.",
		WordNoPercent:    "× = no percentage: the base is zero or may be below.",

		WordBetween:     "Hollow: the figure lies anywhere between its two ends.",
		WordHighestOf:   "the highest of %s",
		WordLowestOf:    "the lowest of %s",
		WordOwnScales:   "Each row has its own scale, from 0.",
		WordTargetEdge:  "Black line: the %s, whose edge towards the bar’s end is exactly its number; the flag points to the better side.",
		WordThinLine:    "Thin line: %s.",
		WordOneScale:    "All panels have one scale.",
		WordTick:        "Short tick: %s.",
		WordRanked:      "In order of %s, largest first.",
		WordOrderOpen:   "Where figures differ by less than their rounding or bounds, their order is open.",
		WordNotShown:    "Not shown: %s.",
		WordMoreMembers: "%d others",
		WordMoved:       "The end of the bar is drawn beside the %s’s line, where it can be seen.",
		WordNotJoined:   "The line is not joined across what is not stated.",
		WordLeadingLine: "Dark line: %s; each line has its own marks.",
		WordSolidDots:   "Solid dot: the level is published",
		WordHatchedDots: "hatched: it is derived",
		WordHollowDots:  "hollow: it is assumed",
		WordFromZero:    "%s, from 0",
		WordCellBars:    "Bars: one scale, from 0.",
		WordSparklines:  "Small lines: own scale in each row, for shape only; dot: the last figure.",
		WordTileLines:   "Small lines: %s; each on its own scale, for shape only; dot: the last figure.",
		WordSparkUnsure: "Broken line, hollow dot: derived, assumed, or known by a bound.",
		WordAdverse:     "Hatched below the zero line: adverse.",
		WordSides:       "Above the zero line: %s; below: %s.",
		WordPartFills:   "Fills show the parts, not the years.",

		WordPastYear:  "the year before",
		WordPastSame:  "on the same period of the year before",
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
		WordExample:         "EXAMPLE FIGURES",
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
			Vague:    []Scale{{1, "dozens,tens of,scores of"}, {2, "hundreds,a few hundred,several hundred"}, {3, "thousands,a few thousand,several thousand"}, {4, "tens of thousands"}, {5, "hundreds of thousands"}, {6, "millions"}},
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
			Reporting:  "report*,noted,note,notes,publish*,announc*,conference,meeting,heard,review*,said,says,document*,according,stated,cited,recall*,present*,plan*,submit*",
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
			Down: "halved,narrowed,narrowing,narrows,shortened,shortening,eroded,ebbed,dwindled,dwindling,subsided,slackened,dived,nosedived,crashed,collapsed,backed off,tapered off,trimmed,slashed,curbed,curtailed,pared,weakened,softened,waned,retreated,fell away,fell back,edged lower,inched down,ticked down,crept down,dropped off,came in lower,fell,fall,falls,falling,fallen,dropped,drop,drops,dropping,decreased,decrease,decreases,decreasing,down,declined,decline,declines,declining,reduced,reduces,reduction,reductions," +
				"cut,cuts,slipped,slip,slipping,slid,slide,sank,sunk,shrank,shrunk,shrinking,dipped,dip,plunged,plunge,plummeted,tumbled,slumped,slump,contracted,contraction,lessened,diminished,receded," +
				"came down,come down,coming down,went down,gone down,going down,lowered,edged down,lower by,fewer by,less by",
			Up: "lengthened,lengthening,widened,widening,mounted,mounting,rocketed,skyrocketed,ballooned,spiked,leapt,leaped,shot up,crept up,inched up,ticked up,edged higher,strengthened,rebounded,recovered,multiplied,escalated,escalating,swollen,crept higher,nudged up,accelerated,came in higher,improved to,rose,rise,rises,rising,risen,increased,increase,increases,increasing,up,grew,growth,grown,growing,climbed,climb,climbing,jumped,jump,surged,surge,soared,expanded,expansion,swelled," +
				"went up,gone up,going up,edged up,picked up,higher by,more by,greater by",
			DownTo:   "halved to,narrowed to,shortened to,slashed to,trimmed to,fell back to,edged down to,sank to,plunged to,tumbled to,dwindled to,plummeted to,came down as far as,fell to,dropped to,decreased to,declined to,down to,reduced to,cut to,slipped to,shrank to,sank to,came down to,went down to,lowered to,slid to,dipped to",
			UpTo:     "lengthened to,widened to,mounted to,leapt to,shot up to,edged up to,swelled to,expanded to,rebounded to,recovered to,rose to,increased to,grew to,climbed to,went up to,jumped to,surged to,soared to",
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
			WholeYear:  "whole year,full year,entire year,year as a whole,for the year,over the year,this year",
			YearBefore: "last year,year-on-year,year on year,yoy,previous year,year before,year earlier,last school year,previous school year,last financial year,previous financial year,previous period",
			YearStart:  "since the start of the year,since the beginning of the year,on the start of the year,on the beginning of the year,from the start of the year,from the beginning of the year,than at the start of the year,than at the beginning of the year,with the start of the year,with the beginning of the year,since january",
			YearAfter:  "next year,coming year,following year,year ahead,next school year,coming school year,next financial year,coming financial year",

			QuarterBefore: "last quarter,previous quarter,preceding quarter,quarter before,quarter earlier",
			MonthBefore:   "last month,previous month,preceding month,month before,month earlier",
		},
		Points: PointWords{Points: "points,percentage points,percentage point,pp", Percent: "%,percent,per cent"},
		Target: TargetWords{
			Names:  "target,limit",
			Plans:  "plan,planned,as planned,quota,goal",
			Met:    "met the target,exceeded the target,above the target,beat the target,met its target,exceeded its target,above target,met the general target,exceeded the general target,above the general target",
			Missed: "missed the target,below the target,short of the target,below target,did not meet the target",
			Kept:   "within the limit,within its limit,within limits,below the limit,under the limit,kept to the limit,not exceed the limit,never exceeded the limit,exceeded the limit in no *,over the limit in no *,above the limit in no *,not over the limit,not above the limit,never over the limit,never above the limit",
			Over:   "over the limit,over its limit,above the limit,above its limit,exceeded the limit,exceeded its limit,exceeds the limit,beyond the limit",
		},
		Extremes: ExtremeWords{
			Highest: "highest,record high,all-time high,largest,biggest,greatest",
			Lowest:  "lowest,record low,all-time low,smallest",
			Sizes:   "largest,biggest,greatest,smallest",
			Beside: "the,its,their,was,were,is,are,and,as,still,ever,to,by,far,again,also,of,in,on,for,since,at,among,yet,recorded,shown,that,this," +
				"number,numbers,figure,total,value,amount,count,level,result,quantity,volume,year,years",
			Paces: "rate,rates,pace,growth,share,shares,percentage,proportion,quality,point,priority,density",
			Among: "one of,among,second,third,next,not,never,no longer,possible",
			Since: "since",
			Ever:  "ever,on record,record high,record low,all-time,of all years,since records began",
		},
		Multiples: MultipleWords{
			Times: []Multiple{
				{2, 1, "doubled,doubling,doubles,double,twice,twofold,two-fold,a doubling"}, {3, 1, "tripled,tripling,trebled,trebling,triple,treble,threefold,three-fold"},
				{4, 1, "quadrupled,quadrupling,fourfold,four-fold"}, {5, 1, "quintupled,fivefold,five-fold"}, {6, 1, "sixfold,six-fold"}, {10, 1, "tenfold,ten-fold"},
				{3, 2, "one and a half times,half as many again,half as much again,half as high again"},
				{1, 2, "halved,halving,halves,half as many,half as much,half as high,half the level of,half the number of"}, {1, 3, "a third as many,a third as much"},
			},
			Parts: []Multiple{
				{1, 2, "half,a half,one half,one-half,one in two"}, {1, 3, "a third,one third,one-third,one in three"}, {2, 3, "two thirds,two-thirds,two in three"},
				{1, 4, "a quarter,one quarter,one-quarter,a fourth,one in four"}, {3, 4, "three quarters,three-quarters,three fourths,three in four"},
				{1, 5, "a fifth,one fifth,one-fifth,one in five"}, {2, 5, "two fifths,two-fifths,two in five"}, {3, 5, "three fifths,three-fifths,three in five"}, {4, 5, "four fifths,four-fifths,four in five"},
				{1, 6, "a sixth,one sixth,one in six"}, {1, 8, "an eighth,one eighth,one in eight"}, {1, 10, "a tenth,one tenth,one-tenth,one in ten"}, {9, 10, "nine tenths,nine in ten"},
				{2, 10, "two in ten"}, {3, 10, "three in ten"}, {7, 10, "seven in ten"}, {8, 10, "eight in ten"},
			},
			By:    "times",
			Whole: "equal to,equivalent to,amounting to,standing at",
			Done:  "reached,at,came to,reaching,achieving,achieved",
			Of:    "of,the,in",
			Most:  "the majority,a majority,most of the,most of them,the bulk,the greater part,the larger part",
		},
		Measures: []Measure{
			{"g", "gram,grams"}, {"kg", "kg,kilogram,kilograms,kilo,kilos"}, {"quintal", "quintal,quintals"}, {"t", "tonne,tonnes,ton,tons"}, {"l", "litre,litres,liter,liters"},
			{"ml", "ml,millilitre,millilitres"}, {"m3", "m³,m3,cubic metre,cubic metres,cubic meters"}, {"m", "m,metre,metres,meter,meters"}, {"cm", "cm,centimetre,centimetres"},
			{"km", "km,kilometre,kilometres,kilometer,kilometers"}, {"mile", "mile,miles"}, {"ha", "ha,hectare,hectares"}, {"m2", "m²,m2,square metre,square metres"},
			{"km2", "km²,km2,square kilometre,square kilometres"}, {"h", "hour,hours"}, {"min", "minute,minutes"}, {"d", "day,days"}, {"week", "week,weeks"},
			{"month", "month,months"}, {"VND", "vnd,dong,đồng"}, {"USD", "usd,dollar,dollars,us dollars"}, {"EUR", "eur,euro,euros"}, {"kWh", "kwh,kilowatt-hour,kilowatt-hours"},
			{"MW", "mw,megawatt,megawatts"},
		},
		Streaks: StreakWords{
			Running:  "in a row,running,in succession,consecutive,straight,successive,on end",
			Ordinals: "first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth",
			First:    "first time since,first rise since,first fall since,first increase since,first decrease since,first drop since",
			Flat:     "unchanged,plateaued,levelled off,leveled off,remained the same,stayed the same,remained level,stayed level,remained flat,stayed flat,was flat,were flat,flatlined,did not change,no change,stood still,the same as in",
		},
		Claims: ClaimWords{
			Exactly: "exactly,precisely,just exactly,no more and no less than",
			Hardly:  "hardly,scarcely,barely",
			By:      "according to,in,as in,by",
			Titles: "general,senior lieutenant general,lieutenant general,major general,brigadier general,brigadier,senior colonel,colonel,lieutenant colonel,major,captain,senior captain,senior lieutenant,lieutenant,admiral,vice admiral,rear admiral," +
				"general secretary,party secretary,secretary,deputy secretary,standing deputy secretary,state president,president,vice president,vice state president,chairman,chairwoman,chair,vice chairman,vice chairwoman,deputy chairman,deputy chairwoman,standing vice chairman," +
				"prime minister,deputy prime minister,minister,deputy minister,standing deputy minister,vice minister,director general,deputy director general,director,deputy director,inspector general,deputy inspector general,chief inspector," +
				"head,deputy head,principal,deputy principal,vice principal,headmaster,headmistress,rector,vice rector,chief executive,governor,deputy governor,mayor,deputy mayor,chief justice,chief accountant," +
				"member of the politburo,member of the party central committee,alternate member of the party central committee,member of the secretariat,member of the standing committee",
			All:         "all,all of the,all the",
			MetAfter:    "was met,was exceeded,was reached,was passed,was beaten,was surpassed,has been met,has been exceeded",
			MissedAfter: "was missed,was not met,was not reached,has been missed,has not been met",
			Empty:       "is,are,was,were,be,been,being,a,an,the,this,these,it,they,that,has,have,had,do,does,did,of,any,here,to,can,could,and,so,as,or,for,in,on,too,also,which",
			Occasions:   "times,occasions",
			Excluded:    "not drawn for,not shown for,omitted for",
		},
		Unproven: UnprovenWords{
			Credit:    "thanks to,as a result,as a consequence,owing to,brought about by",
			Documents: "documents",
			Unstated:  "not stated,not clearly stated,not published,not available,not given,not known,not reported,not recorded,unknown,no figure,no figures,no data,n/a,none stated,none published",
			Latest:    "latest,newest,most recent",
		},
		Nouns: NounWords{
			Empty: "a,an,the,of,in,on,at,by,to,for,from,with,without,and,or,per,as,than,that,which,who,this,these,those,its,their,it,is,are,was,were,be,been,has,have,had,there,all,both,each,every,any,other,others,some,most,more,less,fewer,only,also," +
				"met,meet,reached,exceeded,missed,number,numbers,no,total,totals,sum,rate,rates,share,average,mean,level,levels,amount,figure,figures,value,volume,count,percentage,percent,proportion,result,results,change,changes,difference,target,targets,plan,planned,limit,actual,achieved," +
				"year,years,month,months,quarter,quarters,half,day,days,week,weeks,first,second,third,fourth,last,previous,whole,same,period,end,beginning,end-year,earlier,later,annual,yearly,monthly,quarterly,daily," +
				"january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec," +
				"compared,against,since,up,down,highest,lowest,largest,smallest,new,overall,including,excluding,among,between,over,under,after,before,about,thousand,million,billion,kind,kinds,type,types,stated,not,published,source,sources,note,see,page",
			Endings: "ies,ied,ing,es,ed,s,y,e",
			Apart: []Phrases{
				"urban,rural", "before tax,after tax,post-tax", "net,gross", "male,female", "boys,girls", "indoor,outdoor", "import,export", "imports,exports", "imported,exported",
				"surface water,groundwater", "extremely serious,very serious,less serious,minor", "killed,injured,wounded", "deaths,injuries", "primary,secondary,tertiary",
				"direct,indirect", "voluntary,compulsory", "taxable,tax-free", "inpatient,outpatient", "arrivals,departures", "births,deaths", "short-term,long-term", "residential,commercial", "wholesale,retail",
			},
		},
		Length: 100,
		Denials: DenialWords{
			Sure:  "not,no,never,none,nor,neither,without,cannot,nothing,nobody,nowhere,don’t,doesn’t,didn’t,isn’t,aren’t,wasn’t,weren’t,won’t,can’t,hasn’t,haven’t",
			Traps: "not only,no doubt,no later than,no more than,no fewer than,no less than,no sooner,not least,no .,no one of,whether or not,or not",
			Perhaps: "poor,poorly,bad,badly,weak,un*,non-*,dis*,incomplete,independent*,invalid,insufficient,inaccessible,impossible,irregular,illegal,illicit,inconsistent*,invisible,informal,inactive,indirect,lack*,miss*,fail*,exclud*,except,only," +
				"few,fewer,less,least,below,under,short,rather than,instead,apart,outside,free,hardly,barely,scarcely,rarely,seldom,reject*,refus*,prevent*,avoid*,stop*,absen*,empty,zero,far from,away,beyond,leav*,left," +
				"out,omit*,depriv*,deny,denied,remain*,still,yet,nearly,almost,invented,fictitious,other,exempt*,loss*,lost,ban*,forbid*,prohibit*,open,pending,await*,flat,same,constant,steady,stable,doubt*,difficult*,end*," +
				"gap,gaps,against,any,narrowly,wrong*,theft,exceed*,over,cashless,contactless,jobless,homeless,paperless,seamless,spotless,hidden,alone,separate*,distinct,different,lower,no later than,no more than,at most,at least",
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
			{nearly, "nearly,almost,just under,just below,just short of,not quite,close to,virtually,all but"}, {moreThan, "more than,in excess of,upwards of,just over,slightly over,a little over,slightly more than,well over"}, {over, "over,above"}, {lessThan, "less than,fewer than,under,below"},
			{atLeast, "no fewer than,no less than,at least,not fewer than,not less than,a minimum of"}, {atMost, "no more than,at most,up to,not more than,a maximum of,a limit of,the limit of,a ceiling of,within"}, {about, "approximately,about,around,some,roughly,circa,in the region of,in the order of"},
		},
		Behind:   []Bound{{atLeast, "or more,or over"}, {atMost, "or less,or fewer"}},
		Fillers:  "vnd,usd",
		Corrects: "revis*,correct*,restate*,amend*",
		Earlier:  "previously published,published earlier,previously reported,reported earlier,previously stated,stated earlier,earlier figure",
		Minus:    "minus,negative",
		Deficits: "deficit,shortfall,loss,losses,net outflow,below zero",
		Compared: None,
		Levels:   "was,were,is,are,at,reached,stood at,came to,of",
		Totals:   "total,all,sum,whole,together,overall",
		Between:  "in,out of,of,in every,out of every",
		Short:    "no,nos,mr,mrs,ms,dr,prof,vs,e.g,i.e",
		Heads:    "table,figure,annex,article,section,chapter",
		Spelt: Spelt{
			Added: []Numeral{
				{1, "one"}, {2, "two"}, {3, "three"}, {4, "four"}, {5, "five"}, {6, "six"}, {7, "seven"}, {8, "eight"}, {9, "nine"}, {10, "ten"}, {11, "eleven"}, {12, "twelve"}, {13, "thirteen"},
				{14, "fourteen"}, {15, "fifteen"}, {16, "sixteen"}, {17, "seventeen"}, {18, "eighteen"}, {19, "nineteen"}, {20, "twenty"}, {30, "thirty"}, {40, "forty"}, {50, "fifty"},
				{60, "sixty"}, {70, "seventy"}, {80, "eighty"}, {90, "ninety"},
			},
			Times:  []Numeral{{12, "dozen"}, {100, "hundred"}, {1000, "thousand"}, {1000000, "million"}},
			Passed: "and", Point: "point",
		},
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
