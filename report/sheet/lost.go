package sheet

import (
	"strings"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/say"
)

// lostCells is cells whose letters were lost in one way.
type lostCells struct {
	damage intake.Damage
	at     report.Pos // the first
	count  int
}

// look notes a cell whose letters were lost on the way into the file.
func (b *builder) look(c Cell) {
	d, lost := intake.Damaged(c.Text)
	if !lost {
		return
	}
	for i := range b.lost {
		if b.lost[i].damage.Kind == d.Kind {
			b.lost[i].count++
			return
		}
	}
	b.lost = append(b.lost, lostCells{d, c.At, 1})
}

// isLegacy notes a cell in an old encoding, in which soft hyphens are letters, or one that
// was read in the wrong one, in which control characters are halves of letters.
func (b *builder) isLegacy(c Cell) bool {
	if !strings.ContainsFunc(c.Text, intake.IsOfLegacy) {
		return false
	}
	d, lost := intake.Damaged(c.Text)
	if !lost || !d.Encoding {
		return false
	}
	b.look(c)
	return true
}

// sayLost reports them, each way once: most often it is the whole file.
func (b *builder) sayLost() {
	for _, l := range b.lost {
		var more say.Message
		if l.count > 1 {
			more = say.Sprintf(", here and in %s more", cells(l.count-1))
		}
		b.problems.Add(report.LostLetters, l.at, l.damage.Hint, "%s%s", l.damage.What(), more)
	}
	b.lost = nil
}
