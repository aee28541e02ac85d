package pdf

import (
	"bytes"
	"compress/zlib"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"

	"tongket/report/pattern"
)

// Who signs a PDF writes behind it (ISO 32000-1, 7.5.6): new objects, and the catalog
// and a page anew, with a field for the signature. What stands before stays as it is.

// mostAdded is how often the end of a file is looked for: each time it is read whole.
const mostAdded = 8

// own is how many bytes of a file are as Write left them, with nothing behind that
// changes what the pages print; 0 if there are none.
func own(file []byte) int {
	end := 0
	for tries := 0; ; tries++ {
		at := bytes.Index(file[end:], []byte("\n%%EOF\n"))
		if at < 0 || tries == mostAdded {
			return 0
		}
		end += at + len("\n%%EOF\n")
		if isWhole(file[:end]) {
			break
		}
	}
	switch rest := file[end:]; {
	case len(bytes.Trim(rest, "\x00\t\n\f\r ")) == 0: // as mail leaves it
		return len(file)
	case !harmless(file[:end], rest):
		return 0
	}
	return end
}

// addition is an object that was written behind a file.
type addition struct {
	number int
	body   []byte
}

var (
	anObject    = pattern.New(`(?s)(\d+)[\s]+\d+[\s]+obj\b(.*?)\bendobj`)
	packed      = pattern.New(`/Type\s*/ObjStm`)
	streamBegin = pattern.New(`stream\r?\n`)
	ofTrailer   = pattern.New(`/Size (\d+).*/Root (\d+) 0 R/Info (\d+) 0 R`)
	newRoot     = pattern.New(`/Root\s+(\d+)\s`)
	samePages   = pattern.New(`/Pages\s+1\s+0\s+R`)
	drawn       = pattern.New(`/Subtype\s*/(FreeText|Stamp|Square|Circle|Line|Polygon|PolyLine|Ink|Highlight|Underline|StrikeOut|Squiggly|Caret|Redact|Watermark|Screen|3D|RichMedia|Movie|Text|FileAttachment)\b`)
	aPage       = pattern.New(`/Type\s*/Page\b`)
	ofPage      = pattern.New(`/(?:CropBox|UserUnit|Rotate\s+[^0\s/>])`)
	otherObject = pattern.New(`/Type\s*/Metadata\b`)
	aField      = pattern.New(`/Subtype\s*/Widget\b`)
	otherField  = pattern.New(`/FT\s*/(?:Tx|Btn|Ch)\b`)
	aRect       = pattern.New(`/Rect\s*\[\s*(\S+)\s+(\S+)\s+(\S+)\s+([^\s\]]+)\s*\]`)
	acting      = pattern.New(`/(?:OpenAction|JavaScript|JS|Launch|SubmitForm|ImportData)\b`)
	mediaBox    = pattern.New(`/MediaBox\s*\[\s*([^\]]*?)\s*\]`)
)

// largestStamp is how large the field of a signature may be, in square points: two of a hand's
// breadth, 250 by 120. What is larger is laid over what the page says.
const largestStamp = 250 * 120

// harmless reports whether what was added to a file leaves what its pages print: of its
// own objects only the catalog, its metadata and pages are written anew, with the same
// contents and the same size, nothing is laid over the pages but the field of a signature, no
// larger than one, and nothing is done when they are opened.
func harmless(file, added []byte) bool {
	trailer := ofTrailer.FindSubmatch(file[bytes.LastIndex(file, []byte("/Type/XRef")):])
	objects, read := objectsOf(added)
	if trailer == nil || !read {
		return false
	}
	for _, m := range newRoot.FindAllSubmatch(added, -1) {
		if !bytes.Equal(m[1], trailer[2]) {
			return false
		}
	}
	size, root, info := number(trailer[1]), number(trailer[2]), number(trailer[3])
	return !slices.ContainsFunc(objects, func(o addition) bool {
		switch {
		case drawn.Match(o.body), acting.Match(o.body), otherField.Match(o.body), aField.Match(o.body) && !isStamp(o.body):
			return true
		case o.number >= size || o.number == info || otherObject.Match(o.body):
			return false
		case o.number == root:
			return !samePages.Match(o.body)
		}
		return !samePage(o) || !sameBox(file, o.body)
	})
}

