"""A frozen value never changes, never coerces, and is checked again when it is replaced."""

from datetime import date
from enum import StrEnum
from typing import Any

import pytest
from pydantic import Field, ValidationError, model_validator

from microtimer.core.frozen import Frozen


class Colour(StrEnum):
    RED = "red"


class Thing(Frozen):
    count: int
    share: float = 0.5
    names: tuple[str, ...] = ()
    colour: Colour | None = None
    on: date | None = None
    link: str | None = Field(default=None, alias="$link")

    @model_validator(mode="after")
    def _small(self) -> "Thing":
        if self.count > 9:
            raise ValueError("too many")
        return self


@pytest.mark.parametrize(
    "value",
    [
        {"count": "1"},  # a number in quotes
        {"count": 1.0},  # a decimal where a whole number is wanted
        {"count": True},  # a yes where a number is wanted
        {"count": 1, "share": "0.5"},  # a decimal in quotes
        {"count": 1, "names": "ab"},  # a text where a list is wanted
        {"count": 1, "names": [1]},  # a number where a text is wanted
        {"count": 1, "colour": "blue"},  # a word that is not in the list
        {"count": 1, "on": 20250101},  # a number where a date is wanted
        {"count": 1, "cuont": 2},  # an unknown key
        {},  # a missing key
        [],  # not an object
    ],
)
def test_json_of_another_kind_is_refused(value: Any) -> None:
    with pytest.raises(ValidationError):
        Thing.from_json_value(value)


def test_json_lists_words_and_dates_become_what_they_mean() -> None:
    thing = Thing.from_json_value(
        {"count": 1, "share": 1, "names": ["a"], "colour": "red", "on": "2025-01-31", "$link": "x"}
    )
    assert thing.names == ("a",)
    assert thing.colour is Colour.RED
    assert thing.on == date(2025, 1, 31)
    assert thing.link == "x"


def test_infinity_is_no_number() -> None:
    with pytest.raises(ValidationError):
        Thing(count=1, share=float("inf"))


def test_value_cannot_be_changed() -> None:
    thing = Thing(count=1)
    with pytest.raises(ValidationError):
        thing.count = 2  # type: ignore[misc]  # that is the point


def test_replace_returns_another_value_and_keeps_the_rest() -> None:
    thing = Thing.from_json_value({"count": 1, "$link": "x"})
    changed = thing.replace(count=2)
    assert (thing.count, changed.count, changed.link) == (1, 2, "x")


def test_replace_leaves_unset_what_was_unset() -> None:
    assert Thing(count=1).replace(count=2).model_fields_set == {"count"}


@pytest.mark.parametrize(
    "changes",
    [
        {"cuont": 2},  # unknown
        {"count": "2"},  # of the wrong kind
        {"count": 10},  # against a rule of the whole
    ],
)
def test_replace_checks_what_it_makes(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Thing(count=1).replace(**changes)
