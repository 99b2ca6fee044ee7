"""The command line: its words, options and help. What each command does stands in a module of its own.

Nothing heavy is imported here, so that --help and --version answer at once.
"""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from typing import Any, NoReturn

from microtimer import __version__
from microtimer.terminal.command_error import telling_lost_output

DESCRIPTION = "Walk a practitioner through a treatment protocol, zone by zone, and keep the record."
EXITS = (
    "Exit code: 0 done; 1 faults were found, or a session is not recorded in full; 2 it could not be done, "
    "and a sentence on stderr says why; 130 Ctrl-C."
)
EXITS_OF = {
    "check": "Exit code: 0 no errors, 1 errors found, 2 something could not be checked.",
    "show": "Exit code: 0 shown, 1 shown, and beyond the limits of --device, 2 it could not be planned.",
    "rehearse": "Exit code: 0 through and recorded, 1 through, but not recorded in full, 2 it could not be "
    "run or its lines not written, 130 Ctrl-C; what was begun is ended and saved in any case.",
    "guide": "Exit code: 0 recorded, 1 not recorded in full, 2 it could not be run, 130 Ctrl-C, which keeps "
    "the session for later.",
    "verify": "Exit code: 0 no fault, 1 faults found, 2 there is no record, or it cannot be read.",
}
"""By command, where a code means more than that it was done or could not be."""
FASTEST = 1_000_000_000
KINDS = ("treatment", "practice", "rehearsal")
STATUSES = ("completed", "ended_early", "abandoned", "incomplete", "unfinished")


class SentenceParser(argparse.ArgumentParser):
    """A parser that answers wrong usage with one sentence rather than the whole usage."""

    def __init__(self, **named: Any) -> None:
        # Scripts rely on what is written here: an abbreviation that works today may be ambiguous tomorrow.
        super().__init__(**{**named, "allow_abbrev": False})

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is, and exit with 2."""
        self.exit(2, f"{self.prog}: {message}. Try: {self.prog} --help\n")

    def _print_message(self, message: str, file: Any = None) -> None:
        """Print as the base class does, which passes over what cannot be written; but help is a result."""
        if file is not sys.stdout:
            super()._print_message(message, file)
            return
        with telling_lost_output():
            print(message, end="", flush=True)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the parsed arguments; `command` is None for the window.

    Raises SystemExit 2 with a sentence on stderr for wrong usage, SystemExit 0 after --help and --version.
    """
    arguments = build_parser().parse_args(_with_open(argv))
    # The option has no default of its own: a command would overwrite with it what stood before the command.
    arguments.data_dir = getattr(arguments, "data_dir", None)
    return arguments


