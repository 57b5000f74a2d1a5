#!/bin/sh
# Changes the program line by line and tells which changes no test notices: src/test/mutation.sh PACKAGE...
# for instance text summary diff annotate.scope. Each package is judged by the tests of its own package; the pages are in target/mutation.
set -eu
cd "$(dirname "$0")/../.."
mvn -q -B -ntp -Pquick -pl colloquy test-compile
printf '%-18s %8s %8s %8s %7s\n' package changes noticed unseen percent
for package in "$@"; do
    mvn -B -ntp -Pquick,mutation -pl colloquy "-Dmutated=dev.colloquy.$package" org.pitest:pitest-maven:mutationCoverage \
        >"target/mutation-$package.log" 2>&1 || { tail -n 20 "target/mutation-$package.log" >&2; exit 1; }
    # Columns: file, class, mutator, method, line, status, test.
    awk -F, -v p="$package" '
        { all++; if ($6 == "KILLED" || $6 == "TIMED_OUT" || $6 == "MEMORY_ERROR") noticed++; if ($6 == "NO_COVERAGE") unseen++ }
        END { printf "%-18s %8d %8d %8d %6.1f%%\n", p, all, noticed, unseen, 100 * noticed / all }' \
        "target/mutation/dev.colloquy.$package/mutations.csv"
done
