package word_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tongket/report/officetest"
	"tongket/report/word"
	"tongket/report/written"
)

func p(runs string) string { return "<w:p>" + runs + "</w:p>" }
func r(text string) string { return `<w:r><w:t xml:space="preserve">` + text + "</w:t></w:r>" }
func cell(properties, text string) string {
	return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>"
}
func row(cells ...string) string { return "<w:tr>" + strings.Join(cells, "") + "</w:tr>" }
func table(rows ...string) string {
	return "<w:tbl><w:tblPr/><w:tblGrid/>" + strings.Join(rows, "") + "</w:tbl>"
}
func styled(properties, text string) string {
	return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>"
}

const pageField = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE \* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

// What Word has beyond plain paragraphs.
func TestRead(t *testing.T) {
	for _, tt := range []struct {
		name, body, want, notes string
	}{
		{"runs", p(r("57") + `<w:bookmarkStart w:id="1"/>` + r("4 vụ")), "574 vụ", ""},
		{"letters in pieces", p(r("vu\u0323")), "vu\u0323", ""},
		{"deleted and inserted", p(r("Có ") + `<w:del w:id="1"><w:r><w:delText>547</w:delText></w:r></w:del><w:ins w:id="2">` + r("574") + "</w:ins>" + r(" vụ")), "Có 574 vụ", "1 text is marked as deleted and is not read 547"},
		{"moved", p(`<w:moveFrom>`+r("a 1")+`</w:moveFrom>`) + p(r("x")) + p(`<w:moveTo>`+r("a 1")+`</w:moveTo>`), "x|a 1", "1 text is marked as deleted and is not read a 1"},
		{"a deleted end", p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"+r("Có ")) + p(r("574 vụ")), "Có 574 vụ", ""},
		{"a deleted end at the end", p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Có 574")), "Có 574", ""},
		{"a deleted row", table(row(cell("", "a"), cell("", "1")), "<w:tr><w:trPr><w:del/></w:trPr>"+cell("", "b")+cell("", "2")+"</w:tr>"), "a\t1", "1 a row of a table is marked as deleted and is not read "},
		{"how it was before", p("<w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>" + r("x")), "x", ""},
		{"hidden", p(r("Có ") + styled("<w:vanish/>", "99 ") + styled(`<w:vanish w:val="0"/>`, "574")), "Có 574", "1 text is hidden and is not read 99"},
		{"hidden by its style", p(styled(`<w:rStyle w:val="ghost"/>`, "99 ") + r("x")), "x", "1 text is hidden and is not read 99"},
		{"struck out", p(r("Có ") + styled("<w:strike/>", "547 ") + styled(`<w:strike w:val="false"/>`, "574")), "Có 574", "1 text is struck out and is not read 547"},
		{"a soft hyphen, a hard one, a tab", p(`<w:r><w:tab/><w:t>Đề</w:t><w:tab/><w:t>án 06</w:t><w:noBreakHyphen/><w:t>QĐ</w:t><w:softHyphen/></w:r>`), "Đề án 06-QĐ", ""},
		{"columns by tabs", p(`<w:r><w:t>a</w:t><w:tab/><w:t>2021</w:t></w:r>`) + p(`<w:r><w:t>b</w:t><w:tab/><w:t>7</w:t></w:r>`), "a\t2021|b\t7", ""},
		{"line breaks", p(`<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>`), "a|b", ""},
		{"a footnote", p(r("574")+`<w:r><w:footnoteReference w:id="2"/></w:r>`+r(" vụ")) + p(r("x")), "574 vụ|x|Theo số mới.", ""},
		{"a raised number", p(r("29.949 nghìn m") + styled(`<w:vertAlign w:val="superscript"/>`, "3") + r("; 574") + styled(`<w:vertAlign w:val="superscript"/>`, "1")), "29.949 nghìn m³; 574¹", ""},
		{"text boxes once", p(r("before") + `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>` + p(r("box 5")) + `</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>` + p(r("box 5")) + `</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>` + r(" after")), "before after|box 5", ""},
		{"an old text box", p(`<w:r><mc:AlternateContent><mc:Fallback><w:pict><w:txbxContent>` + p(r("box 5")) + `</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`), "box 5", ""},
		{"the number of a page", p(r("Trang ")+pageField) + p(`<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>12</w:t></w:r></w:fldSimple>`), "Trang", ""},
		{"a field that computes", p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` + r("45") + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`), "45", ""},
		{"lists", p(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>`+r("a")) + p(`<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>`+r("b")) +
			p(`<w:pPr><w:pStyle w:val="item"/></w:pPr>`+r("c")) + p(`<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>`+r("d")) + p(`<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>`+r("e")) +
			p(`<w:pPr><w:pStyle w:val="item"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>`+r("f")), "I. a|I.1) b|II. c|II.1) d|• e|f", ""},
		{"a head of two rows", table(
			row(cell(`<w:vMerge w:val="restart"/>`, "Nội dung"), cell(`<w:gridSpan w:val="2"/>`, "2021"), cell(`<w:gridSpan w:val="2"/>`, "2022")),
			row(cell(`<w:vMerge/>`, ""), cell("", "Số vụ"), cell("", "Tỷ lệ"), cell("", "Số vụ"), cell("", "Tỷ lệ")),
			row(cell("", "Trộm"), cell("", "5"), cell("", "1,5"), cell("", "6"), cell("", "1,7"))),
			"Nội dung\t2021 Số vụ\t2021 Tỷ lệ\t2022 Số vụ\t2022 Tỷ lệ|Trộm\t5\t1,5\t6\t1,7", ""},
		{"a title over all columns", table(row(cell(`<w:gridSpan w:val="2"/>`, "Bảng 1")), row(cell("", "a"), cell("", "1")), row(cell(`<w:gridSpan w:val="2"/>`, "Phần II")), row(cell("", "b"), cell("", "2"))), "Bảng 1|a\t1|Phần II\t|b\t2", ""},
		{"merged down", table(row(cell("", "h"), cell("", "g"), cell("", "n")), row(cell(`<w:vMerge w:val="restart"/>`, "2022"), cell("", "Quý I"), cell(`<w:vMerge w:val="restart"/>`, "9")), row(cell(`<w:vMerge/>`, ""), cell("", "Quý II"), cell(`<w:vMerge/>`, ""))), "h\tg\tn|2022\tQuý I\t9|2022\tQuý II\t", ""},
		{"a cell of two paragraphs", table(row("<w:tc>"+p(r("a"))+p(r("b"))+"</w:tc>", cell("", "1"))), "a b\t1", ""},
		{"a table in a cell", table(row(cell("", "x"), "<w:tc>"+p(r("y"))+table(row(cell("", "a"), cell("", "1")), row(cell("", "b"), cell("", "2")))+p("")+"</w:tc>")), "x|y|a\t1|b\t2", ""},
		{"a frame", table(row("<w:tc>" + p(r("a")) + p(r("b")) + "</w:tc>")), "a|b", ""},
		{"a chart and a sheet", p(`<w:r><w:drawing><c:chart r:id="rId5"/></w:drawing></w:r>`) + p(`<w:r><w:object/></w:r>`), "", "1 a chart is not read |1 what another program embedded, such as a sheet, is not read "},
		{"a fraction", p(`<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>`), "1/3", ""},
		{"signs", p(`<w:r><w:t>lãi </w:t><w:sym w:font="Symbol" w:char="F02D"/><w:t>5</w:t><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>`), "lãi −5", ""},
		{"an old font with plain letters", p(styled(`<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>`, "574")), "574", ""},
		{"an old font with Unicode", p(styled(`<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>`, "574 vụ")), "574 vụ", ""},
	} {
		text, fault := word.Read(officetest.Docx(tt.body, officetest.Part{Name: "styles", Content: styles}, officetest.Part{Name: "numbering", Content: lists}, officetest.Part{Name: "footnotes", Content: footnotes}))
		if fault != nil {
			t.Errorf("%s: %s", tt.name, fault.What)
			continue
		}
		if got := strings.Join(text.Lines, "|"); strings.TrimRight(got, " ") != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		if got := said(text.Notes); got != tt.notes {
			t.Errorf("%s: said %q, want %q", tt.name, got, tt.notes)
		}
	}
}

var styles = officetest.Root("styles", `<w:style w:type="paragraph" w:default="1" w:styleId="n"/><w:style w:type="character" w:styleId="base"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="ghost"><w:basedOn w:val="base"/></w:style><w:style w:type="paragraph" w:styleId="item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`)

var lists = officetest.Root("numbering", `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>`)

var footnotes = officetest.Root("footnotes", `<w:footnote w:id="0" w:type="separator">`+p(r("---"))+`</w:footnote><w:footnote w:id="2">`+p(r("Theo số mới."))+`</w:footnote><w:footnote w:id="3">`+p(r("Không ai nhắc."))+`</w:footnote>`)

// What stands at the head and the foot of pages comes last, once.
func TestEdges(t *testing.T) {
	head := officetest.Root("hdr", p(r("Sở Y tế"))+p(pageField))
	text, fault := word.Read(officetest.Docx(p(r("x")), officetest.Part{Name: "header1", Content: head}, officetest.Part{Name: "header2", Content: head}, officetest.Part{Name: "footer1", Content: officetest.Root("ftr", p(r("Tầng 5")))}))
	if got := strings.Join(text.Lines, "|"); fault != nil || got != "x|Sở Y tế|Tầng 5" {
		t.Errorf("got %q, %v", got, fault)
	}
}

// What cannot be read has one clear answer, soon.
func TestFaults(t *testing.T) {
	bomb := officetest.Docx(p(r(strings.Repeat(" ", 80<<20))))
	whole := officetest.Word("Có 574 vụ\n")
	deep := strings.Repeat("<w:tbl><w:tr><w:tc>", 2000) + p(r("x")) + strings.Repeat("</w:tc></w:tr></w:tbl>", 2000)
	wide := "<w:tbl>" + strings.Repeat(`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999"/></w:tcPr></w:tc><w:tc/></w:tr>`, 30_000) + "</w:tbl>"
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"a bomb", bomb, "a Word document that unpacks to more than any has"},
		{"many elements", officetest.Docx(strings.Repeat("<w:p/>", 2<<20)), "a Word document that unpacks to more than any has"},
		{"deep", officetest.Docx(deep), "a Word document whose parts are nested too deep"},
		{"wide", officetest.Docx(wide), "a document with more text than any has"},
		{"without its text", officetest.Zip(officetest.Part{Name: "word/styles.xml", Content: "<a/>"}), "a Word document without its text (word/document.xml)"},
		{"cut off", whole[:len(whole)-40], "a Word document that is damaged or cut off"},
		{"no XML", officetest.Zip(officetest.Part{Name: "word/document.xml", Content: "574"}), "a Word document that is damaged or cut off"},
		{"cut off within", officetest.Zip(officetest.Part{Name: "word/document.xml", Content: officetest.Root("document", p(r("574")))[:300]}), "a Word document that is damaged or cut off"},
		{"entities", officetest.Zip(officetest.Part{Name: "word/document.xml", Content: `<!DOCTYPE d [<!ENTITY a "574"><!ENTITY b "&a;&a;">]><d>&b;</d>`}), "a Word document that is damaged or cut off"},
		{"twice", officetest.Zip(officetest.Part{Name: "word/document.xml", Content: officetest.Root("document", "")}, officetest.Part{Name: "word/./Document.xml", Content: officetest.Root("document", "")}), "a Word document that has one part twice, so that nobody knows which is meant"},
		{"a field without an end", officetest.Docx(p(`<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \o</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>` + r("574"))), "a Word document that is damaged or cut off"},
		{"TCVN3", officetest.Docx(p(styled(`<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>`, "n¨m"))), `written for the font .VnTimeH, with letters that are not Unicode: "n¨m"`},
		{"VNI", officetest.Docx(p(styled(`<w:rFonts w:ascii="VNI-Times"/>`, "naêm"))), `written for the font VNI-Times, with letters that are not Unicode: "naêm"`},
	} {
		began := time.Now()
		_, fault := word.Read(tt.data)
		if fault == nil || fault.What.String() != tt.want {
			t.Errorf("%s: got %v, want %s", tt.name, fault, tt.want)
		} else if fault.Hint == "" {
			t.Errorf("%s: nothing says what to do", tt.name)
		}
		t.Log(tt.name, time.Since(began))
	}
}

// said is the notes, each with its line.
func said(notes []written.Note) string {
	var out []string
	for _, n := range notes {
		out = append(out, fmt.Sprint(n.Line, " ", n.Kind, " ", n.Word))
	}
	return strings.Join(out, "|")
}

// Whatever is in the archive, nothing panics and nothing is endless.
func FuzzRead(f *testing.F) {
	f.Add(p(r("574")+pageField) + table(row(cell(`<w:vMerge/>`, "a"), cell(`<w:gridSpan w:val="3"/>`, "b"))))
	f.Add("<w:tc><w:p></w:tc>")
	f.Add("</w:body><w:tr/><w:tc/><w:txbxContent/><w:body>")
	f.Fuzz(func(t *testing.T, body string) {
		text, fault := word.Read(officetest.Docx(body, officetest.Part{Name: "footnotes", Content: officetest.Root("footnotes", body)}, officetest.Part{Name: "numbering", Content: officetest.Root("numbering", body)}))
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
