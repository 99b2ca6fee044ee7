"""The guide in a terminal: keys, gates, refusals, recovery, and what stands in the record afterwards."""

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from microtimer.core.clock import FakeClock
from microtimer.core.session.events import NoteAdded, SessionEvent
from microtimer.storage.errors import RecordFullError
from microtimer.storage.ownership import Ownership
from microtimer.storage.paths import DataFolder, prepare
from microtimer.storage.record import Record
from microtimer.storage.resources import assets_dir, protocols_dir
from microtimer.storage.stored import StoredSession
from microtimer.terminal.command_line import parse
from microtimer.terminal.plan_options import plan_of
from microtimer.terminal.recording import recording
from microtimer.terminal.visit import People, Visit
from microtimer.terminal.workspace import Workspace
from tests.terminal.hands import Hands, Step, typed
from tests.terminal.sample import Shell, practice, protocol, write

START: list[Step] = ["space"]
NO_WORDS: list[Step] = ["enter", "clear", "enter"]
"""No note, no signature."""
NONE_OF_THESE: list[Step] = ["0"]


def visit(
    path: Path, hands: Hands, *, practitioner: str = "", client: str = "", recorded: bool = True
) -> list[str]:
    """Guide through a protocol with these hands and return the last words."""
    workspace = Workspace(
        assets=assets_dir(),
        protocols=protocols_dir(),
        data_dir=str(path.parent / "data"),
        environment={},
        clock=hands.clock,
    )
    with recording(workspace) as kept:
        one = Visit(
            workspace=workspace,
            planned=plan_of(workspace, parse(["guide", str(path)])),
            kept=kept,
            people=People(practitioner, client),
            terminal=hands.terminal,
            interrupts=hands.interrupts,
        )
        one.run()
        assert one.recorded is recorded
        return list(one.last_words())


@contextmanager
def record_of(path: Path) -> Iterator[Record]:
    with Record.open(path.parent / "data", utc=lambda: 0, read_only=True) as record:
        yield record


def only_session(path: Path) -> StoredSession:
    with record_of(path) as record:
        (row,) = record.sessions().rows
        return record.session(row.id)


def types(stored: StoredSession) -> list[str]:
    return [kept.event.type for kept in stored.events if kept.event.type != "time_kept"]


def test_a_practice_session_from_start_to_signature(jaw_practice: Path) -> None:
    hands = Hands(
        [
            *START,
            20_000,  # the left side ends by itself
            4_000,  # the move to the right
            "n",  # ended early
            "space",  # the next one starts now
            12_500,
            "space",  # and is confirmed
            *typed("calm"),
            *typed(""),  # signed as who treats
        ]
    )
    words = visit(jaw_practice, hands, practitioner="Ana", client="C-7QK4-2M")
    stored = only_session(jaw_practice)
    assert stored.row.kind == "practice"
    assert (stored.row.status, stored.row.practitioner) == ("completed", "Ana")
    assert (stored.row.client, stored.row.signed_by) == ("C-7QK4-2M", "Ana")
    assert types(stored)[-3:] == ["session_ended", "note_added", "session_signed"]
    assert "completed after" in words[0]
    assert words[-1] == f"Recorded as session {stored.row.id}."
    assert hands.saw("CLIENT'S LEFT")
    assert hands.saw("Next: CHANGE SIDE Jawline, CLIENT'S RIGHT")
    assert hands.saw("MOVE THERE, the step has not begun")
    assert hands.saw("Time is done: confirm to go on.")
    assert hands.bells > 5


@pytest.mark.parametrize("size", [(60, 20), (40, 12), (200, 60)])
def test_the_screen_fits_small_and_large_terminals(jaw_practice: Path, size: tuple[int, int]) -> None:
    hands = Hands([*START, 3_000, "t", "x", "escape", "?", 1_000, "escape", "p", 1_000], size=size)
    visit(jaw_practice, hands)
    assert hands.saw("CLIENT'S LEFT")
    assert hands.saw("PAUSED")


QUESTIONS = 7
"""Of the first gate of the house's screening."""


def questions_on(screen: str) -> set[int]:
    """Return the numbers of the screening questions that a screen shows."""
    return {int(number) for number in re.findall(r"^ (\d) \[", screen, re.MULTILINE)}


