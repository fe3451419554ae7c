#!/bin/sh
# Builds one payload image and writes it, as hexadecimal text, into a Swift source file.
# usage: build-image.sh SWIFTC CLANG SOURCES OUT NAME PLATFORM
#   SOURCES the folder of this script, OUT a scratch folder; NAME.swift appears in OUT
#   PLATFORM Linux or Unikernel (payload linked for it), or Noop (the static no-op)
set -eu
swiftc=$1 clang=$2 sources=$3 out=$4 name=$5 platform=$6
mkdir -p "$out/$name"
cd "$out/$name"
include="$sources/PayloadABI/include"
cflags="-Os -ffreestanding -fno-stack-protector -fno-asynchronous-unwind-tables -fno-pic
  -ffunction-sections -Wall -Wextra -Werror -I$include"
link="$(dirname "$clang")/ld.lld -static --gc-sections --build-id=none -s"

case $platform in
Noop)
  "$clang" -c "$sources/Linux/noop.S" -o noop.o
  $link -T "$sources/Linux/image.ld" noop.o -o "$name.elf"
  object=noop.o
  ;;
*)
  # shellcheck disable=SC2086
  "$clang" $cflags -c "$sources/$platform/platform.c" -o platform.o
  "$swiftc" -target x86_64-unknown-linux-gnu -swift-version 6 -package-name bench \
    -enable-experimental-feature Embedded -wmo -Osize -parse-as-library \
    -Xfrontend -disable-stack-protector -Xfrontend -function-sections \
    -module-name Payload -module-cache-path "$out/modules" -I "$include" \
    -c "$sources"/Catalog/*.swift "$sources"/Payload/*.swift -o payload.o
  $link -T "$sources/$platform/image.ld" payload.o platform.o -o "$name.elf"
  object=payload.o
  ;;
esac

{
  printf 'extension PayloadImage {\n  static let %sHexadecimal: StaticString = "' "$name"
  od -An -v -tx1 "$name.elf" | tr -d ' \n'
  printf '"\n  static let %sObjectHash: StaticString = "%s"\n}\n' \
    "$name" "$(sha256sum <"$object" | cut -d ' ' -f 1)"
} >"$out/$name.swift.new"
mv "$out/$name.swift.new" "$out/$name.swift"
