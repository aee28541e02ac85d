package main

import (
	"slices"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/starter"
)

// choice is what the flags say of a new project, and where somebody sits at the terminal
// what is answered to the rest.
func (opt initOptions) choice(env environment, dir string) (starter.Choice, error) {
	c := starter.Choice{Name: projectName(dir), Organisation: map[report.Lang]string{}, Languages: defaultLanguages(env.ui), Year: defaultYear(env), Colour: starter.Colour(starter.ColourNames()[0])}
	ask := asking(env, opt.yes)
	for _, step := range []struct {
		name string
		flag string
		set  func(*starter.Choice, string) error
		ask  func(*asker, *starter.Choice) error
	}{
		{"lang", opt.lang, setLanguages, askLanguages},
		{"organisation", opt.named(), opt.setOrganisation, askOrganisation},
		{"year", opt.inYear(), setYear, askYear},
		{"theme", opt.theme, setColour, askColour},
	} {
		var err error
		if step.flag != "" {
			if err = step.set(&c, step.flag); err != nil {
				err = usagef("--%s: %w", step.name, err)
			}
		} else if ask != nil {
			err = step.ask(ask, &c)
		}
		if err != nil {
			return c, err
		}
	}
	return c, nil
}

// named is whether names are among the flags, inYear a year.
func (opt initOptions) named() string { return strings.Join(opt.organisation, " ") }

func (opt initOptions) inYear() string {
	if opt.year == 0 {
		return ""
	}
	return strconv.Itoa(opt.year)
}

func setLanguages(c *starter.Choice, typed string) error {
	list := languages(typed)
	for i, l := range list {
		if !lang.Known(l) || slices.Contains(list[:i], l) {
			return usagef("languages are one or two of %s, the leading one first, not %q", tags(), typed)
		}
	}
	if len(list) == 0 || len(list) > 2 {
		return usagef("languages are one or two of %s, the leading one first, not %q", tags(), typed)
	}
	c.Languages = list
	return nil
}

func askLanguages(ask *asker, c *starter.Choice) error {
	return ask.until(say.Sprintf("Languages, the leading one first (%s)", tags()), briefing.Join(c.Languages, ","), func(s string) error { return setLanguages(c, s) })
}

// setOrganisation takes one name for each language, or one for all.
func (opt initOptions) setOrganisation(c *starter.Choice, _ string) error {
	names := opt.organisation
	if len(names) != 1 && len(names) != len(c.Languages) {
		return usagef("it is typed once for each language, %s, or once for all", briefing.Join(c.Languages, ", "))
	}
	for i, l := range c.Languages {
		c.Organisation[l] = names[min(i, len(names)-1)]
	}
	return whole(*c)
}

// askOrganisation asks for a name in each language.
func askOrganisation(ask *asker, c *starter.Choice) error {
	for _, l := range c.Languages {
		err := ask.until(say.Sprintf("Organisation, in %s (what stands in brackets does not exist)", lang.Of(l).Name), starter.Invented(l), func(s string) error {
			c.Organisation[l] = s
			return whole(*c)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func setYear(c *starter.Choice, typed string) error {
	year, err := strconv.Atoi(typed)
	if err != nil || year < starter.FirstYear || year > starter.LastYear {
		return usagef("a year is a number from %d to %d, not %q", starter.FirstYear, starter.LastYear, typed)
	}
	c.Year = year
	return nil
}

func askYear(ask *asker, c *starter.Choice) error {
	return ask.until("Year of the results", strconv.Itoa(c.Year), func(s string) error { return setYear(c, s) })
}

func setColour(c *starter.Choice, typed string) error {
	was := c.Colour
	c.Colour = starter.Colour(typed)
	if !starter.IsColour(c.Colour) {
		c.Colour = was
		return usagef("a colour is %s, or one as #5A1230, not %q", report.Either(starter.ColourNames()), typed)
	}
	return whole(*c)
}

func askColour(ask *asker, c *starter.Choice) error {
	return ask.until(say.Sprintf("Colour (%s, or your own as #5A1230)", strings.Join(starter.ColourNames(), ", ")), starter.ColourNames()[0], func(s string) error { return setColour(c, s) })
}

// whole is why a project with such a choice could not be built: the first thing that is
// wrong with it, which is wrong with the last answer.
func whole(c starter.Choice) error {
	_, problems := starter.New(c)
	if len(problems) == 0 {
		return nil
	}
	if p := problems[0]; p.Hint != "" {
		return usagef("%s; %s", p.What, p.Hint)
	}
	return usagef("%s", problems[0].What)
}
