package mail

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/sheet"
)

var both = []report.Lang{"vi", "en"}

func read(list string) ([]Recipient, report.Problems) {
	t, problems := sheet.CSV("list.csv", []byte(list), Form())
	out, found := Recipients(t, both)
	return out, append(append(problems, found...), Duplicates(out)...).Sort()
}

func TestRecipients(t *testing.T) {
	list, problems := read("Địa chỉ;Họ và tên;Ngôn ngữ;Xưng hô;Greeting-EN;Đính kèm;Nhóm;Vai trò;#ghi chú\n" +
		"lan@school.vn; Nguyễn Thị Lan ;vi;Kính gửi đồng chí Lan;;a.pdf|b.xlsx;;;x\n" +
		"MINH@Bộ-Công-An.vn;Trần Minh;tiếng Anh;;Dear Mr Minh;;g;;\n" +
		"cc@school.vn;;en;;;;g;CC;\n")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	var got strings.Builder
	for _, r := range list {
		fmt.Fprintln(&got, r.Address, r.Name, r.Langs, r.Greeting["vi"], r.Greeting["en"], r.Attach, r.Group, r.Role)
	}
	want := `lan@school.vn Nguyễn Thị Lan [vi] Kính gửi đồng chí Lan  [a.pdf b.xlsx]  to
MINH@xn--b-cng-an-63a1467e.vn Trần Minh [en]  Dear Mr Minh [] g to
cc@school.vn  [en]   [] g cc
`
	if got.String() != want {
		t.Errorf("got\n%swant\n%s", &got, want)
	}
}

// Every mistake in a list has its place, and all are said at once.
func TestWrongRecipients(t *testing.T) {
	for _, tt := range []struct{ list, want string }{
		{"name\nLan\n", `list.csv:1:1: no column is called address [missing-key]`},
		{"address,langauge\na@b.vn,vi\n", `list.csv:1:9: there is no column "langauge" [unknown-key]`},
		{"address,email\na@b.vn,\n", `list.csv:1:9: a second column is "address" [duplicate-key]`},
		{"address\nlan\n", `list.csv:2:1: column address: "lan" is not an address: it needs a name, @ and a domain [bad-address]`},
		{"address,name\n,Lan\n", `list.csv:2:1: column address: there is no address [bad-address]`},
		{"address\na@b\n", `list.csv:2:1: column address: "a@b" is not an address: its domain cannot be [bad-address]`},
		{"address\n\"a@b.vn, c@d.vn\"\n", `list.csv:2:2: column address: "a@b.vn, c@d.vn" is not one address [bad-address]`},
		{"address\nlân@b.vn\n", `list.csv:2:1: column address: "lân@b.vn": the part before the @ must be plain letters, as most servers take no others [bad-address]`},
		{"address\na..b@b.vn\n", `list.csv:2:1: column address: "a..b@b.vn" is not an address: before the @ stand letters, digits and single dots [bad-address]`},
		{"address\n\"\"\"a b\"\"@b.vn\"\n", `not one address`},
		{"address\na@[127.0.0.1]\n", `its domain cannot be`},
		{"address\n<a@b.vn>\n", `is not an address`},
		{"address\na@b.vn\nc@d.vn\nA@B.vn\n", `list.csv:4:1: A@b.vn would get the briefing twice: it is in row 2 already [duplicate-name]`},
		{"address,language\na@b.vn,xx\n", `list.csv:2:8: column language: unknown language "xx" [bad-value]`},
		{"address,role\na@b.vn,cc\n", `list.csv:2:8: column role: cc without a group has nobody to be a copy for [bad-value]`},
		{"address,group,role\na@b.vn,g,boss\n", `list.csv:2:10: column role: unknown role "boss" [bad-value]`},
		{"address,group,role\na@b.vn,g,bcc\nb@b.vn,g,cc\n", `list.csv:2:1: group g has only copies, and nobody whom the message is for [bad-value]`},
		{"address,group,language\na@b.vn,g,vi\nc@d.vn,g,en\n", `list.csv:3:1: group g asks for another message in row 2 [bad-value]`},
		{"address\n#a@b.vn\n", `"#a@b.vn" has "#" before it: delete the row`},
		{"address\n//a@b.vn\n", `has "/" before it`},
		{"address\n~~a@b.vn~~\n", `has "~" before it`},
		{"address\n'a@b.vn\n", `an apostrophe before or behind it`},
		{"address\na@b.vn.\n", `is not an address`},
		{"address\na@b.vn/c@d.vn\n", `is not one address`},
		{"address\nmailto:a@b.vn\n", `is not an address`},
		{"address,name\na@b.vn,Th? Lan\n", `list.csv:2:8: column name: question marks stand where letters were lost: "Th?" [lost-letters]`},
		{"address,name\na@b.vn,Nguy?n Th? Lan\n", `list.csv:2:8: question marks stand where letters were lost: "Nguy?n" [lost-letters]`},
		{"address,greeting-vi\na@b.vn,Kính g?i ông ?oàn\n", `question marks stand where letters were lost`},
		{"address,name\na@b.vn,'Lan\n", `column name: a spreadsheet has left an apostrophe before "'Lan"`},
		{"STT,address\n1,a@b.vn\n", `list.csv:1:1: warning: the column "STT" is not read [unknown-key]`},
		{"Số TT;Họ tên;Địa chỉ Email\n1;Lan;a@b.vn\n", `warning: the column "Số TT" is not read [unknown-key]`},
		{"CÔNG AN THÀNH PHỐ;;\nHọ tên;Địa chỉ Email\nLan;a@b.vn\n", `list.csv:1:1: warning: row 1 above the head is a title and is not read [sheet-form]`},
		{"name;address\nLan;a@b.vn\nTổng cộng: 1 người;\n", `list.csv:3:1: warning: row 3 is a total and is not read [sheet-form]`},
		{"name;address\nTổng;a@b\n", `its domain cannot be`},
		{"address,group,role\na@b.vn,g,\nc@d.vn,g,bcc\ne@d.vn,g,\nf@d.vn,g,\n", `list.csv:4:10: warning: column role: the row above is bcc, this one says nothing and is taken for to, which all of group g see [bad-value]`},
		{"address,name\na@b.vn," + strings.Repeat("x", 300) + "\n", `column name: 300 characters are too many [bad-value]`},
	} {
		_, problems := read(tt.list)
		if len(problems) != 1 || !strings.Contains(problems[0].Headline(), tt.want) {
			t.Errorf("%q:\n got %v\nwant %s", tt.list, problems, tt.want)
		}
	}
}

