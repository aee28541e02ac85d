// Package word reads Word documents (.docx): what a reader of the printed page sees, with
// the numbers of lists, footnotes, text boxes and the head and foot of its pages. It
// runs nothing, follows nothing out of the file, and reads no further than limits
// that have a name.
package word

import (
	"tongket/report/intake"
	"tongket/report/say"
	"tongket/report/written"
)

const (
	saveAs  = "save it anew in Word as .docx, or as plain text (.txt in UTF-8)"
	convert = "convert it to Unicode (in UniKey: Ctrl+Shift+F6), and save it anew"
)

// Read reads the text of a document: its body, then its notes, then what stands at
// the head and the foot of its pages.
func Read(data []byte) (written.Text, *intake.Fault) {
	p, fault := open(data)
	if fault != nil {
		return written.Text{}, fault
	}
	d := document{look: newLook(), list: newNumbering()}
	blocks, err := d.read(p)
	if err != nil {
		return written.Text{}, faultOf(err)
	}
	text, err := written.Lines(blocks)
	if err != nil {
		return written.Text{}, faultOf(err)
	}
	if d.legacy != "" {
		return written.Text{}, &intake.Fault{What: say.Sprintf("written for the font %s, with letters that are not Unicode: %q", d.legacy, clip(d.sample)), Hint: convert, At: -1}
	}
	return text, nil
}

func faultOf(err error) *intake.Fault {
	return &intake.Fault{What: say.Err(err), Hint: saveAs, At: -1}
}

func clip(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:59]) + "…"
	}
	return s
}
