// Package web reads web pages (.html) as a reader of the page sees them: no scripts, no
// styles, no menus, and of a table its cells. It fetches nothing.
package web

import (
	"bytes"
	"errors"
	"io"

	"golang.org/x/net/html"

	"tongket/report/intake"
	"tongket/report/say"
	"tongket/report/written"
)

const (
	maxTag   = 4 << 20 // bytes of one tag, or of text between two
	maxTags  = 1 << 19 // signs of a page with which one begins
	maxOpen  = 512     // elements within each other that matter here
	maxNotes = 1000
	saveAs   = "save it anew as a web page in UTF-8, or as plain text (.txt in UTF-8)"
)

// Read reads the text of a page.
func Read(data []byte) (written.Text, *intake.Fault) {
	data, fault := intake.Charset(data, declared(data))
	if fault != nil {
		return written.Text{}, fault
	}
	if bytes.Count(data, []byte("<")) > maxTags {
		return written.Text{}, faultOf(errTags)
	}
	p := &page{sinks: []*sink{{}}, count: map[string]int{}}
	if err := p.read(data); err != nil {
		return written.Text{}, faultOf(err)
	}
	text, err := written.Lines(p.finish())
	if err != nil {
		return written.Text{}, faultOf(err)
	}
	return text, nil
}

func faultOf(err error) *intake.Fault {
	return &intake.Fault{What: say.Err(err), Hint: saveAs, At: -1}
}

var (
	errTag  = say.Errorf("a web page with a tag that has no end")
	errTags = say.Errorf("a web page with more tags than any has")
	errDeep = say.Errorf("a web page whose parts are nested too deep")
)

func (p *page) read(data []byte) error {
	z := html.NewTokenizer(bytes.NewReader(data))
	z.SetMaxBuf(maxTag)
	for !p.deep {
		switch z.Next() {
		case html.ErrorToken:
			if errors.Is(z.Err(), io.EOF) {
				return nil
			}
			return errTag
		case html.TextToken:
			p.text(string(z.Text()))
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			p.start(string(name), attributes(z))
		case html.EndTagToken:
			name, _ := z.TagName()
			p.end(string(name))
		}
	}
	return errDeep
}

func attributes(z *html.Tokenizer) map[string]string {
	out := map[string]string{}
	for {
		key, value, more := z.TagAttr()
		if len(key) > 0 {
			if _, twice := out[string(key)]; !twice {
				out[string(key)] = string(value)
			}
		}
		if !more {
			return out
		}
	}
}
