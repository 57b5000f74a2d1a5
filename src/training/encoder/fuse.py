"""Rewrites the network's ONNX file into the operators that ONNX Runtime computes fast; the weights stay as they are.

Usage: fuse.py EXPORTED.onnx OUT.onnx

What changes: each product is one operator with its quantisation, scale and bias; the shapes are constants where they are known; there is
no attention mask, since nothing is padded; and a layer's normalisation is InstanceNormalization (over the pieces as channels), a scale
and a shift, since ONNX Runtime's own LayerNormalization takes five times as long on x64 (1.29).
"""

import hashlib
import sys

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

FUSED = "com.microsoft"
HEADS, WIDTH, EPSILON = 12, 384, 1e-12


class Rewriter:
    """Collects nodes and weights of the new graph; every method returns the name of what it makes."""

    def __init__(self, graph):
        self.graph = graph
        self.tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
        self.weights = {self._layer(n.output[0]): n.input[1] for n in graph.node if n.op_type == "MatMulInteger"}
        self.nodes, self.kept = [], {}

    @staticmethod
    def _layer(output):
        """``/layers.3/query/MatMul_output_0.i`` is of ``layers.3.query``."""
        return output[1:].split("/MatMul_output")[0].replace("/", ".")

    def node(self, kind, inputs, output, domain="", **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def constant(self, name, values=None):
        self.kept[name] = self.tensors[name] if values is None else values
        return name

    def integers(self, name, *values):
        return self.constant(name, numpy.array(values, numpy.int64))

    def weight(self, layer):
        """Names of a product's bytes and of their scales, called after their layer."""
        old = self.weights[layer]
        return (
            self.constant(layer + ".weight.q", self.tensors[old]),
            self.constant(layer + ".weight.scale", self.tensors[old.removesuffix(".q") + ".scale"]),
        )

    def product(self, source, layer):
        return self.node("DynamicQuantizeMatMul", [source, *self.weight(layer), "", self.constant(layer + ".bias")], layer, FUSED)

    def products(self, source, layers):
        """Several products of one input, which is quantised once."""
        quantised = [source + s for s in (".q", ".qscale", ".qzero")]
        self.nodes.append(helper.make_node("DynamicQuantizeLinear", [source], quantised, name=source + ".q"))
        q, qscale, qzero = quantised
        for layer in layers:
            weight, scale = self.weight(layer)
            self.node("MatMulIntegerToFloat", [q, weight, qscale, scale, qzero, "", self.constant(layer + ".bias")], layer, FUSED)
        return layers

    def norm(self, left, right, layer):
        """The sum of two inputs with mean 0 and variance 1 for each piece, scaled and shifted."""
        total = self.node("Add", [left, right], layer + ".sum")
        plain = self.node("InstanceNormalization", [total, "ones", "zeros"], layer + ".plain", epsilon=EPSILON)
        scaled = self.node("Mul", [plain, self.constant(layer + ".weight")], layer + ".scaled")
        return self.node("Add", [scaled, self.constant(layer + ".bias")], layer)

    def embeddings(self):
        self.node("Gather", [self.constant("words.weight.q"), "input_ids"], "words.q", axis=0)
        self.node("Cast", ["words.q"], "words.f", to=TensorProto.FLOAT)
        self.node("Gather", [self.constant("words.weight.scale"), "input_ids"], "words.s", axis=0)
        self.node("Mul", ["words.f", "words.s"], "words")
        self.node("Shape", ["input_ids"], "shape")
        self.node("Gather", ["shape", self.integers("one", 1)], "length", axis=0)
        for name, value in (("ones", 1.0), ("zeros", 0.0)):
            self.node("ConstantOfShape", ["length"], name, value=helper.make_tensor(name, TensorProto.FLOAT, [1], [value]))
        self.node("Slice", [self.constant("positions.weight"), self.integers("zero", 0), "length", "zero", "one"], "positions")
        self.node("Add", ["words", "positions"], "placed")
        self.node("Gather", [self.constant("segments.weight"), "token_type_ids"], "segments", axis=0)
        return self.norm("placed", "segments", "norm")

    def attention(self, source, name):
        parts = self.products(source, [f"{name}.{part}" for part in ("query", "key", "value")])
        query, key, value = (
            self.node("Transpose", [self.node("Reshape", [part, "split"], part + ".split")], part + ".heads", perm=order)
            for part, order in zip(parts, ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3]))
        )
        similar = self.node("FusedMatMul", [query, key], name + ".similar", FUSED, alpha=1 / float(numpy.sqrt(numpy.float32(WIDTH // HEADS))))
        shares = self.node("Softmax", [similar], name + ".shares", axis=-1)
        heads = self.node("MatMul", [shares, value], name + ".context.heads")
        joined = self.node("Transpose", [heads], name + ".context.joined", perm=[0, 2, 1, 3])
        return self.product(self.node("Reshape", [joined, "joined"], name + ".context"), name + ".out")

    def layer(self, source, name):
        attended = self.norm(source, self.attention(source, name), name + ".norm1")
        wide = self.node("Gelu", [self.product(attended, name + ".up")], name + ".active", FUSED)
        return self.norm(attended, self.product(wide, name + ".down"), name + ".norm2")

    def heads(self, pieces):
        """Sentences are the means of their pieces, the item the mean of all after the claim and the parent; each beside the first piece."""
        self.node("Cast", ["token_type_ids"], "text", to=TensorProto.FLOAT)
        self.node("Unsqueeze", ["text", self.integers("two", 2)], "text.column")
        self.node("ReduceSum", [self.node("Mul", [pieces, "text.column"], "text.pieces"), "one"], "text.sum", keepdims=0)
        self.node("ReduceSum", ["text", "one"], "text.count", keepdims=1)
        self.node("Clip", ["text.count", self.constant("least", numpy.array(1, numpy.float32))], "text.length")
        self.node("Div", ["text.sum", "text.length"], "text.mean")
        self.node("Gather", [pieces, self.constant("first", numpy.array(0, numpy.int64))], "first.piece", axis=1)
        whole = self.node("Concat", ["text.mean", "first.piece"], "whole", axis=-1)
        self.node("MatMul", ["sentences", pieces], "means")
        self.node("Unsqueeze", ["first.piece", "one"], "first.row")
        self.node("Expand", ["first.row", self.node("Shape", ["means"], "means.shape")], "first.rows")
        self.node("Concat", ["means", "first.rows"], "each", axis=-1)
        self.node("Identity", [self.product("each", "sentence")], "sentence_logits")
        for head in ("item", "answer"):
            self.node("Gemm", [whole, self.constant(head + ".weight"), self.constant(head + ".bias")], head + "_logits", transB=1)

    def model(self):
        self.integers("split", 0, 0, HEADS, WIDTH // HEADS)
        self.integers("joined", 0, 0, WIDTH)
        pieces = self.embeddings()
        for number in range(sum(name.endswith(".query") for name in self.weights)):
            pieces = self.layer(pieces, f"layers.{number}")
        self.heads(pieces)
        inputs = [i for i in self.graph.input if i.name != "attention_mask"]
        constants = [numpy_helper.from_array(values, name) for name, values in self.kept.items()]
        graph = helper.make_graph(self.nodes, "stance", inputs, list(self.graph.output), constants)
        operators = [helper.make_opsetid("", 14), helper.make_opsetid(FUSED, 1)]
        return helper.make_model(graph, opset_imports=operators, ir_version=7, producer_name="colloquy")


def main():
    source, out = sys.argv[1:]
    model = Rewriter(onnx.load(source).graph).model()
    onnx.checker.check_model(model)
    onnx.save(model, out)
    with open(out, "rb") as file:
        content = file.read()
    print(len(content), "bytes", "sha256:" + hashlib.sha256(content).hexdigest())


if __name__ == "__main__":
    main()
