"""Protocol files with the places of their faults marked: «"jawbone"» stands where a problem should point."""

from functools import cache
from typing import NamedTuple

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.format.reading import LoadedProtocol, read_protocol
from microtimer.core.lints.check import lint
from microtimer.core.problem import Problem
from microtimer.core.sentence import Sentence
from microtimer.storage.catalogues import load_catalogues
from microtimer.storage.resources import assets_dir

FROM, TO = "«", "»"
HEAD = '{"kind": "microtimer.protocol", "format": 1, "id": "subject", "version": "1.0.0", "title": "Subject"'


class Trip(NamedTuple):
    """A file that trips a lint: the keys after the head, marked where it points, and words it should say."""

    code: str
    keys: str
    says: str
    file: str = "subject.json"
    device: DeviceProfile | None = None


class Pass(NamedTuple):
    """A file close to one that trips a lint, which it lets pass."""

    code: str
    keys: str
    file: str = "subject.json"
    device: DeviceProfile | None = None


@cache
def catalogues() -> Catalogues:
    """Return the bundled catalogues, loaded once: they never change."""
    return load_catalogues(assets_dir())


def steps(*steps: str) -> str:
    """Write the keys of a file in the short form, a step a line."""
    return '"steps": [\n  ' + ",\n  ".join(steps) + "\n]"


def zone(keys: str = "", name: str = "jaw", side: str = "mirror", mode: str = "dynamic") -> str:
    """Write a step with current; an empty side states none."""
    stated = f', "side": "{side}"' if side else ""
    more = f", {keys}" if keys else ""
    return f'{{"type": "zone", "zone": "{name}"{stated}, "mode": "{mode}"{more}}}'


def listed(key: str, *entries: str) -> str:
    """Write one more list of the file, an entry a line, after the keys before it."""
    return f',\n"{key}": [\n  ' + ",\n  ".join(entries) + "\n]"


def sections(*entries: str) -> str:
    """Write the keys of a file in the long form."""
    return listed("sections", *entries).removeprefix(",\n")


def section(*inner: str, kind: str = "treatment", keys: str = "") -> str:
    """Write a section; `keys` end with a comma."""
    return f'{{"kind": "{kind}", {keys}"steps": [{", ".join(inner)}]}}'


def block(*inner: str, keys: str = "") -> str:
    """Write a block; `keys` end with a comma."""
    return f'{{"type": "block", {keys}"steps": [{", ".join(inner)}]}}'


def use(name: str) -> str:
    """Write a use of a block or step; the name in its quotes."""
    return f'{{"type": "use", "use": {name}}}'


def loaded(document: ProtocolFile) -> LoadedProtocol:
    """Return a document as if it had been read from a file."""
    data = document.model_dump_json(exclude_unset=True, by_alias=True).encode()
    protocol = read_protocol(data, "subject.json")
    assert isinstance(protocol, LoadedProtocol), protocol.problems
    return protocol


def found(subject: Trip | Pass) -> list[Problem]:
    """Return what a lint says about a file."""
    text = _whole(subject).replace(FROM, "").replace(TO, "")
    protocol = read_protocol(text.encode(), subject.file)
    assert isinstance(protocol, LoadedProtocol), protocol.problems
    problems = lint(protocol, catalogues(), subject.device)
    return [problem for problem in problems if problem.code == subject.code]


def marks(subject: Trip) -> list[tuple[int, int, int]]:
    """Return line, column and length of every marked place."""
    places = []
    for number, line in enumerate(_whole(subject).split("\n"), start=1):
        before = ""
        for piece in line.split(FROM):
            marked, is_marked, rest = piece.partition(TO)
            if is_marked:
                places.append((number, len(before) + 1, len(marked)))
            before += marked + rest
    return places


def _whole(subject: Trip | Pass) -> str:
    # A mark before the keys is one at the file's own bracket.
    opened = f"{FROM}{{{TO}{HEAD[1:]}" if subject.keys.startswith(FROM + TO) else HEAD
    return f"{opened},\n{subject.keys.removeprefix(FROM + TO)}\n}}\n"


def assert_trips(subject: Trip) -> None:
    """Check that a lint points at exactly the marked places, and says what it should."""
    problems = found(subject)
    assert sorted((problem.line, problem.column, problem.length) for problem in problems) == marks(subject)
    words = " ".join(f"{problem.message} {problem.remedy}" for problem in problems)
    assert subject.says in words
    assert all(problem.message.endswith(".") for problem in problems)
    assert all(isinstance(problem.message, Sentence) for problem in problems)
    assert all(isinstance(problem.remedy, Sentence) for problem in problems if problem.remedy)
    assert all(problem.remedy.endswith((".", "?")) for problem in problems if problem.remedy)
