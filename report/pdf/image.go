package pdf

import (
	"fmt"
	stdimage "image"
	"slices"
	"strconv"
	"strings"

	"tongket/report/frame"
	"tongket/report/picture"
)

// image is a picture in the size in which it is first used.
type image struct {
	frame.Picture
	name string
}

// writePicture draws a picture as marked content of the node that it shows.
func (p *painter) writePicture(it frame.Item, s frame.Picture) error {
	own, err := p.owner(it)
	if err != nil {
		return err
	}
	p.begin(own, it.Node)
	b := append(p.line[:0], "q "...)
	for _, x := range []frame.Pt{s.Size.W, 0, 0, s.Size.H, it.At.X, p.height - it.At.Y - s.Size.H} {
		b = append(appendPt(b, x), ' ')
	}
	p.line = append(b, "cm /"+p.image(s)+" Do Q"...)
	p.out.RawWriteStr(string(p.line))
	p.note(own.elem, it, p.height)
	return nil
}

// image is the name of a picture, which the file has once.
func (p *painter) image(s frame.Picture) string {
	i := slices.IndexFunc(p.shown, func(i image) bool { return i.Picture == s })
	if i < 0 {
		i = len(p.shown)
		p.shown = append(p.shown, image{s, "P" + strconv.Itoa(i+1)})
	}
	return p.shown[i].name
}

// images adds the pictures in use and is the entry that names them.
func (b *binder) images() string {
	if len(b.paint.shown) == 0 {
		return ""
	}
	var names strings.Builder
	for _, i := range b.paint.shown {
		fmt.Fprintf(&names, "/%s %d 0 R", i.name, b.addImage(i.Picture))
	}
	return "/XObject<<" + names.String() + ">>"
}

// addImage adds a picture: a photograph as a JPEG, all else without loss.
func (b *binder) addImage(p frame.Picture) int {
	pixels := p.Pixels()
	size := pixels.Bounds()
	space, colours := "DeviceRGB", 3
	if _, grey := pixels.(*stdimage.Gray); grey {
		space, colours = "DeviceGray", 1
	}
	entries := fmt.Sprintf("/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%s/BitsPerComponent 8", size.Dx(), size.Dy(), space)
	if p.Photo {
		return b.addMade(entries+"/Filter/DCTDecode", func() ([]byte, error) { return picture.JPEG(pixels) })
	}
	entries += fmt.Sprintf("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors %d/BitsPerComponent 8/Columns %d>>", colours, size.Dx())
	return b.addMade(entries, func() ([]byte, error) {
		png, err := picture.PNG(pixels)
		return picture.Rows(png), err
	})
}
