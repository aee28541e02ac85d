package lang

import (
	"strings"
	"unicode"

	"tongket/report"
)

// Letters is all that some languages are written in, small letters and capitals.
func Letters(tags []report.Lang) string {
	var out strings.Builder
	for _, tag := range tags {
		small := Of(tag).Letters
		out.WriteString(small + strings.ToUpper(small))
	}
	return out.String()
}

// Spoken is in which of some languages a text is: one that writes many letters of its own, if
// one in twenty is of those, else the first that does not.
func Spoken(text string, among []report.Lang) report.Lang {
	const many = 20
	plain := among[0]
	for i := len(among) - 1; i >= 0; i-- {
		own := Of(among[i]).Reading.Letters
		if len(own) < many {
			plain = among[i]
			continue
		}
		letters, marked := 0, 0
		for _, r := range text {
			if r = unicode.ToLower(r); unicode.IsLetter(r) {
				letters++
				if strings.ContainsRune(own, r) {
					marked++
				}
			}
		}
		if marked*many > letters {
			return among[i]
		}
	}
	return plain
}