// Nothing that breaks out of a header field is taken, in any column.
// A name that was surely typed while nothing understood it is refused; one that may be of
// elsewhere is asked about.
func TestNamesAsTyped(t *testing.T) {
	for name, want := range map[string]string{
		"Lee Low": "", "Đội E6": "", "Trung đoàn E64": "", "Công an O6": "",
		"Nguyeenx Thij Lan": `error: column name: this was typed for Telex while that was off: "Nguyeenx"`,
		"Vux Lan":           `warning: column name: this was perhaps typed for Telex while that was off: "Vux"`,
	} {
		_, problems := read("address,name\na@example.vn," + name + "\n")
		var said []string
		for _, p := range problems {
			if p.Code == report.LostLetters {
				said = append(said, map[bool]string{true: "warning: ", false: "error: "}[len(report.Problems{p}.Errors()) == 0]+p.What.String())
			}
		}
		if got := strings.Join(said, "; "); got != want {
			t.Errorf("%s: got %s, want %s", name, got, want)
		}
	}
}

func TestInjection(t *testing.T) {
	columns := []string{"address", "name", "language", "greeting-vi", "greeting-en", "edition", "unit", "attach", "group", "role"}
	for _, evil := range []string{"\r\nBcc: x@y.vn", "\nBcc: x@y.vn", "\rBcc: x@y.vn", "\x00", "\r\n\tfolded", "\x0b", "\u0085", "\u2028", "\u202e"} {
		for i, c := range columns {
			row := make([]string, len(columns))
			row[0] = "a@b.vn"
			row[i] = `"` + row[i] + "x" + evil + `y"`
			_, problems := read(strings.Join(columns, ",") + "\n" + strings.Join(row, ",") + "\n")
			said := false
			for _, p := range problems.Errors() {
				said = said || p.At.Line == 2 && p.At.Col > 0 && strings.Contains(p.What.String(), c)
			}
			if !said {
				t.Errorf("%q in %s is taken: %v", evil, c, problems)
			}
		}
	}
}
