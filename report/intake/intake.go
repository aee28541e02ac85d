// Package intake is where whatever users name comes in. It opens their files, but no
// device, no pipe and nothing longer than a limit that has a name; it says what a
// file is that is no text; and it tells text from text whose letters were lost on the
// way: old Vietnamese encodings, UTF-8 read as something else, question marks. It
// knows nothing of what the files are for.
package intake

// The longest files of each kind, far above any that an office has.
const (
	MaxYAML         = 1 << 20 // of one file of a project; an edition can be divided into several
	MaxList         = 32 << 20
	MaxTemplate     = 1 << 20
	MaxAttachment   = 20 << 20 // most mail servers refuse messages of more than 25 MB
	MaxBriefing     = 128 << 20
	MaxCertificates = 4 << 20
	MaxSecret       = 64 << 10
)
