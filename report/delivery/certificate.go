package delivery

import (
	"crypto/x509"
	"errors"

	"tongket/report/say"
)

// Doubt is why a certificate is not believed.
type Doubt int

const (
	None     Doubt = iota // the error is of something else
	Stranger              // it is another host's
	Unknown               // nobody whom this machine trusts vouches for it
	Expired               // or this machine's clock is wrong
	Invalid               // for another reason
)

// DoubtOf is what in an error of TLS is about the certificate. No second try mends it.
func DoubtOf(err error) Doubt {
	var invalid x509.CertificateInvalidError
	switch {
	case errors.As(err, new(x509.HostnameError)):
		return Stranger
	case errors.As(err, new(x509.UnknownAuthorityError)):
		return Unknown
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return Expired
	case errors.As(err, &invalid):
		return Invalid
	}
	return None
}

// String is the doubt in words.
func (d Doubt) String() string { return d.Say().String() }

// Say is the doubt in the words of a language.
func (d Doubt) Say() say.Message {
	return [...]say.Message{
		None: "", Stranger: "the certificate is another host's",
		Unknown: "nobody whom this machine trusts vouches for the certificate",
		Expired: "the certificate has expired, or this machine's clock is wrong", Invalid: "the certificate is not valid",
	}[d]
}
