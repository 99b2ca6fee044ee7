"""Who has the air: the one rule by which sounds and phrases share it.

- A sound that marks a moment is heard at that moment, whatever else is heard. Small ones are softer over a
  phrase; over one of the others the phrase becomes softer for as long as it takes.
- An end that is a start as well, with no move between, is heard as an end: both at once would be neither.
- An announcement is a tone and then, perhaps, words. It waits until the air is free, one after the other: so
  words never overlap words, and no tone falls into another one's beginning.
- A newer name of a place makes older ones of its lane pointless: those that wait are dropped, one that is
  being said is cut off.
- Words are said only if they will be over in time, shorter ones where the long ones would not; where none
  fit, the tone stands for them. A tone that would come late is dropped, its words may still be said.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final, Protocol

from microtimer.core.session.cues import Cue, CueKind
from microtimer.core.speech.clip import Clip
from microtimer.core.speech.saying import Saying

ANNOUNCING: Final = {
    CueKind.NEXT_ZONE: 520,
    CueKind.CHANGE_SIDE: 620,
    CueKind.CHANGE_SETTING: 560,
    CueKind.CONFIRM_NEEDED: 900,
    CueKind.REGEL: 450,
    CueKind.PAUSED_TOO_LONG: 1_000,
    CueKind.LIMIT_NEAR: 1_100,
    CueKind.SESSION_END: 1_200,
}
"""Kinds that wait for the air, and for how many ms their tone has it."""
MOMENTS: Final = {CueKind.START: 400, CueKind.END: 750, CueKind.FAULT: 900}
"""Kinds that have the air at once, for so many ms; what is announced comes after them."""
SOFTER: Final = 0.4
_SAME_MOMENT_MS: Final = 100
STALE_MS: Final = 2_500
"""A tone is not played later than this."""
PATIENCE_MS: Final = 1_500
"""How long words that are still being rendered are waited for."""
ASKED_PATIENCE_MS: Final = 8_000
"""The same for words that a person asked to hear."""
_LOOK_AGAIN_MS: Final = 100


class Phrasebook(Protocol):
    """What the rule asks the voice."""

    def pick(self, saying: Saying, room_ms: int | None) -> Clip | None: ...
    def shortest_ms(self, saying: Saying) -> int: ...
    def is_coming(self, saying: Saying) -> bool: ...


@dataclass(frozen=True, slots=True)
class PlayTone:
    """A cue is to be heard now, softer where it falls on words."""

    cue: Cue
    softer: bool = False


@dataclass(frozen=True, slots=True)
class Say:
    """Words are to be said now."""

    clip: Clip


@dataclass(frozen=True, slots=True)
class Hush:
    """What is being said is to be cut off."""


@dataclass(frozen=True, slots=True)
class Soften:
    """What is being said is to be softer for some time."""

    for_ms: int


Order = PlayTone | Say | Hush | Soften


@dataclass(slots=True)
class _Waiting:
    cue: Cue
    since_ms: int
    tone: bool = True
    patience_ms: int = PATIENCE_MS


@dataclass(slots=True)
class Airtime:
    """Sounds and words in the order they may be heard; every call is given the time."""

    voice: Phrasebook
    audible: Callable[[CueKind], bool] = lambda _kind: True
    """Tells whether a kind has a sound at all; one without takes no air."""
    _queue: list[_Waiting] = field(default_factory=list)
    _free_ms: int = 0
    _said_until_ms: int = 0
    _said: Cue | None = None
    _ended_ms: int | None = None
    """When an end was heard last."""
    _wants_words: bool = False
    """The first in the queue waits for its words to be rendered."""

    def offer(self, cue: Cue, now_ms: int) -> Iterator[Order]:
        """Take a cue and yield what is to be done at once."""
        if cue.saying and cue.saying.names_place:
            yield from self._make_pointless(cue.lane, now_ms)
        if cue.kind in ANNOUNCING:
            self._queue.append(_Waiting(cue, now_ms))
            return
        if cue.kind is CueKind.START and self._just_ended(now_ms):
            return
        said = now_ms < self._said_until_ms
        has_air_ms = MOMENTS.get(cue.kind, 0) if self.audible(cue.kind) else 0
        if said and has_air_ms:
            yield Soften(has_air_ms)
        yield PlayTone(cue, softer=said and not has_air_ms)
        if cue.kind is CueKind.END and has_air_ms:
            self._ended_ms = now_ms
        self._free_ms = max(self._free_ms, now_ms + has_air_ms)
        if cue.saying:
            self._queue.append(_Waiting(cue, now_ms, tone=False))

    def ask(self, saying: Saying, now_ms: int) -> None:
        """Take words that a person asked to hear."""
        cue = Cue(CueKind.NEXT_ZONE, now_ms, saying=saying)
        self._queue.append(_Waiting(cue, now_ms, tone=False, patience_ms=ASKED_PATIENCE_MS))

    def due(self, now_ms: int) -> Iterator[Order]:
        """Yield what has the air now."""
        self._wants_words = False
        while self._queue and now_ms >= self._free_ms:
            first = self._queue[0]
            if first.tone:
                first.tone = False
                if now_ms - first.since_ms <= STALE_MS and self._needs_tone(first):
                    if self.audible(first.cue.kind):
                        self._free_ms = now_ms + ANNOUNCING[first.cue.kind]
                    yield PlayTone(first.cue)
                continue
            clip = self._words(first, now_ms)
            if clip is None and self._waits(first, now_ms):
                self._wants_words = True
                return
            self._queue.pop(0)
            if clip is not None and first.cue.saying is not None:
                self._free_ms = self._said_until_ms = now_ms + clip.length_ms
                self._said = first.cue
                yield Say(clip)

    def wait_ms(self, now_ms: int) -> int | None:
        """Return in how many ms something may be due, None where nothing waits."""
        if not self._queue:
            return None
        return max(_LOOK_AGAIN_MS if self._wants_words else 0, self._free_ms - now_ms)

    def clear(self) -> None:
        """Forget whatever waits."""
        self._queue.clear()
        self._free_ms = self._said_until_ms = 0

    def _just_ended(self, now_ms: int) -> bool:
        return self._ended_ms is not None and now_ms - self._ended_ms < _SAME_MOMENT_MS

    def _needs_tone(self, waiting: _Waiting) -> bool:
        """Tell whether a tone is needed: a setting that is said right after a place needs none of its own."""
        follows = waiting.cue.kind is CueKind.CHANGE_SETTING and waiting.since_ms < self._said_until_ms
        saying = waiting.cue.saying
        return not (follows and saying and self.voice.pick(saying, None))

    def _words(self, waiting: _Waiting, now_ms: int) -> Clip | None:
        saying = waiting.cue.saying
        if saying is None:
            return None
        room_ms = None
        if saying.room_ms is not None:
            others = (other.cue.saying for other in self._queue[1:])
            # what has to be set matters more than every word of a place
            kept_ms = sum(self.voice.shortest_ms(other) for other in others if other)
            room_ms = waiting.since_ms + saying.room_ms - now_ms - kept_ms
        return self.voice.pick(saying, room_ms)

    def _waits(self, waiting: _Waiting, now_ms: int) -> bool:
        """Tell whether words that cannot be said yet are worth waiting for."""
        saying = waiting.cue.saying
        young = now_ms - waiting.since_ms < waiting.patience_ms
        return bool(saying and young and self.voice.is_coming(saying))

    def _make_pointless(self, lane: int, now_ms: int) -> Iterator[Order]:
        """Drop what an older step of the lane had to say."""
        self._queue = [waiting for waiting in self._queue if not _of_a_place(waiting.cue, lane)]
        if self._said and now_ms < self._said_until_ms and _of_a_place(self._said, lane):
            self._said_until_ms = self._free_ms = now_ms
            yield Hush()


def _of_a_place(cue: Cue, lane: int) -> bool:
    """Tell whether a cue says where to work in a lane, or what to set there."""
    named = cue.kind is CueKind.CHANGE_SETTING or (cue.saying is not None and cue.saying.names_place)
    return cue.lane == lane and named
