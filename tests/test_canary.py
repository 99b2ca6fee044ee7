"""The pair of PySide6 and Python: the installed one is sound, and a bad one is refused in words."""

import sys
from importlib import metadata

import pytest
from PySide6.QtCore import QObject

from microtimer.qt_pair import installed_refusal, refusal

CALLS = 400


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is never counted from Python 3.12 on")
def test_calls_into_qt_keep_every_reference_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    # Other work moves the count by a few; the broken pair moves it by one a call.
    assert sys.getrefcount(None) > before - CALLS // 2


@pytest.mark.parametrize(
    ("python", "pyside", "word"),
    [
        ((3, 11), (6, 11), None),  # the pair of the lock on 3.11
        ((3, 12), (6, 12), None),  # and on 3.12
        ((3, 14), (7, 0), None),
        ((3, 11), (6, 12), "crashes"),  # loses references to None
        ((3, 11), (7, 0), "crashes"),
        ((3, 13), (6, 7), "too old"),
    ],
)
def test_a_pair_is_refused_in_one_sentence(
    python: tuple[int, int], pyside: tuple[int, int], word: str | None
) -> None:
    said = refusal(python, pyside)
    if word is None:
        assert said is None
    else:
        assert said is not None
        assert word in said
        assert said.endswith(".")
        assert "\n" not in said


def test_the_installed_pair_is_sound() -> None:
    assert installed_refusal() is None


def _absent(distribution: str) -> str:
    raise metadata.PackageNotFoundError(distribution)


def _only_the_whole_pyside(distribution: str) -> str:
    return "6.5.0" if distribution == "PySide6" else _absent(distribution)


@pytest.mark.parametrize(
    ("version_of", "word"),
    [
        (_absent, "not installed"),
        (_only_the_whole_pyside, "too old"),  # the meta package, as conda names it
        (lambda _: "next", "'next'"),  # metadata that cannot be read
    ],
)
def test_what_is_wrong_with_an_installed_pyside_is_said(version_of: object, word: str) -> None:
    assert callable(version_of)
    said = installed_refusal(version_of)
    assert said is not None
    assert word in said
