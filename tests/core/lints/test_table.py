"""The table of lints: whole, distinct, each tried on a file that trips it and on one that does not."""

import re

import pytest

from microtimer.core.lints.lint import Lint
from microtimer.core.lints.table import ALL_LINTS, SENSE_LINTS
from tests.core.lints import (
    test_course,
    test_currents,
    test_device_fit,
    test_gates,
    test_parameters,
    test_pictures,
    test_placement,
    test_provenance,
    test_reach,
    test_references,
    test_rules,
    test_sides,
    test_structure,
    test_timing,
    test_totals,
    test_voice,
    test_wording,
)

FAMILIES = (
    test_structure,
    test_references,
    test_parameters,
    test_reach,
    test_sides,
    test_placement,
    test_currents,
    test_timing,
    test_totals,
    test_voice,
    test_gates,
    test_rules,
    test_course,
    test_wording,
    test_provenance,
    test_pictures,
    test_device_fit,
)
CODES = [lint.code for lint in ALL_LINTS]
# Their place is in the head, which no mark can reach: they have a test of their own.
IN_THE_HEAD = {"file-name", "version-in-name"}


def test_codes_are_distinct_words() -> None:
    assert len(set(CODES)) == len(CODES)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", code) for code in CODES)


@pytest.mark.parametrize("lint", ALL_LINTS, ids=lambda lint: lint.code)
def test_a_lint_is_described_by_one_sentence(lint: Lint) -> None:
    assert re.fullmatch(r"[A-Zu].*[^.]\.", lint.sentence)
    assert (lint.find.__doc__ or "Find ").startswith(("Find ", "Return "))


def test_every_lint_is_tripped_by_some_file() -> None:
    assert {trip.code for family in FAMILIES for trip in family.TRIPS} | IN_THE_HEAD == set(CODES)


def test_every_lint_passes_some_file() -> None:
    assert {subject.code for family in FAMILIES for subject in family.PASSES} >= set(CODES)


def test_what_a_device_says_stands_last() -> None:
    assert ALL_LINTS[: len(SENSE_LINTS)] == SENSE_LINTS
    assert {trip.code for trip in test_device_fit.TRIPS} == set(CODES[len(SENSE_LINTS) :])
