"""The trained reader as one ONNX file. Weights are stored as whole numbers (int8, one scale a row) and become floats again on
load, so that every processor computes with the same floats; nothing is computed in whole numbers."""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from torch import nn

from model import Reader

OPSET = 14
LEVELS = 127
WORDS = "words.weight"


def is_stored_whole(name: str, shape: tuple[int, ...]) -> bool:
    """The big matrices; biases, norms and places are small and stay floats."""
    return len(shape) == 2 and (name == WORDS or name.startswith("layers."))


def whole_numbers(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 values and the scale of each row."""
    scale = np.maximum(np.abs(weights).max(1, keepdims=True), 1e-12) / LEVELS
    scale = scale.astype(np.float32)
    return np.round(weights / scale).clip(-LEVELS, LEVELS).astype(np.int8), scale


def as_exported(reader: Reader) -> Reader:
    """The same reader with its weights rounded as the file has them; figures are measured with it."""
    with torch.no_grad():
        for name, parameter in reader.named_parameters():
            if is_stored_whole(name, tuple(parameter.shape)):
                whole, scale = whole_numbers(parameter.numpy())
                parameter.copy_(torch.from_numpy(whole.astype(np.float32) * scale))
    return reader


class OneAnswer(nn.Module):
    """One answer at a time, without padding, from int32 to scores 0..1."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids: torch.Tensor, segments: torch.Tensor):
        spans, reasons, form, judged = self.reader(ids, segments, torch.ones_like(ids))
        return spans[0].sigmoid(), reasons[0].softmax(-1), form[0].softmax(-1), judged[0].softmax(-1)


def store_whole(model: onnx.ModelProto) -> onnx.ModelProto:
    graph = model.graph
    before: list[onnx.NodeProto] = []
    for tensor in list(graph.initializer):
        name = tensor.name.removeprefix("reader.")
        if not is_stored_whole(name, tuple(tensor.dims)):
            continue
        whole, scale = whole_numbers(numpy_helper.to_array(tensor))
        graph.initializer.remove(tensor)
        graph.initializer.append(numpy_helper.from_array(whole, f"{name}.int8"))
        graph.initializer.append(numpy_helper.from_array(scale, f"{name}.scale"))
        if name == WORDS:
            take_rows(graph, tensor.name, name)
            continue
        before.append(helper.make_node("Cast", [f"{name}.int8"], [f"{name}.float"], to=onnx.TensorProto.FLOAT))
        before.append(helper.make_node("Mul", [f"{name}.float", f"{name}.scale"], [tensor.name]))
    nodes = [*before, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    return model


def take_rows(graph: onnx.GraphProto, old: str, name: str) -> None:
    """Only the rows of an answer's tokens become floats: the table of words stays small in memory."""
    at = next(index for index, node in enumerate(graph.node) if node.op_type == "Gather" and node.input[0] == old)
    gather = graph.node[at]
    ids, output = gather.input[1], gather.output[0]
    nodes = [
        helper.make_node("Gather", [f"{name}.int8", ids], [f"{name}.rows"]),
        helper.make_node("Cast", [f"{name}.rows"], [f"{name}.floats"], to=onnx.TensorProto.FLOAT),
        helper.make_node("Gather", [f"{name}.scale", ids], [f"{name}.scales"]),
        helper.make_node("Mul", [f"{name}.floats", f"{name}.scales"], [output]),
    ]
    rest = [*graph.node[:at], *nodes, *graph.node[at + 1 :]]
    del graph.node[:]
    graph.node.extend(rest)


def export(reader: Reader, file: Path) -> int:
    """Writes the file and returns its size in bytes."""
    reader.eval()
    ids = torch.ones(1, 24, dtype=torch.int32)
    segments = torch.cat([torch.zeros(1, 8, dtype=torch.int32), torch.ones(1, 16, dtype=torch.int32)], 1)
    whole_file = file.with_suffix(".float.onnx")
    torch.onnx.export(
        OneAnswer(reader), (ids, segments), str(whole_file), opset_version=OPSET, do_constant_folding=False,
        input_names=["ids", "segments"], output_names=["spans", "reasons", "form", "judged"],
        dynamic_axes={"ids": {1: "tokens"}, "segments": {1: "tokens"}, "spans": {0: "tokens"}, "reasons": {0: "tokens"}},
    )
    model = store_whole(onnx.load(str(whole_file)))
    onnx.checker.check_model(model)
    onnx.save(model, str(file))
    whole_file.unlink()
    return file.stat().st_size
