package trace

import (
	"fmt"
	"strings"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
)

// Stated is what a document says of one figure.
type Stated struct {
	Query  string // as a reference
	Status string // with how it stands, if it is not final: provisional; derived, provisional
	Value  string // the machine's way
}

// String is what is stated, such as 574, or 606 (derived); of nothing it says
// so.
func (s *Stated) String() string {
	switch {
	case s == nil:
		return "not in it"
	case s.Status == ledger.Published.String():
		return s.Value
	}
	return s.Value + " (" + s.Status + ")"
}

// Record is what a finished file keeps of itself.
type Record struct {
	Code, Version, Edition string
	Langs                  []report.Lang
	Made                   int64  // seconds since 1970; 0 if the file has no date
	Form                   string // "grey", or empty: in colour
	Mark                   string // at the head of every page; empty for none
	Figures                []Stated
	Told                   bool // they are all that Told finds; what was written before that is what Figures does
}

// Stating is what entries say, in their order.
func Stating(entries []Entry) []Stated {
	out := make([]Stated, len(entries))
	for i, e := range entries {
		out[i] = e.Stated()
	}
	return out
}

// Stated is what e says.
func (e Entry) Stated() Stated {
	return Stated{e.Figure.Query.String(), status(e.Figure), e.Figure.Value()}
}

// status is how f is known and, if it is not final, how it stands: derived, provisional.
func status(f ledger.Figure) string {
	switch s := f.Standing(); {
	case s == ledger.Final:
		return f.Status.String()
	case f.Status == ledger.Published:
		return s.String()
	default:
		return f.Status.String() + ", " + s.String()
	}
}

// The first lines of a record, as it was written once and is now.
const (
	printedHead = "tongket record 1"
	toldHead    = "tongket record 2"
)

// Bytes writes r, a line an item, in fields divided by tabs.
func (r Record) Bytes() []byte {
	var b strings.Builder
	head := printedHead
	if r.Told {
		head = toldHead
	}
	fmt.Fprintf(&b, "%s\n%s\t%s\t%s\t%s\t%d", head, r.Code, r.Version, r.Edition, join(r.Langs), r.Made)
	if r.Form+r.Mark != "" {
		b.WriteString("\t" + r.Form + "\t" + r.Mark)
	}
	b.WriteString("\n")
	for _, f := range r.Figures {
		fmt.Fprintf(&b, "%s\t%s\t%s\n", f.Query, f.Status, f.Value)
	}
	return []byte(b.String())
}

func join(langs []report.Lang) string {
	s := make([]string, len(langs))
	for i, l := range langs {
		s[i] = string(l)
	}
	return strings.Join(s, ",")
}

// ParseRecord reads what Bytes wrote.
func ParseRecord(data []byte) (Record, error) {
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	var r Record
	if len(lines) < 2 || lines[0] != printedHead && lines[0] != toldHead {
		return r, say.Errorf("the record is not one that this version of tongket reads")
	}
	r.Told = lines[0] == toldHead
	head := strings.Split(lines[1], "\t")
	if len(head) == 7 {
		r.Form, r.Mark = head[5], head[6]
		head = head[:5]
	}
	if len(head) != 5 {
		return r, say.Errorf("the record has no head")
	}
	r.Code, r.Version, r.Edition = head[0], head[1], head[2]
	for l := range strings.SplitSeq(head[3], ",") {
		r.Langs = append(r.Langs, report.Lang(l))
	}
	if _, err := fmt.Sscan(head[4], &r.Made); err != nil {
		return r, say.Errorf("the record has no date")
	}
	for _, line := range lines[2:] {
		f := strings.Split(line, "\t")
		if len(f) != 3 {
			return r, say.Errorf("the record is broken at %.40q", line)
		}
		r.Figures = append(r.Figures, Stated{f[0], f[1], f[2]})
	}
	return r, nil
}
