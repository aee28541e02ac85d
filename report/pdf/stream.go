package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"

	"tongket/report/beside"
)

// level of compression. The example of 14 pages takes 14.7 ms at level 1 and is
// 136 KB, 15.1 ms and 129 KB at level 2, 17.3 ms and 119 KB at level 6, with
// both processors busy: a batch would feel it. klauspost/compress is no faster
// at the same size, give or take a twentieth, and so no reason to depend on it.
const level = 2

// stream is the data of an object. It is made and compressed beside the rest
// of the work, which saves a third of the time on two processors.
type stream struct {
	entries string // of its dictionary
	data    []byte
	err     error
	wait    func() // until data is as in the file
}

// addStream adds a compressed stream with further entries of its dictionary.
// The data is made in another goroutine.
func (f *file) addStream(entries string, data func() ([]byte, error)) int {
	s := &stream{entries: entries + "/Filter/FlateDecode"}
	f.objects = append(f.objects, object{stream: s})
	s.wait = beside.Do(func() {
		z := <-f.deflaters
		defer func() { f.deflaters <- z }() // whatever happens: the others wait for it
		if z == nil {
			z = newDeflater()
		}
		if s.data, s.err = data(); s.err == nil {
			s.data, s.err = z.deflate(s.data)
		}
	})
	return len(f.objects) - 1
}

// addMade adds a stream whose data comes as it stands in the file, made in another
// goroutine.
func (f *file) addMade(entries string, data func() ([]byte, error)) int {
	s := &stream{entries: entries}
	f.objects = append(f.objects, object{stream: s})
	s.wait = beside.Do(func() { s.data, s.err = data() })
	return len(f.objects) - 1
}

// addPlain adds a stream that is not compressed.
func (f *file) addPlain(entries string, data []byte) int {
	s := &stream{entries: entries, data: data, wait: func() {}}
	f.objects = append(f.objects, object{stream: s})
	return len(f.objects) - 1
}

// writeTo writes the stream as an object, once it is done.
func (s *stream) writeTo(out *bytes.Buffer, number int) error {
	s.wait()
	if s.err != nil {
		return s.err
	}
	fmt.Fprintf(out, "%d 0 obj\n<<%s/Length %d>>\nstream\n", number, s.entries, len(s.data))
	out.Write(s.data)
	out.WriteString("\nendstream\nendobj\n")
	return nil
}

func constant(data []byte) func() ([]byte, error) {
	return func() ([]byte, error) { return data, nil }
}

// deflater is a zlib writer that is used again: making one takes longer than
// compressing a page.
type deflater struct {
	out    bytes.Buffer
	writer *zlib.Writer
}

func newDeflater() *deflater {
	z := &deflater{}
	z.writer, _ = zlib.NewWriterLevel(&z.out, level) // fails for unknown levels only
	return z
}

func (z *deflater) deflate(data []byte) ([]byte, error) {
	z.out.Reset()
	z.writer.Reset(&z.out)
	if _, err := z.writer.Write(data); err != nil {
		return nil, err
	}
	if err := z.writer.Close(); err != nil {
		return nil, err
	}
	return bytes.Clone(z.out.Bytes()), nil
}
