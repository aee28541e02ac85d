package mail

import (
	"strings"
	"testing"
)

// What offices write into their lists beside the people is not read, and said; whoever may
// be somebody without an address is a problem.
func TestAside(t *testing.T) {
	const head = "STT,Họ tên,Email,Ghi chú\n1,Lan,lan@x.vn,\n"
	const total, numbers, again, heading = "a total", "the numbers of the columns", "the head once more", "the heading of rows below"
	for row, what := range map[string]string{
		"Tổng cộng,,2,":            total,
		",Tổng cộng,1,":            total,
		",,Tổng cộng: 02 người,":   total,
		"TONG CONG: 2,,,":          total,
		"Cộng:,,,":                 total,
		"Danh sách có 2 người,,,":  total,
		"Total général,,,":         total,
		"Grand total,2,,":          total,
		"(1),(2),(3),(4)":          numbers,
		"A,B,1,2":                  numbers,
		"STT,Họ tên,EMAIL,Ghi chú": again,
		"I,Phòng Tham mưu,,":       heading,
		"Khối Đảng,,,":             heading,
		"2,Tống Văn A,,":           "",
		",Tống Văn A,,":            "",
		",Tổng hợp,,":              "",
		",Sum Ying,,":              "",
		"3,Cộng tác viên,,":        "",
		"5a,Minh,,":                "",
		",Minh,,":                  "",
		"2,Minh,minh@x.vn,Tổng 1":  "somebody",
		"I,Minh,minh@x.vn,":        "somebody",
		"Tổng,Minh,minh@x.vn,":     "somebody",
	} {
		list, problems := read(head + row + "\n3,Hoa,hoa@x.vn,\n")
		var said []string
		for _, p := range problems {
			if !strings.Contains(p.What.String(), "the column \"") {
				said = append(said, p.What.String())
			}
		}
		got, errors := strings.Join(said, "; "), len(problems.Errors())
		switch {
		case what == "somebody" && (got != "" || len(list) != 3):
			t.Errorf("%s: %d people, %s", row, len(list), got)
		case what == "" && errors != 1:
			t.Errorf("%s: %d problems: %s", row, errors, got)
		case what != "" && what != "somebody" && (got != "row 3 is "+what+" and is not read" || len(list) != 2):
			t.Errorf("%s: %d people, %s", row, len(list), got)
		}
	}
}

// Who made a list stands below it.
func TestBelow(t *testing.T) {
	const head = "STT,Họ tên,Email\n1,Lan,lan@x.vn\n"
	for rows, want := range map[string]string{
		"\n,,Người lập biểu\n": "row 4 stands below the list and is not read",
		",,\n,,\"Cần Thơ, ngày 3\"\n,NGƯỜI LẬP,TRƯỞNG PHÒNG\n\n,A,B\n": "rows 4 to 7 stand below the list and are not read",
		"Tổng cộng,,1\n,Người lập,\n":                                  "row 3 is a total and is not read; row 4 stands below the list and is not read",
		",Minh,\n":                                                     "column address: there is no address",
		"\n2,Minh,\n":                                                  "column address: there is no address",
		"\n,Minh,\n3,Hoa,hoa@x.vn\n":                                   "column address: there is no address",
		"STT,Họ tên,Email\n,Minh,\n":                                   "row 3 is the head once more and is not read; column address: there is no address",
		"(1),(2),(3)\n,Minh,\n":                                        "row 3 is the numbers of the columns and is not read; column address: there is no address",
		"II,,\n,Minh,\n":                                               "row 3 is the heading of rows below and is not read; column address: there is no address",
		"Phòng Hai,,\n,Minh,\n":                                        "row 3 is the heading of rows below and is not read; column address: there is no address",
		"\nPhòng Hai,,\n,Minh,\n":                                      "row 4 is the heading of rows below and is not read; column address: there is no address",
		"Tổng cộng,,1\nPhòng Hai,,\n,Người lập,\n":                     "row 3 is a total and is not read; row 4 is the heading of rows below and is not read; row 5 stands below the list and is not read",
	} {
		_, problems := read(head + rows)
		var said []string
		for _, p := range problems {
			if !strings.Contains(p.What.String(), "the column \"") {
				said = append(said, p.What.String())
			}
		}
		if got := strings.Join(said, "; "); got != want {
			t.Errorf("%q: got %s, want %s", rows, got, want)
		}
	}
	if _, problems := read("Họ tên,Email\nLan,lan@x.vn\n\nMinh,\n"); len(problems.Errors()) != 1 {
		t.Errorf("without a column of numbers a name at the end is nobody: %v", problems)
	}
}

// What could not be read is unknown to all that follows: one cause, one problem.
func TestOneCause(t *testing.T) {
	for _, tt := range []struct{ list, want string }{
		{"address,name\nla\u200bn@x.vn,Lan\n", `list.csv:2:1: row 2, column "address": the invisible character U+200B is not allowed [invisible-character]`},
		{"address,name\n#N/A,Lan\n", `list.csv:2:1: row 2, column "address": the cell shows the error #N/A [bad-value]`},
		{"address,group,role\nlan,g,to\nminh@x.vn,g,bcc\n", `list.csv:2:1: column address: "lan" is not an address: it needs a name, @ and a domain [bad-address]`},
		{"address,group,language\nlan@x.vn,g,xx\nminh@x.vn,g,vi\n", `list.csv:2:12: column language: unknown language "xx" [bad-value]`},
		{"address,group,role\nlan@x.vn,\u200bg,cc\n", `list.csv:2:10: row 2, column "group": the invisible character U+200B is not allowed [invisible-character]`},
		{"address,group,role\na@x.vn,g,bcc\nlan@x.vn,g,\u200bto\n", `list.csv:3:12: row 3, column "role": the invisible character U+200B is not allowed [invisible-character]`},
		{"lan@x.vn,Lan\nminh@x.vn,Minh\n", `list.csv:1:1: there is no row that names the columns, of which one is called address [missing-key]`},
		{"\xff\xfe\x00\x00a\x00\x00\x00d\x00\x00\x00", `list.csv: this is UTF-32, not UTF-8: letters would be read wrong [not-utf8]`},
	} {
		if _, problems := read(tt.list); len(problems) != 1 || problems[0].Headline() != tt.want {
			t.Errorf("%q: got %v, want %s", tt.list, problems, tt.want)
		}
	}
}
