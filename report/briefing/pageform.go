package briefing

import (
	"path/filepath"
	"strconv"
	"strings"
)

// A PageForm is what the pages of a briefing are written as, each as a file of its own; the
// ending of the file says it. Make one by PageFormOf. All pages in one file are a PDF.
type PageForm struct {
	Ending string // with its dot
	write  func(b *Briefing, name func(page int) string) ([]File, error)
}

// pageForms are all that pages are written as.
func pageForms() []PageForm {
	return []PageForm{
		{".svg", (*Briefing).SVG},
	}
}

// PageNames is how files of the pages may be called, for those who choose.
func PageNames() (list []string) {
	for _, f := range pageForms() {
		list = append(list, "page-"+PageNumber+f.Ending)
	}
	return list
}

// PageNumber stands in the name of files for the number of the page that each has.
const PageNumber = "{n}"

// PageFormOf is what pages are written as in files of a name; false where that is one file
// of all pages. A name that leaves out the page's number is an OptionError.
func PageFormOf(output string) (PageForm, bool, error) {
	ending := filepath.Ext(output)
	for _, f := range pageForms() {
		switch {
		case f.Ending != strings.ToLower(ending):
			continue
		case !strings.Contains(output, PageNumber):
			return PageForm{}, false, Unusable("output", " %s: a file of this kind has one page; say where its number stands: %s", output,
				strings.TrimSuffix(output, ending)+"-"+PageNumber+ending)
		}
		return f, true, nil
	}
	return PageForm{}, false, nil
}

// InPages is the briefing as files of a form, which output calls.
func (b *Briefing) InPages(f PageForm, output string) ([]File, error) {
	return f.write(b, func(page int) string { return strings.ReplaceAll(output, PageNumber, strconv.Itoa(page)) })
}
