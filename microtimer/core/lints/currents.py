"""Current, level and other settings: what is too much, and what looks like another unit."""

import re
from collections.abc import Iterator

from microtimer.core.catalogue.setting_limits import HIGHEST_MICROCURRENT_UA, USUAL_HIGHEST_UA
from microtimer.core.documents.shape_places import Way
from microtimer.core.format.protocol_steps import ParameterRef, ZoneStep
from microtimer.core.lints.case import LintCase
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.problem import Severity
from microtimer.core.sentence import Figure, Sentence, sentence

_UNIT_IN_LEVEL = re.compile(r"[0-9]\s*([mµμu])a\b", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")
_HIGHEST_LEVEL = 30
"""A level above this is more likely a current: no device on record has so many."""
_LOWEST_USUAL_UA = 10


def not_microcurrent(case: LintCase) -> Iterator[Finding]:
    """Find currents that are not microcurrent any more."""
    for loc, _, high in case.once(_currents):
        if high > HIGHEST_MICROCURRENT_UA:
            message = sentence(
                "check", "{high:,} uA is above {highest_microcurrent_ua:,} uA and no longer microcurrent."
            ).format(high=high, highest_microcurrent_ua=HIGHEST_MICROCURRENT_UA)
            yield Finding(
                loc,
                message,
                sentence("check", "Check the unit in the source: 1 mA is 1000 uA. Lower the current."),
            )


def above_usual(case: LintCase) -> Iterator[Finding]:
    """Find currents above the usual range."""
    for loc, _, high in case.once(_currents):
        if USUAL_HIGHEST_UA < high <= HIGHEST_MICROCURRENT_UA:
            message = sentence(
                "check", "{high} uA is above the usual range of {lowest_usual_ua} to {usual_highest_ua} uA."
            ).format(high=high, lowest_usual_ua=_LOWEST_USUAL_UA, usual_highest_ua=USUAL_HIGHEST_UA)
            yield Finding(
                loc, message, sentence("check", "Make sure that the device and its manual allow it.")
            )


def current_like_level(case: LintCase) -> Iterator[Finding]:
    """Find currents so small that they are probably the number of a level."""
    for loc, _, high in case.once(_currents):
        if 0 < high < _LOWEST_USUAL_UA:
            message = sentence(
                "check", "{high} uA is below the usual range; it looks like the number of a level."
            ).format(high=high)
            yield Finding(
                loc,
                message,
                sentence(
                    "check", 'If a level is meant, write "level": "{high}"; else look the current up.'
                ).format(high=high),
            )


def range_reversed(case: LintCase) -> Iterator[Finding]:
    """Find ranges written with the higher value first."""
    for loc, settings, _ in case.settings:
        for key in ("current_ua", "frequency_hz", "pulse_width_us"):
            value = getattr(settings, key)
            if isinstance(value, tuple) and value[0] > value[1]:
                message = sentence("check", "The range begins with its higher value, {high}.").format(
                    high=Figure(value[0])
                )
                yield Finding(
                    (*loc, key),
                    message,
                    sentence("check", "Write [{high}, {low}].").format(
                        high=Figure(value[1]), low=Figure(value[0])
                    ),
                )


def level_like_current(case: LintCase) -> Iterator[Finding]:
    """Find levels that look like a current."""
    for loc, settings, _ in case.settings:
        level = settings.level
        if not isinstance(level, str) or len(level) < 2:
            continue
        unit = _UNIT_IN_LEVEL.search(level)
        if unit and unit[1].casefold() == "m":
            remedy = sentence("check", "Look the microamperes up in the source; nothing is converted.")
            yield Finding(
                (*loc, "level"),
                sentence("check", 'The level "{level}" is a current in milliamperes.').format(level=level),
                remedy,
            )
        elif unit or (_BARE_NUMBER.fullmatch(level) and float(level) > _HIGHEST_LEVEL):
            message = sentence("check", 'The level "{level}" looks like a current.').format(level=level)
            yield Finding(
                (*loc, "level"),
                message,
                sentence("check", "If microamperes are meant, write current_ua instead."),
            )


def ratio_without_unit(case: LintCase) -> Iterator[Finding]:
    """Find duty cycles that are a bare number."""
    for loc, settings, _ in case.settings:
        duty = settings.duty_cycle
        if duty is not None and _BARE_NUMBER.fullmatch(duty.strip()):
            message = sentence(
                "check", 'A duty cycle of "{duty}" has no unit: it may be percent, or a ratio.'
            ).format(duty=duty)
            yield Finding(
                (*loc, "duty_cycle"),
                message,
                sentence("check", "Write it as the source does, with the unit; ask if it has none."),
            )


def ramp(case: LintCase) -> Iterator[Finding]:
    """Find ramps that go nowhere."""
    for place in case.with_key("ramp"):
        step = place.step
        if not isinstance(step, ZoneStep) or step.ramp is None:
            continue
        start, end, size = step.ramp.from_ua, step.ramp.to_ua, step.ramp.step_ua
        loc = (*place.loc, "ramp")
        if start is not None and start == end:
            yield Finding(
                (*loc, "to_ua"),
                sentence("check", "The ramp ends where it begins."),
                sentence("check", "Change one end, or remove the ramp."),
            )
        elif size == 0:
            yield Finding(
                (*loc, "step_ua"),
                sentence("check", "The ramp rises by 0 uA."),
                sentence("check", "Write the size of one rise."),
            )
        elif size and start is not None and end is not None and size > abs(end - start):
            message = sentence(
                "check", "One rise of {size} uA is more than the whole ramp of {whole} uA."
            ).format(size=size, whole=abs(end - start))
            yield Finding((*loc, "step_ua"), message, sentence("check", "Write a smaller rise."))


def ramp_empty(case: LintCase) -> Iterator[Finding]:
    """Find ramps that state neither an end nor who raises the current."""
    for place in case.with_key("ramp"):
        step = place.step
        if isinstance(step, ZoneStep) and step.ramp is not None:
            stated = (step.ramp.from_ua, step.ramp.to_ua, step.ramp.by)
            if stated == (None, None, None):
                remedy = sentence(
                    "check", 'Add "from_ua" and "to_ua", or "by": "operator", or remove the ramp.'
                )
                yield Finding(
                    (*place.loc, "ramp"),
                    sentence("check", "The ramp does not say from where to where."),
                    remedy,
                    True,
                )


def ramp_and_current(case: LintCase) -> Iterator[Finding]:
    """Find ramps that begin at another current than the step states."""
    for place in case.with_key("ramp"):
        step = place.step
        if not isinstance(step, ZoneStep) or step.ramp is None or step.settings is None:
            continue
        start, current = step.ramp.from_ua, step.settings.current_ua
        if start is None or current is None or isinstance(current, ParameterRef):
            continue
        low, high = (min(current), max(current)) if isinstance(current, tuple) else (current, current)
        if not low <= start <= high:
            stated = _in_ua(low, high)
            message = sentence("check", "The ramp begins at {start} uA; the step is set to {stated}.").format(
                start=start, stated=stated
            )
            remedy = sentence(
                "check", "Write the current the step begins with in both places, or only in the ramp."
            )
            yield Finding((*place.loc, "ramp", "from_ua"), message, remedy)


def _in_ua(low: int, high: int) -> Sentence:
    if low == high:
        return sentence("check", "{low} uA").format(low=low)
    return sentence("check", "{low} to {high} uA").format(low=low, high=high)


def _currents(case: LintCase) -> tuple[tuple[Way, int, int], ...]:
    """Return every stated current with its place, its lowest and its highest value."""
    return (*_stated_currents(case), *_ramps(case))


def _stated_currents(case: LintCase) -> Iterator[tuple[Way, int, int]]:
    for loc, settings, _ in case.settings:
        current = settings.current_ua
        if isinstance(current, ParameterRef):
            parameter = case.parameters.get(current.param)
            most = getattr(parameter, "max", None)
            if isinstance(most, int | float):
                yield (*loc, "current_ua"), 0, int(most)
        elif isinstance(current, tuple):
            yield (*loc, "current_ua"), min(current), max(current)
        elif current is not None:
            yield (*loc, "current_ua"), current, current


def _ramps(case: LintCase) -> Iterator[tuple[Way, int, int]]:
    for place in case.with_key("ramp"):
        if isinstance(place.step, ZoneStep) and place.step.ramp is not None:
            for key in ("from_ua", "to_ua"):
                value = getattr(place.step.ramp, key)
                if value is not None:
                    yield (*place.loc, "ramp", key), value, value


LINTS = (
    Lint("not-microcurrent", Severity.ERROR, "No current is above 1000 uA.", not_microcurrent),
    Lint("above-usual", Severity.NOTE, "A current above 500 uA is told.", above_usual),
    Lint(
        "current-like-level", Severity.WARNING, "A current is not the number of a level.", current_like_level
    ),
    Lint(
        "range-reversed",
        Severity.ERROR,
        "A range begins with its lower value.",
        range_reversed,
        ("settings", "marks", "by_session"),
    ),
    Lint(
        "level-like-current",
        Severity.WARNING,
        "A level is not a current.",
        level_like_current,
        ("settings", "marks", "by_session"),
    ),
    Lint(
        "ratio-without-unit",
        Severity.NOTE,
        "A duty cycle has a unit.",
        ratio_without_unit,
        ("settings", "marks", "by_session"),
    ),
    Lint("ramp", Severity.WARNING, "A ramp goes somewhere, in steps that fit.", ramp, ("ramp",)),
    Lint("ramp-empty", Severity.WARNING, "A ramp says from where to where.", ramp_empty, ("ramp",)),
    Lint(
        "ramp-and-current",
        Severity.WARNING,
        "A ramp begins at the current of its step.",
        ramp_and_current,
        ("ramp",),
    ),
)
