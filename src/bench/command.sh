#!/bin/sh
# The real command on generated threads of 20 comments of 100 words: what a whole run costs, with one worker and with two.
# Usage: src/bench/command.sh [THREADS]; needs what src/bench/run.sh or corenlp.sh built. COLLOQUY_JAVA_OPTS go to the program.
set -eu
cd "$(dirname "$0")/../.."
threads=${1:-25}
analyze=$PWD/analyze
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
CLASSPATH="target/test-classes:target/classes:$(cat target/bench.classpath)" \
    java dev.colloquy.bench.BenchTexts "$work/comments.txt" $((threads * 20))
mkdir "$work/in"
awk -v dir="$work/in" '{
    n = int((NR - 1) / 20); at = (NR - 1) % 20 + 1; file = sprintf("%s/t%03d.txt", dir, n)
    if (at == 1) printf "A tunnel\n\nA tunnel is planned.\n\n20 comments\n\n" >file
    printf "  %d. %s\n\n", at, $0 >>file }' "$work/comments.txt"
for workers in 1 2; do
    cd "$work"
    /usr/bin/time -o time -f '%e %U %S %M' "$analyze" in --threads $workers --quiet --force >/dev/null
    awk -v n=$((threads * 20)) -v w=$workers '{
        printf "%d worker(s): %d comments in %.1f s (processor time %.1f s), %.1f a second, %.0f MiB at most\n", w, n, $1, $2 + $3, n / $1, $4 / 1024 }' time
    mv reports "reports-$workers"
done
diff -r --exclude=.colloquy reports-1 reports-2 && echo "the same bytes with 1 and 2 workers"
uptime
