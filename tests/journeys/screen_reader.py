"""A screen reader that prints what it meets; the system's own Python runs it, for the sake of its Atspi.

Every line that comes in asks for a walk through the program's accessible tree; every line that goes out is
JSON: a list of nodes, or what was announced meanwhile. Nothing of microtimer is imported here.
"""

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - their version must be named before

_DEEPEST = 40


def program() -> Any:
    """Return the program's own root in the tree, None while it is not there."""
    desktop = Atspi.get_desktop(0)
    found = (desktop.get_child_at_index(number) for number in range(desktop.get_child_count()))
    return next((one for one in found if one is not None and "microtimer" in (one.get_name() or "")), None)


def nodes(one: Any, depth: int = 0) -> list[dict[str, object]]:
    """Return what is shown of a node and of all below it."""
    if one is None or depth > _DEEPEST:
        return []
    one.clear_cache()
    states = one.get_state_set()
    if depth > 1 and not states.contains(Atspi.StateType.SHOWING):
        return []
    told: list[dict[str, object]] = [
        {
            "depth": depth,
            "role": one.get_role_name(),
            "name": one.get_name() or "",
            "description": one.get_description() or "",
            "focusable": bool(states.contains(Atspi.StateType.FOCUSABLE)),
            "focused": bool(states.contains(Atspi.StateType.FOCUSED)),
        }
    ]
    for number in range(min(one.get_child_count(), 400)):
        told += nodes(one.get_child_at_index(number), depth + 1)
    return told


def say(what: object) -> None:
    """Print a line."""
    print(json.dumps(what), flush=True)


def announced(event: Any) -> None:
    """Print what the program wants to be said at once."""
    text = event.any_data if isinstance(event.any_data, str) else str(event.source.get_name())
    say({"announced": text})


def asked(_channel: object, condition: object) -> bool:
    """Walk for every line that comes in; go when there are no more."""
    if not sys.stdin.readline():
        Atspi.event_quit()
        return False
    try:
        say(nodes(program()))
    except GLib.Error as error:
        say({"failed": str(error)})
    return True


if __name__ == "__main__":
    Atspi.init()
    listener = Atspi.EventListener.new(announced)
    listener.register("object:announcement")
    GLib.io_add_watch(GLib.IOChannel.unix_new(0), GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, asked)
    say({"ready": True})
    Atspi.event_main()
