"""Scripts of prompts: typing, one key, refusals, warnings, and leaving by Escape."""

import pytest

from microtimer.core.clock import FakeClock
from microtimer.core.session.actions import AddNote
from microtimer.terminal.prompts import Asking, Prompt, Script
from tests.terminal.hands import Step, typed

AT = FakeClock().now()


def script() -> Script:
    if (yield Prompt("Sure?", ("y", "n"))) == "n":
        return None
    text = yield Prompt(
        "Words:",
        initial="ab",
        refuse=lambda answer: "" if answer else "Words are wanted.",
        warn=lambda answer: "Is that a name?" if "Doe" in answer else "",
    )
    return lambda at: AddNote(at, text)


def pressed(*keys: Step) -> Asking:
    asking = Asking(script())
    for key in keys:
        asking.press(str(key))
    return asking


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        (["y", "enter"], "ab"),  # what stood there already
        (["y", *typed("c d")], "abc d"),
        (["y", "backspace", "backspace", *typed("x")], "x"),
        (["y", "clear", *typed("é")], "é"),
        (["y", "up", "f13", "enter"], "ab"),  # keys without a character
        (["y", *typed("Doe"), "enter"], "abDoe"),  # warned, and kept all the same
    ],
)
def test_an_answer_becomes_a_request(keys: list[Step], text: str) -> None:
    asking = pressed(*keys)
    assert asking.done
    assert asking.request is not None
    assert asking.request(AT) == AddNote(AT, text)


@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        (["x"], "Press y or n, or Esc."),
        (["y", "clear", "enter"], "Words are wanted."),
        (["y", *typed("Doe")], "Is that a name? Enter: keep it all the same."),
    ],
)
def test_an_answer_that_will_not_do_is_told(keys: list[Step], problem: str) -> None:
    asking = pressed(*keys)
    assert not asking.done
    assert asking.problem == problem


def test_a_changed_answer_is_warned_about_anew() -> None:
    asking = pressed("y", *typed("Doe"), "s", "enter")
    assert not asking.done
    assert asking.problem.startswith("Is that a name?")


@pytest.mark.parametrize("keys", [["escape"], ["y", "c", "escape"]])
def test_escape_leaves_without_a_request(keys: list[Step]) -> None:
    asking = pressed(*keys)
    assert asking.done
    assert asking.left
    assert asking.request is None


def test_a_no_is_no_request_and_no_escape() -> None:
    asking = pressed("n")
    assert (asking.done, asking.left, asking.request) == (True, False, None)
