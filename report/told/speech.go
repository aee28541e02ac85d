package told

// Spoken is a text that was held against the figures of a project.
type Spoken struct {
	Text    string    `json:"text"`
	Numbers []Uttered `json:"numbers"`
	Claims  []Problem `json:"claims"` // whose lines are paragraphs
}

// Uttered is a number of a text.
type Uttered struct {
	Paragraph int    `json:"paragraph"`
	Printed   string `json:"printed"`
	Words     string `json:"words"`   // around it
	Verdict   string `json:"verdict"` // exact, rounded, contradicts or unknown
	Figure    string `json:"figure,omitempty"`
	Value     string `json:"value,omitempty"`
	Why       string `json:"why,omitempty"`
}