// isStamp reports whether a field is no larger than that of a signature.
func isStamp(body []byte) bool {
	m := aRect.FindSubmatch(body)
	if m == nil {
		return false
	}
	var c [4]float64
	for i := range c {
		n, err := strconv.ParseFloat(string(m[i+1]), 64)
		if err != nil {
			return false
		}
		c[i] = n
	}
	return math.Abs((c[2]-c[0])*(c[3]-c[1])) <= largestStamp
}

// sameBox reports whether a page that is written anew is as large as it was: Write says that
// once, of all pages.
func sameBox(file, page []byte) bool {
	now := mediaBox.FindSubmatch(page)
	if now == nil {
		return true
	}
	objects, read := objectsOf(file)
	for _, o := range objects {
		if was := mediaBox.FindSubmatch(o.body); read && o.number == pagesObject && was != nil {
			return slices.EqualFunc(bytes.Fields(now[1]), bytes.Fields(was[1]), bytes.Equal)
		}
	}
	return false
}

// samePage reports whether a page that is written anew prints what it printed: Write
// puts a page's contents behind it, and all have the same resources.
func samePage(o addition) bool {
	contents := regexp.MustCompile(`/Contents\s*\[?\s*` + strconv.Itoa(o.number+1) + `\s+0\s+R\s*[]/>]`)
	resources := regexp.MustCompile(`/Resources\s+` + strconv.Itoa(resourcesObject) + `\s+0\s+R`)
	return aPage.Match(o.body) && contents.Match(o.body) && resources.Match(o.body) && !ofPage.Match(o.body)
}

// objectsOf is the objects that were added, those in object streams, too; false if some
// cannot be read.
func objectsOf(added []byte) ([]addition, bool) {
	var out []addition
	for _, m := range anObject.FindAllSubmatch(added, -1) {
		out = append(out, addition{number(m[1]), m[2]})
		head, _, _ := bytes.Cut(m[2], []byte("stream"))
		if !packed.Match(head) {
			continue
		}
		inside, ok := unpacked(head, m[2])
		if !ok {
			return nil, false
		}
		out = append(out, inside...)
	}
	return out, len(out) > 0
}

var (
	howMany = pattern.New(`/N\s+(\d+)`)
	first   = pattern.New(`/First\s+(\d+)`)
)

// unpacked is the objects in an object stream.
func unpacked(head, body []byte) ([]addition, bool) {
	n, from, at := howMany.FindSubmatch(head), first.FindSubmatch(head), streamBegin.FindIndex(body)
	if n == nil || from == nil || at == nil {
		return nil, false
	}
	data := body[at[1]:]
	if bytes.Contains(head, []byte("/FlateDecode")) {
		z, err := zlib.NewReader(bytes.NewReader(data))
		if err != nil {
			return nil, false
		}
		if data, err = io.ReadAll(io.LimitReader(z, maxRecord)); err != nil {
			return nil, false
		}
	}
	start := number(from[1])
	if start > len(data) {
		return nil, false
	}
	index := bytes.Fields(data[:start])
	if len(index) < 2*number(n[1]) {
		return nil, false
	}
	var out []addition
	for i := range number(n[1]) {
		offset := start + number(index[2*i+1])
		if offset > len(data) {
			return nil, false
		}
		end := len(data)
		if next := 2*i + 3; next < len(index) {
			end = min(max(offset, start+number(index[next])), len(data))
		}
		out = append(out, addition{number(index[2*i]), data[offset:end]})
	}
	return out, true
}

// number is a number of a few digits; of anything else, more than any file has.
func number(word []byte) int {
	n, err := strconv.Atoi(string(word))
	if err != nil || n < 0 {
		return 1 << 30
	}
	return n
}
