#!/usr/bin/env bash
# Plays stories on a virtual screen and listens through AT-SPI meanwhile, as a screen reader does: whatever takes the
# focus has a name of its own. What was heard lies in build/accessibility, a text for each window.
#   test-accessibility.sh [STORY…]
set -euo pipefail
cd "$(dirname "$0")/.."

if [[ -z ${TASUKI_LISTENING:-} ]]; then
    packaging/install.sh at-spi2-core dbus dbus-daemon gir1.2-atspi-2.0 python3 python3-gi
    packaging/build.sh release tasuki
    export TASUKI_LISTENING=1 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
    exec xvfb-run --auto-servernum --server-args="-screen 0 1600x1200x24" dbus-run-session -- "$0" "$@"
fi

[ $# -gt 0 ] || set -- keyboard room discharge
heard=$PWD/build/accessibility
rm -rf "$heard"
failed=0
for story in "$@"; do
    pictures=$(mktemp -d)
    /usr/bin/python3 tests/accessibility/listen.py "$heard/$story" \
        build/release/bin/tasuki --demo --story "$story" --linger 1500 --out "$pictures" || failed=1
    rm -rf "$pictures"
done
exit "$failed"
