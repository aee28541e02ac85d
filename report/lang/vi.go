package lang

import (
	"fmt"
	"time"

	"tongket/report"
)

func vietnamese() *Language {
	return &Language{
		Tag:   "vi",
		Name:  "Tiếng Việt",
		Names: map[report.Lang]string{"vi": "Việt", "en": "Anh"},
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
		Words: vietnameseWords(),
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

func vietnameseWords() Words {
	return Words{
		WordContents:     "Mục lục",
		WordMessages:     "Nội dung chính",
		WordSources:      "Nguồn và thuật ngữ",
		WordSourceList:   "Nguồn",
		WordTerms:        "Thuật ngữ",
		WordAnnex:        "Số liệu và nguồn",
		WordExhibits:     "Bảng và hình",
		WordKey:          "Cách đọc ký hiệu",
		WordTable:        "Bảng",
		WordFigure:       "Hình",
		WordContinued:    "tiếp theo",
		WordColumnTag:    "TIẾNG VIỆT",
		WordBilingual:    "Tài liệu tóm tắt song ngữ %s – %s",
		WordCutOff:       "Chốt số liệu.",
		WordImprint:      "Thông tin ấn phẩm.",
		WordVersion:      "Mã bản này:",
		WordNotStated:    "không nêu",
		WordNotStatedAll: "… = không nêu trong các tài liệu đã dùng.",
		WordNotRecorded:  "không ghi",
		WordMeasure:      "Nội dung",
		WordQuantity:     "Số lượng",
		WordNoNumber:     "không có con số",
		WordBase:         "năm gốc",
		WordSourceOne:    "Nguồn:",
		WordSourceMany:   "Nguồn:",
		WordDerived:      "suy ra",
		WordAssumed:      "giả định",
		WordPublished:    "công bố",
		WordTarget:       "Chỉ tiêu",
		WordPage:         "trang",

		WordNotStatedNote: "Không nêu: không nêu trong các tài liệu đã dùng.",
		WordEveryFigure:   "Chi tiết từng số liệu",

		WordDaggers:       "† suy ra",
		WordDoubleDaggers: "‡ giả định",
		WordWorkedOn:      "cách tính ở trang",
		WordWorkedOnAll:   "cách tính ở trang",
		WordFollowed:      "Số đậm là số được dùng ở đây;",
		WordElsewhere:     "theo tài liệu khác.",
		WordOthers:        "là số của tài liệu khác.",

		WordDerivedHead: "† %s:",
		WordDerivedTail: " suy ra từ tỷ lệ đã công bố (giới hạn làm tròn ra ngoài):",
		WordAssumedHead: "‡ %s, giả định:",
		WordOr:          "hoặc",
		WordTo:          "đến",
		WordWith:        "với",
		WordWhole:       "(số nguyên)",
		WordWholes:      "(số nguyên)",
		WordTogether:    "kết hợp lại:",

		WordNamesOurs:    "Tên tài liệu do người biên soạn đặt.",
		WordTermsOurs:    "Tên tài liệu và giải thích thuật ngữ là của người biên soạn.",
		WordSourcesIntro: "Ngày: như tài liệu ghi (… = không ghi). ¶: đoạn, đếm từ 1, kể cả chú thích ảnh.",
		WordAnnexNote:    "Không có dấu: công bố. † suy ra; ‡ giả định; dấu thoi: tài liệu khác ghi số khác. Cột cuối: những trang in số liệu đó; * = chỉ có ở bảng này.",
		WordCode:         "Mã",
		WordDocument:     "Tài liệu",
		WordDated:        "Ngày ghi",
		WordEvent:        "Sự kiện",
		WordWorkings:     "Cách tính và ghi chú",
		WordBut:          ", nhưng",
		WordContradict:   ": các tài liệu mâu thuẫn.",
		WordReplaces:     "thay cho",
		WordEarlier:      "công bố trước đó",
		WordUntil:        "số liệu tính đến hết",
		WordTaken:        "Số liệu lấy từ từng tài liệu, nguyên văn",
		WordUsed:         "Đoạn đã dùng",
		WordHash:         "12 ký tự đầu",
		WordFigures:      "Số liệu",
		WordValue:        "Giá trị",
		WordSourceCol:    "Nguồn",
		WordPageCol:      "Trang",
		WordGeneral:      "chỉ tiêu",
		WordMargin:       "so với chỉ tiêu",
		WordZeroBase:     "× = không có tỷ lệ %: số của năm gốc bằng 0.",
		WordComparedP:    "so với cùng kỳ năm",
		WordCompared:     "so với năm",

		WordErrata:          "Đính chính",
		WordErrataIntro:     "Đính chính tài liệu “%s”, mã %s. Bản đã sửa mang mã %s.",
		WordErrataFigures:   "Số liệu",
		WordErrataText:      "Câu chữ",
		WordAsPrinted:       "Đã in",
		WordShouldRead:      "Sửa thành",
		WordNotPrinted:      "không in",
		WordTakenOut:        "bỏ",
		WordAdded:           "chưa có, nay thêm",
		WordPlace:           "Vị trí",
		WordAt:              "trang %d, dòng %d",
		WordDear:            "Kính gửi",
		WordDearAll:         "Kính gửi quý vị",
		WordFullBriefing:    ", bản đầy đủ, có nguồn của từng con số.",
		WordCorrectionSheet: ", bảng đính chính.",
		WordSameCode:        "Mã bản này, cũng in ở chân mỗi trang PDF:",
		WordCorrected:       "Đính chính",
		WordCorrects:        "Bản này thay cho bản mang mã %s đã gửi trước đây. Đề nghị không dùng bản cũ.",
		WordAssumedPDF:      "‡ dựa trên giả định, nêu trong tệp đính kèm",
		WordSections:        "Mục",
		WordBlank:           "Trang này để trống",
		WordDraft:           "DỰ THẢO",
		WordCopyOf:          "Bản số %0*d/%0*d",
		WordReceipt:         "Danh sách ký nhận",
		WordReceiptOf:       "Tài liệu “%s”, mã %s, được phát %d bản có đánh số. Người nhận ký vào dòng mang số của bản mình nhận.",
		WordCopy:            "Bản số",
		WordRecipient:       "Họ và tên người nhận",
		WordUnit:            "Đơn vị",
		WordSignature:       "Ký nhận, ngày",
		WordIssued:          "Người phát (ký, ghi rõ họ tên):",
		WordIssuedOn:        "Ngày:",
		WordAttached:        "Đính kèm:",

		WordAnotherDocument: "tài liệu khác",
		WordDiamond:         "dấu thoi:",
		WordOtherSign:       "Tài liệu khác ghi số khác",
		WordOtherAttached:   "%s tài liệu khác ghi số khác, xem tệp đính kèm",

		WordDerivedMark: "† suy ra từ số liệu đã công bố",
		WordAssumedMark: "‡ dựa trên giả định, in kèm giả định đó",

		WordKeyActual:    "Số công bố, năm báo cáo",
		WordKeyEarlier:   "Số công bố, năm trước đó",
		WordKeyNearly:    "“gần”: thấp hơn con số ghi một chút",
		WordKeyMoreThan:  "“hơn”, “trên”: lớn hơn con số ghi",
		WordKeyTarget:    "Chỉ tiêu của đúng năm đó",
		WordKeyNotStated: "Không nêu trong các tài liệu đã dùng",
		WordKeySource:    "S1 ¶4: nguồn S1, đoạn 4 của tài liệu đó",
		WordKind:         "Loại, theo thứ tự của tài liệu",
		WordSquare:       "1 ô = %d",

		WordFall: "giảm",
		WordRise: "tăng",
	}
}
