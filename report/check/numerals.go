package check

import "tongket/report"

func set(words ...string) map[string]bool {
	out := make(map[string]bool, len(words))
	for _, w := range words {
		out[w] = true
	}
	return out
}

// Units that a project need not declare.
const (
	classifiersVI = "vụ,người,tập thể,cá nhân,tổ,đoàn,chương trình,tấn,viên,khẩu,đồng,lần,%,phần trăm"
	classifiersEN = "cases,people,units,individuals,teams,delegations,programmes,tonnes,rounds,guns,times,percent,per cent,%"
)

// pageUnits are counted on the page as often as by a source.
var pageUnits = set("năm", "years", "year", "tuổi")

// compounds are words that begin with what is also a unit.
var compounds = byLang(
	"tổ chức,tổ quốc,tổ tiên,tổ hợp,tấn công,đồng chí,đồng bào,đồng thời,đồng loạt,đồng bộ,đồng đội,đồng bằng,đồng hành,đồng thuận,đồng ý,"+
		"đoàn kết,đoàn thể,viên chức,lần lượt,lần đầu,người ta,khẩu hiệu,khẩu trang,khẩu phần,bộ máy,bộ phận,bộ đội,con đường,con số,hộ chiếu,hộ tịch,hộ khẩu,"+
		"máy móc,bản thân,bản chất,ca ngợi,đội ngũ,nhà nước,trường hợp,giải pháp,giải quyết,học tập,học kỳ,lượt đi,lượt về,cây cối,sách lược,công tác,công bố,công an,công việc,công khai,tài chính,tài sản",
	"people’s,times of,cases law")

// numbered are words that a number names one of.
var numbered = byLang(
	"điều,khoản,điểm,mục,chương,phần,nghị định,nghị định số,nghị quyết,nghị quyết số,quyết định,quyết định số,thông tư,thông tư số,chỉ thị,chỉ thị số,kế hoạch số,công văn số,công điện số,"+
		"luật,luật số,số,thứ,lần thứ,khóa,khoá,hạng,quý,trang,hình,bảng,biểu,phụ lục,đoạn,phiên,kỳ,kỳ họp,nhóm,loại,bậc,cấp độ,tuần,đợt,vòng,giai đoạn,"+
		"quận,phường,khu phố,tổ dân phố,ấp,thôn,khu vực,vùng,quốc lộ,tỉnh lộ,đường tỉnh,hương lộ,lô,số nhà,phòng,đội,trạm,tuyến,nhà máy số,dự án số",
	"article,articles,section,sections,chapter,chapters,part,parts,decree,decrees,decision,circular,directive,resolution,law,no,nos,number,numbers,class,term,quarter,page,pages,"+
		"figure,figures,table,tables,paragraph,paragraphs,session,phase,week,grade,level,district,ward,zone,route,highway,road,room,item,clause,point,annex,appendix,step,stage,group,category,chart,charts,note,volume")

// countedNouns end with what looks like one of the numbered, and lead to a figure.
var countedNouns = byLang("con số,tổng số,một số,trong số,đa số,thành phần,góp phần", "the number,a number,total number,in part")

// abbreviated have a full stop before their number.
var abbreviated = set("no", "nos", "art", "sec", "ch", "vol", "p", "pp", "fig", "para")

// joints stand between the numbers of a list or a range.
var joints = set(",", "và", "hoặc", "đến", "tới", "and", "or", "to", "-", "–")

// plainWords may follow a number that names something, and are not counted by it.
var plainWords = map[report.Lang]map[string]bool{
	report.Vietnamese: set("và", "hoặc", "đến", "của", "này", "nêu", "trên", "trong", "là", "có", "tại", "quy", "đã", "được", "về"),
	report.English:    set("and", "or", "to", "of", "in", "on", "is", "are", "was", "were", "has", "have", "above", "below", "say", "says", "show", "shows"),
}

// dayWords are words after which a number is a day, month or year.
var dayWords = map[report.Lang]map[string]bool{
	report.Vietnamese: set("ngày", "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "tháng", "năm", "mùng", "mồng"),
	report.English:    set("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"),
}

// daily stand before ngày and tháng where a rate follows: mỗi ngày 12 vụ.
var daily = set("mỗi", "một", "hằng", "hàng", "từng", "quân")

// inYear are words after which a year may stand before what is counted: in 2021
// cases fell.
var inYear = map[report.Lang]map[string]bool{
	report.Vietnamese: set("từ", "đến", "tới", "trước", "sau"),
	report.English:    set("in", "since", "from", "during", "until", "till", "by", "for", "on", "early", "late", "year", "and", "to", "before", "after", "throughout"),
}

var (
	english12 = byLang("giờ", "am,pm,a.m,p.m,a . m,p . m,o’clock,o'clock,hours local time")
	allDay    = byLang("giờ mỗi ngày,giờ một ngày,giờ/ngày,giờ / ngày", "hours a day,hours per day")
	atTime    = set("lúc", "vào", "từ", "đến", "tới", "trước", "sau", "hồi", "khoảng")
	partOfDay = set("sáng", "trưa", "chiều", "tối", "đêm", "ngày", "phút", "hôm", "cùng")
)

var (
	phoneWords = byLang("đường dây nóng,hotline,số điện thoại,điện thoại,tổng đài,gọi,gọi số,bấm,bấm số,quay số,fax,zalo,nhắn tin",
		"hotline,helpline,phone,telephone,tel,call,calling,dial,dialling,fax,emergency number,emergency numbers")
	phoneJoints = map[report.Lang]map[string]bool{
		report.Vietnamese: set("của", "số", "là", "theo", "qua", "cảnh", "sát", "công", "an", "khẩn", "cấp", "và", "hoặc", "cứu", "hỏa", "thương"),
		report.English:    set("is", "at", "on", "the", "number", "numbers", "of", "police", "emergency", "and", "or", "fire", "ambulance"),
	}
	services = set("sát", "police", "lực", "lượng", "số")
)

var (
	ageBounds = byLang("dưới,trên,từ,từ đủ,đủ,chưa đủ,quá,đến dưới", "under,over,below,above,aged,than,least,up to,from,between,and,to,the age of")
	ageWords  = byLang("tuổi", "years of age,years old,year olds,year-olds,years and over,years and older,years or older,years and above,or older,and over,and older,and above,or over,or under,and under")
	openAges  = byLang("tuổi trở lên,tuổi trở xuống,trở lên", "years of age and,years of age or,years and,years or,or older,and over,and older,and above,or over,or under,and under")
	people    = byLang("người", "children,child,people,persons,person,minors,those,residents,pupils,students,drivers,riders,offenders,women,men,girls,boys,youths,population,citizens,anyone,everyone,workers,patients,victims,members,teenagers,infants,adults")
	agedWords = byLang("tuổi", "aged,ages,age of,aged under,aged over,aged from,aged between,ages of,aged at least,aged up to")[report.English]
	perWords  = byLang("tính trên,bình quân trên,mỗi,cứ", "per,per every,for every,out of every,in every")
)
