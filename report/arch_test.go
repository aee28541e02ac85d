package report_test

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// layers is the packages from the bottom up, each with the packages of the
// project that it may import. The README's diagram shows the same arrows.
var layers = []struct {
	pkg  string
	uses []string
}{
	{"tongket/report/pattern", nil},
	{"tongket/report/visible", nil},
	{"tongket/report/say", []string{"report/visible"}},
	{"tongket/report", nil},
	{"tongket/report/ledger", []string{"report"}},
	{"tongket/report/suit", []string{"report", "report/ledger"}},
	{"tongket/report/bundle", nil},
	{"tongket/seeds", []string{"report/bundle"}},
	{"tongket/report/beside", nil},
	{"tongket/report/golden", nil},
	{"tongket/report/floors", nil},
	{"tongket/report/disk", nil},
	{"tongket/report/watch", []string{"report/intake", "report/memory"}},
	{"tongket/report/journal", []string{"report/disk"}},
	{"tongket/report/delivery", []string{"report/beside", "report/journal"}},
	{"tongket/fonts", nil},
	{"tongket/report/ragged", nil},
	{"tongket/report/lang", []string{"report", "report/ledger"}},
	{"tongket/report/memory", nil},
	{"tongket/report/gallery", []string{"report", "report/lang", "report/memory"}},
	{"tongket/report/finding", []string{"report", "report/lang", "report/ledger"}},
	{"tongket/report/intake", []string{"report/lang"}},
	{"tongket/report/picture", nil},
	{"tongket/report/frame", []string{"fonts", "report/picture"}},
	{"tongket/report/doc", []string{"fonts", "report", "report/frame", "report/ledger"}},
	{"tongket/charts", []string{"fonts", "report/doc", "report/frame", "report/ragged"}},
	{"tongket/report/smtptest", nil},
	{"tongket/report/waterworks", nil},
	{"tongket/report/brigade", nil},
	{"tongket/report/officetest", nil},
	{"tongket/report/sliptest", []string{"report", "report/check", "report/load"}},
	{"tongket/report/projecttest", []string{"fonts", "report", "report/frame", "report/officetest", "report/waterworks", "seeds"}},
	{"tongket/report/outside", []string{"report/journal"}},
	{"tongket/report/ipptest", []string{"report/outside"}},
	{"tongket/report/png", []string{"fonts", "report/frame", "report/picture"}},
	{"tongket/report/eyes", []string{"report/frame", "report/png"}},
	{"tongket/report/svg", []string{"fonts", "report/frame", "report/picture"}},
	{"tongket/report/written", []string{"report/intake"}},
	{"tongket/report/sheet", []string{"report", "report/intake", "report/written"}},
	{"tongket/report/nearest", nil},
	{"tongket/report/explain", []string{"report", "report/nearest"}},
	{"tongket/report/guide", []string{"report/bundle"}},
	{"tongket/report/yaml", []string{"report", "report/intake", "report/nearest", "report/lang"}},
	{"tongket/report/form", []string{"report", "report/lang", "report/yaml"}},
	{"tongket/report/theme", []string{"fonts", "report", "report/doc", "report/form", "report/frame", "report/intake", "report/nearest", "report/yaml"}},
	{"tongket/report/word", []string{"report/intake", "report/written"}},
	{"tongket/report/web", []string{"report/intake", "report/written"}},
	{"tongket/report/paged", []string{"report/intake", "report/written"}},
	{"tongket/report/original", []string{"report/intake", "report/paged", "report/sheet", "report/web", "report/word", "report/written"}},
	{"tongket/report/document", []string{"report", "report/intake", "report/lang", "report/original", "report/written"}},
	{"tongket/report/check", []string{"report", "report/beside", "report/document", "report/lang", "report/ledger", "report/nearest", "report/suit"}},
	{"tongket/report/load", []string{"report", "report/beside", "report/document", "report/finding", "report/form", "report/intake", "report/lang", "report/ledger", "report/nearest", "report/sheet", "report/suit", "report/yaml", "report/picture"}},
	{"tongket/report/schema", []string{"report", "report/form", "report/lang", "report/nearest", "report/theme"}},
	{"tongket/report/summary", []string{"report", "report/check", "report/document", "report/form", "report/lang", "report/sheet"}},
	{"tongket/report/mail", []string{"report", "report/delivery", "report/intake", "report/nearest", "report/sheet", "report/lang", "report/visible"}},
	{"tongket/report/printer", []string{"report", "report/beside", "report/lang", "report/delivery", "report/journal", "report/visible"}},
	{"tongket/report/trace", []string{"report", "report/doc", "report/frame", "report/ledger"}},
	{"tongket/templates", []string{"charts", "fonts", "report", "report/doc", "report/frame", "report/intake", "report/lang", "report/ledger", "report/theme", "report/trace"}},
	{"tongket/report/told", []string{"report", "report/explain", "report/trace", "report/visible"}},
	{"tongket/report/layout", []string{"fonts", "report", "report/doc", "report/frame", "report/lang", "report/ledger", "report/ragged"}},
	{"tongket/report/impose", []string{"fonts", "report/frame", "report/picture"}},
	{"tongket/report/pdf", []string{"fonts", "report", "report/beside", "report/doc", "report/frame", "report/picture"}},
	{"tongket/report/briefing", []string{"fonts", "report", "report/beside", "report/check", "report/doc", "report/document", "report/frame", "report/gallery", "report/intake", "report/lang", "report/layout", "report/ledger", "report/load", "report/mail", "report/pdf", "report/png", "report/svg", "report/theme", "report/trace", "report/watch", "templates"}},
	{"tongket/report/roll", []string{"report", "report/check", "report/form", "report/intake", "report/load", "report/memory", "report/yaml"}},
	{"tongket/report/starter", []string{"report", "report/briefing", "report/lang", "report/memory"}},
	{"tongket/report/press", []string{"fonts", "report/briefing", "report/doc", "report/frame", "report/impose", "report/layout", "report/pdf", "report/printer", "report/theme", "templates"}},
	{"tongket/report/batch", []string{"report", "report/beside", "report/briefing", "report/disk", "report/intake", "report/lang", "report/load", "report/sheet", "report/told", "report/watch"}},
	{"tongket/report/post", []string{"report", "report/briefing", "report/disk", "report/intake", "report/load", "report/mail", "report/png", "report/sheet", "templates"}},
	{"tongket/report/audit", []string{"report", "report/briefing", "report/document", "report/lang", "report/ledger", "report/load", "report/trace", "templates"}},
	{"tongket/report/preview", []string{"fonts", "report", "report/audit", "report/beside", "report/briefing", "report/doc", "report/explain", "report/lang", "report/ledger", "report/svg", "report/theme", "report/told", "report/visible", "report/watch", "templates"}},
	{"tongket/cmd/tongket", []string{"fonts", "report/audit", "report", "report/batch", "report/beside", "report/briefing", "report/check", "report/delivery", "report/disk", "report/doc", "report/document", "report/explain", "report/frame", "report/guide", "report/impose", "report/intake", "report/lang", "report/layout", "report/ledger", "report/load", "report/mail", "report/pdf", "report/memory", "report/nearest", "report/post", "report/press", "report/preview", "report/printer", "report/roll", "report/schema", "report/sheet", "report/starter", "report/summary", "report/svg", "report/told", "report/trace", "report/visible", "report/watch", "seeds", "templates"}},
}

