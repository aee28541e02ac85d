package main

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/frame"
	"tongket/report/svg"
)

// A file name that ends so is written as SVG; pageNumber in it stands for the
// page, as SVG has one page a file.
const svgSuffix, pageNumber = ".svg", "{n}"

// buildSVG writes the pages of one edition, all of them or none.
func buildSVG(env environment, opt buildOptions, p project, faces func() (*fonts.Set, error), editions []*report.Edition, langs []report.Lang) error {
	if !strings.Contains(opt.output, pageNumber) {
		return usagef("-o %s: an SVG file has one page; say where its number stands: -o %s", opt.output,
			strings.TrimSuffix(opt.output, svgSuffix)+"-"+pageNumber+svgSuffix)
	}
	list, set, err := p.layAs(opt.lookOptions, faces, editions, langs)
	if err != nil {
		return err
	}
	files, err := list[0].svg(set, opt.output)
	if err != nil {
		return err
	}
	for _, f := range files {
		if err := writeFile(f.name, f.data); err != nil {
			return err
		}
	}
	fmt.Fprintf(env.stdout, "%s: edition %s, %s, %s\n", opt.output, list[0].edition.ID, counted(len(files), "page"), list[0].doc.Code)
	next(env.stdout, p, nil)
	return nil
}

// pageFile is a page as a file.
type pageFile struct {
	name string
	data []byte
}

// svg is b as SVG, a file a page; pattern is their names.
func (b briefing) svg(set *fonts.Set, pattern string) ([]pageFile, error) {
	pages := b.painted(set)
	name := func(n int) string { return strings.ReplaceAll(pattern, pageNumber, strconv.Itoa(n)) }
	on := anchors(pages)
	title := b.doc.Title[b.doc.Langs[0]]
	var out []pageFile
	for _, page := range pages {
		opt := svg.Options{Title: fmt.Sprintf("%s, %d", title, page.Number), Href: func(target string) string {
			n, known := on[target]
			if !known {
				return ""
			}
			return filepath.Base(name(n)) + "#" + target
		}}
		var data bytes.Buffer
		if err := svg.Write(&data, page, set, opt); err != nil {
			return nil, err
		}
		out = append(out, pageFile{name(page.Number), data.Bytes()})
	}
	return out, nil
}

// anchors is the page on which each anchor is first.
func anchors(pages []frame.Page) map[string]int {
	out := map[string]int{}
	for _, p := range pages {
		for _, it := range p.Items {
			if a, ok := it.Shape.(frame.Anchor); ok && out[a.Name] == 0 {
				out[a.Name] = p.Number
			}
		}
	}
	return out
}
