package printer

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/OpenPrinting/goipp"

	"tongket/report/say"
)

// job is what a printer says of a job.
type job struct {
	id      int
	name    string
	state   int
	reasons []string
	message string
	pages   int // impressions completed
	sheets  int
}

// jobAttributes are those of job.
var jobAttributes = []string{"job-id", "job-name", "job-state", "job-state-reasons", "job-state-message", "job-impressions-completed", "job-media-sheets-completed"}

func readJob(a attributes) job {
	return job{
		id: a.number("job-id"), name: a.word("job-name"), state: a.number("job-state"),
		reasons: reasons(a, "job-state-reasons"), message: a.word("job-state-message"),
		pages: a.number("job-impressions-completed"), sheets: a.number("job-media-sheets-completed"),
	}
}

// jobs is the jobs of an answer, each a group of its own.
func jobs(m *goipp.Message) []job {
	var out []job
	for _, g := range m.Groups {
		if g.Tag == goipp.TagJobGroup {
			out = append(out, readJob(attributes(g.Attrs)))
		}
	}
	return out
}

// jobStates are the words for job-state, from 3.
var jobStates = strings.Fields("pending pending-held processing processing-stopped canceled aborted completed")

func (j job) stateName() string {
	if j.state < 3 || j.state >= 3+len(jobStates) {
		return ""
	}
	return jobStates[j.state-3]
}

// held reports whether a job waits until somebody releases it.
func (j job) held() bool { return j.stateName() == "pending-held" }

// begun reports whether paper may have come out.
func (j job) begun() bool {
	return slices.Contains([]string{"processing", "processing-stopped", "completed"}, j.stateName())
}

// ended reports whether nothing more comes of a job.
func (j job) ended() bool {
	return slices.Contains([]string{"canceled", "aborted", "completed"}, j.stateName())
}

// flaw is what a printer says of a job that it completed and was not content with, or nil.
func (j job) flaw(by string) error {
	if j.seen() == completed && slices.Contains(j.reasons, "job-completed-with-errors") {
		return say.Errorf("%s says: %s", by, j.said())
	}
	return nil
}

func (j job) seen() sight {
	switch j.stateName() {
	case "":
		return unseen
	case "canceled":
		return cancelled
	case "aborted":
		return aborted
	case "completed":
		return completed
	}
	if j.state < 5 && slices.ContainsFunc(j.reasons, func(r string) bool { return r == "job-incoming" || r == "job-data-insufficient" }) {
		return waiting
	}
	if slices.Contains(j.reasons, "processing-to-stop-point") {
		return cancelled
	}
	return active
}

// look finds an order's job at the printer: by its number if it is known, else by
// its name in the printer's lists.
func (t *task) look(ctx context.Context) (job, sight) {
	if t.job > 0 {
		answer, err := t.Server.call(ctx, wants(t.Server.jobRequest(goipp.OpGetJobAttributes, ipp11, t.job), jobAttributes...))
		if err != nil && !gone(err) {
			t.trouble = err
			return job{}, unseen
		}
		if err == nil {
			j := readJob(attributes(answer.Job))
			if t.ours(j) {
				return t.said(j)
			}
		}
	}
	for _, which := range []string{"not-completed", "completed", "not-completed"} { // it may end between two questions
		list, err := t.Server.jobs(ctx, which)
		if gone(err) { // the queue was taken away, and its jobs with it
			return job{}, missing
		}
		if err != nil {
			t.trouble = err
			return job{}, unseen
		}
		if i := slices.IndexFunc(list, t.bears); i >= 0 {
			t.job = list[i].id
			return t.said(list[i])
		}
	}
	return job{}, missing
}

// gone reports whether a printer answers that it does not have, or no longer has, what
// it is asked about.
func gone(err error) bool {
	no := refusal{}
	return errors.As(err, &no) && (no.status == goipp.StatusErrorNotFound || no.status == goipp.StatusErrorGone)
}

// said is what a job's state says.
func (t *task) said(j job) (job, sight) {
	if j.seen() == unseen {
		t.trouble = say.Errorf("%s does not say how job %d stands", t.Server, j.id)
	}
	return j, j.seen()
}

// ours reports whether the job of our number is our job: a printer that was
// switched off may count anew, and CUPS tells a job's name to its owner only. Some
// printers call every job by a name of their own: what our job was called when this
// run first saw it is its name, too.
func (t *task) ours(j job) bool {
	if t.fresh && t.alias == "" && !t.bears(j) {
		t.alias = j.name
	}
	return j.name == "" || t.bears(j) || t.fresh && j.name == t.alias
}

// bears reports whether a job has the order's name, of which a printer may have
// cut off the end.
func (t *task) bears(j job) bool { return strings.HasPrefix(j.name, mark(t.order)) }

func (s Server) jobs(ctx context.Context, which string) ([]job, error) {
	m := s.request(goipp.OpGetJobs, ipp11)
	m.Operation.Add(goipp.MakeAttr("which-jobs", goipp.TagKeyword, goipp.String(which)))
	m.Operation.Add(goipp.MakeAttr("limit", goipp.TagInteger, goipp.Integer(mostJobs)))
	answer, err := s.call(ctx, wants(m, jobAttributes...))
	if err != nil {
		return nil, err
	}
	return jobs(answer), nil
}

// mostJobs is how many jobs of a list are asked for: the latest come first.
const mostJobs = 1000
