"""Check protocol files, and files made to cost time, beside the standard decoder and bare validation.

First 1,000 sound files of 30 steps: `check` (strict JSON, shape, sense) against json.loads plus
ProtocolFile.model_validate_json, files read from disk in both, in turn. The target: at most 3 times as long.
Then files made to cost: the worst time of the runs and the peak memory beyond the file itself.
The targets: 150 ms and 64 MiB.

    python benchmarks/reading.py [--files N] [--runs N] [--device ID]
"""

import argparse
import json
import random
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.lints.check import check
from microtimer.core.problem import Severity
from microtimer.storage.catalogues import load_catalogues
from microtimer.storage.resources import assets_dir

TARGET_RATIO = 3.0
TARGET_MS = 150
TARGET_MIB = 64

ZONES = ("jaw", "cheek_lower", "cheek_mid", "mouth_corner", "eye_outer", "brow", "temple", "neck_side")
WORDS = (
    "Glide slowly along the bone, up and out.",
    "Rest both probes on the muscle and wait.",
    "Keep the skin moist; lift the probes before the next stroke.",
    "Small strokes, light pressure.",
)


def sound_protocol(number: int) -> dict[str, object]:
    """Return a protocol of 30 steps as trainers write them; the number makes each different."""
    chance = random.Random(number)  # noqa: S311  for variety, not for secrets
    steps: list[dict[str, object]] = [{"type": "task", "title": "Cleanse and dry", "instruction": WORDS[1]}]
    steps += [_sound_step(chance, index) for index in range(27)]
    steps.append({"type": "checkpoint", "ask": "Do both sides look alike?", "purpose": "compare"})
    steps.append({"type": "gate", "gate": "closing"})
    zone_steps = [step for step in steps if step["type"] == "zone"]
    total = sum(2 * float(str(step["dwell_s"])) for step in zone_steps)
    return {
        "$schema": "./protocol.schema.json",
        "kind": "microtimer.protocol",
        "format": 1,
        "id": f"sound-{number}",
        "version": "1.0.0",
        "title": f"Sound protocol {number}",
        "description": "A protocol to measure with.",
        "author": "The microtimer authors",
        "not_medical_use": True,
        "example_timing": True,
        "sources": [{"title": "House practice", "grade": "GK"}],
        "stated_total_s": total,
        "steps": steps,
    }


def _sound_step(chance: random.Random, index: int) -> dict[str, object]:
    step: dict[str, object] = {
        "type": "zone",
        "id": f"step-{index}",
        "zone": chance.choice(ZONES),
        "side": "mirror",
        "mode": "dynamic",
        "technique": "glide",
        "dwell_s": chance.choice((30, 40, 60, 90)),
        "instruction": chance.choice(WORDS),
    }
    match index % 9:
        case 0:
            step |= {"mode": "static", "technique": "pads", "settings": {"level": "2"}}
        case 3:
            step |= {"marks": [{"at_s": 15, "say": "Change direction."}], "note": "House practice."}
        case 6:
            step |= {
                "dwell_s": 30,
                "stroke": {"move_s": 4, "hold_s": 1, "count": 6},
                "direction": "up-and-out",
            }
        case _:
            step |= {"passes": 2}
    return step


def plain(path: Path) -> None:
    """Read a file as simply as can be: the standard decoder, and bare validation."""
    data = path.read_bytes()
    json.loads(data)
    ProtocolFile.model_validate_json(data)


def checked(path: Path, catalogues: Catalogues, device_id: str | None) -> None:
    """Check a file as `microtimer check` does; stops at a file that has errors."""
    device = catalogues.devices.get(device_id) if device_id else None
    result = check(path.read_bytes(), str(path), catalogues, device)
    if errors := [problem for problem in result.problems if problem.severity is Severity.ERROR]:
        raise SystemExit(f"{path} should be sound: {errors[0].message}")


def seconds(work: Callable[[Path], None], paths: list[Path]) -> float:
    """Take the processor time of some work over all files; what other programs take is left out."""
    start = time.process_time()
    for path in paths:
        work(path)
    return time.process_time() - start


