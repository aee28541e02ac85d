package lang

import (
	"fmt"
	"strings"
	"time"

	"tongket/report"
)

func french() *Language {
	return &Language{
		Tag:   "fr",
		Name:  "Français",
		Names: map[report.Lang]string{"vi": "vietnamien", "en": "anglais", "fr": "français"},
		Numbers: Numbers{
			Group: narrow, Decimal: ",", Minus: "−", Percent: narrow + "%",
			Points: report.Plural{One: "point", Other: "points"},
			To:     "à",
			Small:  []string{"", "", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"},
		},
		Bounds: Bounds{
			report.Nearly: "près de", report.MoreThan: "plus de", report.Over: "plus de", report.LessThan: "moins de",
			report.AtLeast: "au moins", report.AtMost: "au plus", report.About: "environ",
		},
		Scales: Scales{
			Trillion: report.Plural{One: "millier de milliards", Other: "milliers de milliards"},
			Billion:  report.Plural{One: "milliard", Other: "milliards"},
			Million:  report.Plural{One: "million", Other: "millions"},
			Thousand: report.Plural{One: "millier", Other: "milliers"},
			Largest:  9, // 2 500 milliards: billion is a word that half the readers take for less
			Of:       frenchOf,
		},
		Plural: func(n report.Decimal) Form {
			if n.Rat().Cmp(report.Whole(2).Rat()) < 0 { // 0 agent, 1,5 million
				return One
			}
			return Other
		},
		Dates:  Dates{Day: frenchDay},
		Greets: func(string) string { return "Madame, Monsieur" }, // a name alone does not say which
		Binding: Binding{
			Naming:     words("p. tableau tableaux année annexe article articles chapitre partie paragraphe n°"),
			Months:     words(strings.Join(frenchMonths[:], " ")),
			FirstDay:   words("1er"),
			Qualifying: words("environ quelque jusqu’à seulement"),
			Pairs:      phrases("près de, plus de, moins de, au moins, au plus, autour de"),
			Scaling:    words("mille million millions milliard milliards millier milliers cent cents"),
			Particles: words("et ou ni mais de des du la le les l’ à au aux en dans par pour avec sans sur sous contre vers chez depuis pendant " +
				"que qui dont où est sont était étaient fut furent a ont avait avaient sera seront si quand lorsque comme puis alors ne pas plus moins " +
				"après avant entre dès soit ce cet cette ces son sa ses leur leurs un une il elle ils elles on y se s’est selon"),
			Before: frenchBefore,
			Behind: frenchBehind,
		},
		Words: frenchWords(),
	}
}

// The marks with a narrow space before and behind them.
const frenchBefore, frenchBehind = ";:!?%»", "«"

var frenchMonths = [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}

// frenchDay is 1er janvier 2024, 2 janvier 2024.
func frenchDay(d time.Time) string {
	day := d.Format("2")
	if d.Day() == 1 {
		day = "1er"
	}
	return fmt.Sprintf("%s %s %d", day, frenchMonths[d.Month()-1], d.Year())
}

// frenchOf is a noun behind million or milliard: de tonnes, d’euros.
func frenchOf(noun string) string {
	plain := strings.ToLower(Unmarked(strings.ReplaceAll(noun, "œ", "oe")))
	for _, start := range strings.Fields(frenchAspirated) {
		if strings.HasPrefix(plain, start) {
			return "de" + noBreak + noun
		}
	}
	if plain != "" && strings.ContainsRune("aeiouh", rune(plain[0])) {
		return "d’" + noun
	}
	return "de" + noBreak + noun
}

// frenchAspirated begin nouns that are not elided before, without their marks: of what
// is counted, the words with an aspirated h and those like them.
const frenchAspirated = "hachage haie halle halt hamac hameau hand hangar hareng haricot harnais hausse haut heros heurt hibou hockey hors housse huit hurl onze oui ouistiti uhlan"

func frenchWords() Words {
	return spacedWords(Binding{Before: frenchBefore, Behind: frenchBehind}, Words{
		WordContents:     "Sommaire",
		WordMessages:     "L’essentiel",
		WordSources:      "Sources et glossaire",
		WordSourceList:   "Sources",
		WordTerms:        "Glossaire",
		WordAnnex:        "Chiffres et sources",
		WordExhibits:     "Tableaux et figures",
		WordKey:          "Comment lire les signes",
		WordTable:        "Tableau",
		WordFigure:       "Figure",
		WordContinued:    "suite",
		WordColumnTag:    "FRANÇAIS",
		WordBilingual:    "Document de synthèse bilingue, %s – %s",
		WordCutOff:       "Arrêté des données.",
		WordImprint:      "Mentions.",
		WordVersion:      "Cette version :",
		WordNotStated:    "non indiqué",
		WordNotStatedAll: "… = non indiqué dans les documents utilisés.",
		WordNotRecorded:  "non précisé",
		WordMeasure:      "Indicateur",
		WordQuantity:     "Quantité",
		WordNoNumber:     "sans indication de nombre",
		WordBase:         "base",
		WordSourceOne:    "Source :",
		WordSourceMany:   "Sources :",
		WordDerived:      "déduit",
		WordAssumed:      "supposé",
		WordPublished:    "publié",
		WordTarget:       "Objectif",
		WordPage:         "page",

		WordNotStatedNote: "Non indiqué : non indiqué dans les documents utilisés.",
		WordEveryFigure:   "Chaque chiffre et sa source",

		WordDaggers:       "† déduit",
		WordDoubleDaggers: "‡ supposé",
		WordWorkedOn:      "calcul page",
		WordWorkedOnAll:   "calculs p.",
		WordFollowed:      "Les chiffres en gras sont ceux retenus ici ;",
		WordElsewhere:     "dans un autre document.",
		WordOthers:        "signale le chiffre d’un autre document.",

		WordDerivedHead: "† %s :",
		WordDerivedTail: " déduit de taux publiés (bornes arrondies vers l’extérieur) :",
		WordAssumedHead: "‡ %s, supposé :",
		WordOr:          "ou",
		WordTo:          "à",
		WordWith:        "avec",
		WordWhole:       "(nombre entier)",
		WordWholes:      "(nombres entiers)",
		WordTogether:    "ensemble :",

		WordNamesOurs:    "Les intitulés des documents sont de la rédaction.",
		WordTermsOurs:    "Les intitulés des documents et les définitions sont de la rédaction.",
		WordSourcesIntro: "Dates telles qu’indiquées (… = aucune). ¶ : paragraphe, à partir de 1, légendes comprises.",
		WordAnnexNote:    "Sans signe : publié. † déduit ; ‡ supposé ; losange : un autre document donne un autre chiffre. Dernière colonne : pages où figure le chiffre ; * = dans ce tableau seulement.",
		WordCode:         "Code",
		WordDocument:     "Document",
		WordDated:        "Date indiquée",
		WordEvent:        "Événement",
		WordWorkings:     "Calculs et notes",
		WordBut:          ", mais",
		WordContradict:   " : les documents se contredisent.",
		WordReplaces:     "au lieu de",
		WordEarlier:      "publié auparavant",
		WordUntil:        "données arrêtées au",
		WordTaken:        "Chiffres relevés dans chaque document, tels quels",
		WordUsed:         "Paragraphes",
		WordHash:         "12 premiers caractères",
		WordFigures:      "Chiffre",
		WordValue:        "Valeur",
		WordSourceCol:    "Source",
		WordPageCol:      "Page",
		WordGeneral:      "objectif",
		WordMargin:       "par rapport à l’objectif",
		WordZeroBase:     "× = pas de pourcentage : la base est nulle.",
		WordComparedP:    "par rapport à la même période de",
		WordCompared:     "par rapport à",

		WordErrata:          "Rectificatif",
		WordErrataIntro:     "Ce rectificatif porte sur « %s », version %s. La version corrigée porte le code %s.",
		WordErrataFigures:   "Chiffres",
		WordErrataText:      "Texte",
		WordAsPrinted:       "Au lieu de",
		WordShouldRead:      "Lire",
		WordNotPrinted:      "non imprimé",
		WordTakenOut:        "supprimé",
		WordAdded:           "manquait, ajouté",
		WordPlace:           "Emplacement",
		WordAt:              "page %d, ligne %d",
		WordFullBriefing:    ", le document complet, avec la source de chaque chiffre.",
		WordCorrectionSheet: ", le rectificatif.",
		WordSameCode:        "Code de cette version, repris au pied de chaque page du PDF :",
		WordCorrected:       "Rectificatif",
		WordCorrects:        "Cette version remplace celle envoyée précédemment, code %s. Merci de ne plus utiliser cette dernière.",
		WordAssumedPDF:      "‡ supposé ; l’hypothèse est indiquée dans le fichier joint",
		WordSections:        "Parties",
		WordBlank:           "Page laissée blanche à dessein",
		WordDraft:           "PROJET",
		WordCopyOf:          "Exemplaire %0*d sur %0*d",
		WordReceipt:         "Liste d’émargement",
		WordReceiptOf:       "« %s », version %s, est remis en %d exemplaires numérotés. Chacun signe à la ligne qui porte le numéro de son exemplaire.",
		WordCopy:            "Exemplaire",
		WordRecipient:       "Nom et prénom",
		WordUnit:            "Service",
		WordSignature:       "Signature et date",
		WordIssued:          "Remis par (signature et nom) :",
		WordIssuedOn:        "Date :",
		WordAttached:        "En pièce jointe :",

		WordAnotherDocument: "autre document",
		WordDiamond:         "losange :",
		WordOtherSign:       "Un autre document donne un autre chiffre",
		WordOtherAttached:   "%s un autre document donne un autre chiffre ; voir le fichier joint",

		WordDerivedMark: "† déduit de chiffres publiés",
		WordAssumedMark: "‡ supposé : imprimé avec son hypothèse",

		WordKeyActual:    "Publié, année du bilan",
		WordKeyEarlier:   "Publié, année antérieure",
		WordKeyNearly:    "« près de » : un peu moins que le chiffre",
		WordKeyMoreThan:  "« plus de » : davantage que le chiffre",
		WordKeyTarget:    "Objectif de la même année",
		WordKeyNotStated: "Non indiqué dans les documents utilisés",
		WordKeySource:    "S1 ¶4 : source S1, paragraphe 4 du document",
		WordKind:         "Type, dans l’ordre du document",
		WordSquare:       "1 carré = %d",

		WordFall: "une baisse",
		WordRise: "une hausse",
	})
}
