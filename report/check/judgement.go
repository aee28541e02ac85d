package check

import (
	"tongket/report"
	"tongket/report/ledger"
)

var judging = judgements()

// judgements are words that call a movement good (true) or bad.
func judgements() map[report.Lang]lexicon[bool] {
	vi, en := lexicon[bool]{}, lexicon[bool]{}
	vi.add(true, "tốt hơn,cải thiện,chuyển biến tích cực")
	vi.add(false, "xấu đi,kém đi,xấu hơn")
	en.add(true, "improved,improvement,better")
	en.add(false, "worsened,worse,deteriorated")
	return map[report.Lang]lexicon[bool]{report.Vietnamese: vi, report.English: en}
}

// judgement holds words of praise and blame against what is better for the
// indicator.
func (l *linter) judgement(lang report.Lang, f ledger.Figure, ts []token) {
	better, moved := f.Query.Indicator.Better, f.Sign()
	if moved == report.None {
		return
	}
	for i := range ts {
		good, n := judging[lang].find(ts[i:])
		if n == 0 || ofOther(lang, ts, i, n) {
			continue
		}
		switch {
		case better == report.None:
			l.add(report.JudgementWord, ts[i], "say better: of the indicator, or leave the word out", "whether a rise of %s is better is not said", f.Query.Indicator.ID)
		case good != (better == moved):
			l.add(report.JudgementWord, ts[i], "", "%s went %s, and %s is better", f.Query, went(moved), went(better))
		}
	}
}

var (
	purposes = byLang("để,nhằm,góp phần,nhờ,do", "for,of,through,by,with,thanks to,to,the,from,and,into")
	measured = byLang("so,rõ,đáng,nhiều,hơn,rệt,và,là", "than,in,on,and,by,still,again,much,this,compared")
)

// ofOther reports whether the n words of praise or blame at i are said of something
// that they stand beside: better equipment, để cải thiện việc tuần tra.
func ofOther(lang report.Lang, ts []token, i, n int) bool {
	if _, found := purposes[lang].before(ts, i); found > 0 {
		return true
	}
	next := at(ts, i+n)
	_, found := measured[lang].find(ts[min(i+n, len(ts)):])
	return next.kind == word && found == 0
}
