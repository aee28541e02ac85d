package load

import (
	"crypto/sha256"
	"fmt"
	"io/fs"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/intake"
	"tongket/report/picture"
	"tongket/report/say"
	"tongket/report/yaml"
)

// logo is the organisation's sign; nil if there is none.
func (l *loader) logo(v yaml.Value) *report.Picture {
	if !v.Present() {
		return nil
	}
	p := l.described(l.keys(v, form.Logo), nil)
	return &p
}

// coverPicture is a photograph on the cover.
func (d *draft) coverPicture(v yaml.Value) {
	m := d.keys(v, form.CoverPicture)
	p := d.described(m, d.in)
	d.e.Cover.Picture, d.e.Cover.Caption = &p, d.text(m.Get("caption"), d.in)
}

// described is a picture, and what is seen on it, which is said or is nothing.
func (l *loader) described(m yaml.Mapping, in *setting) report.Picture {
	p := l.picture(m.Need("picture"))
	switch key := oneKey(m, form.Described, report.BadPicture); key {
	case "alt":
		p.Alt = l.text(m.Get(key), in)
	case "decorative":
		oneOf(m.Get(key), form.Decorative)
	}
	return p
}

// savedAs is what to do with a file that is no picture which can be shown.
const savedAs say.Message = "save it as PNG (drawings, logos) or JPEG (photographs) in the program that made it, in RGB"

// picture reads a picture of the project.
func (l *loader) picture(v yaml.Value) report.Picture {
	p := report.Picture{At: v.At()}
	name := v.Line()
	switch {
	case name == "":
		return p // reported
	case !fs.ValidPath(name):
		v.Problem(report.BadPicture, "name a file of the project: its path begins at the project's folder, with / between folders", "picture %s does not lie in the project", report.Clip(name))
		return p
	}
	raw, err := intake.FS(l.fsys, name, picture.MostBytes)
	if err != nil {
		v.Problem(report.BadPicture, "", "picture %s: %s", report.Clip(name), intake.Reason(err))
		return p
	}
	img, err := picture.Read(raw)
	if err != nil {
		v.Problem(report.BadPicture, savedAs, "picture %s: %s", report.Clip(name), say.Err(err))
		return p
	}
	p.File, p.Image, p.Photo, p.Sum = name, img.RGBA, img.Photo, fmt.Sprintf("%x", sha256.Sum256(raw))
	return p
}
