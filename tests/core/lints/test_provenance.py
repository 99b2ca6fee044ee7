"""Where a protocol comes from."""

import pytest

from tests.core.lints.marked import HEAD, Pass, Trip, assert_trips, found, listed, steps, zone

PLAIN = steps(zone())
BRACKET = "«»"
TIMED = steps(zone('"dwell_s": «60»'))
UNMARKED = steps(zone('"dwell_s": 60'))

TRIPS = [
    # shown at the id, which stands in the head of these files
    Trip("no-author", BRACKET + PLAIN, '"author"'),
    Trip("no-sources", BRACKET + PLAIN, '"sources"'),
    Trip("no-sources", '"sources": «[»],\n' + PLAIN, '"sources"'),
    Trip("source-without-grade", PLAIN + listed("sources", '«{»"title": "A book"}'), '"A book"'),
    Trip(
        "source-address",
        PLAIN + listed("sources", '{"title": "A", "grade": "B", "url": «"page 7"»}'),
        "https://",
    ),
    Trip("no-medical-note", BRACKET + PLAIN, "out of scope"),
    Trip("no-medical-note", '"not_medical_use": «false»,\n' + PLAIN, "out of scope"),
    # told once, at the first
    Trip("timing-without-mark", steps(zone('"dwell_s": «60»'), zone('"dwell_s": 60')), "example_timing"),
    Trip("timing-without-mark", steps(zone('"dwell_about_s": «60»')), "example_timing"),
    Trip("current-without-source", steps(zone('"settings": {"current_ua": «100»}')), "comes from"),
    Trip("current-without-source", steps(zone('"settings": {"frequency_hz": «[»0.5, 10]}')), "comes from"),
    Trip("draft", '"status": «"draft"»,\n' + PLAIN, "approved"),
    Trip("retired", '"status": «"retired"»,\n' + PLAIN, "took its place"),
    Trip("approval", '"status": «"approved"»,\n' + PLAIN, "by whom"),
    Trip("approval", '«"approved"»: {"by": "A", "on": "2026-01-31"},\n' + PLAIN, '"approved"'),
    Trip(
        "approval-date",
        '"status": "approved", "approved": {"by": "A", "on": «"2026-02-30"»},\n' + PLAIN,
        "no day",
    ),
]

PASSES = [
    Pass("file-name", PLAIN),
    Pass("file-name", PLAIN, file="protocols/Subject v2.json"),
    # not a file's name
    Pass("file-name", PLAIN, file="standard input"),
    Pass("version-in-name", PLAIN, file="subject-1.0.json"),
    Pass("version-in-name", PLAIN, file="subject-v1.0.0.json"),
    Pass("no-author", '"author": "Somebody",\n' + PLAIN),
    Pass("no-sources", PLAIN + listed("sources", '{"title": "A book"}')),
    Pass("source-without-grade", PLAIN + listed("sources", '{"title": "A book", "grade": "C"}')),
    Pass("source-address", PLAIN + listed("sources", '{"title": "A", "url": "https://example.org/a"}')),
    Pass("no-medical-note", '"not_medical_use": true,\n' + PLAIN),
    # marked, as a whole or at the step; or with a source
    Pass("timing-without-mark", '"example_timing": true,\n' + UNMARKED),
    Pass("timing-without-mark", steps(zone('"dwell_s": 60, "example_timing": true'))),
    Pass("timing-without-mark", steps(zone('"dwell_s": 60, "source": "Manual, page 7"'))),
    Pass("timing-without-mark", UNMARKED + listed("sources", '{"title": "A book"}')),
    Pass("current-without-source", steps(zone('"settings": {"current_ua": 100}, "source": "Manual"'))),
    Pass("current-without-source", steps(zone('"settings": {"level": "2"}'))),
    Pass("draft", '"status": "retired",\n' + PLAIN),
    Pass("retired", '"status": "draft",\n' + PLAIN),
    Pass("approval", '"status": "approved", "approved": {"by": "A", "on": "2026-01-31"},\n' + PLAIN),
    Pass("approval-date", '"status": "approved", "approved": {"by": "A", "on": "2028-02-29"},\n' + PLAIN),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []


@pytest.mark.parametrize(
    ("code", "file", "key", "says"),
    [
        ("file-name", "neck.json", '"subject"', '"neck"'),
        ("version-in-name", "subject-v2.1.json", '"1.0.0"', "2.1"),
        ("version-in-name", "subject 1.0.1.json", '"1.0.0"', "1.0.1"),
    ],
)
def test_names_of_files_are_compared_with_the_head(code: str, file: str, key: str, says: str) -> None:
    (problem,) = found(Pass(code, PLAIN, file=file))
    assert (problem.line, problem.column) == (1, HEAD.index(key) + 1)
    assert says in problem.message
