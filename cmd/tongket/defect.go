package main

import (
	"fmt"
	"path"
	"runtime"
	"slices"
	"strings"

	"tongket/report/beside"
	"tongket/report/briefing"
	"tongket/report/say"
)

// guarded runs a command. A defect of the program ends it with a message that one
// can report, whichever goroutine it arose in.
func guarded(env environment, args []string, run func() int) (code int) {
	defer func() {
		if p := beside.Caught(recover()); p != nil {
			defect(env, args, *p)
			code = exitFailure
		}
	}()
	return run()
}

// defect says what happened, what it means for what the command was to do, and how
// it is reported: without a path, or a word, of the person's own.
func defect(env environment, args []string, p beside.Panic) {
	left := say.Message("nothing was written")
	if len(args) > 0 && (args[0] == "mail" || args[0] == "print") {
		left = "what was sent before stands in the journal: the same command goes on with the rest, and sends nothing twice"
	}
	if len(args) > 0 && args[0] == "batch" {
		left = "of this project nothing was written; the others are made"
	}
	say.Fprintf(env.stderr, `tongket: a defect of tongket itself, whatever your files say: %s
	%s
	please report it to those who gave you tongket, with these lines:
	%s, %s, %s/%s: %s
	%s
`, clipped(strings.Join(strings.Fields(fmt.Sprint(p.Value)), " "), 200), left,
		briefing.Version(), runtime.Version(), runtime.GOOS, runtime.GOARCH, spoken(args), place(p.Stack))
}

// spoken is a command line without what belongs to the person: the command, and the
// names of its flags.
func spoken(args []string) string {
	out := []string{"tongket"}
	for i, a := range args {
		switch {
		case i == 0 && !strings.ContainsAny(a, `/\.-`):
			out = append(out, a)
		case strings.HasPrefix(a, "--"):
			name, _, _ := strings.Cut(a, "=")
			out = append(out, name)
		case len(a) > 1 && a[0] == '-':
			out = append(out, a[:2])
		default:
			out = append(out, "…")
		}
	}
	return strings.Join(slices.Compact(out), " ")
}

// deepest is how many places of a stack are told.
const deepest = 5

// place is where in the program a panic arose, and what had led there: functions and
// lines, without the folders of the machine that it was built on.
func place(stack []uintptr) string {
	var out []string
	frames := runtime.CallersFrames(stack)
	for more := true; more && len(out) < deepest; {
		var f runtime.Frame
		f, more = frames.Next()
		name, own := strings.CutPrefix(f.Function, module)
		if !own && !strings.HasPrefix(f.Function, "main.") || strings.HasPrefix(name, "report/beside.") {
			continue
		}
		out = append(out, fmt.Sprintf("%s (%s:%d)", name, path.Base(f.File), f.Line))
	}
	return strings.Join(out, " < ")
}

// module is how the names of the program's own functions begin.
const module = "tongket/"
