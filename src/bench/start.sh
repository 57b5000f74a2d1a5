#!/bin/sh
# How long the command takes to start and to read the example thread, and how much memory: hyperfine on the real command.
# Usage: src/bench/start.sh [RUNS [FOLDER...]]   FOLDER is another build to compare with, for instance a worktree of an older commit.
# JAVA_HOME says which Java. Needs hyperfine and GNU time.
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd -P)
runs=${1:-15}
[ $# -eq 0 ] || shift
nowhere=$(mktemp -d)
trap 'rm -rf "$nowhere"' EXIT

for arguments in "$here/seeds --no-write --quiet" "$here/seeds --no-write --quiet --threads 1" --version --help; do
    printf '\n== analyze %s\n' "$arguments"
    set -- "$here" "$@"
    commands=
    for folder in "$@"; do
        # The first run builds and makes the archive.
        # shellcheck disable=SC2086
        "$folder/analyze" $arguments >/dev/null
        commands="$commands $folder/analyze"
    done
    shift
    for command in $commands; do
        hyperfine -N --style basic --warmup 1 --runs "$runs" --export-json "$nowhere/times.json" "$command $arguments" 2>/dev/null |
            grep -E 'Time|Range'
        # shellcheck disable=SC2086
        /usr/bin/time -f '  %M KiB at most    %C' "$command" $arguments 2>&1 >/dev/null | tail -n 1
    done
done
printf '\n'
uptime
