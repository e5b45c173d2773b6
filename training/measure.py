"""How often the model is right: thresholds from validation answers, figures on answers it has never seen."""

from dataclasses import dataclass

import numpy as np
import torch

from answers import Example, gold
from batches import TOP_TOKENS, inputs
from labels import CORE, CRITERIA, CRITERION_SPANS, FORMS, JUDGED, NEAR_SPANS, PARTS, POINTS, REASONS, SPANS, STAR_SPANS
from model import Reader

THRESHOLDS = np.arange(0.15, 0.9, 0.05)
# Evidence is the run of tokens that score at least this share of the answer's threshold or of its best token.
EVIDENCE_SHARE = 0.5
# Tokens between two runs of evidence that are taken into it.
EVIDENCE_GAP = 2


@dataclass
class Prediction:
    """Scores 0..1: a row a token of the answer for `spans` and `reasons`."""

    spans: np.ndarray
    reasons: np.ndarray
    form: np.ndarray
    judged: np.ndarray

    @property
    def strongest(self) -> np.ndarray:
        return np.sort(self.spans, 0)[::-1][:TOP_TOKENS].mean(0)


def predict(reader: Reader, examples: list[Example], bf16: bool = False) -> list[Prediction]:
    reader.eval()
    order = sorted(range(len(examples)), key=lambda index: len(examples[index].ids))
    found: dict[int, Prediction] = {}
    with torch.no_grad():
        for start in range(0, len(order), 8):
            group = order[start : start + 8]
            spans, reasons, form, judged = reader(*inputs([examples[i] for i in group]), bf16)
            for row, index in enumerate(group):
                tokens = examples[index].answer_tokens
                found[index] = Prediction(
                    spans[row, tokens].sigmoid().numpy(), reasons[row, tokens].softmax(-1).numpy(),
                    form[row].softmax(-1).numpy(), judged[row].softmax(-1).numpy(),
                )
    return [found[index] for index in range(len(examples))]


def truths(examples: list[Example], column: int) -> np.ndarray:
    """1, 0, or -1 where the label is not known."""
    return np.array([int(e.pooled[column]) if e.pooled_known[column] else -1 for e in examples])


def counts(found: np.ndarray, truth: np.ndarray) -> tuple[int, int, int, int]:
    return tuple(int((found[truth >= 0] == f).__and__(truth[truth >= 0] == t).sum()) for f, t in ((1, 1), (1, 0), (0, 1), (0, 0)))


def f1(found: np.ndarray, truth: np.ndarray) -> float:
    tp, fp, fn, _ = counts(found, truth)
    return 2 * tp / max(1, 2 * tp + fp + fn)


def kappa(found: np.ndarray, truth: np.ndarray) -> float:
    tp, fp, fn, tn = counts(found, truth)
    n = max(1, tp + fp + fn + tn)
    chance = ((tp + fp) * (tp + fn) + (fn + tn) * (fp + tn)) / (n * n)
    return 1.0 if chance == 1 else ((tp + tn) / n - chance) / (1 - chance)


