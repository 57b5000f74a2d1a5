"""Turns the shipped ONNX file back into a checkpoint to go on from: its integer matrices with a scale a column become floats again.

Usage: shipped.py JAR stance.onnx OUT.pt   (JAR as for train.py)
"""

import numpy
import onnx
import torch
from onnx import numpy_helper

import base


def matrices(tensors):
    """Weights by their names in the network; a product's are stored as columns, the word embeddings as rows."""
    for name in [n for n in tensors if n.endswith(".weight.q")]:
        layer = name.removesuffix(".q")
        floats = tensors[name].astype(numpy.float32) * tensors[layer + ".scale"]
        yield layer, floats if layer == "words.weight" else floats.T


def convert(model, path):
    tensors = {t.name: numpy_helper.to_array(t) for t in onnx.load(path).graph.initializer}
    found = {name: array for name, array in tensors.items() if not name.endswith((".q", ".scale"))}
    found.update(matrices(tensors))
    state = model.state_dict()
    for name in state:
        array = found[name]
        assert tuple(state[name].shape) == array.shape, (name, array.shape)
        state[name] = torch.from_numpy(numpy.array(array, dtype=numpy.float32))
    model.load_state_dict(state)


if __name__ == "__main__":
    base.converted(convert)
