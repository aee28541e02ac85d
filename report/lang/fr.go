package lang

import (
	"fmt"
	"strings"
	"time"

	"tongket/report"
	"tongket/report/ledger"
)

func french() *Language {
	return &Language{
		Tag:     "fr",
		Name:    "Français",
		Letters: "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ«»" + narrow,
		Names:   map[report.Lang]string{"vi": "vietnamien", "en": "anglais", "fr": "français"},
		Numbers: Numbers{
			Group: narrow, Decimal: ",", Minus: "−", Percent: narrow + "%",
			Rank: "rang", Among: "sur",
			Points: report.Plural{One: "point", Other: "points"},
			To:     "à",
			Per:    "/%s",
			Small:  []string{"", "", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"},
		},
		Bounds: Bounds{
			report.Nearly: "près de", report.MoreThan: "plus de", report.Over: "plus de", report.LessThan: "moins de",
			report.AtLeast: "au moins", report.AtMost: "au plus", report.About: "environ",
		},
		Leads: Leads{
			During: [report.PeriodForms]string{
				report.AYear: "en ", report.AHalf: "au ", report.AQuarter: "au ", report.AMonth: "en ", report.TheFirst: "sur les ",
				report.SomeMonths: "de ", report.SplitYear: "pour l’", report.SomeYears: "sur la ",
			},
			Versus: [report.PeriodForms]string{
				report.AYear: "par rapport à ", report.AHalf: "par rapport au ", report.AQuarter: "par rapport au ", report.AMonth: "par rapport à ", report.TheFirst: "par rapport aux ",
				report.SomeMonths: "par rapport à la période de ", report.SplitYear: "par rapport à l’", report.ADay: "par rapport ", report.SomeYears: "par rapport à la ",
			},
			Since: [report.PeriodForms]string{report.AYear: "depuis ", report.SplitYear: "depuis l’", report.AHalf: "depuis le ", report.AQuarter: "depuis le ", report.AMonth: "depuis "},
		},
		Findings: Findings{
			Reached: "{name} {at} : {value}",
			Rose:    "{name} : hausse de {change} {at} {base}", Fell: "{name} : baisse de {change} {at} {base}",
			Highest: "{name} : {value} {at}, au plus haut des périodes présentées", Lowest: "{name} : {value} {at}, au plus bas des périodes présentées",
			HighestLowest: "{name} : {value} {at}, au plus haut des périodes présentées ; au plus bas {low}",
			HighestSince:  "{name} : {value} {at}, au plus haut {since}", LowestSince: "{name} : {value} {at}, au plus bas {since}",
			AllRose: "Toutes les valeurs présentées sont en hausse {at} {base}", AllFell: "Toutes les valeurs présentées sont en baisse {at} {base}",
			Largest:   "Valeur la plus élevée {at} : {name}, {value}",
			LargestOf: "Valeur la plus élevée {at} : {name}, {value} ; au total {total}",
			TargetMet: "{name} : {value} {at}, objectif atteint ({target}{setter})", TargetMissed: "{name} : {value} {at}, objectif manqué ({target}{setter})",
			LimitKept: "{name} : {value} {at}, dans la limite ({target}{setter})", LimitExceeded: "{name} : {value} {at}, limite dépassée ({target}{setter})",
		},
		BelowZero: Sides{Above: "au-dessus de", Below: "au-dessous de"},
		Falls: Falls{
			Down: Bounds{
				report.Nearly: "en baisse de près de", report.MoreThan: "en baisse de plus de", report.Over: "en baisse de plus de", report.LessThan: "en baisse de moins de",
				report.AtLeast: "en baisse d’au moins", report.AtMost: "en baisse d’au plus", report.About: "en baisse d’environ",
			},
			Below: Bounds{
				report.Nearly: "en retrait de près de", report.MoreThan: "en retrait de plus de", report.Over: "en retrait de plus de", report.LessThan: "en retrait de moins de",
				report.AtLeast: "en retrait d’au moins", report.AtMost: "en retrait d’au plus", report.About: "en retrait d’environ",
			},
		},
		Standings: Standings{ledger.Provisional: {"p", "provisoire", "donnée provisoire"}, ledger.Revised: {"r", "révisé", "donnée révisée"}},
		Scales: Scales{
			Trillion: report.Plural{One: "millier de milliards", Other: "milliers de milliards"},
			Billion:  report.Plural{One: "milliard", Other: "milliards"},
			Million:  report.Plural{One: "million", Other: "millions"},
			Thousand: report.Plural{One: "millier", Other: "milliers"},
			Largest:  9, // 2 500 milliards: billion is a word that half the readers take for less
			Of:       frenchOf,
		},
		Fractions: Fractions{
			Names: []FractionName{
				{1, 2, "la moitié,une moitié,moitié,½"}, {1, 3, "un tiers,le tiers,⅓"}, {2, 3, "deux tiers,les deux tiers,⅔"},
				{1, 4, "un quart,le quart,¼"}, {3, 4, "trois quarts,les trois quarts,¾"},
				{1, 5, "un cinquième"}, {2, 5, "deux cinquièmes"}, {3, 5, "trois cinquièmes"}, {4, 5, "quatre cinquièmes"},
				{1, 10, "un dixième"},
			},
			Say: "%d sur %d", Behind: frenchBounded,
		},
		Plural: func(n report.Decimal) Form {
			if n.Rat().Cmp(report.Whole(2).Rat()) < 0 { // 0 agent, 1,5 million
				return One
			}
			return Other
		},
		Dates:   Dates{Day: frenchDay, InYear: frenchInYear},
		Periods: frenchPeriods(),
		Greets:  func(string) string { return "Madame, Monsieur" }, // a name alone does not say which
		Lexicon: frenchLexicon(),
		Reading: frenchReading(),
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
			Before:  frenchBefore,
			Behind:  frenchBehind,
			Grouped: true,
		},
		Lists: Lists{
			Address: "adresse,courriel,adresse courriel,adresse e-mail,adresse électronique,adresse mail,mél,adresse de courriel,adresse de messagerie",
			Name:    "nom,nom et prénom,prénom et nom,destinataire", Language: "langue", Edition: "édition", Unit: "service,unité", Attach: "pièces jointes,pièce jointe,joindre", Group: "groupe", Role: "rôle",
			Greeting: "formule d’appel,appel,salutation",
			Number:   "n°,no,numéro,nº",
			Unread:   "remarque,remarques,observations,commentaire,fonction,poste,organisme,téléphone,tél,portable",
			Total:    "total,somme,total général,nombre total", Both: "les deux,bilingue",
			Called: map[report.Lang]Phrases{"vi": "vietnamien", "en": "anglais", "fr": "français"},
		},
		Printer: frenchPrinter(),
		Setter:  "fixé par %s",
		Aims: Aims{
			Target: AimWords{
				Name: "Objectif", Held: "par rapport à l’objectif", None: "objectif non indiqué",
				Met: "atteint", Missed: "non atteint", Unclear: "atteint ou non : on ne peut le dire",
				AreMet: "objectif atteint", AreMissed: "objectif non atteint",
			},
			Limit: AimWords{
				Name: "Limite", Held: "par rapport à la limite", None: "limite non indiquée",
				Met: "limite respectée", Missed: "limite dépassée", Unclear: "dans la limite ou non : on ne peut le dire",
				AreMet: "dans la limite", AreMissed: "limite dépassée",
			},
			Either: "objectif ou limite",
		},
		Aspects: Aspects{
			report.Change: "par rapport à",
			report.Points: "par rapport à",

			report.Difference: "écart par rapport à",
			report.Share:      "part du total",
			report.Rank:       "rang",
			report.HowMany:    "nombre par",
			report.Mean:       "moyenne par membre",
			report.Index:      "indice, base",
		},
		Among: Aspects{report.Share: "part par %s", report.Rank: "rang par %s", report.Mean: "moyenne par %s"},
		Conditions: Conditions{
			report.Rose:   "en hausse par rapport à",
			report.Fell:   "en baisse par rapport à",
			report.Above:  "supérieur à",
			report.Below:  "inférieur à",
			report.NoLess: "au moins",
			report.NoMore: "au plus",
		},
		Gallery: frenchGallery(),
		Starter: frenchStarter(),
		Words:   frenchWords(),
	}
}

