package picture

import (
	"encoding/xml"
	"image/color"
	"math"
	"slices"
	"strconv"
	"strings"
)

// unseen are attributes that change nothing of a filled shape, besides those of other
// programs, which have a name space of their own.
var unseen = strings.Fields("id class version baseProfile viewBox preserveAspectRatio x y width height role lang focusable tabindex enable-background clip-rule " +
	"stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity xmlns shape-rendering color-rendering")

// plain are attributes that are drawn as everyone draws them where they say nothing.
var plain = map[string][]string{
	"stroke": {"none"}, "opacity": {"1"}, "fill-opacity": {"1"}, "display": {"inline", "block"}, "visibility": {"visible"}, "overflow": {"visible", "hidden"},
	"clip-path": {"none"}, "mask": {"none"}, "filter": {"none"}, "mix-blend-mode": {"normal"},
}

// styled is what an element inherits with what it says itself, of which own are the keys of
// its shape.
func (d *drawing) styled(e xml.StartElement, s style, own ...string) (style, error) {
	for _, a := range e.Attr {
		name := a.Name.Local
		switch {
		case a.Name.Space != "" && name != "href", strings.HasPrefix(name, "data-"), strings.HasPrefix(name, "aria-"):
		case name == "style":
			for _, one := range strings.Split(a.Value, ";") {
				key, value, said := strings.Cut(one, ":")
				if !said && strings.TrimSpace(one) == "" {
					continue
				}
				if err := d.say(&s, strings.TrimSpace(key), strings.TrimSpace(value)); err != nil {
					return s, err
				}
			}
		case slices.Contains(own, name):
		default:
			if err := d.say(&s, name, strings.TrimSpace(a.Value)); err != nil {
				return s, err
			}
		}
	}
	return s, nil
}

// say is one attribute.
func (d *drawing) say(s *style, name, value string) error {
	ok := true
	switch {
	case name == "fill":
		s.fill, ok = colourOf(value)
	case name == "fill-rule":
		ok = value == "evenodd" || value == "nonzero"
		s.evenOdd = value == "evenodd"
	case name == "transform":
		var m matrix
		m, ok = transform(value)
		s.move = s.move.times(m)
	case plain[name] != nil:
		ok = slices.Contains(plain[name], value)
	default:
		ok = slices.Contains(unseen, name)
	}
	if !ok {
		return d.unread(name, value)
	}
	return nil
}

// named are the colours that drawing programs name.
var named = map[string]color.RGBA{
	"black": {0, 0, 0, 255}, "white": {255, 255, 255, 255}, "red": {255, 0, 0, 255}, "green": {0, 128, 0, 255}, "lime": {0, 255, 0, 255}, "blue": {0, 0, 255, 255},
	"yellow": {255, 255, 0, 255}, "gray": {128, 128, 128, 255}, "grey": {128, 128, 128, 255}, "silver": {192, 192, 192, 255}, "maroon": {128, 0, 0, 255},
	"navy": {0, 0, 128, 255}, "teal": {0, 128, 128, 255}, "orange": {255, 165, 0, 255}, "purple": {128, 0, 128, 255}, "gold": {255, 215, 0, 255},
}

// colourOf is a colour as it is written; nil: none.
func colourOf(s string) (*color.RGBA, bool) {
	if s == "none" || s == "transparent" {
		return nil, true
	}
	if c, ok := named[strings.ToLower(s)]; ok {
		return &c, true
	}
	if list, ok := strings.CutPrefix(s, "rgb("); ok {
		parts := numbers(strings.TrimSuffix(list, ")"))
		for _, v := range parts {
			if v < 0 || v > 255 || v != math.Trunc(v) {
				return nil, false
			}
		}
		if len(parts) != 3 || !strings.HasSuffix(list, ")") {
			return nil, false
		}
		return &color.RGBA{uint8(parts[0]), uint8(parts[1]), uint8(parts[2]), 255}, true
	}
	hex, ok := strings.CutPrefix(s, "#")
	if len(hex) == 3 {
		hex = string([]byte{hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]})
	}
	v, err := strconv.ParseUint(hex, 16, 32)
	if !ok || len(hex) != 6 || err != nil {
		return nil, false
	}
	return &color.RGBA{uint8(v >> 16), uint8(v >> 8), uint8(v), 255}, true
}

// matrix moves points: x is a·x + c·y + e, y is b·x + d·y + f.
type matrix [6]float64

func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[2]*n[1], m[1]*n[0] + m[3]*n[1], m[0]*n[2] + m[2]*n[3], m[1]*n[2] + m[3]*n[3],
		m[0]*n[4] + m[2]*n[5] + m[4], m[1]*n[4] + m[3]*n[5] + m[5],
	}
}

func (m matrix) of(p point) point {
	return point{m[0]*p.x + m[2]*p.y + m[4], m[1]*p.x + m[3]*p.y + m[5]}
}

// transform is a list of movements as it is written.
func transform(s string) (matrix, bool) {
	out := matrix{1, 0, 0, 1, 0, 0}
	for s = strings.Trim(s, " ,\t\n\r"); s != ""; s = strings.TrimLeft(s, " ,\t\n\r") {
		name, rest, ok := strings.Cut(s, "(")
		list, behind, closed := strings.Cut(rest, ")")
		v := numbers(list)
		if !ok || !closed || v == nil {
			return out, false
		}
		var m matrix
		switch name = strings.TrimSpace(name); {
		case name == "matrix" && len(v) == 6:
			m = matrix(v)
		case name == "translate" && len(v) <= 2:
			m = matrix{1, 0, 0, 1, v[0], append(v, 0)[1]}
		case name == "scale" && len(v) <= 2:
			m = matrix{v[0], 0, 0, append(v, v[0])[1], 0, 0}
		case name == "rotate" && (len(v) == 1 || len(v) == 3):
			sin, cos := math.Sincos(v[0] * math.Pi / 180)
			m = matrix{cos, sin, -sin, cos, 0, 0}
			if len(v) == 3 {
				m = matrix{1, 0, 0, 1, v[1], v[2]}.times(m).times(matrix{1, 0, 0, 1, -v[1], -v[2]})
			}
		default:
			return out, false
		}
		out, s = out.times(m), behind
	}
	return out, true
}
