package lang

func frenchGallery() Gallery {
	return Gallery{
		Kinds: map[string]Shown{
			"columns":  {"Colonnes dans le temps", "Un indicateur sur quelques périodes, avec au besoin sa cible en trait et les variations publiées en flèches. Ce qui est négatif pend sous la ligne."},
			"changes":  {"Variations", "La hausse ou la baisse de plusieurs indicateurs ou lieux par rapport à une période, à partir de zéro."},
			"bullet":   {"Résultats et cibles", "Des résultats face aux cibles de la même période, dans toute unité, chaque ligne à son échelle. Les mots à droite disent si elles sont atteintes."},
			"amounts":  {"Quantités d’une période", "Quelques indicateurs d’une même unité sur une période, côte à côte."},
			"line":     {"Courbes dans le temps", "Un à quatre indicateurs d’une même unité sur de nombreuses périodes. Une période sans chiffre est un vide que rien ne joint."},
			"index":    {"Indice", "Un ou deux indicateurs, dans toute unité, par rapport à une période de base égale à cent."},
			"ranking":  {"Classement", "De nombreux indicateurs ou lieux sur une période, une ligne chacun, le plus grand d’abord. Le trait court est une période antérieure."},
			"panels":   {"Petits multiples", "De nombreux lieux sur de nombreuses périodes, un petit cadre chacun à la même échelle, là où un seul graphique aurait trop de courbes."},
			"parts":    {"Parts d’un tout", "Deux ou trois taux qui sont les parts d’un tout, une barre par période."},
			"stacked":  {"Parts d’une quantité", "Deux ou trois parts dont la somme est un total publié, une barre par période, à la même échelle."},
			"groups":   {"Colonnes groupées", "Quelques indicateurs ou lieux sur deux ou trois périodes, les colonnes d’un lieu côte à côte."},
			"in-cells": {"Dans les tableaux", "Des barres et de petites courbes à côté des nombres d’un tableau : les barres pour comparer, les courbes pour la tendance."},
		},
		Words: map[string]string{
			"subtitle": "Chacun avec tous les degrés d’exactitude", "results": "Résultats et cibles", "both": "Visites et prêts",
			"title": "Types de graphiques", "organisation": "Un réseau de bibliothèques imaginaire", "imprint": "Chiffres d’exemple", "cut-off": "Chiffres d’exemple, d’aucun lieu réel.",
			"visit-unit": "visite|visites", "loan-unit": "prêt|prêts", "hour-unit": "heure|heures", "vnd-unit": "VND|VND",
			"council": "la ville", "branch": "annexe", "town": "en ville", "country": "hors de la ville", "central": "Centre", "river": "Rivage", "market": "Marché", "hill": "Pinède", "coast": "Côte", "island": "Île",
			"medium": "support", "books": "livres", "press": "presse", "discs": "disques",
			"known": "exactitude", "published": "publié", "derived": "déduit", "assumed": "supposé", "about": "environ", "range": "fourchette", "less-than": "moins de", "nearly": "près de", "more-than": "plus de",
			"disputed": "documents divergents", "provisional": "provisoire", "revised": "révisé", "missing": "non indiqué",
			"visits": "Visites", "mean": "Moyenne d’une annexe", "loans": "Prêts", "portion": "Prêts par support", "on-time": "Rendus à temps", "waiting": "Attente d’un livre", "balance": "Solde",
			"sure": "La part en question", "others": "L’autre part", "together": "Les deux parts", "figure": "Visites d’une annexe",
			"review": "Bilan annuel imaginaire", "news": "Article imaginaire", "inferred": "Le document ne nomme pas la base ; l’année précédente est prise pour base.", "followed": "Comme dans le bilan annuel.",
			"above": "excédent", "below": "déficit", "every": "Chaque degré d’exactitude a son dessin", "sinks": "Le négatif est de l’autre côté de la ligne",
		},
	}
}
