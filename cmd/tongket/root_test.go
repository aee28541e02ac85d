package main

import (
	"slices"
	"testing"

	"github.com/spf13/cobra"
)

// TestEachCommandAlone holds that a line that begins with a command says the same of it as
// the help, for which all commands are made.
func TestEachCommandAlone(t *testing.T) {
	for _, m := range makers() {
		if made := m.make(environment{ui: spokenHere(nil, noVariable), hushed: new(bool)}); made.Name() != m.name {
			t.Errorf("%s is called %s", m.name, made.Name())
		}
		for _, ui := range uiCodes() {
			code, alone, wrong := runIn(nil, m.name, "--help", "--ui", ui)
			if _, among, _ := runIn(nil, "help", m.name, "--ui", ui); alone != among || code != exitDone || wrong != "" {
				t.Errorf("%s --help ends with %d and says\n%s%s\nhelp %[1]s says\n%[5]s", m.name, code, alone, wrong, among)
			}
		}
	}
}

func noVariable(string) string { return "" }

// TestFormats: what shells complete behind --format is what commands take, and one that has
// the flag takes JSON.
func TestFormats(t *testing.T) {
	inEach(newRoot(environment{ui: spokenHere(nil, noVariable), hushed: new(bool)}, nil), func(cmd *cobra.Command) {
		if has := cmd.Flags().Lookup("format") != nil; has != slices.Contains(formats(cmd.Name()), "json") {
			t.Errorf("%s: it has --format: %v, completed by %v", cmd.CommandPath(), has, formats(cmd.Name()))
		}
	})
}
