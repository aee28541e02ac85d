package doc

import "tongket/report/frame"

// ChartLook is how charts are drawn: the measures of bars, lines, hatches and
// signs. Label sets names, values and changes; its Strong face is for names, changes
// and the value that stands out, which has the size Figure.
type ChartLook struct {
	Label  Style
	Figure frame.Pt
	Times  float64  // how many times larger all is drawn than is said here: its signs and spaces, too
	Sign   frame.Pt // the least size of what stands small beside a value, as a sign raised behind it
	Rise   float64  // how far the label's letters reach above the baseline, in parts of their size
	Drop   float64  // and below it

	Bar      BarLook
	Lines    ChartLines
	Dashes   Dashes
	Hatches  Hatches
	Tip      TipLook
	Slit     SlitLook
	Line     LineLook
	Arrow    ArrowLook
	Target   TargetLook
	Bullet   BulletLook
	Squares  SquareLook
	Ornament OrnamentLook
}

// BarLook is how wide an upright bar is: a share of its place, up to a width.
type BarLook struct {
	Share  float64
	Widest frame.Pt
}

// ChartLines is the widths of a chart's lines.
type ChartLines struct {
	Axis    frame.Pt
	Target  frame.Pt
	Casing  frame.Pt // the white along a target's line
	Lead    frame.Pt // of arrows, and what leads to a label
	Outline frame.Pt // of a bar that is not published
	Limit   frame.Pt // closes the tip of "nearly"
	Chevron frame.Pt // stands beyond the tip of "more than"
	Track   frame.Pt // around a bullet's scale
	Scale   frame.Pt // its ticks
	Square  frame.Pt // around a unit square that is filled in part
	Grid    frame.Pt // across, behind lines over time
}

// Dashes is how the outlines of what is not published are broken: on, off.
type Dashes struct{ Derived, Assumed []frame.Pt }

// Hatches is the hatches by what they mean.
type Hatches struct {
	Derived Hatch // a derived value
	Large   Hatch // the same over a large area
	Bound   Hatch // the tip of a bar that is not exact
	Dot     Hatch // a derived value that is a point of a line
}

// Hatch is lines of a width at a distance, rising to the right at 45°.
type Hatch struct{ Line, Pitch frame.Pt }

// TipLook is the end of a bar that is not exact.
type TipLook struct {
	Length  frame.Pt // of the hatched part
	Brim    frame.Pt // a limit line is wider than its bar, each side
	Chevron frame.Pt // its depth and half its width
	Gap     frame.Pt // between the hatched part and the chevron
}

// SlitLook is the white across a bar whose value is provisional.
type SlitLook struct {
	Width frame.Pt
	Under frame.Pt // how far it stands below the end of the bar
	Least frame.Pt // how long a bar is that has one
}

// LineLook is lines over time and their points.
type LineLook struct {
	Strong  frame.Pt   // the width of what is of the reporting year, or leads
	Plain   frame.Pt   // of earlier years
	Others  frame.Pt   // of the lines beside the one that leads
	Assumed frame.Pt   // of what leads to an assumed point
	Casing  frame.Pt   // the white along a strong line, each side
	Dash    []frame.Pt // of what leads to an assumed point: on, off
	Dot     frame.Pt   // half the width of a point
	End     frame.Pt   // of one at which a line begins or stops
	Last    frame.Pt   // of the last
	Marker  frame.Pt   // of those by which lines are told apart
	Unsure  frame.Pt   // of one that is derived or assumed
	Edge    frame.Pt   // the outline of a point
}

// ArrowLook is the head of an arrow: its length and half its width.
type ArrowLook struct{ Head, Half frame.Pt }

// TargetLook is the mark at the end of a target's line.
type TargetLook struct{ Marker frame.Pt }

// BulletLook is a value on a scale.
type BulletLook struct {
	Track  frame.Pt // the height of the scale
	Bar    frame.Pt // and of the bar on it
	Tick   frame.Pt // the width of the target's line
	Casing frame.Pt // with the white beside it
	Gap    frame.Pt // before the value
}

// SquareLook is unit squares: how large, and from one to the next.
type SquareLook struct{ Size, Pitch frame.Pt }

// OrnamentLook is the bars of a cover: how wide at most, and the white between them.
type OrnamentLook struct{ Bar, Gap frame.Pt }
