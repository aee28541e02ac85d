#!/bin/bash
# Makes the README's pictures from the embedded example: .ci/pictures.sh
# Needs pdftoppm (poppler-utils) and, to make the files small, pngquant if there.
set -euo pipefail
cd "$(dirname "$0")/.."
pages=.ci/pictures
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
go run ./cmd/tongket build --edition 2022 -o "$tmp/briefing.pdf" >/dev/null
mkdir -p "$pages"
for n in 1 3 4 5; do
	pdftoppm -r 50 -f "$n" -l "$n" -singlefile -png "$tmp/briefing.pdf" "$tmp/$n"
	if command -v pngquant >/dev/null; then
		pngquant --force --quality 60-90 --output "$pages/page-$n.png" "$tmp/$n.png"
	else
		mv "$tmp/$n.png" "$pages/page-$n.png"
	fi
done
ls -l "$pages"
