package pdf

import (
	"bytes"
	"encoding/hex"
	"runtime"
	"slices"
	"strconv"
	"unicode/utf16"
)

// object is an object of a PDF file: its body, or a stream.
type object struct {
	body   []byte
	stream *stream
}

// file is a PDF file by its objects; number 0 is none.
type file struct {
	objects    []object
	pages      []int
	root, info int
	deflaters  chan *deflater
}

func newFile() *file {
	f := &file{objects: make([]object, 1, 64), deflaters: make(chan *deflater, runtime.GOMAXPROCS(0))}
	for range cap(f.deflaters) {
		f.deflaters <- nil // made when first used
	}
	return f
}

// add adds an object that is no stream and returns its number.
func (f *file) add(body string) int {
	f.objects = append(f.objects, object{body: []byte(body)})
	return len(f.objects) - 1
}

// reserve keeps a number for an object that must be known before it is made.
func (f *file) reserve() int { return f.add("") }

func (f *file) put(number int, body []byte) { f.objects[number].body = body }

// insert puts entries at the end of the dictionary that is an object.
func (f *file) insert(number int, entries string) {
	body := f.objects[number].body
	end := bytes.LastIndex(body, []byte(">>"))
	f.put(number, slices.Concat(body[:end], []byte(entries), []byte(">>")))
}

// text is a string as PDF writes it.
func text(s string) string {
	ascii := true
	for _, c := range []byte(s) {
		ascii = ascii && c >= ' ' && c < 0x7f && c != '(' && c != ')' && c != '\\'
	}
	if ascii {
		return "(" + s + ")"
	}
	b := []byte{0xfe, 0xff}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u>>8), byte(u))
	}
	return "<" + hex.EncodeToString(b) + ">"
}

// appendRef writes a reference to an object.
func appendRef(b []byte, number int) []byte {
	return append(strconv.AppendInt(b, int64(number), 10), " 0 R"...)
}
