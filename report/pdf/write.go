package pdf

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strconv"
)

// together is how many objects share an object stream. A reader unpacks one to
// get at any of them.
const together = 250

// entry is where an object is: in the file, or in an object stream.
type entry struct {
	kind byte // 1: at offset a; 2: number b of stream a
	a, b int
}

// bytes is f as a file, with object streams and a cross-reference stream.
func (f *file) bytes() ([]byte, error) {
	entries := f.pack()
	var out bytes.Buffer
	out.Grow(f.size())
	out.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	for number, o := range f.objects {
		if o.stream == nil {
			continue
		}
		entries[number] = entry{kind: 1, a: out.Len()}
		if err := o.stream.writeTo(&out, number); err != nil {
			return nil, err
		}
	}
	return f.finish(&out, entries)
}

// size is about how long the file is, once its streams are done.
func (f *file) size() int {
	size := 8 << 10 // its head, and the table of its objects
	for _, o := range f.objects {
		if o.stream != nil {
			o.stream.wait()
			size += len(o.stream.data) + len(o.stream.entries) + 100
		}
	}
	return size + entryWidth*len(f.objects)
}

// pack adds object streams with the objects that are not streams themselves,
// and returns where these now are, with room for all objects.
func (f *file) pack() []entry {
	var numbers []int
	for number := range f.objects {
		if number > 0 && f.objects[number].stream == nil {
			numbers = append(numbers, number)
		}
	}
	entries := make([]entry, len(f.objects)+(len(numbers)+together-1)/together)
	for len(numbers) > 0 {
		n := min(together, len(numbers))
		size := 0
		for _, number := range numbers[:n] {
			size += len(f.objects[number].body) + 1
		}
		index, bodies := make([]byte, 0, 16*n+size), make([]byte, 0, size)
		for i, number := range numbers[:n] {
			entries[number] = entry{kind: 2, a: len(f.objects), b: i}
			index = append(strconv.AppendInt(index, int64(number), 10), ' ')
			index = append(strconv.AppendInt(index, int64(len(bodies)), 10), ' ')
			bodies = append(append(bodies, f.objects[number].body...), '\n')
		}
		f.addStream(fmt.Sprintf("/Type/ObjStm/N %d/First %d", n, len(index)), constant(append(index, bodies...)))
		numbers = numbers[n:]
	}
	return entries
}

// finish writes the cross-reference stream. The file's identity is a hash of
// all that stands before, so that it is the same for the same content.
func (f *file) finish(out *bytes.Buffer, entries []entry) ([]byte, error) {
	id := identity(out.Bytes())
	start := out.Len()
	entries[0].b = 65535
	entries = append(entries, entry{kind: 1, a: start})
	number := f.addStream(fmt.Sprintf("/Type/XRef/Size %d/W[1 4 2]/DecodeParms<</Predictor 12/Columns %d>>/Root %d 0 R/Info %d 0 R%s",
		len(entries), entryWidth, f.root, f.info, id), constant(xrefTable(entries)))
	if err := f.objects[number].stream.writeTo(out, number); err != nil {
		return nil, err
	}
	fmt.Fprintf(out, "startxref\n%d\n%%%%EOF\n", start)
	return out.Bytes(), nil
}

const entryWidth = 7

// xrefTable is the cross-reference table, each entry as the difference to the one
// before: that compresses to a tenth.
func xrefTable(entries []entry) []byte {
	const up = 2 // PNG's name for that
	var last, this [entryWidth]byte
	out := make([]byte, 0, (1+entryWidth)*len(entries))
	for _, e := range entries {
		this[0] = e.kind
		binary.BigEndian.PutUint32(this[1:], uint32(e.a))
		binary.BigEndian.PutUint16(this[5:], uint16(e.b))
		out = append(out, up)
		for i := range this {
			out = append(out, this[i]-last[i])
		}
		last = this
	}
	return out
}
