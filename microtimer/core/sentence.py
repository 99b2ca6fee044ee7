"""Sentences of the core: English text that remembers what it was made of, so that a window can say it again.

The core knows one language and no translation. `sentence("session", "Lower to {value}")`, formatted with its
value, is a plain English string to whoever prints, stores or compares it; a front end with translations looks
the template up in its own tables and puts the values in again.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Annotated, Any, Final, Self

from pydantic import WrapValidator

CATALOGUE: Final = "catalogue"
"""The context of what stands in the catalogues: names of zones, questions, items of gates."""


class Sentence(str):
    """An English string together with its template, the context it is translated in, and its values."""

    __slots__ = ("context", "template", "values")
    context: str
    template: str
    values: Mapping[str, object]

    def __new__(cls, context: str, template: str, values: Mapping[str, object] | None = None) -> Self:
        """Make the English string; without values the template is taken as it is."""
        made = super().__new__(cls, template if values is None else str.format(template, **values))
        made.context, made.template, made.values = context, template, values or {}
        return made

    def __getnewargs__(self) -> tuple[Any, ...]:
        """Return what a copy is made of."""
        return self.context, self.template, self.values or None

    def format(self, *_args: object, **values: object) -> "Sentence":
        """Return the sentence with its values, given by name."""
        return Sentence(self.context, self.template, values)


class Opening(Sentence):
    """A sentence's words as they stand at the beginning of another: with a capital, in every language."""

    __slots__ = ()

    def __new__(cls, words: Sentence) -> Self:
        """Make the capital; `words` are an expression without values, such as "a step"."""
        made = str.__new__(cls, words[:1].upper() + words[1:])
        made.context, made.template, made.values = words.context, words.template, words.values
        return made

    def __getnewargs__(self) -> tuple[Any, ...]:
        """Return what a copy is made of."""
        return (Sentence(self.context, self.template, self.values or None),)


class Figure(float):
    """A number of a sentence that is written with as few digits as it needs, in English with a point."""

    __slots__ = ()

    def __str__(self) -> str:
        """Return the English digits."""
        return float.__format__(self, "g")

    def __format__(self, spec: str) -> str:
        """Return the English digits."""
        return float.__format__(self, spec or "g")


def sentence(context: str, template: str) -> Sentence:
    """Return a sentence of the core.

    `context` names the area, such as "session"; `template` is English, its values named in braces. Both are
    literals, since the translations are collected from them.
    """
    return Sentence(context, template)


def from_catalogue(text: str) -> Sentence:
    """Return a text of a catalogue, such as the name of a zone, as a value of a sentence."""
    return text if isinstance(text, Sentence) else Sentence(CATALOGUE, text)


def joined(separator: str, parts: Iterable[str]) -> Sentence:
    """Return whole sentences, or the items of a list, one after the other."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Sentence("", separator.join(f"{{{name}}}" for name in values), values)


def _kept(value: object, validated: Callable[[object], str]) -> str:
    return value if isinstance(value, Sentence) else validated(value)


Said = Annotated[str, WrapValidator(_kept)]
"""A field of a model that keeps a sentence as one, where plain `str` would keep its English alone."""
