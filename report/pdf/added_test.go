package pdf

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tongket/report/outside"
)

// added is a file with objects written behind it, as who signs or changes a PDF does;
// those of a stream go into an object stream.
func added(t *testing.T, file []byte, plain, inStream map[int]string) []byte {
	t.Helper()
	m := ofTrailer.FindSubmatch(file[bytes.LastIndex(file, []byte("/Type/XRef")):])
	if m == nil {
		t.Fatal("no trailer")
	}
	size := number(m[1]) + 10
	out := bytes.NewBuffer(bytes.Clone(file))
	at := map[int]entry{}
	write := func(n int, body string) {
		at[n] = entry{kind: 1, a: out.Len()}
		fmt.Fprintf(out, "%d 0 obj\n%s\nendobj\n", n, body)
	}
	for n, body := range plain {
		write(n, body)
	}
	if len(inStream) > 0 {
		var index, bodies, z strings.Builder
		for i, n := range slices.Sorted(maps.Keys(inStream)) {
			fmt.Fprintf(&index, "%d %d ", n, bodies.Len())
			bodies.WriteString(inStream[n] + "\n")
			at[n] = entry{kind: 2, a: size, b: i}
		}
		w := zlib.NewWriter(&z)
		w.Write([]byte(index.String() + bodies.String()))
		w.Close()
		write(size, fmt.Sprintf("<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream", len(inStream), index.Len(), z.Len(), z.String()))
	}
	start := out.Len()
	var table, numbers strings.Builder
	at[size+1] = entry{kind: 1, a: start}
	for _, n := range slices.Sorted(maps.Keys(at)) {
		fmt.Fprintf(&numbers, "%d 1 ", n)
		e := at[n]
		table.WriteByte(e.kind)
		binary.Write(&table, binary.BigEndian, uint32(e.a))
		binary.Write(&table, binary.BigEndian, uint16(e.b))
	}
	_, before, _ := bytes.Cut(file[bytes.LastIndex(file, []byte("startxref")):], []byte("\n"))
	before, _, _ = bytes.Cut(before, []byte("\n"))
	fmt.Fprintf(out, "%d 0 obj\n<</Type/XRef/Size %d/W[1 4 2]/Index[%s]/Root %s 0 R/Info %s 0 R/Prev %s/Length %d>>\nstream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n",
		size+1, size+2, numbers.String(), m[2], m[3], before, table.Len(), table.String(), start)
	return out.Bytes()
}

// TestAdded holds that a signature behind a file leaves it as written, and that nothing
// else does that may change what is seen.
func TestAdded(t *testing.T) {
	file := written(t)
	m := ofTrailer.FindSubmatch(file[bytes.LastIndex(file, []byte("/Type/XRef")):])
	size, root := number(m[1]), number(m[2])
	const page = "<</Type /Page /Parent 1 0 R /Resources 2 0 R /Contents 4 0 R /StructParents 0 /Tabs /S /Annots [22 0 R %d 0 R]>>"
	signed := map[int]string{
		root:     fmt.Sprintf("<< /Type /Catalog /Pages 1 0 R /AcroForm << /SigFlags 3 /Fields [%d 0 R] >> >>", size+2),
		3:        fmt.Sprintf(page, size+2),
		size + 2: fmt.Sprintf("<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature)/Rect[0 0 0 0]/F 132/P 3 0 R/V %d 0 R>>", size+3),
		size + 3: "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 10 20 30]/Contents<00>>>",
	}
	widget := func(kind, rect string) string {
		return fmt.Sprintf("<</Type/Annot/Subtype/Widget/FT/%s/T(Signature)/Rect%s/F 4/P 3 0 R/V %d 0 R/AP<</N %d 0 R>>>>", kind, rect, size+3, size+5)
	}
	with := func(n int, body string) map[int]string {
		out := maps.Clone(signed)
		out[n] = body
		return out
	}
	twice := added(t, added(t, file, signed, nil), map[int]string{size + 4: "<</Type/DSS>>"}, nil)
	for name, tt := range map[string]struct {
		file []byte
		kept bool
	}{
		"signed":                      {added(t, file, signed, nil), true},
		"signed, in an object stream": {added(t, file, nil, signed), true},
		"signed twice":                {twice, true},
		"other contents":              {added(t, file, with(4, "<</Length 1>>\nstream\nn\nendstream"), nil), false},
		"a page with other contents":  {added(t, file, with(3, strings.Replace(fmt.Sprintf(page, size+2), "4 0 R", "40 0 R", 1)), nil), false},
		"the same, in a stream":       {added(t, file, nil, with(3, strings.Replace(fmt.Sprintf(page, size+2), "4 0 R", "6 0 R", 1))), false},
		"a page with other resources": {added(t, file, with(3, strings.Replace(fmt.Sprintf(page, size+2), "2 0 R", "92 0 R", 1)), nil), false},
		"other pages":                 {added(t, file, with(1, "<</Type/Pages/Kids[5 0 R]/Count 1>>"), nil), false},
		"a catalog of other pages":    {added(t, file, with(root, "<</Type/Catalog/Pages 99 0 R>>"), nil), false},
		"another font":                {added(t, file, nil, with(8, "<</Type/Font>>")), false},
		"a note over a figure":        {added(t, file, with(size+4, "<</Type/Annot/Subtype/FreeText/Rect[0 0 90 90]/Contents(999)>>"), nil), false},
		"a signature that shows":      {added(t, file, with(size+2, widget("Sig", "[300 60 500 130]")), nil), true},
		"one as large as the page":    {added(t, file, with(size+2, widget("Sig", "[0 0 595 842]")), nil), false},
		"a field with a number in it": {added(t, file, with(size+2, widget("Tx", "[300 60 400 80]")), nil), false},
		"a field without a place":     {added(t, file, with(size+2, "<</Type/Annot/Subtype/Widget/FT/Sig/P 3 0 R>>"), nil), false},
		"a smaller page":              {added(t, file, with(3, strings.Replace(fmt.Sprintf(page, size+2), "/Tabs", "/MediaBox [0 0 200 200] /Tabs", 1)), nil), false},
		"a script when it is opened":  {added(t, file, with(root, "<</Type/Catalog/Pages 1 0 R/OpenAction<</S/JavaScript/JS(x)>>>>"), nil), false},
		"a byte before what is added": {func() []byte { f := added(t, file, signed, nil); f[20] ^= 1; return f }(), false},
		"something that is no PDF":    {append(bytes.Clone(file), "hello"...), false},
	} {
		record, asWritten, err := Record(tt.file)
		if err != nil || !bytes.Equal(record, stamp.Record) {
			t.Errorf("%s: %v", name, err)
		}
		if want := map[bool]int{true: len(file)}[tt.kept]; asWritten != want {
			t.Errorf("%s: %d bytes are as written, want %d", name, asWritten, want)
		}
	}
}

// TestAddedIsPDF has others read what TestAdded makes.
func TestAddedIsPDF(t *testing.T) {
	outside.Needs(t, "qpdf")
	file := written(t)
	name := filepath.Join(t.TempDir(), "signed.pdf")
	for _, inStream := range []bool{false, true} {
		objects := map[int]string{3: "<</Type/Page/Parent 1 0 R/Resources 2 0 R/Contents 4 0 R/StructParents 0/Tabs/S>>"}
		data := added(t, file, objects, nil)
		if inStream {
			data = added(t, file, nil, objects)
		}
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
		outside.Run(t, "qpdf", "--check", name)
		if said := outside.Run(t, "qpdf", "--show-object=3", name); strings.Contains(said, "Annots") {
			t.Errorf("the page is not the new one: %s", said)
		}
	}
}
