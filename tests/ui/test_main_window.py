"""The window: what a user finds, whatever the library and the record are like."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from microtimer.core.clock import FakeClock
from microtimer.core.plan import Side
from microtimer.core.preferences import Preferences, ThemeChoice, WindowPlace
from microtimer.core.session.apply import replay
from microtimer.core.session.events import Outcome, Paused, SessionEnded, SessionStarted
from microtimer.core.session.history import ClientHistory, PastAnswer
from microtimer.ui.desk.rail import Place
from microtimer.ui.main_window import MainWindow
from microtimer.ui.run.gate.check_row import CheckRow
from microtimer.ui.run.labels import PlainLabel
from microtimer.ui.run.run_page import RunPage
from microtimer.ui.run.run_setting import Body
from microtimer.ui.services import RecordState, Services
from microtimer.ui.window_place import USUAL
from tests.ui.window_values import MARKUP, FakeRecord, Kept, Row, catalogues, loaded, protocol, services

QUIET = Preferences(quiet_room=True)
OpenWindow = Callable[[Services], MainWindow]
BAD = '{"kind": "microtimer.protocol", "format": 1, "id": "bad", "title": "Bad", "stepz": []}'


def own(title: str, file: str = "own.json", **more: str) -> str:
    steps = '[{"type": "zone", "zone": "jaw", "side": "mirror", "mode": "dynamic", "dwell_s": 60}]'
    extra = "".join(f', "{key}": {value}' for key, value in more.items())
    return (
        '{"kind": "microtimer.protocol", "format": 1, "id": "own", "version": "1.0.0", '
        f'"title": "{title}", "steps": {steps}{extra}}}'
    )


@pytest.fixture
def open_window(qtbot: QtBot) -> OpenWindow:
    """Return an opener of windows that have read their library."""

    def opened(given: Services) -> MainWindow:
        window = MainWindow(given)
        qtbot.addWidget(window)
        window.resize(1280, 820)
        window.show()
        qtbot.waitUntil(lambda: not window.library.loading)
        return window

    return opened


def button(page: QWidget, words: str) -> QAbstractButton:
    found = [one for one in page.findChildren(QAbstractButton) if one.text() == words and one.isVisible()]
    assert found, f"no button {words!r}"
    return found[0]


def texts(page: QWidget) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def dialog(window: MainWindow) -> QDialog:
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def test_the_library_shows_every_protocol_that_ships(open_window: OpenWindow) -> None:
    window = open_window(services())
    titles = [card.title for card in window.library.cards]
    assert titles == sorted(titles, key=str.casefold)
    assert "Demo, 60 seconds, device off" in titles
    assert all(card.figures is not None for card in window.library.cards)


def test_a_bad_file_is_listed_with_its_place_and_remedy_and_the_others_work(open_window: OpenWindow) -> None:
    window = open_window(services(entries=[protocol(BAD, "bad.json"), protocol(own("Good"), "good.json")]))
    good, bad = window.library.cards
    assert (good.title, bad.title) == ("Good", "Bad")
    assert bad.figures is None
    assert bad.errors[0].line == 1
    assert "bad.json:1:" in bad.report
    window.show_details(bad)
    report = window.desk.details.findChild(QPlainTextEdit)
    assert report is not None
    assert "stepz" in report.toPlainText()


def test_an_empty_library_says_where_files_go(open_window: OpenWindow) -> None:
    window = open_window(services(entries=(), folders=(Path("/clinic/protocols"),)))
    assert "No protocols yet" in texts(window.library)
    assert "/clinic/protocols" in texts(window.library)


def test_search_and_filter_narrow_the_cards_and_can_be_undone(open_window: OpenWindow) -> None:
    window = open_window(services())
    every = len(window.library.cards)
    window.library.set_search("neck")
    assert 0 < len(window.library.cards) < every
    window.library.set_search("nothing like this")
    assert "Nothing fits" in texts(window.library)
    button(window.library, "Show all").click()
    assert len(window.library.cards) == every
    window.library.filters.choose("mode", "both")
    assert 0 < len(window.library.cards) < every
    assert all(card.figures and card.figures.static.steps for card in window.library.cards)
    button(window.library, "Reset").click()
    assert len(window.library.cards) == every


def test_text_from_files_is_shown_as_it_is_written(open_window: OpenWindow) -> None:
    entry = protocol(own(MARKUP, description=f'"{MARKUP}"'))
    window = open_window(services(entries=[entry]))
    window.show_details(window.library.cards[0])
    shown = [one for one in window.findChildren(QLabel) if MARKUP in one.text()]
    assert shown
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in window.findChildren(QLabel))


def test_every_control_has_a_name_for_a_screen_reader(open_window: OpenWindow) -> None:
    window = open_window(services(record=FakeRecord([Row("1")])))
    window.prepare(window.library.cards[1])
    for place in Place:
        window.show_place(place)
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    nameless = [
        one
        for kind in kinds
        for one in window.findChildren(kind)
        if not one.accessibleName()
        and not one.objectName().startswith("qt_")
        and not isinstance(one.parent(), QComboBox)
        and type(one).__module__.startswith("microtimer")
    ]
    assert nameless == []


@pytest.mark.parametrize("place", list(Place))
def test_control_and_a_digit_lead_to_each_page(qtbot: QtBot, open_window: OpenWindow, place: Place) -> None:
    window = open_window(services())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    key = Qt.Key(Qt.Key.Key_1.value + list(Place).index(place))
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.rail.button(place).isChecked()


@pytest.mark.parametrize("place", list(Place))
def test_a_question_mark_lists_the_keys_on_every_page(
    qtbot: QtBot, open_window: OpenWindow, place: Place
) -> None:
    window = open_window(services())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_place(place)
    window.rail.button(place).setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Question)
    assert "Find a protocol" in dialog_closed(window)


def test_enter_on_a_card_starts_it_and_space_shows_it(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(services())
    window.library.focus_list()
    QTest.keyClick(window.library.list, Qt.Key.Key_Space)
    assert window.desk.details.isVisible()
    window.show_place(Place.LIBRARY)
    QTest.keyClick(window.library.list, Qt.Key.Key_Return)
    assert window.desk.start.isVisible()


def test_a_session_begins_with_what_was_chosen(open_window: OpenWindow) -> None:
    record, kept = FakeRecord(), Kept(QUIET.with_practitioner("AB"))
    window = open_window(services(entries=[protocol(own("Jaw"))], record=record, kept=kept))
    window.prepare(window.library.cards[0])
    window.desk.start.zone_chooser.leave_out("jaw", Side.LEFT, "Irritated skin")
    button(window.desk.start, "New code").click()
    button(window.desk.start, "Begin").click()
    assert window.run is not None
    started = next(iter(record.sessions.values())).said[0]
    assert isinstance(started, SessionStarted)
    assert (started.practitioner, started.client, started.kind) == ("AB", "C-7QK4-2M", "treatment")
    (out,) = started.options.exclusions
    assert (out.zone, out.side) == ("jaw", Side.LEFT)
    assert [out.reason for out in started.exclusions] == ["Irritated skin"]
    window.close()


def test_the_end_of_a_session_says_what_was_left_out_and_why(qtbot: QtBot, open_window: OpenWindow) -> None:
    clock = FakeClock()
    window = open_window(services(entries=[protocol(own("Jaw", practice="true"))], clock=clock))
    window.prepare(window.library.cards[0])
    window.desk.start.zone_chooser.leave_out("jaw", Side.LEFT, "Botox 9 days ago")
    button(window.desk.start, "Begin").click()
    run = window.run
    assert run is not None
    clock.advance(70_000)
    qtbot.waitUntil(lambda: run.body is Body.END)
    said = [one.text() for one in run.end.findChildren(PlainLabel)]
    assert any("Jaw, client's left, why: Botox 9 days ago" in text for text in said)
    window.close()


@pytest.mark.parametrize(
    ("zone_reason", "client", "obstacle"),
    [
        ("", "", "Say why Jawline, client's left is left out."),  # a reason is missing
        ("Metal", "C-7QK4-2X", "Read it again."),  # the check letter does not fit
    ],
)
def test_nothing_begins_until_what_is_missing_is_there(
    open_window: OpenWindow, zone_reason: str, client: str, obstacle: str
) -> None:
    window = open_window(services(entries=[protocol(own("Jaw"))]))
    window.prepare(window.library.cards[0])
    window.desk.start.zone_chooser.leave_out("jaw", Side.LEFT, zone_reason)
    window.desk.start.people_form.set_client(client)
    window.desk.start.plan_anew()
    assert obstacle in window.desk.start.face.obstacles
    assert not button(window.desk.start, "Begin").isEnabled()


def test_a_device_that_does_not_allow_the_plan_stops_the_start_with_its_source(
    open_window: OpenWindow,
) -> None:
    strong = protocol(own("Strong", settings='{"current_ua": 900}'))
    low = next(d for d in catalogues().devices.devices if d.ua_max is not None and d.ua_max < 900)
    kept = Kept(QUIET.replace(device_id=low.id))
    window = open_window(services(entries=[strong], kept=kept))
    window.prepare(window.library.cards[0])
    assert any("does not fit" in sentence for sentence in window.desk.start.face.obstacles)
    assert "Source:" in texts(window.desk.start.plan_card)
    assert not button(window.desk.start, "Begin").isEnabled()


def test_a_name_as_client_is_warned_about(open_window: OpenWindow) -> None:
    window = open_window(services(entries=[protocol(own("Jaw"))]))
    window.prepare(window.library.cards[0])
    window.desk.start.people_form.set_client("Maria")
    assert "This looks like a name." in texts(window.desk.start)


def failing(*_args: object, **_more: object) -> RunPage:
    raise RuntimeError("made to fail")


def begun(window: MainWindow) -> None:
    window.prepare(window.library.cards[0])
    button(window.desk.start, "Begin").click()


def test_closing_the_window_pauses_the_session_and_the_next_window_offers_it(
    open_window: OpenWindow,
) -> None:
    record, clock = FakeRecord(), FakeClock()
    first = open_window(services(entries=[protocol(own("Jaw", practice="true"))], record=record, clock=clock))
    begun(first)
    clock.advance(5_000)
    first.close()
    events = next(iter(record.sessions.values())).said
    assert isinstance(events[-1], Paused)
    second = open_window(services(entries=[protocol(own("Jaw"))], record=record, clock=clock))
    assert "Unfinished session from" in texts(second.library)
    button(second.library, "Resume, paused").click()
    assert second.run is not None
    second.close()


def test_what_a_client_answered_last_stands_beside_the_question_without_being_given(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    record, clock = FakeRecord(), FakeClock()
    past = PastAnswer(date(2026, 9, 12), None)
    record.histories["C-7QK4-2M"] = ClientHistory(past.day, rules={"implant": past})
    window = open_window(services(entries=[loaded("ex-first-visit")], record=record, clock=clock))
    window.prepare(window.library.cards[0])
    window.desk.start.people_form.set_client("C-7QK4-2M")
    button(window.desk.start, "Begin").click()
    run = window.run
    assert run is not None
    boxes = run.gate.findChildren(CheckRow)
    qtbot.waitUntil(lambda: any("none of these" in box.accessibleDescription() for box in boxes))
    assert not any(box.isChecked() for box in boxes)
    session = next(iter(record.sessions))
    assert record.remembered[-1] == ("C-7QK4-2M", session)  # this visit is not its own last one
    window.close()


def cut_off_session(open_window: OpenWindow, record: FakeRecord, clock: FakeClock) -> None:
    window = open_window(
        services(entries=[protocol(own("Jaw", practice="true"))], record=record, clock=clock)
    )
    begun(window)
    clock.advance(5_000)
    window.close()


def dialog_closed(window: MainWindow) -> str:
    """Return what the open dialog says, and close it."""
    asked = dialog(window)
    words = texts(asked)
    asked.close()
    return words


def settled(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the unfinished session, told anew, is on the screen."""
    buttons = window.library.findChildren
    qtbot.waitUntil(
        lambda: any(one.text() == "End here" and one.isVisible() for one in buttons(QAbstractButton))
    )


