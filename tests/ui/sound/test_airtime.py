"""The one rule by which sounds and words share the air."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from microtimer.core.session.cues import Cue, CueKind
from microtimer.core.speech.clip import Clip
from microtimer.core.speech.saying import Saying
from microtimer.ui.sound.airtime import ANNOUNCING, Airtime, Hush, Order, PlayTone, Say, Soften

K = CueKind
TONE = ANNOUNCING[K.NEXT_ZONE]


class Lengths:
    """A voice of which every word takes a second; what is `late` is still being rendered."""

    def __init__(self) -> None:
        self.late: set[str] = set()
        self.asked: list[Saying] = []

    def pick(self, saying: Saying, room_ms: int | None) -> Clip | None:
        clips = [clip for phrase in saying.phrases if (clip := self._clip(phrase))]
        return next((clip for clip in clips if room_ms is None or clip.length_ms <= room_ms), None)

    def shortest_ms(self, saying: Saying) -> int:
        return min((clip.length_ms for phrase in saying.phrases if (clip := self._clip(phrase))), default=0)

    def is_coming(self, saying: Saying) -> bool:
        self.asked.append(saying)
        return bool(self.late.intersection(saying.phrases))

    def _clip(self, phrase: str) -> Clip | None:
        return None if phrase in self.late else Clip(Path(phrase), 1_000 * len(phrase.split()))


class Room:
    """What is heard, and when."""

    def __init__(self) -> None:
        self.voice = Lengths()
        self.air = Airtime(self.voice)
        self.now_ms = 0
        self.heard: list[tuple[int, str]] = []

    def play(self, *cues: Cue) -> None:
        for cue in cues:
            self._note(self.air.offer(cue, self.now_ms))
        self._note(self.air.due(self.now_ms))

    def wait(self, ms: int) -> None:
        """Let time pass as a timer would: only when something may be due."""
        end_ms = self.now_ms + ms
        while (wait_ms := self.air.wait_ms(self.now_ms)) is not None and self.now_ms + wait_ms <= end_ms:
            self.now_ms += wait_ms
            self._note(self.air.due(self.now_ms))
        self.now_ms = end_ms

    def _note(self, orders: Iterable[Order]) -> None:
        self.heard += [(self.now_ms, words(order)) for order in orders]


def words(order: Order) -> str:
    match order:
        case PlayTone(cue, softer):
            return f"{cue.kind}{' softer' if softer else ''}"
        case Say(clip):
            return f'"{clip.file}"'
        case Soften(for_ms):
            return f"voice softer for {for_ms}"
        case Hush():
            return "hush"


def place(*phrases: str, room_ms: int | None = None, kind: CueKind = K.NEXT_ZONE, lane: int = 0) -> Cue:
    return Cue(kind, 0, lane=lane, saying=Saying(phrases, room_ms, names_place=True))


def change(*phrases: str, room_ms: int | None = None) -> Cue:
    return Cue(K.CHANGE_SETTING, 0, saying=Saying(phrases, room_ms))


@pytest.fixture
def room() -> Room:
    return Room()


def test_a_moment_is_heard_at_its_moment_and_what_is_announced_comes_after(room: Room) -> None:
    room.play(Cue(K.END, 0), place("left jaw"), change("lower"))
    room.wait(10_000)
    assert room.heard == [
        (0, "end"),
        (750, "next_zone"),
        (750 + TONE, '"left jaw"'),
        (750 + TONE + 2_000, '"lower"'),  # no tone of its own: the voice has just spoken
    ]


def test_a_start_is_never_late_for_a_name(room: Room) -> None:
    room.play(place("left jaw"), Cue(K.START, 0))
    room.wait(5_000)
    assert [what for at, what in room.heard if at == 0] == ["start"]
    assert room.heard[1:] == [(400, "next_zone"), (400 + TONE, '"left jaw"')]


@pytest.mark.parametrize(
    ("move_ms", "ends_heard", "heard"),
    [
        (0, True, ["end"]),
        (5_000, True, ["end", "start"]),
        (0, False, ["end", "start"]),  # the end has no volume: somebody must hear the start
    ],
)
def test_an_end_that_is_a_start_as_well_is_heard_as_an_end(
    room: Room, move_ms: int, ends_heard: bool, heard: list[str]
) -> None:
    room.air.audible = lambda kind: ends_heard or kind is not K.END
    room.play(Cue(K.END, 0))
    room.wait(move_ms)
    room.play(Cue(K.START, 0))
    assert [what for _, what in room.heard] == heard


def test_words_never_overlap_words(room: Room) -> None:
    room.play(change("one two three"))
    room.play(change("four five"))
    room.wait(20_000)
    said = [(at, what) for at, what in room.heard if what.startswith('"')]
    assert said[1][0] - said[0][0] >= 3_000


def test_a_small_sound_is_softer_over_words_and_an_end_makes_the_words_softer(room: Room) -> None:
    room.play(change("a long phrase to say"))
    room.wait(1_000)
    room.play(Cue(K.STROKE, 0), Cue(K.END, 0))
    assert [what for at, what in room.heard if at == 1_000] == [
        "stroke softer",
        "voice softer for 750",
        "end",
    ]
    room.wait(9_000)
    room.play(Cue(K.STROKE, 0))
    assert room.heard[-1] == (10_000, "stroke")


def test_a_newer_place_makes_older_ones_pointless(room: Room) -> None:
    room.play(Cue(K.REGEL, 0, saying=Saying(("renew the gel",))))
    room.wait(500)
    room.play(place("left jaw"), change("lower"))  # these wait
    room.play(place("left brow"))
    room.wait(20_000)
    assert [what for _, what in room.heard if what.startswith('"')] == [
        '"renew the gel"',
        '"left brow"',
    ]


def test_a_place_being_said_is_cut_off_by_a_newer_one(room: Room) -> None:
    room.play(place("client's left jaw chin to ear"))
    room.wait(2_000)
    room.play(place("left brow"))
    room.wait(9_000)
    assert [what for _, what in room.heard][1:] == [
        '"client\'s left jaw chin to ear"',
        "hush",
        "next_zone",
        '"left brow"',
    ]


def test_the_two_lanes_are_both_named(room: Room) -> None:
    room.play(place("pads on the cheek"), place("left jaw", lane=1))
    room.wait(20_000)
    assert [what for _, what in room.heard if what.startswith('"')] == ['"pads on the cheek"', '"left jaw"']


@pytest.mark.parametrize(
    ("room_ms", "said"),
    [
        (None, ['"client\'s left jaw upward"']),
        (TONE + 4_000, ['"client\'s left jaw upward"']),
        (TONE + 3_999, ['"left jaw"']),
        (TONE + 1_999, []),  # the tone stands for it
    ],
)
def test_what_does_not_fit_is_shortened_or_left_to_the_tone(
    room: Room, room_ms: int | None, said: list[str]
) -> None:
    room.play(place("client's left jaw upward", "left jaw", room_ms=room_ms))
    room.wait(9_000)
    assert [what for _, what in room.heard] == ["next_zone", *said]


def test_a_name_is_shortened_so_that_the_setting_can_be_said(room: Room) -> None:
    room_ms = TONE + 5_000
    room.play(
        place("client's left jaw upward", "left jaw", room_ms=room_ms),
        change("lower current", "lower", room_ms=room_ms),
    )
    room.wait(9_000)
    assert [what for _, what in room.heard] == ["next_zone", '"client\'s left jaw upward"', '"lower"']


def test_words_that_are_late_are_waited_for_a_little(room: Room) -> None:
    room.voice.late = {"left jaw"}
    room.play(place("left jaw"))
    room.wait(TONE + 500)
    room.voice.late = set()
    room.wait(1_000)
    assert [what for _, what in room.heard] == ["next_zone", '"left jaw"']


def test_words_that_never_come_hold_nothing_up(room: Room) -> None:
    room.voice.late = {"left jaw"}
    room.play(place("left jaw"), change("lower"))
    room.wait(5_000)
    assert [what for _, what in room.heard] == ["next_zone", "change_setting", '"lower"']
    assert room.heard[1][0] < 2_000


def test_a_tone_that_would_come_late_is_dropped_and_its_words_are_not(room: Room) -> None:
    room.play(change("one two three four"))
    room.play(Cue(K.REGEL, 0, saying=Saying(("renew the gel",))))
    room.wait(9_000)
    assert [what for _, what in room.heard] == ["change_setting", '"one two three four"', '"renew the gel"']


def test_a_silenced_kind_takes_no_air(room: Room) -> None:
    room.air.audible = lambda kind: kind is not K.NEXT_ZONE
    room.play(place("left jaw"))
    assert room.heard[-1] == (0, '"left jaw"')


def test_nothing_waits_when_all_is_said(room: Room) -> None:
    room.play(place("left jaw"), change("lower"))
    room.wait(9_000)
    assert room.air.wait_ms(room.now_ms) is None


def test_what_is_asked_for_by_hand_has_no_tone(room: Room) -> None:
    room.air.ask(Saying(("a sample",)), 0)
    room.wait(100)
    assert room.heard == [(0, '"a sample"')]
