"""A session for a reviewer, in words: rows of tables and lines, made from its summary alone."""

from collections.abc import Iterator, Mapping

from microtimer.core.catalogue.screening import ScreeningAnswer
from microtimer.core.plan import Amount, DeviceSettings, PlannedStep, Side, StepKind
from microtimer.core.sentence import sentence
from microtimer.core.session.events import DiscomfortMarked, Outcome, SettingChanged, StepEnd
from microtimer.core.session.summary import GateSummary, SessionSummary, StepSummary
from microtimer.ui.language import catalogued, decimal, told, tr
from microtimer.ui.plan_lines import settings_words, side_words, step_title, with_side
from microtimer.ui.run.words import setting_label, setting_text
from microtimer.ui.when import clock_words

STATUS_WORDS: Mapping[str, str] = {
    "unfinished": sentence("sessions", "Unfinished"),
    Outcome.COMPLETED.value: sentence("sessions", "Completed"),
    Outcome.ENDED_EARLY.value: sentence("sessions", "Ended early"),
    Outcome.ABANDONED.value: sentence("sessions", "Given up"),
    Outcome.INCOMPLETE.value: sentence("sessions", "Incomplete"),
}
KIND_WORDS: Mapping[str, str] = {
    "treatment": sentence("sessions", "Treatment"),
    "practice": sentence("sessions", "Practice"),
    "rehearsal": sentence("sessions", "Rehearsal"),
}
END_WORDS: Mapping[str, str] = {
    StepEnd.TIME: sentence("sessions", "time done"),
    StepEnd.CONFIRMED: sentence("sessions", "confirmed"),
    StepEnd.EARLY: sentence("sessions", "ended early"),
    StepEnd.CEILING: sentence("sessions", "ended at its limit"),
    "skipped": sentence("sessions", "skipped"),
}
_LEFT_OUT = {
    "excluded": sentence("sessions", "left out"),
    "not_chosen": sentence("sessions", "not chosen"),
}
_GAP_CAUSES = {
    "suspend": sentence("sessions", "The machine slept; nobody measured this time."),
    "crash": sentence("sessions", "The program stopped; nobody measured this time."),
}
_GAPS = ("gap", "crash")
"""What the program itself gives as the reason of a pause."""
Names = Mapping[str, str]
"""The zones of the catalogue by id, as the window calls them."""
Happening = tuple[int, str, str]


def signed_duration(ms: int) -> str:
    """Return a difference as "+1:32", "−0:04" or "0:00", to the nearest second."""
    seconds = round(abs(ms) / 1000)
    if not seconds:
        return "0:00"
    return f"{'+' if ms > 0 else '−'}{clock_words(seconds * 1000)}"


