package printer

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"tongket/report/ipptest"
	"tongket/report/lang"
	"tongket/report/say"

	"github.com/OpenPrinting/goipp"
)

var (
	a4     = Medium{"iso_a4_210x297mm", 21000, 29700}
	a5     = Medium{"iso_a5_148x210mm", 14800, 21000}
	letter = Medium{"", 21590, 27940}
)

// office is what an office printer says, after some of it is changed.
func office(t *testing.T, changes ...goipp.Attribute) Device {
	t.Helper()
	list := ipptest.With(ipptest.Office(), changes...)
	d, err := device(attributes(list))
	if err != nil {
		t.Fatal(err)
	}
	d.operations = []goipp.Op{goipp.OpPrintJob, goipp.OpCreateJob, goipp.OpSendDocument, goipp.OpValidateJob}
	return d
}

func enum(name string, numbers ...int) goipp.Attribute {
	a := goipp.Attribute{Name: name}
	for _, n := range numbers {
		a.Values.Add(goipp.TagEnum, goipp.Integer(n))
	}
	return a
}

func truth(name string, is bool) goipp.Attribute {
	return goipp.MakeAttr(name, goipp.TagBoolean, goipp.Boolean(is))
}

// What a printer can do is put into its words; what it cannot is said, with what
// it has.
func TestFit(t *testing.T) {
	words := ipptest.Words
	none := goipp.Attribute{Name: "gone"}
	for _, tt := range []struct {
		name   string
		device goipp.Attribute
		wish   Wish
		want   string // of the ticket, contained
		lacks  string // all of them
		notes  string
	}{
		{"nothing", none, Wish{}, "print-color-mode=color print-scaling=none", "", ""},
		{"all", none, Wish{Copies: 40, Sides: "two-sided-long-edge", Media: a4, Staple: "top-left", Grey: true, Hold: true},
			"copies=40 multiple-document-handling=separate-documents-collated-copies sides=two-sided-long-edge media=iso_a4_210x297mm finishings=20 print-color-mode=monochrome job-hold-until=indefinite print-scaling=none", "", ""},
		{"all that cannot be", words("sides-supported", "one-sided"), Wish{Copies: 100, Sides: "two-sided-short-edge", Media: Medium{"iso_a2_420x594mm", 42000, 59400}, Staple: "dual-left"}, "",
			"the printer does not make 100 copies|it makes at most 99 in one job: print them in several runs;the printer prints on one side only|print the fronts by --side front, lay the sheets in again, and print --side back;the printer has no paper A2|it has A4, A3, Letter;the printer cannot staple dual-left|it staples top-left", ""},
		{"one copy where it does not say", goipp.MakeAttr("copies-supported", goipp.TagNoValue, goipp.Void{}), Wish{Copies: 2}, "", "the printer does not make 2 copies|it makes at most 1 in one job: print them in several runs", ""},
		{"no order of copies", words("multiple-document-handling-supported"), Wish{Copies: 2}, "copies=2", "", "sorts them by page"},
		{"sheet-collate", ipptest.Words("multiple-document-handling-supported", "collated"), Wish{Copies: 2}, "copies=2 sheet-collate=collated", "", ""},

		{"paper by size", none, Wish{Media: letter}, "media=na_letter_8.5x11in", "", "215.9 × 279.4 mm is not loaded: the printer has A4"},
		{"paper half a millimetre off", none, Wish{Media: Medium{"", 21040, 29660}}, "media=iso_a4_210x297mm", "", ""},
		{"paper lying", none, Wish{Media: Medium{"", 29700, 21000}}, "media=iso_a4_210x297mm", "", ""},
		{"paper of a range", none, Wish{Media: a5}, "media-col={media-size={x-dimension=14800 y-dimension=21000}}", "", "is not loaded"},
		{"paper from a tray", none, Wish{Media: a4, Tray: "by-pass-tray"}, "media-col={media-size={x-dimension=21000 y-dimension=29700} media-source=by-pass-tray}", "", ""},
		{"a tray only", none, Wish{Tray: "main"}, "media-col={media-source=main}", "", ""},
		{"no such tray", none, Wish{Media: a4, Tray: "bypass"}, "", `the printer has no tray "bypass"|it has auto, main, by-pass-tray`, ""},
		{"no order of trays", words("media-col-supported", "media-size"), Wish{Media: a4, Tray: "main"}, "", "the printer cannot be told which tray to take|load the paper where the printer looks for it", ""},
		{"paper not loaded", words("media-ready", "iso_a3_297x420mm"), Wish{Media: a4}, "media=iso_a4_210x297mm", "", "A4 is not loaded: the printer has A3"},

		{"any staple", enum("finishings-supported", 3, 4), Wish{Staple: "bottom-right"}, "finishings=4", "", "does not say in which corner"},
		{"any staple is no saddle", enum("finishings-supported", 3, 4), Wish{Staple: "saddle"}, "", "the printer cannot staple saddle|it has one staple, in a corner", ""},
		{"along the edge", enum("finishings-supported", 3, 24), Wish{Staple: "dual-left"}, "finishings=24", "", ""},
		{"saddle", enum("finishings-supported", 3, 8, 13), Wish{Staple: "saddle"}, "finishings=8", "", ""},
		{"never a booklet", enum("finishings-supported", 3, 13), Wish{Staple: "saddle"}, "", "the printer cannot staple saddle|it has no stapler: print without --staple", ""},
		{"no such stapling", none, Wish{Staple: "left"}, "", `there is no stapling "left"|there are top-left, bottom-left, top-right, bottom-right, dual-left, dual-top, saddle`, ""},

		{"no colour", truth("color-supported", false), Wish{}, "", "the printer has no colour|--grey prints in greys", ""},
		{"grey where there is no colour", truth("color-supported", false), Wish{Grey: true}, "print-color-mode=monochrome", "", ""},
		{"grey of its own accord", words("print-color-mode-supported", "auto"), Wish{Grey: true}, "print-scaling", "", "chooses its inks itself"},
		{"no PDF", words("document-format-supported", "image/urf", "image/pwg-raster"), Wish{}, "", "the printer takes no PDF|it takes image/urf, image/pwg-raster: print through a queue of CUPS, which translates", ""},
		{"accepts nothing", truth("printer-is-accepting-jobs", false), Wish{}, "", "the printer accepts no jobs|whoever looks after it can let it: cupsaccept, or its own panel", ""},
		{"cannot hold", words("job-hold-until-supported", "no-hold"), Wish{Hold: true}, "", "the printer cannot hold a job|print without --hold, or through a queue of CUPS, which can", ""},
		{"scaling by itself", words("print-scaling-supported", "auto", "fit"), Wish{}, "print-color-mode=color", "", "their own size (it has print-scaling auto, fit)"},
		{"scaling not said", words("print-scaling-supported"), Wish{}, "print-color-mode=color", "", "does not say whether it prints pages in their own size"},
		{"scaling of no job", words("job-creation-attributes-supported", "print-color-mode"), Wish{}, "print-color-mode=color", "", "own size"},
		{"colour by itself", words("print-color-mode-supported", "auto", "monochrome"), Wish{}, "print-color-mode=auto", "", ""},
		{"colour of no job", words("job-creation-attributes-supported", "print-scaling"), Wish{}, "print-scaling=none", "", "print in colour: it prints as it is set"},
		{"greys of no job", words("job-creation-attributes-supported", "print-scaling"), Wish{Grey: true}, "print-scaling=none", "", "print in greys: it prints as it is set"},
		{"order of copies that no list names", words("job-creation-attributes-supported", "print-scaling", "print-color-mode", "copies"), Wish{Copies: 2}, "copies=2 multiple-document-handling=separate-documents-collated-copies print-color-mode", "", ""},
		{"no such sides", none, Wish{Sides: "three"}, "", `the printer has no sides "three"|it has one-sided, two-sided-long-edge, two-sided-short-edge`, ""},
		{"stopped", enum("printer-state", 5), Wish{}, "", "", "the printer is stopped"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ticket, lacks := office(t, tt.device).Fit(tt.wish)
			var got []string
			for _, l := range lacks {
				got = append(got, l.What.String()+"|"+l.Hint.String())
			}
			if s := strings.Join(got, ";"); s != tt.lacks {
				t.Errorf("lacks %s", s)
			}
			if !strings.Contains(ticket.String(), tt.want) {
				t.Errorf("ticket %s", ticket)
			}
			if notes := say.Join(ticket.Notes, ";").String(); !strings.Contains(notes, tt.notes) || (tt.notes == "") != (notes == "") {
				t.Errorf("notes %s", notes)
			}
			if ticket2, _ := office(t, tt.device).Fit(tt.wish); ticket2.String() != ticket.String() {
				t.Error("another ticket the second time")
			}
			if strings.Contains(ticket.String(), "media=") && strings.Contains(ticket.String(), "media-col=") {
				t.Errorf("both of them: %s", ticket)
			}
		})
	}
}

