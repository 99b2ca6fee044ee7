"""Totals: the time the plan takes against what author and device say, and plans too long to be meant."""

from collections.abc import Iterator
from typing import NamedTuple

from microtimer.core.catalogue.device_limits import check_running_time
from microtimer.core.expansion.choices import start_choices
from microtimer.core.expansion.context import (
    MOST_STEPS,
    EmptyPlanError,
    PlanContext,
    PlanError,
    PlanTooLongError,
)
from microtimer.core.expansion.expand import expand
from microtimer.core.expansion.places import Sidedness
from microtimer.core.expansion.timing import counted_timing, optional_ms, thousandths, timing_of
from microtimer.core.format.protocol_steps import BlockStep, TaskStep, ZoneStep
from microtimer.core.lints.case import LintCase, StepPlace
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.lints.step_count import StepCount
from microtimer.core.plan import Plan, PlanOptions, SectionKind, StepKind, Stroke, Timing
from microtimer.core.problem import Severity
from microtimer.core.sentence import Figure, Sentence, sentence

_NOT_PLAIN = (
    *(
        "optional",
        "include_if",
        "leave_out_if",
        "only_in",
        "use",
        "lanes",
        "options",
        "until_confirmed",
        "by_session",
    ),
)
"""Keys by which a plan depends on more than its list of steps."""

_NOT_COUNTED = (ZoneStep, TaskStep, BlockStep)
"""Blocks are no steps of a plan; zone and task steps are counted with their own sides and repeats."""
_HALVED = (Sidedness.PAIRED, Sidedness.EITHER)
"""What a mirror makes two runs of."""


class Span(NamedTuple):
    """The treatment time of a plan, and how many steps it has."""

    least_ms: int
    most_ms: int | None
    """None where some step may take any time."""
    steps: int


def total_mismatch(case: LintCase) -> Iterator[Finding]:
    """Find stated totals that the steps do not come to."""
    stated = optional_ms(case.document.stated_total_s)
    span = None if stated is None else _span(case)
    if stated is None or span is None:
        return
    if stated < span.least_ms or (span.most_ms is not None and stated > span.most_ms):
        come_to = _come_to(span)
        message = sentence(
            "check", "The treatment steps come to {come_to}; the stated total is {total}."
        ).format(come_to=come_to, total=_clock(stated))
        remedy = sentence(
            "check", "Write {least}, or correct the steps. Moving between zones is not counted."
        ).format(least=Figure(span.least_ms / 1000))
        yield Finding(("stated_total_s",), message, remedy)


def _come_to(span: Span) -> Sentence:
    least = _clock(span.least_ms)
    if span.most_ms == span.least_ms:
        return least
    if span.most_ms is None:
        return sentence("check", "{least} or more").format(least=least)
    return sentence("check", "{least} to {most}").format(least=least, most=_clock(span.most_ms))


def plan_too_long(case: LintCase) -> Iterator[Finding]:
    """Find repeats that multiply to more steps than a visit can hold."""
    steps = case.once(_steps_at_least)
    if steps > MOST_STEPS:
        message = sentence(
            "check", "The steps and their repeats come to {steps:,} or more; a plan holds {most:,}."
        ).format(steps=steps, most=MOST_STEPS)
        yield Finding(_repeated(case), message, sentence("check", "Repeat less, or split the protocol."))
    elif not _is_plain(case) and isinstance(found := case.once(plan), PlanTooLongError):
        yield Finding(_repeated(case), found.message, found.remedy)


def cannot_be_planned(case: LintCase) -> Iterator[Finding]:
    """Find protocols that cannot be turned into a plan for another reason than those other checks name."""
    found = None if _is_plain(case) else case.once(plan)
    if isinstance(found, PlanError) and not isinstance(found, EmptyPlanError | PlanTooLongError):
        yield Finding((), found.message, found.remedy)


