#!/usr/bin/env bash
# Builds the sources anew in another folder, time zone, language and file mode, and compares jar and distribution byte for byte:
# with what is built below target/, or with --twice with a second build. See docs/supply-chain.md.
#
#   src/test/reproducible.sh [--twice] [--jdk HOME]
#
# --twice     builds two times, and looks at nothing below target/
# --jdk HOME  builds (the second time) with that JDK; what differs then is told class by class
set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "$0")/../.." && pwd -P)

twice=
jdk=
while [ $# -gt 0 ]; do
    case $1 in
        --twice) twice=yes; shift ;;
        --jdk) jdk=$2; shift 2 ;;
        *) echo "reproducible: no such option: $1" >&2; exit 2 ;;
    esac
done

work=$(mktemp -d "${TMPDIR:-/tmp}/reproducible.XXXXXX")
trap 'rm -rf "$work"' EXIT

# What a fresh clone has; a file that is not added to git is in no build of anybody else's.
sources() {
    mkdir -p "$1"
    (cd "$here" && git ls-files -z | tar --null -T - -cf - --mtime="$2") | tar -xf - -C "$1"
}

# build FOLDER TIME [VARIABLE=VALUE...]
build() {
    local folder=$1 time=$2
    shift 2
    sources "$folder" "$time"
    if ! (cd "$folder" && env "$@" mvn -q -B -ntp -Pquick -DskipTests -pl colloquy package) >"$work/log" 2>&1; then
        tail -n 20 "$work/log" >&2
        echo "reproducible: the build failed" >&2
        exit 2
    fi
}

umask 002
other=("TZ=Pacific/Auckland" "LC_ALL=C" "MAVEN_OPTS=-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1")
[ -z "$jdk" ] || other+=("JAVA_HOME=$jdk")
second=$work/another/and-longer/folder
build "$second" "2001-02-03 04:05:06" "${other[@]}"
if [ -n "$twice" ]; then
    umask 022
    first=$work/one
    build "$first" "2020-01-01 00:00:00"
else
    first=$here
fi

# Names of files with their digests, of an archive.
content() { (mkdir "$2" && cd "$2" && unzip -qq "$1" && find . -type f | sort | xargs sha256sum); }

status=0
found=
for file in "$second"/target/colloquy-*.jar "$second"/target/colloquy-*.zip; do
    found=yes
    name=$(basename "$file")
    if cmp -s "$file" "$first/target/$name"; then
        echo "reproducible: $(sha256sum <"$file" | cut -c1-64)  $name"
        continue
    fi
    status=1
    echo "reproducible: $name differs in:" >&2
    diff <(content "$first/target/$name" "$work/$name.1") <(content "$file" "$work/$name.2") | grep '^[<>]' | sed 's/^[<>] *[0-9a-f]* */  /' | sort -u >"$work/differing" || true
    head -n 20 "$work/differing" >&2
    echo "  $(wc -l <"$work/differing" | tr -d ' ') files$([ -s "$work/differing" ] || echo '; order, times or modes of entries')" >&2
done
[ -n "$found" ] || { echo "reproducible: nothing was built" >&2; exit 2; }
exit "$status"
