package report

// Signature is where the briefing is signed: by whom, where and when, and who gets it.
type Signature struct {
	Office     Text // of who signs
	For        Text // on whose behalf; nil: nobody's
	Name       Text // nil: it is written by hand
	Place      Text // and the day; nil: not said
	Recipients []Text
}

var signatures = BlockKind{
	Key: "signature", Called: "a signature", New: func() Block { return new(Signature) },
	Example: `
- signature: LABEL
  for: LABEL
  name: LABEL
  place: LABEL
  recipients: [LABEL, LABEL]
`}

func (b *Signature) Accept(v BlockVisitor) { v.Signature(b) }

func (b *Signature) tell(to listener) {
	to.label(b.Place, b.For, b.Office, b.Name)
	to.label(b.Recipients...)
}

// Signed is what stands where e is signed, of which no document need say anything.
func (e *Edition) Signed() (out []Text) {
	for b := range each[*Signature](e) {
		out = append(append(out, b.Place, b.For, b.Office, b.Name), b.Recipients...)
	}
	return out
}
