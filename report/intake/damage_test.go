package intake

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/encoding/charmap"
)

// The motto of the country, an officers' title and a sentence, as old documents have
// them, and what is lost in other ways.
func TestDamaged(t *testing.T) {
	for _, tt := range []struct{ text, kind, meant string }{
		{"Céng hoµ x· héi chñ nghÜa ViÖt Nam", "TCVN3", "Cộng hoà xã hội chủ nghĩa Việt Nam"},
		{"§éc lËp - Tù do - H¹nh phóc", "TCVN3", "Độc lập - Tự do - Hạnh phúc"},
		{"ñy ban nh©n d©n thµnh phè CÇn Th¬", "TCVN3", "ủy ban nhân dân thành phố Cần Thơ"},
		{"NguyÔn ThÞ Lan", "TCVN3", "Nguyễn Thị Lan"},
		{"TrÇn V¨n Hïng", "TCVN3", "Trần Văn Hùng"},
		{"Năm nay n\u00adíc ta", "TCVN3", ""},
		{"Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "VNI", "Cộng hòa xã hội chủ nghĩa Việt Nam"},
		{"Ñoäc laäp - Töï do - Haïnh phuùc", "VNI", "Độc lập - Tự do - Hạnh phúc"},
		{"UÛY BAN NHAÂN DAÂN", "VNI", "ỦY BAN NHÂN DÂN"},
		{"Leâ Thò Haïnh", "VNI", "Lê Thị Hạnh"},
		{"Löông", "", ""},
		{"KÃ©t quáº£ nÄƒm nay cá»§a thÃ nh phá»‘.", "UTF-8 that was read as Windows-1252", "Két quả năm nay của thành phố."},
		{"The cityâ€™s results this year.", "UTF-8 that was read as Windows-1252", "The city’s results this year."},
		{"Nguyá»…n Thá»‹ Lan", "UTF-8 that was read as Windows-1252", "Nguyễn Thị Lan"},
		{"Ä\u0090á»“ng chÃ\u00ad", "UTF-8 that was read as Windows-1252", "Đồng chí"},
		{"NguyêÞn Thiò Lan", "Windows-1258 that was read as Windows-1252", "Nguyễn Thị Lan"},
		{"Bêònh viêòn ðaÞ khaìm", "Windows-1258 that was read as Windows-1252", "Bệnh viện đã khám"},
		{"CÔÒNG HOÌA", "Windows-1258 that was read as Windows-1252", "CỔNG HÒA"},
		{"Beejnh vieejn ddax khams cho 318 nguwowif", "typed for Telex", "Bệnh viện đã khám cho 318 người"},
		{"Be65nh vie65n d9a4 kha1m cho ngu7o7i2 be65nh", "typed for VNI", "Bệnh viện đã khám cho người bệnh"},
		{"Be^.nh vie^.n dda~ kha'm cho ngu+o+`i be^.nh", "typed for VIQR", "Bệnh viện đã khám"},
		{"Nåm nay tr\u00d5m ðã khám cho ngß¶i b®nh", "VISCII that was read as Windows-1252", "Năm nay trạm đã khám cho người bệnh"},
		{"Công tác tiêm chüng ðßþc thñc hi®n ð¥y ðü tÕi các ¤p", "VISCII that was read as Windows-1252", "Công tác tiêm chủng được thực hiện đầy đủ tại các ấp"},
		{"Nguy\u00adn Th\u00b8 Lan", "VISCII that was read as Windows-1252", "Nguyễn Thị Lan"},
		{"Nam8 nay tram5 d9a4 kham1 cho nguoi72 benh65", "typed for VNI", "Năm nay trạm đã khám cho người bệnh"},
		{"HoÃ ng", "UTF-8 that was read as Windows-1252", ""},
		{"30Â°C", "UTF-8 that was read as Windows-1252", ""},
		{"ï»¿Lan", "UTF-8 that was read as Windows-1252", ""},
		{"RenĂ©", "UTF-8 that was read as Windows-1258", "René"},
		{"Kết quả 574¬†vụ‚Äù", "UTF-8 that was read as Mac Roman", ""},
		{"Nguy?n Th? Lan", "question marks", ""},
		{"C?NG AN", "question marks", ""},
		{"?ng Nam", "question marks", ""},
		{"Tr??ng ban", "question marks", ""},
		{"Nguy\ufffdn", "a letter was lost", ""},
		{"Nguy&#7877;n", "in code", "Nguyễn"},
		{"qu&yacute; I", "in code", "quý I"},
		{`Nguy\u1ec5n`, "in code", ""},
		{"Nguy=E1=BB=85n", "in code", ""},
	} {
		d, found := Damaged(tt.text)
		if found != (tt.kind != "") || !strings.Contains(d.Kind.String(), tt.kind) || !strings.Contains(d.Hint.String(), tt.meant) {
			t.Errorf("%q: got %q, hint %q", tt.text, d.Kind, d.Hint)
		}
		if found && !strings.Contains(tt.text, d.Word) {
			t.Errorf("%q: the word %q", tt.text, d.Word)
		}
	}
}

// right is text that is as it should be, and near to what is damaged.
var right = []string{
	"Nguyễn Thị Lan", "Trần Quốc Minh", "Lê Thị Hạnh", "Võ Thị Ước", "Đặng Ỷ", "Huỳnh Thúc Kháng", "Quách Thị Kỷ", "Nguyễn Quý", "Phạm Huỳnh Khuyên",
	"Hoà, hoà bình, thuỷ, thủy, khoẻ, khỏe, quý, quí, giêng, gì, gìn giữ, giặc, nghiêng, khuỷu tay, ngoằn ngoèo", "XÃ HOÀ BÌNH, XÃ”, MÃ – SỐ, «ĐÃ», “Ă”, “Â”, “ĐỘI CÔ”",
	"Lò Văn Ơn", "Y Bhăm Êban", "H'Hen Niê", "Ksor Phước", "Rơ Châm Jéh", "Krông Pắc, Đắk Lắk, Chư Păh, Cư M'gar, Ea H'leo, Kon Plông, Pleiku", "Buôn Đôn; Đăk Mil; Plei Kần",
	"Nghị định 30/2020/NĐ-CP, QĐ-BCA, TT-BTC, HĐND, UBND, GDĐT, TƯ, LĐ-TB&XH, R&D", "5 µm, 10 µg, 30 °C, 20 m², ½ ha, 3 × 4, 8 ÷ 2, N·m, kW·h, © Bộ Công an, Coca®, ±5, § 3, ¥100, £5, ¼",
	"kết quả¹ và chú thích², «Công an» và ‹nhân dân›, toạ đàm·hội thảo", "Đúng không? Vâng. Có?", "https://congan.vn/tin?id=5&trang=2#a www.a.vn?x", "Ai? Ở đâu?", "(?)", "a&b; AT&T; x & y;",
	"René Descartes, où êtes-vous, l’été à Hanoï, bientôt, tôt ou tard, la fête, déjà, maïs, Noël, Loïc, Thaï, Citroën, août, goût, coûte, naître, cœur, ça, garçon, sûr, dû, Île-de-France, Ève, crêpe, tête-à-tête, château",
	"Mme Hélène Löw-Müller, Jörg Groß, Björn Ångström, Søren, José, Núñez, São Paulo, João, Çelik, Ñoño, Lü Wei, Zoë, Łódź, Dvořák, Gruß, Fuß, Maß",
	"naïve café, résumé, façade, “quoted”, ‘single’, it’s – well — 5…", "tổng cộng 1.234 người; đạt 92,5%; tăng 5,3 điểm %", "C:\\Users\\lan", "Kính gửi ông/bà", "Kính thưa quý vị!",
	"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐỘC LẬP – TỰ DO – HẠNH PHÚC", "ỦY BAN NHÂN DÂN THÀNH PHỐ", "A, Ă, Â, B, C, D, Đ, E, Ê", "Ô tô, ô-tô, cà phê, xà phòng, ga-ra, ti vi, xúp lơ, sơ mi, bôxit, karaokê, Ôxtrâylia",
	"MÃ¹, ĐÃ²", "s¹ d¹ s¹ m¹", "one · two · three · four · five", "« un » deux « trois » quatre « cinq »", "© A © B © C, ® D ® E, § 1 § 2 § 3 § 4", "¹ a ² b ¹ c ¹ d", "»Công an« und »so«", "% s«", "Où", "Gõ ? để xem", "Có hay không ? tôi hỏi", "tôt, môt, rât, khong biet, thử nghiêm", "Số: 12/BC-CAT", "ngày 02/01/2023", "Café Trung Nguyên, Bánh mì, Phở, Áo dài", "{social-order-cases change 2021 bare}",
}

func TestRight(t *testing.T) {
	for _, s := range right {
		if d, found := Damaged(s); found {
			t.Errorf("%q: %s, %s", s, d.What(), d.Hint)
		}
		for _, w := range strings.Fields(s) {
			if d, found := Damaged(w); found {
				t.Errorf("%q: %s, %s", w, d.What(), d.Hint)
			}
		}
	}
}

// sentences is the Vietnamese and the English of the example.
func sentences(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, name := range []string{"editions/2022.yaml", "editions/2021.yaml", "editions/2020.yaml", "glossary.yaml", "indicators.yaml", "tongket.yaml"} {
		data, err := os.ReadFile("../../seeds/" + name)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, strings.Split(string(data), "\n")...)
	}
	return out
}

