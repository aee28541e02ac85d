package frame

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tongket/fonts"
)

// What is placed keeps its order, its nodes and its distances.
func TestPlace(t *testing.T) {
	var inner, outer Frame
	inner.Add(7, Point{1, 2}, Anchor{"first"})
	inner.Add(8, Point{3, 5}, Anchor{"second"})
	outer.Add(1, Point{}, Anchor{"before"})
	outer.Place(Point{10, 20}, inner)
	outer.Place(Point{100, 0}, inner)
	var b strings.Builder
	DumpFrame(&b, outer)
	want := `   0.00    0.00  #1  anchor before
  11.00   22.00  #7  anchor first
  13.00   25.00  #8  anchor second
 101.00    2.00  #7  anchor first
 103.00    5.00  #8  anchor second
`
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
	if inner.Items[0].At != (Point{1, 2}) {
		t.Error("placing a frame moved it")
	}
}

// A line of text is as wide as its run, in its size.
func TestWidth(t *testing.T) {
	half := Text{Run: fonts.Run{Width: fonts.UnitsPerEm / 2}, Size: 12}
	if half.Width() != 6 {
		t.Errorf("half an em of 12 pt is %v", half.Width())
	}
}

func TestDumpPath(t *testing.T) {
	red := Colour(0xff0000)
	for _, tt := range []struct {
		path Path
		want string
	}{
		{Line(30, 0, Stroke{Colour: 0x102030, Width: 0.5}), "path M0.00,0.00L30.00,0.00 stroke #102030 0.50"},
		{Line(0, 4, Stroke{Width: 1, Dash: []Pt{2, 1}}), "path M0.00,0.00L0.00,4.00 stroke #000000 1.00 dash [2 1]"},
		{Path{Segments: Polygon(Point{1, 1}, Point{2, 1}, Point{2, 3}), Fill: &red}, "path M1.00,1.00L2.00,1.00L2.00,3.00Z fill #ff0000"},
	} {
		if got := describe(tt.path); got != tt.want {
			t.Errorf("got %s, want %s", got, tt.want)
		}
	}
	if got, want := Rect(Size{4, 2}), Polygon(Point{}, Point{4, 0}, Point{4, 2}, Point{0, 2}); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("a rectangle is %v, and its corners %v", got, want)
	}
}

// list paints by writing down what it is given, and stops at an anchor of that name.
type list struct {
	seen []string
	stop string
}

var errStop = errors.New("stop")

func (l *list) Text(it Item, s Text) error       { return l.note(it, "text") }
func (l *list) Path(it Item, s Path) error       { return l.note(it, "path") }
func (l *list) Picture(it Item, s Picture) error { return l.note(it, "picture") }
func (l *list) Link(it Item, s Link) error       { return l.note(it, "link to "+s.Target) }
func (l *list) Anchor(it Item, s Anchor) error {
	if s.Name == l.stop {
		return errStop
	}
	return l.note(it, "anchor "+s.Name)
}

func (l *list) note(it Item, what string) error {
	l.seen = append(l.seen, fmt.Sprintf("#%d %s", it.Node, what))
	return nil
}

// A painter gets every item, in order, as what it is, until it fails.
func TestPaint(t *testing.T) {
	items := []Item{
		{Node: 1, Shape: Text{}}, {Node: 2, Shape: Path{}}, {Node: 6, Shape: Picture{}}, {Node: 3, Shape: Link{Target: "a"}}, {Node: 4, Shape: Anchor{"a"}}, {Node: 5, Shape: Text{}},
	}
	for _, tt := range []struct {
		stop string
		want []string
		err  error
	}{
		{"", []string{"#1 text", "#2 path", "#6 picture", "#3 link to a", "#4 anchor a", "#5 text"}, nil},
		{"a", []string{"#1 text", "#2 path", "#6 picture", "#3 link to a"}, errStop},
	} {
		l := &list{stop: tt.stop}
		if err := Paint(items, l); err != tt.err || !slices.Equal(l.seen, tt.want) {
			t.Errorf("got %q, %v", l.seen, err)
		}
	}
}
