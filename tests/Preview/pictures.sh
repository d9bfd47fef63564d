#!/usr/bin/env bash
# Pictures of the replies as Discord shows them, on a phone and on a desktop: tests/Preview/pictures.sh FOLDER
# Needs Chromium (Debian: apt install chromium fonts-noto-core fonts-noto-color-emoji) in $CHROMIUM or on the path.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:?Name the folder for the pictures.}
mkdir -p "$folder"
dotnet run --project "$root/tests/Preview" -- "$root/seeds" "$folder"
for page in "$folder"/*.html; do
  for width in 375 1200; do
    # A browser window is never narrower than 500 points, so a frame of the right width is put into a wider one.
    frame="$folder/.frame.html"
    echo "<body style='margin:0;background:#313338'><iframe src='$(basename "$page")' style='border:0;width:${width}px;height:100vh'></iframe>" >"$frame"
    "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --allow-file-access-from-files \
      --window-size="$((width < 500 ? 500 : width)),${HEIGHT:-1600}" --screenshot="${page%.html}-$width.png" "file://$(realpath "$frame")" 2>/dev/null
    rm "$frame"
  done
done
