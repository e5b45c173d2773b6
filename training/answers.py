"""Labelled answers (content/rubric) as arrays that a model can be trained on and measured with."""

import hashlib
import json
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from labels import FORMS, JUDGED, PARTS, REASONS, SPANS
from tokens import CLS, SEP, Tokeniser

LONGEST_QUESTION = 60
# Positions that the starting weights have.
LONGEST = 512
# Kept whole for validation: thresholds are chosen on it, and the end of a training watched.
VALIDATION_FILES = ["en-d7"]
# Of the other writers, about one in this many is kept for validation as well.
VALIDATION_SHARE = 10
# There are fewer answers to general questions.
GENERAL_VALIDATION_SHARE = 6


@dataclass
class Example:
    """One answer. `targets` and `known` are a row a token and a column a span label; a label that is not known carries no loss."""

    id: str
    raw: dict
    ids: list[int]
    offsets: list[tuple[int, int]]
    question_tokens: int
    targets: np.ndarray
    known: np.ndarray
    pooled: np.ndarray
    pooled_known: np.ndarray
    reasons: np.ndarray
    form: int
    judged: int

    @property
    def is_general(self) -> bool:
        return self.raw["kind"] == "general"

    @property
    def answer_tokens(self) -> slice:
        return slice(self.question_tokens, len(self.ids) - 1)


def writer_of(answer: dict, name: str) -> str:
    return f"{name}/{answer['style']}"


def files(rubric: Path) -> list[Path]:
    """The files of labelled answers: `answers` to the key points, `general` to general questions."""
    return [file for folder in ("answers", "general") for file in sorted((rubric / folder).glob("en-*.jsonl"))]


def read(file: Path) -> list[dict]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]


def test_files(rubric: Path) -> set[str]:
    """The names of the files that nothing is trained on or tuned to."""
    split = json.loads((rubric / "split.json").read_text("utf-8"))
    return {name for names in split["test"].values() for name in names}


def fingerprint(rubric: Path) -> dict[str, str]:
    """A version of each file: the start of its SHA-256."""
    return {file.stem: hashlib.sha256(file.read_bytes()).hexdigest()[:16] for file in files(rubric)}


def parts(rubric: Path) -> dict[str, list[dict]]:
    """The answers to train on, to validate with and to test with. No writer is in two of them."""
    found: dict[str, list[dict]] = {"train": [], "validate": [], "test": []}
    test = test_files(rubric)
    for file in files(rubric):
        for answer in read(file):
            share = GENERAL_VALIDATION_SHARE if answer["kind"] == "general" else VALIDATION_SHARE
            kept = file.stem in VALIDATION_FILES or zlib.crc32(writer_of(answer, file.stem).encode()) % share == 0
            found["test" if file.stem in test else "validate" if kept else "train"].append(answer)
    return found


def context(answer: dict) -> str:
    """What stands before the answer: the kind of the question, then the question."""
    return f"{answer['kind']}: {answer['question']}"


def example(answer: dict, tokeniser: Tokeniser) -> Example:
    question = [token for token, _, _ in tokeniser.tokens(context(answer))][:LONGEST_QUESTION]
    pieces = tokeniser.tokens(answer["answer"])[: LONGEST - len(question) - 3]
    ids = [CLS, *question, SEP, *(token for token, _, _ in pieces), SEP]
    nowhere = (0, 0)
    offsets = [nowhere] * (len(question) + 2) + [(start, end) for _, start, end in pieces] + [nowhere]

    def rows(quote: str) -> list[int]:
        start = answer["answer"].find(quote)
        end = start + len(quote)
        return [row for row, (a, b) in enumerate(offsets) if start >= 0 and b > a and a < end and b > start]

    targets = np.zeros((len(ids), len(SPANS)), np.float32)
    known = np.ones(len(SPANS), np.float32)
    reasons = np.zeros((len(ids), len(REASONS)), np.float32)
    is_general = answer["kind"] == "general"
    for name, quotes in answer["labels"].items():
        for quote in quotes:
            targets[rows(quote), SPANS.index(("criterion" if is_general else "point", name))] = 1
    for near in answer.get("near", []):
        targets[rows(near["quote"]), SPANS.index(("near", near["point"]))] = 1
        reasons[rows(near["quote"]), REASONS.index(near["why"])] = 1
    for part in answer.get("parts", []):
        targets[rows(part["quote"]), SPANS.index(("star", part["part"]))] = 1

    for index, (kind, name) in enumerate(SPANS):
        if is_general != (kind == "criterion"):
            known[index] = 0
        if (kind != "star" and name in answer["unsure"]) or (kind == "near" and "near" not in answer):
            known[index] = 0
        if kind == "star" and "parts" not in answer:
            known[index] = 0
    pooled, pooled_known = targets.max(0), known.copy()
    for part in PARTS if not is_general else ():
        pooled[SPANS.index(("star", part))] = float(answer["star"][part])
        pooled_known[SPANS.index(("star", part))] = 1
    is_judged = answer.get("judged", True)
    return Example(
        answer["id"], answer, ids, offsets, len(question) + 2, targets, known, pooled, pooled_known, reasons,
        FORMS.index(answer["form"]) if is_judged and "form" in answer else -1,
        0 if is_judged else JUDGED.index(answer["reason"]),
    )


def gold(examples: list[Example], label: str) -> np.ndarray:
    """Whether a key point or criterion is met: 1, 0, or -1 where it is unsure."""
    return np.array([-1 if label in e.raw["unsure"] else int(label in e.raw["labels"]) for e in examples])

