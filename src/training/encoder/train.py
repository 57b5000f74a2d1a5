"""Trains the encoder. Resumable: every few minutes a checkpoint is written beside the log; the same command goes on from it.

Usage: train.py JAR STANCE_DATA WRITTEN_DATA OUT [--mix pairs|all] [--init CHECKPOINT] [--epochs 3] [--rate 6e-5] [--seed 1]
                [--threads 2] [--tokens 2560] [--both] [--layers N] [--teacher CHECKPOINT] [--stop N] [--constant]

A first stage on pairs alone teaches which side a sentence is on; a second one, started from it with --init, the rest.
"""

import argparse
import json
import os
import random
import sys
import time
from pathlib import Path

import torch
from torch.nn import functional

import base
import data
from pieces import Pieces


def batches(examples, pieces, seed, tokens, both=False):
    """Examples of like length together, at most so many pieces a batch, in an order that only the seed decides."""
    chance = random.Random(seed)
    made = []
    beside = data.neutral(examples)
    for example in examples:
        if both:
            example = data.varied(example, beside, chance)
        flipped = example.claims[1] is not None and chance.random() < 0.5
        parent = bool(example.parent) and chance.random() < 0.5
        ready = data.encode(example, pieces, flipped, parent, both=both)
        made.append((len(ready[0]) + chance.random() * 8, ready, example))
    made.sort(key=lambda m: m[0])
    out, batch = [], []
    for _, ready, example in made:
        if batch and len(ready[0]) * (len(batch) + 1) > tokens:
            out.append(batch)
            batch = []
        batch.append((ready, example))
    out.append(batch)
    chance.shuffle(out)
    return out


def tensors(batch, pad):
    longest = max(len(ready[0]) for ready, _ in batch)
    most = max(len(ready[2]) for ready, _ in batch)
    ids = torch.full((len(batch), longest), pad)
    mask = torch.zeros(len(batch), longest, dtype=torch.long)
    segments = torch.zeros(len(batch), longest, dtype=torch.long)
    sentences = torch.zeros(len(batch), most, longest)
    codes = torch.full((len(batch), most), data.IGNORED)
    item, answer, weight = [], [], []
    for i, ((tokens, parts, ranges, labels, label), example) in enumerate(batch):
        ids[i, : len(tokens)] = torch.tensor(tokens)
        mask[i, : len(tokens)] = 1
        segments[i, : len(tokens)] = torch.tensor(parts)
        for j, (start, end) in enumerate(ranges):
            if end > start:
                sentences[i, j, start:end] = 1.0 / (end - start)
                codes[i, j] = labels[j]
        item.append(label)
        answer.append(example.answer)
        weight.append(example.weight)
    return ids, mask, segments, sentences, codes, torch.tensor(item), torch.tensor(answer), torch.tensor(weight)


def divergence(ours, theirs):
    """How far a student's scores are from its teacher's, a row each."""
    return functional.kl_div(ours.log_softmax(-1), theirs.log_softmax(-1), reduction="none", log_target=True).sum(-1)


def loss_of(model, batch, pad, teacher=None):
    ids, mask, segments, sentences, codes, item, answer, weight = tensors(batch, pad)
    with torch.autocast(ids.device.type, dtype=torch.bfloat16):
        logits = model(ids, mask, segments, sentences)
    by_sentence, by_item, by_answer = (each.float() for each in logits)
    items = functional.cross_entropy(by_item, item, reduction="none", label_smoothing=0.05)
    loss = (items * weight).sum() / weight.sum().clamp(min=1.0)
    if (codes != data.IGNORED).any():
        each = functional.cross_entropy(by_sentence.flatten(0, 1), codes.flatten(), label_smoothing=0.05)
        loss = loss + each
    if (answer != data.IGNORED).any():
        loss = loss + 0.3 * functional.cross_entropy(by_answer, answer)
    if teacher is not None:
        with torch.no_grad(), torch.autocast(ids.device.type, dtype=torch.bfloat16):
            their_sentences, their_items, _ = (each.float() for each in teacher(ids, mask, segments, sentences))
        there = sentences.sum(-1) > 0
        loss = loss + 2 * divergence(by_item, their_items).mean() + 2 * divergence(by_sentence, their_sentences)[there].mean()
    return loss


