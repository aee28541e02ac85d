package form

import "sync"

// Project is tongket.yaml.
var Project = sync.OnceValue(func() *Mapping {
	return &Mapping{Called: "tongket.yaml", Keys: []Key{
		{Name: "project", Needed: true, Value: ID, Means: "how the project is called in names of files: the beginning of those that are written"},
		{Name: "organisation", Needed: true, Value: Label, Means: "whose results these are, as the cover and the head of the pages say it"},
		{Name: "languages", Needed: true, Value: List{Of: Language(), Least: 1, Most: 2}, Means: "the languages of the briefing, one or two; the first leads"},
		{Name: "imprint", Needed: true, Value: Label, Means: "who compiled the briefing, of what and for whom; it stands on the cover"},
		{Name: "note", Value: Label, Means: "what readers must know of the whole; it stands below the imprint"},
		{Name: "foot", Value: Label, Means: "what stands at the foot of each page; the organisation, if there is no such key"},
		{Name: "author", Value: Line, Means: "who the file of the briefing says wrote it"},
		{Name: "names", Value: optional(Line), Means: "names with digits in them, which are no figures: Vega 3"},
		{Name: "school-year", Value: Month, Means: "the month in which years such as 2025/26 begin, of a school"},
		{Name: "fiscal-year", Value: Month, Means: "the month in which years such as 2025/26 begin, of accounts"},
		{Name: "accept", Value: optional(Acceptance), Means: "warnings that somebody read and found right, each at its place and with the reason"},
		{Name: "mail", Value: mail, Means: "how the briefing is sent by e-mail"},
		{Name: "equal", Value: Weights, Means: "how heavy two languages look beside each other"},
		{Name: "logo", Value: Logo, Means: "the organisation's sign, on the cover"},
		{Name: "theme", Value: &Scalar{Means: "sober, bright, or a file of the project: theme.yaml", Examples: append([]string{"theme.yaml"}, Themes[1:]...)}, Means: "how pages look, where they look otherwise than the house's: a theme of the program's, or the file of one"},
	}}
})

// Acceptance is a warning that is right as it is.
var Acceptance = &Mapping{Called: "an accepted warning", Keys: []Key{
	{Name: "code", Needed: true, Value: Line, Means: "the code of the warning, in square brackets behind it: other-subject"},
	{Name: "file", Needed: true, Value: Line, Means: "the file in which it stands: editions/2024.yaml"},
	{Name: "text", Needed: true, Value: Line, Means: "the words at which it stands, as they are typed there"},
	{Name: "reason", Needed: true, Value: Line, Means: "why it is right"},
}}

// Mail is how a project is sent.
func Mail() *Mapping { return mail }

var mail = &Mapping{Called: "mail", Keys: []Key{
	{Name: "from", Value: Line, Means: "the address that sends"},
	{Name: "sender", Value: Label, Means: "the name beside the address that sends"},
	{Name: "reply-to", Value: Line, Means: "the address that answers go to"},
	{Name: "subject", Value: Label, Means: "the subject of the message"},
	{Name: "opening", Value: Label, Means: "what stands before the key messages"},
	{Name: "closing", Value: Label, Means: "what stands behind them"},
	{Name: "server", Value: Line, Means: "the mail server, with its port: smtp.example.vn:587"},
	{Name: "security", Value: Security, Means: "how the connection to the server is made secure"},
	{Name: "user", Value: Line, Means: "who logs in there"},
	{Name: "auth", Value: Auth, Means: "how one logs in"},
	{Name: "ca", Value: Line, Means: "a file of certificates that the server is known by"},
	{Name: "password-file", Value: Line, Means: "the file that the password stands in; never the password"},
	{Name: "per-minute", Value: Whole, Means: "how many messages a minute the server takes"},
	{Name: "unsubscribe", Value: Line, Means: "the address or the page where one can sign off"},
}}

// Glossary is glossary.yaml.
var Glossary = &Mapping{Called: "glossary.yaml", Keys: []Key{
	{Name: "terms", Needed: true, Value: List{Of: Term}, Means: "short forms and words that the briefing explains"},
}}

// Term is one that is explained.
var Term = &Mapping{Called: "a term", Keys: []Key{
	{Name: "id", Needed: true, Value: ID, Means: "by which terms: of an edition names it"},
	{Name: "name", Needed: true, Value: Label, Means: "the term as it stands in texts"},
	{Name: "meaning", Needed: true, Value: Label, Means: "what it means"},
}}

// Confirmed is confirmed.yaml.
var Confirmed = &Mapping{Called: "confirmed.yaml", Keys: []Key{
	{Name: "pairs", Value: optional(Pair), Means: "texts whose translation was confirmed, by their fingerprints"},
}}
