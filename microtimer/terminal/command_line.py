"""The command line: its words, options and help. What each command does stands in a module of its own."""

import argparse
from collections.abc import Sequence
from datetime import date

from microtimer import __version__

DESCRIPTION = "Walk a practitioner through a treatment protocol, zone by zone, and keep the record."


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the parsed arguments; `command` is None for the window.

    Raises SystemExit 2 with a sentence on stderr for wrong usage, SystemExit 0 after --help and --version.
    """
    arguments = build_parser().parse_args(argv)
    # The option has no default of its own: a command would overwrite with it what stood before the command.
    arguments.data_dir = getattr(arguments, "data_dir", None)
    return arguments


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    common = _common_options()
    parser = argparse.ArgumentParser(
        prog="microtimer",
        description=DESCRIPTION,
        epilog="Without a command the window opens. Example: microtimer check my-protocol.json",
        parents=[common],
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    plan = _plan_options()

    def add(
        name: str, help_text: str, example: str, *more: argparse.ArgumentParser
    ) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=help_text,
            description=f"{help_text[0].upper()}{help_text[1:]}.",
            epilog=f"Example: {example}",
            parents=[common, *more],
        )

    opened = add("open", "open the window on a protocol", "microtimer open protocols/ex-demo-60s.json")
    opened.add_argument("file", metavar="FILE")

    check = add("check", "check protocol files and say how to mend them", "microtimer check protocols/")
    check.add_argument("paths", metavar="PATH", nargs="+", help="a file, or a folder of .json files")
    check.add_argument("--device", metavar="ID", help="check against this device's limits too")
    check.add_argument("--json", action="store_true", help="print one JSON object instead of text")

    show = add(
        "show",
        "show the plan of a protocol, with totals",
        "microtimer show my.json --exclude brow:left",
        plan,
    )
    show.add_argument("file", metavar="FILE")
    show.add_argument("--json", action="store_true", help="print the plan as JSON")

    rehearse = add(
        "rehearse",
        "run a protocol by itself on a scaled clock, logged as a rehearsal",
        "microtimer rehearse my.json --speed 60",
        plan,
    )
    rehearse.add_argument("file", metavar="FILE")
    rehearse.add_argument(
        "--speed",
        metavar="N",
        type=_speed,
        default=60.0,
        help="times faster than life (default 60); 0: do not wait",
    )
    rehearse.add_argument("--json", action="store_true", help="print one JSON object a line")

    guide = add("guide", "be guided through a protocol in this terminal", "microtimer guide my.json", plan)
    guide.add_argument("file", metavar="FILE")
    guide.add_argument("--practitioner", metavar="NAME", default="", help="who treats, for the record")
    guide.add_argument("--client", metavar="CODE", default="", help="the client's code, for the record")

    add("schema", "print the JSON Schema of protocol files", "microtimer schema > protocol.schema.json")
    zones = add("zones", "print the zones a protocol may name", "microtimer zones --json")
    zones.add_argument("--json", action="store_true", help="print JSON")
    devices = add("devices", "print the device profiles and their limits", "microtimer devices --json")
    devices.add_argument("--json", action="store_true", help="print JSON")

    log = add("log", "read, check, export and back up the record", "microtimer log list --from 2026-01-01")
    _add_log_commands(log, common)
    return parser


def _common_options() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data-dir",
        metavar="DIR",
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

    def add(
        name: str, help_text: str, example: str, *more: argparse.ArgumentParser
    ) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=help_text,
            description=f"{help_text[0].upper()}{help_text[1:]}.",
            epilog=f"Example: {example}",
            parents=[common, *more],
        )

    listed = add("list", "list sessions, newest first", "microtimer log list --protocol ex-demo-60s", filters)
    listed.add_argument("--limit", metavar="N", type=_count, default=50, help="how many at most (default 50)")
    listed.add_argument("--json", action="store_true", help="print one JSON object a line")
    shown = add("show", "show one session: planned beside actual", "microtimer log show 0192f0c1")
    shown.add_argument("id", metavar="ID", help="the session's id, or its beginning")
    shown.add_argument("--json", action="store_true", help="print JSON")
    add("verify", "check that no event was changed, lost or added", "microtimer log verify")
    export = add("export", "export sessions", "microtimer log export --format csv --output 2026.csv", filters)
    export.add_argument("--format", choices=("jsonl", "csv"), default="jsonl", help="default: jsonl")
    export.add_argument("--output", metavar="FILE", help="write to this new file instead of the terminal")
    backup = add("backup", "write a verified copy of the record", "microtimer log backup /media/stick/")
    backup.add_argument("path", metavar="PATH")
    restore = add("restore", "put a backup in the place of the record", "microtimer log restore backup.db")
    restore.add_argument("path", metavar="PATH")


def _log_filters() -> argparse.ArgumentParser:
    filters = argparse.ArgumentParser(add_help=False)
    group = filters.add_argument_group("filters")
    group.add_argument(
        "--from", metavar="DATE", dest="from_day", type=_day, help="first local day, YYYY-MM-DD"
    )
    group.add_argument("--to", metavar="DATE", dest="to_day", type=_day, help="last local day, YYYY-MM-DD")
    group.add_argument("--practitioner", metavar="NAME", help="only this practitioner's sessions")
    group.add_argument("--client", metavar="CODE", help="only this client's sessions")
    group.add_argument("--protocol", metavar="ID", help="only sessions of this protocol")
    return filters


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write it as 2026-01-31") from error


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from error
    if not 0 <= speed <= 100_000:
        raise argparse.ArgumentTypeError("the speed lies between 0 and 100000")
    return speed


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 1_000_000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to 1000000")
    return int(text)
