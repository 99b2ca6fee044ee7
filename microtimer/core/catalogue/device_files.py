"""A clinic's own device profile: one JSON file a device, read like a protocol, every problem at its place."""

from typing import Literal

from pydantic import ValidationError

from microtimer.core.catalogue.catalogues import Catalogues, FailedDevice, citations, device_faults
from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.catalogue.sources import Source
from microtimer.core.documents.json_text import JsonText, read_json
from microtimer.core.documents.shape_problems import null_problems, shape_problems
from microtimer.core.frozen import Frozen
from microtimer.core.problem import Problem, Severity
from microtimer.core.sentence import sentence

KIND = "microtimer.device"
FORMAT_VERSION = 1


class DeviceFile(Frozen):
    """One device profile with the sources it brings along."""

    kind: Literal["microtimer.device"]
    format: Literal[1]
    device: DeviceProfile
    sources: tuple[Source, ...] = ()


def read_device(data: bytes, file: str, catalogues: Catalogues) -> DeviceFile | FailedDevice:
    """Read one profile and check what it names against the catalogues; never raises, whatever the bytes.

    The file is the path as it should be shown in problems.
    """
    text = read_json(data, file)
    if text.problems:
        return FailedDevice(file, text.problems)
    problems = _head_problems(text)
    if problems:
        return FailedDevice(file, tuple(problems))
    try:
        found = DeviceFile.from_json_value(text.value)
    except ValidationError as error:
        return FailedDevice(file, tuple(shape_problems(text, text.value, error, DeviceFile)))
    problems = [*null_problems(text, text.value), *_sense_problems(text, found, catalogues)]
    return FailedDevice(file, tuple(problems)) if problems else found


def _head_problems(text: JsonText) -> list[Problem]:
    """Name a file of another kind or a newer format as such, instead of finding fault with its every key."""
    head = text.value if isinstance(text.value, dict) else {}
    if head.get("kind") != KIND:
        remedy = sentence("check", 'Begin it with "kind": "{kind}", "format": {number}.').format(
            kind=KIND, number=FORMAT_VERSION
        )
        return [
            _error(
                text,
                "not-a-device",
                sentence("check", "This is not a microtimer device profile."),
                remedy,
                ("kind",),
            )
        ]
    version = head.get("format")
    if isinstance(version, bool) or not isinstance(version, int) or version < FORMAT_VERSION:
        message = sentence("check", "The profile does not say which format it is written in.")
        return [
            _error(
                text,
                "wrong-format",
                message,
                sentence("check", 'Write "format": {number}.').format(number=FORMAT_VERSION),
                ("format",),
            )
        ]
    if version > FORMAT_VERSION:
        message = sentence(
            "check", "The profile is in format {version}; this microtimer reads up to {number}."
        ).format(version=version, number=FORMAT_VERSION)
        return [
            _error(text, "newer-format", message, sentence("check", "Use a newer microtimer."), ("format",))
        ]
    return []


def _sense_problems(text: JsonText, found: DeviceFile, catalogues: Catalogues) -> list[Problem]:
    known = {source.key for source in catalogues.sources.sources}
    own = [source.key for source in found.sources]
    problems = [
        _error(
            text,
            "source-key-taken",
            sentence("check", 'The source key "{key}" already stands for another source.').format(
                key=source.key
            ),
            sentence("check", "Give the source a key of its own."),
            ("sources", index, "key"),
        )
        for index, source in enumerate(found.sources)
        if source.key in own[:index] or catalogues.sources.get(source.key) not in (None, source)
    ]
    for key in dict.fromkeys(citation.source for citation in citations(found.device)):
        if key not in known and key not in own:
            message = sentence("check", 'The source "{key}" is cited and not listed.').format(key=key)
            problems.append(
                _error(
                    text,
                    "unknown-source",
                    message,
                    sentence("check", 'List it under "sources".'),
                    ("device",),
                )
            )
    for fault in device_faults(found.device, catalogues):
        remedy = sentence("check", "See: microtimer zones, and the screening rules.")
        problems.append(_error(text, "unknown-name", fault, remedy, ("device",)))
    return problems


def _error(text: JsonText, code: str, message: str, remedy: str, loc: tuple[str | int, ...]) -> Problem:
    return text.problem(Severity.ERROR, code, message, remedy, loc)
