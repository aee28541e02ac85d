// Tongket turns the published results of an organisation's year into a
// bilingual briefing as PDF, in which every number is tied to the place that
// published it.
package main

import (
	"os"
	"time"
)

func main() {
	if os.Getenv("GOGC") == "" {
		collectLate()
	}
	os.Exit(Main(os.Args[1:], environment{
		stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, getenv: os.Getenv, now: time.Now,
	}))
}
