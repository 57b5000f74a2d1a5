"""Fits the ranking of what a mention may mean: a conditional logit over the options of each mention.

Usage: ties.py OUT.tsv TIES.txt ... [--c 0.2] [--least 3] [--held]

TIES.txt come from TieExport, each with a tagger that was fitted to the other files. With --held each file is also scored with weights
fitted to the others, beside what the rules choose.
"""

import argparse

import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer


def mentions(path):
    """Mentions, each a list of (right, ruled, features)."""
    found, now = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# ") and "\t" not in line:
                continue
            if not line:
                found.append(now)
                now = []
            else:
                right, ruled, *features = line.split("\t")
                now.append((right == "1", ruled == "1", features))
    return [m for m in found if any(r for r, _, _ in m)]


class Ranking:
    def __init__(self, c, least):
        self.c, self.least = c, least

    def fit(self, data):
        options = [o for m in data for o in m]
        self.vectorizer = CountVectorizer(analyzer=lambda f: f, binary=True, min_df=self.least)
        x = csr_matrix(self.vectorizer.fit_transform([f for _, _, f in options]), dtype=float)
        right = numpy.array([r for r, _, _ in options], dtype=float)
        starts = numpy.cumsum([0] + [len(m) for m in data])[:-1]
        sizes = numpy.array([len(m) for m in data])
        back = x.T.tocsr()

        def loss(w):
            score = x @ w
            top = numpy.repeat(numpy.maximum.reduceat(score, starts), sizes)
            e = numpy.exp(score - top)
            p = e / numpy.repeat(numpy.add.reduceat(e, starts), sizes)
            good = numpy.add.reduceat(p * right, starts)
            q = p * right / numpy.repeat(good, sizes)
            return -numpy.log(good).sum() + 0.5 / self.c * (w @ w), back @ (p - q) + w / self.c

        self.w = minimize(loss, numpy.zeros(x.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
        return self

    def scores(self, mention):
        return self.vectorizer.transform([f for _, _, f in mention]) @ self.w

    def table(self, prune, doubt):
        weights = dict(zip(self.vectorizer.get_feature_names_out(), self.w))
        weights["NEW"] -= doubt
        return sorted((n, w) for n, w in weights.items() if abs(w) >= prune)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("ties", nargs="+")
    parser.add_argument("--c", type=float, default=0.2, help="how far weights may be from nothing")
    parser.add_argument("--least", type=int, default=3, help="features seen less often are left out")
    parser.add_argument("--prune", type=float, default=0.02, help="features with smaller weights are left out")
    parser.add_argument("--doubt", type=float, default=0.3, help="taken from the score of a new work: one too many misleads more than one too few")
    parser.add_argument("--held", action="store_true")
    parser.add_argument("--tables", help="writes the weights fitted without file N to TABLES.N.tsv")
    options = parser.parse_args()
    files = [mentions(path) for path in options.ties]
    if options.held:
        right = ruled = mentioned = tied = byrule = n = 0
        for k, held in enumerate(files):
            ranking = Ranking(options.c, options.least).fit([m for j, f in enumerate(files) if j != k for m in f])
            if options.tables:
                write(f"{options.tables}.{k}.tsv", ranking.table(options.prune, options.doubt))
            for m in held:
                best = int(numpy.argmax(ranking.scores(m)))
                n += 1
                right += m[best][0]
                good = any(a and b for a, b, _ in m) and sum(b for _, b, _ in m) == 1
                ruled += good
                real = not m[-1][0]
                mentioned += real
                tied += real and m[best][0]
                byrule += real and good
        print(f"held out: {n} namings, right {right / n:.3f} (rules {ruled / n:.3f}); of {mentioned} mentions {tied / mentioned:.3f} (rules {byrule / mentioned:.3f})")
    ranking = Ranking(options.c, options.least).fit([m for f in files for m in f])
    table = ranking.table(options.prune, options.doubt)
    write(options.out, table)
    print(f"{len(table)} features")


def write(path, table):
    with open(path, "w", encoding="utf-8") as out:
        for name, weight in table:
            out.write(f"{name}\t{weight:.3f}\n")


if __name__ == "__main__":
    main()
