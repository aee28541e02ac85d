package post

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/intake"
	"tongket/report/load"
	"tongket/report/mail"
	"tongket/report/say"
	"tongket/report/sheet"
)

// List is a list of recipients as it was read.
type List struct {
	Name     string // of its file; attachments and units lie beside it
	table    sheet.Table
	problems report.Problems
}

// ReadList reads the recipients by the ending of the file's name.
func ReadList(name string) (List, error) {
	l := List{Name: name}
	data, err := intake.File(name, intake.MaxList)
	if err != nil {
		return l, briefing.Unusable("to", " %s cannot be read: %v", name, bare(err))
	}
	kind, known := sheet.KindOf(name)
	switch ending := strings.ToLower(filepath.Ext(name)); {
	case known:
		l.table, l.problems = kind.List(name, data, mail.Form())
	case ending == ".txt":
		l.table, l.problems = sheet.CSV(name, data, mail.Form())
	case ending == ".yaml" || ending == ".yml":
		dir := filepath.Dir(name)
		l.table, l.problems = load.List(os.DirFS(dir), filepath.ToSlash(dir), filepath.Base(name))
	default:
		return l, briefing.Unusable("to", " %s: a list is %s; save it as one of these", name, report.Either(ListEndings()))
	}
	return l, nil
}

// ListEndings is how the names of lists usually end, for those who choose.
func ListEndings() []string { return append(sheet.Usual(), ".yaml") }

// bare is err without the path, which is said already.
func bare(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// beside is where a file or a folder lies that the list names.
func (l List) beside(name string) string { return filepath.Join(filepath.Dir(l.Name), name) }

// unattachable says why a file cannot be attached, or nothing.
func (l List) unattachable(name string) say.Message {
	if !filepath.IsLocal(name) {
		return "it does not lie beside the list"
	}
	if err := intake.RegularIn(l.folder(), inFolder(name), intake.MaxAttachment); err != nil {
		return intake.Reason(err)
	}
	return ""
}

// folder is where the list lies, and what it names.
func (l List) folder() fs.FS { return intake.Inside(filepath.Dir(l.Name)) }

// inFolder is how a local name is called in a file system.
func inFolder(name string) string { return path.Clean(filepath.ToSlash(name)) }