HEADS = ("sentence", "item", "answer")


def among(tensor, tensors):
    return any(tensor is t for t in tensors)


def main():
    parser = argparse.ArgumentParser()
    for name in ("jar", "stance", "written", "out"):
        parser.add_argument(name)
    parser.add_argument("--mix", choices=("pairs", "all"), default="all")
    parser.add_argument("--init")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--head-rate", type=float, default=10, help="times the rate, for the heads")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--tokens", type=int, default=2560)
    parser.add_argument("--both", action="store_true", help="both claims in one input")
    parser.add_argument("--teacher", help="checkpoint whose scores are learnt as well")
    parser.add_argument("--layers", type=int, help="keep so many layers, evenly spread, the last among them")
    parser.add_argument("--stop", type=int, help="stop after so many steps, the rate as if it went on")
    parser.add_argument("--constant", action="store_true", help="keep the rate after warming up, for a stage that another goes on from")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    model, tokenizer = base.load(options.jar)
    if options.init:
        model.take(torch.load(options.init, map_location="cpu"))
    if options.layers:
        model.thin(options.layers)
    teacher = None
    if options.teacher:
        teacher, _ = base.load(options.jar)
        teacher.take(torch.load(options.teacher, map_location="cpu"))
        teacher.eval()
    pieces = Pieces(json.loads(tokenizer)["model"]["vocab"])
    model.words.weight.requires_grad_(False)
    trained = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    plain = [p for n, p in trained if n.endswith("bias") or "norm" in n]
    decayed = [p for n, p in trained if not (n.endswith("bias") or "norm" in n)]
    heads = [p for n, p in trained if n.split(".")[0] in HEADS]
    optimizer = torch.optim.AdamW(
        [
            {"params": [p for p in decayed if not among(p, heads)], "weight_decay": 0.01, "times": 1},
            {"params": [p for p in plain if not among(p, heads)], "weight_decay": 0.0, "times": 1},
            {"params": heads, "weight_decay": 0.01, "times": options.head_rate},
        ],
        lr=options.rate,
    )
    sizes = [len(batches(data.training(options.stance, options.written, options.seed, 0, options.mix), pieces, 0, options.tokens, options.both))]
    total = sizes[0] * options.epochs
    done = 0
    last = out / "last.pt"
    if last.exists():
        saved = torch.load(last, map_location="cpu")
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        done = saved["done"]
    log = (out / "log.jsonl").open("a", encoding="utf-8")

    def save():
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "done": done}, str(last) + ".new")
        os.replace(str(last) + ".new", last)

    print(total, "steps,", done, "done", file=sys.stderr, flush=True)
    model.train()
    began, seen, mean, saved_at = time.time(), 0, 0.0, time.time()
    while done < total:
        epoch = done // sizes[0]
        ready = batches(data.training(options.stance, options.written, options.seed, epoch, options.mix), pieces, options.seed * 97 + epoch, options.tokens, options.both)
        for batch in ready[done - epoch * sizes[0] : sizes[0]]:
            warm = min(1.0, (done + 1) / (0.06 * total))
            rate = options.rate * warm * (1.0 if options.constant else max(0.02, (total - done) / total))
            for group in optimizer.param_groups:
                group["lr"] = rate * group["times"]
            torch.manual_seed(options.seed * 1_000_003 + done)
            loss = loss_of(model, batch, pieces.pad, teacher)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            done += 1
            seen += sum(len(r[0]) for r, _ in batch)
            mean = 0.98 * mean + 0.02 * loss.item() if mean else loss.item()
            if options.stop and done >= options.stop:
                save()
                return
            if done % 20 == 0:
                log.write(json.dumps({"step": done, "loss": round(mean, 4), "tokens/s": round(seen / (time.time() - began))}) + "\n")
                log.flush()
            if time.time() - saved_at > 240:
                save()
                saved_at = time.time()
        done = max(done, (epoch + 1) * sizes[0])
        torch.save(model.state_dict(), out / f"epoch{epoch + 1}.pt")
        save()


if __name__ == "__main__":
    main()
