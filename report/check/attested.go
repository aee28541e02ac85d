package check

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
)

// quotes warns of the first words in quotation marks, in the language of documents, that
// none of them prints and nothing declares: a quotation is exact, whatever stands around it.
func (a *archive) quotes(v *vocabulary, t report.Text, of *report.Source) {
	for i := range t[v.Tag].Spans {
		s := &t[v.Tag].Spans[i]
		for at := strings.Index(s.Words, "“"); at >= 0; {
			from := at + len("“")
			to := strings.Index(s.Words[from:], "”")
			if to < 0 {
				break // a figure stands in it
			}
			if words := s.Words[from : from+to]; !a.prints(v.Tag, words, of) {
				a.out.Warn(report.StatementDiffers, s.Pos(from), "quote the document word by word, or leave the quotation marks out", "no document prints %q", report.Clip(words))
				return
			}
			next := strings.Index(s.Words[from+to:], "“")
			if at = from + to + next; next < 0 {
				break
			}
		}
	}
}

// prints reports whether some document has the words of a quotation, each piece of it that
// dots divide; or there is none in their language, or they are a single one.
func (a *archive) prints(tag report.Lang, words string, of *report.Source) bool {
	language := false
	for _, d := range a.of {
		if d.Source.Lang != tag || of != nil && of != d.Source {
			continue
		}
		language = true
		if quotes(d.Paragraphs, words) {
			return true
		}
	}
	return !language || !strings.ContainsRune(strings.TrimSpace(words), ' ') || a.declares(words)
}

// quotes reports whether all pieces of a quotation stand in paragraphs.
func quotes(paragraphs []string, words string) bool {
	for piece := range strings.SplitSeq(lang.Small(document.Fold(words)), "…") {
		piece = strings.Trim(piece, " .,;:!?")
		if !slices.ContainsFunc(paragraphs, func(p string) bool { return strings.Contains(lang.Small(p), piece) }) {
			return false
		}
	}
	return true
}

// declares reports whether each two words of a name that the project declares follow each
// other in some words.
func (a *archive) declares(words string) bool {
	for pair := range wordPairs(document.Fold(words)) {
		if !a.known[pair] {
			return false
		}
	}
	return true
}

// coded warns of the first name with a number behind a hyphen that no document has and
// nothing declares: Covid-91.
func (a *archive) coded(of *report.Source) {
	for _, t := range a.texts {
		if t.kind != word || !strings.ContainsAny(t.raw, "-–") || strings.IndexFunc(t.raw, unicode.IsDigit) <= 0 || address(t.raw) > 0 {
			continue
		}
		for pair := range wordPairs(document.Fold(t.raw)) {
			if strings.ContainsAny(pair, "0123456789") && !a.says(pair, of) {
				a.out.Warn(report.StatementDiffers, t.at(), "spell the name as the documents do; what they do not name is declared under names: in tongket.yaml", "no document names %q", t.raw)
				return
			}
		}
	}
}

// years warns of the first year of a statement that its paragraph does not print among
// others, and that is neither the document's nor the one on which it reports.
func (a *archive) years(d proof, st *report.Statement) {
	if st.Paragraph < 1 || st.Paragraph > len(d.Paragraphs) {
		return
	}
	printed := document.Years(d.Paragraphs[st.Paragraph-1])
	if len(printed) == 0 {
		return
	}
	for _, t := range a.texts {
		year, ok := yearOf(t)
		if ok && !slices.Contains(printed, t.text) && !covers(year, d.Source.Reports) && !strings.HasPrefix(d.Source.Dated, t.text) {
			a.out.Warn(report.StatementDiffers, t.at(), "correct the year, or the paragraph", "paragraph %d of %s prints other years than %s", st.Paragraph, d.Source.File, t.raw)
			return
		}
	}
}

// turns warns of the first ordinal of a statement, in the language of its document, that
// this prints neither in words nor in digits: the third wave of a fourth.
func (a *archive) turns(v *vocabulary, d proof, st *report.Statement) {
	for i := range a.texts {
		turn, n := v.turns.find(a.texts[i:])
		if n == 0 || !slices.ContainsFunc(a.texts[i:i+n], func(t token) bool { return t.kind == word }) {
			continue
		}
		spelt := lang.Small(said(a.texts[i : i+n]))
		digits := strings.Replace(spelt, lang.Small(a.texts[i+n-1].raw), strconv.Itoa(turn), 1)
		if !slices.ContainsFunc(d.Paragraphs, func(p string) bool {
			p = lang.Small(p)
			return strings.Contains(p, spelt) || strings.Contains(p, digits)
		}) {
			a.out.Warn(report.StatementDiffers, a.texts[i].at(), "correct the number, or the paragraph", "paragraph %d of %s has none of the words %q", st.Paragraph, d.Source.File, spelt)
			return
		}
	}
}

// countsTyped warns of the first small number that a statement has in words or digits, where its
// paragraph prints another before the same word, and this one nowhere.
func (a *archive) countsTyped(v *vocabulary, d proof, st *report.Statement) {
	if st.Paragraph < 1 || st.Paragraph > len(d.Paragraphs) {
		return
	}
	var printed []token
	for i := range a.texts {
		n, next := v.counts(a.texts, i), at(a.texts, i+1)
		if n < 2 || next.kind != word || a.texts[i].kind == number || v.turns.ends(a.texts, i+1) {
			continue
		}
		if printed == nil {
			printed = v.plainTokens(d.Paragraphs[st.Paragraph-1])
		}
		same, other := false, false
		for k := range printed {
			switch {
			case v.counts(printed, k) == n, printed[k].text == strconv.Itoa(n):
				same = true
			case at(printed, k+1).text == next.text && (printed[k].kind == number || v.counts(printed, k) > 1):
				other = true
			}
		}
		if other && !same {
			a.out.Warn(report.StatementDiffers, a.texts[i].at(), "correct the number, or the paragraph", "paragraph %d of %s has none of the words %q", st.Paragraph, d.Source.File, said(a.texts[i:i+2]))
			return
		}
	}
}
