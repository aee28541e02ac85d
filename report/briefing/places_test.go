package briefing

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/explain"
	"tongket/report/mail"
	"tongket/report/projecttest"
	"tongket/report/sheet"
)

// orchard is a project in which every kind of mistake can be made by changing one place
// of it; its document is theDocument.
func orchard() fstest.MapFS {
	sum := fmt.Sprintf("%x", sha256.Sum256([]byte(theDocument)))
	files := office(`  - {id: east, name: {vi: Số cây, en: Number of trees}, unit: trees, group: land, better: higher, by: field}
  - {id: apples, name: {vi: Số cây táo, en: Apple trees}, unit: trees, group: land}
  - {id: pears, name: {vi: Số cây lê, en: Pear trees}, unit: trees, group: land}
  - {id: fruit, name: {vi: Số cây ăn quả, en: Fruit trees}, unit: trees, group: land, sum: [apples, pears]}
  - {id: rate, name: {vi: Tỷ lệ sống, en: Survival rate}, unit: "%", group: land, better: higher}
breakdowns:
  - id: field
    name: {vi: vườn, en: field}
    members:
      - {id: north, name: {vi: vườn Bắc, en: North field}}
      - {id: south, name: {vi: vườn Nam, en: South field}}
`, `  - {indicator: east, of: north, period: 2022, value: 120, at: {paragraph: 7, printed: 120 cây}}
  - {indicator: east, period: 2022, value: 574, at: {paragraph: 2, printed: 574 cây}}
  - {indicator: east, period: 2022, change: -5.3%, from: 2021, at: {paragraph: 2, printed: "5,3%"}}
  - {indicator: east, period: 2020, change: -4.0%, from: 2019, same-period: true, at: {paragraph: 3, printed: "4,0%"}}
  - {indicator: apples, period: 2022, value: 300, at: {paragraph: 4, printed: 300 cây}}
  - {indicator: pears, period: 2022, value: 200, at: {paragraph: 4, printed: 200 cây}}
  - {indicator: fruit, period: 2022, value: 500, at: {paragraph: 4, printed: 500 cây}}
  - {indicator: rate, period: 2022, value: 91.1%, at: {paragraph: 5, printed: "91,1%"}}
  - {indicator: rate, period: 2022, target: 75%, at: {paragraph: 5, printed: "75%"}}
statements:
  - {id: said, paragraph: 6, kind: result, vi: Phòng đọc mở cửa., en: The reading room opened.}
`, `      - vi: Vườn có {east}.
        en: The orchard has {east}.
      - {chart: columns, id: c, `+exhibit+`, of: east, periods: 2021..2022}
      - {table: periods, id: t, `+exhibit+`, columns: 2021..2022, rows: [{of: east}]}
`)
	review := files["sources/review.yaml"]
	review.Data = []byte(strings.Replace(string(review.Data), "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", sum, 1))
	files["tongket.yaml"].Data = append(files["tongket.yaml"].Data, "names: [Covid-19]\n"...)
	return files
}

const theDocument = `Hội nghị, 2022-12-15.
Năm 2022 có 574 cây, giảm 5,3% so với năm 2021.
Năm 2020 giảm 4,0% so với cùng kỳ năm 2019.
Năm 2022 có 300 cây táo và 200 cây lê, tổng cộng 500 cây.
Năm 2022 tỷ lệ sống đạt 91,1%, vượt chỉ tiêu 75%.
Phòng đọc mở cửa.
Năm 2022, vườn Bắc có 120 cây.
`

const (
	theProject  = "tongket.yaml"
	theUnits    = "indicators.yaml"
	theSource   = "sources/review.yaml"
	theTheme    = "theme.yaml"
	theEdition  = "editions/2022.yaml"
	firstFact   = "facts:\n"
	firstBlock  = "blocks:\n"
	theSentence = "Vườn có {east}."
	otherReview = "source: other\nlabel: {vi: Tin, en: News}\ndocument: {file: b.txt, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}\nreports: 2022\nfacts:\n  - {indicator: east, period: 2022, value: 600, at: {paragraph: 1, printed: 600 cây}}\n"
)

