#!/bin/sh
# Stanford CoreNLP beside Colloquy, in one run on the same texts, each in a process of its own with one worker.
# Usage: src/bench/corenlp.sh [COMMENTS [COMMENTS-WITH-SENTIMENT [SEED-FILE]]]
# CoreNLP and its models (GPL, 500 MB) come from Maven Central through src/bench/corenlp/pom.xml, and are used here alone.
# BENCH_BUILT=1 takes target/ as it is; JAVA_OPTS go to every process.
set -eu
cd "$(dirname "$0")/../.."
comments=${1:-300}
sentiment=${2:-40}
seed=${3:-seeds/000_c595ac6e92e97575.txt}
[ -n "${BENCH_BUILT:-}" ] || mvn -q -B -ntp -Pbench,quick -DskipTests package
mvn -q -B -ntp -f src/bench/corenlp/pom.xml dependency:build-classpath -Dmdep.outputFile="$PWD/target/corenlp.classpath"
corenlp=$(cat target/corenlp.classpath)
mkdir -p target/corenlp
javac -cp "$corenlp" -d target/corenlp src/bench/corenlp/CoreNlpRun.java
export CLASSPATH="target/test-classes:target/classes:$(cat target/bench.classpath)"
java dev.colloquy.bench.BenchTexts target/corenlp/comments.txt "$comments"
tr '\n' ' ' <"$seed" >target/corenlp/seed.txt
echo >>target/corenlp/seed.txt

# row NAME CLASS-PATH CLASS MODE FILE COMMENTS: prints a row of the table
row() {
    name=$1
    shift
    CLASSPATH=$1 /usr/bin/time -o target/corenlp/time -f '%e %U %S %M' \
        java ${JAVA_OPTS:-} "$2" "$3" "$4" "$5" >target/corenlp/out 2>target/corenlp/err || { cat target/corenlp/err >&2; exit 1; }
    cat target/corenlp/out target/corenlp/time | tr '\n' ' ' | awk -v name="$name" '{
        printf "| %s | %d | %.1f s | %.1f s | %.1f s | %.0f | %.2f | %.0f MiB |\n", name, $1, $5, $6 + $7, $4, $2 / $4, $1 / $4, $8 / 1024 }'
}

ours=$CLASSPATH
plain=tokenize,ssplit,pos,lemma
uptime
java -version 2>&1 | head -n 1
sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1
echo "| what | comments | whole process | processor time | work alone | tokens/s | comments/s | memory at most |"
echo "|---|---|---|---|---|---|---|---|"
row "the seed as one text: CoreNLP, tokens to lemmas" "target/corenlp:$corenlp" CoreNlpRun $plain target/corenlp/seed.txt 1
row "the seed as one text: CoreNLP, with sentiment" "target/corenlp:$corenlp" CoreNlpRun tokenize,ssplit,pos,parse,sentiment target/corenlp/seed.txt 1
row "the seed as one text: Colloquy, tokens to lemmas" "$ours" dev.colloquy.bench.ColloquyRun linguist target/corenlp/seed.txt 1
row "the seed as one text: Colloquy, all labels" "$ours" dev.colloquy.bench.ColloquyRun labels target/corenlp/seed.txt 1
row "CoreNLP, tokens to lemmas" "target/corenlp:$corenlp" CoreNlpRun $plain target/corenlp/comments.txt "$comments"
row "Colloquy, tokens to lemmas" "$ours" dev.colloquy.bench.ColloquyRun linguist target/corenlp/comments.txt "$comments"
row "Colloquy, all labels" "$ours" dev.colloquy.bench.ColloquyRun labels target/corenlp/comments.txt "$comments"
row "CoreNLP, with sentiment" "target/corenlp:$corenlp" CoreNlpRun tokenize,ssplit,pos,parse,sentiment target/corenlp/comments.txt "$sentiment"
uptime