func TestRightSentences(t *testing.T) {
	for _, s := range sentences(t) {
		if d, found := Damaged(s); found {
			t.Errorf("%q: %s, %s", s, d.What(), d.Hint)
		}
	}
}

// Right text that comes through what loses letters is found out.
func TestLostSentences(t *testing.T) {
	ways := map[string]func(string) string{
		"TCVN3":          func(s string) string { return decoded(charmap.Windows1252, toTCVN3(s)) },
		"TCVN3 in 1258":  func(s string) string { return decoded(charmap.Windows1258, toTCVN3(s)) },
		"VNI":            toVNI,
		"UTF-8 as 1252":  func(s string) string { return decoded(charmap.Windows1252, []byte(s)) },
		"UTF-8 as 1258":  func(s string) string { return decoded(charmap.Windows1258, []byte(s)) },
		"UTF-8 as Mac":   func(s string) string { return decoded(charmap.Macintosh, []byte(s)) },
		"UTF-8 as 437":   func(s string) string { return decoded(charmap.CodePage437, []byte(s)) },
		"VISCII":         func(s string) string { return decoded(charmap.Windows1252, toVISCII(s)) },
		"VISCII in 8859": func(s string) string { return decoded(charmap.ISO8859_1, toVISCII(s)) },
		"1258 as 1252":   func(s string) string { return decoded(charmap.Windows1252, in1258(t, only1258(s))) },
		"question marks": func(s string) string {
			return strings.Map(func(r rune) rune {
				if r > 0xff {
					return '?'
				}
				return r
			}, s)
		},
	}
	for way, lose := range ways {
		lost, found := 0, 0
		for _, s := range sentences(t) {
			if marked := slices.DeleteFunc(strings.FieldsFunc(s, isApart), func(w string) bool { return isASCII(w) || !isSyllable(w) }); len(marked) < 5 {
				continue
			}
			lost++
			if _, ok := Damaged(lose(s)); ok {
				found++
			} else {
				t.Logf("%s: %s", way, lose(s))
			}
		}
		if lost < 50 || found < lost {
			t.Errorf("%s: %d of %d sentences are found out", way, found, lost)
		}
	}
}

