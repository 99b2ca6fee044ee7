"""What each command of the command line does, and what a person is told when it cannot be done."""

import argparse

from microtimer.core.expansion.context import PlanError
from microtimer.core.session.actions import ActionNotAllowedError
from microtimer.storage.catalogues import CatalogueError
from microtimer.storage.errors import RecordError
from microtimer.terminal.catalogue_commands import print_devices, print_zones
from microtimer.terminal.command_error import CommandError
from microtimer.terminal.printing import Output
from microtimer.terminal.workspace import Workspace


def run_command(arguments: argparse.Namespace, workspace: Workspace, output: Output) -> int:
    """Do what the arguments ask for and return the exit code.

    Raises CommandError when it cannot be done.
    """
    try:
        return _run(arguments, workspace, output)
    except (PlanError, RecordError, CatalogueError) as error:
        raise CommandError(error.message, error.remedy) from error
    except ActionNotAllowedError as error:
        raise CommandError(error.message) from error


def _run(arguments: argparse.Namespace, workspace: Workspace, output: Output) -> int:
    """Import each command's module when it is asked for: `check` need not load what a guide is made of."""
    match arguments.command:
        case "check":
            from microtimer.terminal.check_command import run_check

            return run_check(
                workspace, arguments.paths, arguments.device, as_json=arguments.json, output=output
            )
        case "show":
            from microtimer.terminal.plan_options import plan_of
            from microtimer.terminal.show_command import show

            return show(plan_of(workspace, arguments), as_json=arguments.json, output=output)
        case "rehearse":
            from microtimer.terminal.rehearse_command import run_rehearsal

            return run_rehearsal(workspace, arguments, output)
        case "guide":
            from microtimer.terminal.guide_command import run_guide

            return run_guide(workspace, arguments, output)
        case "log":
            from microtimer.terminal.log_commands import run_log

            return run_log(workspace, arguments, output)
        case "schema":
            from microtimer.terminal.schema_command import print_schema

            return print_schema(output)
        case "zones":
            return print_zones(workspace, as_json=arguments.json, output=output)
        case "devices":
            return print_devices(workspace, as_json=arguments.json, output=output)
        case unknown:
            raise ValueError(f"The parser lets through a command that is not here: {unknown}")
