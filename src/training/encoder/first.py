"""Turns the first model's ONNX file (stance-v0: integer matrices with a scale a column) into a checkpoint to go on from.

Usage: first.py JAR stance-v0.onnx OUT.pt   (JAR as for train.py: it gives the shape of the network and the vocabulary)
"""

import numpy
import onnx
import torch
from onnx import numpy_helper

import base
import bert

LAYER = {"q": "query", "k": "key", "v": "value", "o": "out", "ln1": "norm1", "f1": "up", "f2": "down", "ln2": "norm2"}
# which class of the first model's head a sentence class starts as
SENTENCE_FROM = [bert.ITEM.index(n) for n in ("against", "favor", "none", "none", "none", "mixed")]


def convert(model, path):
    tensors = {t.name: numpy_helper.to_array(t) for t in onnx.load(path).graph.initializer}
    state = model.state_dict()

    def put(name, array):
        assert tuple(state[name].shape) == array.shape, (name, array.shape)
        state[name] = torch.from_numpy(numpy.array(array, dtype=numpy.float32))

    put("words.weight", tensors["emb_q"].astype(numpy.float32) * tensors["emb_s"])
    put("positions.weight", tensors["e.pe.weight"])
    put("segments.weight", tensors["e.te.weight"])
    put("norm.weight", tensors["e.ln.weight"])
    put("norm.bias", tensors["e.ln.bias"])
    for i in range(len(model.layers)):
        for theirs, ours in LAYER.items():
            put(f"layers.{i}.{ours}.bias", tensors[f"e.L.{i}.{theirs}.bias"])
            if theirs.startswith("ln"):
                matrix = tensors[f"e.L.{i}.{theirs}.weight"]
            else:
                product = f"_e_L_{i}_{theirs}_MatMul_output_0"
                matrix = (tensors[product + "_w"].astype(numpy.float32) * tensors[product + "_s"]).T
            put(f"layers.{i}.{ours}.weight", matrix)
    head, offset = tensors["h.weight"], tensors["h.bias"]
    nothing = numpy.zeros_like(head)
    put("item.weight", numpy.concatenate([head, nothing], 1))
    put("item.bias", offset)
    put("sentence.weight", numpy.concatenate([head, nothing], 1)[SENTENCE_FROM])
    put("sentence.bias", offset[SENTENCE_FROM])
    model.load_state_dict(state)


if __name__ == "__main__":
    base.converted(convert)
