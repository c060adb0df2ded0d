#!/usr/bin/env bash
# All tests. A browser is installed first where there is none: a test that is skipped tells nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

bash tests/install-browser.sh
# A file of tests that hangs fails after 20 minutes, by name; the slowest takes two.
# Most tests wait for processes of ours, so that two files at a time suit two cores.
exec node --import tsx --test --test-concurrency=2 --test-timeout=1200000 tests/*/*.test.ts tests/*/*.test.tsx
