#!/bin/sh
# Builds and runs the JMH benchmarks; arguments go to JMH, for example: src/bench/run.sh StanceBench.everything -p workers=1
set -eu
cd "$(dirname "$0")/../.."
mvn -q -B -Pbench -DskipTests -pl colloquy clean package
exec java -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" org.openjdk.jmh.Main "$@"
