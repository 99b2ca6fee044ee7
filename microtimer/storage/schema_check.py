"""Comparing the tables, indexes and triggers of a log with those the program makes."""

from collections.abc import Iterator, Sequence

import apsw

from microtimer.storage.database import rows
from microtimer.storage.migrations import Migration, version_of

_SCHEMA = """SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'
  ORDER BY type, name"""


def schema_differences(db: apsw.Connection, migrations: Sequence[Migration]) -> Iterator[str]:
    """Yield in a sentence what is missing, changed or foreign in the schema of an open log."""
    expected, found = _expected(migrations, version_of(db)), _schema(db)
    for (kind, name), text in expected.items():
        if (kind, name) not in found:
            yield f"The {kind} {name} is missing.{_guard(kind)}"
        elif found[kind, name] != text:
            yield f"The {kind} {name} was changed.{_guard(kind)}"
    for kind, name in found.keys() - expected.keys():
        yield f"The {kind} {name} is none of this program's."


def _guard(kind: str) -> str:
    return " It keeps what is recorded from being changed or removed." if kind == "trigger" else ""


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
