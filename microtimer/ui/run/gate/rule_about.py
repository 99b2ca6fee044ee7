"""Why a question is asked: what a yes leads to, in words, and who says so, in plain language."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from microtimer.core.catalogue.screening import Demand, Reading, ScreeningRule, Severity
from microtimer.core.catalogue.sources import Citation, Grade, SourceCatalogue
from microtimer.core.sentence import sentence
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.run.labels import PlainLabel
from microtimer.ui.theme import Look
from microtimer.ui.when import date_words

_GRADES: Final = {
    Grade.A: sentence("gate", "regulator, maker or study"),
    Grade.B: sentence("gate", "trade press or clinic"),
    Grade.C: sentence("gate", "blog or user"),
    Grade.GENERAL_KNOWLEDGE: sentence("gate", "no source was found"),
    Grade.DERIVED: sentence("gate", "worked out"),
    Grade.INFERRED: sentence("gate", "not said outright"),
}
_OWN: Final = "protocol"
"""Stands in a citation for the protocol file; its own words follow as the note."""


class RuleAbout(QWidget):
    """The panel under a question that was asked about."""

    def __init__(
        self, rule: ScreeningRule, sources: SourceCatalogue, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._labels = [
            PlainLabel(words, look, size=size, bold=bold, color=color, parent=self)
            for words, size, bold, color in _lines(rule, sources)
        ]
        for label in self._labels:
            self._column.addWidget(label)
        self.set_look(look)

    @property
    def text(self) -> str:
        """Return everything it says."""
        return "\n".join(label.text() for label in self._labels)

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        for label in self._labels:
            label.set_look(look)
        px = look.px
        self._column.setContentsMargins(px(70), px(2), px(20), px(12))
        self._column.setSpacing(px(4))


def _lines(rule: ScreeningRule, sources: SourceCatalogue) -> Iterator[tuple[str, int, bool, str]]:
    for demand in sorted(rule.every_demand, key=lambda demand: -demand.severity.rank)[:1]:
        yield _demand_words(demand), 17, True, "text"
    yield catalogued(rule.consequence), 17, False, "text"
    if rule.basis:
        yield catalogued(rule.basis), 16, False, "text2"
    for reading in rule.readings:
        yield _reading_words(reading, sources), 16, False, "text2"
    if not rule.readings:
        yield tr("gate", "No source was found for it."), 16, False, "text2"
    for override in rule.changed_by:
        words = tr("gate", "Changed here by {who} on {day}: {reason}")
        changed = words.format(
            who=override.signed_by, day=date_words(override.signed_on), reason=override.reason
        )
        yield changed, 16, False, "text2"
    if rule.added_by:
        by = ", ".join(catalogued(name) for name in rule.added_by)
        yield tr("gate", "Also asked for by: {names}").format(names=by), 16, False, "text2"


def _demand_words(demand: Demand) -> str:
    if demand.min_age is not None:
        return tr("gate", "Nobody younger than {count} years is treated.").format(count=demand.min_age)
    match demand.severity:
        case Severity.BLOCK if demand.clearance_lifts:
            return tr("gate", "A yes stops the treatment, unless a written go-ahead is on file.")
        case Severity.BLOCK:
            return tr("gate", "A yes stops the treatment.")
        case Severity.CLEARANCE:
            return tr("gate", "A yes needs a written go-ahead: who gave it, and when.")
        case Severity.WAIT if demand.local:
            return tr(
                "gate", "After a yes, {count} days must have passed, or the places are left out."
            ).format(count=demand.wait_days)
        case Severity.WAIT:
            return tr("gate", "After a yes, {count} days must have passed.").format(count=demand.wait_days)
        case Severity.SKIP_ZONE:
            return tr("gate", "After a yes, the places named are left out.")
        case Severity.CAUTION:
            return tr("gate", "A yes stops nothing: it is kept in mind and noted.")


def _reading_words(reading: Reading, sources: SourceCatalogue) -> str:
    named = [_source_words(citation, sources) for citation in reading.sources]
    if reading.source_text:
        named.append(reading.source_text)
    words = tr("gate", "“{says}” Source: {sources}")
    if reading.looser:
        words = tr("gate", "Less strict: “{says}” Source: {sources}")
    return words.format(says=catalogued(reading.says), sources="; ".join(named))


def _source_words(citation: Citation, sources: SourceCatalogue) -> str:
    source, grade = sources.get(citation.source), told(_GRADES[citation.grade])
    if citation.source == _OWN:
        title = tr("gate", "this protocol")
    else:
        title = source.title if source else citation.source
    named = ", ".join(part for part in (title, catalogued(citation.note or "")) if part)
    return tr("gate", "{source} ({kind})").format(source=named, kind=grade)
