package report

import (
	"os"
	"strings"
	"testing"
)

// What README says in a table it says once: two who add to one row at a time would else
// leave it twice, and neither whole. No line stands twice either.
func TestReadmeSaysOnce(t *testing.T) {
	data, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	rows, lines, rowCount := map[string]bool{}, map[string]bool{}, 0
	for line := range strings.Lines(string(data)) {
		if len(line) > 60 {
			if lines[line] {
				t.Errorf("it says twice: %s", line)
			}
			lines[line] = true
		}
		if !strings.HasPrefix(line, "|") {
			clear(rows) // another table
			continue
		}
		key := strings.TrimSpace(strings.Split(line, "|")[1])
		if rowCount++; key != "" && rows[key] {
			t.Errorf("a table has two rows of %s", key)
		}
		rows[key] = true
	}
	if rowCount < 100 {
		t.Errorf("%d rows of tables", rowCount)
	}
}
