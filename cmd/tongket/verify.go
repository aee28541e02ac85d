package main

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/intake"
	"tongket/report/pdf"
	"tongket/report/trace"
)

// errReported ends a command with exitProblems when it has said why.
var errReported = inputError{reported: true}

func newVerify(env environment) *cobra.Command {
	return &cobra.Command{
		Use:   "verify FILE.pdf [DIR]",
		Short: "Say whether a PDF is what the project gives now",
		Long: `Say whether FILE.pdf is what the project in DIR gives now, and if not, which
figures differ. A briefing prints its code on every page and keeps it, with the
figures that it states, in the file: the edition and the languages are found
there. Without DIR it is the project of the current folder, or the example.

Exit code 0: it is what this data gives, to the byte as tongket wrote it; what
somebody added behind it, such as a signature, is said.
Exit code 1: the data has changed since, or the file has.`,
		Example: `  tongket verify can-tho-2022.pdf
  tongket verify received.pdf my-office`,
		Args: usageArgs(cobra.RangeArgs(1, 2)),
		RunE: func(_ *cobra.Command, args []string) error { return runVerify(env, args[0], args[1:]) },
	}
}

func runVerify(env environment, name string, dir []string) error {
	faces := openFonts()
	file, err := intake.File(name, intake.MaxBriefing)
	if err != nil {
		return usagef("%s cannot be read: %v", name, cause(err))
	}
	record, asWritten, err := readRecord(file)
	if err != nil {
		fmt.Fprintf(env.stdout, "%s: %v\n", name, err)
		return errReported
	}
	p, err := openProject(dir)
	if err != nil {
		return err
	}
	set, err := faces()
	if err != nil {
		return err
	}
	v := verifier{w: env.stdout, name: name, file: file[:asWritten], added: len(file) - asWritten, record: record, whole: asWritten > 0, set: set}
	return v.verify(p)
}

func readRecord(file []byte) (trace.Record, int, error) {
	data, asWritten, err := pdf.Record(file)
	if err != nil {
		return trace.Record{}, 0, err
	}
	r, err := trace.ParseRecord(data)
	return r, asWritten, err
}

// A verifier holds a file against a project.
type verifier struct {
	w      io.Writer
	name   string
	file   []byte // as it was written
	added  int    // bytes behind it that others added
	record trace.Record
	whole  bool // the file is as it was written, whatever was added
	set    *fonts.Set
}

func (v verifier) say(format string, args ...any) { fmt.Fprintf(v.w, format+"\n", args...) }

func (v verifier) verify(p project) error {
	e := p.Edition(v.record.Edition)
	langs, err := p.chooseLanguages(joinLangs(v.record.Langs, ","))
	if e == nil || err != nil {
		v.say("%s: edition %s in %s, which this project does not have", v.name, v.record.Edition, joinLangs(v.record.Langs, ", "))
		return errReported
	}
	look := lookOf(v.record)
	list, err := p.layAll([]*report.Edition{e}, langs, look.theme(), v.set)
	if err != nil {
		return err
	}
	now := list[0]
	now.look = look
	if now.doc.Code != v.record.Code {
		v.differences(now)
		return errReported
	}
	return v.bytes(now)
}

// sheets reports whether the file is sheets for a printer. How they were imposed is
// not recorded, so that only their identity tells whether they are whole.
func (v verifier) sheets() bool { return slices.Contains(strings.Fields(v.record.Form), sheetForm) }

// bytes looks at the file itself, whose record is right.
func (v verifier) bytes(now briefing) error {
	if v.whole && !v.sheets() && v.record.Version == version() {
		var made time.Time
		if v.record.Made != 0 {
			made = time.Unix(v.record.Made, 0)
		}
		again, err := now.file(v.set, made)
		if err != nil {
			return err
		}
		v.whole = bytes.Equal(again, v.file)
	}
	if !v.whole {
		v.say("%s: its record is that of this data (%s), but the file has been changed since tongket wrote it:\n"+
			"what its pages print cannot be vouched for. Build it again, and hand out that file.", v.name, v.record.Code)
		return errReported
	}
	kind := ""
	if v.sheets() {
		kind = "sheets for the printer, "
	}
	v.say("%s is what this data gives: "+kind+"edition %s, %s, %s, %s", v.name, v.record.Edition, joinLangs(v.record.Langs, ","), v.record.Code, counted(len(v.record.Figures), "figure"))
	if v.added > 0 {
		v.say("It is untouched. Behind it somebody added %s that leave its pages as they are: a signature, say, or fields of a form,\n"+
			"of which tongket knows nothing. Ask a program for signatures who signed.", counted(v.added, "byte"))
	}
	return nil
}

// differences says which figures of the record are not those of now.
func (v verifier) differences(now briefing) {
	v.say("%s is not what this data gives now: the file is %s, the data %s (edition %s, made by tongket %s)",
		v.name, v.record.Code, now.doc.Code, v.record.Edition, v.record.Version)
	if !v.whole {
		v.say("The file has also been changed since tongket wrote it.")
	}
	entries := trace.Figures(now.doc, now.pages)
	changed := trace.Compare(v.record.Figures, trace.Stating(entries), func(s trace.Stated) trace.Stated { return s })
	if len(changed) == 0 {
		v.say("No figure differs; words, names or their order do. Build it again to see.")
		return
	}
	v.say("%s of %d differ:", counted(len(changed), "figure"), len(v.record.Figures))
	pages := map[string]string{}
	for _, e := range entries {
		pages[e.Figure.Query.String()] = "now on page " + e.Pages()
	}
	w := tabwriter.NewWriter(v.w, 0, 0, 2, ' ', 0)
	for _, c := range changed {
		q := c.Either().Query
		fmt.Fprintln(w, strings.TrimRight(fmt.Sprintf("  %s\t%s\t→ %s\t%s", q, c.Old, c.New, pages[q]), "\t "))
	}
	w.Flush()
}
