package intake

import (
	"bytes"
	"strings"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"tongket/report/say"
)

// Charset is data in UTF-8, which is in the encoding that the file declares, or in that
// of its byte order mark. Without either it must be UTF-8.
func Charset(data []byte, declared string) ([]byte, *Fault) {
	if wide(data) == "UTF-16" {
		out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(data)
		if err != nil {
			return nil, &Fault{"UTF-16 that is damaged", saveUTF8, -1}
		}
		return out, nil
	}
	marked := bytes.HasPrefix(data, []byte(mark))
	switch name := strings.ToLower(strings.TrimSpace(declared)); {
	case marked, name == "", name == "utf-8", name == "utf8", Invalid(data) < 0:
		text, fault := Markup(data)
		return []byte(text), fault
	case name == "windows-1258" || name == "cp1258" || name == "x-cp1258":
		return []byte(compose(decoded(charmap.Windows1258, data))), nil
	case name == "windows-1252" || name == "iso-8859-1" || name == "latin1" || name == "us-ascii" || name == "ascii":
		return []byte(decoded(charmap.Windows1252, data)), nil
	}
	return nil, &Fault{say.Sprintf("in the encoding %s, not UTF-8", clip(declared)), saveUTF8, -1}
}
