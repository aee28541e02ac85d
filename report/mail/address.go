package mail

import (
	netmail "net/mail"
	"strings"

	"tongket/report"
	"tongket/report/pattern"
	"tongket/report/say"
	"tongket/report/sheet"
)

var localPart = pattern.New("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$")

// commented is what somebody types before an address to leave it out, and which mail servers
// would take for a part of it.
const commented = "#/*!~"

func (r *reader) address(cell sheet.Cell) string {
	if cell.Unread {
		return ""
	}
	address, err := Address(cell.Text)
	if err != nil {
		r.problems.Add(report.BadAddress, cell.At, "write one address, as in lan@example.vn", "column address: %v", err)
	}
	return address
}

// Address is an e-mail address with its domain in ASCII, or what is wrong with
// it. It takes what mail servers take: no comments, quotes or numbers of hosts.
func Address(s string) (string, error) {
	local, name, ok := strings.Cut(s, "@")
	switch {
	case s == "":
		return "", say.Errorf("there is no address")
	case strings.ContainsAny(s, ",; ") || strings.Count(s, "@") > 1:
		return "", say.Errorf("%q is not one address", s)
	case strings.HasPrefix(s, "'") || strings.HasSuffix(s, "'"):
		return "", say.Errorf("%q has an apostrophe before or behind it, which a spreadsheet may have left there", s)
	case strings.ContainsAny(s[:1], commented):
		return "", say.Errorf("%q has %q before it: delete the row if nobody is to be written to", s, s[:1])
	case !ok || local == "" || name == "":
		return "", say.Errorf("%q is not an address: it needs a name, @ and a domain", s)
	case !isASCII(local):
		return "", say.Errorf("%q: the part before the @ must be plain letters, as most servers take no others", s)
	case !localPart.MatchString(local) || len(local) > 64:
		return "", say.Errorf("%q is not an address: before the @ stand letters, digits and single dots", s)
	}
	ascii, err := domain(s, name)
	if err != nil {
		return "", err
	}
	out := local + "@" + ascii
	if _, err := netmail.ParseAddress(out); err != nil || len(out) > 254 {
		return "", say.Errorf("%q is not an address", s)
	}
	return out, nil
}

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(c rune) bool { return c > '~' || c <= ' ' })
}
