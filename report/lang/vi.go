package lang

import (
	"fmt"
	"time"

	"tongket/report"
)

func vietnamese() *Language {
	return &Language{
		Tag:  "vi",
		Name: "tiếng Việt",
		Numbers: Numbers{
			Group: ".", Decimal: ",", Minus: "−", Percent: "%",
			Points: same("điểm phần trăm"),
			To:     "đến",
			Small:  []string{"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"},
		},
		Bounds: Bounds{
			report.Nearly: "gần", report.MoreThan: "hơn", report.Over: "trên", report.LessThan: "dưới",
			report.AtLeast: "ít nhất", report.AtMost: "không quá", report.About: "khoảng",
		},
		Scales: Scales{Trillion: same("nghìn tỷ"), Billion: same("tỷ"), Million: same("triệu"), Thousand: same("nghìn")},
		Plural: func(report.Decimal) Form { return Other },
		Dates:  Dates{Day: vietnameseDay},
		Binding: Binding{
			Naming:     words("năm ngày tháng quý trang hình bảng đoạn án khóa thứ điều khoản chương mục số kỳ tp."),
			Months:     words("tháng"),
			Qualifying: words("gần hơn trên dưới khoảng chừng chỉ"),
			Pairs:      phrases("ít nhất, nhiều nhất, tối đa, tối thiểu, không quá, xấp xỉ"),
			Scaling:    words("nghìn ngàn triệu tỷ tỉ trăm"),
			Particles: words("và hoặc hay đến tới so là có không thì nhưng với theo trong ngoài ở tại cho của được bị do vì nên mà đã sẽ đang " +
				"còn cũng chỉ tăng giảm đạt vượt từ trên dưới khi nếu như này đó kia lên xuống qua nữa rồi"),
			Names: true,
		},
	}
}

// vietnameseDay is ngày 02 tháng 01 năm 2023: days below ten and the first two months
// have a nought, so that nobody can add a digit.
func vietnameseDay(d time.Time) string {
	month := d.Format("1")
	if d.Month() <= time.February {
		month = d.Format("01")
	}
	return fmt.Sprintf("ngày %s tháng %s năm %d", d.Format("02"), month, d.Year())
}
