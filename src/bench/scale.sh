#!/bin/sh
# Runs the main job on made-up corpora of growing size with at most 512 MiB of heap, and prints time and memory of each:
# src/bench/scale.sh [WORDS-A-COMMENT [COMMENTS...]]. Corpora and reports go to target/scale; a million comments need some gigabytes.
set -eu
cd "$(dirname "$0")/../.."
words=${1:-8}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- 1000 10000 100000 1000000
analyze=$PWD/analyze
"$analyze" --version >/dev/null
mkdir -p target/scale
printf '%10s %10s %10s %10s %12s %12s\n' comments seconds items/s MiB 'reports MB' 'again s'
for comments in "$@"; do
    folder=target/scale/$comments
    rm -rf "$folder"
    mkdir -p "$folder/in"
    java src/bench/java/dev/colloquy/bench/MadeCorpus.java "$comments" "$words" >"$folder/in/comments.csv"
    cd "$folder"
    COLLOQUY_JAVA_OPTS=-Xmx512m /usr/bin/time -f '%e %M' -o first "$analyze" in -q
    read -r seconds memory <first
    # The same again: what is unchanged is not labelled any more.
    COLLOQUY_JAVA_OPTS=-Xmx512m /usr/bin/time -f '%e' -o again "$analyze" in -q
    size=$(du -sk reports | cut -f 1)
    awk -v n="$comments" -v s="$seconds" -v m="$memory" -v k="$size" -v a="$(cat again)" \
        'BEGIN { printf "%10d %10.1f %10.1f %10.0f %12.0f %12.1f\n", n, s, n / s, m / 1024, k / 1024, a }'
    cd ../../..
done
