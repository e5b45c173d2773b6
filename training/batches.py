"""Examples side by side in padded tensors, and the loss over them."""

import random

import torch
from torch.nn import functional as F

from answers import Example
from labels import CRITERION_SPANS, NEAR_SPANS, POINT_SPANS, STAR_SPANS

PAD, MASK = 0, 103
# While learning, this share of an answer's tokens is hidden, so that no single word is leant on.
MASK_SHARE = 0.08
# Few different lengths let the matrix kernels that were prepared for one batch serve the next.
LENGTH_STEP = 16
GENERAL_PASSES = 2
# A token that shows something is rare: missing it costs as much as three false finds.
POSITIVE_WEIGHT = 3.0
# An answer counts by its strongest tokens, as it does when it is judged.
TOP_TOKENS = 3
WEIGHTS = {"points": (POINT_SPANS, 1.0), "near": (NEAR_SPANS, 0.6), "star": (STAR_SPANS, 0.6), "criteria": (CRITERION_SPANS, 1.0)}
POOLED_WEIGHT, REASON_WEIGHT, FORM_WEIGHT, JUDGED_WEIGHT = 0.5, 0.5, 0.15, 0.15
NOT_JUDGED_WEIGHT = 2.0


def batches(examples: list[Example], size: int, order: random.Random) -> list[list[Example]]:
    """Answers of about one length together, in a random order; those to general questions, which are few, by themselves and twice."""
    general = [e for e in examples if e.is_general]
    groups = []
    for kind in ([e for e in examples if not e.is_general], *[general] * GENERAL_PASSES):
        by_length = sorted(kind, key=lambda e: len(e.ids) + order.randint(-20, 20))
        groups += [by_length[i : i + size] for i in range(0, len(by_length), size)]
    order.shuffle(groups)
    return groups


def inputs(examples: list[Example], hidden: float = 0) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Token ids, segments and mask; `hidden` is the share of the answers' tokens to hide."""
    longest = -(-max(len(e.ids) for e in examples) // LENGTH_STEP) * LENGTH_STEP
    ids, segments, mask = (torch.full((len(examples), longest), PAD) for _ in range(3))
    for row, e in enumerate(examples):
        ids[row, : len(e.ids)] = torch.tensor(e.ids)
        segments[row, e.question_tokens : len(e.ids)] = 1
        mask[row, : len(e.ids)] = 1
    if hidden:
        ids[(torch.rand(ids.shape) < hidden) & (answer_mask(examples, longest) > 0)] = MASK
    return ids, segments, mask


def answer_mask(examples: list[Example], length: int) -> torch.Tensor:
    """1 on the tokens of the answer itself, 0 on the question, the separators and the padding."""
    mask = torch.zeros(len(examples), length)
    for row, e in enumerate(examples):
        mask[row, e.answer_tokens] = 1
    return mask


def padded(arrays: list, length: int) -> torch.Tensor:
    return torch.stack([F.pad(torch.from_numpy(a), (0, 0, 0, length - len(a))) for a in arrays])


def strongest(logits: torch.Tensor, of_answer: torch.Tensor) -> torch.Tensor:
    """The mean of the strongest tokens of an answer, a column a label."""
    kept = logits + (1 - of_answer[..., None]) * -1e4
    return kept.topk(min(TOP_TOKENS, logits.shape[1]), 1).values.mean(1)


def loss(outputs: tuple, examples: list[Example]) -> torch.Tensor:
    spans, reasons, form, judged = outputs
    length = spans.shape[1]
    of_answer = answer_mask(examples, length)
    targets = padded([e.targets for e in examples], length)
    known = torch.stack([torch.from_numpy(e.known) for e in examples])
    pooled = torch.stack([torch.from_numpy(e.pooled) for e in examples])
    pooled_known = torch.stack([torch.from_numpy(e.pooled_known) for e in examples])
    weight = torch.tensor(POSITIVE_WEIGHT)
    each = F.binary_cross_entropy_with_logits(spans, targets, pos_weight=weight, reduction="none")
    each = each * of_answer[..., None] * known[:, None]
    tokens = (of_answer[..., None] * known[:, None]).sum((0, 1)).clamp(min=1)
    a_label = each.sum((0, 1)) / tokens
    answers = F.binary_cross_entropy_with_logits(strongest(spans, of_answer), pooled, reduction="none") * pooled_known

    total = torch.zeros(())
    for part, share in WEIGHTS.values():
        total = total + share * (a_label[part].sum() + POOLED_WEIGHT * answers[:, part].mean())

    why = padded([e.reasons for e in examples], length)
    near = why.sum(-1) > 0
    if near.any():
        shares = why[near] / why[near].sum(-1, keepdim=True)
        total = total + REASON_WEIGHT * F.cross_entropy(reasons[near], shares)
    forms = torch.tensor([e.form for e in examples])
    if (forms >= 0).any():
        total = total + FORM_WEIGHT * F.cross_entropy(form, forms, ignore_index=-1)
    classes = torch.full((judged.shape[1],), NOT_JUDGED_WEIGHT)
    classes[0] = 1.0
    return total + JUDGED_WEIGHT * F.cross_entropy(judged, torch.tensor([e.judged for e in examples]), weight=classes)
