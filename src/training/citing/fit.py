"""Fits the tagger of mentions: a multinomial logistic model of each word's label, and what label follows which.

Usage: fit.py OUT.tsv WORDS.txt [--folds 5] [--c 1] [--least 2] [--step 0.5] [--boost 0]

WORDS.txt comes from MentionExport. Folds are whole threads; figures are of exact and of overlapping mentions held out.
"""

import argparse
import random

import numpy
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

KINDS = {"mentions": {"N": "names", "R": "refers", "P": "people"}, "fields": {"A": "authors", "P": "publishers", "T": "titles"}}
LABELS = ["O", "B-N", "I-N", "B-R", "I-R", "B-P", "I-P"]
NAMES = []
N = len(LABELS)


def threads(path):
    """Threads, each a list of items, each a list of (label, features)."""
    found, item = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# ") and "\t" not in line:
                found.append([])
            elif not line:
                if item:
                    found[-1].append(item)
                item = []
            else:
                label, *features = line.split("\t")
                item.append((label, features))
    return found


class Tagger:
    def __init__(self, c, least, step):
        self.c, self.least, self.step = c, least, step

    def fit(self, data):
        words = [w for thread in data for item in thread for w in item]
        self.vectorizer = CountVectorizer(analyzer=lambda f: f, binary=True, min_df=self.least)
        x = self.vectorizer.fit_transform([f for _, f in words])
        y = [LABELS.index(label) for label, _ in words]
        self.model = LogisticRegression(C=self.c, max_iter=400, multi_class="multinomial", solver="lbfgs", fit_intercept=False)
        self.model.fit(x, y)
        counts = numpy.ones((N, N))
        for thread in data:
            for item in thread:
                before = 0
                for label, _ in item:
                    at = LABELS.index(label)
                    counts[before, at] += 1
                    before = at
        after = counts / counts.sum(1, keepdims=True)
        overall = counts.sum(0) / counts.sum()
        self.steps = self.step * numpy.log(after / overall)
        return self

    def tag(self, item, boost=0.0):
        own = self.model.predict_log_proba(self.vectorizer.transform([f for _, f in item]))
        own[:, 0] -= boost
        best, back = numpy.full((len(item), N), -1e9), numpy.zeros((len(item), N), int)
        for i in range(len(item)):
            for c in range(N):
                for p in range(N):
                    inside = c in (2, 4, 6)
                    if inside and p not in (c, c - 1):
                        continue
                    score = (best[i - 1, p] if i else (0 if p == 0 else -1e9)) + self.steps[p, c] + own[i, c]
                    if score > best[i, c]:
                        best[i, c], back[i, c] = score, p
        path, at = [], int(best[-1].argmax())
        for i in range(len(item) - 1, -1, -1):
            path.append(at)
            at = back[i, at]
        return path[::-1]


def spans(path):
    found, at = [], 0
    while at < len(path):
        if path[at] in (1, 3, 5):
            end = at + 1
            while end < len(path) and path[end] == path[at] + 1:
                end += 1
            found.append((at, end, path[at]))
            at = end
        else:
            at += 1
    return found


def score(tagger, data, boost=0.0):
    totals = {}
    for thread in data:
        for item in thread:
            gold = spans([LABELS.index(label) for label, _ in item])
            found = spans(tagger.tag(item, boost))
            for kind, name in zip((1, 3, 5), NAMES):
                g, f = [s for s in gold if s[2] == kind], [s for s in found if s[2] == kind]
                right = sum(any(a < d and c < b for c, d, _ in g) for a, b, _ in f)
                hit = sum(any(a < d and c < b for c, d, _ in f) for a, b, _ in g)
                t = totals.setdefault(name, [0, 0, 0, 0])
                for k, v in enumerate((right, len(f), hit, len(g))):
                    t[k] += v
    return totals


def told(totals):
    for name, (right, found, hit, gold) in totals.items():
        p, r = right / max(1, found), hit / max(1, gold)
        print(f"{name}: precision {p:.3f}, recall {r:.3f}, F1 {2 * p * r / max(1e-9, p + r):.3f} ({gold} coded)", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("words", nargs="+")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--c", type=float, default=1.0)
    parser.add_argument("--least", type=int, default=2)
    parser.add_argument("--step", type=float, default=0.5, help="how much what follows what counts")
    parser.add_argument("--prune", type=float, default=0.1, help="features whose weights are all smaller are left out")
    parser.add_argument("--boost", type=float, default=0.0, help="taken from the log-probability of no mention")
    parser.add_argument("--kinds", choices=KINDS, default="mentions")
    options = parser.parse_args()
    LABELS[1:] = [side + kind for kind in KINDS[options.kinds] for side in ("B-", "I-")]
    NAMES[:] = KINDS[options.kinds].values()
    data = [t for path in options.words for t in threads(path)]
    random.Random(1).shuffle(data)
    sums = {}
    for fold in range(options.folds):
        held = data[fold :: options.folds]
        rest = [t for i, t in enumerate(data) if i % options.folds != fold]
        for name, values in score(Tagger(options.c, options.least, options.step).fit(rest), held, options.boost).items():
            sums[name] = [a + b for a, b in zip(sums.get(name, [0] * 4), values)]
    told(sums)
    tagger = Tagger(options.c, options.least, options.step).fit(data)
    weights = tagger.model.coef_.T.copy()
    names = tagger.vectorizer.get_feature_names_out()
    bias = list(names).index("bias")
    weights[bias, 0] -= options.boost
    with open(options.out, "w", encoding="utf-8") as out:
        for label, row in zip(LABELS, tagger.steps):
            out.write("step " + label + "\t" + "\t".join(f"{v:.4f}" for v in row) + "\n")
        for name, row in sorted(zip(names, weights)):
            if numpy.abs(row).max() >= options.prune:
                out.write(name + "\t" + "\t".join("" if abs(v) < options.prune / 4 else f"{v:.2f}" for v in row) + "\n")


if __name__ == "__main__":
    main()
