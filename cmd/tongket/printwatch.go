package main

import (
	"fmt"
	"strings"

	"tongket/report/printer"
	"tongket/report/say"
)

// watcher tells how a job goes, as far as anything is new to say.
type watcher struct {
	env      environment
	terminal bool
	title    string
	said     say.Message
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
	var parts []say.Message
	switch p.JobState {
	case "":
	case "pending-held": // by a queue that holds all, or by somebody there
		parts = append(parts, became(printer.Held))
	default:
		parts = append(parts, printer.Standing(p.JobState))
	}
	for _, r := range p.Reasons {
		if said, known := reasonOf(r); printer.Hinders(r) || known && !strings.HasPrefix(r, "job-") {
			parts = append(parts, said)
		}
	}
	if p.Message != "" && p.JobState == "" {
		parts = append(parts, p.Message)
	}
	if now := say.Join(parts, ", "); now != "" && now != w.said {
		w.clear()
		name := say.Message("waiting")
		if p.Job > 0 {
			name = say.Sprintf("job %d", p.Job)
		}
		say.Fprintf(w.env.stderr, "%s: %s\n", name, now)
		w.said = now
	}
	if w.terminal && !w.env.quiet() && p.Sheets+p.Pages > 0 {
		w.clear()
		say.Fprintf(w.env.stderr, "job %d: %s", p.Job, say.Count(max(p.Sheets, p.Pages), "%d sheet or side|%d sheets or sides"))
		w.counting = true
	}
}

// clear takes the line of counts away.
func (w *watcher) clear() {
	if w.counting {
		fmt.Fprint(w.env.stderr, "\r\033[K")
		w.counting = false
	}
}

func (w *watcher) end() { w.clear() }
