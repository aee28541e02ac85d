package main

import (
	"io"
	"strings"

	"tongket/report/mail"
	"tongket/report/say"
)

// tellEarlier says who has other versions of what is being sent.
func (m *mailing) tellEarlier(w io.Writer, j *mail.Journal) {
	list, strangers := m.Earlier(j)
	if len(strangers) > 0 {
		say.Fprintf(w, "The message corrects %s, which the journal knows nothing of for: %s\n", m.Corrects(), strings.Join(strangers, ", "))
	}
	for i, e := range list {
		whom := say.Message(", all on this list")
		if len(e.Missing) > 0 {
			whom = say.Sprintf("; not on this list: %s", strings.Join(e.Missing, ", "))
		}
		say.Fprintf(w, "Edition %s went out before as %s, to %s%s\n", e.Edition, e.Code, say.Count(e.Had, "%d recipient|%d recipients"), whom)
		last := i == len(list)-1 || list[i+1].Edition != e.Edition
		if last && m.Corrects() == "" {
			say.Fprintln(w, "To say what has changed, and attach the corrections: --correction FOLDER-OF-THAT-VERSION")
		}
	}
}
