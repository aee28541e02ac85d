package lang

import "tongket/report"

// Lists is how lists of recipients are written in a language: the heads of their
// columns, and what stands in some. Case and marks do not matter.
type Lists struct {
	Address, Name, Language, Edition, Unit, Attach, Group, Role Phrases

	// Greeting is the heads of the column with the greeting in this language; with the
	// name of another behind it, of the greeting in that one.
	Greeting Phrases
	Number   Phrases                 // the column that numbers the rows
	Unread   Phrases                 // columns that offices have for themselves
	Total    Phrases                 // how a row begins that counts those above it
	Both     Phrases                 // all languages of the briefing
	Called   map[report.Lang]Phrases // what a language is called
}