def hostile_files() -> Iterator[tuple[str, bytes]]:
    """Yield files that are JSON, made to cost the checks of shape and sense."""
    zone: dict[str, object] = {"type": "zone", "zone": "jaw", "side": "mirror", "mode": "static"}
    yield "unknown keys", _document({f"k{number}": 1 for number in range(9_900)})
    yield "unknown keys of 900 letters", _document({"k" * 900 + str(number): 1 for number in range(2_200)})
    yield "bad ids as keys", _document({"wording": {f"K {number}": 1 for number in range(9_900)}})
    yield "steps without a type", _document({"steps": [{}] * 9_900})
    yield "steps of an unknown type", _document({"steps": [{"type": "x"}] * 4_900})
    yield "steps that are numbers", _document({"steps": [1] * 9_900})
    yield "steps that are null", _document({"steps": [None] * 9_900})
    yield "zone steps without a mode", _document({"steps": [{"type": "zone", "zone": "jaw"}] * 3_200})
    yield "tasks", _document({"steps": [{"type": "task"}] * 4_900})
    yield "zone steps", _document({"steps": [zone] * 1_950})
    yield "zone steps, all zones unknown", _document({"steps": [zone | {"zone": "jawbone"}] * 1_950})
    yield "instructions as long as allowed", _document({"steps": [zone | {"instruction": "a " * 999}] * 900})
    yield "a claim in each of many texts", _document({"steps": [{"type": "task", "say": "cures"}] * 3_200})
    yield "uses in a long chain", _document({"steps": [_user(number) for number in range(1_400)]})
    yield "repeats of repeats", _document({"steps": [_repeated(zone, depth=6)]})
    choice: dict[str, object] = {
        "type": "choice",
        "ask": "?",
        "options": [_option("a", zone), _option("b", zone)],
    }
    yield "repeats of repeats, with a choice", _document({"steps": [_repeated(choice, depth=6)]})
    optional = zone | {"optional": True, "repeat": 1_000}
    yield "4,000 optional steps", _document({"steps": [optional | {"id": f"s{n}"} for n in range(4)]})


def _document(content: dict[str, object]) -> bytes:
    head = {"kind": "microtimer.protocol", "format": 1, "id": "a", "version": "1.0.0", "title": "A"}
    return json.dumps(head | content, separators=(",", ":")).encode()


def _user(number: int) -> dict[str, object]:
    return {"type": "block", "id": f"b{number}", "steps": [{"type": "use", "use": f"b{number + 1}"}]}


def _repeated(step: dict[str, object], depth: int) -> dict[str, object]:
    for _ in range(depth):
        step = {"type": "block", "repeat": 1_000, "steps": [step]}
    return step


def _option(name: str, step: dict[str, object]) -> dict[str, object]:
    return {"id": name, "title": name, "steps": [step]}


def worst_ms(work: Callable[[], object], runs: int) -> float:
    """Take the processor time of some work several times; returns the longest in milliseconds."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return max(times)


def peak_mib(work: Callable[[], object]) -> float:
    """Measure the memory that some work takes beyond what was there."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / 2**20
    finally:
        tracemalloc.stop()


def compare(catalogues: Catalogues, files: int, device_id: str | None) -> None:
    """Print what a check costs beside bare validation, the best of five turns of each."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"sound-{number}.json" for number in range(files)]
        for number, path in enumerate(paths):
            path.write_text(json.dumps(sound_protocol(number), indent=2), encoding="utf-8")
        ours = partial(checked, catalogues=catalogues, device_id=device_id)
        turns = [(seconds(plain, paths), seconds(ours, paths)) for _ in range(5)]
    bare, full = min(bare for bare, _ in turns), min(full for _, full in turns)
    print(f"{files:,} files of 30 steps, {'device ' + device_id if device_id else 'no device'}:")
    print(f"  json.loads and bare validation {bare / files * 1e6:7.0f} us a file")
    print(f"  check                          {full / files * 1e6:7.0f} us a file")
    print(f"  ratio {full / bare:.2f} (at most {TARGET_RATIO} without a device)")


def main() -> None:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--files", type=int, default=1000, help="sound files, default %(default)s")
    arguments.add_argument(
        "--runs", type=int, default=3, help="runs of each hostile file, default %(default)s"
    )
    arguments.add_argument("--device", default="nuface-mini-plus", help="device of the second comparison")
    chosen = arguments.parse_args()
    catalogues = load_catalogues(assets_dir())
    compare(catalogues, chosen.files, None)
    compare(catalogues, chosen.files, chosen.device)
    print(f"\n{'file':36} {'bytes':>9} {'worst ms':>9} {'peak MiB':>9} {'problems':>9}  first")
    for name, data in hostile_files():
        work = partial(check, data, "file.json", catalogues)
        problems = work().problems
        slow, peak = worst_ms(work, chosen.runs), peak_mib(work)
        over = " OVER" if slow > TARGET_MS or peak > TARGET_MIB else ""
        first = problems[0].code if problems else "none"
        print(f"{name:36} {len(data):9,} {slow:9.0f} {peak:9.1f} {len(problems):9}  {first}{over}")


if __name__ == "__main__":
    main()
