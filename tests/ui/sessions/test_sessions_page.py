"""The sessions page: found, read, signed, corrected and exported, whatever their number."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from microtimer.core.clock import FakeClock, Moment
from microtimer.core.expansion.context import PlanContext
from microtimer.core.expansion.expand import expand
from microtimer.core.plan import Exclusion, Plan, PlanOptions
from microtimer.core.session.actions import (
    Action,
    AddNote,
    EndEarly,
    MarkDiscomfort,
    Pause,
    Resume,
    SessionIdentity,
    Skip,
    Start,
    Tick,
)
from microtimer.core.session.events import (
    ReasonedExclusion,
    SessionAmended,
    SessionEvent,
    SessionSigned,
    SessionStarted,
)
from microtimer.core.session.reduce import reduce
from microtimer.core.session.state import ready
from microtimer.core.session.summary import SessionSummary
from microtimer.ui.background import Background
from microtimer.ui.services import ExportFormat, RecordState, Services
from microtimer.ui.session.session_desk import SessionDesk
from microtimer.ui.sessions.sessions_page import SessionsPage
from microtimer.ui.sessions.timeline import timeline
from tests.ui.window_values import (
    MARKUP,
    FakeRecord,
    Row,
    Session,
    catalogues,
    loaded,
    services,
)

OpenPage = Callable[[Services], SessionsPage]
SESSION = "00000000-0000-7000-8000-000000000001"


def shipped_plan(name: str, options: PlanOptions) -> Plan:
    protocol, found = loaded(name), catalogues()
    context = PlanContext(found.zones, found.gates, found.rules)
    return expand(protocol.document, protocol.sha256, options, context)


def demo_plan() -> Plan:
    return shipped_plan("ex-demo-60s", PlanOptions())


def eventful(clock: FakeClock) -> list[SessionEvent]:
    """Return the events of a session with a pause, a skip, discomfort, a note, and an early end."""
    state = ready(demo_plan())
    events: list[SessionEvent] = []
    who = SessionIdentity(SESSION, practitioner="AB", client="C-7QK4-2M")
    script: tuple[tuple[int, Callable[[Moment], Action]], ...] = (
        (0, lambda at: Start(at, who)),
        (4_000, lambda at: Pause(at, "gel")),
        (6_000, Resume),
        (9_000, lambda at: MarkDiscomfort(at, MARKUP)),
        (5_000, lambda at: Skip(at, "client's wish")),
        (8_000, Tick),
        (1_000, lambda at: AddNote(at, "calm skin")),
        (1_000, lambda at: EndEarly(at, "phone call")),
    )
    for wait_ms, make in script:
        turn = reduce(state, make(clock.advance(wait_ms)))
        state = turn.state
        events += turn.events
    return events


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def record(clock: FakeClock) -> FakeRecord:
    made = FakeRecord()
    row = Row(SESSION, status="ended_early")
    made.sessions[SESSION] = Session(row, loaded("ex-demo-60s").data, demo_plan(), eventful(clock))
    return made


@pytest.fixture
def open_page(qtbot: QtBot) -> OpenPage:
    windows: list[QMainWindow] = []  # the bot keeps no window alive

    def opened(given: Services) -> SessionsPage:
        background = Background()
        page = SessionsPage(given, SessionDesk(given), background)
        background.setParent(page)
        window = QMainWindow()
        window.setMinimumSize(960, 640)
        window.setCentralWidget(page)
        qtbot.addWidget(window, before_close_func=lambda _: background.finish())
        windows.append(window)
        window.resize(1280, 820)
        window.show()
        page.refresh()
        return page

    return opened


def texts(page: QWidget) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def cells(page: QWidget, name: str) -> list[list[str]]:
    view = next(one for one in page.findChildren(QTableView) if one.accessibleName() == name)
    model = view.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def dialog(page: QWidget) -> QDialog:
    return next(one for one in page.findChildren(QDialog) if one.isVisible())


def press(where: QWidget, words: str) -> None:
    next(
        one for one in where.findChildren(QAbstractButton) if one.text() == words and one.isVisible()
    ).click()


def test_the_filter_of_protocols_names_them_by_title_and_tells_two_of_one_title_apart(
    open_page: OpenPage,
) -> None:
    rows = [
        Row("1", protocol_id="z-lift", protocol_title="Basic lift"),
        Row("2", protocol_id="jaw-a", protocol_title="Jaw"),
        Row("3", protocol_id="jaw-b", protocol_title="Jaw"),
        Row("4", protocol_id="z-lift", protocol_title="Lift, as it was called before"),
    ]
    page = open_page(services(record=FakeRecord(rows)))
    chosen = page.filters.protocol
    offered = [(chosen.itemText(number), chosen.itemData(number)) for number in range(1, chosen.count())]
    assert offered == [("Basic lift", "z-lift"), ("Jaw (jaw-a)", "jaw-a"), ("Jaw (jaw-b)", "jaw-b")]
    chosen.setCurrentIndex(chosen.findData("jaw-b"))
    page.refresh()
    assert chosen.currentText() == "Jaw (jaw-b)"
    assert page.table.rowCount() == 1


def test_ten_thousand_sessions_are_fetched_a_page_at_a_time(open_page: OpenPage) -> None:
    many = FakeRecord([Row(f"{number}") for number in range(10_000)])
    page = open_page(services(record=many))
    assert page.table.rowCount() == 100
    assert f"{QLocale().toString(10_000)} sessions" in texts(page)
    page.view.scrollToBottom()
    assert 100 < page.table.rowCount() <= 300


def test_filters_ask_the_record_and_an_empty_answer_says_so(open_page: OpenPage) -> None:
    page = open_page(services(record=FakeRecord([Row("1"), Row("2", practitioner="CD")])))
    page.filters.practitioner.setCurrentIndex(page.filters.practitioner.findData("CD"))
    assert page.table.rowCount() == 1
    page.filters.kind.setCurrentIndex(page.filters.kind.findData("rehearsal"))
    assert "No session fits these filters." in texts(page)
    press(page, "Show every session")
    assert page.table.rowCount() == 2


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (Row("1"), "Not signed"),
        (Row("1", signed_by="AB"), "Signed"),
        (Row("1", status="ended_early"), "Ended early"),
        (Row("1", status="abandoned"), "Given up"),
        (Row("1", status="incomplete", signed_by="AB"), "Incomplete, signed"),
        (Row("1", status="unfinished"), "Unfinished"),
    ],
)
def test_every_state_has_its_word(open_page: OpenPage, row: Row, words: str) -> None:
    page = open_page(services(record=FakeRecord([row])))
    assert cells(page, page.view.accessibleName())[0][-1] == words


def test_a_client_that_was_erased_is_told_as_such(open_page: OpenPage) -> None:
    page = open_page(services(record=FakeRecord([Row("1", client="", client_erased=True)])))
    assert cells(page, page.view.accessibleName())[0][1] == "erased"


def test_every_column_of_a_review_can_be_reached_in_a_narrow_window(
    open_page: OpenPage, record: FakeRecord
) -> None:
    page = open_page(services(record=record))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    scrolled = set()
    for view in page.review.findChildren(QTableView):
        view.resize(240, view.height())
        assert view.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if view.horizontalScrollBar().maximum() > 0:
            scrolled.add(view.accessibleName())
    assert {"Zones", "Steps"} <= scrolled


def test_enter_opens_a_session_and_it_shows_planned_beside_actual(
    open_page: OpenPage, record: FakeRecord
) -> None:
    page = open_page(services(record=record))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert page.review.isVisible()
    jaw_left = cells(page.review, "Zones")[0]
    assert jaw_left[0] == "Jawline"
    assert jaw_left[2:4] == ["0:10", "0:10"]
    assert "The session was ended early (phone call)." in texts(page.review)


def test_what_happened_is_told_in_order_with_reasons(open_page: OpenPage, record: FakeRecord) -> None:
    page = open_page(services(record=record))
    page.show_session(SESSION)
    happened = cells(page.review, "What happened")
    assert [row[1] for row in happened] == ["Paused for 0:06", "Discomfort", "Note"]
    assert happened[0][2] == "gel"
    assert MARKUP in happened[1][2]
    steps = cells(page.review, "Steps")
    assert any(row[5] == "skipped" and row[7].startswith("client's wish") for row in steps)


def without_chin(*, erased: bool) -> FakeRecord:
    """Return a record of one unfinished session that left the chin out."""
    demo, found = loaded("ex-demo-60s"), catalogues()
    out = ReasonedExclusion(zone="chin", reason="Botox 9 days ago")
    options = PlanOptions(exclusions=(Exclusion(zone="chin"),))
    plan = expand(demo.document, demo.sha256, options, PlanContext(found.zones, found.gates, found.rules))
    (started, *more) = reduce(ready(plan), Start(FakeClock().now(), SessionIdentity(SESSION), (out,))).events
    assert isinstance(started, SessionStarted)
    first = started.replace(exclusions=()) if erased else started
    record = FakeRecord()
    record.open_saver(SESSION, demo.data, plan)([first, *more])
    return record


@pytest.mark.parametrize(
    ("erased", "words"),
    [
        (False, "Why Chin was left out: Botox 9 days ago"),
        (True, "Why zones were left out: reasons erased"),
    ],
)
def test_why_a_zone_was_left_out_before_the_start_is_told_until_it_is_erased(
    open_page: OpenPage, erased: bool, words: str
) -> None:
    page = open_page(services(record=without_chin(erased=erased)))
    page.show_session(SESSION)
    assert words in texts(page.review)


def test_a_session_whose_resuming_failed_too_often_is_shown_without_a_way_to_resume(
    open_page: OpenPage,
) -> None:
    record = without_chin(erased=False)
    page = open_page(services(record=record))
    resume = next(one for one in page.review.findChildren(QAbstractButton) if one.text() == "Resume, paused")
    page.show_session(SESSION)
    assert resume.isVisible()
    record.resuming[SESSION] = 2
    page.show_session(SESSION)
    assert not resume.isVisible()


def test_a_session_that_cannot_be_shown_leaves_the_list_and_says_so(
    open_page: OpenPage,
    record: FakeRecord,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def failing(*_args: object) -> SessionSummary:
        raise LookupError("made to fail")

    monkeypatch.setattr("microtimer.ui.sessions.session_review.summarise", failing)
    page = open_page(services(record=record))
    page.show_session(SESSION)
    assert "This session cannot be shown." in texts(dialog(page))
    dialog(page).close()
    assert page.view.isVisible()
    assert "made to fail" in caplog.text


def test_signing_closes_the_session(qtbot: QtBot, open_page: OpenPage, record: FakeRecord) -> None:
    page = open_page(services(record=record))
    page.show_session(SESSION)
    press(page.review, "Sign")
    press(dialog(page), "Sign")
    assert isinstance(record.sessions[SESSION].said[-1], SessionSigned)
    qtbot.waitUntil(lambda: "Signed by AB" in texts(page.review))
    assert not next(
        one for one in page.review.findChildren(QAbstractButton) if one.text() == "Signed"
    ).isEnabled()


def test_a_correction_names_the_event_and_stands_beside_it(
    qtbot: QtBot, open_page: OpenPage, record: FakeRecord
) -> None:
    page = open_page(services(record=record))
    page.show_session(SESSION)
    page.review.choose_event(2)
    press(page.review, "Correct")
    asked = dialog(page)
    text = asked.findChild(QPlainTextEdit)
    assert text is not None
    text.setPlainText("It was the right side")
    fields = {one.accessibleName(): one for one in asked.findChildren(QLineEdit)}
    fields["Why"].setText("mistaken")
    press(asked, "Add the correction")
    amended = record.sessions[SESSION].said[-1]
    assert isinstance(amended, SessionAmended)
    assert (amended.event_number, amended.by, amended.reason) == (2, "AB", "mistaken")
    qtbot.waitUntil(lambda: "Event 2 corrected by AB" in texts(page.review))


def test_a_refused_signature_is_told(open_page: OpenPage, record: FakeRecord) -> None:
    page = open_page(services(record=record))
    page.show_session(SESSION)
    press(page.review, "Sign")
    record.sessions[SESSION].said.append(
        SessionSigned(t_ms=99_999, utc_ms=1_767_261_700_000, by="somebody else")
    )
    press(dialog(page), "Sign")
    assert any("signed" in texts(one) for one in page.findChildren(QDialog))
    for one in page.findChildren(QDialog):
        one.close()


def test_a_record_open_to_read_only_offers_nothing_that_writes(
    open_page: OpenPage, record: FakeRecord
) -> None:
    page = open_page(services(record=record, state=RecordState(writable=False, why_not="Another window.")))
    page.show_session(SESSION)
    buttons = {one.text(): one.isEnabled() for one in page.review.findChildren(QAbstractButton)}
    assert not buttons["Sign"]
    assert not buttons["Correct"]
    assert buttons["Export"]


def test_an_export_takes_the_filters_along_and_tells_its_end(
    qtbot: QtBot, open_page: OpenPage, record: FakeRecord, tmp_path: Path
) -> None:
    page = open_page(services(record=record))
    page.filters.kind.setCurrentIndex(page.filters.kind.findData("treatment"))
    page.export(tmp_path / "list.csv", ExportFormat.CSV, None)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(QDialog)))
    assert "Written to list.csv." in texts(dialog(page))
    assert record.exported[0].query.kind == "treatment"
    dialog(page).close()


def test_an_export_that_fails_is_told(
    qtbot: QtBot, open_page: OpenPage, record: FakeRecord, tmp_path: Path
) -> None:
    page = open_page(services(record=record))
    record.fails = "There is no room left on the disk."
    page.export(tmp_path / "list.csv", ExportFormat.CSV, None)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(QDialog)))
    assert "There is no room left on the disk." in texts(dialog(page))
    dialog(page).close()


def test_the_check_of_the_record_shows_its_result(
    qtbot: QtBot, open_page: OpenPage, record: FakeRecord
) -> None:
    page = open_page(services(record=record))
    press(page, "Check the record")
    qtbot.waitUntil(lambda: "The record is whole" in texts(page))


def test_the_timeline_shows_pauses_between_the_parts_of_a_step(clock: FakeClock) -> None:
    subject = timeline(demo_plan(), tuple(eventful(clock)))
    parts = [(bar.begin_ms, bar.end_ms, bar.lost) for bar in subject.actual[:3]]
    assert parts == [(0, 4_000, ""), (4_000, 10_000, "Paused"), (10_000, 16_000, "")]
    assert sum(bar.end_ms - bar.begin_ms for bar in subject.planned) == 60_000


def test_two_lanes_at_once_are_both_seen_on_the_timeline() -> None:
    both = shipped_plan("ex-static-hands-free", PlanOptions(values={"variant": "two-pairs"}))
    bars = timeline(both, ()).planned
    assert {bar.lane for bar in bars if bar.shared} == {0, 1}
    assert not any(bar.shared for bar in timeline(demo_plan(), ()).planned)


def test_a_signature_next_day_does_not_lengthen_the_timeline(clock: FakeClock) -> None:
    events = tuple(eventful(clock))
    later_ms = events[-1].t_ms + 86_400_000
    signed = SessionSigned(t_ms=later_ms, utc_ms=events[-1].utc_ms + 86_400_000, by="AB")
    assert timeline(demo_plan(), (*events, signed)) == timeline(demo_plan(), events)


def test_a_heading_that_comes_back_in_a_wider_window_is_whole(
    open_page: OpenPage, record: FakeRecord
) -> None:
    page = open_page(services(record=record))
    page.resize(1000, 700)
    page.resize(1900, 700)
    header = page.view.horizontalHeader()
    shown = [number for number in range(header.count()) if not header.isSectionHidden(number)]
    assert len(shown) == header.count()
    assert all(header.sectionSize(number) >= header.sectionSizeHint(number) for number in shown)
