"""Adds up what SourceFigures tells of each fold. Usage: folds.py FIGURES.txt ..."""

import re
import sys

LINE = re.compile(r"(.+?)\s+P (\S+)  R (\S+)  F1 (\S+)  \((\d+) of (\d+) coded\)")

sums = {}
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as lines:
        for name, precision, _, _, right, coded in (m.groups() for m in map(LINE.match, lines) if m):
            total = sums.setdefault(name, [0.0, 0.0, 0.0])
            for i, value in enumerate((int(right), int(right) / max(float(precision), 1e-9), int(coded))):
                total[i] += value
for name, (right, found, coded) in sums.items():
    print(f"{name:20} P {right / max(found, 1):.3f}  R {right / max(coded, 1):.3f}  F1 {2 * right / max(found + coded, 1):.3f}")
