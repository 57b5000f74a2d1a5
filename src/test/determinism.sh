#!/usr/bin/env bash
# Runs the real command over one set of threads under many circumstances: corpus/ and reports/ (JSON, Markdown, HTML) must be the same
# bytes each time. Prints the one hash, or which two runs differ and in which file first. See docs/determinism.md.
#
#   src/test/determinism.sh [--threads DIR] [--runs N,M,...] [--plant N] [PROGRAM]
#
# --threads DIR  another set: a folder of threads with a codebook.yaml
# --runs N,M     these rows of the table only; row 1, which all others are compared with, always runs
# --plant N      changes one letter of a report of run N, which must be found
# PROGRAM        the launcher of a distribution; by default the one below target/
set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "$0")/../.." && pwd -P)

# What may not matter, a run a row. Any two levels of any two columns meet in at least one row, which is checked below.
#
#   jdk       the default one, or the newest that is installed
#   language  of Java: -Duser.language and -Duser.country
#   LC_ALL    of the process; where tr_TR.UTF-8 is not installed, Java takes it as C
#   zone      -Duser.timezone
#   workers   --threads
#   lines     lf: as they are; text: plain text has CRLF; all: every file has CRLF
#   order     folder: the folder is named, with its files written last to first; named: each file is, last to first
#   place     here: relative paths from beside the threads; else: whole paths from another folder
#   output    fresh: there is none; over: over an older one that differs
#   archive   of classes, of the launcher: with or without
#   labels    none: all are found; kept: those of a run before are there; cut: half of their file is, as of a run that was broken off
table='
jdk      language  LC_ALL       zone              workers  lines  order   place  output  archive  labels
default  en        C.UTF-8      Pacific/Auckland  1        lf     folder  here   fresh   with     none
newest   tr        POSIX        America/Lima      2        lf     named   else   over    without  none
newest   ar        tr_TR.UTF-8  Pacific/Auckland  4        text   named   here   over    with     none
default  ar        tr_TR.UTF-8  America/Lima      4        all    folder  else   fresh   without  none
newest   en        C.UTF-8      America/Lima      1        text   named   else   over    without  kept
default  tr        POSIX        Pacific/Auckland  2        text   folder  here   fresh   with     cut
default  tr        tr_TR.UTF-8  America/Lima      1        all    named   here   over    with     kept
newest   ar        C.UTF-8      Pacific/Auckland  2        all    named   else   fresh   with     kept
newest   en        POSIX        Pacific/Auckland  4        all    folder  here   over    without  kept
newest   tr        C.UTF-8      Pacific/Auckland  4        lf     folder  else   over    without  cut
newest   en        tr_TR.UTF-8  America/Lima      2        lf     named   here   fresh   with     cut
default  ar        POSIX        Pacific/Auckland  1        lf     named   else   fresh   with     cut
newest   en        C.UTF-8      America/Lima      2        lf     folder  here   over    without  kept
newest   en        C.UTF-8      America/Lima      2        all    folder  here   over    without  cut
'

threads=
only=
plant=
program=
while [ $# -gt 0 ]; do
    case $1 in
        --threads) threads=$(cd "$2" && pwd -P); shift 2 ;;
        --runs) only=$2; shift 2 ;;
        --plant) plant=$2; shift 2 ;;
        -*) echo "determinism: no such option: $1" >&2; exit 2 ;;
        *) program=$1; shift ;;
    esac
done
if [ -z "$program" ]; then
    for found in "$here"/target/colloquy-*/bin/analyze; do program=$found; done
fi
[ -x "$program" ] || { echo "determinism: there is no program: $program; build it first" >&2; exit 2; }
program=$(cd "$(dirname "$program")" && pwd -P)/$(basename "$program")

