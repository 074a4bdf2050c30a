#!/usr/bin/env bash
# Installs what is missing, builds and runs every test: release, then again under AddressSanitizer and
# UndefinedBehaviorSanitizer without the slow ones (kill -9 rounds, failing disks, the region)
# and with less of the access matrix. ThreadSanitizer: test-threads.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install.sh
packaging/check-translations.sh

run() {
    echo "== tests: $1"
    ctest --test-dir "build/$1" --output-on-failure --no-tests=error --parallel 2 "${@:2}"
}
packaging/build.sh release
run release
packaging/build.sh asan
run asan -LE slow