// toTCVN3 is s in the bytes of TCVN3, capitals with tones as small letters.
func toTCVN3(s string) []byte {
	var out []byte
	for _, r := range s {
		b := slices.Index(tcvn3Letters[:], r)
		if b < 0 {
			b = slices.Index(tcvn3Letters[:], unicode.ToLower(r))
		}
		switch {
		case r < 0x80:
			out = append(out, byte(r))
		case b >= 0:
			out = append(out, byte(b))
		default:
			out = append(out, ' ')
		}
	}
	return out
}

// toVISCII is s in the bytes of VISCII.
func toVISCII(s string) []byte {
	var out []byte
	for _, r := range s {
		out = append(out, byte(max(0, slices.Index(visciiLetters()[:], r))))
	}
	return out
}

// toVNI is s in the letters of VNI.
func toVNI(s string) string {
	shapes := map[rune]string{'ă': "aê", 'â': "aâ", 'ê': "eâ", 'ô': "oâ", 'ơ': "ô", 'ư': "ö", 'đ': "ñ"}
	alone := map[rune]string{'í': "í", 'ì': "ì", 'ỉ': "æ", 'ĩ': "ó", 'ị': "ò", 'ỵ': "î"}
	both := map[rune]string{'ă': "êèúüéë", 'â': "âàåãáä"}
	plain := []string{"", "ø", "û", "õ", "ù", "ï"}
	var out strings.Builder
	for _, r := range strings.ToLower(s) {
		bare, tone := toneless(r)
		switch {
		case alone[r] != "":
			out.WriteString(alone[r])
		case bare == 'ă' || bare == 'â' || bare == 'ê' || bare == 'ô':
			hat := both[map[rune]rune{'ă': 'ă'}[bare]]
			if hat == "" {
				hat = both['â']
			}
			out.WriteString(shapes[bare][:1] + string([]rune(hat)[tone]))
		case shapes[bare] != "":
			out.WriteString(shapes[bare] + plain[tone])
		default:
			out.WriteString(string(bare) + plain[tone])
		}
	}
	return out.String()
}

