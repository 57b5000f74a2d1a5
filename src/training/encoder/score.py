"""Scores a checkpoint on the dev files and on the unseen targets of the written corpus.

Usage: score.py CHECKPOINT JAR STANCE_DATA WRITTEN_DATA [--part dev|test] [--ways 1|2] [--both] [--every N]
"""

import argparse
import json
import sys
from pathlib import Path

import numpy
import torch

import base
import data
from pieces import Pieces
from train import tensors

ITEM_SWAP = [1, 0, 2, 3]
SENTENCE_SWAP = [1, 0, 2, 4, 3, 5]


def logits(model, pieces, examples, flipped, parent=True, both=False):
    """Log-probabilities seen from the first claim: item (n, 4) and a list of (sentences, 6)."""
    order = sorted(range(len(examples)), key=lambda i: sum(len(s) for s in examples[i].sentences))
    items, sentences = [None] * len(examples), [None] * len(examples)
    for start in range(0, len(order), 16):
        part = order[start : start + 16]
        batch = [(data.encode(examples[i], pieces, flipped, parent, both=both), examples[i]) for i in part]
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            by_sentence, by_item, _ = model(*tensors(batch, pieces.pad)[:4])
        by_sentence, by_item = by_sentence.float().log_softmax(-1).numpy(), by_item.float().log_softmax(-1).numpy()
        for row, i in enumerate(part):
            n = len(examples[i].sentences)
            items[i] = by_item[row][ITEM_SWAP] if flipped else by_item[row]
            sentences[i] = by_sentence[row, :n][:, SENTENCE_SWAP] if flipped else by_sentence[row, :n]
    return numpy.array(items), sentences


def read(model, pieces, examples, ways, both=False):
    items, sentences = logits(model, pieces, examples, False, both=both)
    if ways == 2 and all(e.claims[1] is not None for e in examples):
        other, others = logits(model, pieces, examples, True, both=both)
        items = (items + other) / 2
        sentences = [(a + b) / 2 for a, b in zip(sentences, others)]
    return items, sentences


def side(items):
    return numpy.where(items[:, data.FAVOR] >= items[:, data.AGAINST], data.FAVOR, data.AGAINST)


def macro_f1(gold, found, classes):
    total = 0
    for c in classes:
        right = ((gold == c) & (found == c)).sum()
        total += 2 * right / max(1, (gold == c).sum() + (found == c).sum())
    return total / len(classes)


def calibration(probabilities, gold, bins=10):
    """Expected calibration error of the first choice."""
    sure, right = probabilities.max(1), probabilities.argmax(1) == gold
    where = numpy.minimum((sure * bins).astype(int), bins - 1)
    return sum(abs(sure[where == b].mean() - right[where == b].mean()) * (where == b).mean() for b in range(bins) if (where == b).any())


def main():
    parser = argparse.ArgumentParser()
    for name in ("checkpoint", "jar", "stance", "written"):
        parser.add_argument(name)
    parser.add_argument("--part", default="dev")
    parser.add_argument("--ways", type=int, default=2)
    parser.add_argument("--both", action="store_true")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    model, tokenizer = base.load(options.jar)
    saved = torch.load(options.checkpoint, map_location="cpu")
    model.take(saved.get("model", saved))
    model.eval()
    pieces = Pieces(json.loads(tokenizer)["model"]["vocab"])
    stance, scores = Path(options.stance), {}
    for name, path in (("perspectrum", "perspectrum-dev"), ("argkp", "argkp2021-dev")):
        examples = data.pairs(stance / f"{path}.jsonl.gz", True)[:: options.every]
        items, sentences = read(model, pieces, examples, 1, options.both)
        gold = numpy.array([e.item for e in examples])
        scores[name + " side"] = (side(items) == gold).mean()
        scores[name + " side, by sentence"] = (side(numpy.array([s[0] for s in sentences])) == gold).mean()
    examples = data.arc(stance / "arc-dev.jsonl.gz")[:: options.every]
    items, _ = read(model, pieces, examples, options.ways, options.both)
    gold = numpy.array([e.item for e in examples])
    taking = gold != data.NONE
    right = (side(items) == gold)[taking]
    lead = numpy.abs(items[:, 0] - items[:, 1])[taking]
    scores["arc side"] = right.mean()
    scores["arc side, surer half"] = right[lead >= numpy.median(lead)].mean()
    mixed = numpy.exp(items)
    mixed[:, data.NONE] += mixed[:, data.MIXED]
    three = mixed[:, :3] / mixed[:, :3].sum(1, keepdims=True)
    scores["arc macro-F1 of three"] = macro_f1(gold, three.argmax(1), (0, 1, 2))
    scores["arc calibration error"] = calibration(three, gold)
    examples = data.written(options.written, options.part)[:: options.every]
    items, sentences = read(model, pieces, examples, options.ways, options.both)
    gold = numpy.array([e.item for e in examples])
    scores["written items"] = (items.argmax(1) == gold).mean()
    scores["written items, macro-F1"] = macro_f1(gold, items.argmax(1), range(4))
    long = numpy.array([len(e.sentences) >= 3 for e in examples])
    scores["written items of 3 sentences and more"] = (items.argmax(1) == gold)[long].mean()
    fold = numpy.array([0, 1, 2, 3, 3, 4])
    true = fold[numpy.concatenate([e.codes for e in examples])]
    found = fold[numpy.concatenate(sentences).argmax(1)]
    kept = true < 4
    scores["written sentences, four-way (no balanced)"] = (true == found)[kept].mean()
    for c, name in enumerate(("against", "favor", "none", "reported", "balanced")):
        scores["written sentences, F1 of " + name] = macro_f1(true, found, (c,))
    json.dump({k: round(float(v), 4) for k, v in scores.items()}, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