FAILURES = pytest.mark.parametrize(
    "broken",
    [
        "microtimer.ui.session.session_desk.replay",  # its events cannot be followed
        "microtimer.ui.run.run_page.RunPage",  # they can, and the page fails
    ],
)


@FAILURES
def test_a_session_whose_resuming_failed_twice_is_kept_and_no_longer_offered(
    qtbot: QtBot,
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    broken: str,
) -> None:
    record, clock = FakeRecord(), FakeClock()
    cut_off_session(open_window, record, clock)
    monkeypatch.setattr(broken, failing)
    window = open_window(services(record=record, clock=clock))
    for _ in range(2):
        settled(qtbot, window)
        button(window.library, "Resume, paused").click()
        assert "could not be taken up again." in dialog_closed(window)
        assert window.run is None
    assert "made to fail" in caplog.text
    settled(qtbot, window)
    told = "Resuming it failed twice and is not offered again: end it or discard it."
    assert told in texts(window.library)
    assert not [one for one in window.library.findChildren(QAbstractButton) if one.text() == "Resume, paused"]
    window.resume(next(iter(record.sessions)))  # as the page of that session asks
    assert "failed twice" in dialog_closed(window)
    settled(qtbot, window)
    button(window.library, "End here").click()
    session = next(iter(record.sessions.values()))
    assert isinstance(session.said[-1], SessionEnded)
    assert session.said[-1].outcome is Outcome.INCOMPLETE
    assert "Unfinished" not in texts(window.library)
    monkeypatch.undo()
    assert replay(session.plan(), session.said).spent.all_ms == session.said[-1].t_ms
    assert record.resuming == {}


