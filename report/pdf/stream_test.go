package pdf

import (
	"bytes"
	"testing"

	"tongket/report/beside"
)

// TestDefectInStream holds that a panic where a stream is made arrives where the
// file is written, and that the streams after it are made all the same.
func TestDefectInStream(t *testing.T) {
	f := &file{deflaters: make(chan *deflater, 1)}
	f.deflaters <- nil
	f.addStream("", func() ([]byte, error) { panic("a thing that cannot be") })
	f.addStream("", constant([]byte("after it")))
	var out bytes.Buffer
	if err := f.objects[1].stream.writeTo(&out, 2); err != nil || out.Len() == 0 {
		t.Errorf("the stream after it: %v", err)
	}
	defer func() {
		if p := beside.Caught(recover()); p == nil || p.Value != "a thing that cannot be" {
			t.Errorf("caught %v", p)
		}
	}()
	t.Error(f.objects[0].stream.writeTo(&out, 1))
}
