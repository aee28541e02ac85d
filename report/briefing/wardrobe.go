package briefing

import (
	"io/fs"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/theme"
	"tongket/report/watch"
)

// wardrobe is how the pages of projects look that are opened one after the other: as the
// house has them, and as the last theme of a project's own.
type wardrobe struct {
	house dress
	own   *ownLook
}

// ownLook is a theme of a project's own, and of what it was read.
type ownLook struct {
	dress
	found        report.Problems
	read         *watch.Folder
	prefix, name string
	letters      string
}

// worn is the look of a project that names a theme: the same, in the same faces, where
// nothing of the theme has changed; else one that is read anew.
func (o *ownLook) worn(files fs.FS, prefix string, r *report.Report) *ownLook {
	letters := lang.Letters(r.Languages)
	if o != nil && o.prefix == prefix && o.name == r.Theme && o.letters == letters && o.read.SameIn(files) {
		return o
	}
	now := &ownLook{read: watch.Take(files), prefix: prefix, name: r.Theme, letters: letters}
	own, found := theme.Read(now.read, prefix, r.Theme, letters)
	now.found, now.dress = found, readied(func() *theme.Theme { return own })
	return now
}
