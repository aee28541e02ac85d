// Package yaml reads files as values with places: a value knows where it stands, down
// to each of its characters, and reports what is wrong with it there. It knows YAML and
// the traps that YAML lays; it knows nothing of what a project's keys mean.
package yaml
