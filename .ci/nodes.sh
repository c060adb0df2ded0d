#!/usr/bin/env bash
# Builds the fixture, and a folder of article files where one is given, with this Node and with others,
# and names the files that are not the same. Usage: .ci/nodes.sh [ARTICLES]
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# run VERSION ARGUMENTS
run() { if [ "$1" = own ]; then node "${@:2}"; else bash .ci/node.sh "$@"; fi; }

# build VERSION NAME OPTIONS, into $work/VERSION/NAME; exit code 2 says that files were refused.
build() {
  local code=0 places=(--out "$work/$1/$2" --cache "$work/$1/cache")
  run "$1" src/start.mjs build "${@:3}" "${places[@]}" --quiet >"$work/said" 2>&1 || code=$?
  [ "$code" = 0 ] || [ "$code" = 2 ] || { cat "$work/said" && exit "$code"; }
}

for version in own 20 22 24; do
  build "$version" fixture --articles tests/fixtures/articles --settings tests/fixtures/archive.yaml
  if [ "${1:-}" ]; then build "$version" sample --articles "$1"; fi
  for manifest in "$work/$version"/*/manifest-sha256.txt; do
    name=$(basename "$(dirname "$manifest")")
    diff "$work/own/$name/manifest-sha256.txt" "$manifest"
    echo "$name on Node $(run "$version" --version): $(sha256sum <"$manifest" | cut -c1-64)"
  done
done
