// Package say is what the program says to those who use it, apart from the language
// that it is said in. It knows nothing of reports.
//
// What is said is a Message: a format in English and its arguments, which are put
// together late, in the language of the terminal. A Language has the other words for
// each format. So a problem, an error or a line of progress is written once, where it
// arises, in English that one can read there.
package say

import (
	"fmt"
	"strconv"
	"strings"
)

// A Message is a format with its arguments packed behind it, not yet in a language. A
// constant is a message without arguments; a text that is no constant is none, and
// does not compile. Messages can be compared.
type Message string

// A Sayer has words of its own in each language, such as "an indicator" or "published".
type Sayer interface{ Say() Message }

// packed is what divides a format from its arguments.
const packed = "\x00"

// What an argument is, which stands before its length.
const (
	aText    = 's' // what somebody has typed, or a name: it is the same in every language
	aForeign = 'f' // words of another program, such as a server's
	aWhole   = 'd'
	aFloat   = 'g'
	aMessage = 'm'
	aEach    = 'l' // the same in several languages
	aPlural  = 'n' // the whole number that chooses between the forms of the format
)

// Sprintf is format with its arguments, as in package fmt. Arguments that are messages,
// sayers or errors are said in the language of the whole.
func Sprintf(format Message, args ...any) Message {
	if len(args) == 0 && !strings.Contains(string(format), "%") {
		return format
	}
	var b strings.Builder
	b.WriteString(string(format))
	b.WriteString(packed)
	wanted := verbs(string(format))
	for i, a := range args {
		switch {
		case i < len(wanted) && wanted[i] == 'd':
			put(&b, aWhole, fmt.Sprintf("%d", a))
		case i < len(wanted) && (wanted[i] == 'g' || wanted[i] == 'f'): // a length is a number, too
			put(&b, aFloat, fmt.Sprintf("%g", a))
		default:
			pack(&b, a)
		}
	}
	return Message(b.String())
}

// verbs is the verb of each argument of a format in English, which has no indexes.
func verbs(format string) []byte {
	var out []byte
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		for i++; i < len(format) && strings.IndexByte("-+# 0123456789.", format[i]) >= 0; {
			i++
		}
		if i < len(format) && format[i] != '%' {
			out = append(out, format[i])
		}
	}
	return out
}

// Count is n of something: forms are "%d sheet|%d sheets", divided by a bar.
func Count(n int, forms Message) Message {
	var b strings.Builder
	b.WriteString(string(forms))
	b.WriteString(packed)
	put(&b, aPlural, strconv.Itoa(n))
	return Message(b.String())
}

// Join is messages one behind the other.
func Join(list []Message, between string) Message {
	args := make([]any, len(list))
	for i, m := range list {
		args[i] = m
	}
	between = strings.ReplaceAll(between, "%", "%%")
	return Sprintf(Message(strings.TrimSuffix(strings.Repeat("%s"+between, len(list)), between)), args...)
}

// Quoted is words of another program, of a server, or of a library: they are shown as
// they are, between quotation marks where they are in another language.
func Quoted(s string) Message {
	if s == "" {
		return ""
	}
	var b strings.Builder
	b.WriteString("%s" + packed)
	put(&b, aForeign, s)
	return Message(b.String())
}

// Each is what stands in each language already, such as in the library of a language:
// texts by the code of the language. Where one is lacking it is said in English.
func Each(texts map[string]string) Message {
	var b strings.Builder
	b.WriteString("%s" + packed)
	var list strings.Builder
	for _, l := range Languages() {
		if s, ok := texts[l.Code]; ok {
			put(&list, aText, l.Code)
			put(&list, aText, s)
		}
	}
	put(&b, aEach, list.String())
	return Message(b.String())
}

// Literal is what is the same in every language: a name, a key, what somebody has typed.
func Literal(s string) Message {
	if s == "" {
		return ""
	}
	return Sprintf("%s", s)
}

// pack appends an argument as it is now: what it is made of may change before it is said.
func pack(b *strings.Builder, a any) {
	switch a := a.(type) {
	case string:
		put(b, aText, a)
	case int:
		put(b, aWhole, strconv.Itoa(a))
	case Message:
		put(b, aMessage, string(a))
	case Sayer:
		put(b, aMessage, string(a.Say()))
	case error:
		put(b, aMessage, string(Err(a)))
	case fmt.Stringer:
		put(b, aText, a.String())
	case float64:
		put(b, aFloat, strconv.FormatFloat(a, 'g', -1, 64))
	default:
		s := fmt.Sprint(a)
		if _, err := strconv.ParseInt(s, 10, 64); err == nil && fmt.Sprintf("%d", a) == s {
			put(b, aWhole, s)
			return
		}
		put(b, aText, s)
	}
}

func put(b *strings.Builder, kind byte, s string) {
	b.WriteByte(kind)
	b.WriteString(strconv.Itoa(len(s)))
	b.WriteByte(':')
	b.WriteString(s)
}

// Format is the message without its arguments: what it is known by in every language.
func (m Message) Format() string {
	format, _, _ := strings.Cut(string(m), packed)
	return format
}

// Parts is a message for programs: what it is known by, and its arguments, of which
// those that are messages are parts themselves.
type Parts struct {
	Format string `json:"format"`
	Args   []any  `json:"args,omitempty"`
}

// Parts takes a message apart.
func (m Message) Parts() Parts {
	format, args := m.unpack()
	for i, a := range args {
		if inner, ok := a.(Message); ok {
			args[i] = inner.Parts()
		}
	}
	return Parts{format, args}
}

// String is the message in English.
func (m Message) String() string { return English.Sprint(m) }

// MarshalText writes the message in English.
func (m Message) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// each is a text by the code of its language.
type each map[string]string

// foreign is the words of another program.
type foreign string

// number is the whole number that chooses a form.
type number int64

// unpack is the format and the arguments.
func (m Message) unpack() (format string, args []any) {
	format, rest, _ := strings.Cut(string(m), packed)
	for rest != "" {
		kind := rest[0]
		length, tail, _ := strings.Cut(rest[1:], ":")
		n, err := strconv.Atoi(length)
		if err != nil || n > len(tail) {
			return string(m), nil // no message of ours
		}
		args = append(args, argument(kind, tail[:n]))
		rest = tail[n:]
	}
	return format, args
}

func argument(kind byte, s string) any {
	switch kind {
	case aWhole, aPlural:
		n, _ := strconv.ParseInt(s, 10, 64)
		if kind == aPlural {
			return number(n)
		}
		return n
	case aFloat:
		f, _ := strconv.ParseFloat(s, 64)
		return f
	case aMessage:
		return Message(s)
	case aEach:
		_, list := Message(packed + s).unpack()
		texts := each{}
		for i := 0; i+1 < len(list); i += 2 {
			code, _ := list[i].(string)
			texts[code], _ = list[i+1].(string)
		}
		return texts
	case aForeign:
		return foreign(s)
	}
	return s
}
