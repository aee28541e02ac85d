package load

import (
	"maps"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/projecttest"
)

// TestFilesOfMail: a file that the settings of mail name beside tongket.yaml and that is
// not there is told at its place; one elsewhere on the disk is not looked for.
func TestFilesOfMail(t *testing.T) {
	for setting, told := range map[string]bool{
		"ca: keys/office.pem": false, "ca: keys/ofice.pem": true, "ca: ./keys/office.pem": false,
		"password-file: secret.txt": true, "password-file: /etc/secret.txt": false, "password-file: ../secret.txt": false,
	} {
		files := maps.Clone(projecttest.Wide(t))
		files["keys/office.pem"] = &fstest.MapFile{Data: []byte("x")}
		before := files["tongket.yaml"].Data
		files["tongket.yaml"] = &fstest.MapFile{Data: append(before[:len(before):len(before)], "mail:\n  "+setting+"\n"...)}
		_, found := Project(files, "")
		warned := len(found) == 1 && found[0].Warning && found[0].Code == report.BadValue && found[0].At.Line > 1
		if len(found) > 0 != told || told && !warned {
			t.Errorf("%s: %v", setting, found)
		}
	}
}
