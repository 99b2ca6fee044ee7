"""The gate every protocol file passes first: is it one, and in a format that can be read?

Older formats are brought forward step by step, in memory; the author's file is never rewritten.
"""

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from microtimer.core.documents.json_text import JsonText, JsonValue
from microtimer.core.format.protocol_file import FORMAT_VERSION, KIND
from microtimer.core.problem import Problem, Severity, did_you_mean, shortened
from microtimer.core.sentence import sentence

Document = dict[str, JsonValue]

HEAD = f'"kind": "{KIND}", "format": {FORMAT_VERSION}'
OURS = ("steps", "sections", "format")
"""Keys by which a file without a kind is still taken for one of ours."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step forward: from format `version` to the next.

    `forward` gets a document of its own to change, of which nothing is known but kind and format: what it
    does not understand it must leave as it is, for the reader to report.
    """

    version: int
    forward: Callable[[Document], Document]


MIGRATIONS: tuple[Migration, ...] = ()
"""Every step forward, oldest first; format 1 is the first there is."""


@dataclass(frozen=True, slots=True)
class Gated:
    """What the gate found: the document in today's format, or None where it cannot be read further."""

    document: Document | None
    problems: tuple[Problem, ...] = ()
    migrated_from: int | None = None
    """The file's own format, where it was an older one."""


def pass_gate(text: JsonText, migrations: tuple[Migration, ...] = MIGRATIONS) -> Gated:
    """Judge kind and format of a file that is JSON, and bring an older one forward.

    A file of another kind, or of a newer format, is named as such and not looked into any further.
    """
    if not isinstance(text.value, dict):
        message = sentence("check", "A protocol file is one object in { }; this is something else.")
        return Gated(
            None,
            (
                _error(
                    text,
                    "not-an-object",
                    message,
                    sentence("check", "Begin with {{ {head}, ...").format(head=HEAD),
                ),
            ),
        )
    problems = [*_kind_problems(text, text.value), *_format_problems(text, text.value, migrations)]
    if any(problem.code in {"not-a-protocol", "newer-format", "unknown-format"} for problem in problems):
        return Gated(None, tuple(problem for problem in problems if problem.code != "missing-format"))
    version = text.value.get("format")
    if isinstance(version, int) and not isinstance(version, bool) and version < FORMAT_VERSION:
        return Gated(
            _brought_forward(text.value, version, migrations), (*problems, _older(text, version)), version
        )
    return Gated(text.value, tuple(problems))


def _kind_problems(text: JsonText, document: Document) -> Iterator[Problem]:
    kind = document.get("kind")
    if kind == KIND:
        return
    if "kind" not in document:
        if any(key in document for key in OURS):
            yield _error(
                text,
                "missing-kind",
                sentence("check", "The file does not say that it is a microtimer protocol."),
                sentence("check", 'Add "kind": "{kind}".').format(kind=KIND),
            )
        else:
            yield _error(
                text,
                "not-a-protocol",
                sentence("check", 'This is not a microtimer protocol: it has no "kind".'),
                sentence("check", "If it should be one, begin it with {head}.").format(head=HEAD),
            )
    elif isinstance(kind, str) and did_you_mean(kind, [KIND]):
        yield _error(
            text,
            "wrong-kind",
            sentence("check", 'The kind "{kind}" is not known.').format(kind=shortened(kind)),
            sentence("check", 'Write "{kind}".').format(kind=KIND),
            "kind",
        )
    else:
        shown = f'"{shortened(kind)}"' if isinstance(kind, str) else shortened(text.literal(["kind"]) or "")
        yield _error(
            text,
            "not-a-protocol",
            sentence("check", "This is not a microtimer protocol: its kind is {shown}.").format(shown=shown),
            sentence("check", 'If it should be one, write "kind": "{kind}".').format(kind=KIND),
            "kind",
        )


def _format_problems(
    text: JsonText, document: Document, migrations: tuple[Migration, ...]
) -> Iterator[Problem]:
    version = document.get("format")
    if "format" not in document:
        yield _error(
            text,
            "missing-format",
            sentence("check", "The file does not say which format it is written in."),
            sentence("check", 'Add "format": {number}.').format(number=FORMAT_VERSION),
        )
    elif not isinstance(version, int) or isinstance(version, bool):
        shown = shortened(text.literal(["format"]) or "")
        yield _error(
            text,
            "wrong-format",
            sentence("check", "The format is {shown}; a whole number is wanted.").format(shown=shown),
            sentence("check", 'Write "format": {number}, without quotes.').format(number=FORMAT_VERSION),
            "format",
        )
    elif version > FORMAT_VERSION:
        message = sentence(
            "check", "The file is in format {version}; this microtimer reads up to {number}."
        ).format(version=shortened(str(version)), number=FORMAT_VERSION)
        remedy = sentence(
            "check", "Use a newer microtimer, or ask the author for the file in format {number}."
        ).format(number=FORMAT_VERSION)
        yield _error(text, "newer-format", message, remedy, "format")
    elif version < FORMAT_VERSION and not _reaches_today(version, migrations):
        yield _error(
            text,
            "unknown-format",
            sentence("check", "There is no format {version}.").format(version=shortened(str(version))),
            sentence("check", 'Write "format": {number}.').format(number=FORMAT_VERSION),
            "format",
        )


def _reaches_today(version: int, migrations: tuple[Migration, ...]) -> bool:
    known = {migration.version for migration in migrations}
    return all(step in known for step in range(version, FORMAT_VERSION))


def _brought_forward(document: Document, version: int, migrations: tuple[Migration, ...]) -> Document:
    """Run every migration from a version on, in order; the document that was read stays as it is."""
    forward = copy.deepcopy(document)
    steps = {migration.version: migration.forward for migration in migrations}
    while version < FORMAT_VERSION:
        forward = steps[version](forward)
        version += 1
        forward["format"] = version
    return forward


def _older(text: JsonText, version: int) -> Problem:
    return text.problem(
        Severity.NOTE,
        "older-format",
        sentence(
            "check",
            "The file is in format {version} and was read as format {number}; it is unchanged on disk.",
        ).format(version=version, number=FORMAT_VERSION),
        sentence("check", "Nothing has to be done."),
        ["format"],
    )


def _error(text: JsonText, code: str, message: str, remedy: str, key: str | None = None) -> Problem:
    return text.problem(Severity.ERROR, code, message, remedy, [] if key is None else [key])