// The marks with a narrow space before and behind them.
const frenchBefore, frenchBehind = ";:!?%»", "«"

var frenchMonths = [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}

// frenchDay is 1er janvier 2024, 2 janvier 2024.
func frenchDay(d time.Time) string { return fmt.Sprintf("%s %d", frenchInYear(d), d.Year()) }

func frenchInYear(d time.Time) string {
	day := d.Format("2")
	if d.Day() == 1 {
		day = "1er"
	}
	return day + " " + frenchMonths[d.Month()-1]
}

// frenchBounded is words behind those of a bound: près d’un tiers, environ un tiers.
func frenchBounded(bound, words string) string {
	if bound, of := strings.CutSuffix(bound, " de"); of {
		return glue(bound) + noBreak + frenchOf(words)
	}
	return glue(bound) + noBreak + words
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

func frenchPeriods() Periods {
	return Periods{
		Long: [report.PeriodForms]string{
			report.AYear: "{year}", report.AHalf: "{half} semestre {year}", report.AQuarter: "{ordinal} trimestre {year}", report.AMonth: "{first} {year}",
			report.TheFirst: "{count} premiers mois de {year}", report.SomeMonths: "{first} à {last} {year}",
			report.SplitYear: "{called} {year}-{end}", report.ADay: "au {date}", report.SomeYears: "période {year}-{end}",
		},
		Short: [report.PeriodForms]string{
			report.AYear: "{year}", report.AHalf: "S{n} {year}", report.AQuarter: "T{n} {year}", report.AMonth: "{abbr} {year}",
			report.TheFirst: "{abbr}–{abbr2} {year}", report.SomeMonths: "{abbr}–{abbr2} {year}",
			report.SplitYear: "{year}-{end}", report.ADay: "{dd}/{mm}/{year}", report.SomeYears: "{year}-{end}",
		},
		Named: [report.PeriodForms]Phrases{
			report.AYear: None, report.SplitYear: None, report.SomeYears: None,
			report.AHalf: "{half} semestre,{ordinal} semestre,s{n}", report.AQuarter: "{ordinal} trimestre,{n}er trimestre,{n}e trimestre,t{n}",
			report.AMonth: "{first},{abbr}", report.TheFirst: "{count} premiers mois,{months} premiers mois", report.SomeMonths: "{first}",
			report.ADay: "{d} {first},{dd}/{mm}/{year}",
		},
		Spans: "{first} à {last},{first} {year} à {last},{first} jusqu’à {last},{first} au mois de {last},{first} - {last},{first}-{last},{first}–{last},{first} – {last}," +
			"{abbr}-{abbr2},{abbr}–{abbr2},entre {first} et {last}",
		Within:   [report.PeriodForms]string{report.AHalf: "S{n}", report.AQuarter: "T{n}", report.AMonth: "{m}"},
		Months:   frenchMonths,
		Abbr:     [12]string{"janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."},
		Ordinals: [4]string{"premier", "deuxième", "troisième", "quatrième"},
		Halves:   [2]string{"premier", "second"},
		Split:    [report.YearKinds]string{report.School: "année scolaire", report.Fiscal: "exercice"},
	}
}

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
		WordRecipients:   "Destinataires :",
		WordImprint:      "Mentions.",
		WordVersion:      "Cette version :",
		WordNotStated:    "non indiqué",
		WordHighest:      "au plus haut",
		WordLowest:       "au plus bas",
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
		WordPage:         "page",
		WordSee:          "Voir",

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
		WordFiguresTail: " déduit de chiffres publiés (bornes arrondies vers l’extérieur) :",
		WordScopesAlike: "On suppose que « %s » et « %s » comptent la même chose.",
		WordSameScope:   "On suppose que les documents comptent la même chose.",
		WordAssumedHead: "‡ %s, supposé :",
		WordOr:          "ou",
		WordTo:          "à",
		WordWith:        "avec",
		WordWhole:       "(nombre entier)",
		WordUnprinted:   "%[1]s autres chiffres par %[2]s, qui ne figurent sur aucune page",
		WordWholes:      "(nombres entiers)",
		WordTogether:    "ensemble :",

		WordNamesOurs:    "Les intitulés des documents sont de la rédaction.",
		WordTermsOurs:    "Les intitulés des documents et les définitions sont de la rédaction.",
		WordCellsIntro:   "Tableau!C7 : cellule C7 de la feuille Tableau.",
		WordSourcesIntro: "Dates telles qu’indiquées (… = aucune). ¶ : paragraphe, à partir de 1, légendes comprises.",
		WordAnnexNote:    "Sans signe : publié. † déduit ; ‡ supposé ; losange : un autre document donne un autre chiffre. Dernière colonne : pages où figure le chiffre ; * = dans ce tableau seulement.",
		WordAnnexRow:     "Plusieurs valeurs sur une ligne : dans l’ordre du temps ou comme nommées à gauche.",
		WordCode:         "Code",
		WordDocument:     "Document",
		WordDated:        "Date indiquée",
		WordEvent:        "Fait",
		WordWorkings:     "Calculs et notes",
		WordBut:          ", mais",
		WordContradict:   " : les documents se contredisent.",
		WordReplaces:     "au lieu de",
		WordEarlier:      "publié auparavant",
		WordUntil:        "données arrêtées au",
		WordTaken:        "Chiffres relevés dans chaque document, tels quels",
		WordUsed:         "Passages",
		WordHash:         "12 premiers caractères",
		WordFigures:      "Chiffre",
		WordOneFigure:    "chiffre",
		WordYearCol:      "Année",
		WordValue:        "Valeur",
		WordSourceCol:    "Source",
		WordPageCol:      "Page",
		WordZeroBase:     "× = pas de pourcentage : la base est nulle.",
		WordNoPercent:    "× = pas de pourcentage : la base est nulle ou peut être négative.",

		WordBetween:     "Partie vide : le chiffre se trouve quelque part entre ses deux bouts.",
		WordHighestOf:   "le plus haut de %s",
		WordLowestOf:    "le plus bas de %s",
		WordOwnScales:   "Chaque ligne a sa propre échelle, à partir de 0.",
		WordTargetEdge:  "Trait noir : %s ; son bord du côté du bout de la barre vaut exactement ce chiffre ; le drapeau montre le bon côté.",
		WordThinLine:    "Trait fin : %s.",
		WordOneScale:    "Tous les panneaux ont la même échelle.",
		WordTick:        "Trait court : %s.",
		WordRanked:      "Par ordre décroissant de %s.",
		WordOrderOpen:   "Là où les chiffres diffèrent de moins que leur arrondi ou leurs bornes, leur ordre reste ouvert.",
		WordNotShown:    "Non représentés : %s.",
		WordMoreMembers: "%d autres",
		WordMoved:       "L’extrémité de la barre est dessinée à côté du trait (%s) pour rester visible.",
		WordNotJoined:   "La ligne s’interrompt là où rien n’est indiqué.",
		WordLeadingLine: "Trait foncé : %s ; chaque ligne a ses propres marques.",
		WordSolidDots:   "Point plein : niveau publié",
		WordHatchedDots: "hachuré : niveau déduit",
		WordHollowDots:  "creux : niveau supposé",
		WordFromZero:    "%s, à partir de 0",
		WordCellBars:    "Barres : une seule échelle, à partir de 0.",
		WordSparklines:  "Petites lignes : échelle propre à chaque rangée, pour l’allure seulement ; point : dernier chiffre.",
		WordTileLines:   "Petites lignes : %s ; chacune à sa propre échelle, pour l’allure seulement ; point : dernier chiffre.",
		WordSparkUnsure: "Trait interrompu, point creux : déduit, supposé ou connu par une borne.",
		WordAdverse:     "Hachuré sous la ligne zéro : défavorable.",
		WordSides:       "Au-dessus de la ligne zéro : %s ; au-dessous : %s.",
		WordPartFills:   "Les teintes distinguent les parts, non les années.",

		WordPastYear:  "l’année précédente",
		WordPastSame:  "par rapport à la même période de l’année précédente",
		WordComparedP: "par rapport à la même période de",

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
		WordAlone:           "extrait de « %s », code %s",
		WordFullBriefing:    ", le document complet, avec la source de chaque chiffre.",
		WordCorrectionSheet: ", le rectificatif.",
		WordSameCode:        "Code de cette version, repris au pied de chaque page du PDF :",
		WordCorrected:       "Rectificatif",
		WordCorrects:        "Cette version remplace celle envoyée précédemment, code %s. Merci de ne plus utiliser cette dernière.",
		WordAssumedPDF:      "‡ supposé ; l’hypothèse est indiquée dans le fichier joint",
		WordSections:        "Parties",
		WordSpare:           "Notes",
		WordDraft:           "PROJET",
		WordExample:         "CHIFFRES D’EXEMPLE",
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

func frenchPrinter() Printer {
	return Printer{
		"media-empty":             "papier épuisé",
		"media-needed":            "papier à charger",
		"media-low":               "papier presque épuisé",
		"media-jam":               "bourrage de papier",
		"media-path-media-jam":    "bourrage de papier dans la machine",
		"input-tray-missing":      "un bac à papier manque",
		"input-media-size-change": "le format du papier dans le bac a changé",
		"output-tray-missing":     "le bac de sortie manque",
		"output-area-full":        "le bac de sortie est plein",
		"output-area-almost-full": "le bac de sortie est presque plein",

		"cover-open":     "un capot est ouvert",
		"door-open":      "une porte est ouverte",
		"interlock-open": "un verrou de sécurité est ouvert",

		"toner-empty":               "toner épuisé",
		"toner-low":                 "toner presque épuisé",
		"marker-supply-empty":       "encre ou toner épuisé",
		"marker-supply-low":         "encre ou toner presque épuisé",
		"marker-supply-missing":     "une cartouche manque",
		"marker-waste-full":         "le collecteur de toner usagé est plein",
		"marker-waste-almost-full":  "le collecteur de toner usagé est presque plein",
		"developer-empty":           "révélateur épuisé",
		"developer-low":             "révélateur presque épuisé",
		"opc-life-over":             "le tambour doit être remplacé",
		"opc-near-eol":              "le tambour devra bientôt être remplacé",
		"fuser-over-temp":           "l’unité de fusion est trop chaude",
		"fuser-under-temp":          "l’unité de fusion n’est pas assez chaude",
		"stapler-empty":             "agrafes épuisées",
		"stapler-low":               "agrafes presque épuisées",
		"stapler-jam":               "bourrage d’agrafes",
		"stitcher-supply-empty":     "agrafes épuisées",
		"stitcher-supply-low":       "agrafes presque épuisées",
		"stitcher-jam":              "bourrage d’agrafes",
		"finisher-jam":              "bourrage de papier dans le module de finition",
		"puncher-waste-full":        "le bac à confettis de la perforeuse est plein",
		"cleaner-life-over":         "le dispositif de nettoyage doit être remplacé",
		"interpreter-resource-full": "l’imprimante manque de mémoire",

		"paused":               "l’imprimante est en pause",
		"moving-to-paused":     "l’imprimante va se mettre en pause",
		"stopping":             "l’imprimante s’arrête",
		"stopped-partly":       "l’imprimante est partiellement arrêtée",
		"shutdown":             "l’imprimante est éteinte",
		"offline":              "l’imprimante est hors ligne",
		"connecting-to-device": "connexion à l’imprimante en cours",
		"timed-out":            "l’imprimante ne répond pas",
		"spool-area-full":      "la mémoire des travaux de l’imprimante est pleine",
		"hold-new-jobs":        "les nouveaux travaux sont retenus",
		"deactivated":          "l’imprimante est désactivée",
		"cups-missing-filter":  "il manque un filtre au serveur d’impression",
		"cups-insecure-filter": "le filtre du serveur d’impression n’est pas sûr",
		"power-down":           "l’imprimante s’éteint",

		"job-incoming":                     "le travail est en cours de réception",
		"job-data-insufficient":            "le travail attend des données",
		"job-queued":                       "le travail attend son tour",
		"job-printing":                     "impression en cours",
		"job-interpreting":                 "le travail est en préparation",
		"job-transforming":                 "le travail est en préparation",
		"job-spooling":                     "le travail est en cours de réception",
		"job-outgoing":                     "le travail est en route vers l’imprimante",
		"job-hold-until-specified":         "le travail est retenu jusqu’à ce qu’on le libère",
		"job-password-wait":                "le travail attend un mot de passe à l’imprimante",
		"resources-are-not-ready":          "quelque chose n’est pas prêt (papier, agrafes…)",
		"printer-stopped":                  "l’imprimante est arrêtée",
		"printer-stopped-partly":           "l’imprimante est partiellement arrêtée",
		"processing-to-stop-point":         "le travail est en cours d’arrêt",
		"queued-in-device":                 "le travail est dans la file de l’imprimante",
		"service-off-line":                 "le service d’impression est hors ligne",
		"aborted-by-system":                "l’imprimante a abandonné le travail",
		"compression-error":                "les données compressées sont défectueuses",
		"unsupported-compression":          "l’imprimante ne connaît pas cette compression",
		"document-access-error":            "l’imprimante n’accède pas au document",
		"document-format-error":            "l’imprimante juge le document défectueux",
		"document-unprintable-error":       "l’imprimante ne peut pas imprimer le document",
		"document-password-error":          "le document demande un mot de passe",
		"document-permission-error":        "le document ne peut pas être imprimé : droits insuffisants",
		"document-security-error":          "le document est bloqué par sécurité",
		"unsupported-document-format":      "l’imprimante ne connaît pas ce format",
		"unsupported-attributes-or-values": "l’imprimante ne peut pas faire ce qui est demandé",
		"conflicting-attributes":           "les demandes ne vont pas ensemble",
		"errors-detected":                  "il y a eu des erreurs",
		"warnings-detected":                "il y a eu des avertissements",
		"account-info-needed":              "un compte est demandé",
		"account-closed":                   "le compte est clos",
		"account-limit-reached":            "le compte a atteint sa limite",
		"account-authorization-failed":     "le compte n’a pas le droit d’imprimer",
		"cups-held-for-authentication":     "le serveur d’impression attend une identification",
		"job-canceled-by-user":             "annulé par un utilisateur",
		"job-canceled-by-operator":         "annulé par l’opérateur",
		"job-canceled-at-device":           "annulé à l’imprimante",
		"job-completed-successfully":       "imprimé",
		"job-completed-with-errors":        "imprimé, avec des erreurs",
		"job-completed-with-warnings":      "imprimé, avec des avertissements",
		"submission-interrupted":           "l’envoi du travail a été interrompu",
		"job-release-wait":                 "le travail attend d’être libéré à l’imprimante",
		"job-suspended":                    "le travail est suspendu",
		"job-suspended-for-approval":       "le travail attend une approbation",
		"job-delay-output-until-specified": "le travail est retenu jusqu’à ce qu’on le libère",
		"unknown":                          "l’imprimante ne dit pas pourquoi",
		"other":                            "un autre défaut de l’imprimante",
		"job-held-for-review":              "le travail attend une approbation",
	}
}

func frenchLexicon() Lexicon {
	return Lexicon{
		Tokens: TokenWords{
			Elided: "d’,l’,n’,s’,c’,j’,m’,t’,qu’,jusqu’,lorsqu’,puisqu’",
			Joints: "et,ou,à,au,aux",
			Ranges: "à",
		},
		Numbers: NumberWords{
			Alone: "deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,vingt,vingts,trente,quarante,cinquante,soixante," +
				"septante,octante,huitante,nonante,cent,cents,mille,demi,dizaine,dizaines,douzaine,douzaines,quinzaine,vingtaine,trentaine,quarantaine,cinquantaine,soixantaine," +
				"centaine,centaines,millier,milliers",
			Openers:  "un,une",
			Within:   "un,une,et,million,millions,milliard,milliards",
			Scaling:  "dizaine,dizaines,centaine,centaines,mille,millier,milliers,million,millions,milliard,milliards",
			Linking:  "de,d’",
			Senses:   "tous deux,toutes deux,l’ un,l’ une,des dizaines,des centaines,des milliers,plusieurs *,quelques *",
			Sets:     "parmi les,entre les,l’ un des,l’ une des,un des,une des,aucun des,aucune des,chacun des,chacune des,l’ un ou l’ autre des",
			SetOf:    "des,de ces,de nos,sur les,de tous les,de toutes les",
			Members:  "plus,moins,plus *,moins *,plus * *,moins * *,un,une,aucun,aucune,chacun,chacune,premier,première,dernier,dernière,seul,seule,meilleur,meilleure,pire",
			Units:    "cas,affaires,personnes,unités,individus,équipes,délégations,programmes,tonnes,cartouches,armes,fois,euros,pour cent,%",
			Page:     "ans,an,années,année",
			Compound: "fois par,cas de figure,agents de change",
			Parts:    "des,de,du,d’",
			Unscaled: None,
			Vague:    []Scale{{1, "dizaines,des dizaines"}, {2, "centaines,quelques centaines,des centaines"}, {3, "milliers,quelques milliers,des milliers"}, {4, "dizaines de milliers,des dizaines de milliers"}, {5, "centaines de milliers,des centaines de milliers"}, {6, "des millions"}},
		},
		Names: NameWords{
			Numbered: "article,articles,section,sections,chapitre,chapitres,partie,parties,titre,décret,décrets,décret n °,arrêté,arrêté n °,circulaire,circulaire n °,directive,résolution,décision,loi,loi n °," +
				"n °,n os,numéro,numéros,classe,trimestre,semestre,quadrimestre,page,pages,p,figure,figures,tableau,tableaux,graphique,graphiques,paragraphe,paragraphes,alinéa,session,phase,semaine," +
				"niveau,catégorie,groupe,arrondissement,canton,quartier,zone,secteur,lot,ligne,route,rn,rd,nationale,départementale,autoroute,salle,point,annexe,annexes,étape,échelon,note,notes,tome,volume,lycée n °,projet",
			Counted:     "le nombre,un nombre,au nombre,nombre total,en partie,faire partie",
			Abbreviated: "art,chap,fig,p,pp,n,vol,tab",
			Plain:       "et,ou,à,au,de,du,des,en,dans,sur,est,sont,a,ont,ci,ci-dessus,ci-dessous,dit,indique,indiquent,montre,montrent,prévoit,fixe",
		},
		Dates: DateWords{
			BeforeDay:  None,
			AfterDay:   "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre",
			NotDay:     None,
			OfYear:     "en,de,pour,année,de l’ année",
			BeforeYear: "en,depuis,de,dès,pour,fin,début,mi,année,années,à,au,et,entre,avant,après,durant,sur",
			Opening:    "en,pour,durant,pour l’ année,en l’ an,l’ année,durant l’ année,au cours de l’ année,fin,à fin,à la fin de",
			Reporting:  "rapport*,not*,publi*,annonc*,conférence,réunion,bilan,selon,d’ après,indiqu*,constat*,document*,présent*,prév*",
			Ordinals:   "er,re,ère,e,ème,nd,nde,es,èmes",
		},
		Clock: ClockWords{
			Marks:    "heures du matin,heures du soir,heures de l’ après-midi,heures précises",
			Hours:    "heures,heure,h",
			At:       "à,vers,dès,de,avant,après,jusqu’ à,entre,et,depuis",
			PartOf:   "du matin,du soir,de l’ après-midi",
			Daytimes: None,
			AllDay:   "24 heures sur 24,24 h sur 24,24 h / 24,24 heures par jour,7 jours sur 7,7 j / 7,7 j sur 7",
		},
		Phones: PhoneWords{
			Lead: "numéro vert,numéro,numéros,numéro d’ urgence,téléphone,tél,ligne,ligne d’ urgence,standard,appeler,appelez,appeler le,appelez le,appel au," +
				"composer,composez,composer le,composez le,joignable au,joindre le,répond au,répondent au,faites le,faire le,fax,télécopie,contacter le,contactez le",
			Joints:    "le,la,les,l’,au,aux,du,de,des,d’,est,sont,n °,police,secours,pompiers,urgence,et,ou,gratuit,national",
			Services:  "police,secours,pompiers,samu,gendarmerie",
			Emergency: "15,17,18,112,113,114,115,119",
		},
		Ages: AgeWords{
			Bounds: "de moins de,de plus de,les moins de,les plus de,des moins de,des plus de,aux moins de,aux plus de,d’ au moins,dès,à partir de,jusqu’ à,a moins de,a plus de,ont moins de,ont plus de",
			Says:   "ans",
			Open:   "ans et plus,ans ou plus,ans et moins,ans révolus,ans et au-delà",
			People: "enfants,enfant,personnes,personne,mineurs,jeunes,élèves,étudiants,conducteurs,habitants,femmes,hommes,filles,garçons,population,citoyens,travailleurs,salariés,patients," +
				"victimes,membres,adolescents,nourrissons,adultes,usagers,ceux,celles,agents,adhérents",
			Aged: "âgé de,âgée de,âgés de,âgées de,âge de,âgé d’ au moins,âgés de moins de,âgées de moins de,âgés de plus de,âgées de plus de,âgés d’ au moins,à l’ âge de,tranche des",
		},
		Rates: RateWords{
			Per:     "pour,par tranche de,pour chaque",
			Measure: None,
		},
		Movement: frenchMovement(),
		Base: BaseWords{
			Against: "par rapport à,par rapport au,par rapport aux,par rapport à la,comparé à,comparée à,comparés à,comparées à,en comparaison de,en comparaison avec,relativement à," +
				"vis-à-vis de,qu’ en,que celui de,que celle de,que ceux de,que celles de,à celui de,à celle de,à ceux de,à celles de,que l’ année,que durant,que pendant",
			Loosely:    "sur,contre,depuis",
			SamePeriod: "même période,mêmes mois",
			WholeYear:  "toute l’ année,ensemble de l’ année,année entière,sur l’ année,cette année",
			YearBefore: "année précédente,an dernier,an passé,année passée,année dernière,année scolaire précédente,exercice précédent,an plus tôt,an auparavant,sur un an,en un an,période précédente",
			YearStart:  "depuis le début de l’ année,depuis le début de l’année,par rapport au début de l’ année,par rapport au début de l’année,au début de l’ année,depuis janvier,depuis le 1er janvier",
			YearAfter:  "année prochaine,an prochain,année suivante,année à venir,année scolaire prochaine,prochaine année scolaire,exercice suivant,prochain exercice",

			QuarterBefore: "trimestre précédent",
			MonthBefore:   "mois précédent,mois dernier",
		},
		Points: PointWords{
			Points:  "point,points,points de pourcentage,point de pourcentage",
			Percent: "%,pour cent,pour-cent",
		},
		Target: TargetWords{
			Names: "objectif,objectifs,cible",
			Plans: "plan,prévu,prévision,prévisions,but",
			Met: "objectif atteint,objectif est atteint,objectif dépassé,atteint * objectif,atteint la cible,dépassé * objectif,dépasse * objectif,dépassé la cible,dépassant * objectif,atteignant * objectif," +
				"au-dessus de * objectif,au-dessus de la cible,au-delà de * objectif,supérieur à * objectif,supérieure à * objectif,supérieurs à * objectif,supérieures à * objectif,conforme à * objectif",
			Missed: "pas atteint * objectif,pas atteint la cible,pas atteindre * objectif,sans atteindre * objectif,n’ atteint pas * objectif,objectif n’ est pas atteint,objectif non atteint,objectif manqué," +
				"manqué * objectif,manque * objectif,manqué la cible,en deçà de * objectif,en dessous de * objectif,au-dessous de * objectif,sous * objectif,sous la cible," +
				"inférieur à * objectif,inférieure à * objectif,inférieurs à * objectif,inférieures à * objectif,pas dépassé * objectif",
			Sided: "au-dessus de * objectif,au-dessus de la cible,au-delà de * objectif,supérieur à * objectif,supérieure à * objectif,supérieurs à * objectif,supérieures à * objectif," +
				"en deçà de * objectif,en dessous de * objectif,au-dessous de * objectif,sous * objectif,sous la cible,inférieur à * objectif,inférieure à * objectif,inférieurs à * objectif,inférieures à * objectif",
			Kept: "dans la limite,dans les limites,sous la limite,au-dessous de la limite,en dessous de la limite,limite respectée,limite est respectée,respecte la limite,respecté la limite,pas dépassé la limite,dépasse pas la limite,sans dépasser la limite,jamais dépassé la limite",
			Over: "limite dépassée,limite est dépassée,au-delà de la limite,au-dessus de la limite,dépasse la limite,dépassé la limite",
		},
		Extremes: ExtremeWords{
			Highest: "au plus haut,niveau record,le plus élevé,la plus élevée,le plus haut,la plus haute,le plus grand,la plus grande,le plus important,la plus importante",
			Lowest:  "au plus bas,le plus bas,la plus basse,le plus faible,la plus faible,le plus petit,la plus petite,le moins élevé,la moins élevée",
			Sizes:   "le plus grand,la plus grande,le plus important,la plus importante,le plus petit,la plus petite",
			Beside: "est,était,sont,étaient,fut,et,à,de,du,des,d’,l’,encore,toujours,aussi,depuis,en,sur,pour,que,qui,jamais,jusqu’,ce,soit," +
				"nombre,chiffre,total,valeur,montant,niveau,résultat,quantité,volume,année,années,an",
			Paces: "taux,rythme,croissance,part,pourcentage,proportion,qualité,point,priorité,densité",
			Among: "un des,une des,parmi,deuxième,second,seconde,troisième,pas,plus jamais,jamais,possible",
			Since: "depuis",
			Ever:  "jamais enregistré,jamais enregistrée,jamais atteint,jamais atteinte,jamais observé,jamais observée,record,de tous les temps",
		},
		Multiples: MultipleWords{
			Times: []Multiple{
				{2, 1, "doublé,doublée,doublés,doublées,doublent,doublement,deux fois plus,le double,multiplié par deux,multipliée par deux,multipliés par deux,multipliées par deux"},
				{3, 1, "triplé,triplée,triplés,triplées,triplement,trois fois plus,le triple,multiplié par trois,multipliée par trois,multipliés par trois,multipliées par trois"},
				{4, 1, "quadruplé,quadruplée,quadruplés,quadruplées,quatre fois plus,le quadruple,multiplié par quatre,multipliés par quatre,multipliées par quatre"}, {5, 1, "quintuplé,quintuplée,cinq fois plus,multiplié par cinq,multipliés par cinq"}, {10, 1, "décuplé,décuplée,dix fois plus,multiplié par dix,multipliés par dix"},
				{3, 2, "une fois et demie"},
				{1, 2, "réduit de moitié,réduite de moitié,réduits de moitié,réduites de moitié,réduire de moitié,deux fois moins,divisé par deux,divisée par deux,divisés par deux,divisées par deux"},
				{1, 3, "trois fois moins,divisé par trois,divisée par trois,divisés par trois,divisées par trois"},
			},
			Parts: []Multiple{
				{1, 2, "moitié,la moitié,de moitié,un demi,un sur deux,une sur deux"}, {1, 3, "un tiers,d’ un tiers,le tiers,un sur trois,une sur trois"}, {2, 3, "deux tiers,les deux tiers,des deux tiers,deux sur trois"}, {1, 4, "un quart,d’ un quart,le quart,un sur quatre,une sur quatre"}, {3, 4, "trois quarts,les trois quarts,des trois quarts,trois sur quatre"},
				{1, 5, "un cinquième,d’ un cinquième,un sur cinq,une sur cinq"}, {2, 5, "deux cinquièmes,deux sur cinq"}, {4, 5, "quatre cinquièmes,quatre sur cinq"}, {1, 6, "un sixième,un sur six,une sur six"}, {1, 10, "un dixième,d’ un dixième,un sur dix,une sur dix"},
				{9, 10, "neuf dixièmes,neuf sur dix"}, {8, 10, "huit sur dix"}, {7, 10, "sept sur dix"},
			},
			By:    "fois",
			Whole: "égal à,égale à,équivalent à,équivalente à,équivaut à,représente",
			Done:  "atteint,atteignant,réalisé à",
			Of:    "des,de,du,d’",
			Most:  "la majorité,une majorité,la plupart,le plus gros,la plus grande partie,la majeure partie",
		},
		Measures: []Measure{
			{"g", "gramme,grammes"}, {"kg", "kg,kilogramme,kilogrammes,kilo,kilos"}, {"quintal", "quintal,quintaux"}, {"t", "tonne,tonnes"}, {"l", "litre,litres"},
			{"ml", "ml,millilitre,millilitres"}, {"m3", "m³,m3,mètre cube,mètres cubes"}, {"m", "m,mètre,mètres"}, {"cm", "cm,centimètre,centimètres"},
			{"km", "km,kilomètre,kilomètres"}, {"ha", "ha,hectare,hectares"}, {"m2", "m²,m2,mètre carré,mètres carrés"}, {"km2", "km²,km2,kilomètre carré,kilomètres carrés"},
			{"h", "heure,heures,h"}, {"min", "minute,minutes,min"}, {"s", "secondes"}, {"d", "jour,jours"}, {"week", "semaine,semaines"}, {"month", "mois"}, {"VND", "vnd,dong,dongs"},
			{"USD", "usd,dollar,dollars"}, {"EUR", "eur,euro,euros,€"}, {"kWh", "kwh,kilowattheure,kilowattheures"}, {"MW", "mw,mégawatt,mégawatts"},
		},
		Streaks: StreakWords{
			Running:  "d’ affilée,consécutif,consécutive,consécutifs,consécutives,de suite",
			Ordinals: "première,deuxième,troisième,quatrième,cinquième,sixième,septième,huitième,neuvième,dixième",
			First:    "première fois depuis,première hausse depuis,première baisse depuis",
			Flat:     "inchangé,inchangée,inchangés,inchangées,n’ a pas changé,n’ ont pas changé,plafonne,plafonnent,plafonné,reste au même niveau,au même niveau qu’ en,stagne,stagnent,stagné",
		},
		Claims: ClaimWords{
			Exactly: "exactement,précisément,très exactement",
			Hardly:  "à peine,tout juste",
			By:      "selon,d’ après,dans",
			Respect: "m,mme,mlle",
			Titles: "général,général de corps d’ armée,général de division,général de brigade,colonel,colonelle,colonel hors classe,lieutenant-colonel,lieutenante-colonelle,commandant,commandante,capitaine,lieutenant,lieutenante," +
				"préfet,préfète,sous-préfet,sous-préfète,ministre,premier ministre,première ministre,secrétaire d’ état,président,présidente,vice-président,vice-présidente,maire,adjoint au maire,adjointe au maire," +
				"directeur,directrice,directeur adjoint,directrice adjointe,directeur général,directrice générale,inspecteur général,inspectrice générale,inspecteur,inspectrice,chef,cheffe,secrétaire général,secrétaire générale,proviseur,proviseure,recteur,rectrice",
			All:         "tous les,toutes les,les,l’ ensemble des",
			MetAfter:    "est atteint,est dépassé,a été atteint,a été dépassé,était atteint,était dépassé",
			MissedAfter: "n’ est pas atteint,n’ a pas été atteint,est manqué,a été manqué,n’ était pas atteint",
			Empty:       "est,sont,était,étaient,a,ont,le,la,les,l’,un,une,des,de,du,d’,ce,cette,ces,il,elle,on,y,en,et,qui,que,pour,car,aussi",
			Occasions:   "fois,reprises",
			Excluded:    "non dessiné pour,non dessinée pour,non représenté pour,non représentée pour",
		},
		Unproven: UnprovenWords{
			Credit:    "grâce à,grâce au,grâce aux,de ce fait,en conséquence",
			Documents: "documents",
			Unstated:  "non indiqué,non indiquée,non publié,non publiée,non disponible,non communiqué,non communiquée,non précisé,non précisée,pas indiqué,pas indiquée,inconnu,inconnue,pas de chiffre,aucun chiffre,pas de données,aucune donnée,n.d.,n/d",
			Latest:    "plus récent,plus récente,plus récents,plus récentes,dernier en date",
		},
		Nouns: NounWords{
			Empty: "le,la,les,l’,un,une,des,du,de,d’,à,au,aux,en,dans,par,pour,sur,sous,avec,sans,et,ou,que,qui,ce,cet,cette,ces,son,sa,ses,leur,leurs,est,sont,était,ont,a,tout,toute,tous,toutes,chaque,autre,autres,plus,moins,dont,entre,selon," +
				"atteint,atteinte,dépassé,dépassée,somme,ensemble,nombre,total,totale,totaux,taux,part,moyen,moyenne,moyens,niveau,montant,chiffre,chiffres,valeur,volume,résultat,résultats,pourcentage,proportion,évolution,variation,écart,objectif,objectifs,plan,limite,réel," +
				"an,ans,année,années,mois,trimestre,trimestres,semestre,jour,jours,semaine,premier,deuxième,troisième,quatrième,dernier,précédent,précédente,même,période,fin,début,annuel,mensuel,trimestriel," +
				"janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre,comparé,comparée,rapport,contre,depuis,hausse,baisse,millier,milliers,million,millions,milliard,milliards,type,types,source,sources,note,voir,page,non,publié",
			Endings: "ées,és,ée,é,aux,al,es,s,x,e",
			Joining: []Phrases{"de,du,des,d’", "à,au,aux", "par", "en", "dans", "sur", "pour", "avec"},
			Apart: []Phrases{
				"urbain,rural", "urbaine,rurale", "urbains,ruraux", "avant impôt,après impôt", "net,brut", "nette,brute", "hommes,femmes", "garçons,filles", "importations,exportations",
				"tués,blessés", "morts,blessés", "décès,blessés", "naissances,décès", "directs,indirects", "primaire,secondaire", "diurnes,nocturnes", "mobiles,fixes", "volontaires,professionnels", "pénales,civiles", "adultes,enfants", "définitif,provisoire", "gratuits,payants", "publics,privés", "à temps plein,à temps partiel", "en amont,en aval",
				"par habitant,par ménage,par foyer",
			},
		},
		Length: 116,
		Denials: DenialWords{
			Sure:  "ne,n’,pas,aucun,aucune,jamais,sans,nul,nulle,non,rien,ni",
			Traps: "pas à pas,ne que,sans cesse,sans doute,non seulement",
			Perhaps: "in*,im*,ir*,mal*,manqu*,hors,hormis,sauf,excep*,seul,seule,seuls,seules,seulement,uniquement,peu,moins,sous,exclu*,absen*,dépourvu*,gratuit*,exempt*,refus*,rejet*,empêch*,évit*,arrêt*," +
				"cess*,perd*,pert*,faute,échou*,rat*,interdi*,rare*,vide*,zéro,loin,au lieu,plutôt,autre*,encore,presque,reste*,stable*,même,constant*,suspend*,attend*,attente,difficil*,fin*,contre,libre*,défaut,différent*,distinct*,à part,au plus,au moins",
		},
		Judgement: JudgementWords{
			Good:     "mieux,meilleur,meilleure,meilleurs,meilleures,amélior*,embellie",
			Bad:      "pire,pires,aggrav*,dégrad*,détérior*,empir*,moins bon,moins bonne",
			Purposes: "pour,afin de,afin d’,de,d’,grâce à,par,vers,à,le,la,les,l’,du,des,au,aux,et",
			Measured: "que,qu’,en,sur,et,par,encore,toujours,nettement,cette,ce,depuis,de",
		},
		Rows: RowWords{
			Faster:   "plus vite,plus rapidement,plus fortement,plus nettement",
			Slower:   "moins vite,moins rapidement,moins fortement,moins nettement,plus lentement",
			Fastest:  "le plus vite,le plus rapidement,le plus fortement,le plus nettement",
			Slowest:  "le moins vite,le moins rapidement,le moins fortement,le plus lentement",
			Most:     "le plus de,le plus d’,le plus grand nombre de,le plus grand nombre d’",
			Least:    "le moins de,le moins d’,le plus petit nombre de,le plus petit nombre d’",
			Except:   "sauf,hormis,à part,excepté,exceptée,hors,contrairement à,malgré",
			Counted:  "nombre,nombres",
			Crowning: None,
		},
		Outcomes: OutcomeWords{
			Met:    "atteint,atteints,atteinte,atteintes,atteignent,tient,tiennent,tenu,tenus,tenues,respecte,respectent",
			Missed: "manque,manquent,manqué,manqués,n’ a pas atteint,n’ ont pas atteint,n’ atteint pas,n’ atteignent pas,n’ est pas atteint,ne sont pas atteints,n’ a pas tenu,n’ ont pas tenu",
			Close:  "de peu,de justesse,tout juste,proche de,proches de,tout près de",
			Far:    "de loin,très loin de,à bonne distance de,largement,loin de,bien en dessous de,bien au-dessus de,très en dessous de,très au-dessus de",
			OutOf:  "sur,sur les,de ses,de leurs",
		},
		Times: TimeWords{
			MidYear:   "à mi-année,au milieu de l’ année,en milieu d’ année",
			Quarters:  "trimestres",
			LastOnes:  "derniers",
			ByQuarter: "par trimestre,trimestriel,trimestrielle,trimestriels,trimestrielles,chaque trimestre,trimestres de",
			ByMonth:   "par mois,mensuel,mensuelle,mensuels,mensuelles,chaque mois,mois de",
			YearBegin: "au début de l’ année,au début de l’année,en début d’ année,en début d’année,au début de 20*",
			Lasting:   "en,sur,pendant,durant",
			Years:     "ans,années",
			FirstTime: "pour la première fois",
		},
		Events: EventWords{
			Opposites: []Opposite{
				{"en avance,avant le terme,avant terme", "en retard,après le terme"}, {"gratuit,gratuite,gratuits,gratuites,gratuitement", "payant,payante,payants,payantes"}, {"approuvé,approuvée,adopté,adoptée", "rejeté,rejetée,refusé,refusée"}, {"félicité,félicite,salué,salue,remercie,remercié", "critiqué,critique,blâmé,blâme"}, {"nord", "sud"}, {"est de,à l’ est", "ouest de,à l’ ouest"},
				{"matin", "après-midi"}, {"recrutera,recruté,recrutés,embauché,embauchés", "licencié,licenciés,supprimé,supprimés"}, {"au moins", "au plus"}, {"permanent*,fixe,fixes", "temporaire*,mobile,mobiles"}, {"urbain*", "rural*,ruraux"}, {"de jour,en journée", "de nuit,nocturne*"},
				{"à l’intérieur", "à l’extérieur,en plein air"}, {"hommes,masculin*", "femmes,féminin*"}, {"garçons", "filles"}, {"adultes", "enfants,mineurs"}, {"hiver", "été"}, {"printemps", "automne"},
				{"volontaire*,bénévole*", "professionnel*,obligatoire*"}, {"importé*,importations", "exporté*,exportations"}, {"interne*", "externe*"}, {"direct,directe,directs,directes,directement", "indirect*"}, {"à temps plein", "à temps partiel"}, {"léger,légère,légers,légères,légèrement,bénin,bénigne", "grave,graves,gravement,sévère*"},
				{"en amont", "en aval"}, {"renforcé*", "affaibli*,assoupli*"}, {"élargi*,étendu*,prolongé*", "réduit,réduite,réduits,réduites,écourté*,raccourci*"}, {"achevé*,terminé*", "inachevé*,abandonné*"}, {"réussi*", "échoué,manqué"},
				{"arrêté*", "libéré*,relâché*"}, {"légal,légale,légaux,licite", "illégal*,illicite*"}, {"sûr,sûre,sûrs,sans danger", "dangereu*"}, {"propre,propres", "sale,sales,pollué*"}, {"riche,riches,aisé*", "pauvre*"}, {"autorisé*,permis", "interdit*"},
				{"compris,y compris", "hors,non compris,sans compter"}, {"en ligne", "au guichet,sur papier"}, {"au début", "à la fin"}, {"large*", "étroit*"}, {"majorité", "minorité"},
				{"nommé*", "révoqué*,démis"}, {"continu,continue,sans interruption", "interrompu*,intermittent*"}, {"pénal*", "civil*"}, {"définitif,définitive,définitifs,définitives", "provisoire*"}, {"collectif*,collective*", "individuel*"}, {"annoncé*,programmé*", "inopiné*"},
				{"public,publique,publics,publiques", "privé*"}, {"central*", "local*,locaux"}, {"national*,nationaux", "international*,internationaux"}, {"audité*,après audit", "non audité*,avant audit"}, {"simple,simples,simplifié*", "compliqué*"}, {"positif*,positive*", "négatif*,négative*"},
				{"chaud*", "froid*"}, {"mêmes", "différents,différentes"},
			},
			InTurn: []Opposite{
				{"confié*,remis,remise", "repris,reprise"},
				{"prêté*", "emprunté*"},
				{"acheté*", "vendu*"},
				{"commence,commencé,débute,débuté,début", "termine,terminé,fin,achevé"}, {"ouvre,ouvrira,ouvert,ouverte,ouverture,rouvre", "ferme,fermera,fermé,fermée,fermeture"}, {"avant", "après"}, {"ancien,anciens,ancienne,anciennes,vieux", "récent,récents,récente,récentes,neuf,neufs,neuve,neuves,nouveau,nouveaux,nouvelle,nouvelles"}, {"premier,première,premiers,premières", "dernier,dernière,derniers,dernières"}, {"mieux,meilleur,meilleure,amélioré,améliorée", "pire,moins bon,moins bonne,dégradé,dégradée"},
				{"plus grand,plus grande,plus grands,plus forte,plus fort", "plus petit,plus petite,plus faible"}, {"tous,toutes,chaque", "certains,certaines,quelques"}, {"hausse", "baisse"}, {"inchangés,inchangées,maintenus,maintenues", "changent,modifiés,modifiées"},
			},
			Asked: "doit,doivent,devra,devront,devrait,demande,demandent,recommande,recommandent,prévoit,sera,seront,ouvrira,avant,d’ ici,à",
			Done:  "a,ont,avait",
			Plain: "le,la,les,l’,un,une,des,du,de,d’,à,au,aux,en,dans,par,pour,sur,sous,avec,et,ou,que,qu’,qui,dont,ce,cet,cette,ces,son,sa,ses,leur,leurs,il,elle,ils,elles,on,y,est,sont,était,étaient,a,ont,avait,été,être,avoir,sera,seront,tout,toute,tous,toutes,pendant,lors,ne,n’,pas,soit,se,s’,m,mme",
			Alike: []Phrases{
				"construire,bâtir,édifier", "commencer,débuter,démarrer", "aider,soutenir,assister", "acheter,acquérir", "montrer,afficher", "exiger,demander", "réparer,remettre en état", "créer,établir,fonder", "donner,fournir,accorder", "habitants,riverains", "près de,à côté de,proche de", "finir,achever,terminer", "plusieurs,nombreux,nombreuses", "réaliser,mettre en œuvre,exécuter", "rester,demeurer", "recruter,embaucher,engager",
			},
			Causes: "à cause de,à cause du,à cause des,en raison de,en raison du,en raison des,grâce à,grâce au,grâce aux,parce que,parce qu’,faute de,du fait de,du fait du,du fait des",
			Hence:  None,
		},
		Spelling: frenchSpelling,
	}
}

func frenchMovement() MovementWords {
	return MovementWords{
		Trap: "plus de,plus d’,moins de,moins d’,de plus de,de plus d’,de moins de,de moins d’,de plus en plus,de moins en moins,en plus,au plus,au moins,d’ au plus,d’ au moins,du moins,tout au plus," +
			"progressiv*,réduit à néant,chute libre,mise en hausse,contrat*,contractuel*,hausse le ton,baisser les bras,montée en charge,montée en compétence,croissant rouge,recul nécessaire,prendre du recul," +
			"tarif réduit,tarifs réduits,mobilité réduite,la plus forte hausse,la plus forte baisse,augmentation de capital,dépassé * objectif,dépasse * objectif,dépassant * objectif",
		Negations: "pas ~,ne ~ pas,n’ ~ pas,ne ~ plus,n’ ~ plus,n’ * plus ~,n’ a plus ~,n’ ont plus ~,jamais ~,n’ ~ jamais,ne ~ jamais,guère ~,ne ~ guère,n’ ~ guère,sans ~,sans avoir ~,aucun ~,aucune ~,ni ~,pas de ~,pas d’ ~,pas connu de ~,ne ~ ni",
		Open: "vise à,visent à,vise une,vise un,visant à,doit,doivent,devra,devront,devrait,devraient,faut,objectif de,objectif d’,afin de,afin d’,prévoit de,prévoit une,prévoit un,prévoient de," +
			"éviter,limiter,contenir,espère,espèrent",
		EitherWay: "hausse ou baisse,baisse ou hausse,hausse ou une baisse,augmenter ou diminuer,augmente ou diminue,augmenté ou diminué,diffèrent,diffère,différence,écart,écarts,ralenti*,stagn*,stable,stables,se stabilis*",
		Down: "baiss*,diminu*,recul*,chut*,régress*,rédui*,réduc*,repli,replis,replié,repliée,repliés,fléchi*,fléchissement,décru,décroî*,décroiss*,déclin,décliné,décline,amoindri*,effondr*," +
			"abaiss*,contracté,contractée,contraction,tassement,tassé,dégringol*,plongé,plongent,en repli,rétréci*,raréfi*,amenuis*,minoré,minorée,minorés,minorées",
		Up: "augment*,hauss*,progress*,accroî*,accroiss*,accru,accrue,accrus,accrues,croît,croissent,croissance,crû,grimp*,bondi,bondit,bond,bonds,grossi*," +
			"élargi*,multipli*,majoré,majorée,majorés,majorées,envol,envolé,envolée,envolés",
		DownTo: "tombé à,tombée à,tombés à,tombées à,tombe à,tombent à,baissé à,baissé jusqu’ à,descendu à,descendue à,descendus à,descendues à,ramené à,ramenée à,ramenés à,ramenées à,réduit à,réduite à,réduits à,réduites à," +
			"retombé à,retombée à,retombés à,retombées à,reculé à,diminué à,chuté à,abaissé à,abaissée à",
		UpTo:     "porté à,portée à,portés à,portées à,augmenté à,monté à,montée à,montés à,grimpé à,grimpe à,progressé à,hissé à,remonté à,remontée à,accru à",
		DownFar:  "baissé jusqu’ à",
		UpFar:    "monté jusqu’ à,grimpé jusqu’ à",
		To:       "passé à,passée à,passés à,s’ établit à,s’ établissent à,s’ élève à,s’ élèvent à",
		Lower:    "inférieur,inférieure,inférieurs,inférieures,plus bas,plus basse,plus faible,plus faibles,moins élevé,moins élevée,moins élevés,moins élevées,moins nombreux,moins nombreuses,plus court,plus courte,plus courts,plus courtes,moins cher,moins chère,moins que,moins qu’",
		Higher:   "supérieur,supérieure,supérieurs,supérieures,plus haut,plus haute,plus élevé,plus élevée,plus élevés,plus élevées,plus nombreux,plus nombreuses,plus fort,plus forte,plus long,plus longue,plus longs,plus longues,plus cher,plus chère,plus que,plus qu’",
		Fewer:    "de moins",
		More:     "de plus",
		SoftDown: "perdu,perd,perdent,perte,cédé,cède,glissé,tombé,tombée,tombés,tombe,descendu,descendue,manque,en retrait,au-dessous de,en dessous de,en deçà de,sous",
		SoftUp:   "monté,montée,montés,monte,montent,dépassé,dépasse,dépassent,dépassant,excède,excédant,gagné,gagne,gagnent,gain,ajouté,au-dessus de,au-delà de,avance,devance",
		By:       "de,d’",
		Reaching: "à,jusqu’ à",
		Steps:    "de,d’,près,environ,quelque,presque,encore,seulement,à,peine,un,peu,plus,moins,au,que,fortement,légèrement,nettement,nouveau",
		Clauses:  "tandis que,tandis qu’,alors que,alors qu’,mais,bien que,bien qu’,quoique,pendant que",
		Still:    "est,était,et,reste,taux de,niveau de,variation de,évolution de,changement de,écart de,:",
	}
}

// frenchSpelling folds the spelling of 1990 and œ.
func frenchSpelling(word string) string {
	for _, pair := range [][2]string{
		{"événement", "évènement"}, {"événements", "évènements"}, {"oeuvre", "œuvre"}, {"oeuvres", "œuvres"}, {"coeur", "cœur"}, {"clef", "clé"}, {"clefs", "clés"},
		{"maître", "maitre"}, {"août", "aout"}, {"coût", "cout"}, {"coûts", "couts"}, {"goût", "gout"}, {"réglementation", "règlementation"}, {"céder", "cèder"},
		{"connaître", "connaitre"}, {"dîner", "diner"}, {"île", "ile"}, {"boîte", "boite"}, {"week-end", "weekend"}, {"porte-monnaie", "portemonnaie"},
	} {
		if word == pair[0] || word == pair[1] {
			return pair[0]
		}
	}
	return ""
}

func frenchReading() Reading {
	return Reading{
		Letters: "œ",
		Scales: []Scale{
			{12, "mille milliards,billion,billions,millier de milliards,milliers de milliards"},
			{9, "milliard,milliards,md,mds,mrd"}, {6, "million,millions,mio"}, {3, "mille,millier,milliers"},
		},
		Bounds: []Bound{
			{nearly, "près de,près d’,près des,presque,pas loin de,pas loin d’,à peine moins de,un peu moins de,un peu moins d’"},
			{moreThan, "plus de,plus d’,plus des,un peu plus de,un peu plus d’,au-delà de,au-delà des,dépassant,dépassé,dépasse,supérieur à,supérieure à,au-dessus de"},
			{lessThan, "moins de,moins d’,moins des,inférieur à,inférieure à,en dessous de,au-dessous de"},
			{atLeast, "au moins,au minimum,pas moins de,pas moins d’"},
			{atMost, "au plus,au maximum,pas plus de,pas plus d’,tout au plus,limite de,plafond de,dans un délai de"},
			{about, "environ,avoisine,avoisinent,avoisinant,plus ou moins,dans les,quelque,autour de,aux alentours de,de l’ordre de,approximativement,à peu près,aux environs de"},
		},
		Behind:   []Bound{{about, "environ"}, {atLeast, "ou plus,et plus,au moins,au minimum"}, {atMost, "ou moins,au plus,au maximum"}},
		Fillers:  "eur,usd,vnd,la barre de,la barre des,le cap de,le cap des",
		Corrects: "rectifi*,corrig*,correct*,révis*,erratum,annule et remplace",
		Earlier:  "publié précédemment,publiée précédemment,publiés précédemment,publiées précédemment,annoncé précédemment,chiffre précédent,précédemment publié",
		Minus:    "moins,négatif de,négative de",
		Deficits: "déficit,perte,pertes,manque",
		Compared: None,
		Levels:   "était,étaient,est,sont,atteint,atteignent,de",
		Totals:   "total,ensemble,somme,tous,toutes",
		Between:  "sur",
		Short:    "m,mm,mme,mlle,dr,st,art,chap,fig,env,cf,p,pp,n°,etc,av,bd",
		Heads:    "tableau,figure,graphique,annexe,article,section,chapitre,titre,partie,n°",
		Spelt: Spelt{
			Added: []Numeral{
				{1, "un,une"}, {2, "deux"}, {3, "trois"}, {4, "quatre"}, {5, "cinq"}, {6, "six"}, {7, "sept"}, {8, "huit"}, {9, "neuf"}, {10, "dix"}, {11, "onze"}, {12, "douze"}, {13, "treize"},
				{14, "quatorze"}, {15, "quinze"}, {16, "seize"}, {20, "vingt"}, {30, "trente"}, {40, "quarante"}, {50, "cinquante"}, {60, "soixante"}, {70, "septante"}, {80, "octante,huitante"}, {90, "nonante"},
				{80, "quatre vingt,quatre vingts"},
			},
			Times:  []Numeral{{10, "dizaine,dizaines"}, {12, "douzaine,douzaines"}, {100, "cent,cents"}, {1000, "mille"}, {1000000, "million,millions"}},
			Passed: "et", Point: "virgule",
		},
		NoFigures: []string{
			`\b(?:1er|[0-3]?\d) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: (?:19|20)\d\d)?`,
			`\b(?:1er|[0-3]?\d) (?:au|et|-) (?:1er|[0-3]?\d) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: (?:19|20)\d\d)?`,
			`\b\d{1,2} ?h(?:eures?)?(?: ?[0-5]\d)?\b`, `\b\d+(?:er|re|e|ème|nd|nde)\b`, `\b24 ?h(?:eures)? ?(?:/|sur) ?24\b`, `\b7 ?j(?:ours)? ?(?:/|sur) ?7\b`,
			`(?:\b0\d(?:[ .]\d\d){4}\b)`,
		},
	}
}
