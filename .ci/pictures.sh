#!/bin/bash
# Makes the README's pictures from the embedded example and the waterworks: .ci/pictures.sh
# Needs pdftoppm (poppler-utils), for the e-mail chromium, and, to make the files
# small, pngquant if there.
set -euo pipefail
cd "$(dirname "$0")/.."
pages=.ci/pictures
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
go run ./cmd/tongket build --edition 2022 -o "$tmp/briefing.pdf" >/dev/null
mkdir -p "$pages"
keep() { # FILE NAME
	if command -v pngquant >/dev/null; then
		pngquant --force --quality 60-90 --output "$pages/$2.png" "$1"
	else
		mv "$1" "$pages/$2.png"
	fi
}
for n in 1 2 4 5; do
	pdftoppm -r 50 -f "$n" -l "$n" -singlefile -png "$tmp/briefing.pdf" "$tmp/$n"
	keep "$tmp/$n.png" "page-$n"
done
go run ./cmd/tongket build report/waterworks/project --edition 2024 -o "$tmp/water.pdf" >/dev/null
for n in 2 4 9 12; do
	pdftoppm -r 50 -f "$n" -l "$n" -singlefile -png "$tmp/water.pdf" "$tmp/water-$n"
	keep "$tmp/water-$n.png" "water-$n"
done
go run ./cmd/tongket chart --gallery -o "$tmp/gallery.pdf" >/dev/null
for n in 8 16 22 24; do
	pdftoppm -r 50 -f "$n" -l "$n" -singlefile -png "$tmp/gallery.pdf" "$tmp/gallery-$n"
	keep "$tmp/gallery-$n.png" "gallery-$n"
done
go run ./cmd/tongket print --edition 2022 --booklet --grey -o "$tmp/booklet.pdf" >/dev/null
go run ./cmd/tongket print --edition 2022 --nup 2 --grey -o "$tmp/handout.pdf" >/dev/null
middle=$(pdfinfo "$tmp/booklet.pdf" | sed -n 's/^Pages: *//p')
for pair in 1:sheet-1 2:sheet-2 "$middle:sheet-3"; do
	pdftoppm -r 50 -gray -f "${pair%:*}" -l "${pair%:*}" -singlefile -png "$tmp/booklet.pdf" "$tmp/${pair#*:}"
	keep "$tmp/${pair#*:}.png" "${pair#*:}"
done
pdftoppm -r 50 -gray -f 3 -l 3 -singlefile -png "$tmp/handout.pdf" "$tmp/handout"
keep "$tmp/handout.png" handout
if command -v chromium >/dev/null; then
	printf 'address,name,language\nlan@example.vn,Nguyễn Thị Lan,vi\nminh@example.vn,Trần Quốc Minh,en\n' >"$tmp/list.csv"
	go run ./cmd/tongket mail --to "$tmp/list.csv" --from office@example.vn -o "$tmp/mail" >/dev/null
	{
		echo '<!DOCTYPE html><meta charset="utf-8"><body style="margin:0;background:#D7DFE2;display:flex;gap:20px">'
		tr '\n' ' ' <"$tmp/mail/index.html" | grep -o 'srcdoc="[^"]*"' >"$tmp/bodies"
		for scheme in light dark; do
			line=$([ $scheme = light ] && echo 1 || echo 3)
			echo "<iframe style='width:375px;height:960px;border:0;color-scheme:$scheme' $(sed -n ${line}p "$tmp/bodies")></iframe>"
		done
	} >"$tmp/page.html"
	chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --hide-scrollbars \
		--user-data-dir="$tmp/profile" --window-size=770,960 --screenshot="$tmp/mail.png" "file://$tmp/page.html" 2>/dev/null
	keep "$tmp/mail.png" mail
fi
ls -l "$pages"
