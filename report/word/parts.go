package word

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"

	"tongket/report/intake"
	"tongket/report/say"
)

// The most that is read of a file, far above any document of an office.
const (
	maxPart     = 24 << 20 // bytes of one part, unpacked
	maxUnpacked = 64 << 20 // of all parts that are read
	maxElements = 1 << 20  // of all of them
	maxDepth    = 256      // of elements within each other; a table in a table takes six
)

var (
	errDamaged = say.Errorf("a Word document that is damaged or cut off")
	errLarge   = say.Errorf("a Word document that unpacks to more than any has")
	errDeep    = say.Errorf("a Word document whose parts are nested too deep")
	errTwice   = say.Errorf("a Word document that has one part twice, so that nobody knows which is meant")
)

// parts is what the archive has, by name.
type parts struct {
	files    map[string]*zip.File
	body     string              // the name of the main part
	related  map[string][]string // other parts by the last word of their kind, in order
	unpacked int64
	elements int
	marks    intake.Marks
}

func open(data []byte) (*parts, *intake.Fault) {
	if intake.IsCrowded(data) {
		return nil, faultOf(errLarge)
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, faultOf(errDamaged)
	}
	p := &parts{files: map[string]*zip.File{}, related: map[string][]string{}}
	for _, f := range z.File {
		name := partName(f.Name)
		if p.files[name] != nil {
			return nil, faultOf(errTwice)
		}
		p.files[name] = f
	}
	if err := p.relate(); err != nil {
		return nil, faultOf(err)
	}
	if p.files[p.body] == nil {
		return nil, &intake.Fault{What: "a Word document without its text (word/document.xml)", Hint: saveAs, At: -1}
	}
	return p, nil
}

// partName is the name of a part as relations find it: some programs write
// backslashes, or other capitals.
func partName(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/"))
}

// relate finds the main part, and those that it names.
func (p *parts) relate() error {
	err := p.relations("_rels/.rels", "", func(kind, target string) {
		if kind == "officeDocument" && p.body == "" {
			p.body = target
		}
	})
	if p.body == "" {
		p.body = "word/document.xml"
	}
	if err != nil {
		return err
	}
	folder, file := path.Split(p.body)
	return p.relations(folder+"_rels/"+file+".rels", folder, func(kind, target string) {
		p.related[kind] = append(p.related[kind], target)
	})
}

// relations gives the parts that a part of relations names. What lies outside the file
// is none.
func (p *parts) relations(name, folder string, each func(kind, target string)) error {
	return p.each(name, func(t xml.Token) error {
		e, ok := t.(xml.StartElement)
		if !ok || e.Name.Local != "Relationship" || attr(e, "TargetMode") == "External" {
			return nil
		}
		target := attr(e, "Target")
		if !strings.HasPrefix(target, "/") {
			target = folder + target
		}
		each(path.Base(attr(e, "Type")), partName(target))
		return nil
	})
}

// each gives every token of a part, if there is such a part.
func (p *parts) each(name string, use func(xml.Token) error) error {
	f := p.files[partName(name)]
	if f == nil {
		return nil
	}
	r, err := f.Open()
	if err != nil {
		return errDamaged
	}
	defer r.Close()
	limited := &io.LimitedReader{R: r, N: min(maxPart, maxUnpacked-p.unpacked)}
	granted := limited.N
	err = p.tokens(xml.NewDecoder(p.marks.Over(limited)), use)
	if p.unpacked += granted - limited.N; limited.N == 0 {
		return errLarge
	}
	return err
}

func (p *parts) tokens(d *xml.Decoder, use func(xml.Token) error) error {
	for depth, any := 0, false; ; {
		t, err := d.Token()
		switch {
		case err == io.EOF && any:
			return nil
		case errors.Is(err, intake.ErrMarkup):
			return errLarge
		case err != nil:
			return errDamaged // entities of its own are an error, too
		}
		switch t.(type) {
		case xml.StartElement:
			any = true
			if p.elements++; p.elements > maxElements {
				return errLarge
			}
			if depth++; depth > maxDepth {
				return errDeep
			}
		case xml.EndElement:
			depth--
		}
		if err := use(t); err != nil {
			return err
		}
	}
}

// attr is an attribute by its name, of any namespace.
func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// isOn reports whether an element that switches something on does so.
func isOn(e xml.StartElement) bool {
	switch attr(e, "val") {
	case "0", "false", "off", "none":
		return false
	}
	return true
}

// short is the name of an element with the letter that its namespace usually has.
func short(n xml.Name) string {
	switch {
	case n.Space == "w" || strings.Contains(n.Space, "/wordprocessingml/"):
		return "w:" + n.Local
	case n.Space == "m" || strings.HasSuffix(n.Space, "/math"):
		return "m:" + n.Local
	case n.Space == "mc" || strings.HasSuffix(n.Space, "/markup-compatibility/2006"):
		return "mc:" + n.Local
	case strings.HasSuffix(n.Space, "/chart"):
		return "c:" + n.Local
	}
	return n.Local
}
