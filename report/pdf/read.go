package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
)

// fpdf gives its two first objects these places.
const (
	pagesObject     = 1
	resourcesObject = 2
)

var errNotFpdf = errors.New("fpdf's file is not laid out as expected")

// read takes the file that fpdf wrote apart and keeps its pages: the rest is
// written anew. It relies on fpdf's plain way of writing, a classic table of
// objects and no compression, which is safe because the module is archived.
func read(raw []byte) (*file, error) {
	offsets, err := readOffsets(raw)
	if err != nil {
		return nil, err
	}
	at := func(number int) []byte {
		if number >= len(offsets) || offsets[number] > len(raw) {
			return nil
		}
		return bytes.TrimPrefix(raw[offsets[number]:], fmt.Appendf(nil, "%d 0 obj\n", number))
	}
	pages := dictionary(at(pagesObject))
	kids, ok := between(pages, "/Kids [", "]")
	if !ok {
		return nil, errNotFpdf
	}
	f := newFile()
	f.put(f.reserve(), pages)
	f.reserve() // for the resources
	for _, word := range bytes.Fields(kids) {
		page, err := strconv.Atoi(string(word))
		if err != nil || page <= 0 {
			continue // the "0 R" of a reference
		}
		if err := f.readPage(page, at); err != nil {
			return nil, err
		}
	}
	return f, nil
}

// readPage adds a page and its contents, under the numbers that fpdf gave them:
// it writes the contents after the page, and the pages in order.
func (f *file) readPage(number int, at func(int) []byte) error {
	page := dictionary(at(number))
	behind, ok := between(page, "/Contents ", " 0 R")
	if !ok || number != len(f.objects) || string(behind) != strconv.Itoa(number+1) {
		return errNotFpdf
	}
	length, contents, ok := bytes.Cut(at(number+1), []byte(">>\nstream\n"))
	size, err := strconv.Atoi(string(bytes.TrimPrefix(length, []byte("<</Length "))))
	if !ok || err != nil || size < 0 || size > len(contents) {
		return errNotFpdf
	}
	f.pages = append(f.pages, f.add(string(page)))
	f.addStream("", constant(contents[:size]))
	return nil
}

// between is what stands in b behind one text and before the next other.
func between(b []byte, before, behind string) ([]byte, bool) {
	_, b, begins := bytes.Cut(b, []byte(before))
	b, _, ends := bytes.Cut(b, []byte(behind))
	return b, begins && ends
}

// dictionary is the object that b begins with; its entries hold no strings.
func dictionary(b []byte) []byte {
	end := bytes.Index(b, []byte("endobj"))
	return bytes.TrimSpace(b[:max(end, 0)])
}

// readOffsets is where the objects begin, by number.
func readOffsets(raw []byte) ([]int, error) {
	const entry = len("0000000000 65535 f \n")
	var table, n int
	tail := bytes.LastIndex(raw, []byte("startxref"))
	if tail < 0 {
		return nil, errNotFpdf
	}
	if _, err := fmt.Sscanf(string(raw[tail:]), "startxref\n%d", &table); err != nil || table < 0 || table > tail {
		return nil, errNotFpdf
	}
	head := raw[table:tail]
	if _, err := fmt.Sscanf(string(head[:min(len(head), 30)]), "xref\n0 %d\n", &n); err != nil {
		return nil, errNotFpdf
	}
	head = head[min(len(head), len(fmt.Sprintf("xref\n0 %d\n", n))):]
	if n < 0 || len(head)/entry < n {
		return nil, errNotFpdf
	}
	offsets := make([]int, n)
	for i := range offsets {
		offset, err := strconv.Atoi(string(head[i*entry:][:10]))
		if err != nil || offset < 0 {
			return nil, errNotFpdf
		}
		offsets[i] = offset
	}
	return offsets, nil
}
