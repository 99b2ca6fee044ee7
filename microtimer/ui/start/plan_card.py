"""What the chosen plan comes to, what speaks against it, and the button that begins it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QWidget

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.catalogue.limit_finding import LimitFinding
from microtimer.core.clock import Moment
from microtimer.core.plan import LeftOut, Plan, Side
from microtimer.core.problem import Severity
from microtimer.core.session.events import ReasonedExclusion
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, empty, plate, scrolled
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.library.share_bars import ShareBars
from microtimer.ui.when import clock_words, local_time

_MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class PlanFace:
    """Everything the card shows at one moment."""

    plan: Plan | None
    """None when no plan can be made."""
    obstacles: tuple[str, ...]
    """Why the session cannot begin, in sentences."""
    findings: tuple[LimitFinding, ...]
    """What the device's profile says."""
    exclusions: tuple[ReasonedExclusion, ...] = ()
    """Why zones are left out, in the words of whoever left them out; no plan holds those."""

    def why(self, out: LeftOut) -> str:
        """Return why something is left out: in somebody's own words, else in general ones."""
        own = (one.reason for one in self.exclusions if one.zone == out.zone and one.side in (None, out.side))
        return next(filter(None, own), "") or catalogued(out.reason)


class PlanCard(QFrame):
    """The summary beside the form."""

    begin_requested = Signal()

    def __init__(self, catalogues: Catalogues, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogues = catalogues
        self.setProperty("plate", "card")
        inside = column(self, margins=18, spacing=8)
        # what the plan comes to may be long; the button that begins it always stays in sight
        sheet = QWidget()
        told_here = column(sheet, spacing=6)
        told_here.addWidget(label(tr("start", "Plan"), "heading"))
        self._total = label("", "figure", wrap=False)
        told_here.addWidget(self._total)
        self._words = label("", "body", "text2")
        told_here.addWidget(self._words)
        self._details = column(spacing=8)
        told_here.addLayout(self._details)
        told_here.addStretch(1)
        inside.addWidget(scrolled(sheet), 1)
        self._unrecorded = label("", "strong", "warn")
        self._unrecorded.hide()
        inside.addWidget(self._unrecorded)
        self._obstacles = column(spacing=4)
        inside.addLayout(self._obstacles)
        self.begin = DeskButton(tr("start", "Begin"), icon=Icon.PLAY, kind=ButtonKind.PRIMARY)
        self.begin.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self.begin.clicked.connect(self.begin_requested)
        inside.addWidget(self.begin)

    def set_unrecorded(self, why_not: str) -> None:
        """Say that nothing of the session will be recorded, and why; "" when it will be."""
        words = tr("start", "Nothing of this session will be recorded. {reason}").format(reason=why_not)
        self._unrecorded.setText(words.strip())
        self._unrecorded.setVisible(bool(why_not))

    def set_face(self, face: PlanFace, now: Moment) -> None:
        """Show another plan."""
        empty(self._details)
        empty(self._obstacles)
        self.begin.setEnabled(not face.obstacles)
        if face.plan is None:
            self._total.setText(tr("start", "No plan"))
            self._words.setText("")
        else:
            self._show_plan(face, face.plan, now)
        for finding in _worst_first(face.findings)[:_MOST_SHOWN]:
            self._details.addWidget(self._make_finding(finding))
        if len(face.findings) > _MOST_SHOWN:
            more = tr("start", "and {count} more about the device").format(
                count=len(face.findings) - _MOST_SHOWN
            )
            self._details.addWidget(label(more, "small", "text3"))
        for sentence in face.obstacles:
            self._obstacles.addWidget(label(told(sentence), "strong", "danger"))
        self.begin.setAccessibleDescription(" ".join(told(sentence) for sentence in face.obstacles))

    def _show_plan(self, face: PlanFace, plan: Plan, now: Moment) -> None:
        totals = plan.totals
        self._total.setText(clock_words(totals.all_ms))
        ends = local_time(now.utc_ms + totals.all_ms, now.utc_offset_min)
        treatment = clock_words(totals.treatment_ms)
        timed = tr("start", "{time} treatment.").format(time=treatment)
        if totals.transition_ms:
            timed = tr("start", "{time} treatment, {moving} moving.").format(
                time=treatment, moving=clock_words(totals.transition_ms)
            )
        steps = tr("start", "{count} steps.").format(count=len(plan.steps))
        if totals.open_steps:
            steps = tr("start", "{count} steps, {open} of them without a set time.").format(
                count=len(plan.steps), open=totals.open_steps
            )
        screening = sum(bool(step.rules) for step in plan.steps)
        if screening:
            one, many = tr("start", "1 of them is the screening."), tr("start", "{count} are the screening.")
            steps = f"{steps} {one if screening == 1 else many.format(count=screening)}"
        ending = tr("start", "Ends about {time} if it begins now.").format(time=f"{ends:%H:%M}")
        self._words.setText(f"{timed}\n{steps}\n{ending}")
        self._details.addWidget(ShareBars(plan))
        if plan.example_timing:
            self._details.addWidget(
                label(tr("start", "Example timing: the seconds are not from the source."), "body", "warn")
            )
        self._show_left_out(face, plan)

    def _show_left_out(self, face: PlanFace, plan: Plan) -> None:
        if not plan.left_out:
            return
        saved = clock_words(sum(out.saved_ms for out in plan.left_out))
        self._details.addWidget(label(tr("start", "Left out, {time} less").format(time=saved), "strong"))
        for out in plan.left_out[:_MOST_SHOWN]:
            self._details.addWidget(label(_left_out_words(out, face.why(out)), "small", "text2"))
        if len(plan.left_out) > _MOST_SHOWN:
            more = tr("start", "and {count} more").format(count=len(plan.left_out) - _MOST_SHOWN)
            self._details.addWidget(label(more, "small", "text3"))

    def _make_finding(self, finding: LimitFinding) -> QFrame:
        kinds = {Severity.ERROR: "danger", Severity.WARNING: "warn", Severity.NOTE: "card"}
        framed = plate(kinds[finding.severity])
        inside = column(framed, margins=10, spacing=2)
        inside.addWidget(label(_finding_words(finding), "body"))
        if finding.remedy:
            inside.addWidget(label(told(finding.remedy), "small", "text2"))
        if finding.sources:
            words = tr("start", "Source: {sources}").format(sources=self._sources(finding))
            inside.addWidget(label(words, "small", "text3"))
        return framed

    def _sources(self, finding: LimitFinding) -> str:
        found = [(self._catalogues.sources.get(cited.source), cited) for cited in finding.sources]
        return "; ".join(
            f"{source.title if source else cited.source} [{cited.grade}]" for source, cited in found
        )


def _worst_first(findings: Sequence[LimitFinding]) -> list[LimitFinding]:
    return sorted(findings, key=lambda finding: finding.severity.rank)


def _left_out_words(out: LeftOut, reason: str) -> str:
    title = catalogued(out.title)
    match out.side:
        case Side.LEFT:
            words = tr("start", "{zone}, client's left: {reason}")
        case Side.RIGHT:
            words = tr("start", "{zone}, client's right: {reason}")
        case _:
            words = tr("start", "{zone}: {reason}")
    return words.format(zone=title, reason=reason)


def _finding_words(finding: LimitFinding) -> str:
    match finding.severity:
        case Severity.ERROR:
            words = tr("start", "Stops: {finding}")
        case Severity.WARNING:
            words = tr("start", "Warning: {finding}")
        case _:
            words = "{finding}"
    return words.format(finding=told(finding.message))