def thresholds(predictions: list[Prediction], examples: list[Example]) -> np.ndarray:
    """For every span label the middle of the widest good ground: F1 is averaged over neighbours, so that one answer decides nothing."""
    scores = np.array([p.strongest for p in predictions])
    chosen = np.full(len(SPANS), 0.5)
    for column in range(len(SPANS)):
        truth = truths(examples, column)
        if (truth == 1).sum() < 5:
            continue
        values = np.array([f1((scores[:, column] > t).astype(int), truth) for t in THRESHOLDS])
        smooth = np.convolve(np.pad(values, 1, "edge"), [1 / 3] * 3, "valid")
        best = np.flatnonzero(smooth >= smooth.max() - 1e-9)
        chosen[column] = THRESHOLDS[best[len(best) // 2]]
    return chosen.round(2)


def runs(scores: np.ndarray, threshold: float) -> list[tuple[int, int]]:
    """The tokens that carry a label which the answer has, as runs (end exclusive)."""
    least = EVIDENCE_SHARE * max(threshold, float(scores.max(initial=0)))
    rows = np.flatnonzero(scores >= least)
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row - found[-1][1] <= EVIDENCE_GAP:
            found[-1] = (found[-1][0], int(row) + 1)
        else:
            found.append((int(row), int(row) + 1))
    return [(a, b) for a, b in found if scores[a:b].max() >= min(threshold, float(scores.max()))]


def overlaps(example: Example, tokens: list[tuple[int, int]], column: int) -> bool:
    truth = example.targets[example.answer_tokens, column]
    return any(truth[a:b].any() for a, b in tokens)


def is_trap(example: Example) -> bool:
    return any(trap != "none" for trap in example.raw.get("traps", []))


def points_figures(predictions: list[Prediction], examples: list[Example], limits: np.ndarray) -> dict:
    scores = np.array([p.strongest for p in predictions])
    traps = np.array([is_trap(e) for e in examples])
    points, evidence, false, unmet = {}, [], 0, 0
    for column, point in enumerate(POINTS):
        truth, found = gold(examples, point), (scores[:, column] > limits[column]).astype(int)
        tp, fp, fn, _ = counts(found, truth)
        points[point] = {
            "precision": tp / max(1, tp + fp), "recall": tp / max(1, tp + fn), "f1": f1(found, truth),
            "kappa": kappa(found, truth), "met": tp + fn,
        }
        evidence += [
            overlaps(e, runs(p.spans[:, column], limits[column]), column)
            for e, p, f, t in zip(examples, predictions, found, truth) if f == 1 and t == 1
        ]
        false += int(((found == 1) & (truth == 0) & traps).sum())
        unmet += int(((truth == 0) & traps).sum())
    return {
        "macroF1": float(np.mean([points[p]["f1"] for p in POINTS])),
        "coreF1": float(np.mean([points[p]["f1"] for p in CORE])),
        "evidence": float(np.mean(evidence)) if evidence else None,
        "falseOnTraps": false / max(1, unmet),
        "points": points,
    }


def star_figures(predictions: list[Prediction], examples: list[Example], limits: np.ndarray) -> dict:
    scores = np.array([p.strongest for p in predictions])
    each = {}
    for column, part in zip(range(*STAR_SPANS.indices(len(SPANS))), PARTS):
        found, truth = (scores[:, column] > limits[column]).astype(int), truths(examples, column)
        each[part] = {"f1": f1(found, truth), "kappa": kappa(found, truth)}
    return {"f1": float(np.mean([p["f1"] for p in each.values()])), "kappa": float(np.mean([p["kappa"] for p in each.values()])), "parts": each}


def near_figures(predictions: list[Prediction], examples: list[Example], limits: np.ndarray) -> dict:
    """Whether a point is nearly met, and whether the reason is right: given the words, and over the near misses found."""
    scores = np.array([p.strongest for p in predictions])
    columns = range(*NEAR_SPANS.indices(len(SPANS)))
    totals = np.zeros(4, int)
    given, found_right = [], []
    for column, point in zip(columns, POINTS):
        truth = truths(examples, column)
        found = (scores[:, column] > limits[column]).astype(int)
        totals += np.array(counts(found, truth))
        for e, p, is_found in zip(examples, predictions, found):
            rows = e.targets[e.answer_tokens, column] > 0
            for near in (n for n in e.raw.get("near", []) if n["point"] == point):
                if not rows.any() or point in e.raw["unsure"]:
                    continue
                right = REASONS[int(p.reasons[rows].mean(0).argmax())] == near["why"]
                given.append(right)
                if is_found:
                    a, b = max(runs(p.spans[:, column], limits[column]), key=lambda r: p.spans[r[0] : r[1], column].max())
                    found_right.append(REASONS[int(p.reasons[a:b].mean(0).argmax())] == near["why"])
    tp, fp, fn, _ = totals
    return {
        "precision": tp / max(1, tp + fp), "recall": tp / max(1, tp + fn),
        "reasonGivenWords": float(np.mean(given)) if given else None,
        "reasonOfFound": float(np.mean(found_right)) if found_right else None, "n": len(given),
    }


def answer_figures(predictions: list[Prediction], examples: list[Example]) -> dict:
    truth = np.array([e.form for e in examples])
    form = np.array([int(p.form.argmax()) for p in predictions])
    forms = {
        name: f1((form == index).astype(int), np.where(truth < 0, -1, (truth == index).astype(int)))
        for index, name in enumerate(FORMS) if (truth == index).any()
    }
    judged_truth = np.array([e.judged for e in examples])
    judged = np.array([int(p.judged.argmax()) for p in predictions])
    missing = {
        reason: [int(((judged_truth == index) & (judged > 0)).sum()), int((judged_truth == index).sum())]
        for index, reason in enumerate(JUDGED) if index and (judged_truth == index).any()
    }
    return {
        "form": {"macroF1": float(np.mean(list(forms.values()))) if forms else None, "f1": forms},
        "judged": {
            "recall": float((judged[judged_truth > 0] > 0).mean()) if (judged_truth > 0).any() else None,
            "falseAbstentions": int((judged[judged_truth == 0] > 0).sum()), "caughtOf": missing,
        },
    }


def criteria_figures(predictions: list[Prediction], examples: list[Example], limits: np.ndarray) -> dict:
    """How often the criteria of general questions are told right."""
    scores = np.array([p.strongest for p in predictions]).reshape(-1, len(SPANS))
    each, evidence = {}, []
    for column, criterion in zip(range(*CRITERION_SPANS.indices(len(SPANS))), CRITERIA):
        truth, found = gold(examples, criterion), (scores[:, column] > limits[column]).astype(int)
        tp, fp, fn, _ = counts(found, truth)
        each[criterion] = {"precision": tp / max(1, tp + fp), "recall": tp / max(1, tp + fn), "f1": f1(found, truth), "met": tp + fn}
        evidence += [
            overlaps(e, runs(p.spans[:, column], limits[column]), column)
            for e, p, f, t in zip(examples, predictions, found, truth) if f == 1 and t == 1
        ]
    return {
        "answers": len(examples), "macroF1": float(np.mean([one["f1"] for one in each.values()])) if examples else None,
        "evidence": float(np.mean(evidence)) if evidence else None, "criteria": each,
    }


def figures(predictions: list[Prediction], examples: list[Example], limits: np.ndarray) -> dict:
    both = list(zip(predictions, examples))
    general = [(p, e) for p, e in both if e.is_general]
    predictions, examples = (list(column) for column in zip(*[(p, e) for p, e in both if not e.is_general]))
    return {
        "criteria": criteria_figures([p for p, _ in general], [e for _, e in general], limits),
        "answers": len(examples), **points_figures(predictions, examples, limits),
        "star": star_figures(predictions, examples, limits), "near": near_figures(predictions, examples, limits),
        **answer_figures(predictions, examples),
    }


def rounded(value):
    if isinstance(value, dict):
        return {key: rounded(inner) for key, inner in value.items()}
    if isinstance(value, (float, np.floating)):
        return round(float(value), 4)
    return int(value) if isinstance(value, np.integer) else value

