"""What the screens show that is not the window's own: protocols, people, devices, sources, keys, units."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from tests.ui.pseudo_locale import outside_brackets

ROOT: Final = Path(__file__).resolve().parents[2]
UNITS: Final = frozenset(
    {"s", "ms", "min", "h", "x", "uA", "µA", "Hz", "mm", "V", "MB", "DE", "EN", "ES", "px"}
)
_NAMES_OF_KEYS: Final = (
    "Space Esc End Home Enter Return Ctrl Shift Alt Tab Up Down Left Right PgUp PgDown F1 F11 F13 "
    "A B D F H K L M N O P R S T X"
)
KEYS: Final = frozenset(_NAMES_OF_KEYS.split())
PEOPLE: Final = (
    "Maren",
    "Ana",
    "Lou",
    "Brow calm, no redness.",
    "Skin calm, slight redness at the left jaw angle.",
    "Botox 9 days ago",
    "Gel",
    "microtimer",
    "SHA-256",
    "English",
    "Deutsch",
    "Español",
)
_PATTERNS: Final = (
    re.compile(r"C-\w{4}-\w{2}"),
    re.compile(r"\b[0-9a-f]{6,64}\b"),
    re.compile(r"[\w.-]*/[\w./-]+"),
    re.compile(r"\b[\w-]+\.(json|png|md)\b"),
    re.compile(r"https?://\S+"),
    re.compile(r"\bv\d+(\.\d+)*"),
    re.compile(r"C-\w{0,4}-?…"),
)


def unbracketed(text: str) -> str:
    """Return the words of a text that neither came through the tables nor are somebody else's; "" is well."""
    left = outside_brackets(text)
    for pattern in _PATTERNS:
        left = pattern.sub(" ", left)
    if not _words(left):
        return ""
    for foreign in foreign_texts():
        if foreign in left:
            left = left.replace(foreign, " ")
    # a long text is painted line by line, and cut with an ellipsis where it must be
    pieces = [piece.strip(" …,;:·()[]") for piece in re.split(r"\n|·| {2,}|,(?= )|; ", left)]
    return " | ".join(piece for piece in pieces if _words(piece) and not _is_piece(piece))


def _is_piece(piece: str) -> bool:
    return any(piece.casefold() in foreign.casefold() for foreign in foreign_texts())


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W\d_]+\d*", text) if word not in UNITS and word not in KEYS]


@cache
def foreign_texts() -> tuple[str, ...]:
    """Return the texts of protocols and the names of devices and sources, the longest first."""
    files = [*(ROOT / "protocols").glob("*.json"), *(ROOT / "script" / "screen_files").glob("*.json")]
    found = set(PEOPLE)
    for file in files:
        found.update(_strings(json.loads(file.read_text(encoding="utf-8"))))
    for name in ("devices", "sources"):
        found.update(_strings(json.loads((ROOT / "assets" / f"{name}.json").read_text(encoding="utf-8"))))
    found.update(page.read_text(encoding="utf-8") for page in (ROOT / "assets" / "help").glob("*.md"))
    found.update([text.replace("_", " ").replace("-", " ") for text in found])
    found = {text for text in found if len(text) > 2}
    return tuple(sorted(found | {text.upper() for text in found}, key=len, reverse=True))


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():
                yield from _strings(inner)
        case list():
            for inner in value:
                yield from _strings(inner)
        case _:
            pass
