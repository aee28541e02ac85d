package lang

// vietnameseCompounds is the words of administrative prose that read badly in two pieces: a
// syllable of Chinese origin stands alone for no word, and half a title or the half of a
// body's name for another one. It need not be whole: what is not here is parted as any text is.
func vietnameseCompounds() Set {
	return phrases("" +
		// bodies, and who speaks for them
		"thành ủy, thành uỷ, tỉnh ủy, tỉnh uỷ, quận ủy, quận uỷ, huyện ủy, huyện uỷ, đảng ủy, đảng uỷ, đảng bộ, đảng viên, chi bộ, trung ương, tổ quốc, quốc hội, quốc gia, " +
		"chính phủ, chính quyền, nhà nước, nhân dân, ủy ban, uỷ ban, ủy viên, uỷ viên, hội đồng, mặt trận, công an, quân đội, quân sự, quốc phòng, thủ tướng, thủ trưởng, " +
		"bộ trưởng, thứ trưởng, chủ tịch, bí thư, thường vụ, thường trực, thường niên, thường xuyên, đại biểu, giám đốc, lãnh đạo, chỉ huy, chỉ đạo, đại tướng, thượng tướng, " +
		"trung tướng, thiếu tướng, đại tá, thượng tá, cán bộ, chiến sĩ, đồng chí, công dân, viên chức, công chức, cơ quan, đơn vị, tổ chức, tập thể, cá nhân, đoàn thể, " +
		"thanh niên, phụ nữ, nông dân, thành viên, hội viên, đoàn viên, cổ đông, doanh nghiệp, công ty, chi nhánh, trung tâm, văn phòng, ban ngành, lực lượng, " +
		// places
		"thành phố, thị xã, thị trấn, địa phương, địa bàn, khu vực, nông thôn, đô thị, dân cư, dân số, dân tộc, gia đình, trụ sở, cơ sở, trường học, học sinh, " +
		"sinh viên, giáo viên, giáo dục, đào tạo, bệnh viện, bệnh nhân, y tế, nhà máy, công trình, công viên, thư viện, bạn đọc, " +
		// what an office does
		"hội nghị, nghị quyết, nghị định, quyết định, chỉ thị, thông tư, thông báo, thông tin, báo cáo, báo chí, công văn, công bố, giải thích, thuật ngữ, tài liệu, số liệu, hồ sơ, văn bản, " +
		"biên soạn, biên bản, ấn phẩm, tổng hợp, tổng kết, sơ kết, kết quả, kết luận, kế hoạch, chương trình, phong trào, chiến dịch, nhiệm vụ, chức năng, chức vụ, cấp bậc, " +
		"thi đua, khen thưởng, biểu dương, tuyên dương, huân chương, huy chương, thành tích, truyền thống, danh hiệu, kỷ luật, kỷ niệm, kiểm tra, kiểm toán, kiểm soát, " +
		"kiểm định, thanh tra, giám sát, quản lý, quản trị, điều hành, điều tra, khám phá, vận hành, vận động, triển khai, thực hiện, tham mưu, phối hợp, tiếp nhận, xử lý, giải quyết, " +
		"đánh giá, đề nghị, đề xuất, kiến nghị, khiếu nại, tố cáo, tuyên truyền, phòng ngừa, phòng chống, ngăn chặn, trấn áp, đấu tranh, truy quét, khắc phục, hỗ trợ, " +
		"bảo đảm, đảm bảo, bảo vệ, bảo dưỡng, phục vụ, cung cấp, xây dựng, thành lập, phát triển, tăng cường, nâng cao, mở rộng, đổi mới, sáng tạo, cải cách, hành chính, " +
		"chính trị, tư tưởng, đạo đức, chính sách, pháp luật, thủ tục, dịch vụ, ứng dụng, công nghệ, công nghiệp, nông nghiệp, thương mại, thương phẩm, sản xuất, sản lượng, sản phẩm, " +
		// what it reports
		"kinh tế, xã hội, văn hóa, văn hoá, an ninh, an toàn, an sinh, trật tự, trị an, tội phạm, phạm tội, tệ nạn, ma túy, tham nhũng, tiêu cực, vi phạm, vũ khí, công cụ, vật liệu, " +
		"giao thông, tai nạn, nạn nhân, phương tiện, nghiêm trọng, đặc biệt, dịch bệnh, môi trường, thiên tai, bão lũ, cứu nạn, cứu hộ, lao động, đầu tư, ngân sách, tài chính, tài sản, " +
		"doanh thu, lợi nhuận, chi phí, thuế suất, tiền lương, thu nhập, khách hàng, hóa đơn, hoá đơn, hợp đồng, thanh toán, khấu hao, lãi suất, tín dụng, nguyên nhân, " +
		"chất lượng, số lượng, khối lượng, trữ lượng, tỷ lệ, tỉ lệ, tuyệt đối, tương đối, bình quân, trung bình, cùng kỳ, số vụ, giai đoạn, thời gian, thời kỳ, thời hạn, " +
		"hoạt động, công tác, tình hình, diễn biến, phức tạp, biện pháp, giải pháp, mục tiêu, chỉ tiêu, tiêu chí, tiêu chuẩn, yêu cầu, hiệu quả, tiến độ, kịp thời, " +
		"cụ thể, tiêu biểu, xuất sắc, quan trọng, trọng điểm, nhất thiết, đại diện, quyền hạn, trách nhiệm")
}
