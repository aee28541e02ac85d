package schema

import (
	"bytes"
	"encoding/json"
)

// node is a schema: what JSON has under its keywords, of which few are used.
type node struct {
	Schema      string   `json:"$schema,omitempty"`
	Ref         string   `json:"$ref,omitempty"`
	Title       string   `json:"title,omitempty"`
	Description string   `json:"description,omitempty"`
	Markdown    string   `json:"markdownDescription,omitempty"`
	Type        types    `json:"type,omitempty"`
	Const       any      `json:"const,omitempty"`
	Enum        []string `json:"enum,omitempty"`
	EnumSaid    []string `json:"markdownEnumDescriptions,omitempty"`
	Examples    []any    `json:"examples,omitempty"`
	Pattern     string   `json:"pattern,omitempty"`
	Minimum     int      `json:"minimum,omitempty"`

	Items    *node `json:"items,omitempty"`
	MinItems int   `json:"minItems,omitempty"`
	MaxItems int   `json:"maxItems,omitempty"`

	Properties   properties          `json:"properties,omitempty"`
	Required     []string            `json:"required,omitempty"`
	Dependencies map[string][]string `json:"dependencies,omitempty"`
	Names        *node               `json:"propertyNames,omitempty"`
	Closed       *bool               `json:"additionalProperties,omitempty"`
	Others       *node               `json:"-"` // what keys take that are not among the properties

	AnyOf []*node `json:"anyOf,omitempty"`
	OneOf []*node `json:"oneOf,omitempty"`
	AllOf []*node `json:"allOf,omitempty"`
	Not   *node   `json:"not,omitempty"`
	If    *node   `json:"if,omitempty"`
	Then  *node   `json:"then,omitempty"`

	Definitions properties `json:"definitions,omitempty"`
}

// types is what a value may be to JSON.
type types []string

// MarshalJSON writes one as the text that it is.
func (k types) MarshalJSON() ([]byte, error) {
	if len(k) == 1 {
		return json.Marshal(k[0])
	}
	return json.Marshal([]string(k))
}

// properties is schemas by names, in the order in which they are typed.
type properties []property

type property struct {
	name string
	node *node
}

// MarshalJSON keeps the order.
func (p properties) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, one := range p {
		if i > 0 {
			b.WriteByte(',')
		}
		name, err := json.Marshal(one.name)
		if err != nil {
			return nil, err
		}
		value, err := marshal(one.node)
		if err != nil {
			return nil, err
		}
		b.Write(name)
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// MarshalJSON writes what other keys take, which JSON Schema has under the keyword that
// also forbids them.
func (n *node) MarshalJSON() ([]byte, error) {
	type plain node
	if n.Others == nil {
		return marshal((*plain)(n))
	}
	return marshal(struct {
		*plain
		Others *node `json:"additionalProperties"`
	}{(*plain)(n), n.Others})
}

// marshal is JSON in which < and & stand as they are.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSpace(b.Bytes()), err
}

// ref is what a definition says.
func ref(name string) *node { return &node{Ref: "#/definitions/" + name} }

// closed is that no other keys may stand there.
func closed() *bool { return new(bool) }
