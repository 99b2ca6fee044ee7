"""`guide`: the terminal's own window. Opens the record and the screen, then lets a visit take its course."""

import argparse
import sys

from rich.console import Console, Group
from rich.live import Live

from microtimer.core.plan import Plan
from microtimer.core.session.view import SessionView
from microtimer.storage.client_codes import (
    ClientCodeError,
    normal_reference,
    personal_data_in_reference,
)
from microtimer.terminal.command_error import CommandError, OutputLostError
from microtimer.terminal.guide import Terminal
from microtimer.terminal.guide_screen import drawn
from microtimer.terminal.interrupts import Interrupts
from microtimer.terminal.keys import Keyboard
from microtimer.terminal.plan_options import plan_to_run
from microtimer.terminal.printing import Output
from microtimer.terminal.recording import recording
from microtimer.terminal.shown import Drawn, Shown
from microtimer.terminal.visit import People, Visit
from microtimer.terminal.workspace import Workspace

NOT_RECORDED = 1
NEW_CLIENT = "new"
"""In the place of a client's code: make one."""


def run_guide(workspace: Workspace, arguments: argparse.Namespace, output: Output) -> int:
    """Guide through a protocol and return the exit code.

    0: all that happened is recorded; 1: it is not; 130 after Ctrl-C, which keeps the session.
    Raises CommandError when the protocol cannot be used, or when there is no terminal to work in;
    OutputLostError when the terminal is closed.
    """
    planned = plan_to_run(workspace, arguments)
    client = _client(arguments.client)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise CommandError(
            "The guide needs a terminal for its keys and its screen.",
            f"To see the plan run by itself: microtimer rehearse {arguments.file}",
        )
    console = Console(highlight=False, markup=False, emoji=False)
    with recording(workspace) as kept, Interrupts() as interrupts:
        for notice in (*planned.notes, *kept.notices):
            output.say(notice)
        if client == NEW_CLIENT:
            client = kept.new_client_code()
            output.say(f"The new client's code is {client}.")
        try:
            with Keyboard() as keys, _screen(console) as live:
                ring = (lambda: None) if arguments.quiet else console.bell
                terminal = Terminal(keys, Painter(console, live).draw, ring)
                visit = Visit(
                    workspace=workspace,
                    planned=planned,
                    kept=kept,
                    people=People(arguments.practitioner, client),
                    terminal=terminal,
                    interrupts=interrupts,
                )
                visit.run()
        except (EOFError, OSError) as error:  # the keys have ended, or the screen takes nothing any more
            raise OutputLostError("The terminal was closed. What was recorded so far is kept.") from error
        if interrupts.number is None:
            kept.back_up_once_a_day(output)
    for line in visit.last_words():
        output.line(line)
    if arguments.client == NEW_CLIENT:  # once more: the screen has covered what was said before it
        output.line(f"The new client's code is {client}.")
    if interrupts.number is not None:
        return interrupts.exit_code
    return 0 if visit.recorded else NOT_RECORDED


def _screen(console: Console) -> Live:
    return Live(
        console=console, screen=True, auto_refresh=False, redirect_stdout=False, redirect_stderr=False
    )


def _client(given: str) -> str:
    """Return a client code in its one spelling; raise CommandError for what would name a person."""
    if given == NEW_CLIENT:
        return given
    try:
        code = normal_reference(given)
    except ClientCodeError as error:
        raise CommandError(str(error)) from error
    if warning := personal_data_in_reference(code):
        raise CommandError(f"--client: {warning}", f"--client {NEW_CLIENT} makes a code.")
    return code


class Painter:
    """Draws a session on the terminal, and only when something shown has changed."""

    def __init__(self, console: Console, live: Live) -> None:
        self._console = console
        self._live = live
        self._before: object = None

    def draw(self, plan: Plan, view: SessionView, shown: Shown) -> Drawn:
        """Draw what is shown now, and tell how much of it was on the screen."""
        screen = drawn(plan, view, shown, self._console)
        now = (screen.lines, self._console.size)
        if now != self._before:
            self._live.update(Group(*screen.lines), refresh=True)
            self._before = now
        return screen
