package brigade_test

import (
	"testing"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/load"
)

// What the message of a chart says of its figures, in French, whose words stand around the
// figure: that one is the highest, the lowest, twice or half.
func TestExtremes(t *testing.T) {
	const old = "Les interventions ont baissé de {interventions change 2023 bare} par rapport à 2023"
	for said, want := range map[string]report.Code{
		"Les interventions de 2024, {interventions}, sont au plus bas des années montrées":   "",
		"Les interventions de 2024, {interventions}, sont parmi les années au plus haut":     "",
		"Les interventions de 2024, {interventions}, sont au plus haut depuis 2022":          report.ExtremeWord,
		"Les interventions, en plus forte hausse, sont {interventions}":                      "",
		"Après la plus faible hausse, les interventions sont {interventions}":                "",
		"La hausse la plus importante mène à {interventions 2022}":                           "",
		"Un record de hausse : {interventions}":                                              "",
		"Au taux le plus élevé, il y a {interventions}":                                      "",
		"La plus grande caserne compte {interventions}":                                      "",
		"Au plus tard en 2024, {interventions}, au plus tôt":                                 "",
		"Le nombre le plus important, {interventions}":                                       report.ExtremeWord,
		"Les interventions ont atteint le niveau le plus élevé, {interventions}":             report.ExtremeWord,
		"C’est en 2022 qu’elles étaient au plus bas : {interventions 2022}":                  report.ExtremeWord,
		"Les interventions ont doublé : {interventions 2023}, puis {interventions}":          report.MultipleWord,
		"Réduites de moitié entre 2023 et 2024 : {interventions 2023}, puis {interventions}": report.MultipleWord,
	} {
		r, _ := load.Project(changed(t, "en", "editions/2024.yaml", old, said), "")
		var got report.Code
		for _, p := range check.Prose(r) {
			if p.Code == report.ExtremeWord || p.Code == report.MultipleWord {
				got = p.Code
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", said, got, want)
		}
	}
}
