package lang

import (
	"fmt"
	"strings"
	"time"

	"tongket/report"
	"tongket/report/ledger"
)

func vietnamese() *Language {
	return &Language{
		Tag:     "vi",
		Name:    "Tiếng Việt",
		Names:   map[report.Lang]string{"vi": "Việt", "en": "Anh", "fr": "Pháp"},
		Letters: "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ",
		Numbers: Numbers{
			Group: ".", Decimal: ",", Minus: "−", Percent: "%",
			Rank: "thứ", Among: "trong",
			Points: same("điểm phần trăm"),
			To:     "đến",
			Per:    "/%s",
			Small:  []string{"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"},
		},
		Bounds: Bounds{
			report.Nearly: "gần", report.MoreThan: "hơn", report.Over: "trên", report.LessThan: "dưới",
			report.AtLeast: "ít nhất", report.AtMost: "không quá", report.About: "khoảng",
		},
		Leads: Leads{
			During: [report.PeriodForms]string{report.AYear: "năm "},
			Versus: [report.PeriodForms]string{
				report.AYear: "so với năm ", report.AHalf: "so với ", report.AQuarter: "so với ", report.AMonth: "so với ", report.TheFirst: "so với ",
				report.SomeMonths: "so với ", report.SplitYear: "so với ", report.ADay: "so với số liệu ", report.SomeYears: "so với ",
			},
			Since: [report.PeriodForms]string{report.AYear: "kể từ năm ", report.SplitYear: "kể từ ", report.AHalf: "kể từ ", report.AQuarter: "kể từ ", report.AMonth: "kể từ "},
		},
		Findings: Findings{
			Reached: "{name} {at}: {value}",
			Rose:    "{name} {at} tăng {change} {base}", Fell: "{name} {at} giảm {change} {base}",
			Highest: "{name} {at} là {value}, cao nhất trong các kỳ trên biểu đồ", Lowest: "{name} {at} là {value}, thấp nhất trong các kỳ trên biểu đồ",
			HighestLowest: "{name} {at} là {value}, cao nhất trong các kỳ trên biểu đồ; thấp nhất là {low}",
			HighestSince:  "{name} {at} là {value}, cao nhất {since}", LowestSince: "{name} {at} là {value}, thấp nhất {since}",
			AllRose: "Các mục trên biểu đồ {at} đều tăng {base}", AllFell: "Các mục trên biểu đồ {at} đều giảm {base}",
			Largest:   "Lớn nhất trong các mục {at}: {name}, {value}",
			LargestOf: "Lớn nhất trong các mục {at}: {name}, {value}; tổng cộng {total}",
			TargetMet: "{name} {at} là {value}, đạt chỉ tiêu {target}{setter}", TargetMissed: "{name} {at} là {value}, chưa đạt chỉ tiêu {target}{setter}",
			LimitKept: "{name} {at} là {value}, trong giới hạn {target}{setter}", LimitExceeded: "{name} {at} là {value}, vượt giới hạn {target}{setter}",
		},
		BelowZero: Sides{Above: "trên", Below: "dưới"},
		Falls: Falls{
			Down: Bounds{
				report.Nearly: "giảm gần", report.MoreThan: "giảm hơn", report.Over: "giảm trên", report.LessThan: "giảm dưới",
				report.AtLeast: "giảm ít nhất", report.AtMost: "giảm không quá", report.About: "giảm khoảng",
			},
			Below: Bounds{
				report.Nearly: "kém gần", report.MoreThan: "kém hơn", report.Over: "kém trên", report.LessThan: "kém dưới",
				report.AtLeast: "kém ít nhất", report.AtMost: "kém không quá", report.About: "kém khoảng",
			},
		},
		Standings: Standings{ledger.Provisional: {"sb", "sơ bộ", "số liệu sơ bộ"}, ledger.Revised: {"đc", "đã điều chỉnh", "số liệu đã được điều chỉnh"}},
		Scales: Scales{
			Trillion: same("nghìn tỷ"), Billion: same("tỷ"), Million: same("triệu"), Thousand: same("nghìn"),
			Largest: 12,
			Of:      func(noun string) string { return noun },
		},
		Fractions: Fractions{
			Names: []FractionName{
				{1, 2, "một nửa,một phần hai,nửa,½"}, {1, 3, "một phần ba,⅓"}, {2, 3, "hai phần ba,⅔"},
				{1, 4, "một phần tư,¼"}, {2, 4, "hai phần tư"}, {3, 4, "ba phần tư,¾"},
			},
			Say: "%d/%d", Spelt: "%s phần %s",
		},
		Plural:  func(report.Decimal) Form { return Other },
		Dates:   Dates{Day: vietnameseDay, InYear: vietnameseInYear},
		Periods: vietnamesePeriods(),
		Greets: func(name string) string {
			if name == "" {
				return "Kính gửi quý vị"
			}
			return "Kính gửi " + name
		},
		Lexicon: vietnameseLexicon(),
		Reading: vietnameseReading(),
		Binding: Binding{
			Naming:     words("năm ngày sáng trưa chiều tối tháng quý trang hình bảng đoạn án khóa thứ điều khoản chương mục số kỳ phường quận tp."),
			Months:     words("tháng"),
			Qualifying: words("gần hơn trên dưới khoảng chừng chỉ"),
			Pairs:      phrases("ít nhất, nhiều nhất, tối đa, tối thiểu, không quá, xấp xỉ, chỉ tiêu"),
			Scaling:    words("nghìn ngàn triệu tỷ tỉ trăm"),
			Particles: words("và hoặc hay đến tới so là có không thì nhưng với theo trong ngoài ở tại cho của được bị do vì nên mà đã sẽ đang " +
				"còn cũng chỉ tăng giảm đạt vượt từ trên dưới khi nếu như này đó kia lên xuống qua nữa rồi"),
			Names: true, Syllables: true, Compounds: vietnameseCompounds(),
		},
		Lists: Lists{
			Address: "địa chỉ,địa chỉ email,địa chỉ e-mail,địa chỉ mail,thư điện tử,địa chỉ thư điện tử,hộp thư,hộp thư điện tử,địa chỉ thư,địa chỉ hộp thư",
			Name:    "họ tên,tên,họ và tên", Language: "ngôn ngữ", Edition: "phiên bản", Unit: "đơn vị", Attach: "đính kèm", Group: "nhóm", Role: "vai trò",
			Greeting: "xưng hô,lời chào",
			Number:   "stt,số tt,tt,số thứ tự,thứ tự",
			Unread:   "ghi chú,chức vụ,chức danh,cấp bậc,cơ quan,đơn vị công tác,phòng ban,ngày sinh,điện thoại,số điện thoại,sđt,số đt,di động",
			Total:    "tổng,cộng,tổng cộng,tổng số,danh sách có,danh sách gồm,danh sách này có,danh sách này gồm", Both: "cả hai,song ngữ",
			Called: map[report.Lang]Phrases{"vi": "tiếng việt", "en": "tiếng anh", "fr": "tiếng pháp"},
		},
		Printer: vietnamesePrinter(),
		Setter:  "của %s",
		Aims: Aims{
			Target: AimWords{
				Name: "Chỉ tiêu", Held: "so với chỉ tiêu", None: "không nêu chỉ tiêu",
				Met: "đạt", Missed: "chưa đạt", Unclear: "không rõ đạt hay chưa",
				AreMet: "đạt chỉ tiêu", AreMissed: "không đạt chỉ tiêu",
			},
			Limit: AimWords{
				Name: "Giới hạn", Held: "so với giới hạn", None: "không nêu giới hạn",
				Met: "trong giới hạn", Missed: "vượt giới hạn", Unclear: "không rõ có vượt giới hạn không",
				AreMet: "trong giới hạn", AreMissed: "vượt giới hạn",
			},
			Either: "chỉ tiêu hoặc giới hạn",
		},
		Aspects: Aspects{
			report.Change: "so với",
			report.Points: "so với",

			report.Difference: "chênh lệch so với",
			report.Share:      "tỷ trọng trong tổng số",
			report.Rank:       "thứ hạng",
			report.HowMany:    "đếm theo",
			report.Mean:       "bình quân mỗi thành viên",
			report.Index:      "chỉ số, gốc",
		},
		Among: Aspects{report.Share: "tỷ trọng theo %s", report.Rank: "thứ hạng theo %s", report.Mean: "bình quân mỗi %s"},
		Conditions: Conditions{
			report.Rose:   "tăng so với",
			report.Fell:   "giảm so với",
			report.Above:  "trên",
			report.Below:  "dưới",
			report.NoLess: "ít nhất",
			report.NoMore: "không quá",
		},
		Gallery: vietnameseGallery(),
		Starter: vietnameseStarter(),
		// Nghị định 30/2020/NĐ-CP, Phụ lục I.
		Letterhead: Letterhead{
			Nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Motto: "Độc lập - Tự do - Hạnh phúc", Number: "Số: ",
			Day: func(d time.Time) string {
				if d.Month() < time.March {
					return d.Format("ngày 02 tháng 01 năm 2006")
				}
				return d.Format("ngày 02 tháng 1 năm 2006")
			},
			NoDay: "ngày" + blanks + "tháng" + blanks + "năm" + blanks,
		},
		Words: vietnameseWords(),
	}
}