// A printer that says little is asked for what is wished, and may refuse.
func TestFitUnknown(t *testing.T) {
	d, err := device(attributes{ipptest.Words("document-format-supported", "application/pdf")})
	if err != nil {
		t.Fatal(err)
	}
	ticket, lacks := d.Fit(Wish{Sides: "one-sided", Media: a4})
	if len(lacks) > 0 || ticket.String() != "media=iso_a4_210x297mm" || ticket.create || len(ticket.Notes) != 3 {
		t.Error(ticket, lacks, ticket.Notes)
	}
}

// A class of CUPS does not say what its printers can do: that is no word that they print
// on one side, or have no paper.
func TestFitClass(t *testing.T) {
	d, err := device(attributes{ipptest.Words("document-format-supported", "application/pdf"), ipptest.Words("member-names", "phong-204", "phong-205")})
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range []Wish{{Sides: "two-sided-long-edge"}, {Media: a4, Tray: "main"}, {Staple: "top-left", Sides: "two-sided-short-edge"}} {
		_, lacks := d.Fit(w)
		if len(lacks) != 1 || !strings.Contains(lacks[0].Error(), "class of printers") || !strings.Contains(lacks[0].Error(), "phong-204, phong-205") {
			t.Errorf("%+v: %v", w, lacks)
		}
	}
	if _, lacks := d.Fit(Wish{Sides: "one-sided", Media: a4, Grey: true}); len(lacks) > 0 {
		t.Error(lacks)
	}
	d.Accepting = false
	if _, lacks := d.Fit(Wish{Sides: "two-sided-long-edge"}); len(lacks) != 2 {
		t.Error(lacks)
	}
}

