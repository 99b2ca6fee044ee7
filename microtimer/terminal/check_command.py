"""`check`: protocol files, every problem at once, and how to mend them."""

from collections.abc import Iterable
from pathlib import Path

from microtimer.core.devices import DeviceProfile
from microtimer.core.lints.check import CheckResult, check
from microtimer.core.problem import Problem, Severity, problem_as_json, render, summary
from microtimer.core.reading import FailedProtocol
from microtimer.storage.library import protocol_files, read_bytes
from microtimer.terminal.command_error import CommandError
from microtimer.terminal.printing import Output
from microtimer.terminal.workspace import Workspace


def run_check(
    workspace: Workspace, paths: Iterable[str], device_id: str | None, *, as_json: bool, output: Output
) -> int:
    """Check files and folders; return 0 without errors, 1 with errors.

    Raises CommandError when a path does not exist or cannot be read, or a folder holds no protocol file.
    """
    device = workspace.device(device_id) if device_id else None
    results = [_checked(workspace, path, device) for path in _files(paths)]
    problems = [problem for result in results for problem in result.problems]
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    if as_json:
        output.json_page(
            {"files": [_as_json(result) for result in results], "errors": errors, "problems": len(problems)}
        )
    else:
        _print(results, problems, output)
    return 1 if errors else 0


def _files(paths: Iterable[str]) -> list[Path]:
    files: list[Path] = []
    for text in paths:
        path = Path(text)
        if path.is_dir():
            inside = _inside(path)
            if not inside:
                raise CommandError(
                    f"{path} holds no .json file.", "Name a protocol file or a folder of them."
                )
            files += inside
        elif path.exists():
            files.append(path)
        else:
            raise CommandError(f"{path} does not exist.", "Check the spelling of the path.")
    return list(dict.fromkeys(files))


def _inside(folder: Path) -> list[Path]:
    try:
        return protocol_files(folder)
    except OSError as error:
        raise CommandError(f"{folder} cannot be read ({error.strerror}).", "Check its rights.") from error


def _checked(workspace: Workspace, path: Path, device: DeviceProfile | None) -> CheckResult:
    try:
        data = read_bytes(path)
    except OSError as error:
        raise CommandError(f"{path} cannot be read ({error.strerror}).", "Check its rights.") from error
    return check(data, str(path), workspace.catalogues, device)


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


def _print(results: list[CheckResult], problems: list[Problem], output: Output) -> None:
    for problem in problems:
        output.raw(render(problem))
        output.raw("")
    checked = f"{len(results)} file checked" if len(results) == 1 else f"{len(results)} files checked"
    output.line(f"{checked}: {summary(problems)}")
