"""Sentences of the core: English text that remembers what it was made of, so that a window can say it again.

The core knows one language and no translation. `sentence("session", "Lower to {value}")`, formatted with its
value, is a plain English string to whoever prints, stores or compares it; a front end with translations looks
the template up in its own tables and puts the values in again.
"""

from collections.abc import Mapping
from typing import Self


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

    def format(self, *_args: object, **values: object) -> "Sentence":
        """Return the sentence with its values, given by name."""
        return Sentence(self.context, self.template, values)


def sentence(context: str, template: str) -> Sentence:
    """Return a sentence of the core.

    `context` names the area, such as "session"; `template` is English, its values named in braces. Both are
    literals, since the translations are collected from them.
    """
    return Sentence(context, template)
