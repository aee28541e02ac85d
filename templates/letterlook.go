package templates

import (
	"fmt"

	"tongket/report/frame"
	"tongket/report/theme"
)

// letterLook is the theme's look of a letter, as its template writes it.
type letterLook struct {
	Paper       string // the ground of pictures
	Light, Dark letterColours
}

// letterColours is the colours of text and lines on their ground, as #RRGGBB.
type letterColours struct{ Ground, Ink, Second, Note, Rule, Heavy string }

func lookOf(m theme.Mail) letterLook {
	return letterLook{Paper: hex(m.Chart.Ground), Light: coloursOf(m.Light), Dark: coloursOf(m.Dark)}
}

func coloursOf(c theme.MailColours) letterColours {
	return letterColours{hex(c.Ground), hex(c.Ink), hex(c.Second), hex(c.Note), hex(c.Rule), hex(c.Heavy)}
}

func hex(c frame.Colour) string { return fmt.Sprintf("#%06X", uint32(c)) }