@pytest.mark.parametrize("size", [(40, 15), (60, 12), (80, 12), (50, 16)])
def test_no_gate_is_answered_unseen(jaw: Path, size: tuple[int, int]) -> None:
    unread = Hands([*START, *NONE_OF_THESE, 100], size=size)
    visit(jaw, unread)
    assert "none_of_these_answered" not in types(only_session(jaw))
    assert unread.saw("Read every question first")
    assert "0: none of" not in unread.screens[1]


@pytest.mark.parametrize("size", [(40, 15), (60, 12), (80, 12), (50, 16)])
def test_a_gate_is_read_page_by_page_and_then_answered(jaw: Path, size: tuple[int, int]) -> None:
    reading, age = ["space"] * QUESTIONS, ["5", *typed("1990-02-03")]
    hands = Hands([*START, *reading, *age, *NONE_OF_THESE, 100], size=size)
    visit(jaw, hands)
    assert "none_of_these_answered" in types(only_session(jaw))
    asked = [screen for screen in hands.screens if "step 1 of" in screen]
    assert set().union(*map(questions_on, asked)) == set(range(1, QUESTIONS + 1))
    offered = next(place for place, screen in enumerate(asked) if "0: none of" in screen)
    before = set().union(*map(questions_on, asked[: offered + 1]))
    assert before == set(range(1, QUESTIONS + 1))


def test_a_question_that_was_not_on_the_screen_cannot_be_answered_by_number(jaw: Path) -> None:
    hands = Hands([*START, "7", 100, "right", "left", "left", "7", 100], size=(40, 15))
    visit(jaw, hands)
    first, last = hands.screens[2], hands.screens[-1]
    assert "Read every question first." in first
    assert "y: yes, n: no" in last  # the page before the first is the last one


@pytest.mark.parametrize("size", [(24, 10), (12, 10), (40, 4), (3, 2), (1, 1)])
def test_a_terminal_too_small_says_so_and_takes_no_answer(jaw: Path, size: tuple[int, int]) -> None:
    hands = Hands([*START, *NONE_OF_THESE, "enter", "1", 100], size=size)
    words = visit(jaw, hands)
    assert "".join(hands.screens[-1].split()).startswith("Make"[: size[0]])
    if size == (24, 10):  # which still holds the first screen
        assert types(only_session(jaw)) == ["session_started", "step_started", "paused"]
    else:
        assert words == ["Nothing was begun."]


def test_a_small_terminal_still_shows_the_time_and_the_pause(jaw_practice: Path) -> None:
    hands = Hands([*START, 3_000, "p", 1_000], size=(24, 10))
    visit(jaw_practice, hands)
    assert hands.saw("JAWLINE")
    assert hands.saw("0:17")
    assert hands.saw("PAUSED. p: go on")


@pytest.mark.parametrize("size", [(40, 15), (60, 15), (80, 24)])
def test_the_whole_help_can_be_read(jaw_practice: Path, size: tuple[int, int]) -> None:
    hands = Hands([*START, "?", *["space"] * 6, 100], size=size)
    visit(jaw_practice, hands)
    for words in ("space, enter", "say why it is paused", "leave a zone out", "end the session early"):
        assert hands.saw(words)


def test_a_long_last_page_is_turned(tmp_path: Path) -> None:
    advice = [{"text": f"Advice number {number}."} for number in range(1, 16)]
    path = write(tmp_path, practice(aftercare=advice))
    hands = Hands([*START, "e", "y", "enter", "page down", "page down", *NO_WORDS], size=(60, 16))
    visit(path, hands)
    assert hands.saw("aftercare: Advice number 1.")
    assert hands.saw("aftercare: Advice number 15.")


def test_a_hint_goes_with_the_next_key(jaw_practice: Path) -> None:
    hands = Hands([*START, 2_000, "z", "+", 100])
    visit(jaw_practice, hands)
    assert hands.saw("z does nothing here")
    assert "does nothing here" not in hands.screens[-1]


def test_a_note_is_confirmed(jaw_practice: Path) -> None:
    hands = Hands([*START, "t", *typed("calm"), 100])
    visit(jaw_practice, hands)
    assert "Note saved." in hands.screens[-1]


def test_a_session_resumed_after_a_stop_shows_no_fault_any_more(jaw_practice: Path) -> None:
    clock = FakeClock()
    visit(jaw_practice, Hands([*START, 5_000], clock))
    clock.advance(60_000)
    hands = Hands(["r", "p", 100], clock)
    visit(jaw_practice, hands)
    assert hands.saw("FAULT")
    assert "FAULT" not in hands.screens[-1]


