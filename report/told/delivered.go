package told

// Mailed is a mailing as a run leaves it, or as a dry run shows it: what became of the
// message to each recipient.
type Mailed[F any] struct {
	Folder     string `json:"folder,omitempty"` // of a dry run, in which all messages lie
	Messages   int    `json:"messages"`
	Pending    int    `json:"pending"` // that are still to be sent
	Sent       int    `json:"sent"`    // in this run; of a dry run none
	Test       string `json:"test,omitempty"`
	Recipients []F    `json:"recipients"`
}

// Printed is sheets that were written to a file or sent to a printer.
type Printed struct {
	Edition string `json:"edition"`
	Code    string `json:"code"`
	File    string `json:"file,omitempty"`
	Receipt string `json:"receipt,omitempty"` // the list on which numbered copies are signed for
	Printer string `json:"printer,omitempty"`
	Paper   string `json:"paper"`
	Pages   int    `json:"pages"`
	Sheets  int    `json:"sheets"` // of a copy
	Sides   int    `json:"sides"`
	Copies  int    `json:"copies"`
	Turn    string `json:"turn"` // how the sheets are turned over, as IPP calls it
	Jobs    []Job  `json:"jobs,omitempty"`
}

// Job is what became of an order at a printer in this run.
type Job struct {
	Title  string `json:"title"`
	State  string `json:"state"`
	Job    int    `json:"job,omitempty"`
	Answer string `json:"answer,omitempty"`
}
