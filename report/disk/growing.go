package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// growing is a file beside the place that it is to have.
type growing struct {
	file        *os.File
	place       string
	there, done bool // a file has that place already; this one has it now
}

// grow begins a file for a place.
func grow(place string, mode fs.FileMode) (*growing, error) {
	info, err := os.Stat(place)
	if err == nil {
		mode = info.Mode().Perm()
	}
	f, err := beside(place, mode)
	if err != nil {
		return nil, err
	}
	g := &growing{file: f, place: place, there: info != nil}
	if g.there {
		if err := f.Chmod(mode); err != nil { // the umask has had its say when it was new
			g.drop()
			return nil, err
		}
	}
	return g, nil
}

// fill writes what the file is to hold, on the disk when it returns.
func (g *growing) fill(data []byte) error {
	_, err := g.file.Write(data)
	return errors.Join(err, g.file.Sync(), g.file.Close())
}

// drop removes a file that has not got its place.
func (g *growing) drop() {
	if !g.done {
		g.file.Close()
		os.Remove(g.file.Name())
	}
}

// settle gives finished files their places. Where one cannot have its own, those go again
// that are new; what is replaced by then stays so.
func settle(files []*growing, move func(from, to string) error) error {
	folders := map[string]bool{}
	for i, g := range files {
		if err := move(g.file.Name(), g.place); err != nil {
			for _, g := range files[:i] {
				if !g.there {
					os.Remove(g.place)
				}
			}
			return FileError{g.place, err}
		}
		g.done = true
		folders[filepath.Dir(g.place)] = true
	}
	for folder := range folders {
		if err := SyncFolder(folder); err != nil {
			return err
		}
	}
	return nil
}
