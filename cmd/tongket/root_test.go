package main

import "testing"

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
