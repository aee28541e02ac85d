// Package pdf writes finished pages as a tagged, archivable PDF: PDF/UA-1 and
// PDF/A-2a. It decides nothing about the look of a page.
//
// It goes over the file twice. fpdf writes pages and paths, and is used for
// nothing else: it cannot write shaped text in subset fonts with exact Unicode
// maps, a structure tree, links that a screen reader finds, metadata or an
// output intent. All of these are objects of their own beside the pages, so the
// second pass reads fpdf's plain file, keeps the page contents, and writes a
// new file around them. An incremental update would leave the old catalog and
// the uncompressed pages in the file, and a fork of fpdf would have to be kept.
//
// The same input gives the same bytes.
package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// Stamp is what a file says of its making.
type Stamp struct {
	Made    time.Time // with the zero time the file has no date
	Version string    // of the program
	Record  []byte    // kept for Record to find; none if nil
}

// Write writes the pages of d, whose nodes are numbered. Nothing is written if it
// fails.
//
// Items of node 0 are artifacts; they are painted first, then all others in
// reading order.
func Write(w io.Writer, d *doc.Document, pages []frame.Page, set *fonts.Set, stamp Stamp) error {
	file, err := build(d, pages, set, stamp)
	if err == nil {
		_, err = w.Write(file)
	}
	if err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	return nil
}

func build(d *doc.Document, pages []frame.Page, set *fonts.Set, stamp Stamp) ([]byte, error) {
	if len(pages) == 0 || len(d.Langs) == 0 {
		return nil, errors.New("a document without pages or languages")
	}
	t, err := newTree(d, pages)
	if err != nil {
		return nil, err
	}
	p := newPainter(t)
	raw, err := p.paint(pages)
	if err != nil {
		return nil, err
	}
	f, err := read(raw)
	if err != nil {
		return nil, err
	}
	b := binder{file: f, doc: d, pages: pages, tree: t, paint: p, set: set, stamp: stamp}
	if err := b.bind(); err != nil {
		return nil, err
	}
	return f.bytes()
}

// binder adds to the pages that fpdf wrote all that makes them a document.
type binder struct {
	*file
	doc   *doc.Document
	pages []frame.Page
	tree  *tree
	paint *painter
	set   *fonts.Set
	stamp Stamp
}

func (b *binder) bind() error {
	b.fonts()
	annots, err := b.links()
	if err != nil {
		return err
	}
	for i, page := range b.file.pages {
		b.page(page, i, annots[i])
	}
	outline, err := b.outline()
	if err != nil {
		return err
	}
	structure := b.structure()
	b.file.info = b.info()
	b.file.root = b.add(fmt.Sprintf("<</Type/Catalog/Pages %d 0 R/Lang%s/MarkInfo<</Marked true>>/StructTreeRoot %d 0 R"+
		"/ViewerPreferences<</DisplayDocTitle true>>%s/PageMode/UseOutlines/Outlines %d 0 R/Metadata %d 0 R/OutputIntents[%d 0 R]%s>>",
		pagesObject, text(string(b.doc.Langs[0])), structure, b.spreads(), outline, b.metadata(), b.outputIntent(), b.record()))
	return nil
}

// spreads asks a viewer to show the pages that face each other beside each other, the
// first alone at the right, where the document is made for that.
func (b *binder) spreads() string {
	if slices.ContainsFunc(b.doc.Parts, func(p *doc.Part) bool { return p.Faces }) {
		return "/PageLayout/TwoPageRight"
	}
	return ""
}

// page adds to a page where its marked content belongs, and its links.
func (b *binder) page(object, index int, annots []int) {
	var extra bytes.Buffer
	fmt.Fprintf(&extra, "/StructParents %d/Tabs/S", index)
	if len(annots) > 0 {
		extra.WriteString("/Annots[")
		for _, a := range annots {
			fmt.Fprintf(&extra, "%d 0 R ", a)
		}
		extra.WriteString("]")
	}
	b.insert(object, extra.String())
}
