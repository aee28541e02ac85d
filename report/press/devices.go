package press

import (
	"slices"

	"tongket/report/printer"
)

// Printer is what is known of a printer, for machines; of one that was found by a search its names and
// its address only.
type Printer struct {
	Name     string `json:"name"`
	Address  string `json:"address"`
	Model    string `json:"model"`
	Location string `json:"location"`
	Can      *Can   `json:"can,omitempty"`
}

// Can is what a printer can do, in the words in which print asks for it.
type Can struct {
	State     string   `json:"state"` // idle, processing or stopped
	Reasons   []string `json:"reasons"`
	Accepting bool     `json:"accepting"`
	Default   bool     `json:"default"`
	Papers    []string `json:"papers"`
	Loaded    []string `json:"loaded"`
	Trays     []string `json:"trays"`
	Staples   []string `json:"staples"`
	Duplex    bool     `json:"duplex"`
	Colour    bool     `json:"colour"`
	PDF       bool     `json:"pdf"`    // it takes it; where nothing is said of formats, too
	Copies    int      `json:"copies"` // the most of one job
}

// Devices is printers that were asked what they can do.
func Devices(list []printer.Device) []Printer {
	out := []Printer{}
	for _, d := range list {
		out = append(out, Printer{d.Name, d.URI, d.Model, d.Location, &Can{
			State: d.State, Reasons: none(d.Reasons), Accepting: d.Accepting, Default: d.Default,
			Papers: none(Papers(d)), Loaded: none(d.Ready), Trays: none(d.Trays), Staples: none(d.Staples()),
			Duplex: d.Duplex(), Colour: d.Colour, PDF: d.TakesPDF(), Copies: d.Copies,
		}})
	}
	return out
}

// Answers is printers that answered a search.
func Answers(list []printer.Found) []Printer {
	out := []Printer{}
	for _, f := range list {
		out = append(out, Printer{Name: f.Name, Address: f.URI, Model: f.Model, Location: f.Location})
	}
	return out
}

// none is a list that machines read as one, though nothing is in it.
func none(list []string) []string { return slices.Concat([]string{}, list) }
