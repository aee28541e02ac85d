// Package officetest writes documents as offices have them. It serves tests only.
package officetest

import (
	"archive/zip"
	"bytes"
	"html"
	"strings"
)

// Part is a file in an archive.
type Part struct{ Name, Content string }

// Zip is an archive of parts.
func Zip(parts ...Part) []byte {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, p := range parts {
		w, err := z.Create(p.Name)
		if err == nil {
			_, err = w.Write([]byte(p.Content))
		}
		if err != nil {
			panic("officetest: " + err.Error()) // a buffer takes all
		}
	}
	if err := z.Close(); err != nil {
		panic("officetest: " + err.Error())
	}
	return out.Bytes()
}

const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`

// Root is a part of a Word document with that root element: document, styles, numbering.
func Root(element, content string) string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:` + element + " " + namespaces + ">" + content + "</w:" + element + ">"
}

// Docx is a Word document with that body and those parts beside it, which are named
// footnotes, endnotes, styles, numbering, header or footer, and perhaps a number.
func Docx(body string, beside ...Part) []byte {
	relations := ""
	parts := []Part{
		{"[Content_Types].xml", contentTypes},
		{"_rels/.rels", relation("officeDocument", "word/document.xml")},
		{"word/document.xml", Root("document", "<w:body>"+body+"</w:body>")},
	}
	for _, p := range beside {
		kind := strings.TrimRight(p.Name, "0123456789")
		relations += `<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/` + kind + `" Target="` + p.Name + `.xml"/>`
		parts = append(parts, Part{"word/" + p.Name + ".xml", p.Content})
	}
	parts = append(parts, Part{"word/_rels/document.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + relations + "</Relationships>"})
	return Zip(parts...)
}

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

func relation(kind, target string) string {
	return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/` + kind + `" Target="` + target + `"/></Relationships>`
}

// Word is a Word document of the lines of a text, whose tabs part the cells of tables.
func Word(text string) []byte {
	return Docx(blocks(text, func(s string) string {
		return "<w:p><w:r>" + run(s) + "</w:r></w:p>"
	}, func(rows [][]string) string {
		out := "<w:tbl>"
		for _, cells := range rows {
			out += "<w:tr>"
			for _, c := range cells {
				out += "<w:tc><w:p><w:r>" + run(c) + "</w:r></w:p></w:tc>"
			}
			out += "</w:tr>"
		}
		return out + "</w:tbl>"
	}))
}

// run is the text of a run in two pieces, as Word often has it.
func run(s string) string {
	r := []rune(s)
	half := len(r) / 2
	return `<w:t xml:space="preserve">` + html.EscapeString(string(r[:half])) + `</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">` + html.EscapeString(string(r[half:])) + "</w:t>"
}

// Page is a web page of the lines of a text.
func Page(text string) []byte {
	body := blocks(text, func(s string) string {
		return "<p>" + html.EscapeString(s) + "\n"
	}, func(rows [][]string) string {
		out := "<table>"
		for _, cells := range rows {
			out += "<tr>"
			for _, c := range cells {
				out += "<td>" + html.EscapeString(c)
			}
		}
		return out + "</table>"
	})
	return []byte("<!DOCTYPE html>\n<html><head><meta charset=utf-8><title>1 234</title><style>p { margin: 5% }</style><script>var x = 99;</script></head>\n<body>" + body + "</body></html>")
}

// blocks writes paragraphs, and rows of one table together.
func blocks(text string, paragraph func(string) string, table func([][]string) string) string {
	var out strings.Builder
	var rows [][]string
	end := func() {
		if rows != nil {
			out.WriteString(table(rows))
		}
		rows = nil
	}
	for line := range strings.Lines(text) {
		line = strings.Trim(line, " \r\n")
		if strings.Contains(line, "\t") {
			rows = append(rows, strings.Split(line, "\t"))
			continue
		}
		end()
		out.WriteString(paragraph(line))
	}
	end()
	return out.String()
}