def nothing_by_default(case: LintCase) -> Iterator[Finding]:
    """Find protocols with nothing to do unless something is chosen at the start."""
    if not _is_plain(case) and isinstance(case.once(plan), EmptyPlanError):
        loc = ("sections",) if case.document.sections is not None else ("steps",)
        message = sentence("check", "Unless something is chosen at the start, there is nothing to do.")
        yield Finding(
            loc, message, sentence("check", "Let one of the steps be there by default."), at_key=True
        )


def auto_off(case: LintCase) -> Iterator[Finding]:
    """Find plans during which the device switches itself off."""
    yield from _running_time(case, "auto-off")


def session_too_long(case: LintCase) -> Iterator[Finding]:
    """Find plans longer than a session with the device may last."""
    yield from _running_time(case, "session-too-long")


def nothing_timed(case: LintCase) -> Iterator[Finding]:
    """Find protocols that state no time at all."""
    keys = ("dwell_s", "dwell_about_s", "dwell_min_s", "dwell_max_s", "stroke")
    if case.zone_steps and not case.has_key(*keys):
        message = sentence("check", "No step states a time: every clock counts up.")
        yield Finding(
            (*case.zone_steps[0][0].loc, "dwell_s"),
            message,
            sentence("check", 'Add "dwell_s" where a time is known.'),
        )


def plan(case: LintCase) -> Plan | PlanError:
    """Return the plan with the least of everything that must be chosen, or why there is none."""
    if case.once(_steps_at_least) > MOST_STEPS:
        return PlanTooLongError(
            sentence("check", "The plan is too long.")
        )  # planning finds it too, but takes longer
    context = PlanContext(case.catalogues.zones, case.catalogues.gates, case.catalogues.rules, case.device)
    values = start_choices(case.document, case.catalogues.zones).least_values()
    options = PlanOptions(values=values, with_screening=False)
    try:
        return expand(case.document, case.protocol.sha256, options, context)
    except PlanError as error:
        return error


def _steps_at_least(case: LintCase) -> int:
    """Return how many steps the file comes to: exactly for a plain one, at least for any other."""
    at_most = len(case.steps) * 2
    if at_most <= MOST_STEPS and not case.has_key("repeat", "use"):
        return at_most // 2
    span = case.once(_plain_span)
    return span.steps if span else StepCount(case.document).of_document()


def _running_time(case: LintCase, code: str) -> Iterator[Finding]:
    device = case.device
    if device is None or (device.auto_off_s is None and device.max_session_s is None):
        return
    found = case.once(plan)
    if isinstance(found, PlanError):
        return
    totals = found.totals
    for finding in check_running_time(device, totals.treatment_ms + totals.transition_ms):
        if finding.code == code:
            loc = ("sections",) if case.document.sections is not None else ("steps",)
            yield Finding(loc, finding.message, finding.remedy, at_key=True)


def _span(case: LintCase) -> Span | None:
    """Return the treatment time; None where it depends on answers given on the way."""
    plain = case.once(_plain_span)
    if plain is not None:
        return plain
    found = case.once(plan)
    if isinstance(found, PlanError) or any(step.kind is StepKind.CHOICE for step in found.steps):
        return None
    bounds = [
        _timing_bounds(step.timing, open_ended=step.kind is StepKind.ZONE)
        for step in found.steps
        if step.section is SectionKind.TREATMENT and step.lane == 0
    ]
    least = sum(shortest for shortest, _ in bounds)
    if least != found.totals.treatment_ms:
        return None  # a second lane that lasts longer than the first
    is_bounded = all(longest is not None for _, longest in bounds)
    most = sum(longest or 0 for _, longest in bounds)
    return Span(least, most if is_bounded else None, len(found.steps))


def _is_plain(case: LintCase) -> bool:
    """Tell whether the plan is the list of steps, with nothing chosen, used or answered on the way."""
    return not (case.document.parameters or case.document.variants or case.has_key(*_NOT_PLAIN))


