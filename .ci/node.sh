#!/usr/bin/env bash
# Runs another Node, from the npm registry: `.ci/node.sh 24 --version`. 20 is the oldest that package.json
# allows, 22 and 24 are the newest of their lines.
set -euo pipefail

case $1 in
  20) version=20.19.0 ;;
  22) version=22.23.3 ;;
  24) version=24.21.0 ;;
  *) echo "$0 knows no Node $1" >&2 && exit 1 ;;
esac
# .npmrc turns install scripts off, and one fetches the program.
run() { npx --ignore-scripts=false --yes --package="node@$version" node "$@"; }

# Where that was of no use, npx would take the machine's own.
[ "$(run --version)" = "v$version" ] || { echo "Node $version cannot be had" >&2 && exit 1; }
run "${@:2}"
