//go:build !man

package main

import "github.com/spf13/cobra"

func extra(environment) []*cobra.Command { return nil }
