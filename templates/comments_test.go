package templates

import (
	"strings"
	"testing"
	"testing/fstest"
	"tongket/report/theme"
)

// bodyOf is what a template of HTML gives for a letter.
func bodyOf(t *testing.T, html string) string {
	t.Helper()
	b, err := NewBodies(fstest.MapFS{ownHTML: {Data: []byte(html)}}, theme.House().Mail)
	if err != nil {
		t.Fatal(err)
	}
	_, out, err := b.Set(Letter{Lang: "en", Subject: `a <b> "c"`, Code: "X"})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestComments holds that what mail programs read in comments arrives, with what the
// letter says in it escaped as it is elsewhere.
func TestComments(t *testing.T) {
	for html, want := range map[string]string{
		`<!--[if mso]><td width="600"><![endif]-->`:                                            ``,
		`<!--[if gte mso 9]><xml><o:Pixels>96</o:Pixels></xml><![endif]-->`:                    ``,
		`<!--[if !mso]><!--><p>x</p><!--<![endif]-->`:                                          ``,
		`<!--[if !mso]><!-- --><p>x</p><!--<![endif]-->`:                                       ``,
		`<![if !mso]><p>x</p><![endif]>`:                                                       ``,
		`<!--[if (mso)|(IE)]><p title="{{.Subject}}">{{.Subject}}</p><![endif]-->`:             `<!--[if (mso)|(IE)]><p title="a &lt;b&gt; &#34;c&#34;">a &lt;b&gt; &#34;c&#34;</p><![endif]-->`,
		"<!-- don't: <a href=\"\n`x`-->":                                                       ``,
		`<!-- {{.Subject}} -->`:                                                                `<!-- a &lt;b&gt; &#34;c&#34; -->`,
		`<!-- {{if .Code}}yes{{else}}no{{end}} -->`:                                            `<!-- yes -->`,
		`{{/* <!-- */}}<p title="<!-- x -->">{{"<!--"}}</p>`:                                   `<p title="<!-- x -->">&lt;!--</p>`,
		`<style>p::after { content: "/*" } /* Outlook: "no" */ p { color: red }</style>`:       ``,
		`<!--[if mso]><style>/* { */ td { mso-line-height-rule: exactly }</style><![endif]-->`: ``,
		`<style>/* <!-- */ p { color: red }</style>a<!-- b -->`:                                ``,
		`{{if .Code}}<!-- a -->{{else}}<!-- b -->{{end}}c`:                                     `<!-- a -->c`,
		`<title><!-- {{.Code}}</title>`:                                                        `<title>&lt;!-- X</title>`,
	} { // html becomes want, or stays as it is
		if want == "" {
			want = html
		}
		if got := bodyOf(t, html+"<p>end</p>"); got != want+"<p>end</p>" && got != want {
			t.Errorf("%s\n got %s\nwant %s", html, got, want)
		}
	}
}

// TestCommentsKeepLines holds that a mistake behind a long comment has its own line.
func TestCommentsKeepLines(t *testing.T) {
	_, err := NewBodies(fstest.MapFS{ownHTML: {Data: []byte("<!-- a\nb\nc -->\n{{.Code | nothing}}")}}, theme.House().Mail)
	if err == nil || !strings.Contains(err.Error(), ":4:") {
		t.Error(err)
	}
}

// TestOutlookWidth holds that the built-in letter has a fixed width in Outlook, which
// knows no widest one.
func TestOutlookWidth(t *testing.T) {
	b, err := NewBodies(fstest.MapFS{}, theme.House().Mail)
	if err != nil {
		t.Fatal(err)
	}
	_, html, err := b.Set(Letter{Lang: "en", Code: "X"})
	if err != nil || strings.Count(html, "<!--[if mso]>") != 2 || strings.Count(html, "<![endif]-->") != 2 {
		t.Errorf("%v: %s", err, html)
	}
}
