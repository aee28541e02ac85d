package preview

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"tongket/report/say"
)

const (
	alive = 15 * time.Second // a line without meaning tells that the other end is there
	stall = 10 * time.Second // a browser that takes nothing for as long is gone
	crowd = 128              // streams at a time
)

// events tells a browser what its choice shows, now and whenever that is new.
func (s *Server) events(w http.ResponseWriter, r *http.Request) {
	choice, in := choiceOf(r.URL.Query()), s.language(r)
	leave, welcome := s.session.join(choice)
	if !welcome {
		s.refuse(w, r, http.StatusServiceUnavailable, "%d windows look at the preview already: close some", crowd)
		return
	}
	defer leave()
	w.Header().Set("Content-Type", "text/event-stream")
	out := http.NewResponseController(w)
	last := 0
	for r.Context().Err() == nil {
		state, next := s.session.now(choice, in)
		if state.Serial != last {
			last = state.Serial
			data, err := json.Marshal(state)
			if err != nil || send(w, out, "data: "+string(data)+"\n\n") != nil {
				return
			}
		}
		if !wait(r.Context(), next) && send(w, out, ": \n\n") != nil {
			return
		}
	}
}

func send(w http.ResponseWriter, out *http.ResponseController, text string) error {
	_ = out.SetWriteDeadline(time.Now().Add(stall)) // where there is none it waits for the system's
	if _, err := fmt.Fprint(w, text); err != nil {
		return err
	}
	return out.Flush()
}

// wait reports whether anything was new before it was time for a sign of life.
func wait(ctx context.Context, news <-chan struct{}) bool {
	timer := time.NewTimer(alive)
	defer timer.Stop()
	select {
	case <-news:
	case <-ctx.Done():
	case <-timer.C:
		return false
	}
	return true
}

// join counts one who looks at a choice, until it leaves.
func (s *Session) join(c Choice) (leave func(), welcome bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := 0
	for _, v := range s.views {
		all += v.watchers
	}
	if all >= crowd {
		return nil, false
	}
	v := s.view(c)
	v.watchers++
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		v.watchers--
	}, true
}

// now is what a choice shows, and what is closed when that is old.
func (s *Session) now(c Choice, in *say.Language) (State, <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	v := s.view(c) // it may change the serial
	return s.state(v, in), s.changed
}
