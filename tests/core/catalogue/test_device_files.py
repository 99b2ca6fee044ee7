"""A clinic's own device profile is read whole, or refused with every problem at its place."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microtimer.core.catalogue.catalogues import Catalogues, FailedDevice
from microtimer.core.catalogue.device_files import DeviceFile, read_device
from microtimer.storage.catalogues import load_catalogues

OURS: dict[str, Any] = {
    "kind": "microtimer.device",
    "format": 1,
    "device": {
        "id": "our-unit",
        "name": "Our unit",
        "ua_max": 300,
        "sites_allowed": ["face"],
        "zones_named": ["jaw"],
        "rules": [{"rule": "implant", "severity": "block"}],
        "sources": [{"source": "our-manual", "grade": "A", "note": "page 12"}],
        "checked_on": "2025-01-31",
    },
    "sources": [{"key": "our-manual", "title": "Manual of our unit", "grade": "A"}],
}


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    return load_catalogues(Path(__file__).resolve().parents[3] / "assets")


def read(catalogues: Catalogues, value: Any) -> DeviceFile | FailedDevice:
    return read_device(json.dumps(value, indent=2).encode(), "our-unit.json", catalogues)


def with_device(**more: Any) -> dict[str, Any]:
    return {**OURS, "device": {**OURS["device"], **more}}


def test_profile_is_read_with_its_own_sources(catalogues: Catalogues) -> None:
    found = read(catalogues, OURS)
    assert isinstance(found, DeviceFile)
    assert (found.device.ua_max, found.sources[0].key) == (300, "our-manual")


@pytest.mark.parametrize(
    ("value", "code", "line", "words"),
    [
        ([], "not-a-device", 1, "not a microtimer device"),
        ({"kind": "microtimer.protocol", "format": 1}, "not-a-device", 2, "not a microtimer device"),
        ({**OURS, "format": 2}, "newer-format", 3, "format 2"),
        ({"kind": "microtimer.device"}, "wrong-format", 1, "format"),
        ({**OURS, "format": "1"}, "wrong-format", 3, "format"),
        (with_device(ua_max="300"), "quoted-number", 7, "ua_max"),
        (with_device(checked_on="soon"), "wrong-date", 0, "checked_on"),
        (with_device(ua_max=300, ua_maks=1), "unknown-key", 0, "ua_maks"),
        (with_device(ua_min=400), "wrong-value", 4, "ua_min is above ua_max"),
        (with_device(regulatory={"status": "cleared"}), "wrong-value", 0, "K number"),
        (with_device(zones_named=["jwa"]), "unknown-name", 4, "zone jwa"),
        (with_device(accessories=["wand"]), "unknown-name", 4, "accessory wand"),
        (with_device(rules=[{"rule": "implnat"}]), "unknown-name", 4, "screening rule implnat"),
        (with_device(sources=[{"source": "nowhere", "grade": "A"}]), "unknown-source", 4, "nowhere"),
        ({**OURS, "sources": OURS["sources"] * 2}, "source-key-taken", 0, "our-manual"),
        (
            {**OURS, "sources": [*OURS["sources"], {"key": "foreo-blog", "title": "F", "grade": "A"}]},
            "source-key-taken",
            0,
            "foreo-blog",
        ),
        (with_device(ua_max=None), "null-value", 7, "ua_max"),
    ],
)
def test_problem_stands_at_its_place(
    catalogues: Catalogues, value: Any, code: str, line: int, words: str
) -> None:
    found = read(catalogues, value)
    assert isinstance(found, FailedDevice)
    problem = next(problem for problem in found.problems if problem.code == code)
    assert words in problem.message
    assert problem.file == "our-unit.json"
    assert problem.line == line or (line == 0 and problem.line > 1)
    assert problem.remedy


def test_every_problem_of_a_file_is_told_at_once(catalogues: Catalogues) -> None:
    found = read(catalogues, with_device(zones_named=["jwa"], accessories=["wand"]))
    assert isinstance(found, FailedDevice)
    assert len(found.problems) == 2


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe{}", b'{"kind": 1, "kind": 2}', b"[" * 100])
def test_what_is_not_json_is_refused_with_a_place(catalogues: Catalogues, data: bytes) -> None:
    found = read_device(data, "broken.json", catalogues)
    assert isinstance(found, FailedDevice)
    assert found.problems


@given(st.binary(max_size=200))
def test_no_bytes_make_it_raise(catalogues: Catalogues, data: bytes) -> None:
    assert isinstance(read_device(data, "any.json", catalogues), FailedDevice)


@given(st.data())
def test_no_value_makes_it_raise(catalogues: Catalogues, data: st.DataObject) -> None:
    """Put any JSON value in the place of any field of a good profile."""
    values = st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
        max_leaves=4,
    )
    field = data.draw(st.sampled_from(sorted(OURS["device"])))
    found = read(catalogues, with_device(**{field: data.draw(values)}))
    assert isinstance(found, DeviceFile) or found.problems
