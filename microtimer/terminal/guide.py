"""The guide: one session walked through in a terminal, key by key."""

from collections.abc import Callable
from dataclasses import dataclass

from microtimer.core.catalogue.gates import ItemKind
from microtimer.core.clock import Clock, Moment
from microtimer.core.plan import Plan
from microtimer.core.session.actions import (
    ActionNotAllowedError,
    AnswerItem,
    Back,
    ChooseBranch,
    Confirm,
    Extend,
    MarkDiscomfort,
    Next,
    Pause,
    Press,
    Redo,
    Resume,
    Tick,
)
from microtimer.core.session.cues import Cue, CueKind
from microtimer.core.session.events import GapFound, Resumed
from microtimer.core.session.reduce import Transition
from microtimer.core.session.state import Phase
from microtimer.core.session.view import SessionView, StopView, view
from microtimer.terminal.event_words import event_words
from microtimer.terminal.gate_screen import names_in
from microtimer.terminal.guide_questions import (
    CHOICE_KEYS,
    ZoneNames,
    answer_item,
    answer_rule,
    change_setting,
    end,
    exclude,
    explain_pause,
    moment_day,
    note,
    skip,
)
from microtimer.terminal.interrupts import Interrupts
from microtimer.terminal.keys import Keys
from microtimer.terminal.live_session import LiveSession
from microtimer.terminal.prompts import Asking, Request, Script
from microtimer.terminal.shown import Drawn, Shown

