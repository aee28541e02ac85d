package charts

import (
	"cmp"
	"slices"

	"tongket/report/frame"
)

// spread is where labels in a column stand so that none comes nearer to another than
// the gap, each as near as may be to the height that it wants: their tops, in the order
// given. Each label is as high as heights says, wants its middle at wanted, and stays
// between top and bottom. It reports false if they are higher than that together.
//
// Labels that would come too near are one group, in the middle of what its members
// want; a group that comes too near to the next is one with that.
func spread(wanted, heights []frame.Pt, top, bottom, gap frame.Pt) ([]frame.Pt, bool) {
	order := make([]int, len(wanted))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(wanted[a], wanted[b]) })
	var groups []cluster
	for _, i := range order {
		g := cluster{members: []int{i}, want: wanted[i] - heights[i]/2, height: heights[i]}
		for n := len(groups); n > 0 && groups[n-1].end(top, bottom)+gap > g.start(top, bottom); n-- {
			g = groups[n-1].with(g, gap)
			groups = groups[:n-1]
		}
		groups = append(groups, g)
	}
	tops := make([]frame.Pt, len(wanted))
	for _, g := range groups {
		y := g.start(top, bottom)
		for _, i := range g.members {
			tops[i] = y
			y += heights[i] + gap
		}
	}
	return tops, len(groups) == 0 || groups[0].start(top, bottom) >= top-0.01
}

// cluster is labels that stand one below the other. Its members want its top at want.
type cluster struct {
	members      []int
	want, height frame.Pt
}

func (c cluster) start(top, bottom frame.Pt) frame.Pt {
	return min(max(c.want, top), bottom-c.height)
}

func (c cluster) end(top, bottom frame.Pt) frame.Pt { return c.start(top, bottom) + c.height }

// with is c and what stands below it.
func (c cluster) with(d cluster, gap frame.Pt) cluster {
	n, m := frame.Pt(len(c.members)), frame.Pt(len(d.members))
	above := c.height + gap
	return cluster{
		members: append(c.members, d.members...),
		want:    (n*c.want + m*(d.want-above)) / (n + m),
		height:  above + d.height,
	}
}
