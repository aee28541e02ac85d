package preview

import (
	"context"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/watch"
)

// judge looks for all that is wrong in what was read last, beside the composing, so that
// pages never wait for it. It reads the same files, in faces of its own.
func (s *Session) judge(ctx context.Context) {
	var before *briefing.Project
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.looking:
		}
		read, quoted, list := s.chosen()
		for _, c := range list {
			if ctx.Err() != nil {
				return
			}
			p := again(before, read, s.opt.Prefix)
			if p.Report != nil {
				before = p
			}
			problems, err := p.Check(briefing.Checks{Options: c.options(), Documents: documents(quoted)})
			if err == nil { // else the choice is gone, as composing says
				s.found(read, c, problems)
			}
		}
	}
}

// found keeps the problems of what was read, if that is still the last.
func (s *Session) found(read *watch.Folder, c Choice, problems report.Problems) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if read != s.read {
		return
	}
	for other, v := range s.views {
		if other.Lang == c.Lang && other.Mode == c.Mode && other.Paper == c.Paper {
			v.problems, v.judged = problems, true
		}
	}
	s.tell()
}
