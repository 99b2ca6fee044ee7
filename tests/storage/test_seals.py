"""Sealed texts: who opens them, and what stands for them when nobody can."""

from typing import Any

import pytest
from pydantic import TypeAdapter

from microtimer.core.session.events import Event
from microtimer.storage.seals import (
    EVENT_CLASSES,
    SealError,
    empty_value,
    field_key,
    new_secret,
    opened,
    place,
    seal,
    unseal,
    unseal_with,
)

WHERE = place("session", 3, "note")
SEALED_FIELDS = [(kind, name) for kind in EVENT_CLASSES.values() for name in kind.sealed]


@pytest.mark.parametrize(
    "value",
    [
        "",
        "a note",
        "Mrs Doe’s ✓ 👩‍⚕️",
        "x" * 100_000,
        {"rule_id": "pacemaker", "flagged": True},
        ["a", 1, None],
    ],
)
def test_what_was_sealed_comes_back(value: object) -> None:
    secret = new_secret()
    assert unseal(secret, seal(secret, value, WHERE), WHERE) == value


def test_the_text_does_not_show_through_and_never_looks_the_same_twice() -> None:
    secret = new_secret()
    first, second = seal(secret, "tender", WHERE), seal(secret, "tender", WHERE)
    assert first != second
    assert "tender" not in first


@pytest.mark.parametrize(
    "where",
    [place("other", 3, "note"), place("session", 4, "note"), place("session", 3, "text")],
)
def test_a_text_opens_only_where_it_was_sealed(where: bytes) -> None:
    secret = new_secret()
    sealed = seal(secret, "tender", WHERE)
    with pytest.raises(SealError):
        unseal(secret, sealed, where)


def test_a_text_opens_only_with_its_key() -> None:
    sealed = seal(new_secret(), "tender", WHERE)
    assert opened(sealed, new_secret(), WHERE) is None
    assert opened(sealed, None, WHERE) is None


@pytest.mark.parametrize("text", ["", "not base64!", "AAAA"])  # empty, not base64, too short
def test_what_is_no_sealed_text_is_told(text: str) -> None:
    with pytest.raises(SealError):
        unseal(new_secret(), text, WHERE)


def test_the_key_of_one_text_opens_no_other() -> None:
    secret = new_secret()
    first, second = seal(secret, "one", WHERE), seal(secret, "two", WHERE)
    key = field_key(secret, first)
    assert unseal_with(key, first, WHERE) == "one"
    with pytest.raises(SealError):
        unseal_with(key, second, WHERE)


@pytest.mark.parametrize(("kind", "name"), SEALED_FIELDS, ids=str)
def test_every_sealed_field_of_every_event_has_a_stand_in_the_event_accepts(
    kind: type[Event], name: str
) -> None:
    value = empty_value(kind, name)
    assert value in ("", None, ())
    field = kind.model_fields[name]
    annotation: Any = field.annotation
    TypeAdapter(annotation).validate_python(value, strict=True)
    assert field.is_required() or value == field.get_default()


def test_there_are_sealed_fields_to_try() -> None:
    names = {name for _, name in SEALED_FIELDS}
    assert names >= {"client", "exclusions", "text", "note", "answer"}
    assert len(EVENT_CLASSES) > 25
