#!/usr/bin/env bash
# Makes sure that tests/browser/find-chromium.ts finds a Chromium: the system's own from the package
# manager where we may install one, else the build that Playwright downloads.
set -euo pipefail
cd "$(dirname "$0")/.."

found() { node --import tsx tests/browser/find-chromium.ts >/dev/null 2>&1; }

found && exit 0
echo "Installing Chromium for the tests …"
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
else
  npx playwright-core install chromium
fi
found || { echo "No Chromium could be installed; set CHROMIUM_PATH to one." >&2; exit 1; }
