#!/usr/bin/env bash
# Installs what is missing, builds the release and starts the whole product on this machine, with its own server
# and fictive people. Without a display it plays the first handoff unattended and says where the pictures are.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install.sh
packaging/build.sh release tasuki tasukid tasukictl

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/tasuki --demo "$@"
fi
out=${TASUKI_STORY_OUT:-$PWD/build/story}
rm -rf "$out"
mkdir -p "$out"
echo "No display: playing the first handoff on a virtual one."
xvfb-run --auto-servernum --server-args="-screen 0 1600x1200x24" \
    build/release/bin/tasuki --demo --story handoff --out "$out"
echo "Story played. Screenshots and the PDF are in $out:"
ls -1 "$out"
