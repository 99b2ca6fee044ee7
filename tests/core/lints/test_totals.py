"""Totals against what the author and the device say, and plans too long to be meant."""

import pytest
from hypothesis import given, settings

from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.lints.case import LintCase
from microtimer.core.lints.step_count import StepCount
from microtimer.core.lints.totals import _plain_span, plan
from microtimer.core.plan import Plan
from tests.core.expansion.protocols import protocols
from tests.core.lints.marked import (
    Pass,
    Trip,
    assert_trips,
    block,
    catalogues,
    found,
    listed,
    loaded,
    section,
    sections,
    steps,
    use,
    zone,
)

JAW_60 = zone('"dwell_s": 60')
AUTO_OFF_20_MIN = catalogues().devices.get("nuface-mini-plus")
NECK = '{"type": "yes_no", "id": "neck", "title": "Neck?", "default": %s}'
DEEP = [block(use(f'"b{number + 1}"'), keys=f'"id": "b{number}", ') for number in range(70)]


def total(seconds: str, keys: str) -> str:
    return f'"stated_total_s": {seconds},\n{keys}'


TRIPS = [
    # a mirror makes two of it
    Trip("total-mismatch", total("«60»", steps(JAW_60)), "2:00 (120 s); the stated total is 1:00 (60 s)"),
    # repeats at both levels
    Trip(
        "total-mismatch",
        total("«60»", steps(block(zone('"dwell_s": 10, "repeat": 2'), keys='"repeat": 3, '))),
        "2:00",
    ),
    # counted strokes, in passes
    Trip(
        "total-mismatch",
        total("«90»", steps(zone('"passes": 2, "stroke": {"move_s": 5, "count": 3}'))),
        "1:00 (60 s); the stated total is 1:30 (90 s)",
    ),
    # above the most of a range
    Trip(
        "total-mismatch",
        total("«200»", steps(zone('"dwell_min_s": 30, "dwell_max_s": 60'))),
        "1:00 (60 s) to 2:00",
    ),
    # below the least, where another step may take any time
    Trip("total-mismatch", total("«60»", steps(JAW_60, zone(name="brow"))), "2:00 (120 s) or more"),
    # preparation is not treatment
    Trip(
        "total-mismatch",
        total(
            "«180»",
            sections(
                section('{"type": "task", "dwell_s": 60}', kind="preparation"),
                section(JAW_60),
            ),
        ),
        "2:00",
    ),
    # with a parameter the plan decides: its default leaves the neck out
    Trip(
        "total-mismatch",
        total("«240»", steps(JAW_60, zone('"dwell_s": 60, "include_if": "neck"', name="neck_side")))
        + listed("parameters", NECK % "false"),
        "2:00",
    ),
    # used twice
    Trip("total-mismatch", total("«120»", steps(zone('"id": "a", "dwell_s": 60'), use('"a"'))), "4:00"),
    # repeats that multiply
    Trip(
        "plan-too-long",
        steps(block(block(zone(), keys='"repeat": 100, '), keys='"repeat": «900», ')),
        "180,000 or more",
    ),
    # by way of a use: the repeat where it stands, and those of what it uses
    Trip(
        "plan-too-long",
        steps(block(use('"a"'), keys='"repeat": 90, '))
        + listed("blocks", block(zone(), keys='"id": "a", "repeat": «900», ')),
        "81,000 or more",
    ),
    # sixty uses deep
    Trip("cannot-be-planned", "«»" + steps(*DEEP, zone('"id": "b70"')), "60"),
    Trip(
        "nothing-by-default",
        '«"steps"»: [' + zone('"id": "a", "optional": false') + "]",
        "by default",
    ),
    Trip("nothing-timed", steps("«{»" + zone()[1:]), "counts up"),
    Trip(
        "auto-off",
        '«"steps"»: [' + zone('"dwell_s": 600') + "]",
        "20:00",
        device=AUTO_OFF_20_MIN,
    ),
    # with the moves between placements
    Trip(
        "auto-off",
        '"transition_s": 30,\n«"steps"»: [' + zone('"dwell_s": 590') + "]",
        "20:10",
        device=AUTO_OFF_20_MIN,
    ),
    Trip(
        "session-too-long",
        '«"steps"»: [' + zone('"dwell_s": 61') + "]",
        "2:07",
        device=AUTO_OFF_20_MIN.replace(max_session_s=120) if AUTO_OFF_20_MIN else None,
    ),
]

PASSES = [
    Pass("total-mismatch", total("120", steps(JAW_60))),
    # a midline zone is not doubled
    Pass("total-mismatch", total("60", steps(zone('"dwell_s": 60', name="chin")))),
    # within a range
    Pass("total-mismatch", total("90", steps(zone('"dwell_min_s": 30, "dwell_max_s": 60')))),
    # the rest may be taken by the step without a time
    Pass("total-mismatch", total("600", steps(JAW_60, zone(name="brow")))),
    # work without current takes no treatment time of its own
    Pass("total-mismatch", total("120", steps('{"type": "task", "title": "Gel"}', JAW_60))),
    # which option is picked is not known
    Pass(
        "total-mismatch",
        total(
            "10",
            steps(
                '{"type": "choice", "ask": "?", "options": ['
                f'{{"id": "a", "title": "A", "steps": [{JAW_60}]}},'
                ' {"id": "b", "title": "B", "steps": []}]}'
            ),
        ),
    ),
    Pass("plan-too-long", steps(zone('"repeat": 1000'), zone('"repeat": 1000'))),
    # a use in a circle is told as such
    Pass("plan-too-long", steps(block(use('"a"'), keys='"id": "a", "repeat": 1000, '))),
    Pass("nothing-timed", steps(zone(), zone('"dwell_max_s": 60'))),
    Pass("nothing-timed", steps('{"type": "task"}')),
    Pass("auto-off", steps(zone('"dwell_s": 590')), device=AUTO_OFF_20_MIN),
    # no device, no auto-off
    Pass("auto-off", steps(zone('"dwell_s": 6000'))),
    Pass("session-too-long", steps(zone('"dwell_s": 6000')), device=AUTO_OFF_20_MIN),
    Pass("nothing-by-default", steps(zone('"id": "a", "optional": false'), zone())),
    # the error that explains it stands alone
    Pass("cannot-be-planned", steps(zone('"include_if": "neck"'))),
    Pass("cannot-be-planned", steps(zone('"include_if": "neck"')) + listed("parameters", NECK % "true")),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []


def planned_stops(plan: Plan) -> int:
    """Return how many stops to compare the sides planning has put in."""
    return sum(step.checkpoint == "compare" for step in plan.steps)


@settings(deadline=None)
@given(protocols())
def test_a_plain_file_is_totalled_as_it_will_be_planned(document: ProtocolFile) -> None:
    case = LintCase(loaded(document), catalogues())
    span, planned = _plain_span(case), plan(case)
    assert isinstance(planned, Plan)
    assert StepCount(document).of_document() <= len(planned.steps)
    if span is not None:
        assert span.least_ms == planned.totals.treatment_ms
        assert span.most_ms is None or span.most_ms >= span.least_ms
        assert span.steps == len(planned.steps) - planned_stops(planned)
