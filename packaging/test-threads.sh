#!/usr/bin/env bash
# Installs what is missing, builds client sync, session and server under ThreadSanitizer and runs their tests: any report fails.
# tests/support/qtorder.cpp tells what Qt promises, tests/support/tsan.supp what is passed over and why.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install.sh
programs=(tasuki_sync_tests tasuki_session_tests tasuki_server_tests)
packaging/build.sh tsan "${programs[@]}"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
# die_after_fork: once PostgreSQL was started as a child, ThreadSanitizer may take this program for the child and end it.
export TSAN_OPTIONS="suppressions=$PWD/tests/support/tsan.supp:history_size=7:exitcode=66:die_after_fork=0"
for program in "${programs[@]}"; do
    echo "== threads: $program"
    "build/tsan/bin/$program"
done
