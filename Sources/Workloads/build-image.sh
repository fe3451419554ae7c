#!/bin/sh
# Builds one payload image and writes it, as hexadecimal text, into a Swift source file.
# usage: build-image.sh SWIFTC CLANG SOURCES OUT NAME PLATFORM
#   SOURCES the folder of this script, OUT a scratch folder; NAME.swift appears in OUT
#   PLATFORM Linux, LinuxGuest or Unikernel (payload linked for it), Noop (the static no-op), Pause (what pods begin with), or
#   Checks (the unikernel platform with tests of its library OS in place of the payload), or Tool
#   (what tests need inside of a Linux guest)
set -eu
swiftc=$1 clang=$2 sources=$3 out=$4 name=$5 platform=$6
type=PayloadImage
mkdir -p "$out/$name"
cd "$out/$name"
include="$sources/PayloadABI/include"
cflags="-Os -ffreestanding -fno-stack-protector -fno-asynchronous-unwind-tables -fno-pic
  -ffunction-sections -Wall -Wextra -Werror -I$include"
link="$(dirname "$clang")/ld.lld -static --gc-sections --build-id=none -s"

# Compiles C files and adds them to `objects`.
objects=
compile() {
  for file in "$@"; do
    objects="$objects $(basename "$file" .c).o"
    # shellcheck disable=SC2086
    "$clang" $cflags -c "$file" -o "$(basename "$file" .c).o"
  done
}

case $platform in
Noop | Pause)
  "$clang" -c "$sources/Linux/$name.S" -o "$name.o"
  $link -T "$sources/Linux/image.ld" "$name.o" -o "$name.elf"
  object=$name.o
  ;;
Checks)
  compile "$sources"/Unikernel/*.c "$sources"/../../Tests/GuestChecks/*.c
  # shellcheck disable=SC2086
  $link -T "$sources/Unikernel/image.ld" $objects -o "$name.elf"
  object=checks.o
  type=GuestChecks
  ;;
Tool)
  compile "$sources"/../../Tests/GuestTools/*.c
  # shellcheck disable=SC2086
  $link -T "$sources/Linux/image.ld" $objects -o "$name.elf"
  object=tool.o
  type=GuestTool
  ;;
*)
  script=$platform
  case $platform in
  LinuxGuest)
    # As for Linux, but for its host.
    compile "$sources/Linux/platform.c" "$sources"/LinuxGuest/*.c
    script=Linux
    ;;
  *) compile "$sources/$platform"/*.c ;;
  esac
  compile "$sources"/Questions/*.c
  "$swiftc" -target x86_64-unknown-linux-gnu -swift-version 6 -package-name bench \
    -enable-experimental-feature Embedded -wmo -Osize -parse-as-library \
    -Xfrontend -disable-stack-protector -Xfrontend -function-sections \
    -module-name Payload -module-cache-path "$out/modules" -I "$include" \
    -c "$sources"/Catalog/*.swift "$sources"/Payload/*.swift -o payload.o
  # shellcheck disable=SC2086
  $link -T "$sources/$script/image.ld" payload.o $objects -o "$name.elf"
  object=payload.o
  ;;
esac

{
  printf 'extension %s {\n  static let %sHexadecimal: StaticString = "' "$type" "$name"
  od -An -v -tx1 "$name.elf" | tr -d ' \n'
  printf '"\n  static let %sObjectHash: StaticString = "%s"\n}\n' \
    "$name" "$(sha256sum <"$object" | cut -d ' ' -f 1)"
} >"$out/$name.swift.new"
mv "$out/$name.swift.new" "$out/$name.swift"
