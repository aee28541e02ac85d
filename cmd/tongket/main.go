// Tongket turns the published results of an organisation's year into a
// bilingual briefing as PDF, in which every number is tied to the place that
// published it.
package main

import (
	"os"
	"time"
)

func main() {
	os.Exit(Main(os.Args[1:], environment{
		stdout: os.Stdout, stderr: os.Stderr, now: time.Now, getenv: os.Getenv,
	}))
}
