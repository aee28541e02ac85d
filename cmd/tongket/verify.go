package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"tongket/report/briefing"
	"tongket/report/intake"
	"tongket/report/say"
	"tongket/report/told"
	"tongket/report/visible"
)

// errReported ends a command with exitProblems when it has said why.
var errReported = inputError{reported: true}

func newVerify(env environment) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "verify FILE.pdf [DIR]",
		Short: env.say("Say whether a PDF is what the project gives now"),
		Long: env.say(`Say whether FILE.pdf is what the project in DIR gives now, and if not, which
figures differ. A briefing prints its code on every page and keeps it, with the
figures that it states, in the file: the edition and the languages are found
there. Without DIR it is the project of the current folder, or the example.

Exit code 0: it is what this data gives, to the byte as tongket wrote it; what
somebody added behind it, such as a signature, is said.
Exit code 1: the data has changed since, or the file has.`),
		Example: env.say(`  tongket verify can-tho-2022.pdf
  tongket verify received.pdf my-office`),
		Args: usageArgs(cobra.RangeArgs(1, 2)),
		RunE: func(_ *cobra.Command, args []string) error { return runVerify(env, format, args[0], args[1:]) },
	}
	cmd.Flags().StringVar(&format, "format", "text", env.say("text or json"))
	return cmd
}

func runVerify(env environment, format, name string, dir []string) error {
	if format != "text" && format != "json" {
		return usagef("--format is text or json, not %q", format)
	}
	data, err := intake.File(name, intake.MaxBriefing)
	if err != nil {
		return usagef("%s cannot be read: %v", name, cause(err))
	}
	file, err := briefing.Read(data)
	v := verifier{w: env.stdout, name: name, file: file, machine: format == "json"}
	if err != nil {
		return v.unknown(told.Foreign, err)
	}
	p, err := env.openWhole(dir)
	if err != nil {
		return err
	}
	now, err := p.Again(file)
	switch {
	case errors.As(err, new(briefing.Unknown)):
		return v.unknown(told.Unknown, err)
	case err != nil:
		return err
	case now.Doc.Code != file.Record.Code:
		return v.differences(now)
	}
	return v.same(now)
}

// A verifier says how a file stands to a project.
type verifier struct {
	w       io.Writer
	name    string
	file    briefing.Finished
	machine bool // it says so as JSON
}

// verdict is what is known of the file, for machines.
func (v verifier) verdict(is told.Verdict, now string) told.Verified {
	out := told.Verify(v.name, is, v.file.Record)
	out.Now, out.Whole, out.Added = now, v.file.Whole, v.file.Added
	return out
}

// unknown says why a file cannot be compared with the project.
func (v verifier) unknown(is told.Verdict, err error) error {
	if !v.machine {
		say.Fprintf(v.w, "%s: %v\n", v.name, err)
		return errReported
	}
	out := v.verdict(is, "")
	out.Reason = say.Spoken(v.w).Sprint(say.Err(err))
	return errors.Join(writeJSON(v.w, out), errReported)
}

func (v verifier) say(format say.Message, args ...any) {
	say.Fprintln(v.w, say.Sprintf(format, args...))
}

// same says whether a file whose record is right is untouched.
func (v verifier) same(now *briefing.Briefing) error {
	r := v.file.Record
	whole, err := now.Untouched(v.file)
	if err != nil {
		return err
	}
	switch {
	case v.machine && whole:
		return writeJSON(v.w, v.verdict(told.Same, r.Code))
	case v.machine:
		return errors.Join(writeJSON(v.w, v.verdict(told.Edited, r.Code)), errReported)
	case !whole:
		v.say("%s: its record is that of this data (%s), but the file has been changed since tongket wrote it:\n"+
			"what its pages print cannot be vouched for. Build it again, and hand out that file.", v.name, r.Code)
		return errReported
	}
	var kind say.Message
	if v.file.Sheets() {
		kind = "sheets for the printer, "
	}
	v.say("%s is what this data gives: %sedition %s, %s, %s, %s", v.name, kind, r.Edition, briefing.Join(r.Langs, ","), r.Code, say.Count(len(r.Figures), "%d figure|%d figures"))
	if v.file.Added > 0 {
		v.say("It is untouched. Behind it somebody added %s that leave what it prints as it is: a signature, say,\n"+
			"of which tongket knows nothing. Where it shows on a page, look that it covers no figure; ask a program for signatures who signed.", say.Count(v.file.Added, "%d byte|%d bytes"))
	}
	return nil
}

// differences says which figures of the record are not those of now.
func (v verifier) differences(now *briefing.Briefing) error {
	r, changed := v.file.Record, now.Against(v.file)
	if v.machine {
		out := v.verdict(told.Differs, now.Doc.Code)
		for _, c := range changed {
			out = out.Against(c.Changed, c.Pages)
		}
		return errors.Join(writeJSON(v.w, out), errReported)
	}
	v.say("%s is not what this data gives now: the file is %s, the data %s (edition %s, made by tongket %s)",
		v.name, r.Code, now.Doc.Code, r.Edition, r.Version)
	if !v.file.Whole {
		v.say("The file has also been changed since tongket wrote it.")
	}
	if len(changed) == 0 {
		v.say("No figure differs; words, names or their order do. Build it again to see.")
		return errReported
	}
	v.say("%s of %d differ:", say.Count(len(changed), "%d figure|%d figures"), len(r.Figures))
	w := tabwriter.NewWriter(v.w, 0, 0, 2, ' ', 0)
	for _, c := range changed {
		var at say.Message
		if c.Pages != "" {
			at = say.Sprintf("now on page %s", c.Pages)
		}
		fmt.Fprintln(w, visible.Text(strings.TrimRight(say.Spoken(v.w).Sprint(say.Sprintf("  %s\t%s\t→ %s\t%s", c.Either().Query, sayStated(c.Old), sayStated(c.New), at)), "\t ")))
	}
	w.Flush()
	return errReported
}
