package pdf

import (
	"fmt"
	"io"
	"testing"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

const (
	vi = "Trong năm 2022, lực lượng công an thành phố Cần Thơ đã điều tra, làm rõ 1.234 vụ phạm pháp hình sự, đạt tỷ lệ 92,5%, "
	en = "In 2022 the police of the city of Cần Thơ investigated and solved 1,234 criminal cases, a rate of 92.5%, which is "
)

// large is a briefing of n pages, each with 24 bilingual paragraphs of two
// lines, a table of 20 rows and a chart: as much as a page can hold.
func large(tb testing.TB, n int) (*doc.Document, *sheet) {
	d := &doc.Document{Title: map[report.Lang]string{"vi": "Báo cáo", "en": "Report"}, Langs: []report.Lang{"vi", "en"}}
	for i := range n {
		part := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: fmt.Sprint("part", i), Title: map[report.Lang]string{"vi": "Phần", "en": "Part"}}
		for range 12 {
			part.Blocks = append(part.Blocks, pair("P", vi, en))
		}
		t := &doc.Table{Node: doc.Node{Role: "Table"}}
		for k := range 20 {
			t.Body = append(t.Body, row(cell("TH", "Row", fmt.Sprint("Chỉ tiêu số ", k), fmt.Sprint("Indicator ", k)),
				cell("TD", "", fmt.Sprint(i*1117+k*37), ""), cell("TD", "", fmt.Sprint(i*717+k*73), "")))
		}
		chart := &doc.Drawing{Node: doc.Node{Role: "Figure", Alt: "Biểu đồ"}}
		part.Blocks = append(part.Blocks, t, chart)
		d.Parts = append(d.Parts, part)
	}
	d.Number()
	s := &sheet{set: newSet(tb)}
	for _, p := range d.Parts {
		s.newPage()
		s.page().Add(0, frame.Point{}, frame.Anchor{Name: p.ID})
		for _, b := range p.Blocks {
			s.setAll(b)
			s.y = 50 + frame.Pt(int(s.y)%480)
		}
	}
	return d, s
}

type counter int

func (c *counter) Write(b []byte) (int, error) { *c += counter(len(b)); return len(b), nil }

func BenchmarkWrite(b *testing.B) {
	for _, n := range []int{1, 13, 130} {
		b.Run(fmt.Sprint(n, "pages"), func(b *testing.B) {
			d, s := large(b, n)
			var size counter
			if err := Write(&size, d, s.pages, s.set, stamp); err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				if err := Write(io.Discard, d, s.pages, s.set, stamp); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(size), "bytes")
		})
	}
}
