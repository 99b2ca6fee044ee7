"""The canonical form and the hash that everything rests on."""

import hashlib
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from microtimer.storage.chain import GENESIS, Envelope, canonical, link

AT = Envelope(
    room="0011223344556677",
    epoch="8899aabbccddeeff",
    seq=7,
    session="018f0000-0000-7000-8000-000000000001",
    number=3,
    type="step_ended",
    t_ms=1_500,
    utc_ms=1_800_000_001_500,
    offset_min=-300,
    tz="America/Chicago",
    local_day="2027-01-15",
)
BODY = '{"active_ms":1500,"how":"time","step":0}'


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        # The example of RFC 8785, section 3.2.2: numbers, escapes and the order of keys.
        (
            {
                "numbers": [333333333.33333329, 1e30, 4.50, 2e-3, 0.000000000000000000000000001],
                "string": '€$\x0f\nA\'B"\\\\"/',
                "literals": [None, True, False],
            },
            (
                '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],'
                '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
            ),
        ),
        # Section 3.2.3: keys are ordered by UTF-16 code units, not by code points.
        (
            {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\x80": 6, "\u00f6": 7},
            '{"\\r":2,"1":4,"\x80":6,"\u00f6":7,"\u20ac":1,"\U0001f600":5,"\ufb33":3}',
        ),
        ({"ms": 75.0, "n": 75}, '{"ms":75,"n":75}'),  # a whole float is written as the whole number
    ],
)
def test_values_are_written_after_rfc_8785(value: object, expected: str) -> None:
    assert canonical(value) == expected.encode()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 2**53, "\ud800", {1: 2}, {"a": object()}])
def test_what_json_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        canonical(value)


def test_the_hash_is_that_of_the_tag_the_one_before_and_the_whole_event() -> None:
    whole = (
        '{"body":{"active_ms":1500,"how":"time","step":0},"epoch":"8899aabbccddeeff","local_day":"2027-01-15",'
        '"number":3,"offset_min":-300,"room":"0011223344556677","seq":7,'
        '"session":"018f0000-0000-7000-8000-000000000001","t_ms":1500,"type":"step_ended",'
        '"tz":"America/Chicago","utc_ms":1800000001500}'
    )
    expected = hashlib.sha256(b"microtimer/1" + bytes(32) + whole.encode()).digest()
    assert link(GENESIS, AT, BODY.encode()) == expected


@pytest.mark.parametrize("name", Envelope._fields)
def test_every_part_of_an_event_is_covered(name: str) -> None:
    value = getattr(AT, name)
    other: Any = value + 1 if isinstance(value, int) else f"{value}x"
    changed = AT._replace(**{name: other})
    assert link(GENESIS, changed, BODY.encode()) != link(GENESIS, AT, BODY.encode())


def test_the_body_and_the_hash_before_are_covered() -> None:
    right = link(GENESIS, AT, BODY.encode())
    assert link(GENESIS, AT, BODY.replace("1500", "1501").encode()) != right
    assert link(bytes(31) + b"\x01", AT, BODY.encode()) != right


PLAIN = st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats() | st.text()
VALUES = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES)
def test_whichever_way_it_is_written_the_form_is_that_of_rfc_8785(value: Any) -> None:
    try:
        expected = rfc8785.dumps(value)
    except ValueError:
        with pytest.raises(ValueError, match=r".+"):
            canonical(value)
    else:
        assert canonical(value) == expected


TEXT = st.text(max_size=20)
NUMBER = st.integers(-(2**53) + 1, 2**53 - 1)


@given(st.builds(Envelope, TEXT, TEXT, NUMBER, NUMBER, TEXT, NUMBER, TEXT, NUMBER, TEXT, TEXT, NUMBER))
def test_the_whole_event_is_hashed_in_its_canonical_form(at: Envelope) -> None:
    whole = canonical({**at._asdict(), "body": {"note": "x"}})
    assert link(GENESIS, at, b'{"note":"x"}') == hashlib.sha256(b"microtimer/1" + bytes(32) + whole).digest()
