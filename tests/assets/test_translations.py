"""The tables of translations: what is collected can be collected, and what is translated fits its source."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from script.translations import every_catalogue_text

ROOT = Path(__file__).parents[2]
TABLES = ROOT / "assets" / "translations"
LANGUAGES = ("de", "es")
COLLECTED = ("tr", "sentence")
"""The functions whose calls Qt's lupdate collects."""
ENDINGS = ".:?!…"


@dataclass(frozen=True)
class Call:
    """One call whose text is to be collected."""

    place: str
    arguments: tuple[ast.expr, ...]
    plain: bool
    """Two arguments by place, outside an f-string."""

    @property
    def text(self) -> tuple[str, str] | None:
        """Return context and text, None where one of them is not a literal."""
        words = [node.value for node in self.arguments if isinstance(node, ast.Constant)]
        match words:
            case [str(context), str(text)] if self.plain and context and text:
                return context, text
            case _:
                return None


@dataclass(frozen=True)
class Message:
    """One entry of a table."""

    context: str
    source: str
    translation: str
    finished: bool


def calls_in(source: str, name: str) -> Iterator[Call]:
    """Yield the calls of the collected functions in a module's text."""
    tree = ast.parse(source)
    formatted = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
    inside = {id(inner) for outer in formatted for inner in ast.walk(outer)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in COLLECTED:
            plain = len(node.args) == 2 and not node.keywords and id(node) not in inside
            yield Call(f"{name}:{node.lineno}", tuple(node.args), plain)


def every_call() -> list[Call]:
    files = sorted((ROOT / "microtimer").rglob("*.py"))
    return [
        call
        for file in files
        for call in calls_in(file.read_text(encoding="utf-8"), str(file.relative_to(ROOT)))
    ]


def messages(language: str) -> list[Message]:
    root = ET.parse(TABLES / f"microtimer_{language}.ts").getroot()  # noqa: S314 - our own file
    return [
        Message(
            context.findtext("name") or "",
            entry.findtext("source") or "",
            entry.findtext("translation") or "",
            "type" not in entry.find("translation").attrib,  # type: ignore[union-attr]
        )
        for context in root.iter("context")
        for entry in context.iter("message")
    ]


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+(?:![a-z])?(?::[^{}]*)?\}", text))


def misfit(source: str, translation: str) -> str:
    """Return what a translation does not keep of its source, "" where it fits."""
    if placeholders(source) != placeholders(translation):
        return "placeholders"
    if (source[:1].isspace(), source[-1:].isspace()) != (
        translation[:1].isspace(),
        translation[-1:].isspace(),
    ):
        return "space at an end"
    ends = [text[-1:] if text[-1:] in ENDINGS else "" for text in (source, translation)]
    return "" if ends[0] == ends[1] else "punctuation at the end"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('tr("run", "Pause")', ("run", "Pause")),
        ('sentence("plan", "Two " "parts")', ("plan", "Two parts")),
        ('tr("run", "{n} left").format(n=1)', ("run", "{n} left")),
        # what lupdate would pass over
        ('f"{tr("run", "Pause")}"'.replace('"run", "Pause"', "'run', 'Pause'"), None),
        ('tr("run", text="Pause")', None),
        ('tr("run", name)', None),
        ('tr(context, "Pause")', None),
        ('tr("run", f"{name}")', None),
        ('tr("run", "")', None),
    ],
)
def test_a_text_is_collected_or_seen_to_be_missed(source: str, expected: tuple[str, str] | None) -> None:
    assert [call.text for call in calls_in(source, "a.py")] == [expected]


def test_every_text_of_the_program_can_be_collected() -> None:
    calls = every_call()
    assert len(calls) > 300
    assert [call.place for call in calls if call.text is None] == []


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        ("Step {n}.", "Schritt {n}.", ""),
        ("Step {n}.", "Schritt.", "placeholders"),
        ("{a} of {b}", "{b}, {a}", ""),
        ("Stop ", "Halt", "space at an end"),
        ("Stop", "Halt.", "punctuation at the end"),
        ("Stop?", "Halt!", "punctuation at the end"),
    ],
)
def test_a_misfit_is_seen(source: str, translation: str, expected: str) -> None:
    assert misfit(source, translation) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_program_and_catalogues_is_translated(language: str) -> None:
    told = {
        (entry.context, entry.source) for entry in messages(language) if entry.finished and entry.translation
    }
    wanted = {call.text for call in every_call() if call.text}
    wanted |= {("catalogue", text) for text in every_catalogue_text()}
    assert sorted(wanted - told) == []
    assert sorted({(entry.context, entry.source) for entry in messages(language)} - wanted) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_fits_its_source(language: str) -> None:
    told = [entry for entry in messages(language) if entry.finished]
    assert len(told) > 500
    found = [(entry.source, entry.translation, misfit(entry.source, entry.translation)) for entry in told]
    assert [one for one in found if one[2]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_that_are_loaded_are_made_from_those_that_are_edited(
    language: str, tmp_path: Path
) -> None:
    made = tmp_path / "made.qm"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    table = TABLES / f"microtimer_{language}.ts"
    subprocess.run([tool, "-silent", "-removeidentical", table, "-qm", made], check=True)
    assert made.read_bytes() == (TABLES / f"microtimer_{language}.qm").read_bytes()
