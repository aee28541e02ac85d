package printer

import (
	"context"
	"errors"

	"github.com/OpenPrinting/goipp"

	"tongket/report/say"
)

// Queues asks a CUPS server for its queues and what each can do, in the order in
// which it lists them. A server without any has an empty list; an error says what
// hinders the way to the server, or that it is no CUPS.
func (s Server) Queues(ctx context.Context) ([]Device, error) {
	answer, err := s.call(ctx, wants(s.request(goipp.OpCupsGetPrinters, ipp20), asked...))
	if none(err) {
		return nil, nil
	}
	if no := (refusal{}); errors.As(err, &no) && no.status == goipp.StatusErrorOperationNotSupported {
		return nil, say.Errorf("printer: %s is no CUPS server: if it is a printer, it has no queues", s)
	}
	if err != nil {
		return nil, say.Errorf("printer: %w", err)
	}
	usual, err := s.usual(ctx)
	if err != nil {
		return nil, say.Errorf("printer: %w", err)
	}
	var out []Device
	for _, g := range answer.Groups {
		if g.Tag != goipp.TagPrinterGroup {
			continue
		}
		d, err := device(attributes(g.Attrs))
		if err != nil || d.Name == "" {
			continue // nothing can be printed by a queue of which nothing is known
		}
		d.URI, d.version, d.Default = s.URI.Queue(d.Name).String(), ipp20, d.Name == usual
		out = append(out, d)
	}
	return out, nil
}

// usual is the name of the default queue, if there is one.
func (s Server) usual(ctx context.Context) (string, error) {
	answer, err := s.call(ctx, wants(s.request(goipp.OpCupsGetDefault, ipp20), "printer-name"))
	if none(err) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return attributes(answer.Printer).word("printer-name"), nil
}

// none reports whether a CUPS server says that it has no queue.
func none(err error) bool {
	var no refusal
	return errors.As(err, &no) && no.status == goipp.StatusErrorNotFound
}
