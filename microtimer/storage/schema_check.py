"""Comparing the tables, indexes and triggers of a log with those the program makes."""

from collections.abc import Iterator, Sequence

import apsw

from microtimer.core.sentence import Sentence, joined, sentence
from microtimer.storage.database import rows
from microtimer.storage.migrations import Migration, version_of

_SCHEMA = """SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'
  ORDER BY type, name"""


def schema_differences(db: apsw.Connection, migrations: Sequence[Migration]) -> Iterator[str]:
    """Yield in a sentence what is missing, changed or foreign in the schema of an open log."""
    expected, found = _expected(migrations, version_of(db)), _schema(db)
    for (kind, name), text in expected.items():
        if (kind, name) not in found:
            missing = sentence("record", "The {kind} {name} is missing.")
            yield _guarded(kind, missing.format(kind=kind, name=name))
        elif found[kind, name] != text:
            changed = sentence("record", "The {kind} {name} was changed.")
            yield _guarded(kind, changed.format(kind=kind, name=name))
    for kind, name in found.keys() - expected.keys():
        yield sentence("record", "The {kind} {name} is none of this program's.").format(kind=kind, name=name)


def _guarded(kind: str, finding: Sentence) -> Sentence:
    if kind != "trigger":
        return finding
    guards = sentence("record", "It keeps what is recorded from being changed or removed.")
    return joined(" ", (finding, guards))


def _expected(migrations: Sequence[Migration], version: int) -> dict[tuple[str, str], str]:
    model = apsw.Connection(":memory:")
    try:
        for step in migrations:
            if step.version <= version:
                step.change(model)
        return _schema(model)
    finally:
        model.close()


def _schema(db: apsw.Connection) -> dict[tuple[str, str], str]:
    return {(kind, name): sql for kind, name, sql in rows(db, _SCHEMA)}
