package picture

import (
	"bytes"
	"encoding/binary"
	"image"
)

// A camera writes the pixels as it was held, and in Exif how they are to be turned.

// orientation is how the picture of a file is to be turned, as Exif counts it: 1 is not at
// all. What cannot be read turns nothing.
func orientation(raw []byte) int {
	if bytes.HasPrefix(raw, []byte("\x89PNG")) {
		return ofTIFF(chunk(raw, "eXIf"))
	}
	return ofTIFF(segment(raw, "Exif\x00\x00"))
}

// segment is what stands behind a name in a segment of a JPEG before its pixels.
func segment(raw []byte, name string) []byte {
	const app1, scan = 0xe1, 0xda
	for at := 2; at+4 <= len(raw) && raw[at] == 0xff && raw[at+1] != scan; {
		kind, size := raw[at+1], int(binary.BigEndian.Uint16(raw[at+2:]))
		if size < 2 || at+2+size > len(raw) {
			return nil
		}
		if data := raw[at+4 : at+2+size]; kind == app1 && bytes.HasPrefix(data, []byte(name)) {
			return data[len(name):]
		}
		at += 2 + size
	}
	return nil
}

// chunk is the data of a chunk of a PNG.
func chunk(raw []byte, name string) []byte {
	const around = 12 // its length, name and sum
	for at := 8; at+around <= len(raw); {
		size := int(binary.BigEndian.Uint32(raw[at:]))
		if size > len(raw)-at-around {
			return nil
		}
		if string(raw[at+4:at+8]) == name {
			return raw[at+8 : at+8+size]
		}
		at += around + size
	}
	return nil
}

// ofTIFF is the orientation in Exif's table.
func ofTIFF(data []byte) int {
	if len(data) < 8 {
		return 1
	}
	var order binary.ByteOrder = binary.LittleEndian
	if data[0] == 'M' {
		order = binary.BigEndian
	}
	const tag, entry = 0x0112, 12
	at := int(order.Uint32(data[4:]))
	if at < 8 || at > len(data)-2 {
		return 1
	}
	rest := data[at+2:]
	for range order.Uint16(data[at:]) {
		if len(rest) < entry {
			break
		}
		if order.Uint16(rest) == tag {
			if turn := int(order.Uint16(rest[8:])); turn >= 1 && turn <= 8 {
				return turn
			}
			break
		}
		rest = rest[entry:]
	}
	return 1
}

// turned is a picture as an orientation says.
func turned(img *image.RGBA, turn int) *image.RGBA {
	w, h := img.Rect.Dx(), img.Rect.Dy()
	if turn == 1 {
		return img
	}
	size := image.Rect(0, 0, w, h)
	if turn >= 5 {
		size = image.Rect(0, 0, h, w)
	}
	out := image.NewRGBA(size)
	for y := range h {
		for x := range w {
			to := place(x, y, w-1, h-1, turn)
			copy(out.Pix[out.PixOffset(to.X, to.Y):][:4], img.Pix[img.PixOffset(x, y):][:4])
		}
	}
	return out
}

// place is where the pixel at x, y goes, of which the last is at right, low.
func place(x, y, right, low, turn int) image.Point {
	switch turn {
	case 2:
		return image.Pt(right-x, y)
	case 3:
		return image.Pt(right-x, low-y)
	case 4:
		return image.Pt(x, low-y)
	case 5:
		return image.Pt(y, x)
	case 6:
		return image.Pt(low-y, x)
	case 7:
		return image.Pt(low-y, right-x)
	case 8:
		return image.Pt(y, right-x)
	}
	return image.Pt(x, y)
}
