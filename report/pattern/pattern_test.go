package pattern

import (
	"regexp"
	"testing"
)

// A pattern that is wrong costs nothing until it is asked, and then is found out.
func TestAskedLater(t *testing.T) {
	wrong := New("(")
	defer func() {
		if recover() == nil {
			t.Error("a wrong expression matches")
		}
	}()
	wrong.MatchString("(")
}

// A pattern answers as a regular expression does.
func TestAnswers(t *testing.T) {
	const expression, s = `(?P<year>\d{4})`, "from 2021 to 2022"
	p, want := New(expression), regexp.MustCompile(expression)
	for _, same := range []bool{
		p.String() == want.String(), p.MatchString(s), p.Match([]byte(s)), p.SubexpNames()[1] == "year",
		p.FindString(s) == "2021", p.FindStringIndex(s)[0] == 5, p.FindIndex([]byte(s))[1] == 9,
		p.FindStringSubmatch(s)[1] == "2021", string(p.FindSubmatch([]byte(s))[1]) == "2021", p.FindStringSubmatchIndex(s)[3] == 9,
		len(p.FindAllString(s, -1)) == 2, len(p.FindAllStringIndex(s, 1)) == 1, p.FindAllStringSubmatch(s, -1)[1][1] == "2022",
		p.FindAllStringSubmatchIndex(s, -1)[1][0] == 13, len(p.FindAllSubmatch([]byte(s), -1)) == 2,
		p.ReplaceAllString(s, "x") == "from x to x", p.ReplaceAllStringFunc(s, func(s string) string { return s[2:] }) == "from 21 to 22",
	} {
		if !same {
			t.Error("the answer is another than that of regexp")
		}
	}
}
