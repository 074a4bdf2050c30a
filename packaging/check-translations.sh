#!/usr/bin/env bash
# Fails when a sentence of the program has no finished Japanese: every source text of the code must be in
# translations/tasuki_ja.ts, none may be unfinished, and none may be left over.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp translations/tasuki_ja.ts "$copy/tasuki_ja.ts"
"$lupdate" -silent -locations none -no-obsolete -I . app ui -ts "$copy/tasuki_ja.ts"
if grep -n 'type="unfinished"\|<translation></translation>' "$copy/tasuki_ja.ts"; then
    echo "check-translations: sentences without Japanese (above). Run packaging/update-translations.sh and fill them in." >&2
    exit 1
fi
if ! diff -u translations/tasuki_ja.ts "$copy/tasuki_ja.ts"; then
    echo "check-translations: translations/tasuki_ja.ts is not what the code says. Run packaging/update-translations.sh." >&2
    exit 1
fi
