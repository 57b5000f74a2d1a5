#!/usr/bin/env python3
"""Turns written parts (form: data/WRITING.md) into the JSON Lines of the corpus, and tells how a second reader agrees.

Usage: corpus.py pack PART.txt OUT.jsonl.gz [READING.txt]   checks a part and packs it; with a second reading, what it disputes is marked
       corpus.py blind PART.txt OUT.txt                     the part without its labels, for a second reader
       corpus.py agree PART.txt READING.txt...              agreement of readings with the labels

A reading has a line an item, in the order of the part: its number (may be left out), item label, answer label, sentence codes, with
spaces between.
"""

import gzip
import json
import sys
from collections import Counter

ITEMS, ANSWERS, CODES = set("FAMN"), set("YDN"), {"F", "A", "N", "RF", "RA", "EF", "EA", "C"}


def parse(path):
    """Items of a part, and what is wrong with it as (line, sentence)."""
    items, wrong, target, item = [], [], {}, None
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.strip()
            code, _, text = line.partition(":")
            if not line:
                item = None
            elif line.startswith("## "):
                slug, _, name = line[3:].partition("|")
                target, item = {"t": slug.strip(), "name": name.strip()}, None
            elif line.startswith("+ ") and "f" not in target:
                target["f"] = line[2:].strip()
            elif line.startswith("- ") and "a" not in target:
                target["a"] = line[2:].strip()
            elif len(line) == 3 and line[0] in ITEMS and line[1] == " " and line[2] in ANSWERS:
                if "f" not in target or "a" not in target:
                    wrong.append((number, "an item before the two claims"))
                    continue
                item = {**target, "y": line[0], "p": line[2], "s": [], "line": number}
                items.append(item)
            elif line.startswith("> ") and item is not None and not item["s"]:
                item["parent"] = line[2:].strip()
            elif item is not None and code in CODES and text.strip():
                item["s"].append([text.strip(), code])
            else:
                wrong.append((number, "not understood: " + line[:60]))
    for item in items:
        own = {code[-1] for _, code in item["s"] if code in ("F", "A", "EF", "EA")}
        if not item["s"]:
            wrong.append((item["line"], "an item without sentences"))
        elif item["y"] in "FA" and item["y"] not in own:
            wrong.append((item["line"], f"an item {item['y']} without an own sentence of that side"))
        elif item["y"] == "N" and own:
            wrong.append((item["line"], "an item N with own sentences of a side"))
        elif item["y"] == "M" and len(own) < 2 and all(code != "C" for _, code in item["s"]):
            wrong.append((item["line"], "an item M without both sides"))
    bad = {number for number, _ in wrong}
    return [i for i in items if i["line"] not in bad and i["s"]], wrong


def readings(path):
    with open(path, encoding="utf-8") as lines:
        cells = [line.split() for line in lines if line.strip()]
    return [c[1:] if c[0].isdigit() else c for c in cells]


def paired(items, reading):
    """Items with their second reading; a reading of another length than its item is left out."""
    assert len(items) == len(reading), (len(items), len(reading))
    for item, read in zip(items, reading):
        if len(read) == len(item["s"]) + 2 and read[0] in ITEMS and read[1] in ANSWERS and set(read[2:]) <= CODES:
            yield item, read


def alpha(pairs):
    """Krippendorff's alpha of two coders, nominal."""
    counts, both = Counter(), 0
    for a, b in pairs:
        counts[a] += 1
        counts[b] += 1
        both += a == b
    n = sum(counts.values())
    expected = 1 - sum(c * (c - 1) for c in counts.values()) / (n * (n - 1))
    return 1 - (1 - both / len(pairs)) / expected if expected else float("nan")


def folded(code):
    return {"RF": "R", "RA": "R", "EF": "F", "EA": "A"}.get(code, code)


def agree(items, reading):
    pairs = list(paired(items, reading))
    whole = [(i["y"], r[0]) for i, r in pairs]
    answers = [(i["p"], r[1]) for i, r in pairs]
    sentences = [(folded(c), folded(d)) for i, r in pairs for (_, c), d in zip(i["s"], r[2:])]
    for name, found in (("items", whole), ("answers", answers), ("sentences", sentences)):
        print(f"{name}: n {len(found)}, equal {sum(a == b for a, b in found) / len(found):.3f}, alpha {alpha(found):.3f}")
    opposite = sum({a, b} == {"F", "A"} for a, b in whole)
    print(f"items with the opposite side: {opposite}")


def blind(items, out):
    with open(out, "w", encoding="utf-8") as file:
        before = None
        for number, item in enumerate(items, 1):
            if item["t"] != before:
                file.write(f"\n## {item['name']}\n+ {item['f']}\n- {item['a']}\n")
                before = item["t"]
            file.write(f"\n[{number}]" + (f" > {item['parent']}" if "parent" in item else "") + "\n")
            for at, (text, _) in enumerate(item["s"], 1):
                file.write(f"{at}. {text}\n")


def pack(items, out, reading):
    disputed = {}
    for item, read in paired(items, reading) if reading else ():
        codes = [at for at, ((_, c), d) in enumerate(zip(item["s"], read[2:])) if folded(c) != folded(d)]
        disputed[item["line"]] = {"y": read[0] != item["y"], "s": codes}
    with gzip.GzipFile(out, "wb", mtime=0) as file:
        for item in items:
            row = {k: item[k] for k in ("t", "f", "a", "y", "p", "s", "parent") if k in item}
            second = disputed.get(item["line"])
            if second and (second["y"] or second["s"]):
                row["disputed"] = second
            file.write((json.dumps(row, ensure_ascii=False) + "\n").encode("utf-8"))


def main():
    verb, path, *rest = sys.argv[1:]
    items, wrong = parse(path)
    for number, what in wrong:
        print(f"{path}:{number}: {what}", file=sys.stderr)
    if verb == "pack":
        pack(items, rest[0], readings(rest[1]) if len(rest) > 1 else None)
    elif verb == "blind":
        blind(items, rest[0])
    elif verb == "agree":
        for reading in rest:
            agree(items, readings(reading))


if __name__ == "__main__":
    main()
