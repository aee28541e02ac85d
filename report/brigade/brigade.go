// Package brigade is a project in three languages, of which a briefing takes one or
// two: the yearly results of a French fire service that does not exist, from three
// documents in French. It serves tests only.
package brigade

import (
	"bytes"
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing/fstest"
)

//go:embed project documents
var files embed.FS

// tags are the languages of every text in the project, a line each.
var tags = []string{"fr", "en", "vi"}

// Project is the project as a folder, in some of its languages. French is among them,
// for it is the first of each text.
func Project(langs ...string) fs.FS {
	out := fstest.MapFS{}
	for _, name := range names("project") {
		data, err := files.ReadFile(path.Join("project", name))
		if err != nil {
			panic("brigade: " + err.Error()) // it was listed
		}
		out[name] = &fstest.MapFile{Data: in(langs, data), Mode: 0o644}
	}
	return out
}

// Documents is the folder of the documents that the project's sources summarise.
func Documents() fs.FS {
	f, err := fs.Sub(files, "documents")
	if err != nil {
		panic("brigade: " + err.Error()) // the name is a constant
	}
	return f
}

// in is a file without the languages that are not among langs.
func in(langs []string, data []byte) []byte {
	var out bytes.Buffer
	for line := range strings.Lines(string(data)) {
		trimmed := strings.TrimSpace(line)
		if strings.HasPrefix(trimmed, "languages:") {
			line = fmt.Sprintf("languages: [%s]\n", strings.Join(langs, ", "))
		}
		if !other(langs, trimmed) {
			out.WriteString(line)
		}
	}
	return out.Bytes()
}

// other reports whether a line is a text in a language that is not among langs.
func other(langs []string, line string) bool {
	for _, tag := range tags {
		if strings.HasPrefix(line, tag+": ") {
			return !slices.Contains(langs, tag)
		}
	}
	return false
}

func names(root string) []string {
	var out []string
	err := fs.WalkDir(files, root, func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			out = append(out, strings.TrimPrefix(name, root+"/"))
		}
		return err
	})
	if err != nil {
		panic("brigade: " + err.Error()) // what is embedded can be walked
	}
	return out
}