def test_a_resume_that_ends_the_program_counts_as_failed(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    record, clock = FakeRecord(), FakeClock()
    cut_off_session(open_window, record, clock)
    counted: list[int] = []

    def end_the_program(*_args: object, **_more: object) -> RunPage:
        counted.append(record.resuming.total())
        raise SystemExit  # nothing after this line runs, as after a crash

    monkeypatch.setattr("microtimer.ui.run.run_page.RunPage", end_the_program)
    window = open_window(services(record=record, clock=clock))
    with pytest.raises(SystemExit):
        window.resume(next(iter(record.sessions)))
    assert counted == [1]  # before it was tried
    assert record.resuming.total() == 1


def test_a_resumed_session_that_has_ticked_may_be_resumed_again_any_number_of_times(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    record, clock = FakeRecord(), FakeClock()
    cut_off_session(open_window, record, clock)
    for _ in range(4):
        window = open_window(services(record=record, clock=clock))
        button(window.library, "Resume, paused").click()
        assert record.resuming.total() == 1
        qtbot.waitUntil(lambda: not record.resuming.total())
        window.close()


def test_an_unfinished_session_can_be_ended_as_incomplete(open_window: OpenWindow) -> None:
    record = FakeRecord()
    first = open_window(services(entries=[protocol(own("Jaw", practice="true"))], record=record))
    begun(first)
    first.close()
    second = open_window(services(record=record))
    button(second.library, "End here").click()
    ended = next(iter(record.sessions.values())).said[-1]
    assert isinstance(ended, SessionEnded)
    assert ended.outcome is Outcome.INCOMPLETE
    assert "Unfinished" not in texts(second.library)


def test_discarding_needs_a_reason_and_keeps_the_record(open_window: OpenWindow) -> None:
    record = FakeRecord()
    first = open_window(services(entries=[protocol(own("Jaw", practice="true"))], record=record))
    begun(first)
    first.close()
    second = open_window(services(record=record))
    button(second.library, "Discard").click()
    asked = dialog(second)
    go = next(one for one in asked.findChildren(QAbstractButton) if one.text() == "Discard")
    assert not go.isEnabled()
    field = asked.findChild(QPlainTextEdit)
    assert field is not None
    field.setPlainText("Client left")
    go.click()
    ended = next(iter(record.sessions.values())).said[-1]
    assert isinstance(ended, SessionEnded)
    assert (ended.outcome, ended.reason) == (Outcome.ABANDONED, "Client left")


def test_a_record_that_cannot_be_written_is_told(open_window: OpenWindow) -> None:
    state = RecordState(
        writable=False, why_not="Another window owns the record.", notices=("A copy is used.",)
    )
    window = open_window(services(state=state))
    shown = texts(window.library)
    assert "Another window owns the record." in shown
    assert "A copy is used." in shown


def full_disk(open_window: OpenWindow, record: FakeRecord) -> MainWindow:
    """Return a window whose session goes on although nothing can be saved any more."""
    window = open_window(services(entries=[protocol(own("Jaw", practice="true"))], record=record))
    begun(window)
    record.fails = "There is no room left on the disk. Free some space."
    assert window.run is not None
    QTest.keyClick(window.run, Qt.Key.Key_P)
    return window


def answered(window: MainWindow, words: str) -> None:
    asked = dialog(window)
    assert "Part of this session is not saved" in texts(asked)
    assert "There is no room left on the disk." in texts(asked)
    button(asked, words).click()


def test_a_window_with_unsaved_events_closes_only_when_told_to(qtbot: QtBot, open_window: OpenWindow) -> None:
    record = FakeRecord()
    window = full_disk(open_window, record)
    window.close()
    assert window.isVisible()
    answered(window, "Stay")
    assert window.isVisible()
    qtbot.waitUntil(lambda: not [one for one in window.findChildren(QDialog) if one.isVisible()])
    window.close()
    answered(window, "Leave without it")
    assert not window.isVisible()


def test_closing_asked_for_twice_closes(open_window: OpenWindow) -> None:
    """As by a second Ctrl-C: a question nobody can answer keeps nothing open."""
    window = full_disk(open_window, FakeRecord())
    window.close()
    assert window.isVisible()
    window.close()
    assert not window.isVisible()


def test_what_waits_is_saved_when_the_disk_has_room_again_and_nothing_is_asked(
    open_window: OpenWindow,
) -> None:
    record = FakeRecord()
    window = full_disk(open_window, record)
    record.fails = ""
    window.close()
    assert not window.isVisible()
    assert isinstance(next(iter(record.sessions.values())).said[-1], Paused)


def test_an_ended_session_with_unsaved_events_stays_on_the_screen_until_told_otherwise(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    record = FakeRecord()
    window = full_disk(open_window, record)
    room = window.run
    assert room is not None
    room.finished.emit()
    answered(window, "Stay")
    assert room.isVisible()
    record.fails = ""
    qtbot.waitUntil(lambda: not [one for one in window.findChildren(QDialog) if one.isVisible()])
    room.finished.emit()
    assert window.desk.sessions.isVisible()


def test_a_record_that_fails_is_told_in_words(open_window: OpenWindow) -> None:
    record = FakeRecord([Row("1")])
    window = open_window(services(record=record))
    record.fails = "The disk reported an error."
    window.show_place(Place.SESSIONS)
    assert "The disk reported an error." in texts(dialog(window))
    for one in window.findChildren(QDialog):
        one.close()


@pytest.mark.parametrize(
    "place",
    [
        None,  # the first start: the usual size is larger than the screen of the tests
        WindowPlace(x=0, y=20, width=800, height=800),  # closed on a screen of another size
    ],
)
def test_a_window_that_would_not_fit_the_screen_with_its_frame_fills_it(
    open_window: OpenWindow, place: WindowPlace | None
) -> None:
    window = open_window(services(kept=Kept(QUIET.replace(window=place))))
    screen = window.screen().availableGeometry()
    assert (screen.width(), screen.height()) < USUAL
    window.show_in_place()
    assert window.isMaximized()


def test_the_window_comes_back_where_it_was_closed(open_window: OpenWindow) -> None:
    kept = Kept()
    window = open_window(services(kept=kept))
    window.resize(1100, 760)
    window.close()
    place = kept.preferences.window
    assert isinstance(place, WindowPlace)
    assert (place.width, place.height) == (1100, 760)


def test_a_theme_is_worn_at_once_and_kept(open_window: OpenWindow) -> None:
    kept = Kept()
    window = open_window(services(kept=kept))
    window.show_place(Place.SETTINGS)
    window.desk.settings.looks.theme.setCurrentIndex(
        window.desk.settings.looks.theme.findData(ThemeChoice.DARK.value)
    )
    assert window.look.theme.is_dark
    assert kept.preferences.theme is ThemeChoice.DARK


def test_a_file_opened_from_anywhere_shows_its_details(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    file = tmp_path / "elsewhere.json"
    file.write_text(own("Elsewhere"), encoding="utf-8")
    window = open_window(services(entries=()))
    window.open_file(file)
    qtbot.waitUntil(window.desk.details.isVisible)
    assert "Elsewhere" in texts(window.desk.details)
    qtbot.waitUntil(lambda: [card.title for card in window.library.cards] == ["Elsewhere"])


def test_an_edit_on_disk_is_noticed(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text(own("Before"), encoding="utf-8")
    window = open_window(
        services(entries=lambda: [protocol(file.read_text(encoding="utf-8"), str(file))], folders=(tmp_path,))
    )
    assert [card.title for card in window.library.cards] == ["Before"]
    file.write_text(own("After"), encoding="utf-8")
    qtbot.waitUntil(lambda: [card.title for card in window.library.cards] == ["After"])


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900), (3840, 2160)], ids=str)
def test_every_page_fits_its_window(open_window: OpenWindow, size: tuple[int, int]) -> None:
    window = open_window(services(record=FakeRecord([Row("1")])))
    window.resize(*size)
    for place in Place:
        window.show_place(place)
        assert window.width() == size[0], place
