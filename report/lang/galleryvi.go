package lang

func vietnameseGallery() Gallery {
	return Gallery{
		Kinds: map[string]Shown{
			"columns":  {"Cột theo thời gian", "Một chỉ tiêu qua ít kỳ. Có thể kèm vạch chỉ tiêu và mức thay đổi đã công bố; số âm treo dưới vạch không."},
			"changes":  {"Mức thay đổi", "Mức tăng, giảm của nhiều chỉ tiêu hoặc nhiều nơi so với một kỳ gốc, tính từ vạch không."},
			"bullet":   {"Kết quả và chỉ tiêu", "Kết quả đặt cạnh chỉ tiêu của cùng kỳ, đơn vị nào cũng được, mỗi hàng một thang đo. Lời bên phải cho biết đạt hay chưa đạt."},
			"amounts":  {"So sánh trong một kỳ", "Vài chỉ tiêu cùng đơn vị trong một kỳ, đặt cạnh nhau."},
			"line":     {"Đường theo thời gian", "Một đến bốn chỉ tiêu cùng đơn vị qua nhiều kỳ. Kỳ không có số liệu để trống, không nối."},
			"index":    {"Chỉ số", "Một hoặc hai chỉ tiêu, đơn vị nào cũng được, so với một kỳ gốc lấy bằng một trăm."},
			"ranking":  {"Xếp hạng", "Nhiều chỉ tiêu hoặc nhiều nơi trong một kỳ, mỗi nơi một hàng, từ cao xuống thấp. Vạch ngắn là kỳ trước."},
			"panels":   {"Nhiều hình nhỏ", "Nhiều nơi qua nhiều kỳ, mỗi nơi một hình nhỏ trên cùng một thang đo, khi một hình chung có quá nhiều đường."},
			"parts":    {"Cơ cấu theo tỷ lệ", "Hai hoặc ba tỷ lệ là phần của một tổng thể, mỗi kỳ một thanh."},
			"stacked":  {"Cơ cấu theo số lượng", "Hai hoặc ba phần cộng thành một tổng đã công bố, mỗi kỳ một thanh, chung một thang đo."},
			"groups":   {"Cột theo nhóm", "Vài chỉ tiêu hoặc vài nơi trong hai hoặc ba kỳ, các cột của một nơi đứng sát nhau."},
			"in-cells": {"Trong bảng", "Thanh và đường nhỏ cạnh con số trong bảng: thanh để so sánh, đường để thấy hướng đi."},
		},
		Words: map[string]string{
			"subtitle": "Mỗi loại với mọi mức chính xác", "results": "Kết quả và chỉ tiêu", "both": "Lượt đọc và lượt mượn",
			"title": "Các loại biểu đồ", "organisation": "Mạng lưới thư viện tưởng tượng", "imprint": "Số liệu minh họa", "cut-off": "Số liệu minh họa, không của nơi nào.",
			"visit-unit": "lượt|lượt", "loan-unit": "bản|bản", "hour-unit": "giờ|giờ", "vnd-unit": "đồng|đồng",
			"council": "thành phố", "branch": "chi nhánh", "town": "nội thành", "country": "ngoại thành", "central": "trung tâm", "river": "ven sông", "market": "khu chợ", "hill": "đồi thông", "coast": "ven biển", "island": "đảo",
			"medium": "loại tài liệu", "books": "sách", "press": "báo, tạp chí", "discs": "đĩa",
			"known": "mức chính xác", "published": "công bố", "derived": "suy ra", "assumed": "giả định", "about": "khoảng", "range": "khoảng giá trị", "less-than": "dưới", "nearly": "gần", "more-than": "hơn",
			"disputed": "tài liệu khác nhau", "provisional": "sơ bộ", "revised": "điều chỉnh", "missing": "không nêu",
			"visits": "Lượt đọc", "mean": "Bình quân một chi nhánh", "loans": "Lượt mượn", "portion": "Cơ cấu lượt mượn", "on-time": "Tỷ lệ trả đúng hạn", "waiting": "Thời gian chờ sách", "balance": "Chênh lệch thu chi",
			"sure": "Phần được nêu", "others": "Phần còn lại", "together": "Tổng số", "figure": "Lượt đọc ở một chi nhánh",
			"review": "Báo cáo tổng kết tưởng tượng", "news": "Bản tin tưởng tượng", "inferred": "Tài liệu không nêu kỳ gốc; kỳ gốc được hiểu là năm trước.", "followed": "Theo báo cáo tổng kết.",
			"above": "dư", "below": "thiếu", "every": "Mỗi mức chính xác được vẽ một cách", "sinks": "Số âm vẽ bên kia vạch không",
		},
	}
}
