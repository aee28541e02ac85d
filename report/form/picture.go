package form

import "tongket/report"

// PictureFile is a picture of the project.
var PictureFile = &Scalar{Means: "a .png or .jpg file of the project, by its path from the project's folder", Examples: []string{"pictures/station.jpg"}}

// Described are the keys of which a picture has one.
var Described = []string{"alt", "decorative"}

// described is a picture, and in words what is seen on it.
func described(means Key) []Key {
	return []Key{
		means,
		{Name: "alt", Value: Text, Means: "what is seen on the picture, in a sentence or two, for those who cannot see it"},
		{Name: "decorative", Value: Decorative, Means: "true, in the place of alt, of a picture that says nothing: those who cannot see it miss nothing"},
	}
}

// Decorative is said of a picture, or is not.
var Decorative = &Scalar{What: "value", Words: []Word{{"true", "the picture says nothing"}}}

// Logo is the organisation's sign on the cover.
var Logo = &Mapping{Called: "a logo", One: Described, Keys: described(Key{Name: "picture", Needed: true, Value: PictureFile, Means: "the picture of the logo: SVG of filled shapes, PNG, or JPEG"})}

// CoverPicture is a photograph that a cover shows.
var CoverPicture = &Mapping{Called: "the cover", One: Described, Keys: append(
	described(Key{Name: "picture", Needed: true, Value: PictureFile, Means: "a photograph: JPEG or PNG"}),
	Key{Name: "caption", Value: Text, Means: "what is said below the photograph"},
)}

// illustration is a picture in a section.
var illustration = append(
	described(Key{Name: "picture", Needed: true, Value: PictureFile, Means: "a picture: PNG, JPEG, or SVG of filled shapes"}),
	Key{Name: "caption", Value: Text, Means: "what is said of the picture, beside or below it"},
	Key{Name: "width", Value: Width, Means: "how much of the page's width it takes; all, if there is no such key"},
)

// Width is how wide something is.
var Width = &Scalar{What: "width", Words: []Word{
	{report.FullWidth.String(), "as wide as the page"},
	{report.HalfWidth.String(), "half as wide, with its caption beside it"},
	{report.ThirdWidth.String(), "a third as wide, with its caption beside it"},
}}
