//go:build unix

package outside

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// Tab is a page in a Chromium that is steered as a person would: by keys, clicks and what
// is seen. It speaks DevTools' protocol over two pipes.
type Tab struct {
	t       testing.TB
	to      io.Writer
	from    *bufio.Reader
	session string
	last    int
}

// OpenTab shows an address in a window of a size.
func OpenTab(t testing.TB, url string, width, height int) *Tab {
	t.Helper()
	theirs, to, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	from, mine, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("chromium", append(Browser(t, "light"), "--remote-debugging-pipe", "about:blank")...)
	cmd.ExtraFiles = []*os.File{theirs, mine} // 3 and 4, as it expects
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	_, _ = theirs.Close(), mine.Close()
	t.Cleanup(func() {
		_, _ = to.Close(), from.Close() // it ends when nobody steers it
		timer := time.AfterFunc(10*time.Second, func() { _ = cmd.Process.Kill() })
		_ = cmd.Wait()
		timer.Stop()
	})
	tab := &Tab{t: t, to: to, from: bufio.NewReader(from)}
	var target struct{ TargetID string }
	tab.call("Target.createTarget", map[string]any{"url": "about:blank"}, &target)
	var attached struct{ SessionID string }
	tab.call("Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true}, &attached)
	tab.session = attached.SessionID
	tab.Size(width, height, "light")
	tab.call("Page.enable", nil, nil)
	tab.call("Page.addScriptToEvaluateOnNewDocument", map[string]any{"source": `window.wrong = [];
		addEventListener("securitypolicyviolation", (e) => wrong.push(e.violatedDirective + " " + e.blockedURI));
		addEventListener("error", (e) => wrong.push(e.message)); addEventListener("unhandledrejection", (e) => wrong.push(String(e.reason)));`}, nil)
	tab.call("Page.navigate", map[string]any{"url": url}, nil)
	return tab
}

// Size makes the window another, in a light or a dark mode.
func (tab *Tab) Size(width, height int, mode string) {
	tab.call("Emulation.setDeviceMetricsOverride", map[string]any{"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}, nil)
	tab.call("Emulation.setEmulatedMedia", map[string]any{"features": []map[string]string{{"name": "prefers-color-scheme", "value": mode}}}, nil)
}

// Sound holds that nothing on the page went wrong: no script, and nothing against its
// policy.
func (tab *Tab) Sound() {
	tab.t.Helper()
	var wrong []string
	tab.Eval("wrong", &wrong)
	if len(wrong) > 0 {
		tab.t.Errorf("the page has %q", wrong)
	}
}

// call asks the browser something, and waits for the answer.
func (tab *Tab) call(method string, params map[string]any, answer any) {
	tab.t.Helper()
	tab.last++
	if params == nil {
		params = map[string]any{}
	}
	ask := map[string]any{"id": tab.last, "method": method, "params": params}
	if tab.session != "" {
		ask["sessionId"] = tab.session
	}
	data, err := json.Marshal(ask)
	if err == nil {
		_, err = tab.to.Write(append(data, 0))
	}
	for err == nil {
		var line []byte
		if line, err = tab.from.ReadBytes(0); err != nil {
			break
		}
		var said struct {
			ID     int
			Error  *struct{ Message string }
			Result json.RawMessage
		}
		if err = json.Unmarshal(line[:len(line)-1], &said); err == nil && said.ID == tab.last {
			if said.Error != nil {
				tab.t.Fatalf("%s: %s", method, said.Error.Message)
			}
			if answer != nil {
				err = json.Unmarshal(said.Result, answer)
			}
			break
		}
	}
	if err != nil {
		tab.t.Fatalf("%s: %v", method, err)
	}
}

// Eval is what an expression gives, which may be a promise, as JSON.
func (tab *Tab) Eval(expression string, into any) {
	tab.t.Helper()
	value, thrown := tab.evaluate(expression)
	if thrown != "" {
		tab.t.Fatalf("%s: %s", clipped(expression), thrown)
	}
	if into == nil {
		return
	}
	if err := json.Unmarshal(value, into); err != nil {
		tab.t.Fatalf("%s: %v", clipped(expression), err)
	}
}

// evaluate is what an expression gives, or throws.
func (tab *Tab) evaluate(expression string) (value json.RawMessage, thrown string) {
	tab.t.Helper()
	var answer struct {
		Result           struct{ Value json.RawMessage }
		ExceptionDetails *struct {
			Text      string
			Exception struct{ Description string }
		}
	}
	tab.call("Runtime.evaluate", map[string]any{"expression": expression, "awaitPromise": true, "returnByValue": true}, &answer)
	if x := answer.ExceptionDetails; x != nil {
		return nil, x.Text + " " + x.Exception.Description
	}
	return answer.Result.Value, ""
}

func clipped(s string) string { return s[:min(len(s), 200)] }

// Wait waits until an expression holds; while a page is being left it may have nothing to
// look at.
func (tab *Tab) Wait(expression string) {
	tab.t.Helper()
	for end := time.Now().Add(time.Minute); ; time.Sleep(10 * time.Millisecond) {
		value, thrown := tab.evaluate("Promise.resolve(" + expression + ").then(Boolean)")
		if string(value) == "true" {
			return
		}
		if time.Now().After(end) {
			seen, _ := tab.evaluate("document.body ? document.body.innerText.slice(0, 2000) : ''")
			tab.t.Fatalf("it never holds: %s %s\n%s", expression, thrown, seen)
		}
	}
}

// keyCodes is what browsers call keys by number.
var keyCodes = map[string]int{"Tab": 9, "Enter": 13, "Escape": 27, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40}

// Press presses a key: one that has a name, or a character.
func (tab *Tab) Press(key string) {
	tab.t.Helper()
	down := map[string]any{"type": "keyDown", "key": key, "code": key, "windowsVirtualKeyCode": keyCodes[key]}
	if keyCodes[key] == 0 {
		down["text"] = key
	} else if key == "Enter" {
		down["text"] = "\r"
	}
	tab.call("Input.dispatchKeyEvent", down, nil)
	tab.call("Input.dispatchKeyEvent", map[string]any{"type": "keyUp", "key": key, "code": key, "windowsVirtualKeyCode": keyCodes[key]}, nil)
}

// Type types a text.
func (tab *Tab) Type(text string) {
	tab.t.Helper()
	tab.call("Input.insertText", map[string]any{"text": text}, nil)
}

// Click clicks into the middle of what a selector finds, where it is seen.
func (tab *Tab) Click(selector string) {
	tab.t.Helper()
	var at struct{ X, Y float64 }
	quoted, _ := json.Marshal(selector)
	tab.Eval(`(() => { const e = document.querySelector(`+string(quoted)+`); e.scrollIntoView({ block: "center", behavior: "instant" });
		const r = e.getBoundingClientRect(); return { X: r.left + r.width / 2, Y: r.top + r.height / 2 }; })()`, &at)
	for _, what := range []string{"mousePressed", "mouseReleased"} {
		tab.call("Input.dispatchMouseEvent", map[string]any{"type": what, "x": at.X, "y": at.Y, "button": "left", "clickCount": 1}, nil)
	}
}

// Picture is the window as it looks, as PNG.
func (tab *Tab) Picture() []byte {
	tab.t.Helper()
	var shot struct{ Data string }
	tab.call("Page.captureScreenshot", map[string]any{"format": "png"}, &shot)
	data, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader(shot.Data)))
	if err != nil {
		tab.t.Fatal(err)
	}
	return data
}
