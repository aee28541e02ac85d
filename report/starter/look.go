package starter

import "tongket/report/pattern"

// colours is what a new project may be coloured in, by name: each has the contrast that
// a theme asks for.
var colours = [...]struct{ name, colour string }{
	{"blue", "#11394D"}, // the house's
	{"green", "#1C4532"},
	{"red", "#6B1A1A"},
	{"plum", "#4A1A4D"},
	{"brown", "#4A3218"},
}

// ColourNames is the names of colours, that of the house first.
func ColourNames() []string {
	var out []string
	for _, c := range colours {
		out = append(out, c.name)
	}
	return out
}

// Colour is a colour by its name; any other is returned as it is, for the theme to judge.
func Colour(name string) string {
	for _, c := range colours {
		if c.name == name {
			return c.colour
		}
	}
	return name
}

var hex = pattern.New(`^#[0-9A-Fa-f]{6}$`)

// IsColour reports whether s is a colour as themes have them.
func IsColour(s string) bool { return hex.MatchString(s) }
