package doc

import "strings"

// Web is the target of a link to a web address as it is written, with or without the
// name of its protocol.
func Web(address string) string {
	if strings.Contains(address, "://") {
		return address
	}
	return "https://" + address
}

// IsWeb reports whether a target is outside the document; anchors have no colon.
func IsWeb(target string) bool { return strings.Contains(target, "://") }
