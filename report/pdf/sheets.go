package pdf

import (
	"errors"
	"fmt"
	"io"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// Sheets writes the sides of printed sheets, on which pages of d are imposed. Such
// a file is for the printer: it is not tagged and claims no standard, for nobody
// could read it in the order in which it is printed. It asks to be turned as said
// and printed in its own size. Nothing is written if it fails.
func Sheets(w io.Writer, d *doc.Document, sides []frame.Page, turn Turn, set *fonts.Set, stamp Stamp) error {
	file, err := impose(d, sides, turn, set, stamp)
	if err == nil {
		_, err = w.Write(file)
	}
	if err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	return nil
}

// Turn is how a sheet is turned over between its sides, in the terms of a viewer's
// preferences.
type Turn string

const (
	OneSided  Turn = "Simplex"
	LongEdge  Turn = "DuplexFlipLongEdge"
	ShortEdge Turn = "DuplexFlipShortEdge"
)

func impose(d *doc.Document, sides []frame.Page, turn Turn, set *fonts.Set, stamp Stamp) ([]byte, error) {
	if len(sides) == 0 || len(d.Langs) == 0 {
		return nil, errors.New("sheets without sides, or of no language")
	}
	p := newPainter(&tree{owners: []owner{{}}})
	p.untagged = true
	raw, err := p.paint(sides)
	if err != nil {
		return nil, err
	}
	f, err := read(raw)
	if err != nil {
		return nil, err
	}
	b := binder{file: f, doc: d, pages: sides, paint: p, set: set, stamp: stamp}
	b.fonts()
	b.file.info = b.info()
	b.file.root = b.add(fmt.Sprintf("<</Type/Catalog/Pages %d 0 R/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None/Duplex/%s>>%s>>", pagesObject, turn, b.record()))
	return f.bytes()
}
