"""The voice: phrases rendered beforehand, off the window's thread, and picked when it is time to speak."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from microtimer.core.plan import Plan
from microtimer.core.sentence import sentence
from microtimer.core.speech.clip import USUAL_RATE, Clip, NoVoiceError, Phrase
from microtimer.core.speech.saying import Saying
from microtimer.core.speech.sayings import planned_sayings
from microtimer.ui.background import Background
from microtimer.ui.language import told, tr
from microtimer.ui.services import ServiceError, VoiceService

_T = TypeVar("_T")
_TIGHT: Final = 2
"""With less room than this many times its length, shorter words are rendered too: it may have to wait."""


class Voice(QObject):
    """What can be said, and why not where nothing can."""

    changed = Signal()
    """The voice was found, or is not to be had, or is turned on or off."""
    rendered = Signal()
    """One more phrase can be said, or is known not to be."""

    def __init__(self, service: VoiceService | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._background = Background(self)
        self._on = False
        self._rate = USUAL_RATE
        self._name = ""
        self._why_none = "" if service else sentence("run", "no voice is installed")
        self._clips: dict[Phrase, Clip] = {}
        self._asked: set[Phrase] = set()
        self._silent: set[Phrase] = set()

    @property
    def on(self) -> bool:
        """Tell whether it is wanted."""
        return self._on

    @property
    def name(self) -> str:
        """Return the voice's own name, "" before it was found."""
        return self._name

    @property
    def why_none(self) -> str:
        """Return why nothing can be said, in a few words; "" while it works, or was not tried yet."""
        return self._why_none

    @property
    def words(self) -> str:
        """Return how the voice stands, in one sentence."""
        if not self._on:
            return tr("settings", "The voice is off.")
        if self._why_none:
            return tr("settings", "Nothing is spoken: {why}.").format(why=told(self._why_none))
        if not self._name:
            return tr("settings", "The voice was not tried yet.")
        return tr("settings", "Spoken by {voice}.").format(voice=self._name)

    def set_on(self, on: bool) -> None:
        """Turn it on or off; turned on, it is looked for."""
        if on == self._on:
            return
        self._on = on
        if on:
            self.find()
        self.changed.emit()

    def set_rate(self, rate: int) -> None:
        """Let it speak slower or quicker, in words a minute; what is rendered from now on is."""
        self._rate = rate

    def find(self) -> None:
        """Look for the voice of this system; one that was given up gets another chance."""
        self._silent.clear()
        if self._service is not None:
            self._run(self._service.find, self._take_name)

    def prepare(self, plan: Plan) -> None:
        """Render what a session of a plan will say, in its order."""
        if self._on and self._service is not None:
            self._run(lambda: tuple(dict.fromkeys(planned_sayings(plan))), self._ask_all)

    def pick(self, saying: Saying, room_ms: int | None) -> Clip | None:
        """Return the longest phrase that is rendered and fits, None where none does."""
        clips = (self._clips.get(phrase) for phrase in self._phrases(saying))
        return next((clip for clip in clips if clip and (room_ms is None or clip.length_ms <= room_ms)), None)

    def shortest_ms(self, saying: Saying) -> int:
        """Return how long its shortest rendered phrase takes, 0 where none is rendered."""
        lengths = (clip.length_ms for phrase in self._phrases(saying) if (clip := self._clips.get(phrase)))
        return min(lengths, default=0)

    def is_coming(self, saying: Saying) -> bool:
        """Ask for a phrase that nobody prepared, and tell whether it is still being rendered."""
        if not self._on or self._service is None:
            return False
        self._ask(saying)
        return any(phrase in self._asked for phrase in self._phrases(saying))

    def stop(self) -> None:
        """Kill what renders; the next phrase starts it anew."""
        if self._service is not None:
            self._service.stop()

    def finish(self) -> None:
        """Render nothing any more."""
        self._on = False
        self._background.finish(self.stop)

    def _phrases(self, saying: Saying) -> tuple[Phrase, ...]:
        return tuple(Phrase(words, saying.language, self._rate) for words in saying.phrases)

    def _ask_all(self, sayings: tuple[Saying, ...] | NoVoiceError) -> None:
        if not isinstance(sayings, NoVoiceError):
            for saying in sayings:
                self._ask(saying)

    def _ask(self, saying: Saying, number: int = 0) -> None:
        """Ask for one phrase of a saying, and then for shorter ones where it leaves no room."""
        service, phrases = self._service, self._phrases(saying)
        if service is None or number >= len(phrases):
            return
        phrase = phrases[number]
        if phrase in self._clips:
            self._ask_shorter(saying, number, self._clips[phrase])
        elif phrase not in self._asked and phrase not in self._silent:
            self._asked.add(phrase)

            def take(clip: Clip | NoVoiceError) -> None:
                self._take(saying, number, phrase, clip)

            self._run(lambda: service.render(phrase), take)

    def _ask_shorter(self, saying: Saying, number: int, clip: Clip) -> None:
        if saying.room_ms is not None and saying.room_ms < _TIGHT * clip.length_ms:
            self._ask(saying, number + 1)

    def _take(self, saying: Saying, number: int, phrase: Phrase, clip: Clip | NoVoiceError) -> None:
        self._asked.discard(phrase)
        if isinstance(clip, Clip):
            self._clips[phrase] = clip
            self._tell_why("")
            self._ask_shorter(saying, number, clip)
        else:
            self._silent.add(phrase)
            self._tell_why(clip.args[0])
        self.rendered.emit()

    def _take_name(self, found: str | NoVoiceError) -> None:
        if isinstance(found, str):
            self._name = found
            self._why_none = ""
        else:
            self._name = ""
            self._why_none = found.args[0]
        self.changed.emit()

    def _tell_why(self, why: str) -> None:
        if why != self._why_none:
            self._why_none = why
            self.changed.emit()

    def _run(self, work: Callable[[], _T], done: Callable[[_T | NoVoiceError], None]) -> None:
        def outcome() -> _T | NoVoiceError:
            try:
                return work()
            except NoVoiceError as error:
                return error

        self._background.run(outcome, done, _never)


def _never(error: ServiceError) -> None:
    raise error
