package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"gopkg.in/yaml.v3"

	"tongket/report/outside"
	"tongket/report/projecttest"
)

// table writes a folder with n small projects, a table of them, and what is made of them
// in one run: bytes by the name of the file.
func table(t *testing.T, n int) (dir string, whole map[string][]byte) {
	t.Helper()
	dir = t.TempDir()
	rows := "project,output\n"
	for i := range n {
		if err := os.CopyFS(filepath.Join(dir, fmt.Sprint("p", i)), projecttest.Minimal(t)); err != nil {
			t.Fatal(err)
		}
		rows += fmt.Sprintf("p%d,%d.pdf\n", i, i)
	}
	if err := os.WriteFile(filepath.Join(dir, "list.csv"), []byte(rows), 0o666); err != nil {
		t.Fatal(err)
	}
	if out, err := inFolder(dir, "tongket", "batch", "--table", "list.csv", "-o", "whole").CombinedOutput(); err != nil {
		t.Fatal(err, string(out))
	}
	if whole = pdfs(t, filepath.Join(dir, "whole")); len(whole) != n {
		t.Fatalf("%d files of %d projects", len(whole), n)
	}
	return dir, whole
}

func inFolder(dir, name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	return cmd
}

func pdfs(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	out := map[string][]byte{}
	names, err := filepath.Glob(filepath.Join(dir, "*.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if out[filepath.Base(name)], err = os.ReadFile(name); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// sameFiles holds that got is as want says; where not all need be there, those that are.
func sameFiles(t *testing.T, got, want map[string][]byte, all bool) {
	t.Helper()
	if all && len(got) != len(want) {
		t.Errorf("%d files, want %d", len(got), len(want))
	}
	for name, data := range got {
		if !bytes.Equal(data, want[name]) {
			t.Errorf("%s is not as one run makes it", name)
		}
	}
}

// TestBatchIsKilled: killed at any moment, or asked to end, it leaves whole files or none,
// and the same command goes on.
func TestBatchIsKilled(t *testing.T) {
	dir, whole := table(t, 12)
	for n := range 6 {
		out := fmt.Sprint("out", n)
		batch := inFolder(dir, "tongket", "batch", "--table", "list.csv", "-o", out)
		if err := batch.Start(); err != nil {
			t.Fatal(err)
		}
		end := time.Now().Add(10 * time.Second)
		for some := 1 + n%3; len(pdfs(t, filepath.Join(dir, out))) < some && time.Now().Before(end); {
			time.Sleep(time.Millisecond)
		}
		time.Sleep(rand.N(10 * time.Millisecond))
		signal := os.Kill
		if n%2 == 0 {
			signal = os.Interrupt
		}
		_ = batch.Process.Signal(signal) // it may be over
		_ = batch.Wait()
		if left, _ := filepath.Glob(filepath.Join(dir, out, ".tongket-*")); signal == os.Interrupt && len(left) > 0 {
			t.Errorf("it leaves %s", left)
		}
		before := pdfs(t, filepath.Join(dir, out))
		sameFiles(t, before, whole, false)
		said, err := inFolder(dir, "tongket", "batch", "--table", "list.csv", "-o", out).CombinedOutput()
		if err != nil {
			t.Fatal(err, string(said))
		}
		if there := strings.Count(string(said), ": there already"); there < len(before) {
			t.Errorf("%d were there, %d are kept", len(before), there)
		}
		sameFiles(t, pdfs(t, filepath.Join(dir, out)), whole, true)
	}
}

// TestBatchIsKilledAtEachCall holds the same for each moment at which something of it reaches
// the disk: strace counts the calls of each thread.
func TestBatchIsKilledAtEachCall(t *testing.T) {
	outside.Needs(t, "strace")
	dir, whole := table(t, 2)
	killed := 0
	for _, call := range []string{"mkdirat", "write", "fsync", "renameat"} {
		for n, over := 1, false; !over; n++ {
			out := fmt.Sprint(call, n)
			kill := fmt.Sprintf("inject=%s:signal=KILL:when=%d", call, n)
			err := inFolder(dir, "strace", "-f", "-o", os.DevNull, "-e", "trace="+call, "-e", kill, "tongket", "batch", "--table", "list.csv", "-o", out).Run()
			if over = err == nil; !over {
				killed++
			}
			sameFiles(t, pdfs(t, filepath.Join(dir, out)), whole, false)
			if said, err := inFolder(dir, "tongket", "batch", "--table", "list.csv", "-o", out).CombinedOutput(); err != nil {
				t.Errorf("after %s %d: %v: %s", call, n, err, said)
			}
			sameFiles(t, pdfs(t, filepath.Join(dir, out)), whole, true)
		}
	}
	if killed < 5 {
		t.Errorf("only %d times it was killed", killed)
	}
}

// shownIn is the block of README that begins with a line, which is run as it stands there.
func shownIn(t *testing.T, begins string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, found := strings.Cut(string(data), "\n"+begins)
	block, _, closed := strings.Cut(begins+rest, "\n```")
	if !found || !closed {
		t.Fatalf("README shows no %s", begins)
	}
	return block
}

// TestBatchByParallel: README's line, which splits a batch by GNU parallel, makes what one
// run makes.
func TestBatchByParallel(t *testing.T) {
	if said, err := exec.Command("parallel", "--version").Output(); err != nil || !bytes.Contains(said, []byte("GNU parallel")) {
		t.Skip("GNU parallel is not installed, by which README splits a batch: apt-get install parallel")
	}
	dir, whole := table(t, 9)
	shown := inFolder(dir, "sh", "-c", shownIn(t, "seq 0 3 | parallel"))
	shown.Env = append(os.Environ(), "PARALLEL_HOME="+t.TempDir())
	if said, err := shown.CombinedOutput(); err != nil {
		t.Fatal(err, string(said))
	}
	sameFiles(t, pdfs(t, filepath.Join(dir, "out")), whole, true)
}

// job is what the test reads of README's manifest.
type job struct {
	Spec struct {
		Completions    int
		CompletionMode string `yaml:"completionMode"`
		Template       struct {
			Spec struct {
				Containers []struct {
					Args         []string
					VolumeMounts []struct {
						MountPath string `yaml:"mountPath"`
					} `yaml:"volumeMounts"`
				}
			}
		}
	}
}

// TestBatchJob: what the pods of README's manifest run, one after the other, makes what one
// run makes. That it is a Job as Kubernetes has it, report/batch holds.
func TestBatchJob(t *testing.T) {
	manifest := shownIn(t, "apiVersion: batch/v1")
	var is job
	if err := yaml.Unmarshal([]byte(manifest), &is); err != nil {
		t.Fatal(err)
	}
	pod := is.Spec.Template.Spec.Containers[0]
	if is.Spec.CompletionMode != "Indexed" || is.Spec.Completions < 2 {
		t.Fatalf("it is %s of %d", is.Spec.CompletionMode, is.Spec.Completions)
	}
	dir, whole := table(t, 9)
	for index := range is.Spec.Completions {
		var args []string
		for _, a := range pod.Args {
			a = strings.ReplaceAll(a, "$(JOB_COMPLETION_INDEX)", fmt.Sprint(index))
			args = append(args, strings.ReplaceAll(a, pod.VolumeMounts[0].MountPath, dir))
		}
		cmd := inFolder(t.TempDir(), "tongket", args...)
		cmd.Env = []string{"PATH=" + os.Getenv("PATH")} // an image of the program alone has nothing else
		if said, err := cmd.CombinedOutput(); err != nil {
			t.Fatal(err, string(said))
		}
	}
	sameFiles(t, pdfs(t, filepath.Join(dir, "out")), whole, true)
}