// ground is packages that any other may import, as it may the standard library.
var ground = []string{"report/pattern", "report/say"}

// importers is the one package that may import each third-party module, by the
// beginning of the import path. A second one is for tests only.
var importers = map[string]string{
	"github.com/go-pdf/fpdf":                   "tongket/report/pdf",
	"github.com/wcharczuk/go-chart/v2":         "tongket/charts",
	"github.com/golang/freetype":               "tongket/charts", // go-chart's own types
	"gopkg.in/yaml.v3":                         "tongket/report/yaml",
	"github.com/agnivade/levenshtein":          "tongket/report/nearest",
	"github.com/aymanbagabas/go-udiff":         "tongket/report/trace",
	"github.com/spf13/cobra":                   "tongket/cmd/tongket",
	"github.com/spf13/pflag":                   "tongket/cmd/tongket",
	"golang.org/x/term":                        "tongket/cmd/tongket",
	"github.com/wneessen/go-mail":              "tongket/report/mail",
	"github.com/emersion/go-smtp":              "tongket/report/smtptest",
	"github.com/emersion/go-sasl":              "tongket/report/smtptest",
	"github.com/gofrs/flock":                   "tongket/report/journal",
	"github.com/fsnotify/fsnotify":             "tongket/report/watch",
	"golang.org/x/net/dns/dnsmessage":          "tongket/report/printer",
	"github.com/OpenPrinting/goipp":            "tongket/report/printer tongket/report/ipptest",
	"golang.org/x/net/html":                    "tongket/report/web",
	"golang.org/x/net/idna":                    "tongket/report/mail",
	"golang.org/x/time":                        "tongket/report/mail",
	"golang.org/x/image":                       "tongket/report/png",
	"github.com/go-text/typesetting/segmenter": "tongket/report/lang",
	"golang.org/x/text":                        "tongket/report/lang",
	"golang.org/x/text/encoding":               "tongket/report/intake",
	"github.com/go-text/typesetting":           "tongket/fonts",
}

