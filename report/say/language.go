package say

import (
	"fmt"
	"strings"
)

// A Language is all that a terminal needs to speak it: one value in one file.
type Language struct {
	Code    string // as --ui takes it
	Name    string // as it calls itself
	Decimal string // the sign between whole and parts
	Open    string // what stands before the words of another program
	Close   string
	Form    func(n int64) int         // which form of a count n takes
	Words   func() map[Message]string // for each message its words; of counts all forms
}

// Languages are those that a terminal can speak. The first is what it speaks if
// nothing is said.
func Languages() []*Language { return []*Language{English, Vietnamese} }

// English is what messages are written in.
var English = &Language{
	Code:    "en",
	Name:    "English",
	Decimal: ".",
	Form: func(n int64) int {
		if n == 1 {
			return 0
		}
		return 1
	},
	Words: func() map[Message]string { return nil },
}

// Choose is the language called code.
func Choose(code string) (*Language, bool) {
	for _, l := range Languages() {
		if l.Code == code {
			return l, true
		}
	}
	return English, false
}

// Locale is the language of a machine, from LC_ALL, LC_MESSAGES and LANG: the first
// that says something.
func Locale(getenv func(string) string) *Language {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if s := getenv(name); s != "" {
			code, _, _ := strings.Cut(strings.ToLower(s), "_")
			code, _, _ = strings.Cut(code, ".")
			l, _ := Choose(code)
			return l
		}
	}
	return English
}

// Sprint is a message in the language. What it has no words for it says in English.
func (l *Language) Sprint(m Message) string {
	format, args := m.unpack()
	in := l
	if words, ok := l.Words()[Message(format)]; ok {
		format = words
	} else {
		in = English
	}
	if len(args) == 0 && !strings.Contains(string(m), packed) {
		return format
	}
	if n, ok := first(args).(number); ok {
		format = in.form(format, int64(n))
	}
	for i, a := range args {
		args[i] = l.argument(a)
	}
	return fmt.Sprintf(strings.ReplaceAll(format, "%w", "%v"), args...)
}

func first(args []any) any {
	if len(args) == 0 {
		return nil
	}
	return args[0]
}

// form is the form of a count that n takes.
func (l *Language) form(forms string, n int64) string {
	list := strings.Split(forms, "|")
	return list[min(l.Form(n), len(list)-1)]
}

func (l *Language) argument(a any) any {
	switch a := a.(type) {
	case Message:
		return l.Sprint(a)
	case foreign:
		return l.quoted(string(a))
	case each:
		if s, ok := a[l.Code]; ok {
			return s
		}
		return a[English.Code]
	case number:
		return int64(a)
	case float64:
		return decimal{a, l.Decimal}
	}
	return a
}

// quoted is the words of another program: where they are known, in the language.
func (l *Language) quoted(s string) string {
	if words, ok := l.Words()[Message(s)]; ok {
		return words
	}
	return l.Open + s + l.Close
}

// decimal is a number that is written with a sign of the language.
type decimal struct {
	value float64
	sign  string
}

// Format writes the number as the verb asks.
func (d decimal) Format(s fmt.State, verb rune) {
	fmt.Fprint(s, strings.Replace(fmt.Sprintf(fmt.FormatString(s, verb), d.value), ".", d.sign, 1))
}
