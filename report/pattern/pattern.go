// Package pattern is regular expressions that are made when they are first asked: most
// runs of the program ask few of them, and all of them together are a part of its start.
package pattern

import (
	"regexp"
	"sync"
)

// Pattern is a regular expression; its methods are those of regexp. It may be asked by
// several goroutines.
type Pattern struct {
	made func() *regexp.Regexp
}

// New is the pattern of an expression that is right: if it is not, asking panics, and
// TestStart finds it.
func New(expression string) Pattern {
	return Pattern{sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })}
}

func (p Pattern) SubexpNames() []string { return p.made().SubexpNames() }

func (p Pattern) MatchString(s string) bool { return p.made().MatchString(s) }

func (p Pattern) Match(b []byte) bool { return p.made().Match(b) }

func (p Pattern) FindString(s string) string { return p.made().FindString(s) }

func (p Pattern) FindStringIndex(s string) []int { return p.made().FindStringIndex(s) }

func (p Pattern) FindStringSubmatch(s string) []string { return p.made().FindStringSubmatch(s) }

func (p Pattern) FindSubmatch(b []byte) [][]byte { return p.made().FindSubmatch(b) }

func (p Pattern) FindIndex(b []byte) []int { return p.made().FindIndex(b) }

func (p Pattern) FindAllSubmatch(b []byte, n int) [][][]byte { return p.made().FindAllSubmatch(b, n) }

func (p Pattern) FindAllString(s string, n int) []string { return p.made().FindAllString(s, n) }

func (p Pattern) FindAllStringIndex(s string, n int) [][]int {
	return p.made().FindAllStringIndex(s, n)
}

func (p Pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return p.made().FindAllStringSubmatchIndex(s, n)
}

func (p Pattern) ReplaceAllString(s, with string) string { return p.made().ReplaceAllString(s, with) }

func (p Pattern) ReplaceAllStringFunc(s string, with func(string) string) string {
	return p.made().ReplaceAllStringFunc(s, with)
}
