"""The suggested series."""

import pytest

from tests.core.lints.marked import Pass, Trip, assert_trips, found, steps, zone


def course(phase: str, more: str = "") -> str:
    return (
        steps(zone())
        + ',\n"course": {"name": "Series", "source": "House"'
        + more
        + f', "phases": [{{"name": "First"{phase}}}]}}'
    )


TRIPS = [
    Trip("course-range", course(', "sessions": {"min": «15», "max": 10}'), "Swap"),
    Trip("course-range", course("", ', "age_from": «50», "age_to": 35'), "50 stands before 35"),
    Trip("course-range", course("", ', "maintenance": {"min_weeks": «6», "max_weeks": 4}'), "Swap"),
    # due again after it has lapsed
    Trip("course-range", course("", ', "maintenance": {"max_weeks": «20», "lapse_weeks": 13}'), "Swap"),
    # 15 sessions 72 hours apart are 42 days: six weeks, not four
    Trip(
        "course-too-dense",
        course(', "sessions": {"min": 15, "max": 15}, «"weeks"»: {"min": 4, "max": 7}, "min_gap_h": 72'),
        "42 days; 4 weeks are 28",
    ),
    Trip("course-too-dense", course(', «"per_week"»: {"max": 3}, "min_gap_h": 72'), "72 h apart"),
    # two a week for six weeks are twelve
    Trip(
        "course-count",
        course(
            ', «"sessions"»: {"min": 20, "max": 20}, "weeks": {"min": 6, "max": 6},'
            ' "per_week": {"min": 2, "max": 2}'
        ),
        "come to 12",
    ),
    Trip(
        "course-count",
        course(', «"sessions"»: {"max": 5}, "weeks": {"min": 6}, "per_week": {"min": 2, "max": 3}'),
        "come to 12",
    ),
    Trip("goal-and-number", course(', "sessions": {"min": 5}, «"until_goal"»: true'), "Keep one"),
    Trip(
        "no-phases",
        steps(zone()) + ',\n"course": {"name": "Series", "source": "House", «"phases"»: []}',
        "no phase",
    ),
]

PASSES = [
    Pass("course-range", course(', "sessions": {"min": 5, "max": 5}', ', "maintenance": {"min_weeks": 4}')),
    # with two days between, four weeks hold fifteen exactly
    Pass("course-too-dense", course(', "sessions": {"max": 15}, "weeks": {"max": 4}, "min_gap_h": 48')),
    Pass("course-too-dense", course(', "per_week": {"max": 3}, "min_gap_h": 48')),
    Pass(
        "course-count",
        course(
            ', "sessions": {"min": 10, "max": 15}, "weeks": {"min": 4, "max": 7},'
            ' "per_week": {"min": 1, "max": 3}'
        ),
    ),
    Pass("goal-and-number", course(', "until_goal": true')),
    Pass("no-phases", course("")),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []
