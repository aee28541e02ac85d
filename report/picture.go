package report

import "image"

// Picture is a picture of the project: a photograph, a logo.
type Picture struct {
	At    Pos
	File  string      // by its path in the project
	Image *image.RGBA // upright; nil if it could not be read
	Photo bool        // it was a JPEG
	Sum   string      // the file's fingerprint
	Alt   Text        // what is seen on it, for those who cannot see it; nil: nothing that matters
}
