package lang

import "tongket/report"

// Words is the fixed wording of the briefing, the letter and the sheets: everything
// that the program itself prints. Everything else comes from the project.
type Words [lastWord]string

// In is w in the language of a tag.
func (w Word) In(tag report.Lang) string { return Of(tag).Words[w] }

// Word is a piece of the fixed wording. Some are formats: they take the same arguments
// in every language.
type Word int

const (
	WordContents Word = iota
	WordMessages
	WordSources
	WordSourceList
	WordTerms
	WordAnnex
	WordExhibits
	WordKey
	WordTable
	WordFigure
	WordContinued
	WordColumnTag
	WordBilingual // with the names of the two languages
	WordCutOff
	WordRecipients // of a signed briefing, over the list
	WordImprint
	WordVersion
	WordNotStated
	WordHighest // of the periods of a line
	WordLowest
	WordNotStatedAll
	WordNotRecorded
	WordMeasure
	WordQuantity
	WordNoNumber
	WordBase
	WordSourceOne
	WordSourceMany
	WordDerived
	WordAssumed
	WordPublished
	WordPage
	WordSee // before what and where

	WordNotStatedNote
	WordEveryFigure

	WordDaggers
	WordDoubleDaggers
	WordWorkedOn
	WordWorkedOnAll // one or several: known after layout
	WordFollowed
	WordElsewhere
	WordOthers

	WordDerivedHead
	WordDerivedTail
	WordFiguresTail // in its place, where no change leads from one to another
	WordScopesAlike // what is assumed where two indicators of a relation are said to count something else
	WordSameScope   // what is assumed where documents describe differently what they count
	WordAssumedHead
	WordOr
	WordTo
	WordWith
	WordWhole
	WordUnprinted // how many figures by what: 1,197, district
	WordWholes
	WordTogether

	WordNamesOurs
	WordTermsOurs
	WordSourcesIntro
	WordCellsIntro // of workbooks
	WordAnnexNote
	WordAnnexRow // in what order several values of a row stand
	WordCode
	WordDocument
	WordDated
	WordEvent
	WordWorkings
	WordBut
	WordContradict
	WordReplaces
	WordEarlier
	WordUntil
	WordTaken
	WordUsed
	WordHash
	WordFigures
	WordOneFigure // of what the row above names, in small letters
	WordYearCol
	WordValue
	WordSourceCol
	WordPageCol
	WordZeroBase
	WordNoPercent // in its place, where a base is below zero or may be

	WordOwnScales // of rows
	WordHighestOf // of parts of a period
	WordLowestOf
	WordBetween    // of what is known to lie between two numbers
	WordTargetEdge // how a target is drawn
	WordThinLine   // of panels, with what it is
	WordOneScale
	WordTick        // of a ranking, with the period that its ticks are of
	WordRanked      // with the period by whose figures the bars are in order
	WordOrderOpen   // of bars in order, where rounding leaves it open
	WordNotShown    // with the members that an exhibit leaves out
	WordMoreMembers // with how many more these are
	WordMoved       // of a bar that ends so near its target that the line would hide its end
	WordNotJoined   // of a line over time
	WordLeadingLine // with the name of the dark one
	WordSolidDots   // of index numbers: what their points say of the levels
	WordHatchedDots
	WordHollowDots
	WordFromZero   // over bars in a table, with their period
	WordCellBars   // how they are drawn
	WordSparklines // how small lines in a table are drawn
	WordSparkUnsure
	WordTileLines // of headline figures, with what they are of
	WordAdverse   // of a chart on both sides of zero
	WordSides     // with the names of both
	WordPartFills // of bars that are divided
	WordPastYear  // behind the words of an aspect, for what is held against another year in each column
	WordPastSame  // in place of both, where the columns are parts of years
	WordComparedP // in place of the words of an aspect, where the document compares with the same period

	WordErrata
	WordErrataIntro
	WordErrataFigures
	WordErrataText
	WordAsPrinted
	WordShouldRead
	WordNotPrinted
	WordTakenOut
	WordAdded
	WordPlace
	WordAt
	WordFullBriefing
	WordCorrectionSheet
	WordSameCode
	WordCorrected
	WordCorrects
	WordAssumedPDF
	WordSections // before the numbers of several
	WordSpare    // heads a page for the reader's own notes
	WordDraft
	WordExample // marks figures that nobody published
	WordCopyOf
	WordReceipt
	WordReceiptOf
	WordCopy
	WordRecipient
	WordUnit
	WordSignature
	WordIssued
	WordIssuedOn
	WordAttached
	WordAlone // which briefing a chart that stands alone is from

	WordAnotherDocument
	WordDiamond // in the annex's note
	WordOtherSign
	WordOtherAttached // with the diamond

	WordDerivedMark
	WordAssumedMark

	WordKeyActual
	WordKeyEarlier
	WordKeyNearly
	WordKeyMoreThan
	WordKeyTarget
	WordKeyNotStated
	WordKeySource
	WordKind
	WordSquare

	WordFall // the way that a source says a figure went
	WordRise

	lastWord // how many there are
)
