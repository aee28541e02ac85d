package intake

import (
	"strings"
	"sync"
)

// families is the names of families in Vietnam.
var families = sync.OnceValue(func() []string {
	return strings.Fields("an âu bá bạch bàng bành bế bì biện bùi cái cam cao cấn cầm châu chế chu chung chử cù cung cấn danh diệp doãn dư dương đàm đan đào đặng đậu điền điểu đinh đoàn đỗ đồng đổng đới đường giang giàng giáp " +
		"hà hạ hàn hầu hình hoa hoàng hoàn hồ hồng hứa huỳnh kha khá khâu khổng khuất khúc khương kiều kim kỷ la lã lạc lại lâm lâu lê lều lò lôi lộ lộc lơ lục lữ lương lường lưu lý ma mã mạc mạch mai man mẫn mông mùa mục " +
		"nghiêm ngô nguyễn ngụy nhan nhâm nhữ ninh nông ông phạm phan phí phó phù phùng phương quách quan quản quảng sái sầm sơn sùng tạ tăng tân tất tề thạch thái thân thẩm thập thi thiều thôi thông thào tiết tiêu tiền tô tôn tống trang trà trần trầm triệu trình trịnh trương từ tưởng ty uông ung ưng văn vàng vi viên võ vũ vừ vương xa xồng")
})

// elsewhere is names of other languages that a way of typing Vietnamese reads as another
// word.
var elsewhere = sync.OnceValue(func() []string {
	return strings.Fields("bas chow lee low max meer moon raj rex taj tana too toon")
})
