package outside

import "testing"

// Browser is the arguments of a Chromium that shows pages without a window, in a light
// or a dark mode, asks no network and leaves nothing behind.
func Browser(t testing.TB, mode string) []string {
	t.Helper()
	Needs(t, "chromium")
	args := []string{
		"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--user-data-dir=" + t.TempDir(), "--window-size=1300,900",
	}
	if mode == "dark" {
		args = append(args, "--blink-settings=preferredColorScheme=0")
	}
	return args
}
