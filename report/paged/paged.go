// Package paged reads PDF files as a reader of their pages does: lines that go on are one
// paragraph, words that stand in columns are a table, what comes again at the edge of
// pages is said once. It asks poppler's pdftotext where each word stands.
package paged

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"tongket/report/intake"
	"tongket/report/say"
	"tongket/report/written"
)

const (
	maxTime  = 20 * time.Second
	maxWords = 64 << 20 // bytes of what pdftotext says
	maxPages = 2000
	saveAs   = "save the document that it was made of as .docx, or as plain text (.txt in UTF-8)"
)

// Read reads the text of a PDF.
func Read(data []byte) (written.Text, *intake.Fault) {
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		return written.Text{}, &intake.Fault{What: "a PDF, and pdftotext, which reads it, is not on this machine", Hint: "install poppler-utils (in Windows: poppler), or " + saveAs, At: -1}
	}
	out, fault := ask(program, data)
	if fault != nil {
		return written.Text{}, fault
	}
	list, err := pages(out)
	if err != nil {
		return written.Text{}, &intake.Fault{What: "a PDF with a word longer than any document", Hint: saveAs, At: -1}
	}
	blocks, fault := blocksOf(list)
	if fault != nil {
		return written.Text{}, fault
	}
	text, err := written.Lines(blocks)
	if err != nil {
		return written.Text{}, &intake.Fault{What: say.Err(err), Hint: saveAs, At: -1}
	}
	return text, nil
}

// ask has pdftotext say where the words stand.
func ask(program string, data []byte) ([]byte, *intake.Fault) {
	ctx, cancel := context.WithTimeout(context.Background(), maxTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, "-bbox", "-enc", "UTF-8", "-l", strconv.Itoa(maxPages+1), "-", "-")
	cmd.Stdin = bytes.NewReader(data)
	cmd.WaitDelay = time.Second
	var stderr, stdout capped
	stdout.most, stderr.most = maxWords, 64<<10
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	said := stderr.String()
	switch {
	case stdout.full || errors.Is(ctx.Err(), context.DeadlineExceeded):
		return nil, &intake.Fault{What: "a PDF that takes longer to read than any document", Hint: saveAs, At: -1}
	case strings.Contains(said, "ncorrect password"):
		return nil, &intake.Fault{What: "a PDF behind a password", Hint: "save it without the password", At: -1}
	case strings.Contains(said, "not allowed"):
		return nil, &intake.Fault{What: "a PDF that forbids to copy its text", Hint: saveAs, At: -1}
	case err != nil:
		return nil, &intake.Fault{What: "a PDF that is damaged or cut off", Hint: "fetch it anew, or " + saveAs, At: -1}
	}
	return stdout.Bytes(), nil
}

// capped keeps so many bytes, and refuses more.
type capped struct {
	bytes.Buffer
	most int
	full bool
}

func (c *capped) Write(p []byte) (int, error) {
	if c.Len()+len(p) > c.most {
		c.full = true
		return 0, io.ErrShortWrite
	}
	return c.Buffer.Write(p)
}

// pages are the words that pdftotext names, page by page.
func pages(out []byte) (list []page, err error) {
	s := bufio.NewScanner(bytes.NewReader(out))
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		line := strings.TrimSpace(s.Text())
		switch {
		case strings.HasPrefix(line, "<page "):
			list = append(list, page{number: len(list) + 1, height: attr(line, "height")})
		case strings.HasPrefix(line, "<word ") && len(list) > 0:
			if w, ok := wordOf(line); ok {
				last := &list[len(list)-1]
				last.words = append(last.words, w)
			}
		}
	}
	return list, s.Err()
}