TICK_S = 0.1
EXTENSION_MS = 10_000
MESSAGE_MS = 4_000
"""How long an answer or a cue stays on the screen."""
NOT_READ = "Read every question first."
TURNING = {"right": 1, "down": 1, "left": -1, "up": -1, "page up": -1}
"""Keys that turn the pages of a stop, and by how many."""
ON_KEYS = ("space", "enter", "page down", "f13")
RINGING = frozenset(
    {
        CueKind.GET_READY,
        CueKind.START,
        CueKind.CHANGE_SIDE,
        CueKind.CHANGE_SETTING,
        CueKind.INTERVAL,
        CueKind.REGEL,
        CueKind.MINIMUM_REACHED,
        CueKind.CONFIRM_NEEDED,
        CueKind.END,
        CueKind.PAUSED_TOO_LONG,
        CueKind.LIMIT_NEAR,
        CueKind.FAULT,
        CueKind.SESSION_END,
    }
)
"""Cues that ring the bell; a terminal has one bell, so the words tell which it was."""
SPOKEN = RINGING | {CueKind.NEXT_ZONE, CueKind.HALFWAY, CueKind.PASS}
"""Cues that are shown as words."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """What the guide works with: keys to read, a screen to draw on, a bell to ring."""

    keys: Keys
    draw: Callable[[Plan, SessionView, Shown], Drawn]
    ring: Callable[[], None]


class Guide:
    """Walks one session that has begun, or was taken up again, to its end or to an interrupt."""

    def __init__(
        self,
        session: LiveSession,
        clock: Clock,
        terminal: Terminal,
        zones: ZoneNames,
        banners: tuple[str, ...] = (),
    ) -> None:
        self._session = session
        self._clock = clock
        self._terminal = terminal
        self._zones = zones
        self._banners = banners
        self._asking: Asking | None = None
        self._help = False
        self._page = 0
        """Which page is turned to, of a stop or of the help."""
        self._stop: int | None = None
        """The step whose stop was on the screen last."""
        self._seen: set[tuple[int, str]] = set()
        """What of each step's stop has been on the screen."""
        self._drawn = Drawn(())
        self._message, self._refused, self._cue = "", False, ""
        self._gap = ""
        """Time that nobody measured, told until the session goes on."""
        self._message_until_ms = self._cue_until_ms = 0
        self._left_open: set[tuple[int, str]] = set()
        """Items of gates that may stay open, and were left so."""

    def walk(self, interrupts: Interrupts) -> None:
        """Guide until the session is over; an interrupt pauses it and leaves it unfinished."""
        while self._session.state.under_way and interrupts.number is None:
            self.look()
            key = self._terminal.keys.read(TICK_S)
            if key is not None:
                self.press(key)
        if self._session.state.phase is Phase.RUNNING:
            self.request(lambda at: Pause(at, "interrupted"))

    def look(self) -> None:
        """Let time pass up to now and draw the screen."""
        at = self._clock.now()
        self.request(Tick)
        if at.awake_ms >= self._message_until_ms:
            self._message, self._refused = "", False
        if at.awake_ms >= self._cue_until_ms:
            self._cue = ""
        shown = view(self._session.state, at)
        step = shown.stop.step.index if shown.stop else None
        if step != self._stop:
            self._stop, self._page = step, 0
        self._drawn = self._terminal.draw(
            self._session.state.plan,
            shown,
            Shown(
                banners=(*self._banners, *filter(None, [self._session.trouble, self._gap])),
                message=self._message,
                refused=self._refused,
                cue=self._cue,
                asking=self._asking,
                help=self._help,
                utc_offset_min=at.utc_offset_min,
                item=self._item(shown.stop) if shown.stop else None,
                page_number=self._page,
                seen=frozenset(name for index, name in self._seen if index == step),
            ),
        )
        if step is not None:
            self._seen |= {(step, name) for name in self._drawn.names}

    def press(self, key: str) -> None:
        """Do what a key asks for; the answer to the key before is over."""
        self._message = self._cue = ""
        self._refused = False
        if self._drawn.too_small:
            if key == "p":
                self.request(self._pause_or_resume())
        elif self._asking is not None:
            self._asking.press(key)
            if self._asking.done:
                request, self._asking = self._asking.request, None
                if request is not None:
                    self.request(request)
        elif self._help:
            self._turn_help(key)
        elif not self._press_at_stop(key):
            self._press_anywhere(key)

    def request(self, request: Request) -> None:
        """Make a request now; a refusal is shown."""
        at = self._clock.now()
        try:
            transition = self._session.request(request(at))
        except ActionNotAllowedError as error:
            self._say(error.message, at, refused=True)
            return
        self.tell(transition)
        if any(event.type == "note_added" for event in transition.events):
            saved = "Note saved." if self._session.all_saved else "The note is not saved yet."
            self._say(saved, at, refused=not self._session.all_saved)

    def tell(self, transition: Transition) -> None:
        """Ring and show what a request came to: the words of the last cue, and a gap until it goes on."""
        at = self._clock.now()
        for cue in transition.cues:
            self._play(cue, at)
        for event in transition.events:
            if isinstance(event, GapFound):
                self._gap = f"PAUSED BY A {event_words(event, transition.state.plan)}"
            elif isinstance(event, Resumed):
                self._gap = ""

    def ask(self, script: Script) -> None:
        """Begin a script of questions."""
        self._asking = Asking(script)

    def _press_anywhere(self, key: str) -> None:
        simple: dict[str, Request] = {
            "n": Next,
            "l": lambda at: Next(at, lane=1),
            "b": Back,
            "page up": Back,
            "r": Redo,
            "+": lambda at: Extend(at, EXTENSION_MS),
            "d": MarkDiscomfort,
            "p": self._pause_or_resume(),
        }
        if key in ON_KEYS:
            self.request(Press)
        elif key in simple:
            self.request(simple[key])
            if key == "d" and not self._refused:
                self._say("Discomfort noted. t adds words, c a changed setting.", self._clock.now())
        elif key == "?":
            self._help, self._page = True, 0
        else:
            self._begin_script(key)

    def _begin_script(self, key: str) -> None:
        state = self._session.state
        main = state.main
        scripts: dict[str, Callable[[], Script]] = {
            "s": skip,
            "e": end,
            "t": note,
            "w": explain_pause,
        }
        if main is not None:
            scripts["c"] = lambda: change_setting(main.settings)
            scripts["x"] = lambda: exclude(self._zones, state.step(main))
        if key in scripts:
            self.ask(scripts[key]())
        else:
            self._say(f"{key} does nothing here; ? shows the keys.", self._clock.now(), refused=True)

    def _pause_or_resume(self) -> Request:
        return Resume if self._session.state.phase is Phase.PAUSED else Pause

    def _press_at_stop(self, key: str) -> bool:
        """Take a key as the answer to a gate, checkpoint or choice; tell whether it was one."""
        at = self._clock.now()
        stop = view(self._session.state, at).stop
        if stop is None or self._session.state.phase is not Phase.RUNNING:
            return False
        item = self._item(stop)
        if item is not None:
            return self._answer_item(stop, item, key)
        if self._turned(stop, key):
            return True
        if stop.options and key in CHOICE_KEYS[: len(stop.options)]:
            option = stop.options[int(key) - 1]
            self.request(lambda at: ChooseBranch(at, option.id))
            return True
        if stop.rules and key in CHOICE_KEYS[: len(stop.rules)]:
            rule = stop.rules[int(key) - 1].rule
            self.ask(answer_rule(rule, self._zones, moment_day(at)))
            return True
        if stop.rules and key == "0":
            self.request(lambda at: Confirm(at, none_of_these=True))
            return True
        return False

    def _turn_help(self, key: str) -> None:
        last = self._drawn.page + 1 >= self._drawn.pages
        self._help = key != "escape" and not last
        self._page = self._drawn.page + 1 if self._help else 0

    def _turned(self, stop: StopView, key: str) -> bool:
        """Turn the pages of a stop, and let nobody go on before all of it was on the screen."""
        page, pages = self._drawn.page, self._drawn.pages
        unseen = names_in(stop) - {name for index, name in self._seen if index == stop.step.index}
        if pages > 1 and key in TURNING:
            self._page = (page + TURNING[key]) % pages
        elif unseen and key in (*ON_KEYS, "0"):
            self._page = (page + 1) % pages
            if key == "0":
                self._say(NOT_READ, self._clock.now(), refused=True)
        elif key in CHOICE_KEYS and _named_by(stop, key) in unseen:
            self._say(NOT_READ, self._clock.now(), refused=True)
        else:
            return False
        return True

    def _answer_item(self, stop: StopView, place: int, key: str) -> bool:
        item = stop.items[place].item
        if key == "o" and not item.required:
            self._left_open.add((stop.step.index, item.id))
            return True
        if item.kind is ItemKind.CHECK and (key in ON_KEYS or key in ("y", "n")):
            self.request(lambda at: AnswerItem(at, item.id, key != "n"))
        elif item.kind in (ItemKind.CHOICE, ItemKind.TOLERANCE) and key in CHOICE_KEYS[: len(item.options)]:
            self.request(lambda at: AnswerItem(at, item.id, item.options[int(key) - 1]))
        elif key in ON_KEYS:
            self.ask(answer_item(item))
        else:
            return False
        return True

    def _item(self, stop: StopView) -> int | None:
        """Return the place of the item to answer now: the first without an answer, or ticked as not done."""
        for place, shown in enumerate(stop.items):
            left_open = (stop.step.index, shown.item.id) in self._left_open
            if (shown.answer is None and not left_open) or shown.missing:
                return place
        return None

    def _say(self, message: str, at: Moment, *, refused: bool = False) -> None:
        self._message, self._refused = message, refused
        self._message_until_ms = at.awake_ms + MESSAGE_MS

    def _play(self, cue: Cue, at: Moment) -> None:
        if cue.kind in RINGING:
            self._terminal.ring()
        if cue.kind in SPOKEN:
            words = cue.kind.value.replace("_", " ").upper()
            self._cue = f"{words}: {cue.text}" if cue.text else words
            self._cue_until_ms = at.awake_ms + MESSAGE_MS


def _named_by(stop: StopView, key: str) -> str:
    """Return the id of the question or option that a number names, "" when there is none."""
    names = [shown.rule.id for shown in stop.rules] or [option.id for option in stop.options]
    place = CHOICE_KEYS.index(key)
    return names[place] if place < len(names) else ""
