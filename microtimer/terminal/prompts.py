"""Questions asked in one line while the session's clock runs on.

A script is a generator: it yields prompts, is sent the answers, and returns what to request in the end, or
None. Escape closes it, and nothing is requested.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass

from microtimer.core.clock import Moment
from microtimer.core.session.actions import Action

Request = Callable[[Moment], Action]
"""Makes the action once its moment is known: when the last question was answered."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question: a line of text, or one key out of `keys`."""

    text: str
    keys: tuple[str, ...] = ()
    initial: str = ""
    refuse: Callable[[str], str] = lambda _: ""
    """Returns why an answer will not do, "" when it does."""
    warn: Callable[[str], str] = lambda _: ""
    """Returns why an answer had better not be given; a second Enter gives it all the same."""
    lines: tuple[str, ...] = ()
    """What there is to choose from, shown above the question."""


Script = Generator[Prompt, str, Request | None]


class Asking:
    """A script under way: the prompt it stands at, and what was typed so far."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self.typed = ""
        self.problem = ""
        self.done = False
        self.left = False
        """Left by Escape: nothing is requested."""
        self.request: Request | None = None
        self.prompt = Prompt("")
        self._warned = ""
        self._go_on(None)

    def press(self, key: str) -> None:
        """Take one key; afterwards `done` says whether the script is over."""
        self.problem = ""
        if key == "escape":
            self._script.close()
            self.done = self.left = True
        elif self.prompt.keys:
            if key in self.prompt.keys:
                self._go_on(key)
            else:
                self.problem = f"Press {_listed(self.prompt.keys)}, or Esc."
        else:
            self._type(key)

    def _type(self, key: str) -> None:
        if key == "enter":
            answer = self.typed.strip()
            self.problem = self.prompt.refuse(answer) or self._warning(answer)
            if not self.problem:
                self._go_on(answer)
        elif key == "backspace":
            self.typed = self.typed[:-1]
        elif key == "clear":
            self.typed = ""
        elif key == "space":
            self.typed += " "
        elif len(key) == 1:
            self.typed += key

    def _warning(self, answer: str) -> str:
        """Return the warning about an answer, once."""
        warning = self.prompt.warn(answer)
        if not warning or self._warned == answer:
            return ""
        self._warned = answer
        return f"{warning} Enter: keep it all the same."

    def _go_on(self, answer: str | None) -> None:
        try:
            self.prompt = next(self._script) if answer is None else self._script.send(answer)
        except StopIteration as stop:
            self.done, self.request = True, stop.value
        else:
            self.typed = self.prompt.initial


def _listed(keys: tuple[str, ...]) -> str:
    return keys[0] if len(keys) == 1 else f"{', '.join(keys[:-1])} or {keys[-1]}"
