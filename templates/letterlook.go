package templates

import "tongket/report/theme"

// letterLook is the theme's look of a letter, as its template writes it.
type letterLook struct {
	Paper       string // the ground of pictures
	Light, Dark letterColours
}

// letterColours is the colours of text and lines on their ground, as #RRGGBB.
type letterColours struct{ Ground, Ink, Second, Note, Rule, Heavy string }

func lookOf(m theme.Mail) letterLook {
	return letterLook{Paper: m.Chart.Ground.Hex(), Light: coloursOf(m.Light), Dark: coloursOf(m.Dark)}
}

func coloursOf(c theme.MailColours) letterColours {
	return letterColours{c.Ground.Hex(), c.Ink.Hex(), c.Second.Hex(), c.Note.Hex(), c.Rule.Hex(), c.Heavy.Hex()}
}
