package picture

import (
	"bytes"
	"image/color"
	"image/jpeg"
	"image/png"
	"strings"
)

// forms are what files begin with, from an offset on.
var forms = []struct {
	at     int
	begins string
	form
}{
	{0, "\x89PNG\r\n\x1a\n", form{"a PNG", png.DecodeConfig, png.Decode, false, nil}},
	{0, "\xff\xd8\xff", form{"a JPEG", jpeg.DecodeConfig, jpeg.Decode, true, nil}},
	{0, "GIF8", form{called: "a GIF"}},
	{8, "WEBP", form{called: "a WebP picture"}},
	{4, "ftypavi", form{called: "an AVIF picture"}},
	{4, "ftyphei", form{called: "a HEIC picture"}},
	{4, "ftypmif", form{called: "a HEIC picture"}},
	{0, "II*\x00", form{called: "a TIFF"}},
	{0, "MM\x00*", form{called: "a TIFF"}},
	{0, "BM", form{called: "a BMP"}},
	{0, "8BPS", form{called: "a Photoshop file"}},
	{0, "%PDF", form{called: "a PDF"}},
	{0, "%!PS", form{called: "a PostScript file"}},
}

// formOf is what a file is, by how it begins: names of files are no evidence.
func formOf(raw []byte) form {
	for _, f := range forms {
		if len(raw) >= f.at && bytes.HasPrefix(raw[f.at:], []byte(f.begins)) {
			return f.form
		}
	}
	if begins := strings.ToLower(string(raw[:min(len(raw), 1024)])); strings.Contains(begins, "<svg") || strings.Contains(begins, "<!doctype svg") {
		return form{draw: drawn}
	}
	return form{called: "no picture that is known here"}
}

// isPress reports whether colours are mixed of inks, by a profile that is not looked at.
func isPress(m color.Model) bool { return m == color.CMYKModel }
