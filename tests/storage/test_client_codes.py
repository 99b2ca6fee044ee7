"""Client codes, and warnings about what names a person."""

import random

import pytest

from microtimer.storage.client_codes import (
    ClientCodeError,
    new_client_code,
    normal_reference,
    personal_data_in_note,
    personal_data_in_reference,
)


@pytest.mark.parametrize(
    "typed",
    ["C-7QK4-2M", "c-7qk4-2m", "C7QK42M", " c 7qk4 2m ", "C -7QK4- 2M"],  # as people type it
)
def test_a_code_is_known_however_it_is_typed(typed: str) -> None:
    assert normal_reference(typed) == "C-7QK4-2M"


def test_new_codes_are_valid_different_and_not_taken() -> None:
    first = new_client_code(lambda code: False)
    codes = {new_client_code(lambda code: code == first) for _ in range(300)}
    assert first not in codes
    assert len(codes) > 290
    assert all(normal_reference(code) == code for code in codes)
    assert all(code[-1].isalpha() for code in codes)


def test_every_single_wrong_character_is_caught() -> None:
    code = "C-7QK4-2M"
    wrong = [
        code[:place] + other + code[place + 1 :]
        for place in (2, 3, 4, 5, 7, 8)
        for other in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        if other != code[place]
    ]
    for typed in wrong:
        with pytest.raises(ClientCodeError):
            normal_reference(typed)


def test_every_swap_of_two_characters_is_caught() -> None:
    chance = random.Random(7)  # noqa: S311 - a test that is the same each time
    for _ in range(100):
        code = new_client_code(lambda code: False)
        a, b = chance.sample((2, 3, 4, 5, 7), 2)
        typed = list(code)
        typed[a], typed[b] = typed[b], typed[a]
        if "".join(typed) != code:
            with pytest.raises(ClientCodeError, match="check letter"):
                normal_reference("".join(typed))


def test_a_reference_of_the_clinics_own_is_left_alone() -> None:
    assert normal_reference("  card   1207 ") == "card 1207"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Jane Doe", "a name"),
        ("jane", "a name"),
        ("Zoë", "a name"),
        ("李小龙", "a name"),
        ("O'Brien, P.", "a name"),
        ("jane@example.org", "an e-mail address"),
        ("+33 6 12 34 56 78", "a phone number"),
        ("(503) 555-0147", "a phone number"),
        ("31/12/1980", "a date of birth"),
        ("1980-12-31", "a date of birth"),
        ("12.31.1980", "a date of birth"),  # month first
    ],
)
def test_a_reference_that_names_a_person_warns(text: str, word: str) -> None:
    warning = personal_data_in_reference(text)
    assert warning is not None
    assert word in warning


@pytest.mark.parametrize(
    "text",
    ["", "C-7QK4-2M", "c7qk42m", "C-7QK4-2N", "1207", "card 1207", "K17", "2027/0042"],
)
def test_a_reference_that_names_nobody_does_not_warn(text: str) -> None:
    assert personal_data_in_reference(text) is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("call 0612345678 after", "a phone number"),
        ("write to a.b@c.de", "an e-mail address"),
        ("born 3.4.1975", "a date of birth"),
        ("Mrs Doe felt it", "a name"),
        ("Frau Müller kommt wieder", "a name"),
    ],
)
def test_a_note_that_names_a_person_warns(text: str, word: str) -> None:
    warning = personal_data_in_note(text)
    assert warning is not None
    assert word in warning


@pytest.mark.parametrize(
    "text",
    [
        "Left jaw tender, lowered to 120 uA at 14:05",
        "Used Aloe Gel lot 220415",
        "3 x 10 s, 8.3 Hz, 2.5 mm",
        "metallic taste, water given",
        "next visit 12/05",
    ],
)
def test_a_plain_note_does_not_warn(text: str) -> None:
    assert personal_data_in_note(text) is None