def _plain_span(case: LintCase) -> Span | None:
    """Return the treatment time of a file whose plan is its list of steps; None for any other file.

    It is the same as the plan's, at a fraction of the cost: most files are plain, and most are checked often.
    """
    if not _is_plain(case):
        return None
    least, most, is_bounded = 0, 0, True
    count = sum(_repeats_around(place) for place in case.steps if not isinstance(place.step, _NOT_COUNTED))
    for place, step in case.timed_steps:
        runs = _runs(case, place, step)
        count += runs
        if place.section is SectionKind.TREATMENT:
            shortest, longest = _bounds(step)
            least += shortest * runs
            most += (longest or 0) * runs
            is_bounded = is_bounded and longest is not None
    return Span(least, most if is_bounded else None, count)


def _runs(case: LintCase, place: StepPlace, step: ZoneStep | TaskStep) -> int:
    """Return how often a step is run: its sides and repeats, and the repeats of the blocks around it."""
    runs = step.repeat if isinstance(step.repeat, int) else 1
    if place.around:
        runs *= _repeats_around(place)
    zone = case.place(step.zone) if place.side == "mirror" and isinstance(step, ZoneStep) else None
    return runs * 2 if zone and zone.sidedness in _HALVED else runs


def _repeats_around(place: StepPlace) -> int:
    repeats = 1
    for outer in place.around:
        if isinstance(outer.step, BlockStep) and isinstance(outer.step.repeat, int):
            repeats *= outer.step.repeat
    return repeats


def _bounds(step: ZoneStep | TaskStep) -> tuple[int, int | None]:
    """Return the shortest and the longest milliseconds of one run; None where it may take any time."""
    if isinstance(step.dwell_s, float):
        exact = int(step.dwell_s) * 1000 if step.dwell_s.is_integer() else thousandths(step.dwell_s)
        return exact, exact
    timing = timing_of(step, None, None)
    if timing is None and isinstance(step, ZoneStep) and step.stroke is not None:
        stroke = Stroke(
            move_ms=optional_ms(step.stroke.move_s),
            hold_ms=optional_ms(step.stroke.hold_s),
            count=step.stroke.count if isinstance(step.stroke.count, int) else None,
        )
        timing = counted_timing(stroke, step.passes if isinstance(step.passes, int) else None)
    return _timing_bounds(timing or Timing(), open_ended=isinstance(step, ZoneStep))


def _timing_bounds(timing: Timing, *, open_ended: bool) -> tuple[int, int | None]:
    """Return the same for a timing; a placement without a time may take any, other work takes none."""
    longest = timing.planned_ms if timing.planned_ms is not None else timing.maximum_ms
    return timing.counted_ms, 0 if longest is None and not open_ended else longest


def _repeated(case: LintCase) -> tuple[str | int, ...]:
    """Return the place of the greatest repeat."""
    repeats = [
        (repeat, place)
        for place in case.with_key("repeat")
        if isinstance(repeat := getattr(place.step, "repeat", None), int)
    ]
    if not repeats:
        return ()
    return (*max(repeats, key=lambda item: item[0])[1].loc, "repeat")


def _clock(ms: int) -> Sentence:
    seconds = Figure(ms / 1000)
    if ms < 60_000 or ms % 1000:
        return sentence("check", "{seconds} s").format(seconds=seconds)
    minutes = f"{ms // 60_000}:{ms // 1000 % 60:02d}"
    return sentence("check", "{minutes} ({seconds} s)").format(minutes=minutes, seconds=seconds)


LINTS = (
    Lint(
        "total-mismatch",
        Severity.WARNING,
        "The steps come to the stated total.",
        total_mismatch,
        ("stated_total_s",),
    ),
    Lint("plan-too-long", Severity.ERROR, "A plan holds no more steps than a visit can.", plan_too_long),
    Lint("nothing-by-default", Severity.WARNING, "Something is done by default.", nothing_by_default),
    Lint("nothing-timed", Severity.NOTE, "Some step states a time.", nothing_timed),
    Lint("auto-off", Severity.WARNING, "The device stays on for the whole plan.", auto_off),
    Lint(
        "session-too-long",
        Severity.WARNING,
        "A session is as short as the device wants it.",
        session_too_long,
    ),
    Lint(
        "cannot-be-planned", Severity.ERROR, "A file without other errors can be planned.", cannot_be_planned
    ),
)
