package schema_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"tongket/report/outside"
)

// server is a yaml-language-server, which is asked as an editor asks it.
type server struct {
	t    testing.TB
	dir  string
	in   io.Writer
	last int

	mu       sync.Mutex
	settings json.RawMessage
	answers  map[int]chan json.RawMessage
	wrong    map[string][]string // with each file, as it was last looked at
	versions map[string]int
}

// message is one of the Language Server Protocol.
type message struct {
	Version string          `json:"jsonrpc"`
	ID      *int            `json:"id,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
}

// serve starts a server for a folder, whose settings it is told as an editor would.
func serve(t testing.TB, dir string) *server {
	t.Helper()
	outside.Needs(t, "node")
	path := filepath.Join("..", "..", ".ci", "yaml", "node_modules", "yaml-language-server", "bin", "yaml-language-server")
	if _, err := os.Stat(path); err != nil {
		outside.Missing(t, "yaml-language-server")
	}
	cmd := exec.Command("node", path, "--stdio")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	s := &server{t: t, dir: dir, in: in, answers: map[int]chan json.RawMessage{}, wrong: map[string][]string{}, versions: map[string]int{}}
	s.configure()
	go s.listen(bufio.NewReader(out))
	s.ask("initialize", map[string]any{
		"processId": os.Getpid(), "rootUri": s.uri(""), "capabilities": map[string]any{"workspace": map[string]any{"configuration": true}},
		"workspaceFolders": []any{map[string]any{"uri": s.uri(""), "name": "project"}},
	})
	s.send(message{Method: "initialized", Params: json.RawMessage("{}")})
	return s
}

// configure takes the settings that the project has for editors.
func (s *server) configure() {
	data, err := os.ReadFile(filepath.Join(s.dir, ".vscode", "settings.json"))
	if err != nil {
		s.t.Fatal(err)
	}
	var settings map[string]json.RawMessage
	if err := json.Unmarshal(data, &settings); err != nil {
		s.t.Fatal(err)
	}
	s.settings, err = json.Marshal(map[string]any{"schemas": settings["yaml.schemas"], "validate": true, "hover": true, "completion": true})
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *server) uri(name string) string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(s.dir, name))}).String()
}

func (s *server) send(m message) {
	m.Version = "2.0"
	data, err := json.Marshal(m)
	if err == nil {
		_, err = fmt.Fprintf(s.in, "Content-Length: %d\r\n\r\n%s", len(data), data)
	}
	if err != nil {
		s.t.Error(err)
	}
}

// listen hears what the server says until it ends.
func (s *server) listen(out *bufio.Reader) {
	for {
		length := 0
		for {
			line, err := out.ReadString('\n')
			if err != nil {
				return
			}
			if n, ok := strings.CutPrefix(line, "Content-Length: "); ok {
				length, _ = strconv.Atoi(strings.TrimSpace(n))
			} else if strings.TrimSpace(line) == "" {
				break
			}
		}
		data := make([]byte, length)
		if _, err := io.ReadFull(out, data); err != nil {
			return
		}
		var m message
		if json.Unmarshal(data, &m) == nil {
			s.hear(m)
		}
	}
}

func (s *server) hear(m message) {
	switch {
	case m.ID != nil && m.Method == "workspace/configuration":
		var wanted struct{ Items []struct{ Section string } }
		_ = json.Unmarshal(m.Params, &wanted)
		list := make([]json.RawMessage, len(wanted.Items))
		for i, item := range wanted.Items {
			if list[i] = json.RawMessage("null"); item.Section == "yaml" {
				list[i] = s.settings
			}
		}
		result, _ := json.Marshal(list)
		s.send(message{ID: m.ID, Result: result})
	case m.ID != nil && m.Method != "":
		s.send(message{ID: m.ID, Result: json.RawMessage("null")})
	case m.ID != nil:
		s.mu.Lock()
		defer s.mu.Unlock()
		s.answers[*m.ID] <- m.Result
	case m.Method == "textDocument/publishDiagnostics":
		var found struct {
			URI         string
			Diagnostics []struct{ Message string }
		}
		_ = json.Unmarshal(m.Params, &found)
		s.mu.Lock()
		defer s.mu.Unlock()
		s.wrong[found.URI] = []string{}
		for _, d := range found.Diagnostics {
			s.wrong[found.URI] = append(s.wrong[found.URI], d.Message)
		}
	}
}

// ask is the answer to a request.
func (s *server) ask(method string, params any) json.RawMessage {
	s.t.Helper()
	data, err := json.Marshal(params)
	if err != nil {
		s.t.Fatal(err)
	}
	s.mu.Lock()
	s.last++
	id, answer := s.last, make(chan json.RawMessage, 1)
	s.answers[id] = answer
	s.mu.Unlock()
	s.send(message{ID: &id, Method: method, Params: data})
	select {
	case result := <-answer:
		return result
	case <-time.After(patience):
		s.t.Fatalf("no answer to %s", method)
	}
	return nil
}

const patience = 2 * time.Minute

// shows has a file looked at, as it is typed.
func (s *server) shows(name, text string) {
	s.t.Helper()
	s.versions[name]++
	doc := map[string]any{"uri": s.uri(name), "languageId": "yaml", "version": s.versions[name], "text": text}
	method, params := "textDocument/didOpen", map[string]any{"textDocument": doc}
	if s.versions[name] > 1 {
		method, params["contentChanges"] = "textDocument/didChange", []any{map[string]any{"text": text}}
	}
	data, err := json.Marshal(params)
	if err != nil {
		s.t.Fatal(err)
	}
	s.send(message{Method: method, Params: data})
}

// says waits until what is wrong with a file is as it should be: a server looks at it
// more than once, before and after it has read its schema.
func (s *server) says(name, what string, is func([]string) bool) {
	s.t.Helper()
	outside.Eventually(s.t, name+": "+what, func() bool {
		s.mu.Lock()
		defer s.mu.Unlock()
		list, looked := s.wrong[s.uri(name)]
		return looked && is(list)
	})
}

// at is a place in a file, for a request.
func (s *server) at(name string, line, char int) map[string]any {
	return map[string]any{"textDocument": map[string]any{"uri": s.uri(name)}, "position": map[string]any{"line": line, "character": char}}
}
