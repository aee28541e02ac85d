package mail

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tongket/report/sheet"
)

// TestListsGrowLinearly: four times as many people are four times the work, also where
// each has a domain and a group of their own.
func TestListsGrowLinearly(t *testing.T) {
	list := func(n int) []byte {
		var b strings.Builder
		b.WriteString("STT,Email,Họ tên,Nhóm\n")
		for i := range n {
			fmt.Fprintf(&b, "%d,lan+%[1]d@phong%[1]d.vn,Nguyễn Thị Lan %[1]d,g%[1]d\n", i)
		}
		return []byte(b.String())
	}
	work := func(n int) (allocations float64, took time.Duration) {
		data := list(n)
		begun := time.Now()
		allocations = testing.AllocsPerRun(1, func() {
			table, problems := sheet.CSV("list.csv", data, Form())
			people, found := Recipients(table, both)
			if more := Duplicates(people); len(people) != n || len(problems.Errors())+len(found.Errors())+len(more) > 0 {
				t.Fatalf("%d people of %d, %v %v %v", len(people), n, problems, found, more)
			}
		})
		return allocations, time.Since(begun)
	}
	few, quick := work(500)
	many, slow := work(2_000)
	if many > 4.4*few {
		t.Errorf("500: %.0f allocations in %v; 2,000: %.0f in %v", few, quick, many, slow)
	}
}
