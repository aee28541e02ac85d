package picture

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/jpeg"
	"image/png"
)

// quality of a photograph that is written again: at 92 of 100 no loss is seen in print.
const quality = 92

// JPEG is a picture without transparency as a JPEG, which loses what is not seen.
func JPEG(img image.Image) ([]byte, error) {
	var out bytes.Buffer
	err := jpeg.Encode(&out, img, &jpeg.Options{Quality: quality})
	return out.Bytes(), err
}

// PNG is a picture as a PNG.
func PNG(img image.Image) ([]byte, error) {
	var out bytes.Buffer
	err := png.Encode(&out, img)
	return out.Bytes(), err
}

// Rows is the compressed rows of a PNG, each behind the number of its filter, as PDF takes
// them, too.
func Rows(png []byte) (out []byte) {
	const head, around = 8, 12 // a file's, and that of a chunk with its sum
	for at := head; at+around <= len(png); {
		size := int(binary.BigEndian.Uint32(png[at:]))
		if string(png[at+4:at+8]) == "IDAT" {
			out = append(out, png[at+8:at+8+size]...)
		}
		at += around + size
	}
	return out
}
