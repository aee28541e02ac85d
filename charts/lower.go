package charts

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// lower is how much of its height a chart keeps on a page that has no room for all of
// it: less would make of a fall a smaller one to the eye.
const lower frame.Pt = 0.85

// Lower is c a little lower.
func (c Columns) Lower() doc.Graphic { c.Height *= lower; return c }

// Lower is c a little lower.
func (c Changes) Lower() doc.Graphic { c.Height *= lower; return c }

// Lower is c a little lower.
func (c Groups) Lower() doc.Graphic { c.Height *= lower; return c }

// Lower is l a little lower.
func (l Line) Lower() doc.Graphic { l.Height *= lower; return l }

// Tall is c as high as its place.
func (c Columns) Tall(height frame.Pt) doc.Graphic { c.Height = height; return c }

// Tall is c as high as its place.
func (c Changes) Tall(height frame.Pt) doc.Graphic { c.Height = height; return c }

// Tall is c as high as its place.
func (c Groups) Tall(height frame.Pt) doc.Graphic { c.Height = height; return c }

// Tall is l as high as its place.
func (l Line) Tall(height frame.Pt) doc.Graphic { l.Height = height; return l }
