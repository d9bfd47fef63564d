#!/usr/bin/env bash
# Pictures of the replies as Discord shows them, on a phone and on a desktop: tests/Preview/pictures.sh FOLDER [LANGUAGE]
# Needs Chromium (Debian: apt install chromium fonts-noto-core fonts-noto-color-emoji) in $CHROMIUM or on the path.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(realpath -m "${1:?Name the folder for the pictures.}")
frame=$folder/.frame.html

browser() {
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --allow-file-access-from-files "$@" "file://$frame" 2>/dev/null
}

# A browser lays out nothing narrower than 500 points, so each page is put into a frame of the right size.
# framed PAGE WIDTH HEIGHT
framed() {
  echo "<body style='margin:0'><iframe src='$1' style='display:block;border:0;width:$2px;height:$3px' onload='document.title=this.contentDocument.documentElement.scrollHeight'></iframe>" >"$frame"
}

dotnet run --project "$root/tests/Preview" -- "$root/seeds" "$folder" "${2:-en}"
trap 'rm -f "$frame"' EXIT
for page in "$folder"/*.html; do
  name=$(basename "$page" .html)
  for width in 375 1200; do
    framed "$name.html" "$width" 10
    height=$(browser --dump-dom | grep -oP '<title>\K[0-9]+')
    framed "$name.html" "$width" "$height"
    browser --window-size="$width,$height" --screenshot="$folder/$name-$width.png"
  done
done
