"""What the guide hands to its screen, and what the screen tells it in return."""

from dataclasses import dataclass

from rich.text import Text

from microtimer.terminal.prompts import Asking


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on the screen besides the session itself."""

    banners: tuple[str, ...] = ()
    """What is wrong and stays so: not recorded, not saved."""
    message: str = ""
    """The answer to the last key; `refused` shows it as a refusal."""
    refused: bool = False
    cue: str = ""
    asking: Asking | None = None
    help: bool = False
    item: int | None = None
    """Which item of the present gate is asked now."""
    page: tuple[str, ...] = ()
    """The lines of the first and of the last screen."""
    page_number: int = 0
    """Which page is wanted of what does not fit on one."""
    seen: frozenset[str] = frozenset()
    """The questions of the present stop that were on the screen before."""
    utc_offset_min: int = 0
    """For the wall time of the end."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A screen, and what of the present stop it really shows."""

    lines: tuple[Text, ...]
    page: int = 0
    pages: int = 1
    names: frozenset[str] = frozenset()
    """The items, questions and options of the stop that are wholly on it."""
    too_small: bool = False
    """The terminal holds nothing that could be worked with; the screen says so and nothing else."""
