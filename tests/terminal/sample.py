"""Protocol files for the commands, and a way to run a command as a shell would."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from microtimer.app import main

BUNDLED = Path(__file__).resolve().parents[2] / "protocols"
DEMO = "ex-demo-60s"


@dataclass(frozen=True)
class Done:
    """What a command came to."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def json(self) -> object:
        return json.loads(self.out)

    @property
    def json_lines(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.lines]


class Shell:
    """Runs commands in this process, on the test's own data folder."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: str | Path) -> Done:
        self._capsys.readouterr()
        code = main([str(word) for word in words])
        out, err = self._capsys.readouterr()
        return Done(code, out, err)


def protocol(**changes: object) -> dict[str, object]:
    """Return a protocol of two zones: 20 s on either side of the jaw, 3 s between, then 12 s to confirm."""
    return {
        "kind": "microtimer.protocol",
        "format": 1,
        "id": "jaw-short",
        "version": "1.0.0",
        "title": "Jaw, short",
        "author": "A. Trainer",
        "not_medical_use": True,
        "example_timing": True,
        "sources": [{"title": "House example", "grade": "GK"}],
        "transition_s": 3,
        "steps": [
            {"type": "zone", "mode": "dynamic", "zone": "jaw", "side": "mirror", "dwell_s": 20},
            {"type": "zone", "mode": "static", "zone": "forehead", "dwell_s": 12, "advance": "confirm"},
        ],
        **changes,
    }


def practice(**changes: object) -> dict[str, object]:
    """Return the same for practice: no gates."""
    return protocol(practice=True, **changes)


def write(folder: Path, content: dict[str, object] | str, name: str = "jaw-short.json") -> Path:
    """Write a protocol file and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    text = content if isinstance(content, str) else json.dumps(content, indent=1)
    path.write_text(text, encoding="utf-8")
    return path