def difference(actual_ms: int, planned_ms: int) -> str:
    """Return how two durations differ as they are shown, each to its whole second above."""
    return signed_duration((-(-actual_ms // 1000) + -planned_ms // 1000) * 1000)


def zone_rows(summary: SessionSummary, names: Names) -> list[tuple[str, ...]]:
    """Return zone, side, planned, actual, difference and note for every zone and side."""
    return [
        (
            names.get(zone.zone, zone.zone),
            side_words(zone.side),
            clock_words(zone.planned_ms) if zone.planned_ms else tr("words", "not stated"),
            clock_words(zone.actual_ms),
            difference(zone.actual_ms, zone.planned_ms) if zone.planned_ms else "",
            tr("sessions", "left out during the session") if zone.excluded else "",
        )
        for zone in summary.zones
    ]


def step_rows(summary: SessionSummary) -> list[tuple[str, ...]]:
    """Return number, step, side, planned, actual, how it ended, settings and remarks for every step."""
    return [_step_row(done) for done in summary.steps]


def happenings(summary: SessionSummary, names: Names) -> list[tuple[str, ...]]:
    """Return time, what and why of everything that was not in the plan, in order."""
    found = (*_time_lost(summary), *_done_otherwise(summary, names), *_said(summary, names))
    ordered = sorted(found, key=lambda one: one[0])
    return [(clock_words(t_ms), what, why) for t_ms, what, why in ordered]


def _time_lost(summary: SessionSummary) -> Iterator[Happening]:
    for pause in summary.pauses:
        what = tr("sessions", "Paused for {time}").format(time=clock_words(pause.length_ms))
        why = tr("sessions", "because of the gap") if pause.reason in _GAPS else pause.reason
        yield pause.t_ms, what, why or tr("sessions", "no reason given")
    for gap in summary.gaps:
        what = tr("sessions", "Gap of {time}").format(time=clock_words(gap.gap_ms))
        yield gap.t_ms, what, told(_GAP_CAUSES["suspend" if gap.cause == "suspend" else "crash"])
    for clock in summary.clock_steps:
        why = tr("sessions", "by {seconds} s; no duration changed").format(
            seconds=decimal(clock.by_ms / 1000)
        )
        yield clock.t_ms, tr("sessions", "Wall clock set"), why


def _done_otherwise(summary: SessionSummary, names: Names) -> Iterator[Happening]:
    titles = {done.step.index: place_words(done.step) for done in summary.steps}
    for done in summary.steps:
        for change in done.changes:
            yield change.t_ms, change_words(change), titles[change.step]
    for extension in summary.extensions:
        what = tr("sessions", "Extended by {seconds} s").format(seconds=decimal(extension.by_ms / 1000))
        yield extension.t_ms, what, titles.get(extension.step, "")
    for out in summary.exclusions:
        place = with_side(names.get(out.zone, out.zone), out.side)
        why = tr("sessions", "{reason}; {time} less").format(
            reason=(out.reason or tr("sessions", "reason erased")).removesuffix("."),
            time=clock_words(out.saved_ms),
        )
        yield out.t_ms, tr("sessions", "Left out: {place}").format(place=place), why


def _said(summary: SessionSummary, names: Names) -> Iterator[Happening]:
    steps = {done.step.index: done.step for done in summary.steps}
    for discomfort in summary.discomforts:
        words = _discomfort_words(discomfort, steps, names)
        yield discomfort.t_ms, tr("sessions", "Discomfort"), words
    for note in summary.notes:
        yield note.t_ms, tr("sessions", "Note"), note.text or tr("sessions", "erased")


def gate_lines(gate: GateSummary, names: Names) -> Iterator[str]:
    """Yield what was asked and answered at one gate."""
    items = {item.id: item for item in gate.step.items}
    for answer in gate.answers:
        item = items.get(answer.item)
        asked = catalogued(item.text) if item else answer.item
        yield _asked_and_said(asked, answer_words(answer.value, answer.text))
    rules = {rule.id: catalogued(rule.question or rule.label) for rule in gate.step.rules}
    for screening in gate.screening:
        yield _screening_words(screening, rules, names)
    if gate.none_of_these:
        named = "; ".join(rules.get(rule, rule) for rule in gate.none_of_these)
        yield tr("sessions", "None of these, said explicitly: {questions}").format(questions=named)
    if gate.chosen:
        yield tr("sessions", "Chosen: {option}").format(option=gate.chosen)
    if not gate.passed:
        yield tr("sessions", "Not passed.")


def before_lines(summary: SessionSummary, names: Names) -> list[str]:
    """Return what was taken out of the plan before the start, and why a zone was left out."""
    taken = [
        tr("sessions", "{place}: {reason} ({time} less)").format(
            place=with_side(catalogued(out.title), out.side),
            reason=told(out.reason),
            time=clock_words(out.saved_ms),
        )
        for out in summary.left_out_before
    ]
    return [*taken, *_reason_lines(summary, names)]


def _reason_lines(summary: SessionSummary, names: Names) -> Iterator[str]:
    options = summary.started.options if summary.started else None
    if options and options.exclusions and not summary.exclusions_before:
        yield tr("sessions", "Why zones were left out: reasons erased")
    for out in summary.exclusions_before:
        yield tr("sessions", "Why {place} was left out: {reason}").format(
            place=with_side(names.get(out.zone, out.zone), out.side),
            reason=out.reason or tr("sessions", "no reason given"),
        )


def place_words(step: PlannedStep) -> str:
    """Return a step's title with its side."""
    side = side_words(step.side) if step.kind is StepKind.ZONE else ""
    return f"{step_title(step)} ({side})" if side else step_title(step)


def change_words(change: SettingChanged) -> str:
    """Return a changed setting, such as "Current 180 µA to 120 µA"."""
    values = {
        "setting": setting_label(change.name),
        "before": setting_text(change.name, change.previous) if change.previous is not None else "",
        "after": setting_text(change.name, change.value),
    }
    if change.previous is not None:
        words = tr("sessions", "{setting} {before} to {after}").format(**values)
    else:
        words = tr("sessions", "{setting}: {after}").format(**values)
    return tr("sessions", "{change} (planned)").format(change=words) if change.planned else words


def answer_words(value: bool | int | None, text: str | None) -> str:
    """Return an answer as a person says it."""
    if isinstance(value, bool):
        return tr("sessions", "yes") if value else tr("sessions", "no")
    if value is not None:
        return str(value)
    return catalogued(text) if text else tr("sessions", "erased")


def _step_row(done: StepSummary) -> tuple[str, ...]:
    step = done.step
    planned = clock_words(done.planned_ms) if done.planned_ms else ""
    return (
        str(step.index + 1),
        step_title(step),
        side_words(step.side) if step.kind is StepKind.ZONE else "",
        planned,
        clock_words(done.active_ms) if done.attempts else "",
        _how_words(done),
        settings_words(step.model_copy(update={"settings": done.settings})),
        "; ".join(_remarks(done)),
    )


def _how_words(done: StepSummary) -> str:
    if done.left_out:
        return told(_LEFT_OUT[done.left_out])
    return told(END_WORDS[done.ended]) if done.ended else tr("sessions", "not done")


def _remarks(done: StepSummary) -> Iterator[str]:
    if done.reason:
        yield told(done.reason)
    if done.attempts > 1:
        yield tr("sessions", "done {count} times").format(count=done.attempts)
    if done.extended_ms:
        yield tr("sessions", "{time} added").format(time=signed_duration(done.extended_ms))
    if done.waited_ms >= 1000:
        yield tr("sessions", "waited {time}").format(time=clock_words(done.waited_ms))
    yield from (change_words(change) for change in done.changes)


def _screening_words(answer: ScreeningAnswer | None, rules: Mapping[str, str], names: Names) -> str:
    if answer is None:
        return tr("sessions", "An answer that was erased.")
    return _asked_and_said(rules.get(answer.rule_id, answer.rule_id), ", ".join(_answer_parts(answer, names)))


def _asked_and_said(asked: str, said: str) -> str:
    return f"{asked} {said}" if asked.endswith("?") else f"{asked}: {said}"


def _answer_parts(answer: ScreeningAnswer, names: Names) -> Iterator[str]:
    if answer.age_years is None:
        yield tr("sessions", "yes") if answer.flagged else tr("sessions", "no")
    if answer.variant:
        yield catalogued(answer.variant)
    if answer.age_years is not None:
        yield tr("sessions", "age {years}").format(years=answer.age_years)
    if answer.days_since is not None:
        yield tr("sessions", "{days} days ago").format(days=answer.days_since)
    if answer.clearance:
        yield tr("sessions", "cleared by {who}").format(who=answer.clearance)
    if answer.zones:
        places = "; ".join(_place(place, names) for place in answer.zones)
        yield tr("sessions", "zones {zones}").format(zones=places)
    if answer.note:
        yield answer.note


def _place(place: str, names: Names) -> str:
    zone, _, side = place.partition(":")
    return with_side(names.get(zone, zone), Side(side) if side else None)


def _discomfort_words(event: DiscomfortMarked, steps: Mapping[int, PlannedStep], names: Names) -> str:
    step = steps.get(event.step)
    parts = [
        place_words(step) if step else names.get(event.zone or "", event.zone or ""),
        tr("sessions", "{time} into the step").format(time=clock_words(event.active_ms)),
        _settings(event.settings),
        event.note,
    ]
    return ", ".join(filter(None, parts))


def _settings(settings: DeviceSettings) -> str:
    named = ((name, getattr(settings, name)) for name in settings.stated())
    return ", ".join(
        setting_text(name, value) for name, value in named if isinstance(value, Amount | str) and value
    )
