package mail

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/idna"

	"tongket/report"
	"tongket/report/nearest"
	"tongket/report/say"
)

// domain is one in ASCII, or what is wrong with it. What looks like another is refused:
// х.vn with a Cyrillic letter is not x.vn.
func domain(address, s string) (string, error) {
	ascii, err := idna.Lookup.ToASCII(strings.ToLower(s))
	if err != nil || !isDomain(ascii) {
		return "", say.Errorf("%q is not an address: its domain cannot be", address)
	}
	if strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) }) {
		return "", say.Errorf("%q: the domain has letters that are not Latin, and looks like another; if it is meant, write %s", address, ascii)
	}
	return ascii, nil
}

// isDomain reports whether a name in ASCII can be one of the internet: labels of 1 to 63
// letters, the last of two letters at least and no number.
func isDomain(ascii string) bool {
	labels := strings.Split(ascii, ".")
	for _, l := range labels {
		if l == "" || len(l) > 63 {
			return false
		}
	}
	last := labels[len(labels)-1]
	return len(labels) > 1 && len(last) > 1 && strings.Trim(last, "0123456789") != ""
}

// common is where most people have their mailboxes, and alike domains that look like these
// and are others.
var (
	common = strings.Fields("gmail.com yahoo.com yahoo.com.vn outlook.com outlook.com.vn hotmail.com icloud.com")
	alike  = strings.Fields("mail.com ymail.com email.com gmx.com")
)

// domains warns of addresses whose domain is one slip of the finger from one that most
// people have, or that many of the list have: a stranger may read what is sent there.
func (r *reader) domains(list []Recipient) {
	count := map[string]int{}
	for _, p := range list {
		count[domainOf(p)]++
	}
	var usual []string
	for _, domain := range slices.Sorted(maps.Keys(count)) {
		name, _, _ := strings.Cut(domain, ".")
		if count[domain] >= many && count[domain]*20 >= len(list) && len(name) >= long {
			usual = append(usual, domain)
		}
	}
	for _, p := range list {
		domain := domainOf(p)
		meant := slipOf(domain, common)
		if meant == "" && count[domain] == 1 && !strings.ContainsAny(domain, "0123456789") {
			meant = slipOf(domain, usual)
		}
		if meant != "" {
			r.problems.Warn(report.BadAddress, p.At, "correct it, or leave it if it is meant", "%s: is %s meant?", p.Address, meant)
		}
	}
}

func domainOf(p Recipient) string {
	_, domain, _ := strings.Cut(p.Address, "@")
	return domain
}

// many is how often a domain stands in a list that is no slip, and long how many letters a
// name has that hardly another office has with one letter changed.
const (
	many = 5
	long = 6
)

// slipOf is the domain of which another is a slip of the finger, or nothing.
func slipOf(domain string, known []string) string {
	if slices.Contains(common, domain) || slices.Contains(alike, domain) {
		return ""
	}
	for _, k := range known {
		if nearest.IsSlip(domain, k) {
			return k
		}
	}
	return ""
}
