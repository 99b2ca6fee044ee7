"""Collect the texts of the program for Qt Linguist, and make the tables the window loads.

    .venv/bin/python script/translations.py            collect into assets/translations/*.ts, then make *.qm
    .venv/bin/python script/translations.py --qm       make *.qm only, after an edit of a .ts file

Texts are found by Qt's lupdate in calls of `tr` and `sentence`; those of the catalogues are handed to it in a
file of its own. A text that is gone from the program is gone from the tables too.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("de", "es")
CATALOGUES = ("zones", "gates", "screening", "devices", "muscles")
SPOKEN_KEYS = frozenset(
    {
        "name",
        "spoken",
        "title",
        "label",
        "question",
        "consequence",
        "text",
        "says",
        "note",
        "reason",
        "remedy",
        "origin",
        "insertion",
        "unit",
        "advice",
    }
)
"""Keys of the catalogues whose texts a person reads."""
LISTS_OF_TEXTS = frozenset({"choices"})


def catalogue_texts(value: object) -> Iterator[str]:
    """Yield the texts of a catalogue that a person reads, in the order they stand in."""
    match value:
        case dict():
            for key, inner in value.items():
                if key in SPOKEN_KEYS and isinstance(inner, str):
                    yield inner
                elif key in LISTS_OF_TEXTS and isinstance(inner, list):
                    yield from (text for text in inner if isinstance(text, str))
                yield from catalogue_texts(inner)
        case list():
            for inner in value:
                yield from catalogue_texts(inner)
        case _:
            pass


def every_catalogue_text() -> list[str]:
    """Return the texts of all catalogues, each once."""
    found: dict[str, None] = {}
    for name in CATALOGUES:
        data = json.loads((ROOT / "assets" / f"{name}.json").read_text(encoding="utf-8"))
        found.update(dict.fromkeys(catalogue_texts(data)))
    found.update(dict.fromkeys(_items_with_power_notes()))
    return list(found)


def _items_with_power_notes() -> Iterator[str]:
    """Yield the items of gates as they are worded for the devices that carry a power note."""
    gates = json.loads((ROOT / "assets" / "gates.json").read_text(encoding="utf-8"))["gates"]
    devices = json.loads((ROOT / "assets" / "devices.json").read_text(encoding="utf-8"))["devices"]
    notes = dict.fromkeys(device["power_note"] for device in devices if "power_note" in device)
    for item in (item for gate in gates for item in gate["items"]):
        if "text_with_power_note" in item:
            yield from (f"{item['text_with_power_note']} ({note})" for note in notes)


def collect() -> None:
    """Bring every .ts file up to date with the program and the catalogues."""
    with tempfile.TemporaryDirectory() as folder:
        texts = (json.dumps(text, ensure_ascii=False) for text in every_catalogue_text())
        calls = [f'tr("catalogue", {text})' for text in texts]
        catalogue = Path(folder) / "catalogue.py"
        catalogue.write_text("\n".join(calls), encoding="utf-8")
        sources = sorted(str(file) for file in (ROOT / "microtimer").rglob("*.py"))
        for language in LANGUAGES:
            options = ["-tr-function-alias", "translate+=tr,translate+=sentence", "-no-obsolete"]
            options += ["-locations", "none", "-source-language", "en", "-target-language", language]
            table = str(FOLDER / f"microtimer_{language}.ts")
            _run("pyside6-lupdate", *options, *sources, str(catalogue), "-ts", table)


def compile_tables() -> None:
    """Make the .qm file of every .ts file."""
    for language in LANGUAGES:
        table = FOLDER / f"microtimer_{language}.ts"
        _run("pyside6-lrelease", "-removeidentical", str(table), "-qm", str(table.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).parent / tool), *arguments], check=True, cwd=ROOT)


def main() -> None:
    """Collect unless asked not to, then compile."""
    parser = argparse.ArgumentParser(description="Collect the program's texts and make the tables it loads.")
    parser.add_argument("--qm", action="store_true", help="make the .qm files only")
    FOLDER.mkdir(exist_ok=True)
    if not parser.parse_args().qm:
        collect()
    compile_tables()


if __name__ == "__main__":
    main()