def verbs(path: Path) -> Sequence[SessionEvent]:
    return [kept.event for kept in only_session(path).events]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["p", 3_000, "w", *typed("phone"), "p"], ["paused", "pause_explained", "resumed"]),
        (["p", 3_000, "p"], ["paused", "resumed"]),
        (["+"], ["step_extended"]),
        (["d"], ["discomfort_marked"]),
        (["d", "t", *typed("stings")], ["discomfort_marked", "note_added"]),
        (["c", "2", *typed("80")], ["setting_changed"]),
        (["s", *typed("sore")], ["step_skipped", "transition_started"]),
        (["r"], ["step_reentered", "step_started"]),
        (["n", "b"], ["step_ended", "transition_started", "step_reentered", "step_started"]),
        (["page down"], ["step_ended", "transition_started"]),  # a pedal goes on
        (["x", "enter", *typed("bruise")], ["zone_excluded", "step_skipped", "transition_started"]),
        (["t", "escape"], []),
        (["?", "p"], []),  # any key closes the help, and does nothing else
        (["e", "n"], []),
    ],
)
def test_keys_are_verbs(jaw_practice: Path, keys: list[Step], expected: list[str]) -> None:
    visit(jaw_practice, Hands([*START, 2_000, *keys]))
    happened = types(only_session(jaw_practice))[2:]
    # In the end Ctrl-C pauses what still runs.
    assert happened == [*expected, "paused"]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (["b"], "This is the first step."),
        (["z"], "z does nothing here; ? shows the keys."),
        (["l"], "Nothing runs in that lane at the moment."),
        (["w", *typed("why")], "The session is not paused."),
        (["p", "space"], "The session is paused: resume it first."),
        (["c", "2", *typed("5000")], "not microcurrent"),
        (["n", "r"], "This step has not begun yet."),
    ],
)
def test_a_refusal_is_shown(jaw_practice: Path, keys: list[Step], said: str) -> None:
    hands = Hands([*START, 2_000, *keys, 100])
    visit(jaw_practice, hands)
    assert hands.saw(said)


def test_a_bouncing_key_is_ignored_and_said_so(jaw_practice: Path) -> None:
    hands = Hands([*START, 2_000, "n", ("enter", 60), 100])
    visit(jaw_practice, hands)
    assert hands.saw("Ignored: pressed twice.")
    assert types(only_session(jaw_practice))[2:] == ["step_ended", "transition_started", "paused"]


def test_ending_early_asks_first_and_keeps_the_reason(jaw_practice: Path) -> None:
    words = visit(jaw_practice, Hands([*START, 5_000, "e", "y", *typed("client leaves"), *NO_WORDS]))
    stored = only_session(jaw_practice)
    assert stored.row.status == "ended_early"
    assert stored.events[-1].event.type == "session_ended"
    assert json.loads(stored.events[-1].event.model_dump_json())["reason"] == "client leaves"
    assert words[0].startswith("ended early after 0:1")


def test_escape_at_the_start_begins_nothing(jaw_practice: Path) -> None:
    assert visit(jaw_practice, Hands(["escape"])) == ["Nothing was begun."]
    with record_of(jaw_practice) as record:
        assert record.count() == 0


def test_ctrl_c_pauses_and_keeps_the_session(jaw_practice: Path) -> None:
    words = visit(jaw_practice, Hands([*START, 5_000]))
    stored = only_session(jaw_practice)
    assert stored.row.status == "unfinished"
    assert stored.events[-1].event.type == "paused"
    assert words[-1] == "Paused and kept: the same command takes it up again."


@pytest.mark.parametrize(
    ("keys", "status", "recoveries"),
    [
        (["r", "p", "e", "y", "enter", *NO_WORDS], "ended_early", 1),  # gone on with, then ended
        (["r", "e", "y", "enter", *NO_WORDS], "incomplete", 1),  # taken up, never resumed
        (["e", "escape"], "incomplete", 0),
        (["d", *typed("a mistake"), "escape"], "abandoned", 0),
        (["d", "enter", "escape", "escape"], "unfinished", 0),  # no reason, no discarding
        (["escape", "escape"], "unfinished", 0),  # left for later
    ],
)
def test_an_unfinished_session_is_offered_again(
    jaw_practice: Path, keys: list[Step], status: str, recoveries: int
) -> None:
    clock = FakeClock()
    visit(jaw_practice, Hands([*START, 5_000], clock))
    clock.advance(60_000)
    hands = Hands([*keys], clock)
    visit(jaw_practice, hands)
    stored = only_session(jaw_practice)
    assert hands.saw("An unfinished session of this protocol:")
    assert (stored.row.status, stored.row.recoveries) == (status, recoveries)
    assert stored.row.gap_ms >= (60_000 if status != "unfinished" else 0)


