#!/bin/sh
# Writes gnuplot scripts into one Swift source file, as raw string literals found by name.
# usage: embed-charts.sh OUTPUT.swift FOLDER
set -eu
output=$1
folder=$2
{
  printf 'extension ChartScript {\n  static let sources: [String: String] = [\n'
  for script in "$folder"/*.gp; do
    printf '    "%s": ###"""\n' "$(basename "$script" .gp)"
    cat "$script"
    printf '\n"""###,\n'
  done
  printf '  ]\n}\n'
} >"$output.new"
mv "$output.new" "$output"
