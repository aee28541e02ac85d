package sheet

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/intake"
)

// decode is the text of a CSV file without its byte order mark. Excel writes
// UTF-16 as "Unicode text"; older encodings are refused, as one cannot be sure which it
// is.
func (b *builder) decode(data []byte) (string, bool) {
	file := report.Pos{File: b.table.File}
	if isZip(data) || isOLE(data) {
		b.stop(report.Unreadable, file, "let its name end in .xlsx, or "+saveCSV, "this is an Excel workbook, not CSV")
		return "", false
	}
	text, at, encoding := "", -1, "UTF-8"
	if order := byteOrder(data); order != nil {
		text, at = fromUTF16(order, data[2:])
		encoding = "UTF-16"
	} else {
		var fault *intake.Fault
		if text, fault = intake.Text(data); fault != nil {
			if fault.At >= 0 {
				file = place(b.table.File, fault.Before(data))
			}
			b.stop(report.NotUTF8, file, saveCSV, "this is %s: letters would be read wrong", fault.What)
			return "", false
		}
		at = intake.Invalid([]byte(text))
	}
	text = intake.LineEnds(text)
	if at >= 0 {
		b.stop(report.NotUTF8, place(b.table.File, text[:at]), saveCSV, "the file is not %s here: letters would be read wrong", encoding)
	}
	return text, at < 0
}

// byteOrder is that of a file which says to be UTF-16, or nil.
func byteOrder(data []byte) binary.ByteOrder {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe, 0, 0}):
		return nil // UTF-32
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return binary.LittleEndian
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return binary.BigEndian
	}
	return nil
}

// fromUTF16 is the text of data up to the end, or up to where it goes wrong.
func fromUTF16(order binary.ByteOrder, data []byte) (text string, invalid int) {
	var out strings.Builder
	for len(data) >= 2 {
		r, size := rune(order.Uint16(data)), 2
		if utf16.IsSurrogate(r) && len(data) >= 4 {
			r, size = utf16.DecodeRune(r, rune(order.Uint16(data[2:]))), 4
			if r == unicode.ReplacementChar {
				return out.String(), out.Len()
			}
		}
		if utf16.IsSurrogate(r) {
			return out.String(), out.Len()
		}
		out.WriteRune(r)
		data = data[size:]
	}
	if len(data) > 0 {
		return out.String(), out.Len()
	}
	return out.String(), -1
}

// place is where a file goes on after before.
func place(file, before string) report.Pos {
	return report.Pos{
		File: file,
		Line: strings.Count(before, "\n") + 1,
		Col:  utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1,
	}
}
