package printer

import "strings"

// Reason is what a keyword of printer-state-reasons or job-state-reasons means,
// in Vietnamese and English, as one reads it on a printer. A keyword that is not
// known stands for itself.
func Reason(keyword string) (vi, en string) {
	plain := keyword
	for _, suffix := range []string{"-report", "-warning", "-error"} {
		plain = strings.TrimSuffix(plain, suffix)
	}
	for _, k := range []string{keyword, plain} { // document-format-error ends so itself
		if said, known := meanings[k]; known {
			return said.vi, said.en
		}
	}
	return plain, plain
}

// Hinders reports whether a keyword says that paper stands still until somebody
// comes, and not only that something is low or going on.
func Hinders(keyword string) bool {
	if strings.HasSuffix(keyword, "-warning") || strings.HasSuffix(keyword, "-report") {
		return false
	}
	said, known := meanings[strings.TrimSuffix(keyword, "-error")]
	return known && said.hinders || strings.HasSuffix(keyword, "-error") && !known
}

type meaning struct {
	vi, en  string
	hinders bool
}

// meanings are the reasons of RFC 8011, of PWG 5100.9 and of CUPS that an office
// meets.
var meanings = map[string]meaning{
	"media-empty":             {"hết giấy", "out of paper", true},
	"media-needed":            {"cần nạp giấy", "paper needed", true},
	"media-low":               {"sắp hết giấy", "paper is low", false},
	"media-jam":               {"kẹt giấy", "paper jam", true},
	"media-path-media-jam":    {"kẹt giấy trong máy", "paper jam inside", true},
	"input-tray-missing":      {"thiếu khay giấy", "a paper tray is missing", true},
	"input-media-size-change": {"khổ giấy trong khay đã đổi", "the paper size in the tray has changed", false},
	"output-tray-missing":     {"thiếu khay giấy ra", "the output tray is missing", true},
	"output-area-full":        {"khay giấy ra đã đầy", "the output tray is full", true},
	"output-area-almost-full": {"khay giấy ra sắp đầy", "the output tray is almost full", false},

	"cover-open":     {"nắp máy đang mở", "a cover is open", true},
	"door-open":      {"cửa máy đang mở", "a door is open", true},
	"interlock-open": {"chốt an toàn đang mở", "an interlock is open", true},

	"toner-empty":               {"hết mực", "out of toner", true},
	"toner-low":                 {"sắp hết mực", "toner is low", false},
	"marker-supply-empty":       {"hết mực", "out of ink or toner", true},
	"marker-supply-low":         {"sắp hết mực", "ink or toner is low", false},
	"marker-supply-missing":     {"thiếu hộp mực", "a cartridge is missing", true},
	"marker-waste-full":         {"hộp mực thải đã đầy", "the waste toner box is full", true},
	"marker-waste-almost-full":  {"hộp mực thải sắp đầy", "the waste toner box is almost full", false},
	"developer-empty":           {"hết bột từ", "out of developer", true},
	"developer-low":             {"sắp hết bột từ", "developer is low", false},
	"opc-life-over":             {"trống mực đã hết hạn", "the drum must be replaced", true},
	"opc-near-eol":              {"trống mực sắp hết hạn", "the drum must soon be replaced", false},
	"fuser-over-temp":           {"bộ sấy quá nóng", "the fuser is too hot", true},
	"fuser-under-temp":          {"bộ sấy chưa đủ nóng", "the fuser is not hot enough", true},
	"stapler-empty":             {"hết ghim", "out of staples", true},
	"stapler-low":               {"sắp hết ghim", "staples are low", false},
	"stapler-jam":               {"kẹt ghim", "staple jam", true},
	"stitcher-supply-empty":     {"hết ghim", "out of staples", true},
	"stitcher-supply-low":       {"sắp hết ghim", "staples are low", false},
	"stitcher-jam":              {"kẹt ghim", "staple jam", true},
	"finisher-jam":              {"kẹt giấy ở bộ hoàn thiện", "paper jam in the finisher", true},
	"puncher-waste-full":        {"hộp vụn giấy đục lỗ đã đầy", "the punch waste box is full", true},
	"cleaner-life-over":         {"bộ làm sạch đã hết hạn", "the cleaner must be replaced", true},
	"interpreter-resource-full": {"máy in thiếu bộ nhớ", "the printer is short of memory", true},

	"paused":               {"máy in đang tạm dừng", "the printer is paused", true},
	"moving-to-paused":     {"máy in sắp tạm dừng", "the printer is about to pause", false},
	"stopping":             {"máy in đang dừng", "the printer is stopping", false},
	"stopped-partly":       {"máy in dừng một phần", "the printer is partly stopped", false},
	"shutdown":             {"máy in đã tắt", "the printer is switched off", true},
	"offline":              {"máy in đang ngoại tuyến", "the printer is offline", true},
	"connecting-to-device": {"đang kết nối với máy in", "connecting to the printer", false},
	"timed-out":            {"máy in không trả lời", "the printer does not answer", true},
	"spool-area-full":      {"bộ nhớ lệnh in đã đầy", "the printer's memory for jobs is full", true},
	"hold-new-jobs":        {"máy in giữ lại các lệnh in mới", "new jobs are held", true},
	"deactivated":          {"máy in đã bị vô hiệu hóa", "the printer is deactivated", true},
	"cups-missing-filter":  {"máy chủ in thiếu bộ lọc", "the print server lacks a filter", true},
	"cups-insecure-filter": {"bộ lọc của máy chủ in không an toàn", "the print server's filter is not secure", true},
	"power-down":           {"máy in đang tắt", "the printer is switching off", true},

	"job-incoming":                     {"đang nhận lệnh in", "the job is arriving", false},
	"job-data-insufficient":            {"lệnh in chưa nhận đủ dữ liệu", "the job waits for data", false},
	"job-queued":                       {"lệnh in đang chờ", "the job waits its turn", false},
	"job-printing":                     {"đang in", "printing", false},
	"job-interpreting":                 {"đang xử lý lệnh in", "the job is being prepared", false},
	"job-transforming":                 {"đang xử lý lệnh in", "the job is being prepared", false},
	"job-spooling":                     {"đang nhận lệnh in", "the job is arriving", false},
	"job-outgoing":                     {"đang gửi tới máy in", "the job is on its way to the printer", false},
	"job-hold-until-specified":         {"lệnh in đang được giữ lại", "the job is held until it is released", false},
	"job-password-wait":                {"lệnh in chờ nhập mật khẩu tại máy", "the job waits for a password at the printer", true},
	"resources-are-not-ready":          {"máy in chưa sẵn sàng (giấy, ghim…)", "something is not ready (paper, staples…)", true},
	"printer-stopped":                  {"máy in đã dừng", "the printer is stopped", true},
	"printer-stopped-partly":           {"máy in dừng một phần", "the printer is partly stopped", false},
	"processing-to-stop-point":         {"đang dừng lệnh in", "the job is being stopped", false},
	"queued-in-device":                 {"lệnh in đã ở trong máy in", "the job is in the printer's own queue", false},
	"service-off-line":                 {"dịch vụ in đang ngoại tuyến", "the printing service is offline", true},
	"aborted-by-system":                {"lệnh in bị máy in hủy", "the printer gave the job up", true},
	"compression-error":                {"dữ liệu nén bị lỗi", "the compressed data are broken", true},
	"unsupported-compression":          {"máy in không hỗ trợ kiểu nén", "the printer does not know the compression", true},
	"document-access-error":            {"máy in không đọc được tài liệu", "the printer cannot get at the document", true},
	"document-format-error":            {"tài liệu bị lỗi định dạng", "the printer finds the document broken", true},
	"document-unprintable-error":       {"tài liệu không in được", "the printer cannot print the document", true},
	"document-password-error":          {"tài liệu có mật khẩu", "the document wants a password", true},
	"document-permission-error":        {"tài liệu không cho phép in", "the document may not be printed", true},
	"document-security-error":          {"tài liệu bị chặn vì bảo mật", "the document is blocked for security", true},
	"unsupported-document-format":      {"máy in không hỗ trợ định dạng tài liệu", "the printer does not know the format", true},
	"unsupported-attributes-or-values": {"máy in không đáp ứng được yêu cầu", "the printer cannot do what was asked", true},
	"conflicting-attributes":           {"các yêu cầu in mâu thuẫn nhau", "what was asked cannot be combined", true},
	"errors-detected":                  {"có lỗi khi in", "there were errors", false},
	"warnings-detected":                {"có cảnh báo khi in", "there were warnings", false},
	"account-info-needed":              {"cần mã tài khoản in", "an account is needed", true},
	"account-closed":                   {"tài khoản in đã đóng", "the account is closed", true},
	"account-limit-reached":            {"đã hết hạn mức in", "the account has reached its limit", true},
	"account-authorization-failed":     {"tài khoản in không được phép", "the account is not allowed to print", true},
	"cups-held-for-authentication":     {"máy chủ in chờ đăng nhập", "the print server waits for a login", true},
	"job-canceled-by-user":             {"lệnh in đã bị người dùng hủy", "cancelled by a user", false},
	"job-canceled-by-operator":         {"lệnh in đã bị người quản lý hủy", "cancelled by the operator", false},
	"job-canceled-at-device":           {"lệnh in đã bị hủy tại máy in", "cancelled at the printer", false},
	"job-completed-successfully":       {"đã in xong", "printed", false},
	"job-completed-with-errors":        {"đã in xong, có lỗi", "printed, with errors", false},
	"job-completed-with-warnings":      {"đã in xong, có cảnh báo", "printed, with warnings", false},
	"submission-interrupted":           {"việc gửi lệnh in bị gián đoạn", "the sending of the job was interrupted", true},
	"job-release-wait":                 {"lệnh in chờ được cho in tại máy", "the job waits to be released at the printer", true},
	"job-suspended":                    {"lệnh in đang tạm ngừng", "the job is suspended", true},
	"job-suspended-for-approval":       {"lệnh in chờ được duyệt", "the job waits for approval", true},
	"job-delay-output-until-specified": {"lệnh in đang được giữ lại", "the job is held until it is released", false},
	"unknown":                          {"máy in không cho biết lý do", "the printer does not say why", true},
	"other":                            {"máy in có lỗi khác", "another fault of the printer", true},
	"job-held-for-review":              {"lệnh in chờ được duyệt", "the job waits for approval", true},
}
