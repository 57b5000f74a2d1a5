#!/bin/sh
# Changes the program line by line and tells which changes no test notices: src/test/mutation.sh PACKAGE...
# for instance text summary diff annotate.scope. Each package is judged by the tests of its own package, the slow ones left out; the pages
# are in target/mutation. Exit status 1: less than LEAST percent of a package's changes are noticed.
set -eu
LEAST=85
cd "$(dirname "$0")/../.."
mvn -q -B -ntp -Pquick -pl colloquy test-compile
status=0
printf '%-18s %8s %8s %8s %7s\n' package changes noticed unseen percent
for package in "$@"; do
    mvn -B -ntp -Pquick,mutation -pl colloquy "-Dmutated=dev.colloquy.$package" org.pitest:pitest-maven:mutationCoverage \
        >"target/mutation-$package.log" 2>&1 || { tail -n 20 "target/mutation-$package.log" >&2; exit 2; }
    # Columns: file, class, mutator, method, line, status, test.
    awk -F, -v p="$package" -v least="$LEAST" '
        { all++; if ($6 == "KILLED" || $6 == "TIMED_OUT" || $6 == "MEMORY_ERROR") noticed++; if ($6 == "NO_COVERAGE") unseen++ }
        END {
            printf "%-18s %8d %8d %8d %6.1f%%\n", p, all, noticed, unseen, all ? 100 * noticed / all : 0
            exit !all || 100 * noticed < least * all
        }' "target/mutation/dev.colloquy.$package/mutations.csv" || status=1
done
[ "$status" -eq 0 ] || printf 'mutation.sh: less than %s percent noticed\n' "$LEAST" >&2
exit "$status"
