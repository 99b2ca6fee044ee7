"""A fact always names who says it, and the screen gets one line for that."""

import pytest
from pydantic import ValidationError

from microtimer.core.catalogue.sources import Citation, Source, SourceCatalogue, Statement

CATALOGUE = SourceCatalogue.from_json_value(
    {
        "version": "1",
        "sources": [
            {"key": "k1", "title": "A manual", "grade": "A", "url": "https://example.org/manual"},
            {"key": "k2", "title": "A trade text", "grade": "B"},
        ],
    }
)


@pytest.mark.parametrize(
    ("citation", "line"),
    [
        ({"source": "k1", "grade": "A"}, "A manual (A), https://example.org/manual"),
        # the grade is the one it has for this fact
        ({"source": "k2", "grade": "C", "note": "page 4"}, "A trade text (C), page 4"),
        # a source that is not listed is named by its key
        ({"source": "k9", "grade": "GK"}, "k9 (GK)"),
    ],
)
def test_citation_is_described_in_one_line(citation: dict[str, str], line: str) -> None:
    assert CATALOGUE.describe(Citation.from_json_value(citation)) == line


@pytest.mark.parametrize("url", ["example.org", "ftp://example.org", "https://a b", ""])
def test_address_is_one_a_browser_opens(url: str) -> None:
    with pytest.raises(ValidationError):
        Source.from_json_value({"key": "k", "title": "T", "grade": "A", "url": url})


def test_statement_without_a_source_is_refused() -> None:
    with pytest.raises(ValidationError):
        Statement.from_json_value({"text": "Up and out.", "sources": []})


def test_unknown_grade_is_refused() -> None:
    with pytest.raises(ValidationError):
        Citation.from_json_value({"source": "k1", "grade": "E"})
