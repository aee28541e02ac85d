package main

import (
	"path/filepath"
	"strings"

	"tongket/report/briefing"
	"tongket/report/disk"
	"tongket/report/say"
	"tongket/report/told"
)

// runGallery writes the document that shows every kind of chart.
func runGallery(env environment, opt chartOptions, args []string) error {
	switch {
	case len(args) > 0 || opt.edition != "":
		return usagef("--gallery is of no project: it takes no chart, folder or edition")
	case opt.output != "" && opt.output != "-" && !strings.EqualFold(filepath.Ext(opt.output), ".pdf"):
		return usagef("-o %s: the gallery is written as .pdf", opt.output)
	}
	env, machine, err := env.apart(opt.format, opt.output)
	if err != nil {
		return err
	}
	b, err := briefing.NewGallery(briefing.Options{Languages: languages(opt.lang), Look: opt.look()})
	if err != nil {
		return err
	}
	made, err := madeAt(env)
	if err != nil {
		return err
	}
	data, err := b.PDF(made)
	if err != nil {
		return err
	}
	name := or(opt.output, b.FileName())
	news, err := deliver(env, disk.File{Name: name, Data: data})
	if err != nil {
		return err
	}
	say.Fprintf(news, "%s: %d pages, %s bytes\n", called(env, name), len(b.Pages), thousands(env.ui, len(data)))
	written := told.Written{File: name, Languages: b.Doc.Langs, Pages: len(b.Pages), Bytes: len(data)}
	return tellWritten(machine, []told.Written{written}, nil)
}
