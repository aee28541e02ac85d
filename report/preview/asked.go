package preview

import (
	"time"

	"tongket/report/say"
)

// sheet is a page by what it is known by.
func (s *Session) sheet(id string) ([]byte, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, v := range s.views {
		for _, p := range v.sheets {
			if p.id == id {
				return p.SVG, true
			}
		}
	}
	return nil, false
}

// face is the file of a typeface by what it is known by.
func (s *Session) face(id string) ([]byte, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, v := range s.views {
		for _, f := range v.faces {
			if f.id == id {
				return f.WOFF, true
			}
		}
	}
	return nil, false
}

func (s *Session) way(c Choice, page string, number int, in *say.Language) (Told, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.view(c).way(page, number, documents(s.quoted), in)
}

func (s *Session) figures(c Choice) []Figure {
	s.mu.Lock()
	defer s.mu.Unlock()
	v := s.view(c)
	if v.made == nil {
		return []Figure{}
	}
	return figuresOf(v.made)
}

// pdf is the file of a choice, and what it is called; of pages that are older than what is
// wrong there is none, as a build writes none.
func (s *Session) pdf(c Choice) (data []byte, name string, why say.Message) {
	s.mu.Lock()
	defer s.mu.Unlock()
	v := s.view(c)
	if v.broken {
		return nil, "", "something is wrong in the project: mend it first, as for a build"
	}
	data, err := v.made.PDF(time.Time{})
	return data, v.made.FileName(), say.Err(err)
}
