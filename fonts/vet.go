package fonts

// Fault is what keeps a file from being a face of a document.
type Fault int

const (
	Fit           Fault = iota // nothing
	NotAFont                   // neither TrueType nor OpenType
	Collection                 // several faces in one file
	Packed                     // for the web
	PostScript                 // outlines that we cannot cut a subset of
	Variable                   // many faces in one, of which a subset would lose all but one
	Restricted                 // its licence bits forbid to embed it
	Whole                      // they forbid to embed a part of it
	Broken                     // it cannot be read
	UnevenFigures              // its figures have several widths, so that columns of them do not line up
)

// Licence bits of a face, as OS/2 has them in fsType.
const (
	usage       = 0x000F
	restricted  = 0x0002
	noSubset    = 0x0100
	bitmapsOnly = 0x0200
)

// Vet is the first fault of a file, and the characters among letters that it has no
// glyph for.
func Vet(file []byte, letters string) (fault Fault, lacks []rune) {
	if fault = kindOf(file); fault != Fit {
		return fault, nil
	}
	defer func() { // the parser may take a damaged file's word for what is beyond its end
		if recover() != nil {
			fault, lacks = Broken, nil
		}
	}()
	f, err := openFace(file)
	if err != nil || !f.outline.inOrder() {
		return Broken, nil
	}
	if fault = f.licence(); fault != Fit {
		return fault, nil
	}
	for _, r := range letters {
		if !f.covers(r) {
			lacks = append(lacks, r)
		}
	}
	return f.sets(letters), lacks
}

// kindOf is what the first bytes of a file say.
func kindOf(file []byte) Fault {
	if len(file) < 12 {
		return NotAFont
	}
	switch string(file[:4]) {
	case "OTTO":
		return PostScript
	case "ttcf":
		return Collection
	case "wOFF", "wOF2":
		return Packed
	case "\x00\x01\x00\x00":
		return Fit
	}
	return NotAFont
}

func (f *face) licence() Fault {
	bits := be.Uint16(f.tables["OS/2"][8:])
	switch {
	case f.tables["fvar"] != nil:
		return Variable
	case bits&usage == restricted || bits&bitmapsOnly != 0:
		return Restricted
	case bits&noSubset != 0:
		return Whole
	}
	return Fit
}

// sets tries what a document does with a face.
func (f *face) sets(letters string) Fault {
	var ids []uint16
	for _, g := range f.shape("0123456789") {
		ids = append(ids, g.ID)
		if int(g.Advance) != f.units(f.hmtx.advance(ids[0])) {
			return UnevenFigures
		}
	}
	ids = append([]uint16{0}, ids...)
	for _, g := range f.shape(letters) {
		ids = append(ids, g.ID)
	}
	if _, err := f.subset(ids); err != nil {
		return Broken
	}
	return Fit
}

// inOrder reports whether every outline lies in the file.
func (o outlines) inOrder() bool {
	before := 0
	for i := range o.n + 1 {
		at := o.at(i)
		if at < before || at > len(o.glyf) {
			return false
		}
		before = at
	}
	return true
}
