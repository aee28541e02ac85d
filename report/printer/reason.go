package printer

import (
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/say"
)

// Reason is what a keyword of printer-state-reasons or job-state-reasons means, as one
// reads it on a printer in a language. A keyword that is not known stands for itself.
func Reason(keyword string, in report.Lang) (said string, known bool) {
	plain := keyword
	for _, suffix := range []string{"-report", "-warning", "-error"} {
		plain = strings.TrimSuffix(plain, suffix)
	}
	meanings := lang.Of(in).Printer
	for _, k := range []string{keyword, plain} { // document-format-error ends so itself
		if said, known := meanings[k]; known {
			return said, true
		}
	}
	return plain, false
}

// Meaning is what a keyword means, in the language of a terminal.
func Meaning(keyword string) say.Message {
	texts := map[string]string{}
	for _, l := range say.Languages() {
		texts[l.Code], _ = Reason(keyword, report.Lang(l.Code))
	}
	return say.Each(texts)
}

// Standing is the word for a printer's or a job's state, such as processing. One that is
// not known stands for itself.
func Standing(state string) say.Message {
	switch state {
	case "idle":
		return "idle"
	case "stopped":
		return "stopped"
	case "pending":
		return "pending"
	case "pending-held":
		return "pending-held"
	case "processing":
		return "processing"
	case "processing-stopped":
		return "processing-stopped"
	case "canceled":
		return "canceled"
	case "aborted":
		return "aborted"
	case "completed":
		return "completed"
	}
	return say.Literal(state)
}

// Hinders reports whether a keyword says that paper stands still until somebody
// comes, and not only that something is low or going on.
func Hinders(keyword string) bool {
	if strings.HasSuffix(keyword, "-warning") || strings.HasSuffix(keyword, "-report") {
		return false
	}
	hinders, known := hindering[strings.TrimSuffix(keyword, "-error")]
	return hinders || strings.HasSuffix(keyword, "-error") && !known
}

// hindering are the reasons of RFC 8011, of PWG 5100.9 and of CUPS that an office meets,
// and whether they hinder; their words are the languages'.
var hindering = map[string]bool{
	"media-empty":             true,
	"media-needed":            true,
	"media-low":               false,
	"media-jam":               true,
	"media-path-media-jam":    true,
	"input-tray-missing":      true,
	"input-media-size-change": false,
	"output-tray-missing":     true,
	"output-area-full":        true,
	"output-area-almost-full": false,

	"cover-open":     true,
	"door-open":      true,
	"interlock-open": true,

	"toner-empty":               true,
	"toner-low":                 false,
	"marker-supply-empty":       true,
	"marker-supply-low":         false,
	"marker-supply-missing":     true,
	"marker-waste-full":         true,
	"marker-waste-almost-full":  false,
	"developer-empty":           true,
	"developer-low":             false,
	"opc-life-over":             true,
	"opc-near-eol":              false,
	"fuser-over-temp":           true,
	"fuser-under-temp":          true,
	"stapler-empty":             true,
	"stapler-low":               false,
	"stapler-jam":               true,
	"stitcher-supply-empty":     true,
	"stitcher-supply-low":       false,
	"stitcher-jam":              true,
	"finisher-jam":              true,
	"puncher-waste-full":        true,
	"cleaner-life-over":         true,
	"interpreter-resource-full": true,

	"paused":               true,
	"moving-to-paused":     false,
	"stopping":             false,
	"stopped-partly":       false,
	"shutdown":             true,
	"offline":              true,
	"connecting-to-device": false,
	"timed-out":            true,
	"spool-area-full":      true,
	"hold-new-jobs":        true,
	"deactivated":          true,
	"cups-missing-filter":  true,
	"cups-insecure-filter": true,
	"power-down":           true,

	"job-incoming":                     false,
	"job-data-insufficient":            false,
	"job-queued":                       false,
	"job-printing":                     false,
	"job-interpreting":                 false,
	"job-transforming":                 false,
	"job-spooling":                     false,
	"job-outgoing":                     false,
	"job-hold-until-specified":         false,
	"job-password-wait":                true,
	"resources-are-not-ready":          true,
	"printer-stopped":                  true,
	"printer-stopped-partly":           false,
	"processing-to-stop-point":         false,
	"queued-in-device":                 false,
	"service-off-line":                 true,
	"aborted-by-system":                true,
	"compression-error":                true,
	"unsupported-compression":          true,
	"document-access-error":            true,
	"document-format-error":            true,
	"document-unprintable-error":       true,
	"document-password-error":          true,
	"document-permission-error":        true,
	"document-security-error":          true,
	"unsupported-document-format":      true,
	"unsupported-attributes-or-values": true,
	"conflicting-attributes":           true,
	"errors-detected":                  false,
	"warnings-detected":                false,
	"account-info-needed":              true,
	"account-closed":                   true,
	"account-limit-reached":            true,
	"account-authorization-failed":     true,
	"cups-held-for-authentication":     true,
	"job-canceled-by-user":             false,
	"job-canceled-by-operator":         false,
	"job-canceled-at-device":           false,
	"job-completed-successfully":       false,
	"job-completed-with-errors":        false,
	"job-completed-with-warnings":      false,
	"submission-interrupted":           true,
	"job-release-wait":                 true,
	"job-suspended":                    true,
	"job-suspended-for-approval":       true,
	"job-delay-output-until-specified": false,
	"unknown":                          true,
	"other":                            true,
	"job-held-for-review":              true,
}
