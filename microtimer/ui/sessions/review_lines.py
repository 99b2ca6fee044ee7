"""A session for a reviewer, in words: rows of tables and lines, made from its summary alone."""

from collections.abc import Iterator, Mapping

from microtimer.core.catalogue.screening import ScreeningAnswer
from microtimer.core.plan import Amount, DeviceSettings, PlannedStep, StepKind
from microtimer.core.session.events import (
    DiscomfortMarked,
    Outcome,
    SettingChanged,
    StepEnd,
)
from microtimer.core.session.summary import GateSummary, SessionSummary, StepSummary
from microtimer.ui.plan_lines import settings_words, side_words
from microtimer.ui.run.words import setting_label, setting_text
from microtimer.ui.when import clock_words

STATUS_WORDS: Mapping[str, str] = {
    "unfinished": "Unfinished",
    Outcome.COMPLETED.value: "Completed",
    Outcome.ENDED_EARLY.value: "Ended early",
    Outcome.ABANDONED.value: "Given up",
    Outcome.INCOMPLETE.value: "Incomplete",
}
KIND_WORDS: Mapping[str, str] = {
    "treatment": "Treatment",
    "practice": "Practice",
    "rehearsal": "Rehearsal",
}
END_WORDS = {
    StepEnd.TIME: "time done",
    StepEnd.CONFIRMED: "confirmed",
    StepEnd.EARLY: "ended early",
    StepEnd.CEILING: "ended at its limit",
    "skipped": "skipped",
}
_LEFT_OUT = {"excluded": "left out", "not_chosen": "not chosen"}


def signed_duration(ms: int) -> str:
    """Return a difference as "+1:32", "−0:04" or "0:00", to the nearest second."""
    seconds = round(abs(ms) / 1000)
    if not seconds:
        return "0:00"
    return f"{'+' if ms > 0 else '−'}{clock_words(seconds * 1000)}"


