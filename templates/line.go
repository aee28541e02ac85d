package templates

import (
	"fmt"
	"strconv"
	"strings"

	"tongket/charts"
	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// Line is a line an indicator. The unit stands in the measure line, never beside the
// scale.
func (p *picture) Line(c *report.Chart) { p.out = p.lines(c) }

func (p *picture) lines(c *report.Chart) charts.Line {
	out := charts.Line{Times: p.times(c), Rungs: p.rungs(c), Targets: p.targetLines(c), Height: p.height, Plain: p.plain, Number: p.number, Hero: p.hero, Style: p.style}
	n := len(c.Periods)
	p.large = p.plain && len(c.Of) == 1
	for i := range c.Of {
		s := charts.Series{Points: p.bars[i*n : (i+1)*n]}
		for j, period := range c.Periods {
			s.Points[j].Strong = p.reporting(period)
		}
		if len(c.Of) > 1 || len(c.Labels) > 0 {
			s.Name = p.barName(c, i)
		}
		out.Series = append(out.Series, s)
	}
	p.remarkGaps(out.Series)
	p.remarkProvisional(c)
	if len(c.Of) > 1 {
		p.remark(func(l report.Lang) string { return fmt.Sprintf(lang.WordLeadingLine.In(l), p.nameIn(c, 0, l)) })
	}
	return out
}

// times is the periods of c as the axis names them: parts of years over their years.
func (p *picture) times(c *report.Chart) (out []charts.Time) {
	parts := true
	for _, period := range c.Periods {
		name := p.label(func(l report.Lang) string { return lang.Of(l).Within(period) })
		parts = parts && name.Lead() != ""
		out = append(out, charts.Time{Name: name, Year: strconv.Itoa(period.Year()), Strong: p.reporting(period)})
	}
	if !parts {
		for i := range out {
			out[i].Name, out[i].Year = p.bars[i].Name, ""
		}
	}
	return out
}

// remarkGaps says that a line is not drawn over what is not stated.
func (p *picture) remarkGaps(list []charts.Series) {
	for _, s := range list {
		for _, b := range s.Points {
			if b.Missing {
				p.remark(lang.WordNotJoined.In)
				return
			}
		}
	}
}

// remarkProvisional names the points that are provisional: few points have a label that
// could say so.
func (p *picture) remarkProvisional(c *report.Chart) {
	named := func(l report.Lang) (out []string) {
		for i, q := range c.Asks() {
			if f := p.ask(q); f.Standing() == ledger.Provisional {
				name := lang.Of(l).Head(q.Period)
				if len(c.Of) > 1 {
					name = p.nameIn(c, i/len(c.Periods), l) + "\u00a0" + name
				}
				out = append(out, name)
			}
		}
		return out
	}
	if len(named(p.langs[0])) > 0 {
		p.remark(func(l report.Lang) string {
			return lang.Capital(lang.Of(l).Standings[ledger.Provisional].Means) + ": " + strings.Join(named(l), ", ") + "."
		})
	}
}

func (p *picture) remark(said phrase) { p.remarks = append(p.remarks, said) }
