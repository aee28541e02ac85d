package main

import (
	"io"
	"path/filepath"
	"strings"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/document"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/told"
	"tongket/report/visible"
)

// speech holds a text that is no part of the project against its figures.
func (p project) speech(env environment, opt checkOptions) error {
	if opt.format == "github" {
		return usagef("--text is told as text or json")
	}
	if err := p.Whole(); err != nil {
		return err
	}
	if len(p.Editions) == 0 {
		return usagef("the project has no edition to hold a text against")
	}
	e := p.Editions[len(p.Editions)-1]
	d, err := p.readSpeech(env, opt, e)
	if err != nil {
		return err
	}
	numbers, claims := check.Speech(p.Report, e, d)
	if opt.format == "json" {
		err = writeJSON(env.stdout, toldSpeech(env, opt.text, numbers, claims))
	} else {
		err = printSpeech(env, d, numbers, claims)
	}
	if err == nil && (len(claims) > 0 || howMany(numbers, check.Contradicts) > 0) {
		err = errReported
	}
	return err
}

// readSpeech reads the text, which speaks of the period of an edition unless it says otherwise.
func (p project) readSpeech(env environment, opt checkOptions, e *report.Edition) (document.Document, error) {
	s := &report.Source{ID: "text", Code: "text", File: opt.text, FileAt: report.Pos{File: opt.text}, Reports: e.Period, Lang: p.Languages[0]}
	if opt.lang != "" {
		list, err := p.Speak(languages(opt.lang))
		if err != nil {
			return document.Document{}, err
		}
		s.Lang = list[0]
	}
	d, problems := openSpeech(s)
	if opt.lang == "" && len(problems) == 0 {
		if s.Lang = lang.Spoken(strings.Join(d.Paragraphs, "\n"), p.Languages); s.Lang != p.Languages[0] {
			d, problems = openSpeech(s)
		}
	}
	if len(problems) > 0 {
		complainer{env.stderr, sourceOf(p.Project), colourful(env.stderr, env.getenv)}.print(problems)
		return d, errReported
	}
	return d, nil
}

func openSpeech(s *report.Source) (document.Document, report.Problems) {
	file := *s
	file.File = filepath.Base(s.File)
	d, problems := openDocument(&file, s.File)
	return d, problems.Errors()
}

func howMany(list []check.Uttered, v check.Verdict) (n int) {
	for _, u := range list {
		if u.Verdict == v {
			n++
		}
	}
	return n
}

// printSpeech prints a text by paragraphs: those with a number or with words that are wrong.
func printSpeech(env environment, d document.Document, numbers []check.Uttered, claims report.Problems) error {
	for i, whole := range d.Paragraphs {
		var text strings.Builder
		lines := say.Like(&text, env.stdout)
		for _, u := range numbers {
			if u.Paragraph == i+1 {
				say.Fprintf(lines, "  %s: %s%s\n", visible.Text(u.Printed), u.Verdict.Say(), taken(u))
			}
		}
		for _, c := range claims {
			if c.At.Line == i+1 {
				say.Fprintf(lines, "  %s [%s]\n", visible.Text(c.Says(env.ui)), string(c.Code))
			}
		}
		if text.Len() == 0 {
			continue
		}
		say.Fprintf(env.stdout, "paragraph %d: %s\n", i+1, visible.Text(report.Clip(whole)))
		if _, err := io.WriteString(env.stdout, text.String()); err != nil {
			return err
		}
	}
	say.Fprintf(env.stdout, "%s: %d exact, %d rounded, %s, %d unknown; %s\n", say.Count(len(numbers), "%d number|%d numbers"), howMany(numbers, check.Exact), howMany(numbers, check.Rounds),
		say.Count(howMany(numbers, check.Contradicts), "%d contradicts|%d contradict"), howMany(numbers, check.Unknown), say.Count(len(claims), "%d claim is wrong|%d claims are wrong"))
	return nil
}

// taken is the figure of a number, or why it is none.
func taken(u check.Uttered) say.Message {
	switch {
	case u.Verdict == check.Contradicts:
		return say.Sprintf(": %s", u.Why)
	case u.Verdict == check.Unknown:
		return ""
	}
	q := u.Figure.Query
	return say.Sprintf(": %s is %s", q.String(), u.Figure.Value())
}

// toldSpeech is a text as other programs read it.
func toldSpeech(env environment, name string, numbers []check.Uttered, claims report.Problems) told.Spoken {
	out := told.Spoken{Text: name, Numbers: []told.Uttered{}, Claims: told.Check(env.ui, claims, nil, nil).Problems}
	for _, u := range numbers {
		x := told.Uttered{Paragraph: u.Paragraph, Printed: visible.Text(u.Printed), Words: visible.Text(u.Words), Verdict: u.Verdict.String(), Why: visible.Text(env.ui.Sprint(u.Why))}
		if u.Verdict != check.Unknown {
			x.Figure, x.Value = u.Figure.Query.String(), u.Figure.Value()
		}
		out.Numbers = append(out.Numbers, x)
	}
	return out
}
