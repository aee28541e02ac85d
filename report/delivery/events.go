package delivery

import (
	"bytes"
	"encoding/json"
	"errors"

	"tongket/report/journal"
	"tongket/report/say"
)

// Events is a journal of events of one kind.
type Events[E any] struct {
	log  *journal.Log
	take func(E) error
}

// ErrLocked says that another run writes the journal.
var ErrLocked = say.Errorf("its journal is locked")

// Open reads the journal at path, or begins it, and locks it until Close. Take is called
// with each event that is in it, and with each that is written: an error says that the
// event says nothing, which ends the reading, for what it should say would be forgotten. A
// line that was cut off when power was lost is dropped.
func Open[E any](path string, take func(E) error) (*Events[E], error) {
	log, err := journal.Open(path, reading(take))
	if errors.Is(err, journal.ErrLocked) {
		return nil, ErrLocked
	}
	if err != nil {
		return nil, err
	}
	return &Events[E]{log, take}, nil
}

// Read calls take with the events at path, for somebody who writes none; without a file
// there are none.
func Read[E any](path string, take func(E) error) error { return journal.Read(path, reading(take)) }

func reading[E any](take func(E) error) func([]byte) error {
	return func(line []byte) error {
		var e E
		if err := json.Unmarshal(line, &e); err != nil {
			return err
		}
		return take(e)
	}
}

// Write adds an event. It survives the program at once, and the machine once the
// journal is synced.
func (e *Events[E]) Write(event E) error {
	if err := e.log.Append(event); err != nil {
		return err
	}
	return e.take(event)
}

// Keep adds an event that is durable before it is taken in.
func (e *Events[E]) Keep(event E) error {
	if err := errors.Join(e.log.Append(event), e.log.Sync()); err != nil {
		return err
	}
	return e.take(event)
}

// Sync makes all that is written durable.
func (e *Events[E]) Sync() error { return e.log.Sync() }

// Close makes the journal durable and lets others write it.
func (e *Events[E]) Close() error { return e.log.Close() }

// Through puts something between the journal and its file: tests put faults there.
func (e *Events[E]) Through(wrap func(journal.File) journal.File) { e.log.Through(wrap) }

// Line is an event as the journal has it.
func Line(event any) string {
	line, err := journal.Line(event)
	if err != nil {
		return err.Error()
	}
	return string(bytes.TrimSpace(line))
}
