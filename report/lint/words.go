package lint

import "tongket/report"

// What a word says of the way a figure moved.
type movement int

const (
	noMove   movement = iota
	down              // a fall, by: giảm, fell
	up                // a rise, by
	downTo            // a fall, to a level: giảm còn, fell to
	upTo              // a rise, to a level
	to                // to a level: còn, to
	fewer             // a comparative, beside a figure only: fewer, lower
	more              //
	openMove          // negated or aimed at: nothing is said of the result
	trap              // looks like a movement and is none
)

func movements() map[report.Lang]lexicon[movement] {
	vi, en := lexicon[movement]{}, lexicon[movement]{}
	vi.add(trap, "tăng cường,tăng tốc,tăng gia,tăng ni,giảm thiểu,giảm nhẹ,giảm nghèo,miễn giảm,thuyên giảm,giảm tải,cao điểm,cao nhất,nâng cao,đề cao,công nghệ cao,hạ tầng,hạ sĩ,thấp thỏm,thấp tầng,lên kế hoạch,đưa lên,nêu lên,xuống cơ sở")
	vi.add(openMove, "không tăng,không giảm,chưa giảm,chưa tăng,không để tăng,hạn chế gia tăng,hạn chế tăng,phấn đấu,cần kéo giảm,cần giảm,yêu cầu,tiếp tục giảm,tiếp tục kéo giảm,mục tiêu")
	vi.add(downTo, "giảm còn,giảm xuống,giảm xuống còn,xuống còn,hạ còn,kéo giảm còn")
	vi.add(upTo, "tăng lên,tăng lên tới,tăng đến,tăng tới")
	vi.add(to, "còn")
	vi.add(down, "giảm,kéo giảm,hạ,sụt,thấp hơn,ít hơn")
	vi.add(up, "tăng,gia tăng,cao hơn,nhiều hơn,tăng thêm")
	en.add(trap, "set up,made up,follow-up,up to,up-to-date,back up,broke down,crackdown,breakdown,cut-off,drop-in,lower court,further,more and more,less serious,tracked down,laid down")
	en.add(openMove, "did not rise,did not fall,no increase,no decrease,not rise,not fall,aims to,aim to,must fall,must,should,plans to,target of,to cut,to reduce")
	en.add(downTo, "fell to,dropped to,decreased to,declined to,down to,reduced to,cut to")
	en.add(upTo, "rose to,increased to,grew to,climbed to,up to")
	en.add(down, "fell,fall,falls,falling,fallen,dropped,drop,decreased,decrease,down,declined,decline,reduced,reduction")
	en.add(up, "rose,rise,rises,rising,risen,increased,increase,up,grew,growth,climbed")
	en.add(fewer, "fewer,lower,less")
	en.add(more, "more,higher")
	return map[report.Lang]lexicon[movement]{report.Vietnamese: vi, report.English: en}
}

// numberWords are figures in words. Vietnamese năm is five only directly before
// a unit.
var numberWords = map[report.Lang]map[string]bool{
	report.Vietnamese: set("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "đôi", "nửa", "chục", "tá", "trăm", "nghìn", "ngàn"),
	report.English: set("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
		"fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "half"),
}

// classifiers are units that a project need not declare.
var classifiers = map[report.Lang]map[string]bool{
	report.Vietnamese: set("vụ", "người", "tập", "cá", "tổ", "đoàn", "chương", "tấn", "viên", "khẩu", "đồng", "lần", "%"),
	report.English:    set("cases", "people", "units", "individuals", "teams", "delegations", "programmes", "tonnes", "rounds", "guns", "times", "percent"),
}

// ordinals are words after which a number is a name or an ordinal.
var ordinals = map[report.Lang]map[string]bool{
	report.Vietnamese: set("điều", "khoản", "mục", "chương", "phần", "nghị", "định", "quyết", "thông", "tư", "chỉ", "thị", "luật", "số", "thứ", "khóa", "khoá", "hạng", "quý", "trang", "hình", "bảng", "đoạn", "phiên", "kỳ"),
	report.English:    set("article", "articles", "section", "chapter", "part", "decree", "decision", "circular", "directive", "resolution", "law", "no", "number", "class", "term", "quarter", "page", "figure", "table", "paragraph", "session"),
}

// dayWords are words after which a number is a day, month or year.
var dayWords = map[report.Lang]map[string]bool{
	report.Vietnamese: set("ngày", "sáng", "trưa", "chiều", "tối", "hôm", "tháng", "năm"),
	report.English:    set("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"),
}

func set(words ...string) map[string]bool {
	out := make(map[string]bool, len(words))
	for _, w := range words {
		out[w] = true
	}
	return out
}
