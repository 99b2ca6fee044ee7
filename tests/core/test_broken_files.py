"""Files as they go wrong at a desk, and all that is to be said of each: line, column, severity, code."""

from pathlib import Path

import pytest

from microtimer.core.lints.check import check
from microtimer.core.problem import render
from tests.core.lints.marked import catalogues

BROKEN = Path(__file__).resolve().parents[1] / "data" / "broken"

EXPECTED = {
    "anatomy": [
        (7, 30, "error", "unknown-zone"),
        (8, 30, "error", "avoided-zone"),
        (9, 30, "warning", "missing-side"),
        (10, 46, "error", "side-not-allowed"),
        (11, 51, "warning", "path-warned"),
        (12, 52, "error", "path-refused"),
        (13, 30, "error", "path-refused"),
        (15, 15, "warning", "zone-mixed-up"),
        (15, 46, "warning", "unknown-muscle"),
    ],
    "claims": [
        (1, 1, "note", "no-medical-note"),
        (3, 49, "warning", "claim"),
        (4, 19, "warning", "claim"),
        (4, 40, "warning", "claim"),
        (4, 74, "note", "medical-use"),
        (9, 34, "warning", "other-current"),
    ],
    "currents": [
        (6, 30, "note", "above-usual"),
        (9, 33, "error", "not-microcurrent"),
        (11, 33, "error", "range-reversed"),
        (11, 54, "warning", "level-like-current"),
        (13, 33, "warning", "current-like-level"),
        (13, 50, "note", "ratio-without-unit"),
        (13, 82, "warning", "milliamperes-in-text"),
    ],
    "misspelt": [
        (3, 9, "error", "wrong-id"),
        (3, 37, "error", "wrong-version"),
        (3, 44, "error", "unknown-key"),
        (5, 14, "error", "unknown-type"),
        (6, 45, "error", "unknown-word"),
        (6, 54, "error", "unknown-key"),
        (7, 5, "error", "missing-type"),
        (8, 5, "error", "not-an-object"),
        (9, 22, "error", "misplaced-key"),
        (9, 49, "error", "not-true-or-false"),
        (10, 32, "error", "too-few"),
    ],
    "names": [
        (7, 91, "error", "default-out-of-range"),
        (8, 30, "warning", "unused-parameter"),
        (10, 58, "error", "variant-values"),
        (11, 79, "error", "use-in-circle"),
        (14, 26, "error", "unknown-parameter"),
        (15, 28, "error", "duplicate-id"),
        (16, 18, "error", "unknown-variant"),
        (17, 28, "error", "unknown-block"),
        (18, 30, "error", "unknown-gate"),
        (19, 54, "error", "unfit-parameter"),
        (21, 52, "error", "unknown-part"),
    ],
    "newer-format": [
        (3, 13, "error", "newer-format"),
    ],
    "other-program": [
        (2, 11, "error", "not-a-protocol"),
    ],
    "repeated-keys": [
        (5, 86, "error", "duplicate-key"),
    ],
    "repeats": [
        (8, 35, "error", "plan-too-long"),
    ],
    "rules-and-course": [
        (4, 13, "warning", "approval"),
        (8, 70, "error", "wait-without-days"),
        (9, 60, "warning", "skip-without-zones"),
        (12, 57, "error", "course-range"),
        (14, 61, "warning", "course-too-dense"),
        (20, 7, "error", "item-kind"),
        (21, 14, "error", "item-twice"),
    ],
    "sums": [
        (6, 21, "warning", "total-mismatch"),
        (9, 84, "warning", "side-imbalance"),
        (11, 50, "warning", "midline-doubled"),
        (13, 90, "error", "two-durations"),
        (14, 39, "warning", "strokes-and-seconds"),
        (14, 62, "warning", "mark-after-end"),
        (16, 21, "warning", "phrase-too-long"),
    ],
    "unfinished": [
        (5, 45, "error", "unclosed-text"),
    ],
    "units": [
        (3, 29, "error", "not-text"),
        (5, 73, "error", "unit-missing"),
        (6, 84, "error", "unit-in-value"),
        (7, 84, "error", "wrong-unit"),
        (8, 73, "error", "wrong-unit"),
        (10, 19, "error", "milliamperes"),
        (10, 54, "error", "decimal-comma"),
        (10, 70, "error", "not-text"),
        (11, 100, "error", "milliamperes"),
    ],
    "word-processor": [
        (2, 3, "error", "smart-quotes"),
        (6, 85, "error", "decimal-comma"),
        (6, 89, "error", "trailing-comma"),
    ],
}


@pytest.mark.parametrize("name", EXPECTED)
def test_everything_wrong_with_a_file_is_told_at_its_place(name: str) -> None:
    path = BROKEN / f"{name}.json"
    problems = check(path.read_bytes(), path.name, catalogues()).problems
    found = [(problem.line, problem.column, str(problem.severity), problem.code) for problem in problems]
    assert found == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_everything_is_said_with_a_remedy_and_the_line_it_is_about(name: str) -> None:
    path = BROKEN / f"{name}.json"
    lines = path.read_text(encoding="utf-8").splitlines()
    for problem in check(path.read_bytes(), path.name, catalogues()).problems:
        assert problem.remedy
        assert problem.source_line == lines[problem.line - 1]
        assert render(problem).startswith(f"{path.name}:{problem.line}:{problem.column}: {problem.severity}[")


def test_every_broken_file_is_expected() -> None:
    assert {path.stem for path in BROKEN.glob("*.json")} == set(EXPECTED)
