package officetest

import (
	"fmt"
	"html"
	"strings"

	"tongket/report/pattern"
)

// aNumber is what a workbook keeps as a number.
var aNumber = pattern.New(`^-?\d+(\.\d+)?$`)

// Workbook is a workbook of one sheet with these rows, from A1 on: what is written as a
// number is one, and what is empty is no cell.
func Workbook(sheet string, rows ...[]string) []byte {
	var data strings.Builder
	for y, row := range rows {
		fmt.Fprintf(&data, `<row r="%d">`, y+1)
		for x, s := range row {
			at := fmt.Sprintf("%c%d", 'A'+x, y+1)
			switch {
			case s == "":
			case aNumber.MatchString(s):
				fmt.Fprintf(&data, `<c r="%s"><v>%s</v></c>`, at, s)
			default:
				fmt.Fprintf(&data, `<c r="%s" t="inlineStr"><is><t>%s</t></is></c>`, at, html.EscapeString(s))
			}
		}
		data.WriteString("</row>")
	}
	const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	return Zip(
		Part{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`},
		Part{"_rels/.rels", relation("officeDocument", "xl/workbook.xml")},
		Part{"xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")},
		Part{"xl/workbook.xml", `<workbook ` + main + `><sheets><sheet name="` + html.EscapeString(sheet) + `" sheetId="1" r:id="rId1"/></sheets></workbook>`},
		Part{"xl/worksheets/sheet1.xml", `<worksheet ` + main + `><sheetData>` + data.String() + `</sheetData></worksheet>`},
	)
}
