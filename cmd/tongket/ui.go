package main

import (
	"strings"

	"tongket/report/say"
	"tongket/report/visible"
)

// spokenHere is the language of --ui, or else of the machine: of what is wrong with a
// command line, too, so that it is known before the line is read.
func spokenHere(args []string, getenv func(string) string) *say.Language {
	in := say.Locale(getenv)
	for i, a := range args {
		code, written := strings.CutPrefix(a, "--ui=")
		if a == "--" {
			break
		}
		if a == "--ui" && i+1 < len(args) {
			code, written = args[i+1], true
		}
		if l, ok := say.Choose(code); written && ok {
			in = l
		}
	}
	return in
}

// uiFlag is --ui, which is read beforehand: here it is only held to be a language.
type uiFlag struct{ code string }

func (f *uiFlag) String() string { return f.code }
func (f *uiFlag) Type() string   { return "string" }
func (f *uiFlag) Set(code string) error {
	if _, ok := say.Choose(code); !ok {
		return say.Errorf("it is one of %s", strings.Join(uiCodes(), ", "))
	}
	f.code = code
	return nil
}

func uiCodes() (out []string) {
	for _, l := range say.Languages() {
		out = append(out, l.Code)
	}
	return out
}

// say is a message in the language of the streams.
func (env environment) say(m say.Message) string { return env.ui.Sprint(m) }

// words is what an error says, in the language of the streams.
func (env environment) words(err error) string { return visible.Text(env.ui.Sprint(say.Err(err))) }
