package say

import (
	"errors"
	"strings"
)

// problem is an error that is said in the language of the terminal.
type problem struct {
	message Message
	causes  []error
}

func (e *problem) Error() string   { return English.Sprint(e.message) }
func (e *problem) Unwrap() []error { return e.causes }
func (e *problem) Say() Message    { return e.message }

// Errorf is an error with its words in each language. As in package fmt, it wraps the
// arguments that %w stands for.
func Errorf(format Message, args ...any) error {
	e := problem{message: Sprintf(format, args...)}
	if strings.Contains(string(format), "%w") {
		for _, a := range args {
			if err, ok := a.(error); ok {
				e.causes = append(e.causes, err)
			}
		}
	}
	return &e
}

// Err is an error as a message. Of an error of a library, or of the system, that has
// no words here the words are quoted.
func Err(err error) Message {
	if err == nil {
		return ""
	}
	if s, ok := err.(Sayer); ok {
		return s.Say()
	}
	if m, ok := system(err); ok {
		return m
	}
	if several, ok := err.(interface{ Unwrap() []error }); ok {
		return joined(err.Error(), several.Unwrap())
	}
	return wrapped(err)
}

// joined is errors one below the other, as errors.Join has them.
func joined(text string, errs []error) Message {
	list := make([]Message, len(errs))
	for i, err := range errs {
		list[i] = Err(err)
	}
	if all := Join(list, "\n"); all.String() == text {
		return all
	}
	return Quoted(text)
}

// wrapped is an error with words before or behind those of another.
func wrapped(err error) Message {
	text := err.Error()
	inner := errors.Unwrap(err)
	if inner == nil {
		return Quoted(text)
	}
	before, behind, found := strings.Cut(text, inner.Error())
	if !found {
		return Quoted(text)
	}
	if before == "" && behind == "" {
		return Err(inner)
	}
	return Sprintf(Message(escaped(before)+"%s"+escaped(behind)), Err(inner))
}

func escaped(s string) string { return strings.ReplaceAll(s, "%", "%%") }
