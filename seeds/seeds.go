// Package seeds is the embedded example project: the yearly results of the Can
// Tho City police, as five press reports published them. Nothing in it is the
// police's own publication.
package seeds

import "io/fs"

// Project is the example as a folder.
func Project() fs.FS { return files() }
