#!/usr/bin/env bash
# All tests. A browser is installed first where there is none: a test that is skipped tells nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

bash tests/install-browser.sh
exec node --import tsx --test tests/*/*.test.ts
