"""Every kind of event has words, erased ones too."""

from typing import get_args

import pytest

from microtimer.core.catalogue.screening import ScreeningAnswer
from microtimer.core.plan import Amount, Side
from microtimer.core.session.events import SessionEvent
from microtimer.terminal.event_words import event_words
from tests.storage.sample import PLAN

AT: dict[str, object] = {"t_ms": 0, "utc_ms": 0}
WORDS: list[tuple[str, dict[str, object], str]] = [
    ("transition_started", {"step": 1, "planned_ms": 5_000}, "move to 2 Jaw, client's left (0:05)"),
    ("step_started", {"step": 0}, "1 Cleanse started"),
    ("step_started", {"step": 1, "attempt": 2}, "2 Jaw, client's left started, attempt 2"),
    ("mark_reached", {"step": 1, "mark": 0}, "2 Jaw, client's left: planned moment"),
    ("confirm_needed", {"step": 1, "why": "lane"}, "2 Jaw, client's left: waiting for the other lane"),
    ("mark_confirmed", {"step": 1, "mark": 0}, "2 Jaw, client's left: planned stop confirmed"),
    ("item_answered", {"step": 0, "item": "gel", "value": False}, "gel: no"),
    ("item_answered", {"step": 0, "item": "gel", "value": 2}, "gel: 2"),
    ("item_answered", {"step": 0, "item": "gel", "text": "lot 7"}, "gel: lot 7"),
    ("item_answered", {"step": 0, "item": "gel"}, "gel: (erased)"),
    ("screening_answered", {"step": 0, "answer": None}, "screening: (erased)"),
    (
        "screening_answered",
        {
            "step": 0,
            "answer": ScreeningAnswer(rule_id="scar", flagged=True, days_since=9, zones=("jaw",), note="old"),
        },
        "scar: yes: 9 days ago, zones Jaw, old",
    ),
    ("none_of_these_answered", {"step": 0, "rules": ("a", "b")}, "none of these applies: 2 questions"),
    ("branch_chosen", {"step": 0, "option": "x", "title": "Short"}, "chosen: Short"),
    ("step_ended", {"step": 1, "active_ms": 61_000, "how": "ceiling"}, "ended at its limit after 1:01"),
    ("step_skipped", {"step": 1, "active_ms": 0, "reason": "sore"}, "skipped after 0:00 (sore)"),
    (
        "step_reentered",
        {"from_step": 2, "step": 1, "active_ms": 0, "how": "back"},
        "2 Jaw, client's left once more (back)",
    ),
    ("paused", {}, "paused"),
    ("pause_explained", {"reason": "phone"}, "pause explained (phone)"),
    ("resumed", {"paused_ms": 3_000}, "resumed after 0:03"),
    ("gap_found", {"gap_ms": 3_600_000, "cause": "suspend"}, "gap of 1:00:00: the computer slept"),
    ("clock_stepped", {"by_ms": -3_600_000}, "the wall clock was set by -3600 s"),
    ("step_extended", {"step": 1, "by_ms": 10_000}, "2 Jaw, client's left 10 s longer"),
    (
        "evening_planned",
        {"step": 1, "by_ms": 12_000, "then": 2},
        "2 Jaw, client's left once more for 12 s, to even the sides out",
    ),
    (
        "setting_changed",
        {
            "step": 1,
            "name": "current_ua",
            "value": Amount(low=80, high=80),
            "previous": Amount(low=90, high=90),
        },
        "set: 80 uA, before 90 uA",
    ),
    (
        "setting_changed",
        {"step": 1, "name": "level", "value": "2", "planned": True},
        "set: level 2 (planned)",
    ),
    ("discomfort_marked", {"step": 1, "active_ms": 9_000}, "discomfort on 2 Jaw, client's left at 0:09"),
    ("note_added", {"text": ""}, "note: (erased)"),
    (
        "zone_excluded",
        {"zone": "jaw", "side": Side.LEFT, "reason": "cut", "steps": (1,), "saved_ms": 60_000},
        "left out: Jaw, client's left, 1:00 less (cut)",
    ),
    ("zone_touched", {"step": 1, "zone": "brow"}, "worked on: brow"),
    ("time_kept", {}, "time kept"),
    ("session_recovered", {"attempt": 1}, "taken up again after a stop (number 1)"),
    ("session_ended", {"outcome": "incomplete"}, "session ended as incomplete"),
    ("session_signed", {"by": "Ana"}, "signed by Ana"),
    (
        "session_amended",
        {"event_number": 3, "text": "25 s", "by": "Ana", "reason": "slip"},
        "event 3 amended by Ana: 25 s (slip)",
    ),
]
KINDS = {kind.model_fields["type"].default: kind for kind in get_args(SessionEvent)}


@pytest.mark.parametrize(("kind", "values", "words"), WORDS)
def test_an_event_in_words(kind: str, values: dict[str, object], words: str) -> None:
    event = KINDS[kind].model_validate({**AT, **values}, strict=False)
    assert event_words(event, PLAN).endswith(words)


def test_no_kind_of_event_is_forgotten() -> None:
    assert {kind for kind, _, _ in WORDS} | {"session_started"} == set(KINDS)
