"""One session for a reviewer: planned beside actual, what happened and was answered, the signature."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from microtimer.core.plan import Plan
from microtimer.core.session.completeness import Flag, FlagKind, flags
from microtimer.core.session.events import SessionAmended, SessionEvent
from microtimer.core.session.summary import SessionSummary, summarise
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, empty, plate, row, scrolled
from microtimer.ui.desk.page_head import PageHead
from microtimer.ui.desk.root import look_of
from microtimer.ui.desk.tables import TextTable, table_view
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.services import RecordedSession
from microtimer.ui.sessions.event_lines import event_words
from microtimer.ui.sessions.review_lines import (
    KIND_WORDS,
    STATUS_WORDS,
    before_lines,
    difference,
    gate_lines,
    happenings,
    step_rows,
    zone_rows,
)
from microtimer.ui.sessions.session_table import client_words, started_words
from microtimer.ui.sessions.timeline import Timeline, timeline
from microtimer.ui.when import clock_words, date_words, local_time

_ROW = 34
_MOST_ROWS = 14
_WIDER = 1.35
"""How much wider than in English a column may become for longer words."""
_HEAD_FROM = 984
"""Design pixels from which the title and the buttons stand in one line: a title that wraps wants more."""
_GRAVE = (FlagKind.UNFINISHED, FlagKind.NOT_COMPLETED, FlagKind.DISCOMFORT)


@dataclass(frozen=True, slots=True)
class _Reviewed:
    session: RecordedSession
    plan: Plan
    summary: SessionSummary


class SessionReview(QWidget):
    """Everything that is kept of one session, as plain text."""

    back_requested = Signal()
    sign_requested = Signal()
    export_requested = Signal()
    resume_requested = Signal()
    amend_requested = Signal(int)
    """The number of the event to correct, from 1."""

    def __init__(self, zone_names: Mapping[str, str], device_names: Mapping[str, str]) -> None:
        super().__init__()
        self._known = dict(zone_names)
        self.zone_names = dict(zone_names)
        """What zones are called, by id: those of the catalogue, and those of the protocol that is shown."""
        self._device_names = dict(device_names)
        self._events: QTableView | None = None
        whole = column(self, margins=28, spacing=12)
        head, verbs = row(spacing=4), row(spacing=4)
        self._back = DeskButton(tr("sessions", "Sessions"), icon=Icon.BACK, kind=ButtonKind.LINK)
        self._title = label("", "title")
        self._resume = DeskButton(tr("sessions", "Resume, paused"), icon=Icon.PLAY)
        self._export = DeskButton(tr("sessions", "Export"), icon=Icon.FOLDER)
        self._amend = DeskButton(tr("sessions", "Correct"), icon=Icon.NOTE)
        self._amend.setToolTip(
            tr("sessions", "Correct the event chosen in the record below; the original stays beside it")
        )
        self._sign = DeskButton(tr("sessions", "Sign"), icon=Icon.PEN, kind=ButtonKind.PRIMARY)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        verbs.addStretch(1)
        for button in (self._resume, self._export, self._amend, self._sign):
            verbs.addWidget(button)
        whole.addWidget(PageHead(head, verbs, one_line_from=_HEAD_FROM))
        sheet = QWidget()
        self._body = column(sheet, spacing=14)
        whole.addWidget(scrolled(sheet), 1)
        self._back.clicked.connect(self.back_requested)
        self._sign.clicked.connect(self.sign_requested)
        self._export.clicked.connect(self.export_requested)
        self._resume.clicked.connect(self.resume_requested)
        self._amend.clicked.connect(self._ask_to_amend)

    def show_session(self, session: RecordedSession, *, writable: bool, resumable: bool = True) -> None:
        """Show a session; a record that cannot be written offers nothing that would write."""
        plan = session.plan()
        summary = summarise(plan, (stored.event for stored in session.events))
        reviewed = _Reviewed(session, plan, summary)
        self.zone_names = {**_own_names(plan), **self._known}
        found, ended = session.row, session.row.status != "unfinished"
        self._title.setText(f"{found.protocol_title} {found.protocol_version}")
        self._sign.setVisible(ended)
        self._sign.setEnabled(writable and found.signed_by is None)
        signed = tr("sessions", "Signed") if found.signed_by else tr("sessions", "Sign")
        self._sign.show_as(signed, Icon.PEN)
        self._amend.setVisible(ended)
        self._amend.setEnabled(writable)
        self._resume.setVisible(not ended and writable and resumable)
        empty(self._body)
        self._body.addWidget(label(self._headline(reviewed), "body", "text2"))
        self._body.addWidget(_flag_card(flags(summary)))
        self._body.addLayout(_figures(summary))
        self._add_timeline(reviewed)
        self._add_zones(summary)
        names = self.zone_names
        headings = (tr("sessions", "At"), tr("sessions", "What"), tr("sessions", "Why, where"))
        rows = happenings(summary, names)
        self._add_table(tr("sessions", "What happened"), headings, rows, (90, 300), stretch=2)
        self._add_lines(tr("sessions", "Left out before the start"), before_lines(summary, names))
        for gate in summary.gates:
            self._add_lines(catalogued(gate.step.title), list(gate_lines(gate, names)))
        self._add_steps(summary)
        self._add_seal(reviewed)
        self._add_events(reviewed)
        self._body.addStretch(1)

    def focus_first(self) -> None:
        """Put the keyboard on what is most wanted here."""
        wanted = self._sign if self._sign.isVisible() and self._sign.isEnabled() else self._back
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def chosen_event(self) -> int:
        """Return the number of the event chosen in the record, from 1; 0 when none is."""
        return self._events.currentIndex().row() + 1 if self._events is not None else 0

    def choose_event(self, number: int) -> None:
        """Choose an event of the record, as the user would."""
        if self._events is not None:
            self._events.selectRow(number - 1)

    def _ask_to_amend(self) -> None:
        self.amend_requested.emit(self.chosen_event())

    def _headline(self, reviewed: _Reviewed) -> str:
        found, started = reviewed.session.row, reviewed.summary.started
        parts = [
            started_words(found),
            told(KIND_WORDS.get(found.kind, found.kind)),
            told(STATUS_WORDS.get(found.status, found.status)),
            tr("sessions", "Client {code}").format(code=client_words(found) or tr("sessions", "not given")),
            tr("sessions", "By {who}").format(who=found.practitioner or tr("sessions", "nobody named")),
        ]
        if started is not None and started.device_id:
            name = self._device_names.get(started.device_id, started.device_id)
            serial = tr("sessions", "{device} (serial {number})")
            parts.append(
                serial.format(device=name, number=started.device_serial) if started.device_serial else name
            )
        if started is not None and started.products:
            parts.append(started.products)
        return "  ·  ".join(parts)

    def _add_timeline(self, reviewed: _Reviewed) -> None:
        events = tuple(stored.event for stored in reviewed.session.events)
        face = timeline(reviewed.plan, events)
        if not face.length_ms:
            return
        card, inside = _card(tr("sessions", "Planned and actual"))
        drawn = Timeline()
        drawn.set_face(face)
        inside.addWidget(drawn)
        words = tr(
            "sessions",
            "Client's left above (blue), right below (orange), middle between; outlined bars are static.",
        )
        inside.addWidget(label(words, "small", "text3"))
        self._body.addWidget(card)

    def _add_zones(self, summary: SessionSummary) -> None:
        headings = (
            tr("sessions", "Zone"),
            tr("sessions", "Side"),
            tr("sessions", "Planned"),
            tr("sessions", "Actual"),
            tr("sessions", "Difference"),
            tr("sessions", "Remark"),
        )
        rows = zone_rows(summary, self.zone_names)
        self._add_table(tr("sessions", "Zones"), headings, rows, (240, 230, 110, 110, 110), stretch=5)

    def _add_steps(self, summary: SessionSummary) -> None:
        headings = (
            "#",
            tr("sessions", "Step"),
            tr("sessions", "Side"),
            tr("sessions", "Planned"),
            tr("sessions", "Actual"),
            tr("sessions", "Ended"),
            tr("sessions", "Settings"),
            tr("sessions", "Remarks"),
        )
        widths = (46, 220, 200, 90, 80, 120, 170)
        self._add_table(tr("sessions", "Steps"), headings, step_rows(summary), widths, stretch=7)

    def _add_table(
        self,
        title: str,
        headings: tuple[str, ...],
        rows: Sequence[tuple[str, ...]],
        widths: tuple[int, ...],
        *,
        stretch: int,
    ) -> QTableView | None:
        if not rows:
            return None
        card, inside = _card(title)
        table = TextTable(headings, card)
        table.set_rows(rows)
        view = table_view(table, title, stretch=stretch)
        px = look_of(self).px
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(px(_ROW))
        inside.addWidget(view)
        self._body.addWidget(card)
        view.ensurePolished()  # it is measured in the font it will have
        for number, width in enumerate(widths):
            words = max(view.sizeHintForColumn(number), view.horizontalHeader().sectionSizeHint(number))
            view.setColumnWidth(number, min(px(width * _WIDER), words + px(4)))
        if not any(row[stretch] for row in rows):
            view.setColumnHidden(stretch, True)
            view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head = view.horizontalHeader().sizeHint().height()
        view.setFixedHeight(px(_ROW * min(len(rows), _MOST_ROWS) + 14) + head)
        return view

    def _add_lines(self, title: str, lines: list[str]) -> None:
        if not lines:
            return
        card, inside = _card(title)
        for line in lines:
            inside.addWidget(label(line, "body", "text2"))
        self._body.addWidget(card)

    def _add_seal(self, reviewed: _Reviewed) -> None:
        card, inside = _card(tr("sessions", "Signature, corrections, receipt"))
        signed = reviewed.summary.signed
        if signed is None:
            inside.addWidget(label(tr("sessions", "Not signed."), "strong", "warn"))
        else:
            words = tr("sessions", "Signed by {who}, {when}.")
            words = words.format(who=signed.by, when=_moment_words(signed))
            inside.addWidget(label(words, "strong", "ok"))
        for amendment in reviewed.summary.amendments:
            inside.addWidget(label(_correction_words(amendment.by)))
        shown = label("\n".join(_proof_lines(reviewed)), "small", "text3")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(shown)
        self._body.addWidget(card)

    def _add_events(self, reviewed: _Reviewed) -> None:
        steps = {step.index: step for step in reviewed.plan.steps}
        rows = []
        for stored in reviewed.session.events:
            event = stored.event
            then = local_time(event.utc_ms, event.utc_offset_min)
            words = event_words(event, steps, self.zone_names)
            if stored.unreadable:
                erased = tr("sessions", "{event}  (erased: {fields})")
                words = erased.format(event=words, fields=", ".join(stored.unreadable))
            rows.append((str(stored.number), clock_words(event.t_ms), f"{then:%H:%M:%S}", words))
        headings = ("#", tr("sessions", "At"), tr("sessions", "Clock"), tr("sessions", "Event"))
        title = tr("sessions", "The record")
        self._events = self._add_table(title, headings, rows, (60, 90, 100), stretch=3)


def _own_names(plan: Plan) -> dict[str, str]:
    """Return zones as their steps are called: a protocol may have zones of its own."""
    out = {left_out.zone: left_out.title for left_out in plan.left_out if left_out.zone}
    return out | {step.zone: step.title for step in plan.steps if step.zone}


def _moment_words(event: SessionEvent) -> str:
    then = local_time(event.utc_ms, event.utc_offset_min)
    return f"{date_words(then)} {then:%H:%M}"


def _correction_words(by: SessionAmended) -> str:
    words = tr("sessions", "Event {number} corrected by {who}, {when}: {text} (why: {reason})")
    erased = tr("sessions", "erased")
    said = {"text": by.text or erased, "reason": by.reason or erased}
    return words.format(number=by.event_number, who=by.by, when=_moment_words(by), **said)


def _proof_lines(reviewed: _Reviewed) -> Iterator[str]:
    receipt, started = reviewed.session.receipt, reviewed.summary.started
    if receipt:
        yield tr("sessions", "Receipt: {receipt}").format(receipt=receipt)
    else:
        yield tr("sessions", "No receipt before the end.")
    if started is not None:
        yield tr("sessions", "Protocol {hash}").format(hash=started.protocol_sha256)
        yield tr("sessions", "Plan {hash}").format(hash=started.plan_hash)
        yield tr("sessions", "Session {id}").format(id=started.session_id)


def _card(title: str) -> tuple[QFrame, QVBoxLayout]:
    card = plate()
    inside = column(card, margins=18, spacing=8)
    inside.addWidget(label(title, "heading"))
    return card, inside


def _flag_card(found: tuple[Flag, ...]) -> QFrame:
    grave = any(flag.kind in _GRAVE for flag in found)
    card = plate("danger" if grave else "warn" if found else "ok")
    inside = column(card, margins=14, spacing=4)
    if not found:
        words = tr("sessions", "Complete and signed; nothing to look at.")
        inside.addWidget(label(words, "strong", "ok"))
    for flag in found:
        tone = "danger" if flag.kind in _GRAVE else "warn"
        inside.addWidget(label(told(flag.sentence), "strong", tone))
    return card


def _figures(summary: SessionSummary) -> QHBoxLayout:
    line = row(spacing=14)
    planned, spent = summary.planned, summary.spent
    treatment = tr("sessions", "{time} treatment").format(time=clock_words(planned.treatment_ms))
    moving = tr("sessions", "{time} moving").format(time=clock_words(spent.transition_ms))
    pauses, gaps = len(summary.pauses), len(summary.gaps)
    paused = tr("sessions", "1 pause") if pauses == 1 else tr("sessions", "{count} pauses")
    gap = tr("sessions", "1 gap") if gaps == 1 else tr("sessions", "{count} gaps")
    off = difference(summary.elapsed_ms, planned.all_ms)
    for name, value, more in (
        (tr("sessions", "Planned"), clock_words(planned.all_ms), treatment),
        (tr("sessions", "Actual"), clock_words(summary.elapsed_ms), off),
        (tr("sessions", "Treatment"), clock_words(spent.treatment_ms), moving),
        (tr("sessions", "Paused"), clock_words(spent.paused_ms), paused.format(count=pauses)),
        (tr("sessions", "Gaps"), clock_words(spent.gap_ms), gap.format(count=gaps)),
    ):
        card = plate()
        inside = column(card, margins=14, spacing=0)
        inside.addWidget(label(name, "small", "text3"))
        inside.addWidget(label(value, "figure", wrap=False))
        inside.addWidget(label(more, "small", "text2"))
        line.addWidget(card, 1)
    return line
