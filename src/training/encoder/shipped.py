"""Turns the shipped ONNX file back into a checkpoint to go on from: its integer matrices with a scale a column become floats again.

Usage: shipped.py JAR stance.onnx OUT.pt   (JAR as for train.py)
"""

import numpy
import onnx
import torch
from onnx import numpy_helper

import base


def matrices(graph, tensors):
    """Weights by the name of the bias that is added to their product."""
    by_output = {out: node for node in graph.node for out in node.output}
    for node in graph.node:
        bias = next((i for i in node.input if i.endswith(".bias")), None)
        product = next((i for i in node.input if i + ".i" in by_output), None)
        if node.op_type == "Add" and bias and product:
            weight = by_output[product + ".i"].input[1]
            yield bias.removesuffix("bias") + "weight", (tensors[weight].astype(numpy.float32) * tensors[weight.removesuffix(".q") + ".scale"]).T


def convert(model, path):
    graph = onnx.load(path).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    found = {name: array for name, array in tensors.items() if not name.endswith((".q", ".scale"))}
    found.update(matrices(graph, tensors))
    for name in [n for n in tensors if n.endswith(".weight.q")]:
        found[name.removesuffix(".q")] = tensors[name].astype(numpy.float32) * tensors[name.removesuffix(".q") + ".scale"]
    state = model.state_dict()
    for name in state:
        array = found[name]
        assert tuple(state[name].shape) == array.shape, (name, array.shape)
        state[name] = torch.from_numpy(numpy.array(array, dtype=numpy.float32))
    model.load_state_dict(state)


if __name__ == "__main__":
    base.converted(convert)
