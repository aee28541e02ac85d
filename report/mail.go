package report

// Mail is how a project is sent by e-mail. The password is no part of it: a
// project is copied and shown around.
type Mail struct {
	At           Pos
	From         string // an address
	Sender       Text   // the name beside it; may be empty
	ReplyTo      string // an address; may be empty
	Subject      Text   // else the edition's title
	Opening      Text   // a paragraph after the greeting; may be empty
	Closing      Text   // a paragraph at the end; may be empty
	Server       string // host, or host:port
	Security     string // starttls or implicit; empty: by the port
	User         string
	Auth         string         // auto or xoauth2
	CA           string         // a file of the certificates that vouch for the server, beside tongket.yaml
	PasswordFile string         // likewise
	PerMinute    int            // messages; 0: as fast as the server takes them
	Unsubscribe  string         // a mailto: or https: address
	Places       map[string]Pos // of what is said, by its key
}
