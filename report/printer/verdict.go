package printer

// sight is what the printer says of an order's job.
type sight int

const (
	unseen    sight = iota // it does not answer, or does not say
	missing                // it has no such job
	waiting                // the job waits for its document
	active                 // it is in the queue, held or being printed
	completed              //
	cancelled              //
	aborted                //
)

// decide says what is true of an order, from the journal's last word and from
// what the printer says. If it is true only once the job is cancelled, cancel
// says so.
//
// Before finishing is written, the last bytes of the document have not left:
// whatever the printer has, it is not the whole document, though it may print
// what it has. After it, only the printer knows, and where it does not say,
// nobody does.
func decide(last State, seen sight) (now State, cancel bool) {
	switch last {
	case Trying, Created:
		switch seen {
		case unseen:
			return last, false
		case waiting, active:
			return Absent, true
		case completed: // half a document: a PDF that lacks little can be mended
			return Uncertain, false
		}
		return Absent, false
	case Finishing, Uncertain:
		switch seen {
		case unseen, missing:
			return Uncertain, false
		case waiting:
			return Absent, true
		}
		return ended(seen), false
	case Held: // and is not held any more
		switch seen {
		case missing:
			return Uncertain, false
		case active, completed, cancelled, aborted:
			return ended(seen), false
		}
	case Sent:
		switch seen {
		case missing: // and nobody has seen the end of it
			return Uncertain, false
		case completed, cancelled, aborted:
			return ended(seen), false
		}
	}
	return last, false
}

// ended is what a job is that has its document.
func ended(seen sight) State {
	switch seen {
	case completed:
		return Done
	case cancelled:
		return Cancelled
	case aborted:
		return Aborted
	}
	return Sent
}

// withdrawn says what is true of an order without its whole document once the
// printer was told to cancel its job.
func withdrawn(last State, seen sight) State {
	switch seen {
	case cancelled, aborted, missing:
		return Absent
	case waiting:
		if last == Finishing || last == Uncertain { // it may yet begin
			return Uncertain
		}
		return Absent
	case active:
		if last == Trying || last == Created { // it prints what it has
			return Uncertain
		}
	}
	now, _ := decide(last, seen)
	return now
}
