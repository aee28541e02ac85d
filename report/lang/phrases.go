package lang

import "strings"

// Phrases are phrases of a language in small letters, separated by commas; one space
// parts the words of a phrase. Within it * is any word, *est any that ends so and baiss*
// any that begins so. The apostrophe is ’; what it cuts off is a word of its own:
// d’ habitants.
type Phrases string

// None says of a language that it has no such phrases, and that none were forgotten.
const None Phrases = "∅"

// Each yields the words of each phrase.
func (p Phrases) Each(yield func(words []string) bool) {
	if p == None {
		return
	}
	for phrase := range strings.SplitSeq(string(p), ",") {
		if phrase = strings.TrimSpace(phrase); phrase != "" && !yield(strings.Split(phrase, " ")) {
			return
		}
	}
}

// Spelt yields each phrase as it is written: d’habitants.
func (p Phrases) Spelt(yield func(string) bool) {
	for words := range p.Each {
		if !yield(strings.ReplaceAll(strings.Join(words, " "), "’ ", "’")) {
			return
		}
	}
}

// First is the first phrase, for messages; empty if there is none.
func (p Phrases) First() string {
	for phrase := range p.Spelt {
		return phrase
	}
	return ""
}

// Small is s in small letters and with the apostrophe of phrases.
func Small(s string) string { return strings.ReplaceAll(strings.ToLower(s), "'", "’") }
