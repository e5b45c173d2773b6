"""MiniLM (six layers of 384) with a score a token for every span label, and an answer's form and whether it can be judged."""

import json
import math
import struct
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from labels import FORMS, JUDGED, REASONS, SPANS

HIDDEN, INNER, HEADS, LAYERS, VOCABULARY, POSITIONS = 384, 1536, 12, 6, 30522, 512
LAYER_NORM_EPSILON = 1e-12
# At the start a label is rare: 3 % of the tokens.
RARE = -3.5


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(HIDDEN, HIDDEN) for _ in range(3))
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm_attention = nn.LayerNorm(HIDDEN, eps=LAYER_NORM_EPSILON)
        self.widen, self.narrow = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.norm_output = nn.LayerNorm(HIDDEN, eps=LAYER_NORM_EPSILON)
        self.dropout = nn.Dropout(0.1)

    def heads(self, x: torch.Tensor) -> torch.Tensor:
        return x.view(x.shape[0], -1, HEADS, HIDDEN // HEADS).transpose(1, 2)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        query, key, value = (self.heads(f(x)) for f in (self.query, self.key, self.value))
        query = query / math.sqrt(HIDDEN // HEADS)
        weights = (query @ key.transpose(-1, -2) + bias.to(query.dtype)).softmax(-1)
        seen = (weights @ value).transpose(1, 2).reshape(x.shape[0], -1, HIDDEN)
        x = self.norm_attention(x + self.dropout(self.out(seen)).float())
        return self.norm_output(x + self.dropout(self.narrow(F.gelu(self.widen(x)))).float())


class Reader(nn.Module):
    """Token ids and segments (0 question, 1 answer) to logits: spans and near-miss reasons a token, form and judged an answer."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN, sparse=True)
        self.positions, self.segments = nn.Embedding(POSITIONS, HIDDEN), nn.Embedding(2, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=LAYER_NORM_EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.dropout = nn.Dropout(0.1)
        self.spans, self.reasons = nn.Linear(HIDDEN, len(SPANS)), nn.Linear(HIDDEN, len(REASONS))
        self.form, self.judged = nn.Linear(2 * HIDDEN, len(FORMS)), nn.Linear(2 * HIDDEN, len(JUDGED))
        for head in (self.spans, self.reasons, self.form, self.judged):
            nn.init.normal_(head.weight, 0, 0.02)
            nn.init.zeros_(head.bias)
        nn.init.constant_(self.spans.bias, RARE)

    def forward(self, ids: torch.Tensor, segments: torch.Tensor, mask: torch.Tensor, bf16: bool = False):
        """`mask` is 1 where a token is, 0 where the row is only padded."""
        places = torch.arange(ids.shape[1])[None]
        x = self.dropout(self.norm(self.words(ids) + self.positions(places) + self.segments(segments)))
        bias = (1 - mask)[:, None, None, :].float() * -1e4
        with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            for layer in self.layers:
                x = layer(x, bias)
        of_answer = (segments * mask)[..., None].float()
        mean = (x * of_answer).sum(1) / of_answer.sum(1)
        whole = torch.cat([x[:, 0], mean], -1)
        x = self.dropout(x)
        return self.spans(x), self.reasons(x), self.form(self.dropout(whole)), self.judged(self.dropout(whole))

    def head_parameters(self) -> list[nn.Parameter]:
        return [p for head in (self.spans, self.reasons, self.form, self.judged) for p in head.parameters()]


def safetensors(file: Path) -> dict[str, torch.Tensor]:
    data = file.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    kinds = {"F16": np.float16, "F32": np.float32}
    tensors = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] not in kinds:
            continue
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        values = np.frombuffer(data[start:end], kinds[entry["dtype"]]).reshape(entry["shape"])
        tensors[name.removeprefix("bert.")] = torch.from_numpy(values.astype(np.float32))
    return tensors


def start_from(reader: Reader, weights: dict[str, torch.Tensor]) -> None:
    """Copies the published weights into a fresh reader; its heads stay as they are."""
    names = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "out": "attention.output.dense", "norm_attention": "attention.output.LayerNorm",
        "widen": "intermediate.dense", "narrow": "output.dense", "norm_output": "output.LayerNorm",
    }
    state = {
        "words.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"],
        "segments.weight": weights["embeddings.token_type_embeddings.weight"],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    for layer in range(LAYERS):
        for ours, theirs in names.items():
            for kind in ("weight", "bias"):
                state[f"layers.{layer}.{ours}.{kind}"] = weights[f"encoder.layer.{layer}.{theirs}.{kind}"]
    heads = ("spans.", "reasons.", "form.", "judged.")
    missing, unexpected = reader.load_state_dict(state, strict=False)
    assert not unexpected and all(name.startswith(heads) for name in missing), (missing, unexpected)
