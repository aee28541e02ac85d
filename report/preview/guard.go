package preview

import (
	"crypto/subtle"
	"net"
	"net/http"
	"path"
	"strings"

	"tongket/report/beside"
	"tongket/report/say"
)

// policy is what the page may do: show what this server has, and ask nobody else.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// guarded lets in who was given the address, by its name: a page of the web can neither
// guess the token nor ask under another name.
func (s *Server) guarded(inside http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range map[string]string{
			"Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY",
			"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "no-store",
		} {
			w.Header().Set(name, value)
		}
		defer s.defect(w)
		token, rest, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
		switch {
		case !s.named(r.Host):
			s.refuse(w, r, http.StatusMisdirectedRequest, "the preview is asked under another name than its own")
		case subtle.ConstantTimeCompare([]byte(token), []byte(s.token)) != 1:
			s.refuse(w, r, http.StatusForbidden, "the address lacks its key: take the whole address that tongket preview says")
		case !asksItself(r):
			s.refuse(w, r, http.StatusForbidden, "a page of another server asks for the preview")
		case path.Clean("/"+rest) != strings.TrimSuffix("/"+rest, "/") && rest != "":
			s.refuse(w, r, http.StatusNotFound, "the preview has no %s", "/"+rest)
		default:
			inner := r.Clone(r.Context())
			inner.URL.Path = "/" + rest
			inside.ServeHTTP(w, inner)
		}
	})
}

// named reports whether a request is for this server: a name that only leads here, as one
// of an attacker may, is none of it.
func (s *Server) named(host string) bool {
	_, port, _ := net.SplitHostPort(s.listens.Addr().String())
	name, asked, err := net.SplitHostPort(host)
	return err == nil && asked == port && (name == loopback || name == "localhost")
}

// asksItself reports whether a request comes from the preview's own page, or from where
// somebody typed its address or clicked it: a browser says of any other page that loads
// something which page that is, by its origin or by how it stands to this server.
func asksItself(r *http.Request) bool {
	if origin := r.Header.Values("Origin"); len(origin) > 0 {
		return len(origin) == 1 && origin[0] == "http://"+r.Host
	}
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
		return true
	}
	return r.Method == http.MethodGet && r.Header.Get("Sec-Fetch-Mode") == "navigate" && r.Header.Get("Sec-Fetch-Dest") == "document"
}

// refuse answers with a sentence.
func (s *Server) refuse(w http.ResponseWriter, r *http.Request, code int, why say.Message, args ...any) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(code)
	_, _ = w.Write([]byte(s.language(r).Sprint(say.Sprintf(why, args...)) + "\n"))
}

// defect answers where answering broke, and tells of it where the preview was begun.
func (s *Server) defect(w http.ResponseWriter) {
	if broken := beside.Caught(recover()); broken != nil {
		w.WriteHeader(http.StatusInternalServerError)
		s.session.opt.Tell(say.Sprintf("a defect of tongket: %v", broken.Value))
	}
}

// language is that in which a browser reads.
func (s *Server) language(r *http.Request) *say.Language {
	if l, ok := say.Choose(r.URL.Query().Get("ui")); ok {
		return l
	}
	return s.ui
}
