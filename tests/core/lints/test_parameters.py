"""Parameters and variants."""

import pytest

from tests.core.lints.marked import Pass, Trip, assert_trips, found, steps, zone

YES_NO = '{"type": "yes_no", "id": "neck", "title": "Neck?", "default": true}'
PASSES_PARAMETER = '{"type": "integer", "id": "passes", "title": "Passes", "min": 1, "max": 3, "default": 2}'
LEVEL = '{"type": "choice", "id": "level", "title": "Level", "choices": ["low", "high"], "default": "low"}'


def parameters(*listed: str) -> str:
    return ',\n"parameters": [\n' + ",\n".join(listed) + "\n]"


TRIPS = [
    Trip(
        "unknown-parameter",
        steps(zone('"passes": {"param": «"pases"»}')) + parameters(PASSES_PARAMETER),
        '"passes"?',
    ),
    # also where the file has no parameters at all
    Trip("unknown-parameter", steps(zone('"settings": {"level": {"param": «"level"»}}')), "under parameters"),
    Trip("unknown-parameter", steps(zone('"include_if": «"neck"»')), "under parameters"),
    Trip("unknown-parameter", '"settings": {"current_ua": {"param": «"ua"»}},\n' + steps(zone()), "ua"),
    # a yes or no where a number is wanted
    Trip(
        "unfit-parameter", steps(zone('"passes": {"param": «"neck"»}')) + parameters(YES_NO), "a whole number"
    ),
    # a word where yes or no is wanted
    Trip("unfit-parameter", steps(zone('"leave_out_if": «"level"»')) + parameters(LEVEL), "yes or no"),
    # a range that reaches below one second and above a day
    Trip(
        "unfit-parameter",
        steps(zone('"dwell_s": {"param": «"s"»}'))
        + parameters('{"type": "number", "id": "s", "title": "S", "min": 0, "max": 60, "default": 30}'),
        "0.001 to 86400",
    ),
    # strokes are counted in whole numbers
    Trip(
        "unfit-parameter",
        steps(zone('"stroke": {"count": {"param": «"n"»}}'))
        + parameters('{"type": "number", "id": "n", "title": "N", "min": 1, "max": 5, "default": 1}'),
        "whole number",
    ),
    Trip(
        "unused-parameter",
        steps(zone()) + parameters(YES_NO.replace('"id": "neck"', '"id": «"neck"»')),
        "changes nothing",
    ),
    Trip(
        "empty-range",
        steps(zone('"passes": {"param": "passes"}'))
        + parameters(PASSES_PARAMETER.replace('"min": 1', '"min": «5»')),
        "5",
    ),
    Trip(
        "default-out-of-range",
        steps(zone('"passes": {"param": "passes"}'))
        + parameters(PASSES_PARAMETER.replace('"default": 2', '"default": «4»')),
        "1 to 3",
    ),
    Trip(
        "default-out-of-range",
        steps(zone('"settings": {"level": {"param": "level"}}'))
        + parameters(LEVEL.replace('"default": "low"', '"default": «"lowe"»')),
        '"low"?',
    ),
    Trip(
        "no-default",
        steps(zone('"include_if": "neck"'))
        + parameters('«{»"type": "yes_no", "id": "neck", "title": "Neck?"}'),
        "every start",
    ),
    Trip(
        "only-one-value",
        steps(zone('"passes": {"param": "passes"}'))
        + parameters('«{»"type": "integer", "id": "passes", "title": "P", "min": 2, "max": 2, "default": 2}'),
        "only one value",
    ),
    Trip(
        "choice-twice",
        steps(zone('"settings": {"level": {"param": "level"}}'))
        + parameters(LEVEL.replace('["low", "high"]', '["low", "high", «"low"»]')),
        '"low"',
    ),
    Trip(
        "variant-values",
        steps(zone('"include_if": "neck"'))
        + parameters(YES_NO)
        + ',\n"variants": [{"id": "v", "title": "V", "set": {«"nek"»: true}}]',
        '"neck"?',
    ),
    Trip(
        "variant-values",
        steps(zone('"passes": {"param": "passes"}'))
        + parameters(PASSES_PARAMETER)
        + ',\n"variants": [{"id": "v", "title": "V", "set": {"passes": «4»}}]',
        "from 1 to 3",
    ),
]

PASSES = [
    Pass("unknown-parameter", steps(zone('"passes": {"param": "passes"}')) + parameters(PASSES_PARAMETER)),
    # a level may be a number's name
    Pass(
        "unfit-parameter",
        steps(zone('"settings": {"level": {"param": "passes"}}')) + parameters(PASSES_PARAMETER),
    ),
    Pass("unfit-parameter", steps(zone('"include_if": "neck"')) + parameters(YES_NO)),
    Pass("unused-parameter", steps(zone('"leave_out_if": "neck"')) + parameters(YES_NO)),
    Pass("empty-range", steps(zone('"passes": {"param": "passes"}')) + parameters(PASSES_PARAMETER)),
    Pass("default-out-of-range", steps(zone('"passes": {"param": "passes"}')) + parameters(PASSES_PARAMETER)),
    # every variant says what it is
    Pass(
        "no-default",
        steps(zone('"include_if": "neck"'))
        + parameters('{"type": "yes_no", "id": "neck", "title": "Neck?"}')
        + ',\n"variants": [{"id": "v", "title": "V", "set": {"neck": true}}]',
    ),
    Pass("only-one-value", steps(zone('"settings": {"level": {"param": "level"}}')) + parameters(LEVEL)),
    Pass("choice-twice", steps(zone('"settings": {"level": {"param": "level"}}')) + parameters(LEVEL)),
    # an optional step may be set as well as a parameter
    Pass(
        "variant-values",
        steps(zone('"id": "a", "optional": true, "dwell_min_s": 30, "dwell_max_s": 60'))
        + ',\n"variants": [{"id": "v", "title": "V", "set": {"a": false}}]',
    ),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []
