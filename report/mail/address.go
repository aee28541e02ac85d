package mail

import (
	netmail "net/mail"
	"strings"

	"golang.org/x/net/idna"

	"tongket/report"
	"tongket/report/pattern"
	"tongket/report/say"
	"tongket/report/sheet"
)

var localPart = pattern.New("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$")

func (r *reader) address(cell sheet.Cell) string {
	address, err := Address(cell.Text)
	if err != nil {
		r.problems.Add(report.BadAddress, cell.At, "write one address, as in lan@example.vn", "column address: %v", err)
	}
	return address
}

// Address is an e-mail address with its domain in ASCII, or what is wrong with
// it. It takes what mail servers take: no comments, quotes or numbers of hosts.
func Address(s string) (string, error) {
	local, domain, ok := strings.Cut(s, "@")
	switch {
	case s == "":
		return "", say.Errorf("there is no address")
	case strings.ContainsAny(s, ",; ") || strings.Count(s, "@") > 1:
		return "", say.Errorf("%q is not one address", s)
	case strings.HasPrefix(s, "'") || strings.HasSuffix(s, "'"):
		return "", say.Errorf("%q has an apostrophe before or behind it, which a spreadsheet may have left there", s)
	case !ok || local == "" || domain == "":
		return "", say.Errorf("%q is not an address: it needs a name, @ and a domain", s)
	case !isASCII(local):
		return "", say.Errorf("%q: the part before the @ must be plain letters, as most servers take no others", s)
	case !localPart.MatchString(local) || len(local) > 64:
		return "", say.Errorf("%q is not an address: before the @ stand letters, digits and single dots", s)
	}
	domain, err := idna.Lookup.ToASCII(strings.ToLower(domain))
	if err != nil || !strings.Contains(domain, ".") || len(local)+len(domain) > 253 {
		return "", say.Errorf("%q is not an address: its domain cannot be", s)
	}
	out := local + "@" + domain
	if _, err := netmail.ParseAddress(out); err != nil {
		return "", say.Errorf("%q is not an address", s)
	}
	return out, nil
}

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(c rune) bool { return c > '~' || c <= ' ' })
}
