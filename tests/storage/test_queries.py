"""Lists of many sessions are answered from an index, page by page."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

import apsw
import pytest

from microtimer.storage.projection import COLUMNS
from microtimer.storage.queries import count_query, page_query
from microtimer.storage.record import Record
from microtimer.storage.stored import SessionFilter, SessionKey, SessionStatus
from tests.storage.sample import record_session

MANY = 12_000
CHOICES: dict[str, object] = {
    "practitioner": "Ana 3",
    "client": "someone",
    "protocol_id": "protocol-7",
    "kind": "treatment",
    "status": SessionStatus.ABANDONED,
    "from_day": date(2021, 1, 1),
    "to_day": date(2028, 12, 31),
}
WANTED = [
    SessionFilter(**dict(chosen))  # type: ignore[arg-type]
    for size in range(len(CHOICES) + 1)
    for chosen in combinations(CHOICES.items(), size)
]


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    """Return a record with thousands of rows in its list; only the list is filled, it alone is asked."""
    with Record.open(tmp_path_factory.mktemp("crowded") / "data", utc=lambda: 0) as record:
        record_session(record, client="C-7QK4-2M")
        writing = record._writing
        assert writing is not None
        changed = {
            "first_seq": "n + 100",
            "id": "'session-' || n",
            "local_day": "date('2020-01-01', (n / 4) || ' days')",
            "practitioner": "'Ana ' || (n % 7)",
            "protocol_id": "'protocol-' || (n % 11)",
            "kind": "CASE n % 5 WHEN 0 THEN 'rehearsal' ELSE 'treatment' END",
            "status": "CASE n % 100 WHEN 0 THEN 'abandoned' ELSE 'completed' END",
            "client_ref": "'ref-' || (n % 500)",
        }
        values = ", ".join(changed.get(name, name) for name in COLUMNS)
        db = writing.db
        db.pragma("foreign_keys", False)
        db.execute(
            "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?) "  # noqa: S608
            f"INSERT INTO session SELECT {values} FROM number JOIN session WHERE first_seq = 1",
            (MANY,),
        )
        db.execute("ANALYZE")
        yield record


def plan_of(db: apsw.Connection, sql: str, values: tuple[object, ...]) -> str:
    return " / ".join(str(row[3]) for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", values))


@pytest.mark.parametrize("wanted", WANTED, ids=lambda wanted: "")
def test_every_page_of_every_list_is_searched_in_an_index_and_never_sorted(
    crowded: Record, wanted: SessionFilter
) -> None:
    ref = "ref-3" if wanted.client else None
    key = SessionKey("2024-06-01", 6_000)
    narrow = bool(wanted.practitioner or ref or wanted.protocol_id or wanted.kind or wanted.status)
    dated = bool(wanted.from_day or wanted.to_day)
    with crowded.reading() as db:
        for after, oldest_first in ((None, False), (key, False), (None, True), (key, True)):
            query = page_query(wanted, ref, after, 100, oldest_first=oldest_first)
            plan = plan_of(db, query.sql, query.values)
            assert plan.startswith(
                "SEARCH session USING" if narrow or dated or after else "SCAN session USING"
            )
            assert "INDEX session_by_" in plan
            assert "TEMP B-TREE" not in plan
        count = count_query(wanted, ref)
        plan = plan_of(db, count.sql, count.values)
        # A client has few sessions: only there may the rows themselves be looked at.
        assert "COVERING INDEX" in plan or ref is not None


def test_a_page_in_the_middle_follows_the_one_before(crowded: Record) -> None:
    first = crowded.sessions(limit=50)
    assert first.next is not None
    second = crowded.sessions(after=first.next, limit=50)
    both = [row.key for row in (*first.rows, *second.rows)]
    assert both == sorted(both, reverse=True)
    assert len(set(both)) == 100


def test_pages_through_everything_miss_nothing(crowded: Record) -> None:
    wanted = SessionFilter(kind="rehearsal", status=SessionStatus.ABANDONED, practitioner="Ana 3")
    found: list[int] = []
    after = None
    while True:
        page = crowded.sessions(wanted, after, 7, oldest_first=True)
        found += [row.first_seq for row in page.rows]
        after = page.next
        if after is None:
            break
    expected = [n + 100 for n in range(1, MANY + 1) if n % 100 == 0 and n % 7 == 3]
    assert found == expected
    assert crowded.count(wanted) == len(expected)


def test_what_there_is_to_filter_by_is_found_by_jumping_through_an_index(crowded: Record) -> None:
    assert len(crowded.practitioners()) == 7 + 1
    assert crowded.protocols()[:2] == ("jaw-short", "protocol-0")
    steps = 0

    def count() -> bool:
        nonlocal steps
        steps += 1
        return False

    with crowded.reading() as db:
        crowded._reader.set_progress_handler(count, 100)
        crowded.practitioners()
        crowded._reader.set_progress_handler(None)
        assert db.execute("SELECT count(*) FROM session").get == MANY + 1
    assert steps < 20  # of 100 instructions each, for 12,001 sessions
