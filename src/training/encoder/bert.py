"""The encoder: BERT as in the base weights, with heads for every sentence, the item and what it answers."""

import math

import torch
from torch import nn
from torch.nn import functional

ITEM = ("against", "favor", "none", "mixed")
SENTENCE = ("against", "favor", "none", "reported-against", "reported-favor", "balanced")
ANSWER = ("disagree", "agree", "none")


class Layer(nn.Module):
    def __init__(self, width, heads, inner, drop):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.drop = nn.Dropout(drop)

    def forward(self, x, bias):
        batch, length, width = x.shape
        size = width // self.heads

        def split(y):
            return y.view(batch, length, self.heads, size).transpose(1, 2)

        scores = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) / math.sqrt(size) + bias
        mixed = (self.drop(scores.softmax(-1)) @ split(self.value(x))).transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Token ids, segments (0 claim and parent, 1 text) and which tokens belong to which sentence, to logits."""

    def __init__(self, vocab=30522, width=384, depth=12, heads=12, inner=1536, positions=512, drop=0.0, head_drop=0.1):
        super().__init__()
        self.words = nn.Embedding(vocab, width)
        self.positions = nn.Embedding(positions, width)
        self.segments = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, drop) for _ in range(depth))
        self.drop, self.head_drop = nn.Dropout(drop), nn.Dropout(head_drop)
        self.sentence = nn.Linear(2 * width, len(SENTENCE))
        self.item = nn.Linear(2 * width, len(ITEM))
        self.answer = nn.Linear(2 * width, len(ANSWER))

    def thin(self, keep):
        """Keeps so many layers, evenly spread, the last among them."""
        depth = len(self.layers)
        self.layers = nn.ModuleList(self.layers[(i + 1) * depth // keep - 1] for i in range(keep))

    def take(self, state):
        """Loads weights that may have fewer layers than this."""
        self.thin(1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers.")))
        self.load_state_dict(state)

    def encode(self, ids, mask, segments):
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.segments(segments)
        x = self.drop(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def forward(self, ids, mask, segments, sentences):
        """sentences: (batch, sentences, length), each row sums to 1 over the pieces of a sentence, or is all 0."""
        x = self.encode(ids, mask, segments)
        first = x[:, 0]
        text = (mask * segments).to(x.dtype)
        mean = (x * text[:, :, None]).sum(1) / text.sum(1, keepdim=True).clamp(min=1.0)
        each = sentences @ x
        around = first[:, None, :].expand(-1, each.shape[1], -1)
        whole = self.head_drop(torch.cat([mean, first], -1))
        return self.sentence(self.head_drop(torch.cat([each, around], -1))), self.item(whole), self.answer(whole)
