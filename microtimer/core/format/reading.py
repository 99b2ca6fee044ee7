"""Read a protocol file: from bytes to a validated document, or to a value that says why not.

Syntax first, then kind and format, then shape; every problem of a stage is reported at once. Sense is checked
apart (core/lints), on what was read.
"""

import hashlib
from dataclasses import dataclass, field

from pydantic import ValidationError

from microtimer.core.documents.json_text import JsonLimits, JsonText, JsonValue, read_json
from microtimer.core.documents.shape_problems import null_problems, shape_problems
from microtimer.core.format.format_versions import MIGRATIONS, Gated, Migration, pass_gate
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.problem import Problem, Severity, in_order

LIMITS = JsonLimits(values=10_000)
"""A protocol of 30 steps holds about 500 values; what holds more than 10,000 is something else."""


@dataclass(frozen=True, slots=True)
class LoadedProtocol:
    """A protocol file that was read; whether it makes sense is for `lint` to say."""

    file: str
    """The path as shown to the user."""
    document: ProtocolFile
    data: bytes = field(repr=False)
    """The file as it stands on disk."""
    sha256: str
    """SHA-256 of `data`, hex."""
    text: JsonText = field(repr=False)
    """The way from a place in the document to its line and column."""
    problems: tuple[Problem, ...] = ()
    """Notes from reading, such as an older format; never an error."""


@dataclass(frozen=True, slots=True)
class FailedProtocol:
    """A file that could not be read as a protocol, kept as a value and listed beside those that could."""

    file: str
    sha256: str
    """SHA-256 of the bytes, hex; empty when not even the bytes could be read."""
    problems: tuple[Problem, ...]
    """Why not: at least one error, in order of place."""
    title: str = ""
    """The title the file gives itself, where that much could be read."""


def read_protocol(
    data: bytes, file: str, *, migrations: tuple[Migration, ...] = MIGRATIONS, size: int | None = None
) -> LoadedProtocol | FailedProtocol:
    """Read one protocol file; never raises, whatever the bytes.

    The file is the path as it should be shown in problems; its size in bytes is given where `data` is only
    the beginning of one that is too large.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    text = read_json(data, file, limits=LIMITS, size=size)
    title = _title(text.value)
    if not text.is_readable:
        return FailedProtocol(file, sha256, text.problems)
    gated = pass_gate(text, migrations)
    if gated.document is None:
        return FailedProtocol(file, sha256, _sorted(text.problems, gated.problems), title)
    found = _validated(text, gated)
    if isinstance(found, ProtocolFile):
        problems = _sorted(text.problems, gated.problems)
        if all(problem.severity is not Severity.ERROR for problem in problems):
            return LoadedProtocol(file, found, data, sha256, text, problems)
        return FailedProtocol(file, sha256, problems, title)
    return FailedProtocol(file, sha256, _sorted(text.problems, gated.problems, found), title)


def _validated(text: JsonText, gated: Gated) -> ProtocolFile | list[Problem]:
    """Check the shape; problems that the gate has reported already are not repeated."""
    as_written = gated.migrated_from is None and not text.problems
    try:
        if as_written:
            document = ProtocolFile.model_validate_json(text.text)
        else:
            document = ProtocolFile.from_json_value(gated.document)
    except ValidationError as error:
        problems = shape_problems(text, gated.document, error)
        return [problem for problem in problems if problem.pointer not in ("/kind", "/format")]
    return null_problems(text, gated.document) or document


def _title(value: JsonValue) -> str:
    title = value.get("title") if isinstance(value, dict) else None
    return title if isinstance(title, str) else ""


def _sorted(*groups: tuple[Problem, ...] | list[Problem]) -> tuple[Problem, ...]:
    return tuple(in_order(problem for group in groups for problem in group))
