#!/usr/bin/env python3
"""Fits the two small stance tables (sentence-weights.tsv, item-weights.tsv) from exported features.

Usage: fit.py OUTDIR FEATURES.jsonl... [--temperature T] [--none B]   (features written by dev.colloquy.annotate.stance.FeatureExport)

Multinomial logistic regression by Newton steps, no chance involved. Every example is used twice, once with the sides
swapped, so that neither side is preferred. Reported figures come from five folds of whole targets. With a temperature the scores of items are softened by it,
and NONE gets a bias: natural comments take no side more often than written ones. Both are chosen on dev files.
"""
import argparse
import json
import zlib

import numpy as np

FAVOR, AGAINST, NONE, MIXED, REPORTED_FAVOR, REPORTED_AGAINST = range(6)
SWAP = np.array([AGAINST, FAVOR, NONE, MIXED, REPORTED_AGAINST, REPORTED_FAVOR])
CODE = {"F": FAVOR, "EF": FAVOR, "A": AGAINST, "EA": AGAINST, "N": NONE, "C": MIXED, "RF": REPORTED_FAVOR, "RA": REPORTED_AGAINST}
LABEL = {"F": FAVOR, "A": AGAINST, "N": NONE, "M": MIXED}
SENTENCE = ("bias net.favor net.against net.none net.reported-favor net.reported-against net.balanced item.favor "
            "item.against item.none item.mixed reported-only reported endorsed question rhetorical conceded contrast hedged "
            "short first last").split()
ITEM = ("bias item.favor item.against item.none item.mixed sum.favor sum.against sum.mixed share.favor share.against "
        "share.mixed max.favor max.against less last.favor last.against late.favor late.against only").split()
RIDGE_SENTENCE, RIDGE_ITEM = 5.0, 20.0
MANY, FLOOR = 4.0, -5.0


def mirror(names):
    """Positions of the features after a swap of the sides."""
    other = {n: n.replace("favor", "~").replace("against", "favor").replace("~", "against") for n in names}
    return [names.index(other[n]) for n in names]


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def fit(x, y, names, ridge, classes):
    x2 = np.vstack([x, x[:, mirror(names)]])
    t = np.eye(classes)[np.concatenate([y, SWAP[y]])]
    d = x2.shape[1]
    w = np.zeros((d, classes))
    penalty = np.full(d, ridge)
    penalty[0] = 1e-3
    for _ in range(60):
        p = softmax(x2 @ w)
        g = x2.T @ (p - t) + penalty[:, None] * w
        h = np.zeros((classes * d, classes * d))
        for a in range(classes):
            for b in range(classes):
                r = p[:, a] * ((a == b) - p[:, b])
                h[a * d:(a + 1) * d, b * d:(b + 1) * d] = (x2 * r[:, None]).T @ x2
            h[a * d:(a + 1) * d, a * d:(a + 1) * d] += np.diag(penalty)
        step = np.linalg.lstsq(h, g.T.reshape(-1), rcond=None)[0].reshape(classes, d).T
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
    lf, la, ln, lm = [max(v, FLOOR) for v in whole]
    return [1, lf, la, ln, lm, min(total[FAVOR], MANY), min(total[AGAINST], MANY), min(total[MIXED], MANY),
            weight * total[FAVOR] / own, weight * total[AGAINST] / own, weight * total[MIXED] / own, top[FAVOR],
            top[AGAINST], min(top[FAVOR], top[AGAINST]), last[FAVOR], last[AGAINST], late[FAVOR] / own,
            late[AGAINST] / own, 1.0 if len(p) == 1 else 0.0]


def classes(w, row):
    """Probabilities of the six classes of every sentence."""
    return softmax(np.array([s["x"] for s in row["sentences"]]) @ w)


def sides(w, row):
    """The author's own position: what somebody else holds is none, and so is a sentence that scope calls reported alone."""
    p = classes(w, row)
    own = np.stack([p[:, FAVOR], p[:, AGAINST], p[:, NONE] + p[:, REPORTED_FAVOR] + p[:, REPORTED_AGAINST], p[:, MIXED]], 1)
    own[[s.get("reported", False) for s in row["sentences"]]] = [0, 0, 1, 0]
    return own


def sentence_table(rows):
    pairs = [(s["x"], CODE[s["code"]]) for r in rows for s in r["sentences"] if s["code"] in CODE]
    return fit(np.array([x for x, _ in pairs]), np.array([y for _, y in pairs]), SENTENCE, RIDGE_SENTENCE, 6)


def item_table(rows, w):
    x = np.array([item_features(r["item"], sides(w, r)) for r in rows])
    return fit(x, np.array([LABEL[r["label"]] for r in rows]), ITEM, RIDGE_ITEM, 4)


def f1(gold, got, classes):
    scores = []
    for c in range(classes):
        hit = sum(a == c == b for a, b in zip(gold, got))
        scores.append(2 * hit / max(1, sum(a == c for a in gold) + sum(b == c for b in got)))
    return scores


def calibration(p, gold, bins=10):
    """Expected calibration error of the first choice."""
    p = np.array(p)
    sure, right = p.max(1), p.argmax(1) == np.array(gold)
    where = np.minimum((sure * bins).astype(int), bins - 1)
    return sum(abs(sure[where == b].mean() - right[where == b].mean()) * (where == b).mean() for b in range(bins) if (where == b).any())


def report(name, gold, p, classes):
    got = np.argmax(p, 1)
    per = f1(gold, got, classes)
    print(f"{name}: n {len(gold)}, accuracy {np.mean(np.array(gold) == got):.3f}, macro-F1 {sum(per) / classes:.3f}, "
          f"calibration error {calibration(p, gold):.3f}, favor/against/none/mixed(/reported) " + " ".join(f"{v:.2f}" for v in per))


NET_ORDER = [SENTENCE.index("net." + n) for n in ("favor", "against", "none", "balanced", "reported-favor", "reported-against")]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--temperature", type=float, default=1.0)
    parser.add_argument("--none", type=float, default=0.0)
    options = parser.parse_args()
    out, files = options.out, options.files
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
            for s, p in zip(r["sentences"], classes(w, r)):
                if s["code"] in CODE:
                    gs.append(CODE[s["code"]])
                    ps.append(p)
                    raw_s.append(np.exp(np.array(s["x"])[NET_ORDER]))
            gi.append(LABEL[r["label"]])
            pi.append(softmax(np.array([item_features(r["item"], sides(w, r))]) @ v)[0])
            raw_i.append(np.exp(r["item"]))
    report("sentences, encoder alone", gs, raw_s, 6)
    report("sentences, with scope and fit", gs, ps, 6)
    report("items, encoder alone", gi, raw_i, 4)
    report("items, fitted", gi, pi, 4)
    softened = [softmax(np.log(p)[None] / options.temperature + options.none * (np.arange(4) == NONE))[0] for p in pi]
    report("items, fitted, softened", gi, softened, 4)
    w = sentence_table(rows)
    v = item_table(rows, w) / options.temperature
    v[0, NONE] += options.none
    columns = "FAVOR AGAINST NONE MIXED REPORTED-FAVOR REPORTED-AGAINST".split()
    for name, names, table in (("sentence", SENTENCE, w), ("item", ITEM, v)):
        with open(f"{out}/{name}-weights.tsv", "w", encoding="utf-8") as f:
            f.write("\t".join(["feature"] + columns[:table.shape[1]]) + "\n")
            for n, row in zip(names, table):
                f.write(n + "".join(f"\t{value:.4f}" for value in row) + "\n")


if __name__ == "__main__":
    main()
