"""Sources: who says a fact, how far to trust it, and where it can be read."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from microtimer.core.frozen import Frozen

Key = Annotated[str, Field(pattern=r"^[a-z0-9]+([-_][a-z0-9]+)*$", max_length=64)]
"""A permanent name: small letters and digits, joined by - or _."""

Text = Annotated[str, Field(min_length=1, max_length=600)]
"""A sentence or two; never empty, so that "absent" is None and nothing else."""


class Grade(StrEnum):
    """How far a source carries."""

    A = "A"
    """A regulator, a maker about its own device, or a reviewed study."""
    B = "B"
    """Trade press, an educator, a practising clinic."""
    C = "C"
    """A consumer blog, a user's report, a study card."""
    GENERAL_KNOWLEDGE = "GK"
    """No source was found: editable, never shown as a fact."""
    DERIVED = "D"
    """Worked out from other figures."""
    INFERRED = "inf"
    """Read from a source that does not say it outright."""


class Source(Frozen):
    """One page, document or article; `url` is None where none is known."""

    key: Key
    title: Text
    grade: Grade
    url: Annotated[str, Field(pattern=r"^https?://\S+$")] | None = None
    note: Text | None = None


class Citation(Frozen):
    """A source named for one fact, with the grade it has for that fact."""

    source: Key
    grade: Grade
    note: Text | None = None


Citations = Annotated[tuple[Citation, ...], Field(min_length=1)]
"""The sources of one fact: never none."""


class Statement(Frozen):
    """A short text that stands on its own sources."""

    text: Text
    sources: Citations


class SourceCatalogue(Frozen):
    """All sources the catalogues cite."""

    version: str
    sources: tuple[Source, ...]

    def get(self, key: str) -> Source | None:
        """Return the source of that key, or None."""
        return next((source for source in self.sources if source.key == key), None)

    def describe(self, citation: Citation) -> str:
        """Return one line for the screen: title, grade, the citation's note and the address, where known."""
        source = self.get(citation.source)
        title = source.title if source else citation.source
        parts = [f"{title} ({citation.grade.value})", citation.note, source.url if source else None]
        return ", ".join(part for part in parts if part)


NO_SOURCES = SourceCatalogue(version="", sources=())
"""For whoever has no catalogue at hand: citations are shown by their keys."""