// fact adds one to the source.
func fact(s string) change { return change{theSource, firstFact, firstFact + "  - " + s + "\n"} }

// says changes the sentence, and the other language with it.
func says(vi string) change {
	en := "It says"
	for _, part := range strings.Split(vi, "{")[1:] {
		name, _, _ := strings.Cut(part, "}")
		en += " {" + strings.TrimSuffix(strings.TrimSuffix(name, " bare"), " number") + "}"
	}
	return change{theEdition, "vi: Vườn có {east}.\n        en: The orchard has {east}.", "vi: \"" + vi + "\"\n        en: \"" + en + ".\""}
}

// change replaces the first of old in a file; an empty old is the whole file.
type change struct{ file, old, new string }

// mistakes is a change that makes each kind of problem.
var mistakes = map[report.Code]change{
	report.NoProject:            {theProject, "", ""},
	report.Unreadable:           {theEdition, "", strings.Repeat("# a comment\n", 200_000)},
	report.NotUTF8:              {theProject, "Bến", "B\xff\xfen"},
	report.InvisibleCharacter:   {theProject, "Bến", "Bến\u202e"},
	report.LostLetters:          {theProject, "Hợp tác xã Bến Đá", "Há»£p tÃ¡c xÃ£"},
	report.NotYAML:              {theProject, "organisation: {", "organisation: ["},
	report.TextTrap:             {theProject, "{vi: bản tổng hợp, en: compiled}", "\n  vi: bản tổng hợp # 2\n  en: compiled"},
	report.MoreProblems:         {theProject, "project: office", strings.Repeat("a%d: b\n", 60) + "project: office"},
	report.UnknownKey:           {theProject, "names:", "nmes:"},
	report.MissingKey:           {theProject, "project: office\n", ""},
	report.DuplicateKey:         {theProject, "project: office", "project: office\nproject: office"},
	report.WrongShape:           {theProject, "project: office", "project: [office]"},
	report.BadValue:             {theProject, "project: office", "project: My Office"},
	report.UnknownName:          {theUnits, "unit: trees", "unit: tree"},
	report.DuplicateName:        {theUnits, "id: apples", "id: east"},
	report.BadReference:         {theEdition, "{east}.", "{east now}."},
	report.BlankLine:            {theEdition, "vi: Vườn có {east}.", "vi: |\n          Vườn có\n\n          {east}."},
	report.NotJudged:            {theSource, "value: 574", "value: many"},
	report.BadNumber:            {theSource, "value: 574", "value: 5.740"},
	report.BadAmount:            {theSource, "value: 574", "value: -574"},
	report.WrongUnit:            {theSource, "value: 574", "value: 574 pears"},
	report.FactForm:             {theSource, "value: 574", "value: 574, target: 600"},
	report.BadBase:              {theSource, "from: 2021", "from: 2022"},
	report.BadSum:               {theUnits, "sum: [apples, pears]", "sum: [apples, rate]"},
	report.BadRelation:          {theUnits, "sum: [apples, pears]", "is: {share: [apples, pears]}"},
	report.ChartForm:            {theEdition, "of: east, periods: 2021..2022", "of: [east, apples], periods: 2021..2022"},
	report.TableForm:            {theEdition, "rows: [{of: east}]", "rows: [{of: east 2021}]"},
	report.TileForm:             {theEdition, "sections:", "headline:\n  - title: {vi: a, en: b}\n    tiles:\n      - {label: {vi: a, en: b}, figure: east, rows: [{label: {vi: a, en: b}}]}\nsections:"},
	report.LetterForm:           {theEdition, "sections:", "letterhead: {issuer: SỞ VƯỜN, number: 5/BC-SV}\nsections:"},
	report.EachForm:             {theEdition, "sections:", "each: field\nsections:"},
	report.DoesNotFit:           {theEdition, "columns: 2021..2022", "columns: 1993..2022"},
	report.NoGlyph:              {theEdition, "Vườn có", "Vườn 漢 có"},
	report.NotAsPrinted:         {theSource, "value: 574", "value: 547"},
	report.DocumentMissing:      {theSource, "file: a.txt", "file: c.txt"},
	report.DocumentUnreadable:   {theSource, "file: a.txt", "file: a.zip"},
	report.DocumentChanged:      {theSource, "sha256: ", "sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef} #"},
	report.NotPrintedThere:      {theSource, "value: 574, at: {paragraph: 2, printed: 574 cây}", "value: 575, at: {paragraph: 2, printed: 575 cây}"},
	report.BoundDiffers:         {theSource, "value: 574", "value: nearly 574"},
	report.DirectionDiffers:     {theSource, "change: -5.3%", "change: +5.3%"},
	report.BaseDiffers:          {theSource, "from: 2021", "from: 2020"},
	report.PeriodNotNamed:       fact("{indicator: apples, period: 2018, value: 300, at: {paragraph: 4, printed: 300 cây}}"),
	report.MemberDiffers:        {theSource, "of: north", "of: south"},
	report.ParagraphDiffers:     {theSource, "paragraph: 6", "paragraph: 3"},
	report.DateDiffers:          {theSource, "reports: 2022", "reports: 2022\ndated: 2022-11"},
	report.UnrecordedNumber:     {theSource, "  - {indicator: pears, period: 2022, value: 200, at: {paragraph: 4, printed: 200 cây}}\n", ""},
	report.Unresolved:           {"sources/other.yaml", "", otherReview},
	report.TimeUnsaid:           fact("{indicator: east, period: 2022-Q4, value: 100, at: {paragraph: 2, printed: 100 cây}}"),
	report.InventedFigures:      {theSource, "reports: 2022", "reports: 2022\ninvented: true"},
	report.ToDo:                 {theEdition, "edition: 2022", "edition: 2022\nunfinished: true"},
	report.StatedTwice:          fact("{indicator: east, period: 2022, value: 600, at: {paragraph: 2, printed: 600 cây}}"),
	report.NeedlessResolution:   {theEdition, "sections:", "resolve:\n  - {figure: east, use: review, reason: {vi: a, en: b}}\nsections:"},
	report.ChainsContradict:     fact("{indicator: east, period: 2021, value: 700, at: {paragraph: 2, printed: 700 cây}}"),
	report.NoWholeNumber:        {theSource, "value: 574, at: {paragraph: 2, printed: 574 cây}", "value: 3, at: {paragraph: 2, printed: 3 cây}"},
	report.TotalContradicts:     {theSource, "value: 500, at: {paragraph: 4, printed: 500 cây}", "value: 700, at: {paragraph: 4, printed: 700 cây}"},
	report.WholeLeftOut:         {theEdition, "      - {table: periods, id: t,", "      - {table: members, id: m, " + exhibit + ", by: field, columns: [east 2022]}\n      - {table: periods, id: t,"},
	report.TotalRounded:         {theSource, "value: 300, at: {paragraph: 4, printed: 300 cây}", "value: 304, at: {paragraph: 4, printed: 304 cây}"},
	report.RelationContradicts:  {theUnits, "sum: [apples, pears]", "is: {difference: [apples, pears]}"},
	report.MarginContradicts:    fact("{indicator: rate, period: 2022, margin: +2.1, at: {paragraph: 5, printed: \"2,1\"}}"),
	report.DirectionContradicts: fact("{indicator: east, period: 2022, direction: up, from: 2021, at: {paragraph: 2, printed: tăng}}"),
	report.UnusedAccept:         {theProject, "project: office", "project: office\naccept: [{code: not-stated, file: editions/2022.yaml, text: nothing of the kind, reason: it is so}]"},
	report.OtherSubject:         {theEdition, "sections:", "headline:\n  - title: {vi: a, en: b}\n    tiles:\n      - {label: {vi: Cam, en: Oranges}, figure: pears, rows: [{label: {vi: a, en: b}}, {label: {vi: c, en: d}}]}\nsections:"},
	report.StatedHere:           {theEdition, "sections:", "headline:\n  - title: {vi: a, en: b}\n    tiles:\n      - {label: {vi: a, en: b}, figure: east, rows: [{label: {vi: Số cây táo, en: Apple trees}}, {label: {vi: c, en: d}}]}\nsections:"},
	report.SourceRange:          {theEdition, "cut-off: {vi: Cả năm., en: The whole year.}\nsources: [review]", "cut-off: {vi: \"{source review}–{source review}.\", en: \"{source review}–{source review}.\"}\nsources: [review, other]"},
	report.Unstated:             says("Vườn có {east 2017}."),
	report.AssumedHere:          {theSource, "", ""},
	report.BadFace:              {theTheme, "", "extends: house\nfaces: {serif: fonts/a.ttf}\n"},
	report.LowContrast:          {theTheme, "", "extends: house\ncolours: {note: \"#9AA5AC\"}\n"},
	report.OneGrey:              {theTheme, "", "extends: house\ncolours: {actual: \"#A9481F\"}\n"},
	report.SmallType:            {theTheme, "", "extends: house\nscales: {large: {note: {size: 7}}}\n"},
	report.BadPicture:           {theEdition, "      - {chart: columns", "      - {picture: a.gif, decorative: true}\n      - {chart: columns"},
	report.CoarsePicture:        {theEdition, "      - {chart: columns", "      - {picture: small.png, decorative: true}\n      - {chart: columns"},
	report.NoRoom:               {theTheme, "", "extends: house\npapers: {a4: {page: {inner: 3mm}}}\n"},
	report.ZeroBase:             fact("{indicator: pears, period: 2021, value: 0, at: {paragraph: 4, printed: 0 cây}}"),
	report.EditionsDiffer:       {"sources/other.yaml", "", otherReview},
	report.SourceNotListed:      {theEdition, theSentence, "Vườn có {east} ({source other})."},
	report.NotInUnit:            {theEdition, "of: east, periods: 2021..2022", "of: east, shown-in: million, periods: 2021..2022"},
	report.NotDrawable:          {theEdition, "of: east, periods: 2021..2022", "of: east, periods: 2001..2022"},
	report.MissingLanguage:      {theProject, ", en: compiled", ""},
	report.LanguagesDiffer:      {theEdition, "The orchard has {east}", "The orchard has {apples}"},
	report.TypedFigure:          says("Vườn có 17 gốc."),
	report.NumberWord:           says("Vườn có hai cây."),
	report.DirectionWord:        says("Số cây tăng {east change 2021 bare}."),
	report.BoundWord:            says("Vườn có khoảng {east}."),
	report.DoubleSign:           says("Số cây giảm {east change 2021}."),
	report.BareChange:           says("Mức {east change 2021 bare} được ghi nhận."),
	report.ByOrTo:               says("Số cây giảm {east}."),
	report.OtherBase:            says("Số cây giảm {east change 2021 bare} so với năm 2019."),
	report.OtherYear:            {theEdition, "sections:", "headline:\n  - title: {vi: a, en: b}\n    tiles:\n      - {label: {vi: \"Số cây, 2019\", en: \"Trees, 2019\"}, figure: east, rows: [{label: {vi: a, en: b}}, {label: {vi: c, en: d}}]}\nsections:"},
	report.OtherMember:          says("Vườn Nam có {east of north}."),
	report.SamePeriodWord:       says("Số cây giảm {east 2020 change 2019 bare} so với năm 2019."),
	report.PointsWord:           says("Số cây giảm {east change 2021 number} điểm phần trăm."),
	report.WhoseTarget:          {theSource, "target: 75%, at: {paragraph: 5, printed: \"75%\"}}", "target: 75%, by: council, at: {paragraph: 5, printed: \"75%\"}}\n  - {indicator: rate, period: 2022, target: 80%, by: ministry, at: {paragraph: 5, printed: \"80%\"}}"},
	report.TargetWord:           says("Tỷ lệ {rate}, chưa đạt chỉ tiêu."),
	report.JudgementWord:        {theEdition, "vi: Vườn có {east}.\n        en: The orchard has {east}.", "vi: Số cây giảm {east change 2021 bare}.\n        en: The number of trees fell by {east change 2021 bare}, an improvement."},
	report.ExtremeWord:          {theEdition, "of: east, periods: 2021..2022", "of: east, periods: 2021..2022, note: {vi: \"Cao nhất: {east}.\", en: \"Highest: {east}.\"}"},
	report.MultipleWord:         says("Số cây tăng gấp đôi, từ {east 2021} lên {east}."),
	report.SwappedFigures:       says("Cây táo có {pears}, cây lê có {apples}."),
	report.StatementDiffers:     says("Vườn trồng theo Nghị định 31 ({source review})."),
	report.UnitWord:             says("Vườn có {east number} tấn."),
	report.ScaleWord:            {theEdition, "vi: Vườn có {east}.\n        en: The orchard has {east}.", "vi: Trị giá {east number} tỷ đồng.\n        en: Worth VND {east number} million."},
	report.Untranslated:         {theEdition, "vi: Vườn có {east}.\n        en: The orchard has {east}.", "vi: the same words here\n        en: the same words here"},
	report.Abbreviation:         says("Lãnh đạo UBND đến vườn."),
	report.TwoSpellings:         says("Hòa bình là hoà bình."),
	report.NotNFC:               {theProject, "Hợp", "Ho\u031b\u0323p"},
	report.BadTemplate:          {"mail/letter.txt", "", "{{.Nothing}}"},
}

