package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestStartIsLight holds what all packages together ask for before main begins, which
// every run pays, also one that says its version: what most runs do not need is made when
// it is first asked. A library that sets up as much as excelize did (1.3 MB) fails here.
func TestStartIsLight(t *testing.T) {
	const most = 480 << 10
	cmd := exec.Command("tongket", "version")
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	var said strings.Builder
	cmd.Stderr = &said
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	total, heaviest, packages := 0, "", 0
	for line := range strings.Lines(said.String()) {
		var name string
		var at, clock float64
		var bytes, pieces int
		if n, _ := fmt.Sscanf(line, "init %s @%f ms, %f ms clock, %d bytes, %d allocs", &name, &at, &clock, &bytes, &pieces); n < 5 {
			continue
		}
		packages++
		if total += bytes; bytes > most/16 {
			heaviest += line
		}
	}
	if packages < 10 {
		t.Fatalf("of %d packages it is said what they ask for", packages)
	}
	if total > most {
		t.Errorf("%d bytes before main begins, more than %d; the most by\n%s", total, most, heaviest)
	}
}
