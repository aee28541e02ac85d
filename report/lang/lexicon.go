package lang

// Lexicon is the words of the checks: directions, judgements, number words, terms.
type Lexicon struct{}
