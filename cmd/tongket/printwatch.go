package main

import (
	"fmt"
	"strings"

	"tongket/report/printer"
)

// watcher tells how a job goes, as far as anything is new to say.
type watcher struct {
	env      environment
	terminal bool
	title    string
	said     string
	counting bool // a line of counts stands on the terminal
}

func newWatcher(env environment) *watcher {
	return &watcher{env: env, terminal: isTerminal(env.stderr)}
}

func (w *watcher) begin(title string) { w.title, w.said = title, "" }

func (w *watcher) tell(p printer.Progress) {
	if p.State.Settled() {
		return // the outcome says it
	}
	var parts []string
	if p.JobState != "" {
		parts = append(parts, p.JobState)
	}
	for _, r := range p.Reasons {
		if said, known := reasonOf(r); printer.Hinders(r) || known && !strings.HasPrefix(r, "job-") {
			parts = append(parts, said)
		}
	}
	if p.Message != "" && p.JobState == "" {
		parts = append(parts, p.Message.String())
	}
	if now := strings.Join(parts, ", "); now != "" && now != w.said {
		w.clear()
		name := "waiting"
		if p.Job > 0 {
			name = fmt.Sprintf("job %d", p.Job)
		}
		fmt.Fprintf(w.env.stderr, "%s: %s\n", name, now)
		w.said = now
	}
	if w.terminal && p.Sheets+p.Pages > 0 {
		fmt.Fprintf(w.env.stderr, "\r\033[Kjob %d: %s", p.Job, plural(max(p.Sheets, p.Pages), "sheet or side", "sheets or sides"))
		w.counting = true
	}
}

// clear ends the line of counts.
func (w *watcher) clear() {
	if w.counting {
		fmt.Fprint(w.env.stderr, "\r\033[K")
		w.counting = false
	}
}

func (w *watcher) end() { w.clear() }
