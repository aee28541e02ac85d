package projecttest

import "tongket/report/officetest"

// maximalBook is the workbook that is a document of the maximal project: a table with a
// column of bounds and a row that states nothing, one whose numbers are texts, and figures
// that stand alone.
func maximalBook() []byte {
	return officetest.Workbook("Kho", [][]string{
		{"Sổ kho năm 2022"},
		{"Nơi", "Kho", "Mức", "Tỷ lệ"},
		{"north", "12", "hơn", "40"},
		{"south", "9", "", "-"},
		{"Tổng số", "34", "", "-"},
		{"Ghi chú"},
		{"Nơi", "2021", "2022"},
		{"Bắc", "4,5", "5,25"},
		{"Nam", "6,0", "7,5"},
		{"Thuyền", "21"},
		{"Lưới", "8"},
	}...)
}

const maximalRegister = `source: register
label: LABEL
document: {workbook: sources/register.xlsx}
reports: 2022
tables:
  - sheet: Kho
    cells: A2:D6
    by: district
    columns: {B: stored, D: filled}
    bounds: {B: C}
    empty: "-"
    unit: "%"
    rows: {"Tổng số": all, "Ghi chú": ~}
  - cells: A7:C9
    by: district
    of: sacks
    in: thousand
    decimal: ","
    rows: {Bắc: north, Nam: south}
facts:
  - {indicator: hulls, period: 2022, at: {sheet: Kho, cell: B10}}
  - {indicator: nets, period: 2022, value: 8, at: {cell: B11, printed: "8"}}
`
