package load

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"tongket/report"
)

func TestNoProject(t *testing.T) {
	for _, tt := range []struct {
		fsys   fstest.MapFS
		prefix string
		want   string
	}{
		{fstest.MapFS{}, "", ".: no tongket.yaml here"},
		{fstest.MapFS{}, "my/folder", "my/folder: no tongket.yaml here"},
		{fstest.MapFS{"tongket.yml": {}}, "", "rename tongket.yml"},
		{fstest.MapFS{"tongket.yaml": {}}, "x", "x/tongket.yaml:1:1: the file is empty"},
		{fstest.MapFS{"tongket.yaml": {}}, "x", "x/indicators.yaml: the file is missing"},
		{fstest.MapFS{"tongket.yaml": {}}, "x", "x/sources: no sources here"},
		{fstest.MapFS{"tongket.yaml": {}}, "x", "x/editions: no editions here"},
	} {
		r, problems := Project(tt.fsys, tt.prefix)
		if got := render(problems); (r == nil) != (tt.prefix != "x") || !strings.Contains(got, tt.want) {
			t.Errorf("got %s, want %s", got, tt.want)
		}
	}
}

// Files made to exhaust a program end in a problem, soon.
func TestLimits(t *testing.T) {
	bomb := "a: &a [x,x,x,x,x,x,x,x,x]\n"
	for c := 'b'; c < 'k'; c++ {
		bomb += fmt.Sprintf("%c: &%c [*%[3]c,*%[3]c,*%[3]c,*%[3]c,*%[3]c,*%[3]c,*%[3]c,*%[3]c]\n", c, c, c-1)
	}
	long := "a: &a " + strings.Repeat("x", 1000) + "\nb: [" + strings.Repeat("*a, ", 10000) + "]\n"
	for _, tt := range []struct{ data, want string }{
		{bomb, "tongket.yaml:1:1: with its aliases written out the file is longer than 4 MiB"},
		{long, "tongket.yaml:1:1: with its aliases written out the file is longer than 4 MiB"},
		{strings.Repeat("# comment\n", 120000), "tongket.yaml: the file is longer than 1 MiB"},
		{strings.Repeat("[", 100000), "tongket.yaml:1:1: not YAML: exceeded max depth"},
		{strings.Repeat("{a: ", 9000) + strings.Repeat("}", 9000), "tongket.yaml:1:1: tongket.yaml lacks the key"},
		{"a: *b", "tongket.yaml:1:4: there is no &b before *b"},
	} {
		start := time.Now()
		_, problems := Project(fstest.MapFS{"tongket.yaml": {Data: []byte(tt.data)}}, "")
		if got := render(problems); !strings.Contains(got, tt.want) {
			t.Errorf("got %.300s, want %s", got, tt.want)
		}
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%.20q… took %v", tt.data, took)
		}
	}
}

// Windows line ends and decomposed letters make no difference.
func TestEncodings(t *testing.T) {
	fsys := minimal(t)
	for _, f := range fsys {
		f.Data = []byte(strings.ReplaceAll(strings.ReplaceAll(string(f.Data), "ợ", "o\u031b\u0323"), "\n", "\r\n"))
	}
	r, problems := Project(fsys, "")
	if r == nil {
		t.Fatal(render(problems))
	}
	for _, p := range problems {
		if p.Code != report.NotNFC {
			t.Error(p)
		}
	}
	if len(problems) != 2 {
		t.Errorf("%d warnings, want one for each of the two files:\n%s", len(problems), render(problems))
	}
	if got := r.Organisation.String(report.Vietnamese); got != "Hợp tác xã Sao Mai" {
		t.Errorf("got %+q", got)
	}
}
