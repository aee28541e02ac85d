package templates

import "testing"

// A web address in a letter is a link, and whatever else stands there is text.
func TestLinkedHTML(t *testing.T) {
	const look = `" style="color:inherit;overflow-wrap:anywhere">`
	for in, want := range map[string]string{
		"no link":                                "no link",
		"see https://a.example/b?c=d&e=f.":       `see <a href="https://a.example/b?c=d&amp;e=f` + look + `https://a.example/b?c=d&amp;e=f</a>.`,
		"(www.a.example) & <b>":                  `(<a href="https://www.a.example` + look + `www.a.example</a>) &amp; &lt;b&gt;`,
		`https://a.example/"onclick="x www.b.vn`: `<a href="https://a.example/` + look + `https://a.example/</a>&#34;onclick=&#34;x <a href="https://www.b.vn` + look + `www.b.vn</a>`,
		"https://a.example/đ":                    `<a href="https://a.example/đ` + look + `https://a.example/đ</a>`,
	} {
		if got := string(linkedHTML(in)); got != want {
			t.Errorf("%s:\n%s, want\n%s", in, got, want)
		}
	}
}
