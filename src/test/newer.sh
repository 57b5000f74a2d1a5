#!/usr/bin/env bash
# Names libraries of which there is a newer patch release than the one that is declared (1.4.4 for 1.4.3), in Maven Central; exits with 1
# if there is one. With --all, newer releases of any kind are named too, which is news and no failure. Needs a network; see
# docs/supply-chain.md.
set -euo pipefail
cd "$(dirname "$0")/../.."

# The plugin writes a dotted line between a name and its versions; versions keep their dots.
newer() {
    mvn -B -ntp -pl colloquy org.codehaus.mojo:versions-maven-plugin:2.21.0:display-dependency-updates \
        -DprocessDependencyManagement=false '-Dmaven.version.ignore=(?i).*[.-](m|alpha|beta|rc)-?[0-9]*' "$@" |
        sed -n -e 's/^\[INFO\] *//' -e '/ \.\.\.$/{N;s/\n\[INFO\]//;}' -e '/ -> /s/ \.\.*  */ /p' | tr -s ' ' | sort
}

if [ "${1:-}" = --all ]; then
    echo "newer releases of any kind:"
    newer | sed 's/^/  /'
fi
patches=$(newer -DallowMajorUpdates=false -DallowMinorUpdates=false)
if [ -n "$patches" ]; then
    echo "newer patch releases:"
    printf '%s\n' "$patches" | sed 's/^/  /'
    exit 1
fi
echo "no newer patch release"
