"""Pages: no entry is torn, lost or shown twice, whatever the height."""

from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from microtimer.terminal.pages import Entry, page_of


def entry(name: str, height: int) -> Entry:
    return Entry(name, tuple(Text(f"{name}.{line}") for line in range(height)))


HEIGHTS = st.lists(st.integers(0, 6), min_size=1, max_size=12)


@given(heights=HEIGHTS, rows=st.integers(6, 20))
def test_all_pages_together_hold_every_line_once_and_in_order(heights: list[int], rows: int) -> None:
    entries = [entry(str(place), height) for place, height in enumerate(heights)]
    first = page_of(entries, rows, 0)
    assert first is not None
    pages = [page_of(entries, rows, number) for number in range(first.count)]
    shown = [line.plain for page in pages if page is not None for line in page.lines]
    assert shown == [line.plain for one in entries for line in one.lines]
    assert all(page is not None and len(page.lines) <= rows for page in pages)
    assert frozenset().union(*(page.names for page in pages if page)) == {one.name for one in entries}


@given(heights=HEIGHTS, rows=st.integers(0, 20), number=st.integers(0, 30))
def test_an_entry_that_cannot_be_read_whole_is_no_page(heights: list[int], rows: int, number: int) -> None:
    page = page_of([entry(str(place), height) for place, height in enumerate(heights)], rows, number)
    assert (page is None) is (max(heights) > rows)


def test_the_page_that_holds_an_entry_comes_before_the_one_turned_to() -> None:
    page = page_of([entry(name, 2) for name in "abc"], 2, 0, holding="c")
    assert page is not None
    assert (page.number, page.count, page.names) == (2, 3, frozenset("c"))
