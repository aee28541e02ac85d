package batch

import (
	"errors"
	"io/fs"
	"os"
	"time"

	"tongket/report/briefing"
	"tongket/report/disk"
	"tongket/report/say"
	"tongket/report/told"
)

// Reason is why an order failed, in a line.
func (r Result) Reason() say.Message {
	if wrong := r.Problems.Errors(); len(wrong) > 0 {
		return say.Sprintf("%s: %s: %s", say.Count(len(wrong), "%d problem|%d problems"), wrong[0].At.String(), wrong[0].What)
	}
	var file disk.FileError
	if errors.As(r.Err, &file) {
		return say.Sprintf("cannot write %s: %w", file.Name, bare(file.Err))
	}
	return say.Err(r.Err)
}

// bare is err without the path, which is an unfinished file's.
func bare(err error) error {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}

// OfInput reports whether an order failed by what somebody typed, rather than by the
// machine or the program.
func (r Result) OfInput() bool {
	return r.State == Failed && (len(r.Problems) > 0 || errors.As(r.Err, new(*briefing.OptionError)))
}

// Count is how many results have a state.
func Count(list []Result, s State) (n int) {
	for _, r := range list {
		if r.State == s {
			n++
		}
	}
	return n
}

// Summary is what became of all orders, for programs, in words of a language.
func Summary(in *say.Language, list []Result) told.Batched {
	out := told.Batched{Made: Count(list, Made), Kept: Count(list, Kept), Failed: Count(list, Failed), Pending: Count(list, Pending), Orders: []told.Ordered{}}
	for _, r := range list {
		o := told.Ordered{Project: r.Project, Edition: r.Edition, Member: r.Member, State: string(r.State), Written: r.Written, Problems: told.Check(in, r.Problems, nil, nil).Problems}
		if r.At.File != "" {
			o.Row = r.At.String()
		}
		if r.Err != nil {
			o.Reason = told.Why(in, r.Reason())
		}
		out.Orders = append(out.Orders, o)
	}
	return out
}

// Left is how long the rest takes if it goes on as it did; zero where nobody can know.
func Left(took time.Duration, known, all int) time.Duration {
	if known == 0 {
		return 0
	}
	return time.Duration(float64(took) / float64(known) * float64(all-known))
}
