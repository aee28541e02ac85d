package templates

import "tongket/report"

// phrase is fixed wording of the briefing, in each language.
type phrase map[report.Lang]string

func (p phrase) in(l report.Lang) string { return p[l] }

// and is p followed by another sentence.
func (p phrase) and(q phrase) phrase {
	out := phrase{}
	for l := range p {
		out[l] = p[l] + " " + q[l]
	}
	return out
}

// The words that the program itself prints. Everything else comes from the
// project.
var (
	wordContents     = phrase{"vi": "Mục lục", "en": "Contents"}
	wordMessages     = phrase{"vi": "Nội dung chính", "en": "Key messages"}
	wordSources      = phrase{"vi": "Nguồn và thuật ngữ", "en": "Sources and terms"}
	wordSourceList   = phrase{"vi": "Nguồn", "en": "Sources"}
	wordTerms        = phrase{"vi": "Thuật ngữ", "en": "Terms"}
	wordAnnex        = phrase{"vi": "Số liệu và nguồn", "en": "Figures and their sources"}
	wordExhibits     = phrase{"vi": "Bảng và hình", "en": "Tables and figures"}
	wordKey          = phrase{"vi": "Cách đọc ký hiệu", "en": "How to read the notation"}
	wordTable        = phrase{"vi": "Bảng", "en": "Table"}
	wordFigure       = phrase{"vi": "Hình", "en": "Figure"}
	wordContinued    = phrase{"vi": "tiếp theo", "en": "continued"}
	wordColumnTag    = phrase{"vi": "TIẾNG VIỆT", "en": "ENGLISH"}
	wordBilingual    = phrase{"vi": "Tài liệu tóm tắt song ngữ Việt – Anh", "en": "Bilingual briefing, Vietnamese – English"}
	wordCutOff       = phrase{"vi": "Chốt số liệu.", "en": "Cut-off."}
	wordImprint      = phrase{"vi": "Thông tin ấn phẩm.", "en": "Imprint."}
	wordVersion      = phrase{"vi": "Mã bản này:", "en": "This version:"}
	wordNotStated    = phrase{"vi": "không nêu", "en": "not stated"}
	wordNotStatedAll = phrase{"vi": "… = không nêu trong các tài liệu đã dùng.", "en": "… = not stated in the documents used."}
	wordNotRecorded  = phrase{"vi": "không ghi", "en": "not recorded"}
	wordMeasure      = phrase{"vi": "Nội dung", "en": "Measure"}
	wordQuantity     = phrase{"vi": "Số lượng", "en": "Quantity"}
	wordNoNumber     = phrase{"vi": "không có con số", "en": "no number given"}
	wordBase         = phrase{"vi": "năm gốc", "en": "base"}
	wordSourceOne    = phrase{"vi": "Nguồn:", "en": "Source:"}
	wordSourceMany   = phrase{"vi": "Nguồn:", "en": "Sources:"}
	wordDerived      = phrase{"vi": "suy ra", "en": "derived"}
	wordAssumed      = phrase{"vi": "giả định", "en": "assumed"}
	wordPublished    = phrase{"vi": "công bố", "en": "published"}
	wordTarget       = phrase{"vi": "Chỉ tiêu", "en": "Target"}
	wordPage         = phrase{"vi": "trang", "en": "page"}

	wordNotStatedNote = phrase{"vi": "Không nêu: không nêu trong các tài liệu đã dùng.", "en": "Not stated: not stated in the documents used."}
	wordEveryFigure   = phrase{"vi": "Chi tiết từng số liệu", "en": "Each figure and its source"}

	wordDaggers       = phrase{"vi": "† suy ra", "en": "† derived"}
	wordDoubleDaggers = phrase{"vi": "‡ giả định", "en": "‡ assumed"}
	wordWorkedOn      = phrase{"vi": "cách tính ở trang", "en": "workings on page"}
	wordWorkedOnAll   = phrase{"vi": "cách tính ở trang", "en": "workings on p."} // one or several: known after layout
	wordFollowed      = phrase{"vi": "Số đậm là số được dùng ở đây;", "en": "Bold figures are the ones used here;"}
	wordElsewhere     = phrase{"vi": "theo tài liệu khác.", "en": "in another document."}
	wordOthers        = phrase{"vi": "là số của tài liệu khác.", "en": "marks another document’s figure."}

	wordDerivedHead = phrase{"vi": "† %s:", "en": "† %s:"}
	wordDerivedTail = phrase{"vi": " suy ra từ tỷ lệ đã công bố (giới hạn làm tròn ra ngoài):", "en": " derived from published rates (bounds rounded outwards):"}
	wordAssumedHead = phrase{"vi": "‡ %s, giả định:", "en": "‡ %s, assumed:"}
	wordOr          = phrase{"vi": "hoặc", "en": "or"}
	wordTo          = phrase{"vi": "đến", "en": "to"}
	wordWith        = phrase{"vi": "với", "en": "with"}
	wordWhole       = phrase{"vi": "(số nguyên)", "en": "(a whole number)"}
	wordWholes      = phrase{"vi": "(số nguyên)", "en": "(whole numbers)"}
	wordTogether    = phrase{"vi": "kết hợp lại:", "en": "taken together:"}

	wordNamesOurs    = phrase{"vi": "Tên tài liệu do người biên soạn đặt.", "en": "The documents’ names are ours."}
	wordTermsOurs    = phrase{"vi": "Tên tài liệu và giải thích thuật ngữ là của người biên soạn.", "en": "Names of documents and explanations of terms are ours."}
	wordSourcesIntro = phrase{
		"vi": "Ngày: như tài liệu ghi (… = không ghi). ¶: đoạn, đếm từ 1, kể cả chú thích ảnh.",
		"en": "Dates as recorded (… = none). ¶: paragraph, from 1, captions included.",
	}
	wordAnnexNote = phrase{
		"vi": "Không có dấu: công bố. † suy ra; ‡ giả định; dấu thoi: tài liệu khác ghi số khác. Cột cuối: những trang in số liệu đó; * = chỉ có ở bảng này.",
		"en": "No mark: published. † derived; ‡ assumed; diamond: another document differs. Last column: the pages on which the figure is printed; * = in this table only.",
	}
	wordCode       = phrase{"vi": "Mã", "en": "Code"}
	wordDocument   = phrase{"vi": "Tài liệu", "en": "Document"}
	wordDated      = phrase{"vi": "Ngày ghi", "en": "Date recorded"}
	wordEvent      = phrase{"vi": "Sự kiện", "en": "Event"}
	wordWorkings   = phrase{"vi": "Cách tính và ghi chú", "en": "Workings and notes"}
	wordBut        = phrase{"vi": ", nhưng", "en": ", but"}
	wordContradict = phrase{"vi": ": các tài liệu mâu thuẫn.", "en": ": the statements contradict each other."}
	wordReplaces   = phrase{"vi": "thay cho", "en": "in place of"}
	wordEarlier    = phrase{"vi": "công bố trước đó", "en": "published earlier"}
	wordUntil      = phrase{"vi": "số liệu tính đến hết", "en": "counted up to and including"}
	wordTaken      = phrase{"vi": "Số liệu lấy từ từng tài liệu, nguyên văn", "en": "Figures taken from each document, in its own words"}
	wordUsed       = phrase{"vi": "Đoạn đã dùng", "en": "Paragraphs"}
	wordHash       = phrase{"vi": "12 ký tự đầu", "en": "first 12 digits"}
	wordFigures    = phrase{"vi": "Số liệu", "en": "Figure"}
	wordValue      = phrase{"vi": "Giá trị", "en": "Value"}
	wordSourceCol  = phrase{"vi": "Nguồn", "en": "Source"}
	wordPageCol    = phrase{"vi": "Trang", "en": "Page"}
	wordGeneral    = phrase{"vi": "chỉ tiêu", "en": "target"}
	wordMargin     = phrase{"vi": "so với chỉ tiêu", "en": "against the target"}
	wordZeroBase   = phrase{"vi": "× = không có tỷ lệ %: số của năm gốc bằng 0.", "en": "× = no percentage: the base is zero."}
	wordComparedP  = phrase{"vi": "so với cùng kỳ năm", "en": "on the same period of"}
	wordCompared   = phrase{"vi": "so với năm", "en": "compared with"}

	wordErrata      = phrase{"vi": "Đính chính", "en": "Corrections"}
	wordErrataIntro = phrase{
		"vi": "Đính chính tài liệu “%s”, mã %s. Bản đã sửa mang mã %s.",
		"en": "This sheet corrects “%s”, version %s. The corrected version is %s.",
	}
	wordErrataFigures   = phrase{"vi": "Số liệu", "en": "Figures"}
	wordErrataText      = phrase{"vi": "Câu chữ", "en": "Wording"}
	wordAsPrinted       = phrase{"vi": "Đã in", "en": "As printed"}
	wordShouldRead      = phrase{"vi": "Sửa thành", "en": "Should read"}
	wordNotPrinted      = phrase{"vi": "không in", "en": "not printed"}
	wordTakenOut        = phrase{"vi": "bỏ", "en": "removed"}
	wordAdded           = phrase{"vi": "chưa có, nay thêm", "en": "missing, now added"}
	wordPlace           = phrase{"vi": "Vị trí", "en": "Place"}
	wordAt              = phrase{"vi": "trang %d, dòng %d", "en": "page %d, line %d"}
	wordDear            = phrase{"vi": "Kính gửi", "en": "Dear"}
	wordDearAll         = phrase{"vi": "Kính gửi quý vị", "en": "Dear Sir or Madam"}
	wordFullBriefing    = phrase{"vi": ", bản đầy đủ, có nguồn của từng con số.", "en": ", the full briefing, with the source of every figure."}
	wordCorrectionSheet = phrase{"vi": ", bảng đính chính.", "en": ", the sheet of corrections."}
	wordSameCode        = phrase{"vi": "Mã bản này, cũng in ở chân mỗi trang PDF:", "en": "Version code, also at the foot of every PDF page:"}
	wordCorrected       = phrase{"vi": "Đính chính", "en": "Corrected"}
	wordCorrects        = phrase{
		"vi": "Bản này thay cho bản mang mã %s đã gửi trước đây. Đề nghị không dùng bản cũ.",
		"en": "This version replaces the one sent earlier, code %s. Please no longer use that one.",
	}
	wordAssumedPDF = phrase{"vi": "‡ dựa trên giả định, nêu trong tệp đính kèm", "en": "‡ assumed; the attached file states the assumption"}
	wordBlank      = phrase{"vi": "Trang này để trống", "en": "This page is intentionally left blank"}
	wordDraft      = phrase{"vi": "DỰ THẢO", "en": "DRAFT"}
	wordCopyOf     = phrase{"vi": "Bản số %0*d/%0*d", "en": "Copy %0*d of %0*d"}
	wordReceipt    = phrase{"vi": "Danh sách ký nhận", "en": "Distribution list"}
	wordReceiptOf  = phrase{
		"vi": "Tài liệu “%s”, mã %s, được phát %d bản có đánh số. Người nhận ký vào dòng mang số của bản mình nhận.",
		"en": "“%s”, version %s, is handed out in %d numbered copies. Please sign on the line with the number of your copy.",
	}
	wordCopy      = phrase{"vi": "Bản số", "en": "Copy"}
	wordRecipient = phrase{"vi": "Họ và tên người nhận", "en": "Name of recipient"}
	wordUnit      = phrase{"vi": "Đơn vị", "en": "Unit"}
	wordSignature = phrase{"vi": "Ký nhận, ngày", "en": "Signature and date"}
	wordIssued    = phrase{"vi": "Người phát (ký, ghi rõ họ tên):", "en": "Issued by (signature and name):"}
	wordIssuedOn  = phrase{"vi": "Ngày:", "en": "Date:"}
	wordAttached  = phrase{"vi": "Đính kèm:", "en": "Attached:"}

	wordAnotherDocument = phrase{"vi": "tài liệu khác", "en": "another document"}
	wordDiamond         = phrase{"vi": "dấu thoi:", "en": "diamond:"} // in the annex's note
	wordOtherSign       = phrase{"vi": "Tài liệu khác ghi số khác", "en": "Another document gives another figure"}

	wordDerivedMark = phrase{"vi": "† suy ra từ số liệu đã công bố", "en": "† derived from published figures"}
	wordAssumedMark = phrase{"vi": "‡ dựa trên giả định, in kèm giả định đó", "en": "‡ assumed: printed with its assumption"}
)

