package brigade_test

import (
	_ "embed"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/brigade"
	"tongket/report/check"
	"tongket/report/load"
)

var (
	//go:embed testdata/right.txt
	right string
	//go:embed testdata/wrong.txt
	wrong string
)

// changed is the project in French and another language with one passage of a file
// replaced.
func changed(t *testing.T, other, file, old, new string) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	project := brigade.Project("fr", other)
	if err := fs.WalkDir(project, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(project, name)
		text := string(data)
		if name == file && !strings.Contains(text, old) {
			t.Fatalf("%s has no %q", file, old)
		}
		if name == file {
			text = strings.Replace(text, old, new, 1)
		}
		out[name] = &fstest.MapFile{Data: []byte(text)}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return out
}

// said is the problems of the edition of 2024 with a sentence in French and one in English
// in it.
func said(t *testing.T, french, english string) report.Problems {
	t.Helper()
	block := "    blocks:\n      - fr: |\n          " + french + "\n        en: |\n          " + english + "\n"
	r, problems := load.Project(changed(t, "en", "editions/2024.yaml", "    blocks:\n", block), "")
	if r != nil {
		problems = append(problems, check.Prose(r)...)
	}
	return problems
}

// mention refers to the figures of a sentence in full and says nothing of them.
func mention(sentence string) string {
	out := "…"
	for _, part := range strings.Split(sentence, "{")[1:] {
		name, _, _ := strings.Cut(part, "}")
		name = strings.TrimSuffix(strings.TrimSuffix(name, " bare"), " number")
		out += " {" + name + "}."
	}
	return out
}

func lines(file string) (out []string) {
	for line := range strings.Lines(file) {
		if line = strings.TrimRight(line, "\n"); line != "" && !strings.HasPrefix(line, "#") {
			out = append(out, line)
		}
	}
	return out
}

func codes(problems report.Problems) string {
	var out []string
	for _, p := range problems {
		out = append(out, string(p.Code))
	}
	return strings.Join(slices.Compact(out), " ")
}

// Of right sentences in French nothing is said.
func TestRight(t *testing.T) {
	for _, s := range lines(right) {
		if found := said(t, s, mention(s)); len(found) > 0 {
			t.Errorf("%s\n\t%v", s, found)
		}
	}
}

// Slips in French are found, each as what it is.
func TestSlips(t *testing.T) {
	for _, line := range lines(wrong) {
		s, want, _ := strings.Cut(line, "\t")
		if found := said(t, s, mention(s)); codes(found) != want {
			t.Errorf("%s\n\t%v, want %s", s, found, want)
		}
	}
}

// TestLanguagesDiffer: what French and English say otherwise.
func TestLanguagesDiffer(t *testing.T) {
	for _, tt := range []struct{ fr, en, want string }{
		{"Le pays prévoit {contrat number} milliards d’euros.", "The country plans EUR {contrat number} billion.", ""},
		{"Le pays prévoit {contrat number} millions d’euros.", "The country plans EUR {contrat number} billion.", "scale-word"},
		{"Le pays prévoit {contrat number} billions d’euros.", "The country plans EUR {contrat number} billion.", "scale-word"},
		{"Le service a {vehicules}.", "The service has {embarcations}.", "languages-differ"},
		{"the same words are here", "the same words are here", "untranslated"},
	} {
		if found := said(t, tt.fr, tt.en); codes(found) != tt.want {
			t.Errorf("%s | %s: %v, want %s", tt.fr, tt.en, found, tt.want)
		}
	}
}

// TestFacts: a slip of the finger in a summary is found in the French document.
func TestFacts(t *testing.T) {
	for _, tt := range []struct{ file, old, new, want string }{
		{"bilan-2023", "value: 31482", "value: 31842", "not-as-printed"},
		{"bilan-2023", `value: 31482, at: {paragraph: 4, printed: "31 482 interventions"}`, `value: 482, at: {paragraph: 4, printed: "482 interventions"}`, "not-printed-there"},
		{"bilan-2023", "value: 31482", "value: 482", "not-as-printed"},
		{"bilan-2023", "incendies, period: 2023, value: 2874", "incendies, period: 2023, value: 2316", "not-as-printed"},
		{"bilan-2023", `accidents, period: 2023, value: 2316, at: {paragraph: 5, printed: "2 316"}`, `accidents, period: 2023, value: 2874, at: {paragraph: 5, printed: "2 874"}`, "unrecorded-number"},
		{"bilan-2023", "change: +4.2%", "change: -4.2%", "direction-differs"},
		{"bilan-2023", "change: +4.2%, from: 2022", "change: +4.2%, from: 2021", "base-differs"},
		{"bilan-2023", "value: nearly 90%", "value: 90%", "not-as-printed"},
		{"bilan-2023", "value: 86.5e6", "value: 86.5e9", "not-as-printed"},
		{"bilan-2023", "value: more than 12e6", "value: less than 12e6", "not-as-printed"},
		{"bilan-2023", `value: more than 12e6, at: {paragraph: 9, printed: "plus de 12 millions`, `value: 12e6, at: {paragraph: 9, printed: "12 millions`, "bound-differs"},
		{"bilan-2023", "vehicules, period: 2022, value: 318", "vehicules, period: 2023, value: 318", "period-not-named"},
		{"bilan-2023", "paragraph: 8, printed: \"2 711", "paragraph: 7, printed: \"2 711", "not-printed-there"},
		{"communique-2025", "value: about 14.2e6", "value: at least 14.2e6", "not-as-printed"},
		{"communique-2025", "change: -11.8%", "change: +11.8%", "direction-differs"},
		{"inspection-2025", "change: -0.5%, from: 2023", "change: -0.5%, from: 2022", "base-differs"},
		{"inspection-2025", "value: 2.5e9", "value: 2.5e6", "not-as-printed"},
		{"inspection-2025", "  - {indicator: effectif, period: 2024, value: 2698, at: {paragraph: 4, printed: \"2 698 sapeurs-pompiers\"}}\n", "", "unrecorded-number"},
	} {
		r, problems := load.Project(changed(t, "en", "sources/"+tt.file+".yaml", tt.old, tt.new), "")
		problems = append(problems, check.Documents(r, brigade.Documents())...)
		if !strings.Contains(" "+codes(problems)+" ", " "+tt.want+" ") {
			t.Errorf("%s: %v, want %s", tt.new, problems, tt.want)
		}
	}
}

// A row of a label alone, which would be printed as not stated, is known by the words of
// its language: the target, the year before, a year.
func TestLabelsAlone(t *testing.T) {
	for french, figure := range map[string]string{"objectif": "reponse 2024 target", "en 2023": "reponse 2023", "année précédente": "reponse 2023"} {
		row := "              fr: " + french + "\n              en: of its own\n"
		files := changed(t, "en", "editions/2024.yaml", "              fr: objectif\n              en: target\n            figure: reponse target\n", row)
		r, problems := load.Project(files, "")
		if r == nil || len(problems) > 0 {
			t.Fatal(problems)
		}
		if !slices.ContainsFunc(check.Editions(r), func(p report.Problem) bool {
			return p.Code == report.StatedHere && strings.Contains(p.Error(), figure)
		}) {
			t.Errorf("%q: nobody says that %s is stated", french, figure)
		}
	}
}
