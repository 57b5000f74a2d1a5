#!/bin/sh
# Fits all that finding sources rests on: mentions, fields, ties. Usage: src/training/citing/fit.sh [FIGURES], from the root of the project,
# after mvn -q -pl colloquy test-compile dependency:build-classpath -Dmdep.outputFile=$PWD/target/cp.txt. With FIGURES the whole is also measured on held-out folds.
set -eu
export LC_ALL=C
cp="target/test-classes:target/classes:$(cat target/cp.txt)"
in=dev.colloquy.annotate.source
python=${PYTHON:-python3}
work=target/citing
ship=src/main/resources/dev/colloquy/annotate/source
mkdir -p $work
$python - $work <<'P'
import gzip, random, sys
with gzip.open("src/training/data/citing/train.jsonl.gz", "rt", encoding="utf-8") as lines:
    threads = sorted(lines)
random.Random(7).shuffle(threads)
for k in range(3):
    with open(f"{sys.argv[1]}/threads{k}.jsonl", "w", encoding="utf-8") as out:
        out.writelines(threads[k::3])
P
cp src/test/resources/citing/dev.jsonl $work/threads3.jsonl
for k in 0 1 2 3; do
  java -cp "$cp" $in.MentionExport $work/words$k.txt $work/parts$k.txt $work/threads$k.jsonl
done
for k in 0 1 2 3; do
  words= parts=
  for other in 0 1 2 3; do
    [ $other = $k ] || words="$words $work/words$other.txt" parts="$parts $work/parts$other.txt"
  done
  $python src/training/citing/fit.py $work/mentions$k.tsv $words --folds 0
  $python src/training/citing/fit.py $work/fields$k.tsv $parts --folds 0 --kinds fields --least 1
  java -cp "$cp" $in.TieExport $work/ties$k.txt $work/mentions$k.tsv - $work/fields$k.tsv $work/threads$k.jsonl
done
$python src/training/citing/fit.py $ship/mention-weights.tsv $work/words?.txt --folds 0
$python src/training/citing/fit.py $ship/field-weights.tsv $work/parts?.txt --folds 0 --kinds fields --least 1
$python src/training/citing/ties.py $ship/tie-weights.tsv $work/ties?.txt --held --tables $work/ties
if [ $# -gt 0 ]; then
  for k in 0 1 2; do
    java -cp "$cp" $in.SourceFigures -mentions=$work/mentions$k.tsv -fields=$work/fields$k.tsv -ties=$work/ties.$k.tsv $work/threads$k.jsonl > $work/figures$k.txt
  done
  $python src/training/citing/folds.py $work/figures?.txt
fi