func TestNamed(t *testing.T) {
	for name, want := range map[string]string{
		"iso_a4_210x297mm": "21000 29700", "na_letter_8.5x11in": "21590 27940", "na_number-10_4.125x9.5in": "10478 24130",
		"iso_a4": "0 0", "": "0 0", "custom_x_1x-2mm": "0 0", "a_NaNxInfmm": "0 0", "x_1e9x1mm": "0 0",
	} {
		if m := named(name); fmt.Sprint(m.Width, m.Height) != want {
			t.Errorf("%s: %d %d", name, m.Width, m.Height)
		}
	}
}

// Keywords are said as people say them, in both languages, whatever their
// severity, and unknown ones as they are.
func TestReason(t *testing.T) {
	for keyword, want := range map[string]string{
		"media-empty-error": "hết giấy|out of paper|true", "media-jam": "kẹt giấy|paper jam|true", "toner-low-warning": "sắp hết mực|toner is low|false",
		"cover-open-error": "nắp máy đang mở|a cover is open|true", "media-empty-warning": "hết giấy|out of paper|false",
		"document-format-error": "tài liệu bị lỗi định dạng|the printer finds the document broken|true",
		"com.example-glue-low":  "com.example-glue-low|com.example-glue-low|false", "glue-empty-error": "glue-empty|glue-empty|true",
	} {
		vi, _ := Reason(keyword, "vi")
		en, _ := Reason(keyword, "en")
		if got := fmt.Sprintf("%s|%s|%t", vi, en, Hinders(keyword)); got != want {
			t.Errorf("%s: %s", keyword, got)
		}
	}
	var said []string
	for k := range hindering {
		said = append(said, k)
	}
	slices.Sort(said)
	for _, l := range lang.All() {
		if words := slices.Sorted(maps.Keys(l.Printer)); !slices.Equal(words, said) {
			t.Errorf("%s has words for %v, and not for %v", l.Tag, words, said)
		}
	}
	for _, k := range []string{"media-needed", "media-low", "door-open", "interlock-open", "toner-empty", "marker-supply-empty", "marker-supply-low", "marker-waste-full", "output-area-full", "output-tray-missing", "paused", "moving-to-paused", "stopped-partly", "shutdown", "connecting-to-device", "timed-out", "spool-area-full", "offline", "input-tray-missing", "fuser-over-temp", "stapler-empty", "job-hold-until-specified", "job-incoming", "printer-stopped", "aborted-by-system", "document-unprintable-error", "account-limit-reached", "job-canceled-by-user", "job-canceled-by-operator", "job-canceled-at-device"} {
		if !slices.Contains(said, k) {
			t.Errorf("%s is not said", k)
		}
	}
}

// A job that has ended is not being stopped any more, whatever the printer says of it.
func TestSaidOfTheEnd(t *testing.T) {
	for state, want := range map[int]string{7: "canceled", 8: "aborted", 9: "completed", 5: "processing, the job is being stopped"} {
		if got := (job{state: state, reasons: []string{"processing-to-stop-point"}}).said(); got.String() != want {
			t.Errorf("state %d: %q, want %q", state, got, want)
		}
	}
}
