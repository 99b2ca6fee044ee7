"""The languages the voice has words for, and a sentence said in one of them."""

from collections.abc import Mapping
from typing import Final

from microtimer.core.sentence import Sentence
from microtimer.core.speech.german import GERMAN
from microtimer.core.speech.spanish import SPANISH

TABLES: Final[Mapping[str, Mapping[str, str]]] = {"en": {}, "de": GERMAN, "es": SPANISH}
"""By code: English templates, names and ways, and what stands for each of them."""


def voice_language(code: str | None) -> str:
    """Return the language a protocol is spoken in: its own, English where it names none."""
    return (code or "en").partition("-")[0]


def in_language(words: str, language: str) -> str:
    """Return a sentence of ours, or a name of the catalogue, in a language; other words are the author's own.

    A language without a table leaves our words English.
    """
    table = TABLES.get(language, {})
    if not isinstance(words, Sentence):
        return table.get(words, words)
    values = {name: _value(value, language) for name, value in words.values.items()}
    return table.get(words.template, words.template).format(**values)


def _value(value: object, language: str) -> object:
    return in_language(value, language) if isinstance(value, str) else value
