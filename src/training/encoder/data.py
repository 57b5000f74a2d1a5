"""Examples from the public sets and from the written corpus, all in one form."""

import gzip
import hashlib
import json
import random
from dataclasses import dataclass, field, replace
from pathlib import Path

import claims

AGAINST, FAVOR, NONE, MIXED = range(4)
R_AGAINST, R_FAVOR, BALANCED = 3, 4, 5
IGNORED = -100
ITEM_CODES = {"A": AGAINST, "F": FAVOR, "N": NONE, "M": MIXED}
SENTENCE_CODES = {"A": AGAINST, "EA": AGAINST, "F": FAVOR, "EF": FAVOR, "N": NONE, "RA": R_AGAINST, "RF": R_FAVOR, "C": BALANCED}
ANSWER_CODES = {"D": 0, "Y": 1, "N": 2}
READINGS = Path(__file__).parent.parent / "data" / "arc-train.codes.txt"
MAX_CLAIM, MAX_PARENT, MAX_LENGTH = 40, 48, 256


@dataclass
class Example:
    claims: tuple  # (for, against); the second may be missing
    sentences: list
    codes: list = field(default_factory=list)  # seen from the first claim
    item: int = IGNORED
    answer: int = IGNORED
    parent: str = ""
    weight: float = 1.0