# Every pair of levels, or the table is no longer what it says.
missing=$(awk '
    NF == 0 { next }
    names == 0 { for (c = 1; c <= NF; c++) name[c] = $c; names = NF; next }
    { for (c = 1; c <= NF; c++) { level[c, $c] = 1; levels[c] = levels[c] (index(levels[c] " ", " " $c " ") ? "" : " " $c)
          for (d = c + 1; d <= NF; d++) met[c, $c, d, $d] = 1 } }
    END { for (c = 1; c <= names; c++) for (d = c + 1; d <= names; d++) {
              n = split(levels[c], a, " "); m = split(levels[d], b, " ")
              for (i = 1; i <= n; i++) for (j = 1; j <= m; j++)
                  if (!((c, a[i], d, b[j]) in met)) print name[c] "=" a[i] " and " name[d] "=" b[j] } }' <<<"$table")
[ -z "$missing" ] || { printf 'determinism: no run has %s\n' "$missing" >&2; exit 2; }

default_jdk=${JAVA_HOME:-}
if [ -z "$default_jdk" ]; then
    default_jdk=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
fi
major_of() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }
newest_jdk=$default_jdk
for release in /usr/lib/jvm/*/release; do
    [ -r "$release" ] || continue
    major=$(major_of "$(dirname "$release")")
    [ "${major:-0}" -le "$(major_of "$newest_jdk" || echo 0)" ] || newest_jdk=$(dirname "$release")
done
if [ "$newest_jdk" = "$default_jdk" ]; then
    echo "determinism: there is no newer JDK than the default one, $(major_of "$default_jdk"): the column jdk is not tried"
fi
locale -a 2>/dev/null | grep -qi '^tr_TR.utf-\?8$' || echo "determinism: the locale tr_TR.UTF-8 is not installed: LC_ALL names it all the same"

work=$(mktemp -d "${TMPDIR:-/tmp}/determinism.XXXXXX")
trap 'rm -rf "$work"' EXIT
original=$work/original
mkdir "$original"
if [ -n "$threads" ]; then
    cp "$threads"/* "$original"
else
    resources=$here/src/test/resources
    cp "$here"/src/test/determinism/threads/* "$here"/seeds/*.txt "$original"
    cp "$resources"/pages/{wordpress-classic,microdata-question}.html "$original"
    cp "$resources"/plain/{nested-numbers,youtube,mailing-list}.txt "$original"
    mv "$original/youtube.txt" "$original/Überblick 日本.txt"
fi

# The names of the files in a folder, last to first.
last_to_first() { (cd "$1" && ls | sort -r); }

# Writes the set of threads with other line ends, last file to first: prepare LINES FOLDER
prepare() {
    mkdir "$2"
    local name
    last_to_first "$original" | while read -r name; do
        case $1/$name in
            text/*.txt | all/*) sed 's/$/\r/' "$original/$name" >"$2/$name" ;;
            *) cp "$original/$name" "$2/$name" ;;
        esac
    done
}

# One hash over all files below a folder, by their names.
hash_of() { (cd "$1" && find . -type f | sort | while read -r f; do printf '%s ' "$f"; sha256sum <"$f"; done | sha256sum | cut -c1-64); }

# The same files without the places of texts in raw files: a CRLF takes two units there, a LF one, and the contract says so
# (docs/report-contract.md, "file"). Pages say them in words. Commas at line ends go too: one stands before a place.
without_places() {
    mkdir "$2"
    cp -r "$1/." "$2"
    find "$2" -name '*.json' -exec sed -i -e '/"file": {$/,/}/d' -e 's/,$//' {} +
    find "$2" -name '*.html' -exec sed -i -E 's/, characters [0-9]+ to [0-9]+\.//g' {} +
}

# Runs the command as run() has laid out.
analyze_once() {
    if ! (cd "$from" && JAVA_HOME=$jdk LC_ALL=$4 COLLOQUY_JAVA_OPTS=$options "$program" "${paths[@]}" --codebook "$to/in/codebook.yaml" \
        --threads "$6" --format json,md,html --out "$to/out/reports" --corpus-dir "$to/out/corpus") >"$folder/told" 2>&1; then
        echo "determinism: run $1 failed: ${*:2}" >&2
        cat "$folder/told" >&2
        exit 1
    fi
}

# run NUMBER JDK LANGUAGE LC_ALL ZONE WORKERS LINES ORDER PLACE OUTPUT ARCHIVE LABELS
run() {
    local folder=$work/$1 jdk=$default_jdk options= from to name kept
    local -a paths=()
    mkdir "$folder"
    prepare "$7" "$folder/in"
    [ "$2" = default ] || jdk=$newest_jdk
    case $3 in
        tr) options='-Duser.language=tr -Duser.country=TR' ;;
        ar) options='-Duser.language=ar -Duser.country=EG' ;;
        *) options="-Duser.language=$3" ;;
    esac
    options="$options -Duser.timezone=$5"
    [ "${11}" = with ] || options="$options -Xshare:off"
    case $9 in
        here) from=$folder to=. ;;
        *) from=/ to=$folder ;;
    esac
    case $8 in
        folder) paths=("$to/in") ;;
        *) while read -r name; do
            [ "$name" = codebook.yaml ] || paths+=("$to/in/$name")
        done < <(last_to_first "$folder/in") ;;
    esac
    if [ "${12}" != none ]; then
        analyze_once "$@"
        kept=$folder/out/reports/.colloquy/labels
        [ -s "$kept" ] || { echo "determinism: run $1 has kept no labels" >&2; exit 1; }
        [ "${12}" = kept ] || truncate -s "$(($(wc -c <"$kept") / 2))" "$kept"
        find "$folder/out" -maxdepth 2 -type f -delete
    fi
    if [ "${10}" = over ]; then
        mkdir -p "$folder/out"
        cp -r "$work/1/out/." "$folder/out"
        find "$folder/out" -name '*.md' -exec sed -i '$s/$/ An older one./' {} +
    fi
    analyze_once "$@"
    if [ "${12}" != none ] && ! grep -q 'of an earlier run' "$folder/told"; then
        echo "determinism: run $1 has not taken the labels that were kept" >&2
        exit 1
    fi
    # What the program keeps for itself is no report.
    rm -rf "$folder/out/reports/.colloquy"
    if [ "$plant" = "$1" ]; then
        name=$(find "$folder/out/reports" -name '*.md' | sort | head -n 1)
        sed -i '1s/./X/' "$name"
    fi
    without_places "$folder/out" "$folder/bare"
}

# differ FIRST SECOND KIND: tells the first file that two runs do not share, and its first lines.
differ() {
    local file
    file=$(diff -rq "$work/$1/$3" "$work/$2/$3" | head -n 1 | sed -e "s|$work/||g" || true)
    echo "determinism: run $1 and run $2 differ: $file" >&2
    sed -n "$(($1 + 2))p;$(($2 + 2))p" <<<"$table" >&2
    diff -r "$work/$1/$3" "$work/$2/$3" | grep '^[<>]' | cut -c1-200 | head -n 4 >&2 || true
    exit 1
}

count=0
number=0
while read -r row; do
    # shellcheck disable=SC2086
    set -- $row
    case ${1:-jdk} in jdk) continue ;; esac
    number=$((number + 1))
    [ -z "$only" ] || [ "$number" = 1 ] || [[ ",$only," = *",$number,"* ]] || continue
    run "$number" "$@"
    count=$((count + 1))
    exact=$(hash_of "$work/$number/out")
    bare=$(hash_of "$work/$number/bare")
    if [ "$number" = 1 ]; then
        first_exact=$exact
        first_bare=$bare
    fi
    # Where every file has other line ends, places in raw files are other ones; all else is the same.
    [ "$6" = all ] || [ "$exact" = "$first_exact" ] || differ 1 "$number" out
    [ "$bare" = "$first_bare" ] || differ 1 "$number" bare
    [ "$number" = 1 ] || rm -rf "${work:?}/$number"
done <<<"$table"

[ -z "$plant" ] || { echo "determinism: the difference that was planted in run $plant was not found" >&2; exit 2; }
echo "determinism: $count runs, $(find "$work/1/out" -type f | wc -l | tr -d ' ') files, one hash:"
echo "  $first_exact  with equal line ends"
echo "  $first_bare  all, without places in raw files"
