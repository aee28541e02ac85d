package lang

// DenialWords say that something is not so. They serve to hold two languages against each
// other: what one denies the other denies, too, or says in words that come to the same.
type DenialWords struct {
	Sure    Phrases // not, không
	Traps   Phrases // look like one and deny nothing: not only, không gian
	Perhaps Phrases // by which another language's denial may be told: without, un*
}
