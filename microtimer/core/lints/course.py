"""The suggested series: numbers that can all be true at once."""

from collections.abc import Iterator

from microtimer.core.documents.shape_places import Way
from microtimer.core.format.protocol_file import CoursePhase, IntRange
from microtimer.core.lints.case import LintCase
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.problem import Severity
from microtimer.core.sentence import sentence

HOURS_A_WEEK = 7 * 24


def course_range(case: LintCase) -> Iterator[Finding]:
    """Find ranges of the series whose least is above the most."""
    course = case.document.course
    if course is None:
        return
    ranges: list[tuple[Way, int | None, int | None]] = [(("age_from",), course.age_from, course.age_to)]
    if course.maintenance:
        weeks = course.maintenance
        ranges.append((("maintenance", "min_weeks"), weeks.min_weeks, weeks.max_weeks))
        ranges.append((("maintenance", "max_weeks"), weeks.max_weeks, weeks.lapse_weeks))
    for loc, low, high in ranges:
        if low is not None and high is not None and low > high:
            message = sentence("check", "{low} stands before {high}: the least is above the most.").format(
                low=low, high=high
            )
            yield Finding(("course", *loc), message, sentence("check", "Swap the two, or correct one."))
    for way, phase in _phases(case):
        for key in ("sessions", "weeks", "per_week", "session_min"):
            span: IntRange | None = getattr(phase, key)
            if span and span.min is not None and span.max is not None and span.min > span.max:
                message = sentence("check", "The least, {min}, is above the most, {max}.").format(
                    min=span.min, max=span.max
                )
                yield Finding((*way, key, "min"), message, sentence("check", "Swap min and max."))


def course_too_dense(case: LintCase) -> Iterator[Finding]:
    """Find phases whose sessions cannot keep their gap within their weeks."""
    for way, phase in _phases(case):
        if phase.min_gap_h is None:
            continue
        for sessions, weeks in _pairs(phase.sessions, phase.weeks):
            hours = (sessions - 1) * phase.min_gap_h
            if hours > weeks * HOURS_A_WEEK:
                message = sentence(
                    "check",
                    "{sessions} sessions {min_gap_h} h apart take {hours:.0f} days; {weeks} weeks are "
                    "{days}.",
                ).format(
                    sessions=sessions,
                    min_gap_h=phase.min_gap_h,
                    hours=hours / 24,
                    weeks=weeks,
                    days=weeks * 7,
                )
                yield Finding(
                    (*way, "weeks"),
                    message,
                    sentence("check", "Allow more weeks, or a smaller gap."),
                    at_key=True,
                )
                break
        most = phase.per_week.max if phase.per_week else None
        if most is not None and most * phase.min_gap_h > HOURS_A_WEEK:
            message = sentence("check", "{most} sessions a week cannot be {min_gap_h} h apart.").format(
                most=most, min_gap_h=phase.min_gap_h
            )
            yield Finding(
                (*way, "per_week"),
                message,
                sentence("check", "Plan fewer a week, or a smaller gap."),
                at_key=True,
            )


def course_count(case: LintCase) -> Iterator[Finding]:
    """Find phases whose sessions a week and weeks do not come to their sessions."""
    for way, phase in _phases(case):
        sessions, weeks, per_week = phase.sessions, phase.weeks, phase.per_week
        if sessions is None or weeks is None or per_week is None:
            continue
        least = (per_week.min or 0) * (weeks.min or 0)
        most = _product(per_week.max, weeks.max)
        too_few = sessions.max is not None and sessions.max < least
        too_many = sessions.min is not None and most is not None and sessions.min > most
        if too_few or too_many:
            come_to = (
                f"{least}"
                if most is None or most == least
                else sentence("check", "{least} to {most}").format(least=least, most=most)
            )
            message = sentence(
                "check", "Sessions a week and weeks come to {come_to} sessions, not to the number stated."
            ).format(come_to=come_to)
            yield Finding(
                (*way, "sessions"), message, sentence("check", "Correct one of the three."), at_key=True
            )


def goal_and_number(case: LintCase) -> Iterator[Finding]:
    """Find phases that run for a number of sessions and until a goal."""
    for way, phase in _phases(case):
        if phase.until_goal and phase.sessions is not None:
            message = sentence("check", "The phase has a number of sessions and runs until a goal.")
            yield Finding(
                (*way, "until_goal"), message, sentence("check", "Keep one of the two."), at_key=True
            )


def no_phases(case: LintCase) -> Iterator[Finding]:
    """Find series without a phase."""
    if case.document.course is not None and not case.document.course.phases:
        yield Finding(
            ("course", "phases"),
            sentence("check", "The series has no phase."),
            sentence("check", "Add one, or remove the course."),
            at_key=True,
        )


def _phases(case: LintCase) -> Iterator[tuple[Way, CoursePhase]]:
    if case.document.course is not None:
        for number, phase in enumerate(case.document.course.phases):
            yield ("course", "phases", number), phase


def _pairs(sessions: IntRange | None, weeks: IntRange | None) -> Iterator[tuple[int, int]]:
    """Yield the pairs that must go together: few sessions in few weeks, many in many."""
    if sessions is None or weeks is None:
        return
    for count, span in ((sessions.min, weeks.min), (sessions.max, weeks.max)):
        if count and span is not None:
            yield count, span


def _product(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one * other


LINTS = (
    Lint(
        "course-range", Severity.ERROR, "The least of a series is below its most.", course_range, ("course",)
    ),
    Lint(
        "course-too-dense",
        Severity.WARNING,
        "Sessions keep their gap within their weeks.",
        course_too_dense,
        ("course",),
    ),
    Lint(
        "course-count",
        Severity.WARNING,
        "Sessions a week and weeks come to the sessions.",
        course_count,
        ("course",),
    ),
    Lint(
        "goal-and-number", Severity.WARNING, "A phase has a number or a goal.", goal_and_number, ("course",)
    ),
    Lint("no-phases", Severity.WARNING, "A series has a phase.", no_phases, ("course",)),
)
