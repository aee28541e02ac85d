package load

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"maps"
	"math/big"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/intake"
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
		files["keys/office.pem"] = &fstest.MapFile{Data: certificate(t)}
		before := files["tongket.yaml"].Data
		files["tongket.yaml"] = &fstest.MapFile{Data: append(before[:len(before):len(before)], "mail:\n  "+setting+"\n"...)}
		_, found := Project(files, "")
		warned := len(found) == 1 && found[0].Warning && found[0].Code == report.BadValue && found[0].At.Line > 1
		if len(found) > 0 != told || told && !warned {
			t.Errorf("%s: %v", setting, found)
		}
	}
}

// certificate is one in PEM form.
func certificate(t *testing.T) []byte {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	of := &x509.Certificate{SerialNumber: big.NewInt(1)}
	data, err := x509.CreateCertificate(rand.Reader, of, of, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: data})
}

// TestKeptFiles: what a file beside tongket.yaml lacks that mail would refuse is told at its
// place, and hides nothing.
func TestKeptFiles(t *testing.T) {
	for _, tt := range []struct {
		setting, want string
		file          *fstest.MapFile
	}{
		{"ca", "", &fstest.MapFile{Data: certificate(t)}},
		{"ca", "it has no certificate in PEM form", &fstest.MapFile{Data: []byte("-----BEGIN CERTIFICATE-----\n")}},
		{"ca", "is longer than", &fstest.MapFile{Data: make([]byte, intake.MaxCertificates+1)}},
		{"password-file", "", &fstest.MapFile{Data: []byte("secret\n"), Mode: 0o600}},
		{"password-file", "others may read it", &fstest.MapFile{Data: []byte("secret\n"), Mode: 0o640}},
		{"password-file", "it is empty", &fstest.MapFile{Data: []byte("\n"), Mode: 0o600}},
	} {
		files := maps.Clone(projecttest.Wide(t))
		files["kept"] = tt.file
		before := files["tongket.yaml"].Data
		files["tongket.yaml"] = &fstest.MapFile{Data: append(before[:len(before):len(before)], "mail:\n  "+tt.setting+": kept\n"...)}
		r, found := Project(files, "")
		if tt.want == "" && len(found) > 0 || tt.want != "" && (len(found) != 1 || !strings.Contains(found[0].Error(), tt.want) || found[0].At.Line < 2) {
			t.Errorf("%s: %v, want %q", tt.setting, found, tt.want)
		}
		for _, e := range r.Editions {
			if e.Unread != (report.Pos{}) {
				t.Errorf("%s: its pages are not judged", tt.want)
			}
		}
	}
}
