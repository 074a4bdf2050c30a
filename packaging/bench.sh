#!/usr/bin/env bash
# Builds the release and measures it: store, first pull, what a word reads and a long conversation against plain SQLite,
# form against a plain window, a film over lines that break, memory of the whole demonstration, and a region on one
# server beside nginx (BENCH_SCALE=whole, tenth or small). Figures are ratios against a baseline of the same run, and
# absolute bars where people feel them.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install.sh nginx-light
packaging/build.sh release
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
build/release/bin/tasuki_store_bench
build/release/bin/tasuki_sync_bench --benchmark_filter='/10{3,4}(/|$)' # 100000 by hand: tests/bench/README.md
build/release/bin/tasuki_workspace_bench
build/release/bin/tasuki_timeline_bench
build/release/bin/tasuki_post_bench
build/release/bin/tasuki_form_bench
build/release/bin/tasuki_video_bench
unset QT_QPA_PLATFORM
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
xvfb-run --auto-servernum --server-args="-screen 0 1600x1200x24" \
    build/release/bin/tasuki --demo --story handoff --out "$out" | grep memory
export QT_QPA_PLATFORM=offscreen
build/release/bin/tasuki_region_bench --scale "${BENCH_SCALE:-tenth}"