// only1258 is s without what Windows-1258 has no letter for.
func only1258(s string) string {
	return strings.Map(func(r rune) rune {
		bare, _ := toneless(r)
		if _, ok := charmap.Windows1258.EncodeRune(bare); !ok && bare >= 0x80 {
			return '-'
		}
		return r
	}, s)
}

func BenchmarkDamaged(b *testing.B) {
	s := strings.Repeat("Công tác phòng cháy, chữa cháy năm nay đạt kết quả tốt; điều tra, khám phá 574 vụ án. ", 100)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		if _, found := Damaged(s); found {
			b.Fatal("found")
		}
	}
}

// A name has no box for a letter, and none in the code of an address.
func TestNamesInCode(t *testing.T) {
	for name, want := range map[string]string{
		"Nguy□n Thị Lan": "a letter was lost", "Nguy▯n": "a letter was lost", "Nguy%E1%BB%85n%20Lan": "in code", "L%C3%AA Lan": "in code", "Lan 50%": "", "100% Lan": "",
	} {
		if d, _ := DamagedName(name); want == "" && d.Kind != "" || !strings.Contains(d.Kind.String(), want) {
			t.Errorf("%s: %q", name, d.Kind)
		}
	}
}

// A name whose letters were lost is found out, alone as it stands in a list; one as it is
// written never is.
func TestNames(t *testing.T) {
	for _, name := range []string{"Nguyễn Văn Đạt", "Lê Thị Tú", "Lò Văn Ơn", "H'Hen Niê", "Loïc Dupont", "Lü Wei", "Hélène Müller", "Zoë Ångström", "Trần Quốc Minh", "'t Hooft", "Phan Thị Mỹ"} {
		if d, found := DamagedName(name); found {
			t.Errorf("%s: %s", name, d.What())
		}
	}
	for _, name := range []string{"NguyÔn V¨n §¹t", "Lª ThÞ Tó", "Hå B×nh", "Phaïm Ngoïc An", "Trònh Quoác Minh", "LÃª Minh An", "Tráº§n TÃº", "Th? Lan", "L? Lan", "?inh Nam", "TrÇn Nam"} {
		if _, found := DamagedName(name); !found {
			t.Errorf("%s is taken for right", name)
		}
	}
}