def _with_open(argv: Sequence[str]) -> Sequence[str]:
    """Read a protocol file alone as a desktop passes it to a program: open the window on it."""
    options = 0
    while options < len(argv) and argv[options].startswith("-"):
        options += 2 if argv[options] == "--data-dir" else 1
    named = argv[options : options + 1]
    return [*argv[:options], "open", *argv[options:]] if named and named[0].endswith(".json") else argv


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    common, plan = _common_options(), _plan_options()
    parser = SentenceParser(
        prog="microtimer",
        description=DESCRIPTION,
        epilog="Without a command the window opens. Example: microtimer check my-protocol.json. " + EXITS,
        parents=[common],
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    opened = _add(
        commands, "open", "open the window on a protocol", "microtimer open my-protocol.json", common
    )
    _add_file(opened)
    _add_check(commands, common)
    _add_run_commands(commands, common, plan)
    _add(
        commands,
        "schema",
        "print the JSON Schema of protocol files",
        "microtimer schema > protocol.schema.json",
        common,
    )
    for name, help_text in (
        ("zones", "print the zones a protocol may name"),
        ("devices", "print the device profiles and their limits"),
    ):
        catalogue = _add(commands, name, help_text, f"microtimer {name} --json", common)
        catalogue.add_argument("--json", action="store_true", help="print JSON")
    log = _add(
        commands,
        "log",
        "read, check, export and back up the record",
        "microtimer log list --from 2026-01-01",
        common,
    )
    _add_log_commands(log, common)
    return parser


def _add(
    commands: Any, name: str, help_text: str, example: str, *parents: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add one command; `commands` is what `add_subparsers` returned (its class has no public name)."""
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        help=help_text,
        description=f"{help_text[0].upper()}{help_text[1:]}.",
        epilog=f"Example: {example}. {EXITS_OF[name]}" if name in EXITS_OF else f"Example: {example}",
        parents=list(parents),
    )
    return parser


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a protocol file, or the id of a bundled protocol")


def _add_check(commands: Any, common: argparse.ArgumentParser) -> None:
    check = _add(
        commands,
        "check",
        "check protocol files and say how to mend them",
        "microtimer check protocols/",
        common,
    )
    check.add_argument("paths", metavar="PATH", nargs="+", help="a file, a folder of .json files, or an id")
    check.add_argument("--device", metavar="ID", help="check against this device's limits too")
    check.add_argument("--json", action="store_true", help="print one JSON object instead of text")


def _add_run_commands(commands: Any, common: argparse.ArgumentParser, plan: argparse.ArgumentParser) -> None:
    show = _add(
        commands,
        "show",
        "show the plan of a protocol, with totals",
        "microtimer show my-protocol.json --exclude brow:left",
        common,
        plan,
    )
    _add_file(show)
    show.add_argument("--json", action="store_true", help="print the plan as JSON")

    rehearse = _add(
        commands,
        "rehearse",
        "run a protocol by itself on a scaled clock, logged as a rehearsal",
        "microtimer rehearse my-protocol.json --speed 60",
        common,
        plan,
    )
    _add_file(rehearse)
    rehearse.add_argument(
        "--speed",
        metavar="N",
        type=_speed,
        default=60.0,
        help="times faster than life (default 60); 0: do not wait at all",
    )
    rehearse.add_argument("--json", action="store_true", help="print one JSON object a line")

    guide = _add(
        commands,
        "guide",
        "be guided through a protocol in this terminal",
        "microtimer guide my-protocol.json --start-side right",
        common,
        plan,
    )
    _add_file(guide)
    guide.add_argument("--practitioner", metavar="NAME", default="", help="who treats, for the record")
    guide.add_argument(
        "--client", metavar="CODE", default="", help='the client\'s code, for the record; "new" makes one'
    )
    guide.add_argument("--quiet", action="store_true", help="do not ring the terminal's bell")


def _common_options() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data-dir",
        metavar="DIR",
        type=_folder,
        default=argparse.SUPPRESS,
        help="where the record and own protocols are kept (also MICROTIMER_DATA_DIR)",
    )
    common.add_argument("--version", action="version", version=f"microtimer {__version__}")
    return common


def _plan_options() -> argparse.ArgumentParser:
    plan = argparse.ArgumentParser(add_help=False)
    group = plan.add_argument_group("plan options")
    group.add_argument("--side-order", choices=("zone", "side"), help="zone by zone, or one side fully first")
    group.add_argument("--start-side", choices=("left", "right"), help="the client's side that comes first")
    group.add_argument(
        "--exclude", metavar="ZONE[:SIDE]", action="append", default=[], help="leave a zone out (repeatable)"
    )
    group.add_argument(
        "--set",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="choose a parameter's value (repeatable)",
    )
    group.add_argument("--device", metavar="ID", help="the device in use")
    return plan


def _add_log_commands(log: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    commands = log.add_subparsers(dest="log_command", metavar="COMMAND", title="commands", required=True)
    filters = _log_filters()

    listed = _add(
        commands, "list", "list sessions, newest first", "microtimer log list --limit 20", common, filters
    )
    listed.add_argument("--limit", metavar="N", type=_count, default=50, help="how many at most (default 50)")
    listed.add_argument("--json", action="store_true", help="print one JSON object a line")

    shown = _add(
        commands, "show", "show one session: planned beside actual", "microtimer log show 0192f0c1", common
    )
    shown.add_argument("id", metavar="ID", help="the session's id, or its beginning")
    shown.add_argument("--json", action="store_true", help="print JSON")

    verify = _add(
        commands, "verify", "check that no event was changed, lost or added", "microtimer log verify", common
    )
    verify.add_argument("file", metavar="FILE", nargs="?", help="a backup or a .jsonl export, not the record")
    verify.add_argument("--json", action="store_true", help="print JSON")

    export = _add(
        commands,
        "export",
        "export sessions",
        "microtimer log export --format csv --output 2026.csv",
        common,
        filters,
    )
    export.add_argument("--format", choices=("jsonl", "csv"), default="jsonl", help="default: jsonl")
    export.add_argument("--output", metavar="FILE", help="write to this new file instead of the terminal")

    backup = _add(
        commands,
        "backup",
        "write a verified copy of the record",
        "microtimer log backup /media/stick/",
        common,
    )
    backup.add_argument("path", metavar="PATH", help="a new file, or a folder")
    restore = _add(
        commands,
        "restore",
        "put a backup in the place of the record, which is kept beside it",
        "microtimer log restore record-backup.db",
        common,
    )
    restore.add_argument("path", metavar="PATH", help="a backup")


def _log_filters() -> argparse.ArgumentParser:
    filters = argparse.ArgumentParser(add_help=False)
    group = filters.add_argument_group("filters")
    group.add_argument("--from", metavar="DATE", dest="from_day", type=_day, help="first day, as 2026-01-31")
    group.add_argument("--to", metavar="DATE", dest="to_day", type=_day, help="last day, that day included")
    group.add_argument("--practitioner", metavar="NAME", help="only this practitioner's sessions")
    group.add_argument("--client", metavar="CODE", help="only this client's sessions")
    group.add_argument("--protocol", metavar="ID", help="only sessions of this protocol")
    group.add_argument("--kind", choices=KINDS, help="only sessions of this kind")
    group.add_argument("--status", choices=STATUSES, help="only sessions that ended (or did not) so")
    return filters


def _folder(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("a folder must be named")
    return text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write it as 2026-01-31") from error


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from error
    if not 0 <= speed <= FASTEST:  # also refuses nan
        raise argparse.ArgumentTypeError(f"{text} is not a speed between 0 and {FASTEST}")
    return speed


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 7 or not 1 <= int(text) <= 1_000_000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to 1000000")
    return int(text)
