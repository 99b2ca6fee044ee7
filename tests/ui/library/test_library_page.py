"""The library: searching, filters that combine, favourites, orders, and many files."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from microtimer.core.clock import Moment
from microtimer.core.preferences import LibraryOrder, Preferences
from microtimer.ui.library.card_filters import Now, counts, facets, in_order, narrowed
from microtimer.ui.library.card_reader import CardReader
from microtimer.ui.library.card_search import CardSearch, folded
from microtimer.ui.library.cards import Card, LastRun, make_card
from microtimer.ui.library.library_page import LibraryPage
from microtimer.ui.map.drawing import read_face_drawing
from microtimer.ui.map.pictures import FacePictures
from tests.ui.window_values import ROOT, FakeRecord, Row, bundled, catalogues, loaded, protocol, services

DAY_MS = 86_400_000
NOW = Now(40 * DAY_MS)
OpenLibrary = Callable[[Sequence[Card]], LibraryPage]


def card(title: str, *, keys: str = "", seconds: int = 60, zone: str = "jaw", mode: str = "dynamic") -> Card:
    """Return the card of a protocol of one step, mirrored."""
    text = (
        '{"kind": "microtimer.protocol", "format": 1, "version": "1.0.0", '
        f'"id": "{folded(title).replace(" ", "-")}", "title": "{title}", {keys} "transition_s": 0, "steps": '
        f'[{{"type": "zone", "zone": "{zone}", "side": "left", "mode": "{mode}", "dwell_s": {seconds}}}]}}'
    )
    return make_card(protocol(text, f"{title}.json"), catalogues(), None, lambda _: ())


def broken(title: str) -> Card:
    text = f'{{"title": "{title}", "kind": "x"}}'
    return make_card(protocol(text, f"{title}.json"), catalogues(), None, lambda _: ())


def run(subject: Card, days_ago: int) -> Card:
    return replace(
        subject, last=LastRun("1", "1.0.0", NOW.utc_ms - days_ago * DAY_MS, 0, Moment(0, 0, NOW.utc_ms))
    )


@pytest.fixture
def open_library(qtbot: QtBot) -> Iterator[OpenLibrary]:
    """Return an opener of library pages with these cards, as large as a small window."""
    drawing = read_face_drawing((ROOT / "assets" / "facemap.svg").read_text(encoding="utf-8"))

    windows = []

    def opened(cards: Sequence[Card]) -> LibraryPage:
        window = QMainWindow()
        windows.append(window)  # it dies with the last reference, its page with it
        qtbot.addWidget(window)
        page = LibraryPage(FacePictures(drawing, catalogues().zones), ())
        window.setCentralWidget(page)
        window.setMinimumSize(936, 700)
        page.set_preferences(Preferences(), NOW.utc_ms)
        page.set_cards(cards)
        window.show()
        return page

    yield opened
    windows.clear()


def titles(cards: Sequence[Card]) -> list[str]:
    return [one.title for one in cards]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("LIFTING", True),
        ("lifting après", True),
        ("apres", True),  # without the accent
        ("Søren", True),
        ("soren", True),  # as it is typed without the letter
        ("evening glow", True),  # a tag
        ("glow evening", True),  # in any order
        ("jawline", True),  # the zone
        ("jowls", True),  # another name of the zone
        ("lifting.json", True),
        ("draft", True),
        ("forehead", False),
        ("", True),
        ("   ", True),
    ],
)
def test_every_word_is_looked_for_in_what_is_known_of_a_protocol(words: str, found: bool) -> None:
    subject = card(
        "Après lifting", keys='"tags": ["evening glow"], "author": "Søren Ødegård", "status": "draft",'
    )
    subject = replace(subject, entry=replace(subject.entry, file="lifting.json"))
    assert CardSearch().finds(subject, words) is found


def test_a_zone_is_also_found_by_its_name_in_the_language_of_the_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        "microtimer.ui.library.card_search.catalogued",
        lambda text: "Kieferlinie" if text == "Jawline" else text,
    )
    assert CardSearch().finds(card("Any"), "kieferlinie")


CARDS = (
    card("Long", seconds=1500),
    card("Short", keys='"status": "approved",', mode="static"),
    card("Neck", seconds=900, zone="neck_front"),
    broken("Broken"),
)


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ({}, ["Long", "Short", "Neck", "Broken"]),
        ({"time": {"10"}}, ["Short"]),
        # alternatives within one facet
        ({"time": {"10", "20"}}, ["Short", "Neck"]),
        # and every facet must fit
        ({"time": {"10", "20"}, "mode": {"dynamic"}}, ["Neck"]),
        ({"zones": {"group:face"}}, ["Long", "Short"]),
        ({"zones": {"Front of the neck"}}, ["Neck"]),
        ({"status": {"approved"}}, ["Short"]),
        ({"status": {"broken"}}, ["Broken"]),
        ({"status": {"broken", "none"}}, ["Long", "Neck", "Broken"]),
        ({"mode": {"static"}, "time": {"40"}}, []),
    ],
)
def test_filters_combine(chosen: dict[str, set[str]], left: list[str]) -> None:
    wanted = {facet: frozenset(options) for facet, options in chosen.items()}
    assert titles(narrowed(CARDS, facets(CARDS, NOW), wanted)) == left


def test_a_count_says_what_an_option_would_leave_beside_the_other_filters() -> None:
    subject = facets(CARDS, NOW)
    found = counts(CARDS, subject, {"mode": frozenset({"dynamic"}), "time": frozenset({"20"})})
    assert found["time", "40"] == 1  # Long: the time chosen now does not count against it
    assert found["time", "10"] == 0  # Short is static
    assert found["mode", "static"] == 0  # Short is not of the time chosen


def test_favourite_recent_and_fitting_are_filters_too() -> None:
    lately, long_ago = run(card("Lately"), 3), run(card("Long ago"), 35)
    cards = (lately, long_ago, card("Never"))
    subject = facets(cards, Now(NOW.utc_ms, frozenset({"never"})))
    assert titles(narrowed(cards, subject, {"recent": frozenset({"recent"})})) == ["Lately"]
    assert titles(narrowed(cards, subject, {"favourite": frozenset({"favourite"})})) == ["Never"]
    assert narrowed(cards, subject, {"fitting": frozenset({"fitting"})}) == []


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (LibraryOrder.TITLE, ["amber", "Élan", "Zen", "Broken"]),
        (LibraryOrder.FAVOURITES, ["Zen", "amber", "Élan", "Broken"]),
        (LibraryOrder.LAST_RUN, ["Élan", "amber", "Zen", "Broken"]),
        (LibraryOrder.SHORTEST, ["Zen", "Élan", "amber", "Broken"]),
        (LibraryOrder.LONGEST, ["amber", "Élan", "Zen", "Broken"]),
    ],
)
def test_the_order_can_be_chosen_and_what_cannot_run_stands_last(
    order: LibraryOrder, expected: list[str]
) -> None:
    cards = (
        broken("Broken"),
        card("Zen", seconds=9),
        run(card("Élan", seconds=99), 2),
        card("amber", seconds=999),
    )
    assert titles(in_order(cards, order, frozenset({"zen"}))) == expected


def test_another_order_is_asked_for_as_the_preferences_keep_it(open_library: OpenLibrary) -> None:
    page = open_library(CARDS)
    asked: list[object] = []
    page.order_changed.connect(asked.append)
    page.filters.order.setFocus()
    QTest.keyClick(page.filters.order, Qt.Key.Key_End)
    assert asked == [LibraryOrder.LONGEST]
    assert isinstance(asked[0], LibraryOrder)  # the field itself keeps a plain word


def test_f_makes_a_favourite_that_then_stands_first_and_is_spoken(open_library: OpenLibrary) -> None:
    page = open_library(CARDS)
    asked: list[tuple[str, ...]] = []
    page.favourites_changed.connect(asked.append)
    page.focus_list()
    page.list.setCurrentIndex(page.list.model().index(2, 0))
    QTest.keyClick(page.list, Qt.Key.Key_F)
    assert asked == [("short",)]
    page.set_preferences(Preferences(favourites=asked[0]), NOW.utc_ms)
    assert titles(page.cards) == ["Short", "Long", "Neck", "Broken"]
    spoken = page.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Short")
    assert spoken.endswith("favourite")
    assert page.list.current_card() is page.cards[0]  # the chosen card stays chosen


def test_a_chosen_filter_is_a_chip_that_takes_it_away(open_library: OpenLibrary) -> None:
    page = open_library(CARDS)
    page.filters.choose("time", "20")
    chip = next(one for one in page.findChildren(type(page._opener)) if "Take away" in one.accessibleName())
    assert (chip.text(), titles(page.cards)) == ("10 to 20 min", ["Neck"])
    chip.click()
    assert len(page.cards) == len(CARDS)
    assert not page.filters.chosen


@pytest.mark.parametrize(
    ("search", "facet", "words"),
    [
        ("xyz", "", 'No protocol has "xyz" in its title'),
        ("xyz", "time", 'No protocol fits "xyz" and the filters'),
        ("", "time", "No protocol fits these filters together"),
    ],
)
def test_where_nothing_is_found_the_page_says_why_and_shows_all(
    open_library: OpenLibrary, search: str, facet: str, words: str
) -> None:
    page = open_library(CARDS)
    page.set_search(search)
    if facet:
        page.filters.choose("time", "more")
    assert any(words in one.text() for one in page.findChildren(QLabel) if one.isVisible())
    page.show_all()
    assert len(page.cards) == len(CARDS)


def test_enter_and_down_go_from_the_search_to_the_cards(open_library: OpenLibrary) -> None:
    page = open_library(CARDS)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        page.set_search("")
        page._search.setFocus()
        QTest.keyClicks(page._search, "s")
        QTest.keyClick(page._search, key)
        assert page.window().focusWidget() is page.list


def test_cards_appear_while_the_rest_is_read_and_unchanged_files_are_not_worked_out_again() -> None:
    record = FakeRecord([Row("1", protocol_id="ex-demo-60s")])
    subject = CardReader(services(record=record))
    now = services().clock.now()
    parts: list[tuple[Card, ...]] = []
    first = subject.all_cards(None, (), now, parts.append)
    assert len(first) == len(bundled())
    assert all(part == first[: len(part)] for part in parts)
    again = subject.all_cards(None, (), now)
    assert [one.figures for one in again] == [one.figures for one in first]
    assert all(one.figures is two.figures for one, two in zip(first, again, strict=True))
    assert [one.title for one in again if one.last] == [loaded("ex-demo-60s").document.title]
