"""The record's words: every event reads back as it was written."""

import json
from typing import get_args

import pytest
from pydantic import ValidationError

from microtimer.core.catalogue.screening import ScreeningAnswer
from microtimer.core.session.events import (
    Event,
    NoteAdded,
    ReasonedExclusion,
    ScreeningAnswered,
    SessionEvent,
    StepStarted,
    TimeKept,
    event_as_json,
    event_from_json,
)

KINDS: tuple[type[Event], ...] = get_args(SessionEvent)


@pytest.mark.parametrize("kind", KINDS)
def test_every_event_has_a_type_of_its_own_and_seals_only_fields_it_has(kind: type[Event]) -> None:
    assert (
        sum(kind.model_fields["type"].default == other.model_fields["type"].default for other in KINDS) == 1
    )
    assert set(kind.sealed) <= set(kind.model_fields)


def test_every_field_that_can_hold_words_is_sealed_or_known_to_tell_nothing_of_a_client() -> None:
    open_fields = {
        f"{kind.__name__}.{name}"
        for kind in KINDS
        for name, field in kind.model_fields.items()
        if name not in (*kind.sealed, *Event.model_fields) and may_hold_words(field.annotation)
    }
    assert open_fields == {
        "SessionStarted.session_id",
        "SessionStarted.protocol_id",
        "SessionStarted.protocol_version",
        "SessionStarted.protocol_title",
        "SessionStarted.protocol_sha256",
        "SessionStarted.plan_hash",
        "SessionStarted.practitioner",
        "SessionStarted.device_id",
        "SessionStarted.device_serial",
        "SessionStarted.device_profile_version",
        "SessionStarted.products",
        "SessionStarted.rules_version",
        "SessionStarted.app_version",
        "ItemAnswered.item",
        "NoneOfTheseAnswered.rules",
        "BranchChosen.option",
        "BranchChosen.title",
        "SettingChanged.name",
        "SettingChanged.value",
        "SettingChanged.previous",
        "DiscomfortMarked.zone",
        "ZoneExcluded.zone",
        "ZoneTouched.zone",
        "SessionSigned.by",
        "SessionAmended.by",
    }


def may_hold_words(annotation: object) -> bool:
    """Tell whether a value of this type can be any text, or hold one."""
    return annotation is str or any(map(may_hold_words, get_args(annotation)))


def test_what_is_not_stated_is_not_written() -> None:
    assert event_as_json(TimeKept(t_ms=5, utc_ms=7)) == {"type": "time_kept", "t_ms": 5, "utc_ms": 7}


def test_an_answer_reads_back() -> None:
    answer = ScreeningAnswer(rule_id="botox", flagged=True, zones=("jaw:left",), days_since=3)
    event = ScreeningAnswered(t_ms=0, utc_ms=0, step=1, answer=answer)
    assert event_from_json(json.dumps(event_as_json(event))) == event


@pytest.mark.parametrize(
    "text",
    [
        '{"type": "gone_fishing", "t_ms": 0, "utc_ms": 0}',  # none of ours
        '{"type": "time_kept", "t_ms": 0}',  # a field is missing
        '{"type": "time_kept", "t_ms": 0, "utc_ms": 0, "mood": "calm"}',  # a field nobody knows
        '{"type": "time_kept", "t_ms": "0", "utc_ms": 0}',  # a number in quotes
        '{"type": "time_kept", "t_ms": 0.5, "utc_ms": 0}',  # half a millisecond
        "not JSON",
    ],
)
def test_what_is_none_of_our_events_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        event_from_json(text)


@pytest.mark.parametrize(
    "text",
    [
        '{"type": "note_added", "utc_ms": 0, "text": "Botox 9 days ago"}',  # a field is missing
        '{"type": "note_added", "t_ms": 0, "utc_ms": 0, "words": "Botox 9 days ago"}',  # of a later version
        '{"type": "note_added", "t_ms": 0, "utc_ms": 0, "text": ["Botox 9 days ago"]}',
    ],
)
def test_a_refusal_holds_no_words_about_a_client(text: str) -> None:
    with pytest.raises(ValidationError) as refused:
        event_from_json(text)
    assert "note_added" in str(refused.value)
    assert "Botox" not in str(refused.value)


def test_neither_does_a_refusal_to_make_one() -> None:
    with pytest.raises(ValidationError) as refused:
        ReasonedExclusion.model_validate({"reason": "Botox 9 days ago"})
    assert "Botox" not in str(refused.value)
    with pytest.raises(ValidationError) as refused:
        NoteAdded.model_validate({"t_ms": 0, "text": "Botox 9 days ago"})
    assert "Botox" not in str(refused.value)


def test_an_event_never_changes() -> None:
    event = StepStarted(t_ms=0, utc_ms=0, step=1)
    with pytest.raises(ValidationError):
        event.step = 2  # type: ignore[misc]
