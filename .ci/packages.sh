#!/usr/bin/env bash
# What a user installs to build: at most 200 packages, none with an install script that has to run.
# (.npmrc turns install scripts off; a build that needed one would fail in this very run.)
set -euo pipefail

count=$(npm ls --omit=dev --all --parseable 2>/dev/null | sort -u | tail -n +2 | wc -l)
echo "$count packages at run time"
[ "$count" -le 200 ]
