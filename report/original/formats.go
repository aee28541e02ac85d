package original

import (
	"slices"

	"tongket/report/intake"
	"tongket/report/paged"
	"tongket/report/say"
	"tongket/report/sheet"
	"tongket/report/web"
	"tongket/report/word"
	"tongket/report/written"
)

// maxPacked is how long a file may be in which text is packed, and pictures are.
const maxPacked = 64 << 20

// format is a form that documents have.
type format struct {
	endings []string
	limit   int64
	kind    say.Message // what intake.Kind says of it
	text    bool        // it may also be what intake.Kind says nothing of
	read    func([]byte, written.Marks) (written.Text, *intake.Fault)
}

func formats() []format {
	return []format{
		{[]string{".docx", ".docm", ".dotx"}, maxPacked, "a Word document (.docx)", false, asItIs(word.Read)},
		{[]string{".html", ".htm", ".xhtml"}, written.MaxText, "a web page (HTML)", true, asItIs(web.Read)},
		{[]string{".xlsx", ".xlsm"}, maxPacked, "an Excel workbook (.xlsx)", false, sheet.Pages},
		{[]string{".pdf"}, maxPacked, "a PDF", false, asItIs(paged.Read)},
		{[]string{".csv", ".tsv"}, written.MaxText, "", true, asItIs(sheet.CSVPage)},
	}
}

// asItIs reads a form that has its numbers as a language writes them.
func asItIs(read func([]byte) (written.Text, *intake.Fault)) func([]byte, written.Marks) (written.Text, *intake.Fault) {
	return func(data []byte, _ written.Marks) (written.Text, *intake.Fault) { return read(data) }
}

// has reports whether a name ends as those of the form do.
func (f format) has(name string) bool { return slices.Contains(f.endings, ending(name)) }

// is reports whether a file is of the form: by what it says, and where that may be
// text, by its name.
func (f format) is(name string, data []byte) bool {
	kind := intake.Kind(data)
	if f.text {
		return f.has(name) && (kind == f.kind || kind == "" || kind == "XML" && f.kind != "")
	}
	return kind == f.kind
}