// more is what else has to be changed for some of them.
var more = map[report.Code][]change{
	report.WhoseTarget: {
		{theUnits, "indicators:", "bodies: [{id: council, name: {vi: Hội đồng, en: the Council}}, {id: ministry, name: {vi: Bộ, en: the Ministry}}]\nindicators:"},
		says("Tỷ lệ cần đạt là {rate target}."),
	},
	report.ZeroBase:        {says("Số cây lê {pears change 2021}.")},
	report.Unresolved:      {{theEdition, "sources: [review]", "sources: [review, other]"}},
	report.SourceRange:     {{"sources/other.yaml", "", otherReview}},
	report.SourceNotListed: {{"sources/other.yaml", "", otherReview}, {theEdition, "The orchard has {east}", "The orchard has {east} ({source other})"}},
	report.EditionsDiffer: {
		{theEdition, "sources: [review]", "sources: [review, other]\n" + follows("review")},
		{"editions/2023.yaml", "", "edition: 2023\nperiod: 2023\ntitle: {vi: Kết quả sau, en: Later results}\ncut-off: {vi: Cả năm., en: The whole year.}\nsources: [review, other]\n" +
			follows("other") + "sections:\n  - {id: later, title: {vi: Vườn, en: Orchard}, blocks: [{vi: \"Vườn có {east 2022}.\", en: \"The orchard had {east 2022}.\"}]}\n"},
	},
	report.CoarsePicture: {{"small.png", "", string(projecttest.Picture(100, 60))}},
	report.BadFace:       {hasTheme, {"fonts/a.ttf", "", "none"}},
	report.LowContrast:   {hasTheme},
	report.OneGrey:       {hasTheme},
	report.SmallType:     {hasTheme},
	report.NoRoom:        {hasTheme},
	report.AssumedHere: {
		{theSource, "change: -5.3%, from: 2021,", "change: -5.3%, from: 2021, inferred: {vi: Không nêu năm gốc., en: No base year is stated.},"},
		{theEdition, "sections:", "headline:\n  - title: {vi: a, en: b}\n    tiles:\n      - {label: {vi: Số cây, en: Trees}, figure: east 2021, rows: [{label: {vi: a, en: b}}, {label: {vi: c, en: d}}]}\nsections:"},
	},
}

