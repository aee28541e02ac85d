package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"tongket/report/brigade"
	"tongket/report/outside"
)

// TestFrench: a language of one file builds, checks, mails and prints, alone and beside
// another, leading and following.
func TestFrench(t *testing.T) {
	documents := filepath.Join(t.TempDir(), "documents")
	if err := os.CopyFS(documents, brigade.Documents()); err != nil {
		t.Fatal(err)
	}
	for _, langs := range [][]string{{"fr", "en"}, {"vi", "fr"}, {"fr"}} {
		t.Run(strings.Join(langs, ","), func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := os.CopyFS("project", brigade.Project(langs...)); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile("list.csv", []byte(frenchList), 0o600); err != nil {
				t.Fatal(err)
			}
			for _, tt := range []struct{ args, says string }{
				{"check project --sources " + documents, "no problems: 3 sources"},
				{"check project --paper a5", "no problems"},
				{"build project --edition all", "haut-aulnois-2023.pdf"},
				{"build project --paper a5", "haut-aulnois-2024-a5.pdf"},
				{"build project --lang fr --grey", "-grey.pdf"},
				{"verify haut-aulnois-2024.pdf project", "is what this data gives"},
				{"trace interventions project", "interventions 2024: published"},
				{"print project --edition 2024 -o booklet.pdf", "booklet.pdf"},
				{"mail project --to list.csv -o letters", "2 messages"},
			} {
				if code, stdout, stderr := run(t, strings.Fields(tt.args)...); code != exitDone || !strings.Contains(stdout, tt.says) {
					t.Fatalf("%s: %d\n%s%s", tt.args, code, stdout, stderr)
				}
			}
			french(t, "letters/0001-claire@aulnois.example.eml")
		})
	}
}

// frenchList is a list as a French office keeps it.
const frenchList = `Adresse;Nom et prénom;Langue;Formule d'appel;Téléphone
claire@aulnois.example;Claire Morel;français;;01 00 00 00 00
prefet@aulnois.example;Préfecture;les deux;Monsieur le Préfet;
`

// french holds that a letter is in French, and in that alone.
func french(t *testing.T, file string) {
	t.Helper()
	text := outside.Run(t, "python3", "-c", `
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
print(m["subject"]); print(m.get_body(("plain",)).get_content())`, file)
	for _, want := range []string{"Bilan de l’année 2024", "Madame, Monsieur,", "30\u202f128\u00a0interventions", "près\u00a0de\u00a090\u202f%", "En pièce jointe\u202f:"} {
		if !strings.Contains(text, want) {
			t.Errorf("the letter lacks %q:\n%s", want, text)
		}
	}
	for _, other := range []string{"Dear", "Kính gửi", "Results", "Kết quả"} {
		if strings.Contains(text, other) {
			t.Errorf("a French letter says %q", other)
		}
	}
}

// tagged is a part of a page that says it is in French.
var tagged = regexp.MustCompile(`/Lang \(fr\)|/Lang <feff00660072>`)

// TestFrenchAgainstJudges: the pages in French are tagged as such and keep the rules of
// the standards.
func TestFrenchAgainstJudges(t *testing.T) {
	outside.Needs(t, "verapdf", "qpdf")
	t.Chdir(t.TempDir())
	for _, langs := range [][]string{{"fr", "en"}, {"vi", "fr"}, {"fr"}} {
		if err := os.CopyFS(strings.Join(langs, ""), brigade.Project(langs...)); err != nil {
			t.Fatal(err)
		}
		for _, paper := range []string{"a4", "a5"} {
			out := strings.Join(langs, "") + "-" + paper + ".pdf"
			if code, _, stderr := run(t, "build", strings.Join(langs, ""), "--paper", paper, "-o", out); code != exitDone {
				t.Fatal(stderr)
			}
			if plain := outside.Run(t, "qpdf", "--qdf", "--object-streams=disable", out, "-"); !tagged.MatchString(plain) {
				t.Errorf("%s: nothing is tagged French", out)
			}
		}
	}
	files, err := filepath.Glob("*.pdf")
	if err != nil || len(files) != 6 {
		t.Fatal(files, err)
	}
	for _, profile := range []string{"ua1", "2a"} {
		outside.Run(t, "verapdf", append([]string{"--flavour", profile, "--format", "text", "--verbose"}, files...)...)
	}
}
