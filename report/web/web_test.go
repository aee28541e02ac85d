package web_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/charmap"

	"tongket/report/web"
	"tongket/report/written"
)

// A page is read as a reader of it sees it.
func TestRead(t *testing.T) {
	for _, tt := range []struct{ name, page, want, notes string }{
		{"paragraphs", "<p>Có 574\n vụ</p><div>x<p>y</div>z", "Có 574 vụ|x|y|z", ""},
		{"no text", `<head><title>1</title><style>p{margin:5%}</style></head><body><script>var n = 99;</script><!-- 98 --><nav>97</nav><svg><text>5</text></svg><p>x`, "x", ""},
		{"a head without an end", "<head><title>1</title><meta charset=utf-8><p>x", "x", ""},
		{"tags without an end", "<p>a<p>b<ul><li>c<li>d</ul><ol start=3><li>e<li value=7>f</ol>", "a|b|• c|• d|3. e|7. f", ""},
		{"items of paragraphs", "<ol><li><p>a</p><p>b</p></li><li></li><li>\n<p>c</ol>d", "1. a|b|3. c|d", ""},
		{"tags that nothing opens", "</table></td></ul></p></sup>x</del>", "x", ""},
		{"entities", "<p>5,3&nbsp;% &lt; 574 &amp; v&#7909;", "5,3 % < 574 & vụ", ""},
		{"a raised number", "<p>574<sup>1</sup> m<sup>3", "574¹ m³", ""},
		{"a raised number without an end", "<p>574<sup>1<p>574", "574¹|574", ""},
		{"lines", "<p>a<br>b<br/>c<hr>d<pre>e\nf</pre>", "a|b|c|d|e|f", ""},
		{"struck out", "<p>Có <del>547</del><ins>574</ins> vụ <s>x</s>", "Có 574 vụ", "1 text is struck out and is not read 547|1 text is struck out and is not read x"},
		{"hidden", `<p hidden>99<p style="display: none">98</p><p>a`, "a", "1 text is hidden and is not read 99|1 text is hidden and is not read 98"},
		{"hidden without an end", "<p>a<div hidden>99<p>98", "a", "2 text is hidden and is not read 9998"},
		{"a part without an end", "<p>a<nav>menu<p>98", "a", "1 a part of the page has no end, and what follows it is not read menu98"},
		{"a table", "<table><caption>Bảng 1</caption><thead><tr><th>n<th>2021</thead><tbody><tr><td>a<td>5<tr><td>b<td></table>x", "Bảng 1|n\t2021|a\t5|b\t|x", ""},
		{"a head of two rows", "<table><tr><th rowspan=2>n<th colspan=2>2021</tr><tr><th>Số vụ<th>Tỷ lệ</tr><tr><td>a<td>5<td>6</table>", "n\t2021 Số vụ\t2021 Tỷ lệ|a\t5\t6", ""},
		{"a table without rows", "<table><td>a<td>b</table>", "a\tb", ""},
		{"a table without an end", "<table><tr><td>a<td>b", "a\tb", ""},
		{"a page in a table", "<table><tr><td>menu<td><p>x<p>y<table><tr><td>a<td>5</table></table>", "menu|x|y|a\t5", ""},
		{"a tag without an end", "<p>574 <a href=", "574", ""},
	} {
		text, fault := web.Read([]byte(tt.page))
		if fault != nil {
			t.Errorf("%s: %s", tt.name, fault.What)
			continue
		}
		if got := strings.Join(text.Lines, "|"); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		if got := said(text.Notes); got != tt.notes {
			t.Errorf("%s: said %q, want %q", tt.name, got, tt.notes)
		}
	}
}

func said(notes []written.Note) string {
	var out []string
	for _, n := range notes {
		out = append(out, fmt.Sprint(n.Line, " ", n.Kind, " ", n.Word))
	}
	return strings.Join(out, "|")
}

func in(m *charmap.Charmap, s string) string {
	out, err := m.NewEncoder().String(s)
	if err != nil {
		panic(err)
	}
	return out
}

// A page is in the encoding that it says it is in.
func TestCharset(t *testing.T) {
	wide := "\xff\xfe"
	for _, c := range "<p>574 vụ" {
		wide += string([]byte{byte(c), byte(c >> 8)})
	}
	for _, tt := range []struct{ name, page, want, fault string }{
		{"UTF-8", "\ufeff<meta charset=windows-1252><p>574 vụ", "574 vụ", ""},
		{"UTF-16", wide, "574 vụ", ""},
		{"Windows-1258", "<meta http-equiv=Content-Type content='text/html; charset=windows-1258'><p>" + in(charmap.Windows1258, "gi\u00ea\u0301t, ch\u00e2\u0323m"), "giết, chậm", ""},
		{"Windows-1252", "<meta charset=ISO-8859-1><p>5\u00a0% d\u2019été", "5 % d’été", ""},
		{"said wrongly", "<meta charset=windows-1252><p>574 vụ", "574 vụ", ""},
		{"of another language", "<meta charset=shift_jis><p>\x83\x65\x83\x58", "", "in the encoding shift_jis, not UTF-8"},
		{"unsaid", "<p>\xe9t\xe9 \xe9t\xe9", "", "an older encoding, such as Windows-1252, not UTF-8"},
	} {
		page := tt.page
		if tt.name == "Windows-1252" {
			page = in(charmap.Windows1252, page)
		}
		text, fault := web.Read([]byte(page))
		if got := strings.Join(text.Lines, "|"); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		if (fault != nil) != (tt.fault != "") || fault != nil && fault.What.String() != tt.fault {
			t.Errorf("%s: got %v, want %q", tt.name, fault, tt.fault)
		}
	}
}

// What cannot be read has one clear answer, soon.
func TestFaults(t *testing.T) {
	for _, tt := range []struct{ name, page, want string }{
		{"deep tables", strings.Repeat("<table><tr><td>", 100_000), "a web page whose parts are nested too deep"},
		{"deep lists", strings.Repeat("<ul><li>", 100_000), "a web page whose parts are nested too deep"},
		{"deep and hidden", strings.Repeat("<div hidden>", 100_000), "a web page whose parts are nested too deep"},
		{"a long tag", "<p>a<a href='" + strings.Repeat("x", 5<<20) + "'>b", "a web page with a tag that has no end"},
		{"wide", "<table>" + strings.Repeat("<tr><td colspan=9999>a<td>b", 100_000), "a document with more text than any has"},
	} {
		began := time.Now()
		_, fault := web.Read([]byte(tt.page))
		if fault == nil || fault.What.String() != tt.want || fault.Hint == "" {
			t.Errorf("%s: got %v, want %s", tt.name, fault, tt.want)
		}
		t.Log(tt.name, time.Since(began))
	}
}

// Whatever stands in a page, nothing panics, and lines are lines.
func FuzzRead(f *testing.F) {
	f.Add("<table><tr><td hidden>a<td><table><li><sup><p></table></td></ol><del>")
	f.Add("<head><ol><td></head></table>")
	f.Fuzz(func(t *testing.T, page string) {
		text, fault := web.Read([]byte(page))
		if fault != nil && len(text.Lines) > 0 {
			t.Errorf("%s, and yet %q is read", fault.What, text.Lines)
		}
		for _, line := range text.Lines {
			if written.IsBlank(line) || strings.Contains(line, "\n") {
				t.Errorf("a line is %q", line)
			}
		}
	})
}
