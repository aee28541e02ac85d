package main

import (
	"fmt"
	"io"
	"strings"

	"tongket/report/mail"
)

// tellEarlier says who has other versions of what is being sent.
func (m *mailing) tellEarlier(w io.Writer, j *mail.Journal) {
	list, strangers := m.Earlier(j)
	if len(strangers) > 0 {
		fmt.Fprintf(w, "The message corrects %s, which the journal knows nothing of for: %s\n", m.Corrects(), strings.Join(strangers, ", "))
	}
	for i, e := range list {
		whom := ", all on this list"
		if len(e.Missing) > 0 {
			whom = "; not on this list: " + strings.Join(e.Missing, ", ")
		}
		fmt.Fprintf(w, "Edition %s went out before as %s, to %s%s\n", e.Edition, e.Code, counted(e.Had, "recipient"), whom)
		last := i == len(list)-1 || list[i+1].Edition != e.Edition
		if last && m.Corrects() == "" {
			fmt.Fprintln(w, "To say what has changed, and attach the corrections: --correction FOLDER-OF-THAT-VERSION")
		}
	}
}
