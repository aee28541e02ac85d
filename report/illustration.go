package report

// Illustration is a picture in a section, with what is said below it.
type Illustration struct {
	Picture
	Caption Text // nil: nothing
	Width   Breadth
}

// Breadth is how much of the width of the page something takes: all of it, half, a third.
type Breadth int

const (
	FullWidth Breadth = iota
	HalfWidth
	ThirdWidth
	breadths
)

// breadthWords is each as it is typed.
var breadthWords = [breadths]string{FullWidth: "full", HalfWidth: "half", ThirdWidth: "third"}

func (b Breadth) String() string { return breadthWords[b] }

// Breadths are all of them, the widest first.
func Breadths() []Breadth { return []Breadth{FullWidth, HalfWidth, ThirdWidth} }

var illustrations = BlockKind{
	Key: "picture", Called: "a picture", New: func() Block { return new(Illustration) },
	Example: `
- picture: PICTURE
  alt: TEXT
  caption: TEXT
  width: half
`}

func (b *Illustration) Accept(v BlockVisitor) { v.Illustration(b) }

func (b *Illustration) tell(to listener) { to.prose(b.Alt, b.Caption) }
