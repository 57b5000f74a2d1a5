#!/bin/sh
# Runs the main job on made-up corpora of growing size with at most 512 MiB of heap, and prints time and memory of each:
# src/bench/scale.sh [WORDS-A-COMMENT [COMMENTS...]]. Corpora and reports go to target/scale; a million comments need some gigabytes.
# PART=SECONDS interrupts a run after so long and goes on with another one; a script that was stopped itself goes on where it was.
# SCALE=FOLDER works there; ANALYZE=PROGRAM runs another build, which has to stay the same as long as a run goes on.
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
words=${1:-8}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- 1000 10000 100000 1000000
analyze=${ANALYZE:-$PWD/analyze}
scale=${SCALE:-$PWD/target/scale}
"$analyze" --version >/dev/null
mkdir -p "$scale"
export COLLOQUY_JAVA_OPTS="-Xmx512m ${COLLOQUY_JAVA_OPTS:-}"
printf '%10s %10s %12s %10s %8s %12s %6s %10s\n' comments seconds 'processor s' items/s MiB 'reports MB' parts 'again s'
for comments in "$@"; do
    folder=$scale/$comments-$words
    mkdir -p "$folder/in"
    if [ ! -e "$folder/made" ]; then
        java "$root/src/bench/java/dev/colloquy/bench/MadeCorpus.java" "$comments" "$words" >"$folder/in/comments.csv"
        : >"$folder/made"
    fi
    cd "$folder"
    while [ ! -e done ]; do
        status=0
        # One line a part: seconds, processor seconds of the program and of the system, KiB.
        /usr/bin/time -q -a -o parts -f '%e %U %S %M' timeout -s TERM "${PART:-1000000}" "$analyze" in -q || status=$?
        case $status in
            0) : >done ;;
            124) ;;
            *) exit $status ;;
        esac
    done
    # The same again: what is unchanged is not labelled any more.
    [ -e again ] || /usr/bin/time -q -f '%e' -o again "$analyze" in -q
    awk -v n="$comments" -v k="$(du -sk reports | cut -f 1)" -v a="$(cat again)" '
        { s += $1; c += $2 + $3; if ($4 > m) m = $4 }
        END { printf "%10d %10.1f %12.1f %10.1f %8.0f %12.0f %6d %10.1f\n", n, s, c, n / s, m / 1024, k / 1024, NR, a }' parts
    cd "$root"
done
