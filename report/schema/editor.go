package schema

import (
	"bytes"
	"encoding/json"
	"path"
	"slices"
	"strings"

	"tongket/report/form"
)

// SettingsFile is where Visual Studio Code, VSCodium and others look for what a project
// asks of an editor.
const SettingsFile = ".vscode/settings.json"

// Settings is what such an editor must know to find the schemas, beside what a project
// asks of it otherwise; own may be empty. What cannot be read stays as it is.
func Settings(own []byte) File {
	all := map[string]json.RawMessage{}
	if len(own) > 0 && json.Unmarshal(own, &all) != nil {
		return File{SettingsFile, own}
	}
	schemas := map[string]string{}
	for _, f := range kinds() {
		schemas["./"+pathOf(f)] = f.Match
	}
	data, err := json.Marshal(schemas)
	if err == nil {
		all["yaml.schemas"] = data
		data, err = json.MarshalIndent(all, "", "  ")
	}
	if err != nil {
		return File{SettingsFile, own} // of names alone
	}
	return File{SettingsFile, append(data, '\n')}
}

// Modeline is the first line of a project's file, by which any editor with a
// yaml-language-server finds its schema; empty of a file that is of no kind.
func Modeline(file string) string {
	for _, f := range kinds() {
		if ok, _ := path.Match(f.Match, file); ok {
			return "# yaml-language-server: $schema=" + strings.Repeat("../", strings.Count(file, "/")) + pathOf(f)
		}
	}
	return ""
}

// pathOf is where the schema of a kind of file lies in a project.
func pathOf(f form.File) string { return Folder + "/" + f.Name + ".json" }

// Begin is the data of a project's file with its modeline before them, if there is none
// and the file is of a kind. A byte order mark stays in front, and line ends as they are.
func Begin(data []byte, file string) (begun []byte, changed bool) {
	line := Modeline(file)
	if line == "" || bytes.Contains(data, []byte("yaml-language-server:")) {
		return data, false
	}
	mark, rest := []byte(nil), data
	if after, marked := bytes.CutPrefix(data, []byte("\uFEFF")); marked {
		mark, rest = data[:len(data)-len(after)], after
	}
	end := "\n"
	if first, _, found := bytes.Cut(rest, []byte("\n")); found && bytes.HasSuffix(first, []byte("\r")) {
		end = "\r\n"
	}
	return slices.Concat(mark, []byte(line+end), rest), true
}
