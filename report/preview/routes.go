package preview

import (
	"bytes"
	"encoding/json"
	"mime"
	"net/http"
	"strconv"
	"time"

	"tongket/report/say"
)

// routes is what may be asked, below the token.
func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", s.start)
	mux.HandleFunc("GET /app.js", s.file("app.js", "text/javascript; charset=utf-8"))
	mux.HandleFunc("GET /icon.svg", s.file("icon.svg", "image/svg+xml"))
	mux.HandleFunc("GET /app.css", s.style)
	mux.HandleFunc("GET /sans.ttf", typeface("SourceSans3-Regular.ttf"))
	mux.HandleFunc("GET /semibold.ttf", typeface("SourceSans3-SemiBold.ttf"))
	mux.HandleFunc("GET /events", s.events)
	mux.HandleFunc("GET /page/{id}", s.svg)
	mux.HandleFunc("GET /face/{id}", s.woff)
	mux.HandleFunc("GET /way", s.way)
	mux.HandleFunc("GET /figures", s.figures)
	mux.HandleFunc("GET /pdf", s.pdf)
	mux.Handle("POST /open", http.NewCrossOriginProtection().Handler(http.HandlerFunc(s.open)))
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		s.refuse(w, r, http.StatusNotFound, "the preview has no %s", r.URL.Path)
	})
	return mux
}

// file answers with a file of the program.
func (s *Server) file(name, kind string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		data, _ := files.ReadFile(name) // it is embedded
		answer(w, kind, data)
	}
}

func answer(w http.ResponseWriter, kind string, data []byte) {
	w.Header().Set("Content-Type", kind)
	_, _ = w.Write(data) // a browser that is gone needs nothing
}

func answerJSON(w http.ResponseWriter, v any) {
	data, err := json.Marshal(v)
	if err != nil {
		panic(err) // all of it is ours
	}
	answer(w, "application/json", data)
}

// svg answers with a page; one that is no more has been replaced, as the browser is being
// told.
func (s *Server) svg(w http.ResponseWriter, r *http.Request) {
	data, found := s.session.sheet(r.PathValue("id"))
	if !found {
		s.refuse(w, r, http.StatusGone, "this page has been replaced by another")
		return
	}
	answer(w, "image/svg+xml", data)
}

func (s *Server) woff(w http.ResponseWriter, r *http.Request) {
	data, found := s.session.face(r.PathValue("id"))
	if !found {
		s.refuse(w, r, http.StatusGone, "this page has been replaced by another")
		return
	}
	answer(w, "font/woff", data)
}

func (s *Server) way(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	node, err := strconv.Atoi(q.Get("node"))
	told, found := s.session.way(choiceOf(q), q.Get("page"), node, s.language(r))
	if err != nil || !found {
		s.refuse(w, r, http.StatusNotFound, "nothing is known of this place")
		return
	}
	answerJSON(w, told)
}

func (s *Server) figures(w http.ResponseWriter, r *http.Request) {
	answerJSON(w, s.session.figures(choiceOf(r.URL.Query())))
}

// pdf answers with the file that a build would write.
func (s *Server) pdf(w http.ResponseWriter, r *http.Request) {
	data, name, why := s.session.pdf(choiceOf(r.URL.Query()))
	if why != "" {
		s.refuse(w, r, http.StatusConflict, why)
		return
	}
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
}

// open opens a place of the project in the editor. Which command that is no request can
// say, and no place that was not read as part of the project.
func (s *Server) open(w http.ResponseWriter, r *http.Request) {
	place, known := s.session.place(r.URL.Query().Get("at"))
	if !known {
		s.refuse(w, r, http.StatusNotFound, "this is no place in the project")
		return
	}
	if len(s.session.opt.Editor) == 0 {
		s.refuse(w, r, http.StatusConflict, "no editor is known: --editor names its command")
		return
	}
	if err := place.open(s.session.opt.Editor); err != nil {
		s.refuse(w, r, http.StatusInternalServerError, "the editor does not start: %v", say.Err(err))
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