// keyWords explain the signs, in the order of the key.
var keyWords = []phrase{
	{"vi": "Số công bố, năm báo cáo", "en": "Published, reporting year"},
	{"vi": "Số công bố, năm trước đó", "en": "Published, earlier year"},
	wordDerivedMark,
	wordAssumedMark,
	{"vi": "“gần”: thấp hơn con số ghi một chút", "en": "“nearly”: a little below the figure"},
	{"vi": "“hơn”, “trên”: lớn hơn con số ghi", "en": "“more than”: above the figure"},
	{"vi": "Chỉ tiêu của đúng năm đó", "en": "Target of that same year"},
	{"vi": "Không nêu trong các tài liệu đã dùng", "en": "Not stated in the documents used"},
	wordOtherSign,
	{"vi": "S1 ¶4: nguồn S1, đoạn 4 của tài liệu đó", "en": "S1 ¶4: source S1, paragraph 4 of that document"},
}

var (
	wordKind   = phrase{"vi": "Loại, theo thứ tự của tài liệu", "en": "Type, in the document’s order"}
	wordSquare = phrase{"vi": "1 ô = %d", "en": "1 square = %d"}
)

// wordWay is the way that a source says a figure went.
var wordWay = map[report.Direction]phrase{
	report.Down: {"vi": "giảm", "en": "a fall"},
	report.Up:   {"vi": "tăng", "en": "a rise"},
}
