package say

import (
	"io/fs"
	"net"
	"os"
	"os/exec"
)

// system is an error of the operating system or the network, which is made of parts
// that have words, such as "no such file or directory".
func system(err error) (Message, bool) {
	switch e := err.(type) {
	case *fs.PathError:
		return Sprintf(Message(escaped(e.Op)+" %s: %s"), e.Path, Err(e.Err)), true
	case *os.LinkError:
		return Sprintf(Message(escaped(e.Op)+" %s %s: %s"), e.Old, e.New, Err(e.Err)), true
	case *os.SyscallError:
		return Sprintf(Message(escaped(e.Syscall)+": %s"), Err(e.Err)), true
	case *net.OpError:
		if e.Source == nil && e.Addr != nil && e.Net != "" {
			return Sprintf(Message(escaped(e.Op+" "+e.Net)+" %s: %s"), e.Addr, Err(e.Err)), true
		}
	case *net.DNSError:
		if e.Server != "" {
			return Sprintf("lookup %s on %s: %s", e.Name, e.Server, Quoted(e.Err)), true
		}
		return Sprintf("lookup %s: %s", e.Name, Quoted(e.Err)), true
	case *exec.Error:
		return Sprintf("exec: %q: %s", e.Name, Err(e.Err)), true
	case *exec.ExitError:
		if e.Exited() {
			return Sprintf("exit status %d", e.ExitCode()), true
		}
	}
	return "", false
}
