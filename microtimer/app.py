"""The composition root: arguments, the program's log, and what a person is told when something fails.

Imported without anything heavy: --help and --version answer at once, and only the window loads Qt.
"""

import argparse
import gc
import logging
import os
import platform
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from microtimer import __version__
from microtimer.terminal.command_error import CommandError, OutputLostError
from microtimer.terminal.command_line import parse

if TYPE_CHECKING:
    from microtimer.storage.program_log import ProgramLog
    from microtimer.terminal.printing import Output
    from microtimer.terminal.workspace import Workspace

WITHOUT_WINDOW = "In a terminal: microtimer rehearse FILE, or microtimer guide FILE."
COULD_NOT_RUN = 2
BROKEN_PIPE = 141
INTERRUPTED = 130
log = logging.getLogger("microtimer")


def main(argv: Sequence[str], environment: Mapping[str, str] = os.environ) -> int:
    """Run the program with the given arguments and return its exit code.

    0: done; 1: `check`, `show --device` or `log verify` found faults, or not all of a session was recorded;
    2: it could not run, and one sentence on stderr says why; 130: Ctrl-C; 141: nobody read the output.
    """
    _open_missing_streams()
    try:
        return _answer(argv, environment)
    except BrokenPipeError:
        _leave_nothing_behind(sys.stdout)
        return BROKEN_PIPE
    except OutputLostError as error:
        _leave_nothing_behind(sys.stdout)
        _tell(str(error))
        return COULD_NOT_RUN
    except KeyboardInterrupt:
        _tell("Interrupted.")
        return INTERRUPTED
    finally:
        _settle_stderr()


def _answer(argv: Sequence[str], environment: Mapping[str, str]) -> int:
    try:
        arguments = parse(argv)
    except SystemExit as stop:  # the parser has said what there is to say
        return int(stop.code or 0)
    return _run(arguments, environment)


def _run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    from microtimer.storage.paths import data_folder
    from microtimer.storage.program_log import ProgramLog
    from microtimer.terminal.printing import standard_output

    output = standard_output()
    program_log = ProgramLog(data_folder(arguments.data_dir, environment).logs)
    with _logging_to(program_log):
        try:
            code = _dispatch(arguments, environment, output)
            output.flush()
        except CommandError as error:
            output.say(str(error))
        except (BrokenPipeError, OutputLostError):
            raise
        except Exception:
            log.exception("unexpected, in %s %s", arguments.command or "window", _versions())
            output.say(_apology(program_log))
        else:
            return code
    return COULD_NOT_RUN


def _dispatch(arguments: argparse.Namespace, environment: Mapping[str, str], output: "Output") -> int:
    from microtimer.core.clock import SystemClock
    from microtimer.storage.resources import assets_dir, protocols_dir
    from microtimer.terminal.workspace import Workspace

    try:
        assets, protocols = assets_dir(), protocols_dir()
    except FileNotFoundError as error:
        raise CommandError(f"{error}.") from error
    workspace = Workspace(
        assets=assets,
        protocols=protocols,
        data_dir=arguments.data_dir,
        environment=environment,
        clock=SystemClock(),
    )
    if arguments.command in (None, "open"):
        return _open_window(workspace, getattr(arguments, "file", None), environment, output)
    from microtimer.terminal.commands import run_command

    return run_command(arguments, workspace, output)


def _open_window(
    workspace: "Workspace", file: str | None, environment: Mapping[str, str], output: "Output"
) -> int:
    """Open the window, on a file where one is named; raise CommandError where no window can be shown."""
    from microtimer.display import display_refusal
    from microtimer.qt_pair import installed_refusal

    path = None if file is None else workspace.protocol_path(file)
    refusal = installed_refusal() or display_refusal(environment)
    if refusal is not None:
        raise CommandError(refusal, WITHOUT_WINDOW)
    try:
        with _kept_for_good():
            from microtimer.ui.startup.application import run_window
            from microtimer.wiring.entrance import window_entrance
            from microtimer.wiring.window import window_services
    except ImportError as error:
        raise CommandError(f"The window cannot be opened ({error}).", WITHOUT_WINDOW) from error
    entrance = window_entrance(workspace, environment)
    return run_window(lambda: window_services(workspace), entrance, output.say, path)


@contextmanager
def _kept_for_good() -> Iterator[None]:
    """Leave what is imported meanwhile out of every search for cycles.

    It is there until the end, and looking it through would stop the window for 60 ms at every long look.
    """
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


@contextmanager
def _logging_to(handler: logging.Handler) -> Iterator[None]:
    """Send what the program logs, and what nothing else caught, to its log while the body runs."""
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook)
    root.addHandler(handler)
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda args: log.error("unexpected, in a thread", exc_info=args.exc_value)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = hooks
        root.removeHandler(handler)
        handler.close()


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what reaches nobody: in the window, an exception in a slot."""
    log.error("unexpected, in the window", exc_info=(kind, error, trace))


def _apology(program_log: "ProgramLog") -> str:
    if program_log.failure:
        return (
            "Something went wrong that should not have, and the details could not be kept in "
            f"{program_log.path} ({program_log.failure})."
        )
    return f"Something went wrong that should not have: the details are in {program_log.path}."


def _versions() -> str:
    return f"(microtimer {__version__}, Python {platform.python_version()}, {platform.system()})"


def _tell(sentence: str) -> None:
    with suppress(OSError):  # a stderr that cannot be written: the exit code tells
        print(sentence, file=sys.stderr, flush=True)


def _settle_stderr() -> None:
    """Give up what stderr could not take."""
    try:
        sys.stderr.flush()
    except OSError:
        _leave_nothing_behind(sys.stderr)


def _open_missing_streams() -> None:
    """Put streams in the place of those the program was started without (`>&-`).

    What is written to the output is refused there, as it is on a full disk; and no file of the record can
    be given their numbers.
    """
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


def _leave_nothing_behind(stream: TextIO) -> None:
    """Let Python's own flush at exit find an open stream: a closed or full one would change the exit code."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