type goPackage struct {
	ImportPath string
	Imports    []string
}

func packages(t *testing.T) []goPackage {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "tongket/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	var list []goPackage
	d := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p goPackage
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return list
		} else if err != nil {
			t.Fatal(err)
		}
		list = append(list, p)
	}
}

// TestArrows holds the architecture: arrows between packages point down, and a
// third-party library has one importer.
func TestArrows(t *testing.T) {
	allowed := map[string][]string{}
	for _, l := range layers {
		allowed[l.pkg] = l.uses
	}
	for _, p := range packages(t) {
		uses, known := allowed[p.ImportPath]
		if !known {
			t.Errorf("%s is not among the layers: say where it belongs", p.ImportPath)
		}
		for _, i := range p.Imports {
			switch {
			case strings.HasPrefix(i, "tongket/"):
				if !slices.Contains(append(uses[:len(uses):len(uses)], ground...), strings.TrimPrefix(i, "tongket/")) {
					t.Errorf("%s may not import %s", p.ImportPath, i)
				}
			case strings.Contains(strings.SplitN(i, "/", 2)[0], "."):
				if by := importer(i); !slices.Contains(strings.Fields(by), p.ImportPath) {
					t.Errorf("%s imports %s, which belongs to %q", p.ImportPath, i, by)
				}
			}
		}
	}
}

// importer is who may import path: the longest entry that it begins with.
func importer(path string) string {
	best := ""
	for prefix := range importers {
		if (path == prefix || strings.HasPrefix(path, prefix+"/")) && len(prefix) > len(best) {
			best = prefix
		}
	}
	return importers[best]
}

// TestDiagram holds that README draws all packages of the program, each above those
// that it imports.
func TestDiagram(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, drawn, _ := strings.Cut(string(readme), "\n```\ncmd/tongket ")
	drawn, _, found := strings.Cut("cmd/tongket "+drawn, "\n```")
	if !found {
		t.Fatal("there is no diagram in README")
	}
	at := map[string]int{}
	for n, line := range strings.Split(drawn, "\n") {
		at["tongket/"+strings.Fields(line)[0]] = n
	}
	for _, l := range layers {
		from, found := at[l.pkg]
		if !found {
			if !slices.Contains(testsOnly, strings.TrimPrefix(l.pkg, "tongket/report/")) {
				t.Errorf("README does not draw %s", l.pkg)
			}
			continue
		}
		for _, use := range l.uses {
			if to := at["tongket/"+use]; to <= from {
				t.Errorf("README draws %s above %s, which it imports", l.pkg, use)
			}
		}
	}
}

// testsOnly are packages that no program has.
var testsOnly = []string{"golden", "eyes", "floors", "projecttest", "smtptest", "ipptest", "outside", "waterworks", "brigade", "officetest", "sliptest"}
