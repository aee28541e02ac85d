package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// What belongs together is parted so that no piece of it stands alone on a page: of a
// list, a table, or what is higher than a page.

// company is how much of a page pieces may take that are kept together only so that
// none stands alone.
const company = 0.5

// A row of a table that may stand alone on a page has so many lines, and takes so much of it.
const (
	tallLines = 5
	tallRow   = 0.15
)

// keepItems ties the first two and the last two items of each list.
func (s setter) keepItems(list []doc.Block, pieces [][]strip) {
	for i := 1; i < len(list); i++ {
		if !isItem(list[i-1]) || !isItem(list[i]) {
			continue
		}
		for k := range pieces[i][:min(1, len(pieces[i]))] {
			pieces[i][k].parts = partedText / 2
		}
		first, last := i == 1 || !isItem(list[i-2]), i+1 == len(list) || !isItem(list[i+1])
		if (first || last) && high(pieces[i-1])+high(pieces[i]) < company*s.theme.Height {
			keepLast(pieces[i-1])
		}
	}
}

// isItem reports whether b is an item of a list.
func isItem(b doc.Block) bool {
	p, ok := b.(*doc.Pair)
	return ok && len(p.Cells) > 0 && len(p.Cells[0].Paragraphs) > 0 && p.Cells[0].Paragraphs[0].Mark != ""
}

func high(strips []strip) frame.Pt {
	var h frame.Pt
	for _, s := range strips {
		h += s.Size.H
	}
	return h
}

// keepLast ties the last strip that shows something to what follows.
func keepLast(strips []strip) {
	for i := len(strips) - 1; i >= 0; i-- {
		if !strips[i].space {
			strips[i].keep = true
			return
		}
	}
}

// keepRows ties the rows of a table together: all, if it is small enough, or the first
// ones and the last ones, so that no few rows stand alone. Of a table that may be parted
// two stay together at either end. One that is as high as several others is company enough.
func (s setter) keepRows(rows []strip, all, parted bool) {
	const fewest = 2 // rows at the end; at the beginning two under the head
	least := max(tallRow*s.theme.Height, tallLines*s.theme.Grid)
	small := func(i int) bool { return i < len(rows) && rows[i].Size.H < least }
	if parted {
		all = false
	}
	last := len(rows) - 1
	var tail frame.Pt
	from := last
	for from > 0 && last-from < fewest-1 && small(last) && tail+rows[from].Size.H+rows[from-1].Size.H < company*s.theme.Height {
		tail += rows[from].Size.H
		from--
	}
	for i := range rows[:max(0, last)] {
		if all || i == 0 || i == 1 && small(1) || i >= from {
			rows[i].keep = true
		}
	}
}

// keepRun ties the rows that say the name of something only once, and the last two of a
// group, so that no row is read under another's name.
func (s setter) keepRun(t *doc.Table, rows []strip) {
	var run frame.Pt
	for i := range rows[:max(0, len(rows)-1)] {
		next := t.Body[i+1]
		if run += rows[i].Size.H; !next.Joined {
			run = 0
		}
		lastTwo := i+2 < len(rows) && t.Body[i+2].Heavy && !next.Heavy
		if next.Joined && run < company*s.theme.Height || lastTwo {
			rows[i].keep = true
		}
	}
}
