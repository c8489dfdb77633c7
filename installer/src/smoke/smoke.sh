#!/usr/bin/env bash
# Starts the packaged program as a new user would: moved elsewhere, into a folder with spaces and
# Vietnamese letters, with no Java, no display and an empty home. smoke.sh IMAGE WORK_FOLDER
set -euo pipefail
image=$1
place="$2/Bảng Vàng chạy thử"
rm -rf "$place" && mkdir -p "$place/home"
cp -r "$image" "$place/chương trình"
office="$place/văn phòng ví dụ.bangvang"

say() { echo "smoke: $*"; }
fail() { say "FAILED: $*" >&2; exit 1; }
# AOTMode=on: the virtual machine refuses to start if the start-up cache does not fit.
bangvang() {
  env -i HOME="$place/home" XDG_CONFIG_HOME="$place/home" PATH=/usr/bin:/bin LANG=C.UTF-8 JAVA_TOOL_OPTIONS=-XX:AOTMode=on \
    "$place/chương trình/bin/bangvang" "$@" 2> "$place/said"
}
expect() {
  local wanted=$1 got=0
  shift
  bangvang "$@" > "$place/answer" || got=$?
  [ "$got" = "$wanted" ] || fail "$1 ended with $got, not $wanted: $(cat "$place/said")"
}

expect 0 example --office "$office"
expect 0 show sessions --office "$office" --json
session=$(sed 's/{"id"/\n&/g' "$place/answer" | grep '"closed":true' | head -1)
closed=$(echo "$session" | cut -d'"' -f4)
plan=$(echo "$session" | cut -d'"' -f8)
[ -n "$closed" ] || fail "no session of the example is closed"
expect 0 documents --office "$office" --plan "$plan" --session "$closed" --only minutes --out "$place/văn bản"
papers=$(find "$place/văn bản" -name 'Biên bản*.docx' -size +5k | wc -l)
[ "$papers" -gt 0 ] || fail "no minutes were written"
expect 1 check --office "$office"
expect 2 open
expect 3 check --office "$place/không có.bangvang"
say "the packaged program made the example office and $papers minutes"
rm -rf "$place"
