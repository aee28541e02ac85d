package report

// A Code names a kind of problem. It never changes, so that scripts may rely on
// it; tongket explain says what it means.
type Code string

// Files and their form.
const (
	NoProject          Code = "no-project"
	Unreadable         Code = "unreadable"
	NotUTF8            Code = "not-utf8"
	InvisibleCharacter Code = "invisible-character"
	LostLetters        Code = "lost-letters"
	NotYAML            Code = "not-yaml"
	TextTrap           Code = "text-trap"
	MoreProblems       Code = "more-problems"
	UnknownKey         Code = "unknown-key"
	MissingKey         Code = "missing-key"
	DuplicateKey       Code = "duplicate-key"
	WrongShape         Code = "wrong-shape"
	BadValue           Code = "bad-value"
	UnknownName        Code = "unknown-name"
	DuplicateName      Code = "duplicate-name"
	BadReference       Code = "bad-reference"
	BlankLine          Code = "blank-line"
	NotJudged          Code = "not-judged"
	UnusedAccept       Code = "unused-accept"
)

// Facts as they are typed.
const (
	BadNumber   Code = "bad-number"
	BadAmount   Code = "bad-amount"
	WrongUnit   Code = "wrong-unit"
	FactForm    Code = "fact-form"
	BadBase     Code = "bad-base"
	BadSum      Code = "bad-sum"
	BadRelation Code = "bad-relation"
	ChartForm   Code = "chart-form"
	TableForm   Code = "table-form"
	TileForm    Code = "tile-form"
	DoesNotFit  Code = "does-not-fit"
	LetterForm  Code = "letterhead-form"
	EachForm    Code = "each-form"
	NoGlyph     Code = "no-glyph"
)

// Facts against the documents that published them.
const (
	NotAsPrinted       Code = "not-as-printed"
	DocumentMissing    Code = "document-missing"
	DocumentUnreadable Code = "document-unreadable"
	DocumentInPart     Code = "document-in-part"
	DocumentChanged    Code = "document-changed"
	NotPrintedThere    Code = "not-printed-there"
	BoundDiffers       Code = "bound-differs"
	DirectionDiffers   Code = "direction-differs"
	BaseDiffers        Code = "base-differs"
	PeriodNotNamed     Code = "period-not-named"
	MemberDiffers      Code = "member-differs"
	ParagraphDiffers   Code = "paragraph-differs"
	DateDiffers        Code = "date-differs"
	UnrecordedNumber   Code = "unrecorded-number"
)

// OfDocuments reports whether problems of c may be found in the documents alone.
func (c Code) OfDocuments() bool {
	switch c {
	case NotAsPrinted, DocumentMissing, DocumentUnreadable, DocumentInPart, DocumentChanged, NotPrintedThere, BoundDiffers, DirectionDiffers,
		BaseDiffers, PeriodNotNamed, MemberDiffers, ParagraphDiffers, DateDiffers, UnrecordedNumber, StatementDiffers, UnitWord:
		return true
	}
	return false
}

// Facts against each other.
const (
	Unresolved           Code = "disputed"
	StatedTwice          Code = "stated-twice"
	NeedlessResolution   Code = "needless-resolution"
	ChainsContradict     Code = "chains-contradict"
	NoWholeNumber        Code = "no-whole-number"
	TotalContradicts     Code = "total-contradicts"
	TotalRounded         Code = "total-rounded"
	TimeUnsaid           Code = "time-unsaid"
	RelationContradicts  Code = "relation-contradicts"
	MarginContradicts    Code = "margin-contradicts"
	DirectionContradicts Code = "direction-contradicts"
	EditionsDiffer       Code = "editions-differ"
)

// What an edition prints.
const (
	Unstated        Code = "not-stated"
	AssumedHere     Code = "assumed-here"
	StatedHere      Code = "stated-here"
	ZeroBase        Code = "zero-base"
	SourceNotListed Code = "source-not-listed"
	InventedFigures Code = "invented-figures"
	ToDo            Code = "to-do"
	SourceRange     Code = "source-range"
	NotDrawable     Code = "not-drawable"
	NotInUnit       Code = "not-in-unit"
	WholeLeftOut    Code = "whole-left-out"
	MissingLanguage Code = "missing-language"
	LanguagesDiffer Code = "languages-differ"
)

// Prose against the figures in it, and the languages against each other.
const (
	TypedFigure      Code = "typed-figure"
	NumberWord       Code = "number-word"
	DirectionWord    Code = "direction-word"
	BoundWord        Code = "bound-word"
	DoubleSign       Code = "double-sign"
	BareChange       Code = "bare-change"
	ByOrTo           Code = "by-or-to"
	OtherBase        Code = "other-base"
	OtherYear        Code = "other-year"
	OtherMember      Code = "other-member"
	SamePeriodWord   Code = "same-period"
	PointsWord       Code = "points-not-percent"
	TargetWord       Code = "target-word"
	WhoseTarget      Code = "whose-target"
	JudgementWord    Code = "judgement-word"
	ExtremeWord      Code = "extreme-word"
	MultipleWord     Code = "multiple-word"
	SwappedFigures   Code = "figures-swapped"
	OtherSubject     Code = "other-subject"
	StatementDiffers Code = "statement-differs"
	UnitWord         Code = "unit-word"
	ScaleWord        Code = "scale-word"
	Untranslated     Code = "untranslated"
	Stale            Code = "stale-translation"
	Unconfirmed      Code = "unconfirmed"
	Abbreviation     Code = "unexplained-abbreviation"
	TwoSpellings     Code = "two-spellings"
	NotNFC           Code = "not-nfc"
)

// How a briefing looks.
const (
	BadFace     Code = "bad-face"
	LowContrast Code = "low-contrast"
	OneGrey     Code = "one-grey"
	SmallType   Code = "small-type"
	NoRoom      Code = "no-room"

	BadPicture    Code = "bad-picture"
	CoarsePicture Code = "coarse-picture"
)

// Lists of people, and how they are written to.
const (
	SheetForm   Code = "sheet-form"
	BadAddress  Code = "bad-address"
	BadTemplate Code = "bad-template"
)
