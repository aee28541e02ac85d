package projecttest

import (
	"regexp"
	"strings"

	"tongket/report"
)

// byMember is the example of a kind of chart with members in the place of what it draws;
// empty of one that draws a single indicator.
func byMember(k *report.ChartKind) string {
	if k.One {
		return ""
	}
	of := "visits"
	if k.Shares && !strings.Contains(k.Example, "whole:") {
		of = "portion"
	}
	members := []string{"south", "north", "island"}
	if most := k.Of.Most; most > 0 {
		members = members[:min(most, len(members))]
	}
	out := regexp.MustCompile(`  of: .*`).ReplaceAllString(k.Example, "  of: "+of+"\n  by: district\n  members: ["+strings.Join(members, ", ")+"]")
	out = regexp.MustCompile(`(whole|line): .*`).ReplaceAllString(out, "$1: visits")
	return regexp.MustCompile(`  (labels|target): .*\n`).ReplaceAllString(out, "")
}