def test_a_session_taken_up_goes_on_with_the_plan_it_began_with(jaw_practice: Path) -> None:
    clock = FakeClock()
    visit(jaw_practice, Hands([*START, 5_000], clock))
    write(jaw_practice.parent, practice(steps=practice()["steps"], title="Edited since"))
    hands = Hands(["r", "p", 40_000, 4_000, 13_000, "space", *NO_WORDS], clock)
    visit(jaw_practice, hands)
    stored = only_session(jaw_practice)
    assert stored.row.status == "completed"
    assert stored.row.protocol_title == "Jaw, short"
    assert b"Edited since" not in stored.protocol


def test_gates_are_asked_item_by_item(jaw: Path) -> None:
    hands = Hands([*START, "5", *typed("1990-02-03"), *NONE_OF_THESE, *NONE_OF_THESE, *NONE_OF_THESE])
    visit(jaw, hands)
    stored = only_session(jaw)
    assert hands.saw("[   ] Do you have a pacemaker")
    assert types(stored)[:7] == [
        "session_started",
        "step_started",
        "screening_answered",
        "none_of_these_answered",
        "step_ended",
        "step_started",
        "none_of_these_answered",
    ]


def test_the_only_way_on_is_to_say_none_of_these(jaw: Path) -> None:
    hands = Hands([*START, "5", *typed("1990-02-03"), "enter", 100])
    visit(jaw, hands)
    assert hands.saw('Answer each question, or say "None of these".')
    assert "step_ended" not in types(only_session(jaw))


def test_a_flagged_rule_that_blocks_stops_the_treatment_with_its_words(jaw: Path) -> None:
    hands = Hands([*START, "1", "y", *typed("pacemaker"), *NONE_OF_THESE, 100])
    visit(jaw, hands)
    assert hands.saw("[YES]")
    assert hands.saw("The treatment stops here: Implanted electronic device: do not treat.")
    assert "step_ended" not in types(only_session(jaw))


def test_a_pause_at_a_gate_says_how_to_go_on(jaw: Path) -> None:
    hands = Hands([*START, "p", 1_000])
    visit(jaw, hands)
    assert hands.saw("PAUSED. p: go on")


def test_items_choices_and_checkpoints_are_answered_by_key(tmp_path: Path) -> None:
    items = [
        {"id": "gel", "text": "Gel on"},
        {"id": "water", "text": "Water", "kind": "amount", "unit": "glasses", "required": False},
        {"id": "skin", "text": "Skin", "kind": "choice", "choices": ["calm", "red"]},
        {"id": "lot", "text": "Lot", "kind": "text"},
    ]
    steps = [
        {"type": "gate", "title": "Ready?", "items": items},
        {"type": "checkpoint", "ask": "How does it look?"},
        {
            "type": "choice",
            "ask": "What next?",
            "options": [
                {"id": "short", "title": "Short", "steps": []},
                {
                    "id": "long",
                    "title": "Long",
                    "steps": [{"type": "zone", "mode": "static", "zone": "forehead", "dwell_s": 9}],
                },
            ],
        },
        {"type": "zone", "mode": "static", "zone": "jaw", "side": "left", "dwell_s": 9},
    ]
    path = write(tmp_path, practice(steps=steps, transition_s=0))
    hands = Hands(
        [*START, "n", "y", "o", "2", "enter", *typed("gel 7"), "enter", "enter", "2", 9_000, 9_500, *NO_WORDS]
    )
    visit(path, hands)
    stored = only_session(path)
    answers = [kept.event for kept in stored.events if kept.event.type == "item_answered"]
    assert [event.model_dump()["value"] for event in answers] == [False, True, None, None]
    assert [event.model_dump()["text"] for event in answers] == [None, None, "red", "gel 7"]
    assert "branch_chosen" in types(stored)
    assert stored.row.status == "completed"
    assert hands.saw("> [ ] Gel on")
    assert hands.saw("1 calm  2 red")
    assert hands.saw("Press the number of what comes next.")


