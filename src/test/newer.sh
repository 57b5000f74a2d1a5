#!/usr/bin/env bash
# Names libraries of which there is a newer patch release than the one that is declared (1.4.4 for 1.4.3), in Maven Central; exits with 1
# if there is one of a library that is shipped and not held back. With --all, newer releases of any kind are named too, which is news and
# no failure. Needs a network; see docs/supply-chain.md.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Held at the version that another library names, so that one version of each is on the class path: SLF4J by OpenNLP, stax2-api by Woodstox.
held='org.slf4j:slf4j-nop|org.codehaus.woodstox:stax2-api'

# The plugin writes a dotted line between a name and its versions; versions keep their dots.
newer() {
    mvn -B -ntp -Dstyle.color=never -pl colloquy org.codehaus.mojo:versions-maven-plugin:2.21.0:display-dependency-updates \
        -DprocessDependencyManagement=false '-Dmaven.version.ignore=(?i).*[.-](m|alpha|beta|rc)-?[0-9]*' "$@" |
        sed -n -e 's/^\[INFO\] *//' -e '/ \.\.\.$/{N;s/\n\[INFO\]//;}' -e '/ -> /s/ \.\.*  */ /p' | tr -s ' ' | sort
}

if [ "${1:-}" = --all ]; then
    echo "newer releases of any kind:"
    newer | sed 's/^/  /'
fi
found=$(newer -DallowMajorUpdates=false -DallowMinorUpdates=false)
status=0
while read -r artifact versions; do
    if [[ $artifact =~ ^($held)$ ]]; then
        echo "held:     $artifact $versions"
    elif cut -f 2 src/distribution/third-party.tsv | grep -qxF "$artifact"; then
        echo "newer:    $artifact $versions"
        status=1
    elif [ -n "$artifact" ]; then
        echo "in tests: $artifact $versions"
    fi
done <<<"$found"
[ "$status" != 0 ] || echo "no newer patch release of what is shipped"
exit "$status"
