"""What saving the events of a session comes to: everything is durable, or something waits and why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from microtimer.core.plan import Plan
from microtimer.core.session.events import SessionEvent


@dataclass(frozen=True, slots=True)
class SaveReport:
    """The outcome of one save; a treatment goes on whatever it says."""

    problem: str = ""
    """Why something waits to be saved, and what helps, in sentences; "" when all of it is durable."""
    unsaved: str = ""
    """What is not saved yet, named for a person."""

    @property
    def saved(self) -> bool:
        """Tell whether everything of the session is durable."""
        return not self.problem


SaveEvents = Callable[[Sequence[SessionEvent]], SaveReport]
"""Save these events of one session after those that wait; a record that cannot be written raises nothing."""

OpenSaver = Callable[[str, bytes, Plan | None], SaveEvents]
"""Return the saver of a session, new or in the record: its id, the protocol file's bytes, the plan.

The plan is None only for a session in the record whose plan can no longer be read.
"""
