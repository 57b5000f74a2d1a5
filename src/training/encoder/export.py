"""Writes a checkpoint as the ONNX file that the program ships: weights in 7 bits a column, embeddings in 8 bits a row.

Usage: export.py CHECKPOINT JAR OUT.onnx
"""

import hashlib
import sys

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import base

INPUTS = ["input_ids", "attention_mask", "token_type_ids", "sentences"]
OUTPUTS = ["sentence_logits", "item_logits", "answer_logits"]


def plain(model, path):
    """The float network; batch, length and number of sentences are free."""
    ids = torch.ones(1, 12, dtype=torch.long)
    segments = torch.cat([torch.zeros(1, 5, dtype=torch.long), torch.ones(1, 7, dtype=torch.long)], 1)
    sentences = torch.full((1, 2, 12), 1 / 12)
    torch.onnx.export(
        model.eval(),
        (ids, torch.ones_like(ids), segments, sentences),
        path,
        opset_version=14,
        input_names=INPUTS,
        output_names=OUTPUTS,
        dynamic_axes={
            "input_ids": {1: "length"},
            "attention_mask": {1: "length"},
            "token_type_ids": {1: "length"},
            "sentences": {1: "count", 2: "length"},
            "sentence_logits": {1: "count"},
        },
    )


def quantised(path):
    """Matrix products with a constant become integer products; the word embeddings become bytes with a scale a row."""
    model = onnx.load(path)
    graph = model.graph
    constants = {t.name: t for t in graph.initializer}
    added, nodes, dropped = [], [], set()
    activations = {}
    for node in graph.node:
        weight = node.input[1] if node.op_type == "MatMul" else None
        if weight in constants and numpy_helper.to_array(constants[weight]).ndim == 2:
            matrix = numpy_helper.to_array(constants[weight])
            scale = numpy.maximum(numpy.abs(matrix).max(0), 1e-9) / 63.0
            added += [
                numpy_helper.from_array(numpy.clip(numpy.rint(matrix / scale), -63, 63).astype(numpy.int8), weight + ".q"),
                numpy_helper.from_array(scale.astype(numpy.float32), weight + ".scale"),
            ]
            dropped.add(weight)
            source = node.input[0]
            if source not in activations:
                activations[source] = [source + s for s in (".q", ".qscale", ".qzero")]
                nodes.append(helper.make_node("DynamicQuantizeLinear", [source], activations[source]))
            q, qscale, qzero = activations[source]
            out = node.output[0]
            nodes += [
                helper.make_node("MatMulInteger", [q, weight + ".q", qzero], [out + ".i"]),
                helper.make_node("Cast", [out + ".i"], [out + ".f"], to=TensorProto.FLOAT),
                helper.make_node("Mul", [qscale, weight + ".scale"], [out + ".s"]),
                helper.make_node("Mul", [out + ".f", out + ".s"], [out]),
            ]
        elif node.op_type == "Gather" and node.input[0] in constants and constants[node.input[0]].dims[0] > 10_000:
            name = node.input[0]
            table = numpy_helper.to_array(constants[name])
            scale = numpy.maximum(numpy.abs(table).max(1, keepdims=True), 1e-9) / 127.0
            added += [
                numpy_helper.from_array(numpy.rint(table / scale).astype(numpy.int8), name + ".q"),
                numpy_helper.from_array(scale.astype(numpy.float32), name + ".scale"),
            ]
            dropped.add(name)
            out = node.output[0]
            nodes += [
                helper.make_node("Gather", [name + ".q", node.input[1]], [out + ".q"], axis=0),
                helper.make_node("Cast", [out + ".q"], [out + ".f"], to=TensorProto.FLOAT),
                helper.make_node("Gather", [name + ".scale", node.input[1]], [out + ".s"], axis=0),
                helper.make_node("Mul", [out + ".f", out + ".s"], [out]),
            ]
        else:
            nodes.append(node)
    kept = [t for t in graph.initializer if t.name not in dropped]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept + added)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def main():
    checkpoint, jar, out = sys.argv[1:]
    model, _ = base.load(jar)
    saved = torch.load(checkpoint, map_location="cpu")
    model.load_state_dict(saved.get("model", saved))
    plain(model, out)
    quantised(out)
    with open(out, "rb") as file:
        content = file.read()
    print(len(content), "bytes", "sha256:" + hashlib.sha256(content).hexdigest())


if __name__ == "__main__":
    main()
