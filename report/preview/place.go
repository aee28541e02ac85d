package preview

import (
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"tongket/report/beside"
)

// place is a place in a file of the project.
type place struct {
	file         string // on the disk
	line, column int
}

// place reads a place as it was told: a file that was read as part of the project, a line
// and a column. Everything else is none.
func (s *Session) place(told string) (place, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	rest, column, ok := cutNumber(told)
	file, line, also := cutNumber(rest)
	name, within := strings.CutPrefix(file, s.opt.Prefix+"/")
	if s.opt.Prefix == "." {
		name, within = file, true
	}
	if !ok || !also || !within || s.opt.Folder == "" || !s.read.Has(name) {
		return place{}, false
	}
	full, err := filepath.Abs(filepath.Join(s.opt.Folder, filepath.FromSlash(name))) // it begins no flag
	return place{full, line, column}, err == nil
}

// cutNumber takes a number off the end, behind its colon.
func cutNumber(s string) (rest string, n int, ok bool) {
	i := strings.LastIndex(s, ":")
	if i < 0 {
		return "", 0, false
	}
	n, err := strconv.Atoi(s[i+1:])
	return s[:i], n, err == nil && n > 0
}

// Placeholders of an editor's command.
const (
	fileHere, lineHere, columnHere = "{file}", "{line}", "{column}"
)

// open starts an editor: a program with its arguments, in which what is in braces is
// replaced; without any the file stands at the end. No shell reads it.
func (p place) open(editor []string) error {
	fill := strings.NewReplacer(fileHere, p.file, lineHere, strconv.Itoa(p.line), columnHere, strconv.Itoa(p.column))
	var words []string
	named := false
	for _, w := range editor {
		named = named || strings.Contains(w, fileHere)
		words = append(words, fill.Replace(w))
	}
	if !named {
		words = append(words, p.file)
	}
	cmd := exec.Command(words[0], words[1:]...)
	err := cmd.Start()
	if err == nil {
		beside.Do(func() { _ = cmd.Wait() }) // what it ends with is its own affair
	}
	return err
}
