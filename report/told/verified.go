package told

import (
	"tongket/report"
	"tongket/report/trace"
)

// Verdict is how a file stands to what its project gives now.
type Verdict string

const (
	Same    Verdict = "same"
	Edited  Verdict = "edited"  // its record is right, its bytes are not those that were written
	Differs Verdict = "differs" // the data has changed since
	Unknown Verdict = "unknown" // the project has no such edition, language or chart
	Foreign Verdict = "foreign" // no briefing of tongket, or one that cannot be read
)

// Verified is how a file stands to its project. Of a foreign one only File, Verdict and
// Reason are known.
type Verified struct {
	File      string        `json:"file"`
	Verdict   Verdict       `json:"verdict"`
	Reason    string        `json:"reason,omitempty"`
	Edition   string        `json:"edition,omitempty"`
	Languages []report.Lang `json:"languages,omitempty"`
	Version   string        `json:"version,omitempty"` // of tongket, that wrote it
	Code      string        `json:"code,omitempty"`    // of the file
	Now       string        `json:"now,omitempty"`     // the code of the data
	Whole     bool          `json:"whole"`             // it is as it was written
	Added     int           `json:"added"`             // bytes that others put behind it
	Figures   []Figure      `json:"figures"`           // that differ
}

// Verify is a verdict on a file by its record.
func Verify(file string, v Verdict, r trace.Record) Verified {
	return Verified{File: file, Verdict: v, Edition: r.Edition, Languages: r.Langs, Version: r.Version, Code: r.Code, Figures: []Figure{}}
}

// Against adds what the file states otherwise than the data.
func (v Verified) Against(c trace.Changed[trace.Stated], pages string) Verified {
	side := func(s *trace.Stated, pages string) *Stated {
		if s == nil {
			return nil
		}
		return &Stated{s.Status, s.Value, pages}
	}
	v.Figures = append(v.Figures, Figure{c.Either().Query, side(c.Old, ""), side(c.New, pages)})
	return v
}
