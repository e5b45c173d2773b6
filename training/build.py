"""From a checkpoint to what is committed: the model file, what a reader must know to use it, and its figures.

Run: python3 training/build.py --help. Training calls it at its end; it may be run on any checkpoint while training goes on."""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import torch

import answers
import export
import measure
from labels import CRITERIA, FORMS, JUDGED, PARTS, POINTS, REASONS, SPANS
from model import POSITIONS, Reader
from tokens import Tokeniser

# A long answer is read in windows of all positions; two of them share this many tokens.
SHARED_TOKENS = 96


def manifest(limits, version: str, model_file: Path) -> dict:
    """What a program needs to feed the model and to name its outputs."""
    by_kind = {kind: {} for kind in ("point", "near", "star", "criterion")}
    for (kind, name), limit in zip(SPANS, limits):
        by_kind[kind][name] = round(float(limit), 2)
    return {
        "version": version,
        "sha256": hashlib.sha256(model_file.read_bytes()).hexdigest(),
        "tokens": {"longest": POSITIONS, "shared": SHARED_TOKENS, "longestContext": answers.LONGEST_QUESTION, "cls": answers.CLS, "sep": answers.SEP},
        "outputs": {
            "spans": [f"{kind}.{name}" for kind, name in SPANS], "reasons": REASONS, "form": FORMS, "judged": JUDGED,
        },
        "thresholds": {"topTokens": measure.TOP_TOKENS, **by_kind},
    }


def averaged(checkpoint: Path) -> tuple[Reader, dict]:
    state = torch.load(checkpoint)
    reader = Reader()
    reader.load_state_dict(state["average"])
    return reader.eval(), state


def build(work: Path, rubric: Path, into: Path) -> dict:
    """Writes reader.onnx, reader.json, tokenizer.json and figures.json into a folder and returns the figures."""
    into.mkdir(parents=True, exist_ok=True)
    base = work / "package" / "model"
    tokeniser = Tokeniser(base / "tokenizer.json")
    run = json.loads((work / "run.json").read_text("utf-8"))
    sets = {part: [answers.example(a, tokeniser) for a in found] for part, found in answers.parts(rubric).items() if part != "train"}
    reader, state = averaged(work / "checkpoint.pt")
    size = export.export(reader, into / "reader.onnx")
    export.as_exported(reader)

    predictions = {part: measure.predict(reader, examples) for part, examples in sets.items()}
    limits = measure.thresholds(predictions["validate"], sets["validate"])
    version = hashlib.sha256((into / "reader.onnx").read_bytes()).hexdigest()[:12]
    found = {part: measure.figures(predictions[part], sets[part], limits) for part in sets}
    figures = measure.rounded({"version": version, "bytes": size, "epochsDone": state["epoch"], "run": run, **found})
    (into / "figures.json").write_text(json.dumps(figures, indent=2) + "\n", "utf-8")
    (into / "reader.json").write_text(json.dumps(manifest(limits, version, into / "reader.onnx"), indent=2) + "\n", "utf-8")
    shutil.copy(base / "tokenizer.json", into / "tokenizer.json")
    return figures


def summary(figures: dict) -> str:
    """The figures of the test set for people."""
    test = figures["test"]
    lines = [
        f"{figures['version']}: {figures['bytes'] / 1e6:.1f} MB, {figures['epochsDone']} epochs, {test['answers']} test answers",
        f"macro F1 {test['macroF1']:.3f}  core {test['coreF1']:.3f}  evidence {test['evidence']:.3f}  false on traps {test['falseOnTraps']:.3f}",
        f"STAR F1 {test['star']['f1']:.3f} kappa {test['star']['kappa']:.3f}  " + "  ".join(f"{part} {test['star']['parts'][part]['f1']:.2f}" for part in PARTS),
        f"near misses: {test['near']}",
        f"form {test['form']}",
        f"judged {test['judged']}",
    ]
    for point in POINTS:
        one = test["points"][point]
        lines.append(f"{point:18} precision {one['precision']:.2f} recall {one['recall']:.2f} F1 {one['f1']:.2f} kappa {one['kappa']:.2f} met {one['met']}")
    lines.append(f"criteria: macro F1 {test['criteria']['macroF1']:.3f} over {test['criteria']['answers']} answers")
    for criterion in CRITERIA:
        one = test["criteria"]["criteria"][criterion]
        lines.append(f"{criterion:24} precision {one['precision']:.2f} recall {one['recall']:.2f} F1 {one['f1']:.2f} met {one['met']}")
    return "\n".join(lines)


def main() -> None:
    project = Path(__file__).parent.parent
    parser = argparse.ArgumentParser(description="Builds the model file and its figures from the newest checkpoint.")
    parser.add_argument("--rubric", type=Path, default=project / "content/rubric")
    parser.add_argument("--work", type=Path, default=project / "training/.work")
    parser.add_argument("--into", type=Path, default=project / "training/.work/model")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    print(summary(build(options.work, options.rubric, options.into)))


if __name__ == "__main__":
    main()
