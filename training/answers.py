"""Labelled answers (content/rubric/answers) as arrays that a model can be trained on and measured with."""

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
    def answer_tokens(self) -> slice:
        return slice(self.question_tokens, len(self.ids) - 1)


def writer_of(answer: dict, file: str) -> str:
    return f"{file}/{answer['style']}"


def read(folder: Path, files: list[str]) -> list[tuple[str, dict]]:
    """Pairs of file name and answer, in the order of the files."""
    return [
        (name, json.loads(line))
        for name in files
        for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines()
        if line.strip()
    ]


def test_files(folder: Path) -> set[str]:
    """The files that nothing is trained on or tuned to."""
    split = json.loads((folder.parent / "split.json").read_text("utf-8"))
    return {name for files in split["test"].values() for name in files}


def names(folder: Path) -> list[str]:
    return sorted(file.stem for file in folder.glob("en-*.jsonl"))


def fingerprint(folder: Path) -> dict[str, str]:
    """A version of each file: the start of its SHA-256."""
    return {name: hashlib.sha256((folder / f"{name}.jsonl").read_bytes()).hexdigest()[:16] for name in names(folder)}


def parts(folder: Path) -> dict[str, list[dict]]:
    """The answers to train on, to validate with and to test with. No writer is in two of them."""
    found: dict[str, list[dict]] = {"train": [], "validate": [], "test": []}
    test = test_files(folder)
    for name, answer in read(folder, names(folder)):
        kept = name in VALIDATION_FILES or zlib.crc32(writer_of(answer, name).encode()) % VALIDATION_SHARE == 0
        found["test" if name in test else "validate" if kept else "train"].append(answer)
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
    for point, quotes in answer["labels"].items():
        for quote in quotes:
            targets[rows(quote), SPANS.index(("point", point))] = 1
    for near in answer.get("near", []):
        targets[rows(near["quote"]), SPANS.index(("near", near["point"]))] = 1
        reasons[rows(near["quote"]), REASONS.index(near["why"])] = 1
    for part in answer.get("parts", []):
        targets[rows(part["quote"]), SPANS.index(("star", part["part"]))] = 1

    for index, (kind, name) in enumerate(SPANS):
        if (kind != "star" and name in answer["unsure"]) or (kind == "near" and "near" not in answer):
            known[index] = 0
        if kind == "star" and "parts" not in answer:
            known[index] = 0
    pooled, pooled_known = targets.max(0), known.copy()
    for part in PARTS:
        pooled[SPANS.index(("star", part))] = float(answer["star"][part])
        pooled_known[SPANS.index(("star", part))] = 1
    is_judged = answer.get("judged", True)
    return Example(
        answer["id"], answer, ids, offsets, len(question) + 2, targets, known, pooled, pooled_known, reasons,
        FORMS.index(answer["form"]) if is_judged and "form" in answer else -1,
        0 if is_judged else JUDGED.index(answer["reason"]),
    )


def gold(examples: list[Example], point: str) -> np.ndarray:
    """1 met, 0 not met, -1 unsure."""
    return np.array([-1 if point in e.raw["unsure"] else int(point in e.raw["labels"]) for e in examples])