def difference(actual_ms: int, planned_ms: int) -> str:
    """Return how two durations differ as they are shown, each to its whole second above."""
    return signed_duration((-(-actual_ms // 1000) + -planned_ms // 1000) * 1000)


def counted(number: int, noun: str) -> str:
    """Return a number with its noun, such as "1 pause" or "3 pauses"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def zone_rows(summary: SessionSummary, names: Mapping[str, str]) -> list[tuple[str, ...]]:
    """Return zone, side, planned, actual, difference and note for every zone and side."""
    return [
        (
            names.get(zone.zone, zone.zone),
            side_words(zone.side),
            clock_words(zone.planned_ms) if zone.planned_ms else "not stated",
            clock_words(zone.actual_ms),
            difference(zone.actual_ms, zone.planned_ms) if zone.planned_ms else "",
            "left out during the session" if zone.excluded else "",
        )
        for zone in summary.zones
    ]


def step_rows(summary: SessionSummary) -> list[tuple[str, ...]]:
    """Return number, step, side, planned, actual, how it ended, settings and remarks for every step."""
    return [_step_row(done) for done in summary.steps]


def happenings(summary: SessionSummary) -> list[tuple[str, ...]]:
    """Return time, what and why of everything that was not in the plan, in order."""
    found = sorted((*_time_lost(summary), *_done_otherwise(summary), *_said(summary)), key=lambda one: one[0])
    return [(clock_words(t_ms), what, why) for t_ms, what, why in found]


def _time_lost(summary: SessionSummary) -> Iterator[tuple[int, str, str]]:
    for pause in summary.pauses:
        yield pause.t_ms, f"Paused for {clock_words(pause.length_ms)}", pause.reason or "no reason given"
    for gap in summary.gaps:
        why = "the machine slept" if gap.cause == "suspend" else "the program stopped"
        yield gap.t_ms, f"Gap of {clock_words(gap.gap_ms)}", f"{why}; nobody measured this time"
    for clock in summary.clock_steps:
        yield clock.t_ms, "Wall clock set", f"by {clock.by_ms / 1000:g} s; no duration changed"


def _done_otherwise(summary: SessionSummary) -> Iterator[tuple[int, str, str]]:
    titles = {done.step.index: place_words(done.step) for done in summary.steps}
    for done in summary.steps:
        for change in done.changes:
            yield change.t_ms, change_words(change), titles[change.step]
    for extension in summary.extensions:
        yield extension.t_ms, f"Extended by {extension.by_ms / 1000:g} s", titles.get(extension.step, "")
    for out in summary.exclusions:
        what = f"Left out: {out.zone} {side_words(out.side)}".strip()
        yield out.t_ms, what, f"{out.reason or 'reason erased'}; {clock_words(out.saved_ms)} less"


def _said(summary: SessionSummary) -> Iterator[tuple[int, str, str]]:
    steps = {done.step.index: done.step for done in summary.steps}
    for discomfort in summary.discomforts:
        yield discomfort.t_ms, "Discomfort", _discomfort_words(discomfort, steps)
    for note in summary.notes:
        yield note.t_ms, "Note", note.text or "erased"


def gate_lines(gate: GateSummary) -> Iterator[str]:
    """Yield what was asked and answered at one gate."""
    items = {item.id: item for item in gate.step.items}
    for answer in gate.answers:
        item = items.get(answer.item)
        yield f"{item.text if item else answer.item}: {answer_words(answer.value, answer.text)}"
    rules = {rule.id: rule.question or rule.label for rule in gate.step.rules}
    for screening in gate.screening:
        yield _screening_words(screening, rules)
    if gate.none_of_these:
        named = "; ".join(rules.get(rule, rule) for rule in gate.none_of_these)
        yield f"None of these, said explicitly: {named}"
    if gate.chosen:
        yield f"Chosen: {gate.chosen}"
    if not gate.passed:
        yield "Not passed."


def before_lines(summary: SessionSummary) -> list[str]:
    """Return what was taken out of the plan before the start, and why a zone was left out."""
    taken = [
        f"{out.title}{_after_comma(side_words(out.side))}: {out.reason} ({clock_words(out.saved_ms)} less)"
        for out in summary.left_out_before
    ]
    return [*taken, *_reason_lines(summary)]


def _reason_lines(summary: SessionSummary) -> Iterator[str]:
    options = summary.started.options if summary.started else None
    if options and options.exclusions and not summary.exclusions_before:
        yield "Why zones were left out: reasons erased"
    for out in summary.exclusions_before:
        place = f"{out.zone}{_after_comma(side_words(out.side))}"
        yield f"Why {place} was left out: {out.reason or 'no reason given'}"


def place_words(step: PlannedStep) -> str:
    """Return a step's title with its side."""
    side = side_words(step.side) if step.kind is StepKind.ZONE else ""
    return f"{step.title} ({side})" if side else step.title


def change_words(change: SettingChanged) -> str:
    """Return a changed setting, such as "Current 180 µA to 120 µA"."""
    before = f" {setting_text(change.name, change.previous)} to" if change.previous is not None else ":"
    planned = " (planned)" if change.planned else ""
    return f"{setting_label(change.name)}{before} {setting_text(change.name, change.value)}{planned}"


def answer_words(value: bool | int | None, text: str | None) -> str:
    """Return an answer as a person says it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is not None:
        return str(value)
    return text or "erased"


def _step_row(done: StepSummary) -> tuple[str, ...]:
    step = done.step
    how = _LEFT_OUT[done.left_out] if done.left_out else END_WORDS[done.ended] if done.ended else "not done"
    remarks = [done.reason] if done.reason else []
    if done.attempts > 1:
        remarks.append(f"done {done.attempts} times")
    if done.extended_ms:
        remarks.append(f"{signed_duration(done.extended_ms)} added")
    if done.waited_ms >= 1000:
        remarks.append(f"waited {clock_words(done.waited_ms)}")
    remarks += [change_words(change) for change in done.changes]
    planned = clock_words(done.planned_ms) if done.planned_ms else ""
    return (
        str(step.index + 1),
        step.title,
        side_words(step.side) if step.kind is StepKind.ZONE else "",
        planned,
        clock_words(done.active_ms) if done.attempts else "",
        how,
        settings_words(step.model_copy(update={"settings": done.settings})),
        "; ".join(remarks),
    )


def _screening_words(answer: ScreeningAnswer | None, rules: Mapping[str, str]) -> str:
    if answer is None:
        return "An answer that was erased."
    parts = [
        "yes" if answer.flagged else "no",
        answer.variant or "",
        f"age {answer.age_years}" if answer.age_years is not None else "",
        f"{answer.days_since} days ago" if answer.days_since is not None else "",
        f"cleared by {answer.clearance}" if answer.clearance else "",
        f"zones {', '.join(str(place) for place in answer.zones)}" if answer.zones else "",
        answer.note,
    ]
    return f"{rules.get(answer.rule_id, answer.rule_id)}: {', '.join(filter(None, parts))}"


def _discomfort_words(event: DiscomfortMarked, steps: Mapping[int, PlannedStep]) -> str:
    step = steps.get(event.step)
    parts = [
        place_words(step) if step else event.zone or "",
        f"{clock_words(event.active_ms)} into the step",
        _settings(event.settings),
        event.note,
    ]
    return ", ".join(filter(None, parts))


def _settings(settings: DeviceSettings) -> str:
    named = ((name, getattr(settings, name)) for name in settings.stated())
    return ", ".join(
        setting_text(name, value) for name, value in named if isinstance(value, Amount | str) and value
    )


def _after_comma(words: str) -> str:
    return f", {words}" if words else ""
