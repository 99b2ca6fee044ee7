"""Read sound and hostile files with the strict reader and with the standard decoder, side by side.

Prints, for each file: the reader's time (best and worst of the runs), its peak memory beyond the file itself,
the same time for json.loads, and the first finding. The targets: any file within 150 ms and 64 MiB.

    python benchmarks/json_text.py [--runs N]
"""

import argparse
import json
import time
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial

from microtimer.core.documents.json_text import JsonText, read_json

SIZE = 2 << 20
TARGET_MS = 150
TARGET_MIB = 64


def fill(unit: bytes, before: bytes = b"", after: bytes = b"") -> bytes:
    """Repeat a unit until the file is as long as a file may be."""
    return before + unit * ((SIZE - len(before) - len(after)) // len(unit)) + after


def hostile_files() -> Iterator[tuple[str, bytes]]:
    """Yield files made to cost time or memory, as long as the reader accepts."""
    yield "one byte too long", b" " * (SIZE + 1)
    yield "[ nested", fill(b"[")
    yield '{"a": nested', fill(b'{"a":')
    yield "[] in a row", fill(b"[],", b"[", b"0]")
    yield "numbers", fill(b"1,", b"[", b"1]")
    yield "numbers, 18,000 in spaces", fill(b"1," + b" " * 114, b"[", b"1]")
    yield "texts, 18,000", fill(b'"' + b"x" * 112 + b'",\n', b"[", b"1]")
    yield "members, 18,000", b"{" + b",".join(b'"key-%d": %d' % (n, n) for n in range(18_000)) + b"}"
    yield "floats with exponent, 18,000", fill(b"1." + b"2" * 80 + b"e2," + b" " * 30, b"[", b"1]")
    yield "the same key", fill(b'"a":1,', b"{", b'"a":1}')
    yield (
        "18,000 keys, the last repeated",
        (b"{" + b",".join(b'"key-%d": %d' % (n, n) for n in range(18_000)) + b',"key-1":2}'),
    )
    yield r"\u0000 in one text", fill(rb"\u0000", b'"', b'"')
    yield r"\ud800 in one text", fill(rb"\ud800", b'"', b'"')
    yield r"\ud83d\ude00 in one text", fill(rb"\ud83d\ude00", b'"', b'"')
    yield "escaped quotes in one text", fill(rb"\"", b'"', b'"')
    yield "backslashes in one text", fill(rb"\\", b'"', b'"')
    yield "a raw control character each", fill(b"\x01", b'"', b'"')
    yield "quotes", fill(b'"')
    yield "short texts without commas", fill(b'"ab"')
    yield "one number", fill(b"9")
    yield "1e999 in a row", fill(b"1e999,", b"[", b"1]")
    yield "line feeds", fill(b"\n")
    yield "line feeds, then NaN in a row", fill(b"\n", b"[" + b"NaN," * 120)
    yield "CR LF, NaN on each line", fill(b"NaN,\r\n", b"[", b"1]")
    yield "spaces before each missing value", fill(b"," + b" " * 20_000, b"[", b"]")
    yield "commas", fill(b",", b"[", b"]")
    yield "/* opened", fill(b"/*", b"[")
    yield "/**/ in a row", fill(b"/**/", b"[", b"]")
    yield "# lines", fill(b"#\n", b"[", b"]")
    yield "single quotes", fill(b"'", b"[")
    yield "single-quoted, no end", fill(b"' ", b"[")
    yield "curly quotes", fill("“".encode(), b"[")
    yield "no-break spaces", fill("\u00a0".encode(), b"[")
    yield "spaces of two kinds", fill("\u00a0 ".encode(), b"[")
    yield "letters", fill(b"a")
    yield "unquoted keys", fill(b"a:1,", b"{")
    yield "minus signs", fill(b"-")
    yield "zeros", fill(b"0")
    yield "a key as long as the file", fill(b"k", b'{"', b'":[NaN,NaN]}')
    yield "bytes that are not UTF-8", fill(b"\xff\xc3")
    yield "one bad byte at the end", fill("ä".encode(), b'"', b'\xff"')
    yield "four-byte characters", fill("😀".encode(), b'"', b'"')
    yield "four-byte characters, then NaN", fill("😀".encode(), b'["', b'",NaN]')
    yield "zero bytes", fill(b"\0")


def sound_files() -> Iterator[tuple[str, bytes]]:
    """Yield files as trainers write them, small and large."""
    for count in (3, 30, 1_500):
        steps = [
            {
                "id": f"step-{number}",
                "type": "dynamic",
                "zone": "mid-cheek",
                "side": "left",
                "duration_s": 20,
                "settings": {"intensity_ua": 120, "frequency_hz": 0.8},
                "instruction": "Glide slowly from the corner of the mouth to the ear.\nKeep both probes wet.",
            }
            for number in range(count)
        ]
        document = {"kind": "microtimer.protocol", "format": 1, "title": "Example", "steps": steps}
        yield f"sound, {count:,} steps", json.dumps(document, indent=2).encode()


def best_and_worst(work: Callable[[], object], runs: int) -> tuple[float, float]:
    """Time some work; returns milliseconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return min(times), max(times)


def peak_mib(work: Callable[[], object]) -> float:
    """Measure the memory that some work takes beyond what was there."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / 2**20
    finally:
        tracemalloc.stop()


def decode(data: bytes) -> object:
    """Decode with the standard library alone; what it raises is its answer."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        return error


def report(name: str, data: bytes, runs: int) -> tuple[float, float]:
    """Print one line of figures; returns the worst time and the memory."""
    best, worst = best_and_worst(lambda: read_json(data, "file.json"), runs)
    standard, _ = best_and_worst(lambda: decode(data), runs)
    mib = peak_mib(lambda: read_json(data, "file.json"))
    text = read_json(data, "file.json")
    figures = f"{best:9.2f} {worst:9.2f} {mib:7.1f} {standard:9.2f} {best / standard:7.1f}"
    print(f"{name:34} {len(data) / 1024:8,.0f} {figures}  {outcome(text)}")
    return worst, mib


def outcome(text: JsonText) -> str:
    """Name what was found, in a word or two."""
    if not text.problems:
        return "sound"
    count = len(text.problems)
    return text.problems[0].code + (f" and {count - 1} more" if count > 1 else "")


def locating(runs: int) -> None:
    """Print what it costs to locate values in a sound file, beside decoding it."""
    data = dict(sound_files())["sound, 30 steps"]
    everywhere = [("steps", number, "settings", "intensity_ua") for number in range(30)]

    def locate(count: int) -> None:
        text = read_json(data, "file.json")
        for loc in everywhere[-count:] if count else []:
            text.value_position(loc)

    print("\nlocating values, 30 steps (ms, reading included)")
    for count in (0, 1, 30):
        best, _ = best_and_worst(partial(locate, count), runs * 20)
        print(f"{count:4} located {best:7.3f}")


def main() -> None:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("--runs", type=int, default=5)
    runs = arguments.parse_args().runs
    figures = f"{'best ms':>9} {'worst ms':>9} {'MiB':>7} {'loads ms':>9} {'ratio':>7}"
    print(f"{'file':34} {'KiB':>8} {figures}  found")
    for name, data in sound_files():
        report(name, data, runs * 4)
    measured = [report(name, data, runs) for name, data in hostile_files()]
    worst, most = max(ms for ms, _ in measured), max(mib for _, mib in measured)
    print(f"\nworst: {worst:.0f} ms (target {TARGET_MS}), {most:.1f} MiB (target {TARGET_MIB})")
    locating(runs)


if __name__ == "__main__":
    main()
