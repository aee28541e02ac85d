package printer

import (
	"bytes"
	"testing"
)

// An answer of a byte a part is refused before it is a hundred bytes each.
func TestCrowdedAnswer(t *testing.T) {
	head := []byte{1, 1, 0, 0, 0, 0, 0, 1}
	value := []byte{0x44, 0, 1, 'a', 0, 2, 'b', 'c'}
	for name, tt := range map[string]struct {
		data []byte
		want bool
	}{
		"groups without end":   {append(bytes.Clone(head), bytes.Repeat([]byte{1}, 4<<20)...), true},
		"values without end":   {append(bytes.Clone(head), bytes.Repeat(value, mostParts+1)...), true},
		"as many as there are": {append(bytes.Clone(head), bytes.Repeat(value, mostParts/2)...), false},
		"cut off":              {append(bytes.Clone(head), 0x44, 0, 9, 'a'), false},
		"nothing":              {nil, false},
	} {
		if got := crowded(tt.data); got != tt.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
