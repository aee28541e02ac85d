package printer

import (
	"cmp"
	"context"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"tongket/report/say"
	"tongket/report/visible"
)

// Found is a printer that has answered a search.
type Found struct{ Name, Model, Location, URI string }

// services are what printers call themselves in DNS-SD, and the scheme of their
// addresses.
var services = []struct{ name, scheme string }{{"_ipps._tcp", "ipps"}, {"_ipp._tcp", "ipp"}}

// Search asks the local network for printers by multicast DNS (RFC 6762, 6763 and
// Bonjour Printing), and listens for as long as told. A network without any has an
// empty list; the error is one that cannot be asked.
func Search(ctx context.Context, wait time.Duration) ([]Found, error) {
	var out []Found
	for _, s := range services {
		list, err := browse(ctx, s.name+".local.", wait/time.Duration(len(services)))
		if err != nil {
			return nil, say.Errorf("printer: the network cannot be asked for printers: %w", err)
		}
		for _, e := range list {
			if f, ok := found(e, s.name, s.scheme); ok {
				out = append(out, f)
			}
		}
	}
	slices.SortFunc(out, func(a, b Found) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.URI, b.URI)) })
	return slices.Compact(out), nil
}

// found reads what a service says of itself; false if it does not say where it is.
func found(e *service, kind, scheme string) (Found, bool) {
	if e.address == nil || e.port == 0 {
		return Found{}, false
	}
	said := map[string]string{}
	for _, field := range e.said {
		key, value, _ := strings.Cut(field, "=")
		said[strings.ToLower(key)] = value
	}
	host := e.address.String()
	if scheme == "ipps" { // the certificate is the name's
		host = strings.TrimSuffix(e.host, ".")
	}
	u := url.URL{Scheme: scheme, Host: net.JoinHostPort(host, strconv.Itoa(e.port)), Path: "/" + said["rp"]}
	name := strings.TrimSuffix(e.name, "."+kind+".local.")
	return Found{Name: visible.Line(name), Model: visible.Line(said["ty"]), Location: visible.Line(said["note"]), URI: strings.Replace(u.String(), ":631/", "/", 1)}, true
}
