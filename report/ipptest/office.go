package ipptest

import (
	"slices"

	"github.com/OpenPrinting/goipp"
)

// Words is an attribute of keywords.
func Words(name string, words ...string) goipp.Attribute {
	return texts(name, goipp.TagKeyword, words...)
}

func texts(name string, tag goipp.Tag, words ...string) goipp.Attribute {
	a := goipp.Attribute{Name: name}
	for _, w := range words {
		a.Values.Add(tag, goipp.String(w))
	}
	return a
}

func enums(name string, numbers ...int) goipp.Attribute {
	a := goipp.Attribute{Name: name}
	for _, n := range numbers {
		a.Values.Add(goipp.TagEnum, goipp.Integer(n))
	}
	return a
}

// size is a medium's size, in hundredths of a millimetre.
func size(x, y goipp.Value) goipp.Collection {
	tag := func(v goipp.Value) goipp.Tag {
		if _, ok := v.(goipp.Range); ok {
			return goipp.TagRange
		}
		return goipp.TagInteger
	}
	return goipp.Collection{goipp.MakeAttr("x-dimension", tag(x), x), goipp.MakeAttr("y-dimension", tag(y), y)}
}

// Office is what an office's laser says of itself: A4, A3 and paper in between,
// both sides, colour, staples in the top left corner.
func Office() goipp.Attributes {
	sizes := goipp.Attribute{Name: "media-size-supported"}
	for _, s := range []goipp.Collection{
		size(goipp.Integer(21000), goipp.Integer(29700)), size(goipp.Integer(29700), goipp.Integer(42000)),
		size(goipp.Range{Lower: 10000, Upper: 29700}, goipp.Range{Lower: 14800, Upper: 43200}),
	} {
		sizes.Values.Add(goipp.TagBeginCollection, s)
	}
	return goipp.Attributes{
		texts("printer-name", goipp.TagName, "office"),
		texts("printer-make-and-model", goipp.TagText, "Test Laser"),
		texts("printer-location", goipp.TagText, "Phòng 204"),
		enums("printer-state", 3),
		goipp.MakeAttr("printer-is-accepting-jobs", goipp.TagBoolean, goipp.Boolean(true)),
		texts("document-format-supported", goipp.TagMimeType, "application/octet-stream", "application/pdf"),
		Words("sides-supported", "one-sided", "two-sided-long-edge", "two-sided-short-edge"),
		Words("media-supported", "iso_a4_210x297mm", "iso_a3_297x420mm", "na_letter_8.5x11in"),
		Words("media-ready", "iso_a4_210x297mm"),
		Words("media-source-supported", "auto", "main", "by-pass-tray"),
		Words("media-col-supported", "media-size", "media-source"),
		sizes,
		enums("finishings-supported", 3, 4, 13, 20),
		goipp.MakeAttr("copies-supported", goipp.TagRange, goipp.Range{Lower: 1, Upper: 99}),
		goipp.MakeAttr("color-supported", goipp.TagBoolean, goipp.Boolean(true)),
		Words("print-color-mode-supported", "auto", "color", "monochrome"),
		Words("print-scaling-supported", "auto", "none"),
		Words("multiple-document-handling-supported", "separate-documents-collated-copies"),
		Words("job-hold-until-supported", "no-hold", "indefinite"),
	}
}

// Without is the attributes without some of them.
func Without(list goipp.Attributes, names ...string) goipp.Attributes {
	var out goipp.Attributes
	for _, a := range list {
		if !slices.Contains(names, a.Name) {
			out = append(out, a)
		}
	}
	return out
}

// With is the attributes with others added, or in place of those of their names.
func With(list goipp.Attributes, others ...goipp.Attribute) goipp.Attributes {
	for _, a := range others {
		list = append(Without(list, a.Name), a)
	}
	return list
}
