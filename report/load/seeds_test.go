package load

import (
	"os"
	"testing"
)

// The embedded example must always load.
func TestSeeds(t *testing.T) {
	fsys := os.DirFS("../../seeds")
	if _, err := os.Stat("../../seeds/tongket.yaml"); err != nil {
		t.Skip("there are no seeds yet")
	}
	_, problems := judged(fsys, "seeds")
	for _, p := range problems {
		t.Error(p.Error())
	}
}
