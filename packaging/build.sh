#!/usr/bin/env bash
# build.sh PRESET [TARGET…] – configures and builds one preset of CMakePresets.json.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=$1
shift
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
cmake --preset "$preset" >"/tmp/tasuki-configure-$preset.log" 2>&1 || {
    cat "/tmp/tasuki-configure-$preset.log" >&2
    exit 1
}
cmake --build --preset "$preset" --parallel "$(nproc)" ${1:+--target "$@"}
