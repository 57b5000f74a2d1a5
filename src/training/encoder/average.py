"""Averages the weights of checkpoints, which generalises better than the last of them.

Usage: average.py OUT.pt CHECKPOINT...
"""

import sys

import torch


def main():
    out, *paths = sys.argv[1:]
    states = [torch.load(path, map_location="cpu") for path in paths]
    states = [s.get("model", s) for s in states]
    torch.save({name: sum(s[name].float() for s in states) / len(states) for name in states[0]}, out)


if __name__ == "__main__":
    main()
