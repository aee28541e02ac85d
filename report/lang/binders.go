package lang

import "strings"

// The words of Bind, by what they do to a number. None of them is a noun of any
// trade.
var (
	// binders name the number behind them: "năm 2022", "Hình 1", "page 4".
	binders = words("năm ngày tháng quý trang hình bảng đoạn án khóa thứ điều khoản chương mục số kỳ tp. " +
		"page pages figure figures table tables project section chapter article no. annex part")

	// months follow the day.
	months = words("tháng january february march april may june july august september october november december")

	// qualifying words say on which side of the number behind them the truth lies.
	qualifying = words("gần hơn trên dưới khoảng chừng nearly almost over under about around only chỉ")

	// seconds are qualifiers of two words.
	seconds = phrases("more than, less than, fewer than, at least, at most, up to, close to, ít nhất, nhiều nhất, tối đa, tối thiểu, không quá, xấp xỉ")

	scaling = words("nghìn ngàn triệu tỷ tỉ trăm thousand million billion trillion hundred")

	currencies = map[string]bool{"VND": true, "USD": true, "EUR": true, "$": true, "€": true, "₫": true}

	// particles are what may follow a number without being counted by it.
	particles = words("và hoặc hay đến tới so là có không thì nhưng với theo trong ngoài ở tại cho của được bị do vì nên mà đã sẽ đang " +
		"còn cũng chỉ tăng giảm đạt vượt từ trên dưới khi nếu như này đó kia lên xuống qua nữa rồi " +
		"and or to of in on at by for from with is are was were be been than that which who as but if when while per " +
		"up down above below under over not has have had will would can may must after before between during since until " +
		"against compared rose fell it this these those so then there")

	// operators belong to what follows them, joins to what goes before as well.
	operators = words("= + − ÷ × ± → < > ≤ ≥ ≈ † ‡")
	joins     = words("+ − ÷ × ±")

	// degrees begin a unit that has no letter in front.
	degrees = map[rune]bool{'°': true, '%': true, '‰': true}
)

func words(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

func phrases(list string) map[string]bool {
	out := map[string]bool{}
	for _, p := range strings.Split(list, ", ") {
		out[p] = true
	}
	return out
}
