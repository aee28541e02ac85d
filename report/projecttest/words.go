package projecttest

import (
	"slices"
	"strings"
)

// text is one text in two languages.
type text struct{ vi, en string }

func (t text) in(lang string) string {
	if lang == "vi" {
		return t.vi
	}
	return t.en
}

// and joins texts.
func (t text) and(between string, u text) text {
	return text{t.vi + between + u.vi, t.en + between + u.en}
}

// The words say nothing that check would hold against figures: no numbers, no
// ways up or down, no years, no targets.
var (
	things = []text{
		{"Cây ăn quả", "Fruit trees"}, {"Vườn ươm", "Nurseries"}, {"Sách cho mượn", "Books on loan"}, {"Phòng đọc", "Reading rooms"},
		{"Nước sạch", "Clean water"}, {"Bến thuyền", "Boat landings"}, {"Cầu nhỏ", "Footbridges"}, {"Lớp học đàn", "Music lessons"},
		{"Tổ ong", "Beehives"}, {"Gốm thủ công", "Handmade pottery"}, {"Lúa giống", "Seed rice"}, {"Đèn đường", "Street lamps"},
	}
	kinds = []text{
		{"ở các xã ven sông", "in the communes along the river"}, {"do tổ hợp tác chăm sóc", "in the care of cooperative teams"},
		{"tại vùng đồi phía đông", "in the hills of the east"}, {"của các hộ gia đình trẻ", "of young households"},
		{"trong khu dân cư mới", "in the new residential quarters"}, {"dọc theo kênh chính và các nhánh", "along the main canal and its branches"},
	}
	doings = []text{
		{"Các tổ chăm sóc vườn cây theo lịch chung", "The teams looked after the gardens by a common calendar"},
		{"Người dân góp sách và cùng sửa phòng đọc", "Residents gave books and repaired the reading room together"},
		{"Bến thuyền được dọn sạch trước mùa lễ hội", "The landing was cleaned before the season of festivals"},
		{"Lớp học đàn mở cửa vào buổi tối", "The music school opened in the evenings"},
		{"Thợ gốm truyền nghề cho thanh niên", "Potters taught their craft to young people"},
		{"Kênh chính được nạo vét cùng với nông dân", "The main canal was dredged together with farmers"},
	}
)

// name is what something is called.
func (m *maker) name() text {
	t := of(m, things)
	for m.shape.Long && m.chance(2) || m.chance(4) {
		t = t.and(" ", of(m, kinds))
	}
	return t
}

// thing is what the name of a series begins with: what a short label calls it.
func (x series) thing() text {
	return things[slices.IndexFunc(things, func(t text) bool { return strings.HasPrefix(x.name.vi, t.vi) })]
}

// called is a label for a series: of a long project with more words than it needs.
func (m *maker) called(x series) text {
	t := x.thing()
	for m.shape.Long && m.chance(2) || m.chance(4) {
		t = t.and(" ", of(m, kinds))
	}
	return t
}

// phrase is a few words, in small letters; of a long project many.
func (m *maker) phrase() text {
	t := m.name()
	for n := m.IntN(4); m.shape.Long && n > 0; n-- {
		t = t.and(", ", m.name())
	}
	return t
}

// sentence is what was done, with a full stop.
func (m *maker) sentence() text {
	t := of(m, doings)
	for m.shape.Long && m.chance(2) {
		t = t.and("; ", of(m, doings).lower())
	}
	return text{t.vi + ".", t.en + "."}
}

// lower begins with a small letter.
func (t text) lower() text {
	lower := func(s string) string {
		r := []rune(s)
		return strings.ToLower(string(r[:1])) + string(r[1:])
	}
	return text{lower(t.vi), lower(t.en)}
}

// address is a web address, for what has no spaces.
func (m *maker) address() string {
	s := "https://example.org"
	for range 1 + m.IntN(6) {
		s += "/" + of(m, []string{"orchard", "reading-room", "river.html", "records", "a_b", "list"})
	}
	return s
}