def rows(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def bucket(target):
    """0 to 19, from the name of a target; 0 and 10 are for testing only, 1 is for choosing, 2 for fitting the small tables."""
    return hashlib.sha1(target.encode("utf-8")).digest()[0] % 20


def written(folder, part):
    """Items of a part; what a second reader disputes is not trained on."""
    wanted = {"test": lambda b: b in (0, 10), "dev": lambda b: b == 1, "fit": lambda b: b == 2, "train": lambda b: b not in (0, 1, 2, 10)}[part]
    found = []
    for path in sorted(Path(folder).glob("*.jsonl.gz")):
        for row in rows(path):
            if wanted(bucket(row["t"])):
                disputed = row.get("disputed", {"y": False, "s": []}) if part == "train" else {"y": False, "s": []}
                codes = [IGNORED if at in disputed["s"] else SENTENCE_CODES[c] for at, (_, c) in enumerate(row["s"])]
                found.append(
                    Example(
                        (row["f"], row["a"]),
                        [s for s, _ in row["s"]],
                        codes,
                        IGNORED if disputed["y"] else ITEM_CODES[row["y"]],
                        ANSWER_CODES[row["p"]],
                        row.get("parent", ""),
                    )
                )
    return found


def pairs(path, whole):
    """One claim, one text; where the text is a single sentence its label is the sentence's too."""
    found = []
    for row in rows(path):
        code = FAVOR if row["label"] == "favor" else AGAINST
        found.append(Example((row["target"], None), [row["text"]], [code if whole else IGNORED], code))
    return found


def readings(path):
    """A second reading of the comments: item label, and the place and code of every sentence, by the id of the comment."""
    if not Path(path).exists():
        return {}
    found = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            name, item, *sentences = line.split()
            places = [s.replace(":", "-").split("-") for s in sentences]
            found[name] = (item, [(int(start), int(end), code) for start, end, code in places])
    return found


def arc(path, second=None, weight_none=0.5):
    """Reader comments on debates. A side that the second reading disputes weighs less; a disputed "none" takes the side read."""
    found = []
    second = second or {}
    for row in rows(path):
        code = {"claim1": FAVOR, "claim2": AGAINST, "none": NONE}[row["label"]]
        weight = weight_none if code == NONE else 1.0
        sentences, codes = [row["text"]], [IGNORED]
        if row["id"] in second:
            item, places = second[row["id"]]
            sentences = [row["text"][start:end] for start, end, _ in places]
            codes = [SENTENCE_CODES[c] for _, _, c in places]
            read = ITEM_CODES[item]
            if read == code:
                weight = 1.0
            elif code == NONE:
                code, weight = (read, 0.5) if read in (FAVOR, AGAINST) else (code, 0.0)
            else:
                weight = 0.2 if read in (FAVOR, AGAINST) else 0.6
        found.append(Example((row["claim1"], row["claim2"]), sentences, codes, code, weight=weight))
    return found


def training(stance, written_folder, seed, epoch, mix="all"):
    """The mixture of one epoch: the written corpus and the news comments whole and a share of the rest, or pairs of one sentence alone."""
    chance = random.Random(seed * 1000 + epoch)
    stance = Path(stance)
    short = pairs(stance / "perspectrum-train.jsonl.gz", True) + pairs(stance / "argkp2021-train.jsonl.gz", True)
    mine = written(written_folder, "train")
    if mix == "pairs":
        return short + singles(mine)
    long = pairs(stance / "procon20-train.jsonl.gz", False)
    return chance.sample(short, len(short) // 2) + chance.sample(long, len(long) // 4) + arc(stance / "arc-train.jsonl.gz", readings(READINGS)) + mine


def singles(examples):
    """The author's own one-sided sentences, each by itself."""
    found = []
    for example in examples:
        for sentence, code in zip(example.sentences, example.codes):
            if code in (AGAINST, FAVOR) and len(sentence) > 40:
                found.append(Example(example.claims, [sentence], [code], code))
    return found


def neutral(examples):
    """Sentences of ours that take no side, to stand beside what takes one."""
    return [s for e in examples for s, c in zip(e.sentences, e.codes) if c == NONE and 30 < len(s) < 200]


def varied(example, beside, chance):
    """
    The example in a form that does not tell its set: a claim without an opposite mostly gets one, one with an opposite
    sometimes loses it, and a single sentence sometimes stands beside one that says nothing of the matter.
    """
    first, second = example.claims
    if second is None:
        if chance.random() < 0.7:
            second = claims.opposite(first, chance)
        if len(example.sentences) == 1 and example.codes[0] != IGNORED and chance.random() < 0.3:
            other, last = chance.choice(beside), chance.random() < 0.5
            sentences = [other, *example.sentences] if last else [*example.sentences, other]
            codes = [NONE, *example.codes] if last else [*example.codes, NONE]
            example = replace(example, sentences=sentences, codes=codes)
    elif chance.random() < 0.15:
        second = None
    return replace(example, claims=(first, second))


FLIP_ITEM = {AGAINST: FAVOR, FAVOR: AGAINST, NONE: NONE, MIXED: MIXED, IGNORED: IGNORED}
FLIP_SENTENCE = {**FLIP_ITEM, R_AGAINST: R_FAVOR, R_FAVOR: R_AGAINST, BALANCED: BALANCED}


def encode(example, pieces, flipped=False, with_parent=False, limit=MAX_LENGTH, both=False):
    """Ids, segments, the piece range of every sentence kept, and the labels as seen from the first claim of the input."""
    first, second = (example.claims[1], example.claims[0]) if flipped else example.claims
    head = [pieces.cls] + pieces(first)[:MAX_CLAIM] + [pieces.sep]
    if both:  # the place of the second claim stays, empty, where a set has none
        head += pieces(second or "")[:MAX_CLAIM] + [pieces.sep]
    if with_parent and example.parent:
        head += pieces(example.parent)[:MAX_PARENT] + [pieces.sep]
    body, ranges = [], []
    room = limit - len(head) - 1
    for sentence in example.sentences:
        ids = pieces(sentence)
        if len(example.sentences) == 1 and len(ids) > room:
            ids = ids[: room // 2] + ids[len(ids) - (room - room // 2) :]
        start = len(body)
        body += ids[: max(0, room - len(body))]
        ranges.append((len(head) + start, len(head) + len(body)))
    codes = [FLIP_SENTENCE[c] if flipped else c for c in example.codes]
    item = FLIP_ITEM[example.item] if flipped else example.item
    ids = head + body + [pieces.sep]
    return ids, [0] * len(head) + [1] * (len(ids) - len(head)), ranges, codes, item
