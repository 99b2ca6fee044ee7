"""`check`: protocol files, every problem at once, and how to mend them."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from microtimer.core.format.reading import FailedProtocol
from microtimer.core.lints.check import CheckResult, check
from microtimer.core.problem import Severity, in_order, problem_as_json, render, summary
from microtimer.storage.library import protocol_files, read_beginning
from microtimer.storage.pictures import picture_problems
from microtimer.terminal.command_error import CommandError
from microtimer.terminal.printing import Output
from microtimer.terminal.workspace import Workspace


def run_check(
    workspace: Workspace, paths: Iterable[str], device_id: str | None, *, as_json: bool, output: Output
) -> int:
    """Check files and folders, or bundled protocols by their ids.

    Returns 0 without errors, 1 with errors, and 2 when something could not be checked: that is told after
    all the rest was. Raises CommandError for a device that is not known.
    """
    device = workspace.device(device_id) if device_id else None
    files, refused = _files(workspace, paths)
    results: list[CheckResult] = []
    for path in files:
        try:
            data, size = read_beginning(path)
        except OSError as error:
            refused.append(CommandError(f"{path} cannot be read ({error.strerror}).", "Check its rights."))
        else:
            results.append(_with_pictures(check(data, str(path), workspace.catalogues, device, size=size)))
    errors = sum(problem.severity is Severity.ERROR for result in results for problem in result.problems)
    if as_json:
        output.json_page(_page(results, errors, refused))
    elif results:
        _print(results, output)
    output.flush()
    for refusal in refused:
        output.say(str(refusal))
    return 2 if refused else 1 if errors else 0


def _with_pictures(result: CheckResult) -> CheckResult:
    """Return the result with what the disk says to the pictures that the protocol names."""
    if isinstance(result.protocol, FailedProtocol):
        return result
    return replace(result, problems=tuple(in_order((*result.problems, *picture_problems(result.protocol)))))


def _files(workspace: Workspace, paths: Iterable[str]) -> tuple[list[Path], list[CommandError]]:
    """Return the files that these paths and ids stand for, and why some stand for none."""
    files: list[Path] = []
    refused: list[CommandError] = []
    for text in paths:
        try:
            files += _inside(Path(text)) if Path(text).is_dir() else [workspace.protocol_path(text)]
        except CommandError as refusal:
            refused.append(refusal)
    return list(dict.fromkeys(files)), refused


def _inside(folder: Path) -> list[Path]:
    try:
        inside = protocol_files(folder)
    except OSError as error:
        raise CommandError(f"{folder} cannot be read ({error.strerror}).", "Check its rights.") from error
    if not inside:
        raise CommandError(f"{folder} holds no .json file.", "Name a protocol file or a folder of them.")
    return inside


def _page(results: list[CheckResult], errors: int, refused: list[CommandError]) -> dict[str, object]:
    return {
        "files": [_as_json(result) for result in results],
        "errors": errors,
        "problems": sum(len(result.problems) for result in results),
        "not_checked": [str(refusal) for refusal in refused],
    }


def _as_json(result: CheckResult) -> dict[str, object]:
    protocol = result.protocol
    failed = isinstance(protocol, FailedProtocol)
    return {
        "file": protocol.file,
        "sha256": protocol.sha256,
        "readable": not failed,
        "id": None if isinstance(protocol, FailedProtocol) else protocol.document.id,
        "title": protocol.title if isinstance(protocol, FailedProtocol) else protocol.document.title,
        "problems": [problem_as_json(problem) for problem in result.problems],
    }


def _print(results: list[CheckResult], output: Output) -> None:
    problems = [problem for result in results for problem in result.problems]
    for problem in problems:
        output.raw(render(problem))
        output.raw("")
    checked = f"{len(results)} file checked" if len(results) == 1 else f"{len(results)} files checked"
    output.line(f"{checked}: {summary(problems)}")
