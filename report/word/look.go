package word

import (
	"encoding/xml"
	"strings"
)

// style is what of a style, or of a run, changes what its text says.
type style struct {
	font        string
	hidden      int // 1 on, -1 off, 0 nothing is said
	struck      int // as hidden: struck out
	raised      int // as hidden: superscript
	basedOn     string
	list, level string // of numbering
}

// over is s over what it is based on.
func (s style) over(base style) style {
	if s.font == "" {
		s.font = base.font
	}
	if s.hidden == 0 {
		s.hidden = base.hidden
	}
	if s.struck == 0 {
		s.struck = base.struck
	}
	if s.raised == 0 {
		s.raised = base.raised
	}
	if s.list == "" {
		s.list = base.list
	}
	if s.level == "" {
		s.level = base.level
	}
	return s
}

// look is the styles of a document.
type look struct {
	styles    map[string]style
	base      style  // of the document
	paragraph string // the style of paragraphs that name none
	within    []string
	id        string
	current   style
	ordinary  bool // the style is that of such paragraphs
}

func newLook() *look { return &look{styles: map[string]style{}} }

func (l *look) read(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		l.within = append(l.within, short(t.Name))
		l.start(t)
	case xml.EndElement:
		l.within = l.within[:len(l.within)-1]
		switch short(t.Name) {
		case "w:rPrDefault":
			l.base, l.current = l.current, style{}
		case "w:style":
			l.styles[l.id] = l.current
			if l.ordinary {
				l.paragraph = l.id
			}
		}
	}
	return nil
}

func (l *look) start(e xml.StartElement) {
	switch short(e.Name) {
	case "w:style":
		l.id, l.current = attr(e, "styleId"), style{}
		l.ordinary = attr(e, "type") == "paragraph" && (attr(e, "default") == "1" || attr(e, "default") == "true")
	case "w:basedOn":
		l.current.basedOn = attr(e, "val")
	case "w:numId", "w:ilvl":
		l.current.set(e)
	default:
		if n := len(l.within); n > 1 && l.within[n-2] == "w:rPr" {
			l.current.set(e)
		}
	}
}

// set takes what an element of properties says.
func (s *style) set(e xml.StartElement) {
	on := map[bool]int{true: 1, false: -1}
	switch short(e.Name) {
	case "w:rFonts":
		for _, name := range []string{"hAnsi", "ascii"} {
			if f := attr(e, name); f != "" {
				s.font = f
				return
			}
		}
	case "w:vanish":
		s.hidden = on[isOn(e)]
	case "w:strike", "w:dstrike":
		s.struck = on[isOn(e)]
	case "w:vertAlign":
		s.raised = on[attr(e, "val") == "superscript"]
	case "w:numId":
		s.list = attr(e, "val")
	case "w:ilvl":
		s.level = attr(e, "val")
	}
}

// of is a style with all that it is based on.
func (l *look) of(id string) style {
	s, known := l.styles[id]
	for n := 0; known && s.basedOn != "" && n < 20; n++ {
		base, ok := l.styles[s.basedOn]
		if !ok {
			break
		}
		s = s.over(base)
		s.basedOn = base.basedOn
	}
	return s
}

// legacy reports whether a font is one of those in which other letters stand for
// the Vietnamese ones.
func legacy(font string) bool {
	font = strings.ToLower(font)
	return strings.HasPrefix(font, ".vn") || strings.HasPrefix(font, "vni-") || strings.HasPrefix(font, "vni ")
}