// hasTheme gives a project a theme, whose file is the mistake.
var hasTheme = change{theProject, "names:", "theme: " + theTheme + "\nnames:"}

// follows resolves a dispute of an edition.
func follows(source string) string {
	return "resolve:\n  - {figure: east 2022, use: " + source + ", reason: {vi: Theo tài liệu này., en: As this document says.}}\n"
}

// TestEveryProblemHasAPlace makes each kind of problem and holds that it stands in a file
// of the project, at a line and a column that are there.
func TestEveryProblemHasAPlace(t *testing.T) {
	set := faces(t)
	documents := t.TempDir()
	for name, data := range map[string]string{"a.txt": theDocument, "a.zip": "PK\x03\x04\x00\x00", "b.txt": "Có 600 cây.\n"} {
		if err := os.WriteFile(filepath.Join(documents, name), []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, entry := range explain.All() {
		code := entry.Code
		t.Run(string(code), func(t *testing.T) {
			if slices.Contains(elsewhere, code) {
				t.Skip("made in a test of its own")
			}
			first, known := mistakes[code]
			if !known {
				t.Fatal("there is no mistake that makes it: add one")
			}
			files := orchard()
			for _, c := range append([]change{first}, more[code]...) {
				c.apply(t, files)
			}
			p := opened(files, "", set)
			problems, err := p.Check(Checks{Documents: os.DirFS(documents)})
			if err != nil {
				t.Fatal(err)
			}
			problems = problems.Limited()
			found := slices.IndexFunc(problems, func(p report.Problem) bool { return p.Code == code })
			if found < 0 {
				t.Fatalf("it is not found, but %v", problems)
			}
			for _, x := range problems {
				inPlace(t, x, files)
			}
		})
	}
}

// elsewhere is the problems of other files: texts that were confirmed, lists, and documents
// that are no text.
var elsewhere = []report.Code{report.Stale, report.Unconfirmed, report.SheetForm, report.BadAddress, report.DocumentInPart}

func (c change) apply(t *testing.T, files fstest.MapFS) {
	t.Helper()
	switch {
	case c.file == theProject && c.old == "" && c.new == "":
		delete(files, theProject)
	case c.old == "" && c.new == "":
	case c.old == "":
		files[c.file] = &fstest.MapFile{Data: []byte(c.new)}
	default:
		whole := string(files[c.file].Data)
		if !strings.Contains(whole, c.old) {
			t.Fatalf("%s has no %q", c.file, c.old)
		}
		for i := range 60 { // as many keys as there are
			c.new = strings.Replace(c.new, "%d", fmt.Sprint(i), 1)
		}
		files[c.file].Data = []byte(strings.Replace(whole, c.old, c.new, 1))
	}
}

// inPlace holds that a problem stands in a file of the project, within it.
func inPlace(t *testing.T, p report.Problem, files fstest.MapFS) {
	t.Helper()
	if p.Code == report.NoProject || p.Code == report.Unreadable || p.Code == report.NotJudged && p.At.Line == 0 {
		if p.At.File == "" {
			t.Errorf("no file: %s", p.Error())
		}
		return // of a file as a whole, that cannot be read
	}
	f := files[p.At.File]
	if f == nil {
		t.Errorf("no file of the project: %s", p.Error())
		return
	}
	lines := strings.Split(string(f.Data), "\n")
	if p.At.Line < 1 || p.At.Line > len(lines) || p.At.Col < 1 || p.At.Col > len([]rune(lines[p.At.Line-1]))+1 {
		t.Errorf("no such line or column: %s", p.Error())
	}
}

// TestEveryProblemOfAListHasAPlace: the same of lists of recipients.
func TestEveryProblemOfAListHasAPlace(t *testing.T) {
	for code, list := range map[report.Code]string{
		report.BadAddress: "address\nnobody\n",
		report.SheetForm:  "address,name\n",
	} {
		table, problems := sheet.CSV("list.csv", []byte(list), mail.Form())
		_, found := mail.Recipients(table, []report.Lang{"vi"})
		problems = append(problems, found...)
		if i := slices.IndexFunc(problems, func(p report.Problem) bool { return p.Code == code }); i < 0 {
			t.Errorf("%s is not found, but %v", code, problems)
			continue
		}
		for _, p := range problems {
			inPlace(t, p, fstest.MapFS{"list.csv": {Data: []byte(list)}})
		}
	}
}
