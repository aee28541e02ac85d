// Package check judges a project that was read, as a careful editor does. Editions holds
// what each edition asks for against what its sources state: figures, charts, disputes
// and arithmetic. Prose reads its texts: no figure is typed into one, no verb says the
// opposite of the figure beside it, the languages say the same. Documents holds the
// summaries against what was published. It knows words, not grammar: where a sentence
// leaves something open it says nothing.
package check
