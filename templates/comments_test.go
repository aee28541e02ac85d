package templates_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/templates"
)

// TestComments holds that a page's comments arrive as they are written, those that only
// some mail programs read, too, and that what they hold is escaped like all else.
func TestComments(t *testing.T) {
	l := letterOf(t, "2022", report.English)
	l.Subject = `<b>"quoted" --> & out`
	own := func(page string) (string, error) {
		b, err := templates.NewBodies(fstest.MapFS{"mail/letter.html": {Data: []byte(page)}})
		if err != nil {
			return "", err
		}
		_, out, err := b.Set(l)
		return out, err
	}
	const subject = `&lt;b&gt;&#34;quoted&#34; --&gt; &amp; out`
	for _, tt := range []struct{ page, want string }{
		{`<!--[if mso]><table width="600"><tr><td><![endif]--><p>a</p><!--[if mso]></td></tr></table><![endif]-->`, ""},
		{`<!--[if !mso]><!--><p>a</p><!--<![endif]-->`, ""},
		{`<!--[if gte mso 9]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><![endif]-->a`, ""},
		{"<p>a</p><!-- of ours: `don't` <b \"\n two lines -->b", ""},
		{`<!-- {{.Subject}} -->a`, `<!-- ` + subject + ` -->a`},
		{`<!--[if mso]><a title="{{.Subject}}">{{.Subject}}</a><![endif]-->`, `<!--[if mso]><a title="` + subject + `">` + subject + `</a><![endif]-->`},
		{`{{/* <!-- */}}<p>{{.Code}}</p>`, `<p>ABCD-EFGH</p>`},
		{`<style>/* <!-- */ p { color: red }</style>a<!-- b -->`, `<style>  p { color: red }</style>a<!-- b -->`},
		{`{{if .Code}}<!-- a -->{{else}}<!-- b -->{{end}}c`, `<!-- a -->c`},
	} {
		want := tt.want
		if want == "" {
			want = tt.page
		}
		if got, err := own(tt.page); err != nil || got != want {
			t.Errorf("%s\nbecomes %q\n%v", tt.page, got, err)
		}
	}
	if _, err := own("<!-- one\ntwo -->\n{{.Nothing}}"); err == nil || !strings.Contains(err.Error(), "mail/letter.html:3:") {
		t.Errorf("a mistake in the third line: %v", err)
	}
}
