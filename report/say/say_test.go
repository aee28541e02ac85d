package say

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"
)

// northern is a language with three forms, other quotes and few words.
var northern = &Language{
	Code: "no", Decimal: ",", Open: "«", Close: "»",
	Form: func(n int64) int {
		switch {
		case n == 1:
			return 0
		case n < 5:
			return 1
		}
		return 2
	},
	Words: func() map[Message]string {
		return map[Message]string{
			"%s lacks %d of %s":                   "av %[3]s mangler %[2]d: %[1]s",
			"a boat":                              "en båt",
			"%d boat|%d boats":                    "%d båt|%d båter|%d båtar",
			"%.1f%% of a side":                    "%.1f%% av en side",
			"cannot write %s: %w":                 "kan ikke skrive %s: %w",
			"permission denied":                   "ingen adgang",
			"open %s: %s":                         "åpne %s: %s",
			"no such file or directory":           "finnes ikke",
			"the server says %s":                  "tjeneren sier %s",
			"put % after the number, and nothing": "sett % etter tallet",
		}
	},
}

type month int

func (m month) String() string { return []string{"", "January", "February", "March"}[m] }

func TestMessages(t *testing.T) {
	for _, tt := range []struct {
		m        Message
		en, here string
	}{
		{"a boat", "a boat", "en båt"},
		{"put % after the number, and nothing", "put % after the number, and nothing", "sett % etter tallet"},
		{Sprintf("%s lacks %d of %s", Message("a boat"), 3, Literal("100%d \x00s9:")), "a boat lacks 3 of 100%d \x00s9:", "av 100%d \x00s9: mangler 3: en båt"},
		{Sprintf("%s is %d and %04d%%", month(3), month(3), 7), "March is 3 and 0007%", "March is 3 and 0007%"},
		{Sprintf("%q is typed", "574\n"), `"574\n" is typed`, `"574\n" is typed`},
		{Count(1, "%d boat|%d boats"), "1 boat", "1 båt"},
		{Count(2, "%d boat|%d boats"), "2 boats", "2 båter"},
		{Count(30, "%d boat|%d boats"), "30 boats", "30 båtar"},
		{Count(1, "%d car|%d cars"), "1 car", "1 car"},
		{Sprintf("%.1f%% of a side", 5.25), "5.2% of a side", "5,2% av en side"},
		{Join([]Message{"a boat", Count(2, "%d boat|%d boats")}, " 100% "), "a boat 100% 2 boats", "en båt 100% 2 båter"},
		{Sprintf("the server says %s", Quoted("550 no mailbox")), "the server says 550 no mailbox", "tjeneren sier «550 no mailbox»"},
	} {
		if got := tt.m.String(); got != tt.en {
			t.Errorf("%q in English, want %q", got, tt.en)
		}
		if got := northern.Sprint(tt.m); got != tt.here {
			t.Errorf("%q, want %q", got, tt.here)
		}
	}
}

func TestErrors(t *testing.T) {
	_, missing := os.Open("nowhere/at/all")
	for _, tt := range []struct {
		err      error
		en, here string
	}{
		{Errorf("cannot write %s: %w", "a.pdf", fs.ErrPermission), "cannot write a.pdf: permission denied", "kan ikke skrive a.pdf: ingen adgang"},
		{missing, "open nowhere/at/all: no such file or directory", "åpne nowhere/at/all: finnes ikke"},
		{fmt.Errorf("mail: %w", missing), "mail: open nowhere/at/all: no such file or directory", "mail: åpne nowhere/at/all: finnes ikke"},
		{errors.New("excelize: sheet 9"), "excelize: sheet 9", "«excelize: sheet 9»"},
	} {
		if got := Err(tt.err).String(); got != tt.en || tt.err.Error() != tt.en {
			t.Errorf("%q in English, want %q", got, tt.en)
		}
		if got := northern.Sprint(Err(tt.err)); got != tt.here {
			t.Errorf("%q, want %q", got, tt.here)
		}
	}
	known := Errorf("it is gone")
	if err := Errorf("cannot write %s: %w", "a.pdf", known); !errors.Is(err, known) || errors.Is(Errorf("it is gone"), known) {
		t.Error("what an error wraps is not found in it, or another is")
	}
}

func TestParts(t *testing.T) {
	got, err := json.Marshal(Sprintf("%s lacks %d of %s, %.1f", Message("a boat"), 3, "crew", 0.5).Parts())
	const want = `{"format":"%s lacks %d of %s, %.1f","args":[{"format":"a boat"},3,"crew",0.5]}`
	if err != nil || string(got) != want {
		t.Errorf("%s (%v), want %s", got, err, want)
	}
}

func TestLocale(t *testing.T) {
	for setting, want := range map[string]string{
		"":                                   "en",
		"LANG=vi_VN.UTF-8":                   "vi",
		"LANG=vi":                            "vi",
		"LANG=vi_VN.UTF-8 LC_ALL=C":          "en",
		"LANG=en_GB.UTF-8 LC_MESSAGES=vi_VN": "vi",
		"LC_ALL=VI.utf8 LANG=de_DE":          "vi",
		"LANG=vie_VN":                        "en",
	} {
		getenv := func(name string) string {
			for s := range strings.FieldsSeq(setting) {
				if value, ok := strings.CutPrefix(s, name+"="); ok {
					return value
				}
			}
			return ""
		}
		if got := Locale(getenv).Code; got != want {
			t.Errorf("%s: %s, want %s", setting, got, want)
		}
	}
}

func TestListener(t *testing.T) {
	var out strings.Builder
	w := To(&out, northern)
	Fprintf(w, "%s lacks %d of %s\n\n", "x", 1, "y")
	Fprintln(Like(&out, w), "a boat")
	Fprintln(&out, "a boat")
	if got := out.String(); got != "av y mangler 1: x\n\nen båt\na boat\n" {
		t.Errorf("%q", got)
	}
}

// Each is said in the language that is read, and in English where it has none there;
// errors that are joined are each said in their words.
func TestEach(t *testing.T) {
	open := Each(map[string]string{"en": "cover open", "vi": "nắp đang mở"})
	only := Each(map[string]string{"en": "jammed"})
	m := Sprintf("%s, %s", open, only)
	if en, vi := English.Sprint(m), Vietnamese.Sprint(m); en != "cover open, jammed" || vi != "nắp đang mở, jammed" {
		t.Errorf("%q, %q", en, vi)
	}
	joined := errors.Join(Errorf("it is a folder"), fmt.Errorf("x: %w", fs.ErrPermission))
	if got := Vietnamese.Sprint(Err(joined)); got != "đây là thư mục\nx: không có quyền truy cập" {
		t.Errorf("%q", got)
	}
	if got := Err(joined).String(); got != joined.Error() {
		t.Errorf("%q", got)
	}
}
