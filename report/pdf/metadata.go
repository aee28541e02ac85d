package pdf

import (
	"cmp"
	"encoding/xml"
	"strings"

	"tongket/report"
)

const program = "tongket"

// title is the document's in its leading language.
func (b *binder) title() string {
	return cmp.Or(b.doc.Title[b.doc.Langs[0]], "Untitled")
}

// info adds the document information, which says the same as the metadata.
func (b *binder) info() int {
	body := "<</Title" + text(b.title())
	if b.doc.Author != "" {
		body += "/Author" + text(b.doc.Author)
	}
	if !b.stamp.Made.IsZero() {
		made := text(b.made())
		body += "/CreationDate" + made + "/ModDate" + made
	}
	return b.add(body + "/Creator" + text(program) + "/Producer" + text(b.producer()) + ">>")
}

// made is when the file was made, as PDF writes it.
func (b *binder) made() string { return b.stamp.Made.UTC().Format("D:20060102150405+00'00'") }

// producer is the program with its version.
func (b *binder) producer() string { return strings.TrimSpace(program + " " + b.stamp.Version) }

// metadata adds the XMP. It stays readable for programs that know no PDF.
func (b *binder) metadata() int {
	titles, langs := item(` xml:lang="x-default"`, b.title()), ""
	for _, lang := range b.doc.Langs {
		titles += item(` xml:lang="`+escape(string(lang))+`"`, b.titleIn(lang))
		langs += item("", string(lang))
	}
	creator := ""
	if b.doc.Author != "" {
		creator = "<dc:creator><rdf:Seq>" + item("", b.doc.Author) + "</rdf:Seq></dc:creator>\n"
	}
	identifier := ""
	if b.doc.Code != "" {
		identifier = "<dc:identifier>" + escape(b.doc.Code) + "</dc:identifier>\n"
	}
	dates := ""
	if !b.stamp.Made.IsZero() {
		made := b.stamp.Made.UTC().Format("2006-01-02T15:04:05Z")
		dates = "<xmp:CreateDate>" + made + "</xmp:CreateDate>\n<xmp:ModifyDate>" + made + "</xmp:ModifyDate>\n"
	}
	return b.addPlain("/Type/Metadata/Subtype/XML", []byte(strings.NewReplacer(
		"TITLES", titles, "LANGS", langs, "CREATOR", creator, "DATES", dates, "PROGRAM", program, "PRODUCER", escape(b.producer()), "IDENTIFIER", identifier).Replace(xmp)))
}

func (b *binder) titleIn(lang report.Lang) string { return cmp.Or(b.doc.Title[lang], b.title()) }

func item(attributes, s string) string { return "<rdf:li" + attributes + ">" + escape(s) + "</rdf:li>" }

func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder takes everything
	return b.String()
}

// xmp is the metadata with words in capitals for what differs. PDF/A knows no
// pdfuaid, so it is described.
const xmp = `<?xpacket begin="` + "\ufeff" + `" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
IDENTIFIER<dc:title><rdf:Alt>TITLES</rdf:Alt></dc:title>
CREATOR<dc:language><rdf:Bag>LANGS</rdf:Bag></dc:language>
<xmp:CreatorTool>PROGRAM</xmp:CreatorTool>
DATES<pdf:Producer>PRODUCER</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
