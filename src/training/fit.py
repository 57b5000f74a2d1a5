#!/usr/bin/env python3
"""Fits the two small stance tables (sentence-weights.tsv, item-weights.tsv) from exported features.

Usage: fit.py OUTDIR FEATURES.jsonl...   (written by dev.colloquy.annotate.stance.FeatureExport)

Multinomial logistic regression by Newton steps, no chance involved. Every example is used twice, once with the sides
swapped, so that neither side is preferred. Reported figures come from five folds of whole targets.
"""
import json
import sys
import zlib

import numpy as np

FAVOR, AGAINST, NONE, MIXED = range(4)
CODE = {"F": FAVOR, "EF": FAVOR, "A": AGAINST, "EA": AGAINST, "N": NONE, "RF": NONE, "RA": NONE, "C": MIXED}
LABEL = {"F": FAVOR, "A": AGAINST, "N": NONE, "M": MIXED}
SENTENCE = ("bias whole.favor whole.against whole.none whole.mixed point.favor point.against point.none point.mixed "
            "item.favor item.against item.none item.mixed reported-only reported endorsed question rhetorical conceded "
            "contrast hedged short first last").split()
ITEM = ("bias item.favor item.against item.none item.mixed sum.favor sum.against sum.mixed share.favor share.against "
        "share.mixed max.favor max.against less last.favor last.against late.favor late.against only").split()
RIDGE_SENTENCE, RIDGE_ITEM = 5.0, 20.0
MANY, FLOOR, ITEM_WEIGHT = 4.0, -5.0, 0.5


def mirror(names):
    """Positions of the features after a swap of the sides."""
    other = {n: n.replace("favor", "~").replace("against", "favor").replace("~", "against") for n in names}
    return [names.index(other[n]) for n in names]


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def fit(x, y, names, ridge):
    x2 = np.vstack([x, x[:, mirror(names)]])
    swap = np.array([AGAINST, FAVOR, NONE, MIXED])
    t = np.eye(4)[np.concatenate([y, swap[y]])]
    n, d = x2.shape
    w = np.zeros((d, 4))
    penalty = np.full(d, ridge)
    penalty[0] = 1e-3
    for _ in range(60):
        p = softmax(x2 @ w)
        g = x2.T @ (p - t) + penalty[:, None] * w
        h = np.zeros((4 * d, 4 * d))
        for a in range(4):
            for b in range(4):
                r = p[:, a] * ((a == b) - p[:, b])
                h[a * d:(a + 1) * d, b * d:(b + 1) * d] = (x2 * r[:, None]).T @ x2
            h[a * d:(a + 1) * d, a * d:(a + 1) * d] += np.diag(penalty)
        step = np.linalg.lstsq(h, g.T.reshape(-1), rcond=None)[0].reshape(4, d).T
        w -= step
        if np.abs(step).max() < 1e-8:
            break
    return w


def item_features(whole, sides):
    """The same numbers as Features.item."""
    p = np.array(sides)
    total = p.sum(axis=0)
    late = (p * ((np.arange(len(p)) + 1) / len(p))[:, None]).sum(axis=0)
    taken = [q for q in p if q[NONE] < 0.5]
    last = taken[-1] if taken else np.zeros(4)
    own = max(total[FAVOR] + total[AGAINST] + total[MIXED], 1e-6)
    weight = min(own, 1)
    top = p.max(axis=0)
    lf, la, ln, lm = [ITEM_WEIGHT * max(v, FLOOR) for v in whole]
    return [1, lf, la, ln, lm, min(total[FAVOR], MANY), min(total[AGAINST], MANY), min(total[MIXED], MANY),
            weight * total[FAVOR] / own, weight * total[AGAINST] / own, weight * total[MIXED] / own, top[FAVOR],
            top[AGAINST], min(top[FAVOR], top[AGAINST]), last[FAVOR], last[AGAINST], late[FAVOR] / own,
            late[AGAINST] / own, 1.0 if len(p) == 1 else 0.0]


def sides(w, row):
    return [[0, 0, 1, 0] if s["reported"] else list(softmax(np.array([s["x"]]) @ w)[0]) for s in row["sentences"]]


def sentence_table(rows):
    pairs = [(s["x"], CODE[s["code"]]) for r in rows for s in r["sentences"] if s["code"] in CODE and not s["reported"]]
    return fit(np.array([x for x, _ in pairs]), np.array([y for _, y in pairs]), SENTENCE, RIDGE_SENTENCE)


def item_table(rows, w):
    x = np.array([item_features(r["item"], sides(w, r)) for r in rows])
    return fit(x, np.array([LABEL[r["label"]] for r in rows]), ITEM, RIDGE_ITEM)


def f1(gold, got):
    scores = []
    for c in range(4):
        hit = sum(a == c == b for a, b in zip(gold, got))
        scores.append(2 * hit / max(1, sum(a == c for a in gold) + sum(b == c for b in got)))
    return scores


def report(name, gold, got):
    accuracy = sum(a == b for a, b in zip(gold, got)) / len(gold)
    per = f1(gold, got)
    print(f"{name}: n {len(gold)}, accuracy {accuracy:.3f}, macro-F1 {sum(per) / 4:.3f}, "
          "favor/against/none/mixed " + " ".join(f"{v:.2f}" for v in per))


def main():
    out, files = sys.argv[1], sys.argv[2:]
    rows = [json.loads(line) for f in files for line in open(f, encoding="utf-8")]
    rows = [r for r in rows if r["sentences"]]
    fold = lambda r: zlib.crc32(r["target"].encode()) % 5
    gs, ps, gi, pi, raw_s, raw_i = [], [], [], [], [], []
    for k in range(5):
        train = [r for r in rows if fold(r) != k]
        test = [r for r in rows if fold(r) == k]
        w = sentence_table(train)
        v = item_table(train, w)
        for r in test:
            q = sides(w, r)
            for s, p in zip(r["sentences"], q):
                if s["code"] in CODE:
                    gs.append(CODE[s["code"]])
                    ps.append(int(np.argmax(p)))
                    raw_s.append(int(np.argmax(s["x"][1:5])))
            gi.append(LABEL[r["label"]])
            pi.append(int(np.argmax(softmax(np.array([item_features(r["item"], q)]) @ v)[0])))
            raw_i.append(int(np.argmax(r["item"])))
    report("sentences, encoder alone", gs, raw_s)
    report("sentences, with scope and fit", gs, ps)
    report("items, encoder alone", gi, raw_i)
    report("items, fitted", gi, pi)
    w = sentence_table(rows)
    v = item_table(rows, w)
    for name, names, table in (("sentence", SENTENCE, w), ("item", ITEM, v)):
        with open(f"{out}/{name}-weights.tsv", "w", encoding="utf-8") as f:
            f.write("feature\tFAVOR\tAGAINST\tNONE\tMIXED\n")
            for n, row in zip(names, table):
                f.write(n + "".join(f"\t{value:.4f}" for value in row) + "\n")


if __name__ == "__main__":
    main()
