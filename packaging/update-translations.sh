#!/usr/bin/env bash
# Brings translations/tasuki_ja.ts in step with the code; new sentences come out unfinished, to be filled in.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
"$lupdate" -silent -locations none -no-obsolete -I . app ui -ts translations/tasuki_ja.ts
