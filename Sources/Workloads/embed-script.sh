#!/bin/sh
# Writes one shell script into a Swift source file, as a raw string literal.
# usage: embed-script.sh OUTPUT.swift SCRIPT TYPE
set -eu
{
  printf 'extension %s {\n  static let source = ###"""\n' "$3"
  cat "$2"
  printf '\n"""###\n}\n'
} >"$1.new"
mv "$1.new" "$1"
