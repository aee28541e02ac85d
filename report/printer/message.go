package printer

import (
	"context"
	"slices"
	"strings"

	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/visible"

	"github.com/OpenPrinting/goipp"
)

var (
	ipp11 = goipp.MakeVersion(1, 1) // every printer knows it
	ipp20 = goipp.MakeVersion(2, 0)
)

// request begins a request to the printer at s.
func (s Server) request(op goipp.Op, v goipp.Version) *goipp.Message {
	m := goipp.NewRequest(v, op, 1)
	m.Operation.Add(goipp.MakeAttr("attributes-charset", goipp.TagCharset, goipp.String("utf-8")))
	m.Operation.Add(goipp.MakeAttr("attributes-natural-language", goipp.TagLanguage, goipp.String(string(lang.Terminal))))
	m.Operation.Add(goipp.MakeAttr("printer-uri", goipp.TagURI, goipp.String(s.URI.String())))
	m.Operation.Add(goipp.MakeAttr("requesting-user-name", goipp.TagName, goipp.String(s.owner())))
	return m
}

// jobRequest begins a request that concerns a job.
func (s Server) jobRequest(op goipp.Op, v goipp.Version, job int) *goipp.Message {
	m := s.request(op, v)
	owner := m.Operation[len(m.Operation)-1]
	m.Operation[len(m.Operation)-1] = goipp.MakeAttr("job-id", goipp.TagInteger, goipp.Integer(job)) // the target comes first
	m.Operation.Add(owner)
	return m
}

// wants adds the attributes that the answer is to have.
func wants(m *goipp.Message, names ...string) *goipp.Message {
	m.Operation.Add(manyWords("requested-attributes", goipp.TagKeyword, names))
	return m
}

func manyWords(name string, tag goipp.Tag, words []string) goipp.Attribute {
	a := goipp.Attribute{Name: name}
	for _, w := range words {
		a.Values.Add(tag, goipp.String(w))
	}
	return a
}

// call sends a request without a document; an answer that is a no is an error.
func (s Server) call(ctx context.Context, m *goipp.Message) (*goipp.Message, error) {
	return s.send(ctx, m, nil)
}

func (s Server) send(ctx context.Context, m *goipp.Message, d *document) (*goipp.Message, error) {
	answer, err := s.exchange(ctx, m, d)
	if err != nil {
		return nil, err
	}
	switch status := goipp.Status(answer.Code); {
	case status < 0x0100:
		return answer, nil
	case status >= 0x0400 && status < 0x0600:
		return nil, refusal{by: s.String(), status: status, said: s.redacted(attributes(answer.Operation).word("status-message")), unsupported: unsupported(answer)}
	default:
		return nil, failure{error: say.Errorf("%s answers with a status that IPP does not know: %#04x", s, int(status)), stage: unanswered}
	}
}

// refusal is a printer's no.
type refusal struct {
	by          string
	status      goipp.Status
	said        string
	unsupported []string // what it cannot do
}

func (r refusal) Error() string { return r.Say().String() }

// Say is the no, the printer's own words for it, and what it cannot do.
func (r refusal) Say() say.Message {
	m := say.Sprintf("%s refuses: %s", r.by, r.status)
	if r.said != "" && r.said != r.status.String() {
		m = say.Sprintf("%s (%s)", m, say.Quoted(r.said))
	}
	if len(r.unsupported) > 0 {
		m = say.Sprintf("%s\n\tit cannot do %s", m, strings.Join(r.unsupported, ", "))
	}
	return m
}

// busy reports whether the printer has done nothing and may do it later.
func (r refusal) busy() bool {
	return slices.Contains([]goipp.Status{goipp.StatusErrorBusy, goipp.StatusErrorTemporary, goipp.StatusErrorServiceUnavailable, goipp.StatusErrorTooManyJobs}, r.status)
}

// unsupported is the attributes that a printer has refused, with their values
// where it gives them.
func unsupported(m *goipp.Message) []string {
	var out []string
	for _, a := range m.Unsupported {
		s := visible.Line(a.Name)
		if len(a.Values) > 0 && !slices.Contains([]goipp.Tag{goipp.TagUnsupportedValue, goipp.TagNoValue, goipp.TagUnknown, goipp.TagBeginCollection}, a.Values[0].T) {
			s += " " + visible.Line(a.Values.String())
		}
		out = append(out, s)
	}
	return out
}

// attributes are what a printer says, of which nothing can be relied on: what is
// missing or of another type than it should be counts as not said.
type attributes goipp.Attributes

func (a attributes) values(name string) goipp.Values {
	for _, one := range a {
		if one.Name == name {
			return one.Values
		}
	}
	return nil
}

// words is the values that are text of any kind.
func (a attributes) words(name string) []string {
	var out []string
	for _, v := range a.values(name) {
		switch s := v.V.(type) {
		case goipp.String:
			out = append(out, visible.Line(string(s)))
		case goipp.TextWithLang:
			out = append(out, visible.Line(s.Text))
		}
	}
	return out
}

func (a attributes) word(name string) string {
	if words := a.words(name); len(words) > 0 {
		return words[0]
	}
	return ""
}

// numbers is the values that are integers or enums.
func (a attributes) numbers(name string) []int {
	var out []int
	for _, v := range a.values(name) {
		if n, ok := v.V.(goipp.Integer); ok {
			out = append(out, int(n))
		}
	}
	return out
}

func (a attributes) number(name string) int {
	if n := a.numbers(name); len(n) > 0 {
		return n[0]
	}
	return 0
}

// span is the first value as a range; an integer is one of its own.
func (a attributes) span(name string) (low, high int) {
	for _, v := range a.values(name) {
		switch n := v.V.(type) {
		case goipp.Integer:
			return int(n), int(n)
		case goipp.Range:
			return n.Lower, n.Upper
		}
	}
	return 0, 0
}

// yes is a boolean; otherwise is what counts where it is not said.
func (a attributes) yes(name string, otherwise bool) bool {
	for _, v := range a.values(name) {
		if b, ok := v.V.(goipp.Boolean); ok {
			return bool(b)
		}
	}
	return otherwise
}

func (a attributes) collections(name string) []attributes {
	var out []attributes
	for _, v := range a.values(name) {
		if c, ok := v.V.(goipp.Collection); ok {
			out = append(out, attributes(c))
		}
	}
	return out
}