// vietnameseDay is ngày 02 tháng 01 năm 2023: days below ten and the first two months
// have a nought, so that nobody can add a digit.
func vietnameseDay(d time.Time) string {
	return fmt.Sprintf("ngày %s năm %d", vietnameseInYear(d), d.Year())
}

func vietnameseInYear(d time.Time) string {
	month := d.Format("1")
	if d.Month() <= time.February {
		month = d.Format("01")
	}
	return fmt.Sprintf("%s tháng %s", d.Format("02"), month)
}

func vietnamesePeriods() Periods {
	var months, short [12]string
	for i := range months {
		months[i], short[i] = fmt.Sprintf("tháng %d", i+1), fmt.Sprintf("T%d", i+1)
	}
	return Periods{
		Year: "năm",
		Long: [report.PeriodForms]string{
			report.AYear: "{year}", report.AHalf: "sáu tháng {half} năm {year}", report.AQuarter: "quý {roman}/{year}", report.AMonth: "{first}/{year}",
			report.TheFirst: "{count} tháng đầu năm {year}", report.SomeMonths: "{first} đến {last} năm {year}",
			report.SplitYear: "{called} {year}–{end}", report.ADay: "tính đến {date}", report.SomeYears: "giai đoạn {year}–{end}",
		},
		Short: [report.PeriodForms]string{
			report.AYear: "{year}", report.AHalf: "Nửa {half} {year}", report.AQuarter: "Quý {roman}/{year}", report.AMonth: "{abbr}/{year}",
			report.TheFirst: "{months}T/{year}", report.SomeMonths: "{abbr}–{abbr2}/{year}",
			report.SplitYear: "{year}–{end}", report.ADay: "{dd}/{mm}/{year}", report.SomeYears: "{year}–{end}",
		},
		Named: [report.PeriodForms]Phrases{
			report.AYear: None, report.SplitYear: None, report.SomeYears: None,
			report.AHalf: "sáu tháng {half},6 tháng {half},nửa {half}", report.AQuarter: "quý {roman},quý {n}",
			report.AMonth: "tháng {m},tháng {mm},tháng {m}/{year},tháng {mm}/{year}", report.TheFirst: "{count} tháng,{months} tháng", report.SomeMonths: "tháng {m}",
			report.ADay: "{d}/{m}/{year},{dd}/{mm}/{year},{d}/{m},{dd}/{mm},{d} tháng {m},{dd} tháng {m},{dd} tháng {mm}",
		},
		Spans: "tháng {m} đến tháng {m2},tháng {m} đến hết tháng {m2},tháng {m} tới tháng {m2},tháng {m}/{year} đến tháng {m2}/{year},tháng {m} năm {year} đến tháng {m2}," +
			"tháng {m} - tháng {m2},tháng {m} – tháng {m2},tháng {m}-{m2},tháng {m}–{m2},tháng {m}-{m2}/{year},tháng {m}–{m2}/{year},tháng {m} - {m2},tháng {m} – {m2},t{m}-t{m2},t{m}–t{m2}",
		Within: [report.PeriodForms]string{report.AHalf: "{half}", report.AQuarter: "{roman}", report.AMonth: "{m}"},
		Months: months, Abbr: short,
		Ordinals: [4]string{"thứ nhất", "thứ hai", "thứ ba", "thứ tư"},
		Halves:   [2]string{"đầu", "cuối"},
		Split:    [report.YearKinds]string{report.School: "năm học", report.Fiscal: "năm tài chính"},
	}
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
		WordRecipients:   "Nơi nhận:",
		WordImprint:      "Thông tin ấn phẩm.",
		WordVersion:      "Mã bản này:",
		WordNotStated:    "không nêu",
		WordHighest:      "cao nhất",
		WordLowest:       "thấp nhất",
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
		WordPage:         "trang",
		WordSee:          "Xem",

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
		WordFiguresTail: " suy ra từ số liệu đã công bố (giới hạn làm tròn ra ngoài):",
		WordScopesAlike: "Giả định “%s” và “%s” được tính theo cùng phạm vi.",
		WordSameScope:   "Giả định các tài liệu tính theo cùng phạm vi.",
		WordAssumedHead: "‡ %s, giả định:",
		WordOr:          "hoặc",
		WordTo:          "đến",
		WordWith:        "với",
		WordWhole:       "(số nguyên)",
		WordUnprinted:   "%[1]s số liệu khác theo %[2]s, không in ở trang nào",
		WordWholes:      "(số nguyên)",
		WordTogether:    "kết hợp lại:",

		WordNamesOurs:    "Tên tài liệu do người biên soạn đặt.",
		WordTermsOurs:    "Tên tài liệu và giải thích thuật ngữ là của người biên soạn.",
		WordCellsIntro:   "Bảng!C7: ô C7 của trang tính Bảng.",
		WordSourcesIntro: "Ngày: như tài liệu ghi (… = không ghi). ¶: đoạn, đếm từ 1, kể cả chú thích ảnh.",
		WordAnnexNote:    "Không có dấu: công bố. † suy ra; ‡ giả định; dấu thoi: tài liệu khác ghi số khác. Cột cuối: những trang in số liệu đó; * = chỉ có ở bảng này.",
		WordAnnexRow:     "Nhiều giá trị trong một dòng: theo thứ tự thời gian hoặc theo thứ tự ghi bên trái.",
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
		WordOneFigure:    "số liệu",
		WordYearCol:      "Năm",
		WordValue:        "Giá trị",
		WordSourceCol:    "Nguồn",
		WordPageCol:      "Trang",
		WordZeroBase:     "× = không có tỷ lệ %: số của năm gốc bằng 0.",
		WordNoPercent:    "× = không có tỷ lệ %: số của năm gốc bằng 0 hoặc có thể âm.",

		WordBetween:     "Phần để trống: số liệu nằm đâu đó giữa hai đầu.",
		WordHighestOf:   "cao nhất trong các số %s",
		WordLowestOf:    "thấp nhất trong các số %s",
		WordOwnScales:   "Mỗi dòng một thang đo riêng, từ 0.",
		WordTargetEdge:  "Vạch đen là %s, cạnh phía đầu thanh đúng bằng mức đó; cờ chỉ chiều tốt.",
		WordThinLine:    "Nét mảnh: %s.",
		WordOneScale:    "Mọi ô cùng một thang đo.",
		WordTick:        "Vạch ngắn: %s.",
		WordRanked:      "Xếp theo số liệu %s, từ lớn đến nhỏ.",
		WordOrderOpen:   "Số liệu chênh nhau ít hơn mức làm tròn hoặc giới hạn thì chưa rõ thứ tự.",
		WordNotShown:    "Không nêu ở đây: %s.",
		WordMoreMembers: "%d mục khác",
		WordMoved:       "Đầu thanh được vẽ cạnh vạch %s để nhìn thấy được.",
		WordNotJoined:   "Nét không nối qua chỗ không nêu.",
		WordLeadingLine: "Nét đậm: %s; mỗi nét một dấu riêng.",
		WordSolidDots:   "Chấm đặc: mức được công bố",
		WordHatchedDots: "chấm gạch: mức suy ra",
		WordHollowDots:  "chấm rỗng: mức giả định",
		WordFromZero:    "%s, từ 0",
		WordCellBars:    "Thanh: một thang đo, từ 0.",
		WordSparklines:  "Đường nhỏ: mỗi dòng một thang đo riêng, chỉ để xem dáng; chấm: số cuối.",
		WordTileLines:   "Đường nhỏ: %s; mỗi đường một thang đo riêng, chỉ để xem dáng; chấm: số cuối.",
		WordSparkUnsure: "Nét đứt, chấm rỗng: suy ra, giả định hoặc chỉ biết giới hạn.",
		WordAdverse:     "Gạch chéo dưới vạch 0: bất lợi.",
		WordSides:       "Trên vạch 0: %s; dưới vạch 0: %s.",
		WordPartFills:   "Màu chỉ thành phần, không chỉ năm.",

		WordPastYear:  "năm trước",
		WordPastSame:  "so với cùng kỳ năm trước",
		WordComparedP: "so với cùng kỳ năm",

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
		WordAlone:           "trích từ “%s”, mã %s",
		WordFullBriefing:    ", bản đầy đủ, có nguồn của từng con số.",
		WordCorrectionSheet: ", bảng đính chính.",
		WordSameCode:        "Mã bản này, cũng in ở chân mỗi trang PDF:",
		WordCorrected:       "Đính chính",
		WordCorrects:        "Bản này thay cho bản mang mã %s đã gửi trước đây. Đề nghị không dùng bản cũ.",
		WordAssumedPDF:      "‡ dựa trên giả định, nêu trong tệp đính kèm",
		WordSections:        "Mục",
		WordSpare:           "Ghi chú",
		WordDraft:           "DỰ THẢO",
		WordExample:         "SỐ LIỆU VÍ DỤ",
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

func vietnameseLexicon() Lexicon {
	return Lexicon{
		Tokens: TokenWords{
			Elided: None,
			Joints: "và,hoặc,đến,tới",
			Ranges: "đến,tới",
		},
		Numbers: NumberWords{
			Alone:   "hai,ba,bốn,năm,sáu,bảy,tám,chín,mười,đôi,nửa,chục,tá,trăm,nghìn,ngàn", // năm is five only before a unit
			Openers: "một",
			Within:  "một,mươi,mốt,tư,lăm,nhăm,linh,lẻ,rưỡi,triệu,tỷ,tỉ",
			Scaling: "trăm,nghìn,ngàn,chục,tá,triệu,tỷ,tỉ",
			Linking: None,
			Senses: "hàng *,mấy *,mỗi *,từng *,thứ *,khóa *,khoá *,hạng *,quý *,điều *,khoản *,mục *,chương *,phần *,hình *,bảng *,trang *,phiên *,kỳ *," +
				"trong năm,hằng năm,cả năm,suốt năm,qua năm,cuối năm,đầu năm,giữa năm",
			Sets:    "nhất trong,nhất trong số,nhất trong cả,một trong,một trong số,trong số,duy nhất trong,giữa",
			SetOf:   None,
			Members: None,
			Units:   "vụ,người,tập thể,cá nhân,tổ,đoàn,chương trình,tấn,viên,khẩu,đồng,lần,%,phần trăm",
			Page:    "năm,tuổi",
			Compound: "tổ chức,tổ quốc,tổ tiên,tổ hợp,tấn công,đồng chí,đồng bào,đồng thời,đồng loạt,đồng bộ,đồng đội,đồng bằng,đồng hành,đồng thuận,đồng ý," +
				"đoàn kết,đoàn thể,viên chức,lần lượt,lần đầu,người ta,khẩu hiệu,khẩu trang,khẩu phần,bộ máy,bộ phận,bộ đội,con đường,con số,hộ chiếu,hộ tịch,hộ khẩu," +
				"máy móc,bản thân,bản chất,ca ngợi,đội ngũ,nhà nước,trường hợp,giải pháp,giải quyết,học tập,học kỳ,lượt đi,lượt về,cây cối,sách lược," +
				"công tác,công bố,công an,công việc,công khai,tài chính,tài sản",
			Parts:    "số,tổng",
			Unscaled: "tỷ lệ,tỉ lệ,tỷ trọng,tỉ trọng,tỷ suất,tỉ suất,tỷ số,tỉ số,tỷ phú,tỉ phú,tỉ mỉ,tỷ mỷ,tỷ giá,tỉ giá,triệu tập,triệu chứng,triệu phú",
			Vague:    []Scale{{1, "hàng chục,mấy chục,vài chục"}, {2, "hàng trăm,mấy trăm,vài trăm"}, {3, "hàng nghìn,hàng ngàn,mấy nghìn,vài nghìn"}, {4, "hàng vạn,hàng chục nghìn,hàng chục ngàn"}, {5, "hàng trăm nghìn,hàng trăm ngàn"}, {6, "hàng triệu"}},
		},
		Names: NameWords{
			Numbered: "điều,khoản,điểm,mục,chương,phần,nghị định,nghị định số,nghị quyết,nghị quyết số,quyết định,quyết định số,thông tư,thông tư số,chỉ thị,chỉ thị số," +
				"kế hoạch số,công văn số,công điện số,luật,luật số,số,thứ,lần thứ,khóa,khoá,hạng,quý,trang,hình,bảng,biểu,phụ lục,đoạn,phiên,kỳ,kỳ họp,nhóm,loại,bậc,cấp độ," +
				"tuần,đợt,vòng,giai đoạn,quận,phường,khu phố,tổ dân phố,ấp,thôn,khu vực,vùng,quốc lộ,tỉnh lộ,đường tỉnh,hương lộ,lô,số nhà,phòng,đội,trạm,tuyến,nhà máy số,dự án số",
			Counted:     "con số,tổng số,một số,trong số,đa số,thành phần,góp phần",
			Abbreviated: None,
			Plain:       "và,hoặc,đến,của,này,nêu,trên,trong,là,có,tại,quy,đã,được,về",
		},
		Dates: DateWords{
			BeforeDay:  "ngày,sáng,trưa,chiều,tối,đêm,hôm,tháng,mùng,mồng",
			AfterDay:   None,
			NotDay:     "mỗi *,một *,hằng *,hàng *,từng *,quân *",
			OfYear:     "năm",
			BeforeYear: "năm,từ,đến,tới,trước,sau",
			Opening:    "năm,trong năm,cuối năm,đến cuối năm,tính đến cuối năm,đến hết năm",
			Reporting:  "báo cáo,ghi nhận,công bố,hội nghị,cuộc họp,nghe,tường thuật,tài liệu,theo,nêu,tổng kết,đánh giá,trình,nhìn lại,sơ kết,dự kiến",
			Ordinals:   None,
		},
		Clock: ClockWords{
			Marks:    None,
			Hours:    "giờ",
			At:       "lúc,vào,từ,đến,tới,trước,sau,hồi,khoảng",
			PartOf:   "sáng,trưa,chiều,tối,đêm,ngày,phút,hôm,cùng",
			Daytimes: "sáng,trưa,chiều,tối,đêm",
			AllDay:   "* giờ mỗi ngày,* giờ một ngày,* giờ/ngày,* giờ / ngày",
		},
		Phones: PhoneWords{
			Lead:      "đường dây nóng,hotline,số điện thoại,điện thoại,tổng đài,gọi,gọi số,bấm,bấm số,quay số,fax,zalo,nhắn tin",
			Joints:    "của,số,là,theo,qua,cảnh,sát,công,an,khẩn,cấp,và,hoặc,cứu,hỏa,thương",
			Services:  "sát,lực,lượng,số",
			Emergency: "111,112,113,114,115",
		},
		Ages: AgeWords{
			Bounds: "dưới,trên,từ,từ đủ,đủ,chưa đủ,quá,đến dưới",
			Says:   "tuổi",
			Open:   "tuổi trở lên,tuổi trở xuống,trở lên",
			People: None,
			Aged:   "tuổi",
		},
		Rates: RateWords{
			Per:     "tính trên,bình quân trên,mỗi,cứ",
			Measure: "trên * dân",
		},
		Movement: MovementWords{
			Trap: "tăng cường,tăng tốc,tăng gia,tăng ni,giảm thiểu,giảm nhẹ,giảm nghèo,miễn giảm,thuyên giảm,giảm tải,cao điểm,cao nhất,thấp nhất,nhiều nhất,ít nhất,nâng cao,đề cao,công nghệ cao," +
				"hạ tầng,hạ sĩ,hạ sỹ,hạ nguồn,thấp thỏm,thấp tầng,lên kế hoạch,đưa lên,nêu lên,lên tiếng,trở lên,lên án,xuống cơ sở,xuống cấp,xuống đường,trở xuống,vượt qua,vượt khó,vượt chỉ tiêu,vượt mục tiêu," +
				"hơn kém,không kém,bớt đi,kém hiệu quả,yếu kém,rơi vào,lùi xe,trượt tuyết,leo thang máy,thêm vào,thêm nữa,co giãn,sụt lún,sụt lở,tụt hậu,tụt huyết áp,nhà tăng,giảm đốc",
			Negations: "không ~,chưa ~,không hề ~,chưa hề ~,không để ~,không còn ~,chẳng ~",
			Open:      "hạn chế gia tăng,hạn chế tăng,phấn đấu,cần kéo giảm,cần giảm,yêu cầu,tiếp tục giảm,tiếp tục kéo giảm,mục tiêu",
			EitherWay: "tăng hay giảm,tăng hoặc giảm,tăng giảm,tăng / giảm,tăng – giảm,giảm hay tăng,giảm hoặc tăng,chênh lệch,chênh nhau,chênh,cách nhau,cách biệt,khác nhau,chững lại,chậm lại",
			Down:      "rút ngắn,rút xuống,thu nhỏ,hạ nhiệt,sa sút,suy yếu,xuống dốc,trượt dốc,rớt,rớt xuống,tuột,tuột dốc,giảm sâu,giảm mạnh,giảm nhẹ so,thụt lùi,teo lại,eo hẹp lại,co hẹp,vơi đi,vơi,bớt xuống,đổ dốc,tụt dốc,hao hụt,ngắn lại,ngắn đi,giảm,kéo giảm,cắt giảm,sụt giảm,suy giảm,tụt giảm,giảm sút,giảm bớt,giảm đi,hạ,hạ xuống,sụt,sụt đi,tụt,tụt xuống,tụt đi,đi xuống,xuống thấp,thu hẹp,co lại,lao dốc,rút bớt,ít đi",
			Up:        "kéo dài,dài thêm,dài ra,nới rộng,mở rộng thêm,bùng nổ,phình ra,phình to,lên cao,tăng mạnh,tăng cao,tăng nhẹ,nhích thêm,nhảy vọt,bật tăng,đội lên,phất lên,khởi sắc,phục hồi,hồi phục,tăng gấp,nở rộ,tăng,gia tăng,tăng thêm,tăng trưởng,đi lên,nhích lên,vọt lên,leo lên,leo thang,tăng vọt,nhiều lên,dâng lên,cao lên",
			DownTo:    "rút ngắn còn,rút xuống còn,rút còn,hạ xuống,rớt còn,rớt xuống còn,tuột xuống còn,thu hẹp còn,giảm chỉ còn,giảm về,tụt về,xuống tới,giảm còn,giảm xuống,giảm xuống còn,xuống còn,hạ còn,hạ xuống còn,kéo giảm còn,tụt còn,tụt xuống còn,sụt còn,sụt xuống còn,chỉ còn",
			UpTo:      "kéo dài lên,kéo dài tới,nâng lên,vọt lên tới,leo lên tới,lên đến,lên tới,nhảy lên,đội lên tới,tăng lên,tăng lên tới",
			DownFar:   "giảm tới,giảm đến,sụt tới,tụt tới",
			UpFar:     "tăng đến,tăng tới",
			To:        "còn",
			Lower:     "thấp hơn,ít hơn,kém hơn,nhỏ hơn,ngắn hơn,nhẹ hơn,rẻ hơn",
			Higher:    "cao hơn,nhiều hơn,lớn hơn,lâu hơn,dài hơn,nặng hơn,đắt hơn",
			Fewer:     None,
			More:      None,
			SoftDown:  "xuống,rơi,kém,thua,bớt,lùi,trượt,lùi lại,hụt,dưới mức,thiếu",
			SoftUp:    "vượt,lên,leo,nhích,vọt,bật,thêm,leo thêm,trên mức",
			By:        None,
			Reaching:  "lên,xuống,còn,đến,tới",
			Steps:     "tới,đến,khoảng,gần,hơn,trên,nhẹ,mạnh,thêm",
			Clauses:   "trong khi,nhưng,song,tuy,mặc dù",
			Still:     "mức,là,đạt,ở mức,thay đổi,biến động,biến đổi,thay đổi là",
		},
		Base: BaseWords{
			Against:    "so với",
			Loosely:    None,
			SamePeriod: "cùng kỳ",
			WholeYear:  "cả năm,toàn năm,trong năm,năm nay",
			YearBefore: "năm trước,năm ngoái,năm học trước,năm tài chính trước,năm liền trước,năm học liền trước,năm công tác trước,kỳ trước,cuối kỳ trước,kỳ báo cáo trước",
			YearStart:  "so với đầu năm,so với thời điểm đầu năm,so với ngày đầu năm,so với số đầu năm,so đầu năm,từ đầu năm,kể từ đầu năm,so với đầu kỳ",
			YearAfter:  "năm sau,năm tới,năm tiếp theo,năm kế tiếp,năm học tới,năm học sau",

			QuarterBefore: "quý trước,quý liền trước",
			MonthBefore:   "tháng trước,tháng liền trước",
		},
		Points: PointWords{Points: "điểm,điểm phần trăm", Percent: "%,phần trăm"},
		Target: TargetWords{
			Names:  "chỉ tiêu,mục tiêu,giới hạn",
			Plans:  "kế hoạch,kế hoạch đề ra,kế hoạch giao,kế hoạch được giao,kế hoạch đặt ra,định mức",
			Met:    "đạt chỉ tiêu,vượt chỉ tiêu,đạt và vượt chỉ tiêu,hoàn thành chỉ tiêu,vượt mục tiêu,cao hơn chỉ tiêu",
			Missed: "không đạt chỉ tiêu,chưa đạt chỉ tiêu,thấp hơn chỉ tiêu,suýt đạt chỉ tiêu,gần đạt chỉ tiêu",
			Sided:  "cao hơn chỉ tiêu,thấp hơn chỉ tiêu",
			Kept:   "trong giới hạn,dưới giới hạn,trong mức giới hạn,không vượt giới hạn,chưa vượt giới hạn,không vượt quá giới hạn,chưa vượt quá giới hạn,* nào vượt giới hạn,* nào vượt quá giới hạn",
			Over:   "vượt giới hạn,vượt quá giới hạn,vượt mức giới hạn,cao hơn giới hạn,trên giới hạn",
		},
		Extremes: ExtremeWords{
			Highest: "cao nhất,cao kỷ lục,mức kỷ lục,đạt kỷ lục,lớn nhất,nhiều nhất",
			Lowest:  "thấp nhất,thấp kỷ lục,nhỏ nhất",
			Sizes:   "lớn nhất,nhỏ nhất",
			Beside: "là,và,đạt,ở,vẫn,cũng,được,có,lên,xuống,tới,đến,từ,kể,tính,trong,của,trước,so,cả,mọi,với,qua,nay,này,đó,vào," +
				"số,con số,mức,tổng,trị,lượng,giá trị,khối lượng,kết quả,năm,kỳ",
			Paces: "tỷ lệ,tỉ lệ,tốc độ,nhịp độ,tỷ trọng,tỉ trọng,chất lượng,mật độ,ưu tiên",
			Among: "một trong,trong số,thứ hai,thứ ba,không phải,chưa phải,không còn,chưa",
			Since: "kể từ năm,từ năm,kể từ,tính từ năm,từ quý,từ tháng,từ sáu tháng,từ nửa",
			Ever:  "từ trước đến nay,từ trước tới nay,kỷ lục,kỉ lục,chưa từng có,chưa từng thấy,trong lịch sử,mọi năm",
		},
		Multiples: MultipleWords{
			Times: []Multiple{
				{2, 1, "gấp đôi,gấp hai,gấp hai lần,gấp * đôi,gấp * hai,tăng đôi,nhân đôi"}, {3, 1, "gấp ba,gấp * ba,nhân ba"}, {4, 1, "gấp bốn,gấp * bốn"},
				// what may stand before năm is named, for năm is a year, too: gấp đôi năm 2021
				{5, 1, "gấp năm,gấp * năm lần,gấp gần năm,gấp hơn năm,gấp trên năm,gấp khoảng năm,gấp chừng năm,gấp ngót năm,gấp tới năm"},
				{6, 1, "gấp sáu"}, {7, 1, "gấp bảy"}, {8, 1, "gấp tám"}, {9, 1, "gấp chín"}, {10, 1, "gấp mười,gấp * mười,gấp chục"}, {3, 2, "gấp rưỡi,gấp * rưỡi,gấp một lần rưỡi"},
				{5, 2, "gấp hai rưỡi,gấp đôi rưỡi,gấp hai lần rưỡi"},
				{1, 2, "chỉ bằng một nửa,chỉ bằng nửa,bằng một nửa,bằng nửa,bằng phân nửa"},
			},
			Parts: []Multiple{
				{1, 2, "một nửa,phân nửa,nửa"}, {1, 3, "một phần ba,1 phần 3"}, {2, 3, "hai phần ba"}, {1, 4, "một phần tư"}, {3, 4, "ba phần tư"},
				{1, 5, "một phần năm"}, {2, 5, "hai phần năm"}, {3, 5, "ba phần năm"}, {4, 5, "bốn phần năm"}, {1, 6, "một phần sáu"}, {1, 10, "một phần mười"}, {9, 10, "chín phần mười"}, {7, 10, "bảy phần mười"}, {8, 10, "tám phần mười"},
			},
			By:    "lần",
			Whole: "bằng,chỉ bằng,chỉ còn bằng,tương đương,tương đương với,bằng khoảng,bằng gần,bằng hơn",
			Done:  "đạt,hoàn thành,thực hiện,đạt được,đạt khoảng,đạt gần,đạt hơn",
			Of:    "số,tổng,các,của,trong",
			Most:  "đa số,phần lớn,đại đa số,đa phần,hầu hết",
		},
		Measures: []Measure{
			{"g", "gam,gram"}, {"kg", "kg,ki-lô-gam,kilôgam,kilogam,cân"}, {"quintal", "tạ"}, {"t", "tấn"}, {"l", "lít"}, {"ml", "ml,mi-li-lít"}, {"m3", "m³,m3,mét khối"},
			{"m", "m,mét"}, {"cm", "cm,xăng-ti-mét"}, {"km", "km,ki-lô-mét,cây số"}, {"ha", "ha,héc-ta,hécta"}, {"m2", "m²,m2,mét vuông"}, {"km2", "km²,km2,ki-lô-mét vuông"},
			{"h", "giờ,tiếng"}, {"min", "phút"}, {"s", "giây"}, {"d", "ngày"}, {"week", "tuần"}, {"month", "tháng"}, {"VND", "đồng,vnd,vnđ"}, {"USD", "usd,đô la,đô-la"},
			{"EUR", "eur,euro,ơ-rô"}, {"kWh", "kwh"}, {"MW", "mw"},
		},
		Streaks: StreakWords{
			Running:  "liên tiếp,liền,liên tục,liền nhau,liền kề",
			Ordinals: "thứ nhất,thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu,thứ bảy,thứ tám,thứ chín,thứ mười",
			First:    "lần đầu kể từ,lần đầu tiên kể từ,lần đầu từ,lần đầu tiên từ,lần đầu sau,lần đầu tiên tăng kể từ,lần đầu tiên giảm kể từ",
			Flat:     "đi ngang,không đổi,không thay đổi,giữ nguyên,đứng yên,dậm chân tại chỗ,giậm chân tại chỗ,vẫn như năm,bằng năm",
		},
		Claims: ClaimWords{
			Exactly: "đúng,vừa đúng,đúng bằng,chính xác,chính xác là,vừa tròn,tròn",
			Hardly:  "chỉ vỏn vẹn,vỏn vẹn,chỉ vừa,may ra",
			By:      "theo,như,trong,tại",
			Respect: "ông,bà",
			Titles: "đại tướng,thượng tướng,trung tướng,thiếu tướng,chuẩn tướng,đại tá,thượng tá,trung tá,thiếu tá,đại úy,thượng úy,trung úy,thiếu úy,đô đốc,phó đô đốc,chuẩn đô đốc," +
				"tổng bí thư,bí thư,phó bí thư,phó bí thư thường trực,chủ tịch nước,phó chủ tịch nước,chủ tịch quốc hội,phó chủ tịch quốc hội,chủ tịch,phó chủ tịch,phó chủ tịch thường trực,thủ tướng,thủ tướng chính phủ,phó thủ tướng,bộ trưởng,thứ trưởng,thứ trưởng thường trực," +
				"tổng giám đốc,phó tổng giám đốc,giám đốc,phó giám đốc,cục trưởng,phó cục trưởng,vụ trưởng,phó vụ trưởng,chánh văn phòng,phó chánh văn phòng,chánh thanh tra,tổng thanh tra,phó tổng thanh tra,trưởng phòng,phó trưởng phòng,phó phòng,trưởng ban,phó trưởng ban,phó ban," +
				"tổng cục trưởng,phó tổng cục trưởng,hiệu trưởng,phó hiệu trưởng,viện trưởng,phó viện trưởng,chánh án,phó chánh án,kế toán trưởng,đội trưởng,phó đội trưởng,trưởng công an,phó trưởng công an," +
				"ủy viên bộ chính trị,ủy viên trung ương đảng,ủy viên dự khuyết trung ương đảng,ủy viên ban bí thư,ủy viên ban thường vụ",
			All:         "cả,tất cả,tất cả các,toàn bộ",
			MetAfter:    "đã đạt,đã vượt,đã hoàn thành,được hoàn thành",
			MissedAfter: "chưa đạt,không đạt,chưa hoàn thành,không hoàn thành",
			Empty:       "phải,được,đã,đang,bị,có,là,thì,mà,này,đây,các,những,bản,của,và,cũng,lại,nên,vì,do,tức,nghĩa,với,để,ra,khi,bởi",
			Occasions:   "lần,lượt",
			Excluded:    "không vẽ,không vẽ năm,không thể hiện,không thể hiện năm",
		},
		Unproven: UnprovenWords{
			Credit:    "nhờ,nhờ đó,nhờ vậy",
			Documents: "tài liệu,văn bản",
			Unstated:  "không nêu,không nêu rõ,chưa nêu rõ,chưa nêu,không được nêu,không công bố,chưa công bố,không được công bố,chưa được công bố,không có số liệu,chưa có số liệu,không có số,chưa có,không có,không rõ,chưa rõ,không biết,không ghi,k.c.",
			Latest:    "mới nhất,gần đây nhất,gần nhất,sau cùng",
		},
		Nouns: NounWords{
			Empty: "số,tổng,tổng số,tổng cộng,cộng,đạt,vượt,chưa,phần,tỷ,tỷ lệ,tỉ lệ,tỷ trọng,bình quân,trung bình,mức,lượng,số lượng,con số,số liệu,kết quả,giá trị,chỉ tiêu,chỉ số,kế hoạch,mục tiêu,giới hạn,thực hiện,thay đổi,chênh lệch,mức tăng,mức giảm," +
				"của,và,các,những,được,bị,do,cho,về,theo,trong,trên,tại,ở,từ,đến,với,so,so với,là,có,không,bằng,mỗi,một,cả,đã,đang,sẽ,này,đó,khi,để,vào,ra,lên,xuống,còn,chỉ,riêng,gồm,không tính,tính,chung,toàn,toàn bộ,mọi,hằng,hàng," +
				"năm,tháng,quý,ngày,tuần,kỳ,cùng kỳ,giai đoạn,đầu,cuối,nửa,trước,sau,qua,nay,thời gian,thời điểm," +
				"cao nhất,thấp nhất,lớn nhất,nhỏ nhất,nhiều nhất,ít nhất,cao,thấp,nhiều,ít,hơn,nhất,mới,khác,loại,hạng,nghìn,ngàn,triệu,tỷ đồng,phần trăm,điểm phần trăm,nguồn,trang,xem,nêu,công bố,i,ii,iii,iv",
			Endings: None,
			Joining: []Phrases{"về", "ở,tại", "của", "cho", "bằng", "trong", "do", "đến", "trên"},
			Apart: []Phrases{
				"đô thị,thành thị,nông thôn", "trước thuế,sau thuế", "bị thương,chết,tử vong", "nam giới,nữ giới", "nhập khẩu,xuất khẩu", "trong nước,nước ngoài", "ngắn hạn,dài hạn", "trực tiếp,gián tiếp",
				"đặc biệt nghiêm trọng,rất nghiêm trọng,ít nghiêm trọng", "nội trú,ngoại trú", "bán buôn,bán lẻ", "nước mặt,nước ngầm", "bắt buộc,tự nguyện", "sinh hoạt,sản xuất", "đầu người,mỗi hộ",
				"lưu động,cố định", "dân sự,hình sự", "tạm tính,chính thức", "công lập,tư thục,ngoài công lập", "người lớn,trẻ em", "ban ngày,ban đêm", "định kỳ,đột xuất", "trực tuyến,tại quầy", "thường trú,tạm trú", "miễn phí,có thu tiền,có thu phí", "thượng nguồn,hạ nguồn", "toàn thời gian,bán thời gian",
			},
		},
		Length: 86,
		Denials: DenialWords{
			Sure:  "không,chưa,chẳng,chả,đâu có,đừng",
			Traps: "không gian,không khí,hàng không,không quân,phòng không,trên không,không vận,không chỉ,không những,không ngừng,không ít,không lâu,không nhỏ,không kém,chưa kể,hay không,hay chưa,có hay không",
			Perhaps: "thiếu,ngoài,trước khi,trừ,miễn,vắng,mất,hết,khỏi,kém,bỏ,ít,hiếm,khó,chỉ,duy nhất,dưới,tối đa,vô,phi,bất,giữ nguyên,vẫn,đứng,dừng,ngừng,từ chối,riêng,tránh,ngăn,hụt,dở,lỗ,khác," +
				"độc lập,sót,cấm,hoãn,thấp hơn,thay vì,thất,loại,hầu như,suýt,đi ngang,ổn định,hoàn toàn,trắng,rỗng,trống",
		},
		Judgement: JudgementWords{
			Good:     "tốt hơn,cải thiện,chuyển biến tích cực",
			Bad:      "xấu đi,kém đi,xấu hơn",
			Purposes: "để,nhằm,góp phần,nhờ,do",
			Measured: "so,rõ,đáng,nhiều,hơn,rệt,và,là",
		},
		Rows: RowWords{
			Faster:   "nhanh hơn,mạnh hơn",
			Slower:   "chậm hơn",
			Fastest:  "nhanh nhất,mạnh nhất",
			Slowest:  "chậm nhất",
			Most:     "nhiều",
			Least:    "ít",
			Except:   "trừ,ngoại trừ,ngoài,khác với,không kể,không tính",
			Counted:  "số lượng",
			Crowning: "nhất",
		},
		Outcomes: OutcomeWords{
			Met:    "đạt,đạt được,hoàn thành,đạt và vượt",
			Missed: "không đạt,chưa đạt,không hoàn thành,chưa hoàn thành",
			Close:  "sát,suýt,suýt soát,chênh lệch rất nhỏ,chênh lệch nhỏ,chênh lệch không đáng kể",
			Far:    "chênh lệch lớn,chênh lệch rất lớn,chênh lệch đáng kể,thấp hơn nhiều so với,cao hơn nhiều so với,thấp hơn nhiều,cao hơn nhiều,kém xa,cách xa,còn cách xa,rất xa,cách khá xa,quá xa,còn xa,thấp xa,vượt xa",
			OutOf:  "trong,trong số,trên",
		},
		Times: TimeWords{
			MidYear:   "giữa năm",
			Quarters:  "quý",
			LastOnes:  "cuối",
			ByQuarter: "từng quý,theo quý,các quý,hằng quý,mỗi quý",
			ByMonth:   "từng tháng,theo tháng,các tháng,hằng tháng,mỗi tháng",
			YearBegin: "đầu năm,vào đầu năm,thời điểm đầu năm",
			Lasting:   "trong,qua,suốt,trong vòng",
			Years:     "năm",
			FirstTime: "lần đầu tiên,lần đầu",
		},
		Events: EventWords{
			Opposites: []Opposite{
				{"sớm hơn,trước hạn,trước thời hạn,sớm", "muộn hơn,trễ hơn,quá hạn,trễ hạn,chậm tiến độ,muộn"}, {"miễn phí,không lấy tiền,không thu tiền,không thu phí", "có thu tiền,có thu phí,thu phí,tính tiền,lấy tiền"}, {"thông qua,nhất trí,thống nhất,tán thành", "bác bỏ,không thông qua,phản đối"}, {"khen,khen thưởng,biểu dương,tuyên dương", "phê bình,kỷ luật,khiển trách"}, {"mùa khô", "mùa mưa"}, {"trong nước", "nước ngoài"},
				{"phía bắc", "phía nam"}, {"phía đông", "phía tây"}, {"buổi sáng,sáng ngày", "buổi chiều,chiều ngày"}, {"tăng cường,mở rộng", "cắt giảm,thu hẹp"}, {"công khai", "bí mật,không công khai"}, {"thường xuyên", "thỉnh thoảng"},
				{"thiếu", "thừa"}, {"có thật", "không có thật"}, {"cố định", "lưu động,di động"}, {"lâu dài,vĩnh viễn,thường trực", "tạm thời"}, {"thành thị,đô thị,nội thành", "nông thôn,ngoại thành"}, {"ban ngày", "ban đêm"},
				{"trong nhà", "ngoài trời"}, {"nam giới,đàn ông", "nữ giới,phụ nữ"}, {"người lớn", "trẻ em"}, {"mùa đông", "mùa hè"}, {"tự nguyện,tình nguyện", "bắt buộc"}, {"nhập khẩu", "xuất khẩu"},
				{"nội bộ", "bên ngoài"}, {"trực tiếp,tại quầy", "trực tuyến,qua mạng,gián tiếp,từ xa"}, {"thượng nguồn,thượng lưu", "hạ nguồn,hạ lưu"}, {"siết chặt", "nới lỏng"}, {"hoàn thành,hoàn tất,xong", "dở dang,dang dở,chưa xong,chưa hoàn thành"},
				{"thành công", "thất bại"}, {"bắt giữ,tạm giam,tạm giữ", "trả tự do,được thả"}, {"hợp pháp,đúng luật", "trái phép,bất hợp pháp,trái luật"}, {"an toàn", "mất an toàn,nguy hiểm"}, {"sạch", "bẩn,ô nhiễm"}, {"khá giả,giàu", "nghèo"},
				{"dương tính", "âm tính"}, {"cho phép", "cấm,nghiêm cấm"}, {"bao gồm,kể cả,tính cả,gồm cả", "không bao gồm,không kể,chưa kể,không tính,không gồm"}, {"đầu năm,đầu tháng,đầu quý,đầu kỳ", "cuối năm,cuối tháng,cuối quý,cuối kỳ"}, {"kéo dài,gia hạn", "rút ngắn"},
				{"rộng", "hẹp"}, {"sâu", "nông"}, {"đa số", "thiểu số"}, {"bổ nhiệm", "miễn nhiệm,cách chức"}, {"nâng cấp,thăng", "hạ cấp,giáng"},
				{"liên tục", "gián đoạn,ngắt quãng"}, {"nặng,nghiêm trọng", "nhẹ,ít nghiêm trọng"}, {"đơn giản", "phức tạp"}, {"chủ động", "bị động"}, {"hình sự", "dân sự"}, {"chính thức", "tạm tính,không chính thức"},
				{"tập thể", "cá nhân"}, {"định kỳ", "đột xuất"}, {"công lập", "tư thục,ngoài công lập"}, {"nhà nước", "tư nhân"}, {"trung ương", "địa phương"}, {"sau kiểm toán,đã kiểm toán", "chưa kiểm toán,trước kiểm toán"},
				{"tiền mặt", "chuyển khoản,không dùng tiền mặt"}, {"dễ hơn,dễ dàng", "khó hơn,khó khăn"}, {"giống nhau", "khác nhau"}, {"người cũ", "người mới"}, {"ngắn hạn", "dài hạn"}, {"có hạn", "vô thời hạn"},
				{"vượt,vượt qua", "thua,kém"},
			},
			InTurn: []Opposite{
				{"bàn giao", "tiếp nhận"},
				{"cho vay", "đi vay"},
				{"mua vào", "bán ra"},
				{"bắt đầu,khởi công,khai mạc", "kết thúc,bế mạc"}, {"mở cửa,khai trương,mở lại", "đóng cửa,dừng hoạt động,ngừng hoạt động"}, {"trước ngày,trước tháng,trước hết", "sau ngày,sau tháng,kể từ ngày"}, {"đầu tiên", "cuối cùng"}, {"tốt hơn,khá hơn,tốt,ổn định", "kém hơn,xấu hơn,tệ hơn,xấu"}, {"cũ,lâu năm", "mới"},
				{"nghiêm trọng nhất,lớn nhất,cao nhất", "nhẹ nhất,nhỏ nhất,thấp nhất"}, {"ít nhất,tối thiểu", "nhiều nhất,tối đa,không quá"}, {"toàn bộ,tất cả", "một phần,một số"}, {"giữ nguyên,không đổi,không thay đổi", "thay đổi,bị thay đổi,được điều chỉnh"},
			},
			Asked: "cần,phải,nên,yêu cầu,đề nghị,giao,sẽ,dự kiến,kế hoạch,trình,trước,trong quý,trong năm,tiếp tục,hãy,không để",
			Done:  "đã",
			Plain: "là,các,những,của,và,được,từ,vì,khi,đã,đang,bị,cho,về,để,trong,này,đó,ấy,do,nên,ở,tại,bằng,cả,lẫn,cũng,ngày,tháng,năm,quý,phải,cần,thì,mà,với,vào,ra,theo,sự,việc,cuộc,nơi,cùng,còn,đều,đến,một,hai,ba,cái,như,làm,giữ,lại,trước,sau,sẽ,rằng,hay,hoặc,có,trên,khác,gì,sang,tận,vừa,từng,đợt,lĩnh vực,nêu,ghi,báo cáo,biên bản,tài liệu,nguyên nhân,chủ yếu,danh sách,công ty,thành phố,tp,ông,bà,đồng chí,đồng thời,công tác",
			Alike: []Phrases{
				"đi đôi,đồng bộ,song song,gắn liền", "nảy sinh,xảy ra,phát sinh", "người đứng đầu,thủ trưởng", "bảo đảm,đảm bảo", "tặng,trao,trao tặng,tặng thưởng", "nhận,đón nhận", "giúp,hỗ trợ,giúp đỡ", "xây,xây dựng", "lắp,lắp đặt", "người dân,nhân dân,bà con", "nhanh chóng,khẩn trương", "thành lập,lập", "vận hành,hoạt động", "sửa,sửa chữa,khắc phục", "nhiều,không ít,đông đảo", "mua sắm,mua", "diễn ra,tổ chức,tiến hành", "thực hiện,triển khai,bắt tay,bắt tay vào", "đầu tiên,thứ nhất", "gửi,chuyển",
			},
			Causes: "vì,do,bởi,bởi vì,nhờ,nguyên nhân là",
			Hence:  "vì vậy,vì thế,do đó,do vậy,nhờ đó,nhờ vậy,bởi vậy,bởi thế,vì sao",
		},
		Spelling: vietnameseSpelling,
	}
}

// marks is where the tone may stand on either vowel: òa and oà are one.
var marks = strings.NewReplacer(
	"òa", "oà", "óa", "oá", "ỏa", "oả", "õa", "oã", "ọa", "oạ",
	"òe", "oè", "óe", "oé", "ỏe", "oẻ", "õe", "oẽ", "ọe", "oẹ",
	"ùy", "uỳ", "úy", "uý", "ủy", "uỷ", "ũy", "uỹ", "ụy", "uỵ")

// iOrY are words that are written with i or with y, and one that is Vietnamese by now, by
// each of their spellings.
var iOrY = map[string]string{
	"tỉ": "tỷ", "kĩ": "kỹ", "kì": "kỳ", "kí": "ký", "lí": "lý", "sĩ": "sỹ", "mĩ": "mỹ", "chíp": "chip", "hi": "hy",
	"tỷ": "tỷ", "kỹ": "kỹ", "kỳ": "kỳ", "ký": "ký", "lý": "lý", "sỹ": "sỹ", "mỹ": "mỹ", "chip": "chip", "hy": "hy",
}

func vietnameseSpelling(word string) string {
	if one, ok := iOrY[word]; ok {
		return one
	}
	one := marks.Replace(word)
	if one != word || strings.ContainsAny(word, "àáảãạèéẻẽẹỳýỷỹỵ") && strings.ContainsAny(word, "ou") {
		return one
	}
	return ""
}

func vietnameseReading() Reading {
	return Reading{
		Letters: "ăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
		Scales:  []Scale{{12, "nghìn tỷ,nghìn tỉ,ngàn tỷ,ngàn tỉ"}, {9, "tỷ,tỉ"}, {6, "triệu"}, {3, "nghìn,ngàn"}},
		Bounds: []Bound{
			{nearly, "gần,ngót,ngót nghét,suýt soát,sát,non"}, {moreThan, "hơn,nhỉnh hơn,vượt mốc,vượt con số"}, {over, "trên"}, {lessThan, "chưa đến,chưa tới,chưa đầy,không đến,không tới,không đầy,dưới"},
			{atLeast, "không dưới,ít nhất,tối thiểu"}, {atMost, "không quá,không vượt quá,nhiều nhất,tối đa,trong vòng"}, {about, "trên dưới,khoảng,vào khoảng,ước,ước chừng,ước khoảng,xấp xỉ,chừng,độ chừng,cỡ"},
		},
		Behind:   []Bound{{atLeast, "trở lên"}, {atMost, "trở xuống"}},
		Fillers:  "tới,là,đạt,vnd,usd",
		Corrects: "đính chính,điều chỉnh,hiệu chỉnh,cập nhật lại,thay cho số",
		Earlier:  "trước đây công bố,trước đây đã công bố,đã công bố trước đây,công bố trước đây,đã công bố trước đó,số cũ,số liệu cũ",
		Nouns: "lượt,ca,vụ,hộ,xã,phường,thôn,ấp,cái,chiếc,con,cuốn,bộ,máy,xe,lớp,em,cháu,suất,giường,mũi,liều,điểm,buổi,cuộc,bài,cây,nhà,căn,cầu,trạm,trường,đội,tổ,đoàn," +
			"phòng,lô,gói,dự án,công trình,người,tập thể,cá nhân,chương trình,bác sĩ,tấn,tạ,kg,km,ha,m,m²,m³,lít,giờ,ngày,tuần,tháng,năm,lần,đồng,USD",
		Minus:    "âm,trừ",
		Deficits: "lỗ,thâm hụt,bội chi,nhập siêu,hụt,thiếu hụt",
		Compared: "cao hơn,thấp hơn,nhiều hơn,ít hơn,tuyến trên,bên trên,phía trên,nêu trên,nói trên,kể trên,tuyến dưới,bên dưới,phía dưới,siêu âm,thu âm,ghi âm,khấu trừ,giảm trừ,loại trừ,diệt trừ,phòng trừ",
		Levels:   "là,đạt,có,ở mức,bằng,gồm",
		Totals:   "tổng,cộng,tổng cộng,tổng số,toàn,cả,chung",
		Between:  "phần,trên",
		Short:    "tp,tx,ths,ts,pgs,gs,đ/c",
		Heads:    "bảng,bảng số,biểu,biểu số,hình,hình số,phụ lục,phụ lục số,điều,điều số,khoản,mục,chương,lần thứ,khóa",
		Spelt: Spelt{
			Added:  []Numeral{{1, "một,mốt"}, {2, "hai"}, {3, "ba"}, {4, "bốn,tư"}, {5, "năm,lăm,nhăm"}, {6, "sáu"}, {7, "bảy,bẩy"}, {8, "tám"}, {9, "chín"}, {10, "mười"}},
			Times:  []Numeral{{10, "mươi,chục"}, {100, "trăm"}, {1000, "nghìn,ngàn"}, {1000000, "triệu"}},
			Passed: "linh,lẻ", Point: "phẩy",
		},
		NoFigures: []string{
			`(?i)ngày \d{1,2} tháng \d{1,2}(?: năm \d{4})?`,
			`(?i)(?:ngày|sáng|chiều|tối|hôm) \d{1,2}[./-]\d{1,2}(?:[./-]\d{4})?\b`,
			`(?i)tháng \d{1,2}(?:[/-](?:19|20)\d\d)?\b`,
			`(?i)\b\d{1,2} tháng (?:đầu|cuối)(?: năm)?\b`,
			`(?i)\b\d{1,2} giờ \d{1,2}\b`,
		},
	}
}

func vietnamesePrinter() Printer {
	return Printer{
		"media-empty":             "hết giấy",
		"media-needed":            "cần nạp giấy",
		"media-low":               "sắp hết giấy",
		"media-jam":               "kẹt giấy",
		"media-path-media-jam":    "kẹt giấy trong máy",
		"input-tray-missing":      "thiếu khay giấy",
		"input-media-size-change": "khổ giấy trong khay đã đổi",
		"output-tray-missing":     "thiếu khay giấy ra",
		"output-area-full":        "khay giấy ra đã đầy",
		"output-area-almost-full": "khay giấy ra sắp đầy",

		"cover-open":     "nắp máy đang mở",
		"door-open":      "cửa máy đang mở",
		"interlock-open": "chốt an toàn đang mở",

		"toner-empty":               "hết mực",
		"toner-low":                 "sắp hết mực",
		"marker-supply-empty":       "hết mực",
		"marker-supply-low":         "sắp hết mực",
		"marker-supply-missing":     "thiếu hộp mực",
		"marker-waste-full":         "hộp mực thải đã đầy",
		"marker-waste-almost-full":  "hộp mực thải sắp đầy",
		"developer-empty":           "hết bột từ",
		"developer-low":             "sắp hết bột từ",
		"opc-life-over":             "trống mực đã hết hạn",
		"opc-near-eol":              "trống mực sắp hết hạn",
		"fuser-over-temp":           "bộ sấy quá nóng",
		"fuser-under-temp":          "bộ sấy chưa đủ nóng",
		"stapler-empty":             "hết ghim",
		"stapler-low":               "sắp hết ghim",
		"stapler-jam":               "kẹt ghim",
		"stitcher-supply-empty":     "hết ghim",
		"stitcher-supply-low":       "sắp hết ghim",
		"stitcher-jam":              "kẹt ghim",
		"finisher-jam":              "kẹt giấy ở bộ hoàn thiện",
		"puncher-waste-full":        "hộp vụn giấy đục lỗ đã đầy",
		"cleaner-life-over":         "bộ làm sạch đã hết hạn",
		"interpreter-resource-full": "máy in thiếu bộ nhớ",

		"paused":               "máy in đang tạm dừng",
		"moving-to-paused":     "máy in sắp tạm dừng",
		"stopping":             "máy in đang dừng",
		"stopped-partly":       "máy in dừng một phần",
		"shutdown":             "máy in đã tắt",
		"offline":              "máy in đang ngoại tuyến",
		"connecting-to-device": "đang kết nối với máy in",
		"timed-out":            "máy in không trả lời",
		"spool-area-full":      "bộ nhớ lệnh in đã đầy",
		"hold-new-jobs":        "máy in giữ lại các lệnh in mới",
		"deactivated":          "máy in đã bị vô hiệu hóa",
		"cups-missing-filter":  "máy chủ in thiếu bộ lọc",
		"cups-insecure-filter": "bộ lọc của máy chủ in không an toàn",
		"power-down":           "máy in đang tắt",

		"job-incoming":                     "đang nhận lệnh in",
		"job-data-insufficient":            "lệnh in chưa nhận đủ dữ liệu",
		"job-queued":                       "lệnh in đang chờ",
		"job-printing":                     "đang in",
		"job-interpreting":                 "đang xử lý lệnh in",
		"job-transforming":                 "đang xử lý lệnh in",
		"job-spooling":                     "đang nhận lệnh in",
		"job-outgoing":                     "đang gửi tới máy in",
		"job-hold-until-specified":         "lệnh in đang được giữ lại",
		"job-password-wait":                "lệnh in chờ nhập mật khẩu tại máy",
		"resources-are-not-ready":          "máy in chưa sẵn sàng (giấy, ghim…)",
		"printer-stopped":                  "máy in đã dừng",
		"printer-stopped-partly":           "máy in dừng một phần",
		"processing-to-stop-point":         "đang dừng lệnh in",
		"queued-in-device":                 "lệnh in đã ở trong máy in",
		"service-off-line":                 "dịch vụ in đang ngoại tuyến",
		"aborted-by-system":                "lệnh in bị máy in hủy",
		"compression-error":                "dữ liệu nén bị lỗi",
		"unsupported-compression":          "máy in không hỗ trợ kiểu nén",
		"document-access-error":            "máy in không đọc được tài liệu",
		"document-format-error":            "tài liệu bị lỗi định dạng",
		"document-unprintable-error":       "tài liệu không in được",
		"document-password-error":          "tài liệu có mật khẩu",
		"document-permission-error":        "tài liệu không cho phép in",
		"document-security-error":          "tài liệu bị chặn vì bảo mật",
		"unsupported-document-format":      "máy in không hỗ trợ định dạng tài liệu",
		"unsupported-attributes-or-values": "máy in không đáp ứng được yêu cầu",
		"conflicting-attributes":           "các yêu cầu in mâu thuẫn nhau",
		"errors-detected":                  "có lỗi khi in",
		"warnings-detected":                "có cảnh báo khi in",
		"account-info-needed":              "cần mã tài khoản in",
		"account-closed":                   "tài khoản in đã đóng",
		"account-limit-reached":            "đã hết hạn mức in",
		"account-authorization-failed":     "tài khoản in không được phép",
		"cups-held-for-authentication":     "máy chủ in chờ đăng nhập",
		"job-canceled-by-user":             "lệnh in đã bị người dùng hủy",
		"job-canceled-by-operator":         "lệnh in đã bị người quản lý hủy",
		"job-canceled-at-device":           "lệnh in đã bị hủy tại máy in",
		"job-completed-successfully":       "đã in xong",
		"job-completed-with-errors":        "đã in xong, có lỗi",
		"job-completed-with-warnings":      "đã in xong, có cảnh báo",
		"submission-interrupted":           "việc gửi lệnh in bị gián đoạn",
		"job-release-wait":                 "lệnh in chờ được cho in tại máy",
		"job-suspended":                    "lệnh in đang tạm ngừng",
		"job-suspended-for-approval":       "lệnh in chờ được duyệt",
		"job-delay-output-until-specified": "lệnh in đang được giữ lại",
		"unknown":                          "máy in không cho biết lý do",
		"other":                            "máy in có lỗi khác",
		"job-held-for-review":              "lệnh in chờ được duyệt",
	}
}
