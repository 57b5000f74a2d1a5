#!/bin/sh
# Tries every place where bytes come into the program with inputs that Jazzer makes of samples, led by which branches they reach:
# src/test/fuzz.sh [SECONDS-A-TARGET] [TARGET...]; all targets for a minute each if nothing is said. docs/fuzzing.md has the rest.
# The corpus of each target grows in target/fuzz/TARGET/corpus; what broke something lies in target/fuzz/TARGET/findings.
# FUZZ_TIMEOUT: how many seconds one input may take (10). FUZZ_JAVA: options for Java (small and quick to start).
# FUZZ_CLASSES: a class path that is there, so that nothing is built.
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
seconds=60
case "${1:-}" in
    '' | *[!0-9]*) ;;
    *) seconds=$1 && shift ;;
esac
classes=${FUZZ_CLASSES:-}
if [ -z "$classes" ]; then
    mvn -q -B -ntp -Pquick,fuzz -pl colloquy test-compile dependency:build-classpath \
        "-Dmdep.outputFile=$root/target/fuzz.classpath" >/dev/null
    classes="$root/target/classes:$root/target/test-classes:$(cat target/fuzz.classpath)"
fi
[ $# -gt 0 ] || set -- $(java -cp "$classes" dev.colloquy.fuzz.Fuzzing)

printf '%-18s %12s %14s %8s %8s %9s\n' target inputs 'inputs so far' edges corpus findings
targets=$*
for target in $targets; do
    place=$root/target/fuzz/$target
    seeds=$root/src/test/resources/fuzz/seeds/$target
    case $target in
        markup | read-page | read-wxr | read-blogger | read-disqus | read-feed | codebook-qdc | gold-qda) words=markup ;;
        codebook | read-static-site) words=yaml ;;
        table | read-table | *-csv) words=table ;;
        text | read-text | linguist | labels | addresses) words=prose ;;
        *) words=json ;;
    esac
    known=$root/src/test/resources/fuzz/crashes/$target
    mkdir -p "$place/corpus" "$place/findings"
    # What reads the current folder, or writes into it, does so in one of its own.
    scratch=$(mktemp -d)
    set -- "$place/corpus"
    [ ! -d "$seeds" ] || set -- "$@" "$seeds"
    [ ! -d "$known" ] || set -- "$@" "$known"
    case $target in
        read-page) set -- "$@" "$root/src/test/resources/pages" ;;
        read-text) set -- "$@" "$root/src/test/resources/plain" ;;
        read-any) set -- "$@" "$root/src/test/resources/crashes" ;;
    esac
    set -- "-dict=$root/src/test/resources/fuzz/words/$words.dict" "$@"
    # Files that a user names and SQL that a user asks are no findings: that is what these targets are for.
    case $target in
        arguments) set -- "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.FilePathTraversal" "$@" ;;
        query) set -- "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.SqlInjection" "$@" ;;
    esac
    (
        cd "$scratch"
        # shellcheck disable=SC2086 # options are words
        java ${FUZZ_JAVA:--Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1} -Xss2m "-Dproject.root=$root" -cp "$classes" com.code_intelligence.jazzer.Jazzer \
            --target_class=dev.colloquy.fuzz.Fuzzing "--target_args=$target" \
            '--instrumentation_includes=dev.colloquy.**' '--instrumentation_excludes=dev.colloquy.fuzz.**' \
            '--custom_hook_includes=dev.colloquy.**' --keep_going=50 "--reproducer_path=$scratch" \
            "-artifact_prefix=$place/findings/" "-max_total_time=$seconds" "-timeout=${FUZZ_TIMEOUT:-10}" \
            -rss_limit_mb=0 -report_slow_units=1000 -max_len=16384 -print_final_stats=1 "$@"
    ) >"$place/log" 2>&1 || true
    rm -rf "$scratch"
    inputs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$place/log" | tail -n 1)
    echo "${inputs:-0}" >>"$place/inputs"
    printf '%-18s %12d %14d %8d %8d %9d\n' "$target" "${inputs:-0}" "$(awk '{ n += $1 } END { print n }' "$place/inputs")" \
        "$(sed -n 's/.*cov: \([0-9]*\) .*/\1/p' "$place/log" | tail -n 1)" \
        "$(find "$place/corpus" -type f | wc -l)" "$(find "$place/findings" -type f | wc -l)"
done
