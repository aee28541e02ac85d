package watch

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"tongket/report/intake"
)

// Seen is what was asked of a folder, and a hash of all that it answered: with it another
// process knows whether the folder would still answer the same.
type Seen struct {
	Asked []string `json:"asked"` // how it was asked and for which name, as in "data tongket.yaml"
	Sum   string   `json:"sum"`
}

// How a folder was asked.
const (
	askedInfo = "info" // what there is
	askedList = "list" // what a folder holds
	askedData = "data" // what a file says
	askedLike = "like" // the names of a pattern
)

// Seen is what has been asked so far. It is of what was read, whatever the disk holds now.
func (f *Folder) Seen() Seen {
	f.mu.Lock()
	defer f.mu.Unlock()
	var asked []string
	for _, name := range slices.Sorted(maps.Keys(f.seen)) {
		switch l := f.seen[name]; {
		case l.data != nil:
			asked = append(asked, askedData+" "+name)
		case l.list != nil:
			asked = append(asked, askedList+" "+name)
		default:
			asked = append(asked, askedInfo+" "+name)
		}
	}
	for _, pattern := range slices.Sorted(maps.Keys(f.like)) {
		asked = append(asked, askedLike+" "+pattern)
	}
	return Seen{asked, sum(asked, f.answer)}
}

// Still reports whether a folder answers what it answered when it was seen.
func (s Seen) Still(disk fs.FS) bool {
	return sum(s.Asked, func(how, name string) string { return answer(disk, how, name) }) == s.Sum
}

func sum(asked []string, answer func(how, name string) string) string {
	h := sha256.New()
	for _, a := range asked {
		how, name, _ := strings.Cut(a, " ")
		fmt.Fprintf(h, "%q %q\n", a, answer(how, name))
	}
	return hex.EncodeToString(h.Sum(nil))
}

// answer is what was answered. The folder is locked.
func (f *Folder) answer(how, name string) string {
	switch l := f.seen[name]; {
	case how == askedLike:
		return strings.Join(f.like[name].is, "\n")
	case how == askedData:
		return ofData(l.data.is, l.data.err)
	case how == askedList:
		return ofList(l.list.is, l.list.err)
	case l.info == nil:
		return ""
	default:
		return ofInfo(l.info.is, l.info.err)
	}
}

// answer is what a folder answers now.
func answer(disk fs.FS, how, name string) string {
	switch how {
	case askedLike:
		names, _ := fs.Glob(disk, name)
		return strings.Join(names, "\n")
	case askedData:
		return ofData(intake.FS(disk, name, most))
	case askedList:
		return ofList(fs.ReadDir(disk, name))
	}
	return ofInfo(fs.Stat(disk, name))
}

func ofData(data []byte, err error) string {
	if err != nil {
		return "unread"
	}
	sum := sha256.Sum256(data)
	return string(sum[:])
}

func ofList(list []fs.DirEntry, err error) string {
	out := fmt.Sprint(err != nil)
	for _, e := range seen(list) {
		out += "\n" + e.Name() + " " + e.Type().String()
	}
	return out
}

// ofInfo is what there is; of a file that is not read whole also when it was written.
func ofInfo(info fs.FileInfo, err error) string {
	switch {
	case err != nil:
		return "nothing"
	case info.Mode().IsRegular():
		return fmt.Sprint(info.Size(), info.ModTime().UnixNano())
	}
	return info.Mode().Type().String()
}