def test_a_second_lane_is_shown_beside_the_first(tmp_path: Path) -> None:
    lanes = [
        {"steps": [{"type": "zone", "mode": "dynamic", "zone": "jaw", "side": "left", "dwell_s": 9}]},
        {"steps": [{"type": "zone", "mode": "static", "zone": "forehead", "dwell_s": 12}]},
    ]
    path = write(tmp_path, practice(steps=[{"type": "lanes", "lanes": lanes}]))
    hands = Hands([*START, 10_000, "l", *NO_WORDS])
    visit(path, hands)
    assert hands.saw("BESIDE IT: Forehead  0:")
    assert hands.saw("Done here: the other lane still runs.")
    assert only_session(path).row.status == "completed"


def test_words_from_a_file_are_never_markup(tmp_path: Path) -> None:
    path = write(tmp_path, practice(title="[bold]Jaw[/bold] \u202e [link=x]"))
    hands = Hands([*START, 100])
    visit(path, hands)
    assert hands.saw("[bold]Jaw[/bold] <U+202E> [link=x]")


def test_a_note_that_looks_personal_is_warned_about(jaw_practice: Path) -> None:
    hands = Hands([*START, "t", *typed("call Mrs Doe"), 100, "enter"])
    visit(jaw_practice, hands)
    assert hands.saw("This looks like a name.")
    notes = [event for event in verbs(jaw_practice) if isinstance(event, NoteAdded)]
    assert [note.text for note in notes] == ["call Mrs Doe"]


def test_without_a_record_it_says_so_all_along_and_goes_on(jaw_practice: Path) -> None:
    folder = DataFolder(jaw_practice.parent / "data")
    prepare(folder)
    hands = Hands([*START, 20_000, 4_000, 20_000, 4_000, 13_000, "space", *NO_WORDS])
    with Ownership.take(folder.lock):
        words = visit(jaw_practice, hands, recorded=False)
    assert all("NOT RECORDED: Another microtimer" in screen for screen in hands.screens)
    assert words[0].startswith("completed")
    assert words[-1].startswith("Not recorded: Another microtimer")


def test_events_that_cannot_be_saved_are_told_in_a_banner_and_saved_later(
    jaw_practice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, full = Record.append, [False]

    def append(self: Record, session_id: str, events: Sequence[SessionEvent]) -> int:
        if full[0]:
            raise RecordFullError("There is no room left on the disk.", "Free some space.")
        return real(self, session_id, events)

    # The disk fills up at a key and is cleared at another: no file system at hand does that on request.
    monkeypatch.setattr(Record, "append", append)
    hands = Hands([*START, 2_000, "d", 1_000, "d", 1_000, "d", 1_000], size=(140, 30))
    read = hands.read

    def read_and_fill(timeout_s: float) -> str | None:
        key = read(timeout_s)
        if key == "d":
            full[0] = not full[0]
        return key

    hands.read = read_and_fill  # type: ignore[method-assign]  # the hand that pulls the plug
    words = visit(jaw_practice, hands, recorded=False)
    assert re.fullmatch(r".* 2 events of session [0-9a-f-]{36} were not saved\.", words[-1])
    assert hands.saw("There is no room left on the disk. Free some space. 1 event not saved: discomfort")
    assert "not saved" not in hands.screens[-4]
    assert "not saved" in hands.screens[-1]  # full again since the third key
    assert types(only_session(jaw_practice)).count("discomfort_marked") == 2


def test_a_treatment_is_logged_as_one(jaw: Path) -> None:
    visit(jaw, Hands([*START, 100]))
    assert only_session(jaw).row.kind == "treatment"


def test_what_is_offered_says_of_which_kind_it_is(jaw_practice: Path) -> None:
    visit(jaw_practice, Hands([*START, 2_000]))
    hands = Hands(["escape", "escape"])
    visit(jaw_practice, hands)
    assert hands.saw(", practice")


def test_a_guide_without_a_terminal_is_refused(shell: Shell, jaw: Path) -> None:
    done = shell("guide", jaw)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("The guide needs a terminal")
    assert done.err.count("\n") == 1


def test_bad_files_are_refused_before_the_terminal_is_asked_for(shell: Shell, tmp_path: Path) -> None:
    path = write(tmp_path, protocol(steps=[]))
    assert f"{path}:" in shell("guide", path).err
