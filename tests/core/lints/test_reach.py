"""Steps that can never be run."""

import pytest

from tests.core.lints.marked import (
    Pass,
    Trip,
    assert_trips,
    block,
    found,
    listed,
    section,
    sections,
    steps,
    zone,
)

NECK = '{"type": "yes_no", "id": "neck", "title": "Neck?", "default": true}'
VARIANTS = listed("variants", '{"id": "short", "title": "Short"}', '{"id": "long", "title": "Long"}')

TRIPS = [
    # yes and no to one question
    Trip(
        "contradiction",
        steps(zone('"include_if": «"neck"», "leave_out_if": "neck"')) + listed("parameters", NECK),
        "never run",
    ),
    # the no stands at the block around it
    Trip(
        "contradiction",
        steps(block(zone('"include_if": «"neck"»'), keys='"leave_out_if": "neck", '))
        + listed("parameters", NECK),
        '"neck"',
    ),
    Trip(
        "other-variant",
        steps(block(zone('«"only_in"»: ["short"]'), keys='"only_in": ["long"], ')) + VARIANTS,
        "long",
    ),
    # a section of another variant
    Trip(
        "other-variant",
        sections(section(zone('«"only_in"»: ["short"]'), keys='"only_in": ["long"], ')) + VARIANTS,
        "long",
    ),
    Trip(
        "settled-by-variants",
        steps(zone(), zone('"include_if": «"neck"»'))
        + listed("parameters", NECK)
        + listed("variants", '{"id": "short", "title": "Short", "set": {"neck": false}}'),
        "Every variant",
    ),
    Trip(
        "settled-by-variants",
        steps(zone(), zone('"leave_out_if": «"neck"»'))
        + listed("parameters", NECK)
        + listed("variants", '{"id": "short", "title": "Short", "set": {"neck": true}}'),
        '"neck"',
    ),
]

PASSES = [
    # each side of a fork
    Pass(
        "contradiction",
        steps(zone('"include_if": "neck"'), zone('"leave_out_if": "neck"')) + listed("parameters", NECK),
    ),
    Pass(
        "other-variant",
        steps(block(zone('"only_in": ["short"]'), keys='"only_in": ["short", "long"], ')) + VARIANTS,
    ),
    # one of the two variants leaves it open
    Pass(
        "settled-by-variants",
        steps(zone('"include_if": "neck"'))
        + listed("parameters", NECK)
        + listed(
            "variants", '{"id": "s", "title": "S", "set": {"neck": false}}', '{"id": "l", "title": "L"}'
        ),
    ),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []
