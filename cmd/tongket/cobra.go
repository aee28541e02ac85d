package main

import (
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tongket/report/nearest"
	"tongket/report/say"
)

// ofCobra is an error of cobra, which is words only, as one that is said in the language
// of the terminal. One that is not known here is quoted.
func ofCobra(err error) error {
	text := err.Error()
	for _, form := range cobraErrors() {
		if m := regexp.MustCompile(form.pattern).FindStringSubmatch(text); m != nil {
			return form.say(err, m)
		}
	}
	return err
}

// meant is an error about a command or a flag that there is not, with the one that was
// meant, if one is near.
func meant(cmd *cobra.Command, said, err error) error {
	typed, known := "", []string{}
	if m := regexp.MustCompile(`^unknown command "(.*)" for`).FindStringSubmatch(err.Error()); m != nil {
		typed = m[1]
		for _, c := range cmd.Commands() {
			known = append(known, c.Name())
		}
	}
	if m := regexp.MustCompile(`^unknown flag: (--[^=]*)`).FindStringSubmatch(err.Error()); m != nil {
		typed = m[1]
		add := func(f *pflag.Flag) { known = append(known, "--"+f.Name) }
		cmd.Flags().VisitAll(add)
		cmd.InheritedFlags().VisitAll(add)
	}
	if name := nearest.Name(typed, known); name != "" {
		return say.Errorf("%w; did you mean %s?", said, name)
	}
	return said
}

// cobraError is a form of error, and how it is said.
type cobraError struct {
	pattern string
	say     func(err error, m []string) error
}

func cobraErrors() []cobraError {
	number := func(s string) int {
		n, _ := strconv.Atoi(s)
		return n
	}
	return []cobraError{
		{`(?s)^unknown command (".*?") for "(.*?)"\n\nDid you mean this\?\n(.*)$`, func(_ error, m []string) error {
			return say.Errorf("unknown command %s for \"%s\"\n\nDid you mean this?\n%s", m[1], m[2], m[3])
		}},
		{`^unknown command (".*") for "(.*)"$`, func(_ error, m []string) error {
			return say.Errorf("unknown command %s for \"%s\"", m[1], m[2])
		}},
		{`^unknown flag: (.*)$`, func(_ error, m []string) error { return say.Errorf("unknown flag: %s", m[1]) }},
		{`^unknown shorthand flag: ('.*') in (.*)$`, func(_ error, m []string) error {
			return say.Errorf("unknown shorthand flag: %s in %s", m[1], m[2])
		}},
		{`^flag needs an argument: (.*)$`, func(_ error, m []string) error { return say.Errorf("flag needs an argument: %s", m[1]) }},
		{`^bad flag syntax: (.*)$`, func(_ error, m []string) error { return say.Errorf("bad flag syntax: %s", m[1]) }},
		{`(?s)^invalid argument (".*") for "(.*?)" flag: strconv\.ParseBool`, func(_ error, m []string) error {
			return say.Errorf("invalid argument %s for \"%s\" flag: it is true or false", m[1], m[2])
		}},
		{`(?s)^invalid argument (".*") for "(.*?)" flag: strconv\.ParseFloat`, func(_ error, m []string) error {
			return say.Errorf("invalid argument %s for \"%s\" flag: it is no number that fits", m[1], m[2])
		}},
		{`(?s)^invalid argument (".*") for "(.*?)" flag: strconv\.`, func(_ error, m []string) error {
			return say.Errorf("invalid argument %s for \"%s\" flag: it is no whole number that fits", m[1], m[2])
		}},
		{`(?s)^invalid argument (".*") for "(.*?)" flag: `, func(err error, m []string) error {
			return say.Errorf("invalid argument %s for \"%s\" flag: %w", m[1], m[2], innermost(err))
		}},
		{`^requires at least (\d+) arg\(s\), only received (\d+)$`, func(_ error, m []string) error {
			return say.Errorf("requires at least %d arg(s), only received %d", number(m[1]), number(m[2]))
		}},
		{`^accepts at most (\d+) arg\(s\), received (\d+)$`, func(_ error, m []string) error {
			return say.Errorf("accepts at most %d arg(s), received %d", number(m[1]), number(m[2]))
		}},
		{`^accepts (\d+) arg\(s\), received (\d+)$`, func(_ error, m []string) error {
			return say.Errorf("accepts %d arg(s), received %d", number(m[1]), number(m[2]))
		}},
		{`^accepts between (\d+) and (\d+) arg\(s\), received (\d+)$`, func(_ error, m []string) error {
			return say.Errorf("accepts between %d and %d arg(s), received %d", number(m[1]), number(m[2]), number(m[3]))
		}},
	}
}

// innermost is the error that the others are wrapped around.
func innermost(err error) error {
	for inner := errors.Unwrap(err); inner != nil; inner = errors.Unwrap(err) {
		err = inner
	}
	return err
}

// numbersAsTyped is args in which a number below zero, as pages print it and keyboards type
// it, is no flag: no command has a flag that is a digit.
func numbersAsTyped(args []string) []string {
	out := slices.Clone(args)
	for i, arg := range args {
		rest, ok := strings.CutPrefix(arg, "-")
		if ok && rest != "" && rest[0] >= '0' && rest[0] <= '9' && slices.Contains(args[:i], "trace") {
			out[i] = "−" + rest
		}
	}
	return out
}
