"""Names of pictures: beside the protocol or below it, never anywhere else."""

import json

import pytest

from tests.core.lints.marked import Pass, Trip, assert_trips, block, found, section, sections, steps, zone


def image(name: str, *, marked: bool = False) -> str:
    shown = json.dumps(name)
    return f'"image": {{"file": {f"«{shown}»" if marked else shown}, "alt": "The way"}}'


OUTSIDE = (
    "../jaw.png",
    "pictures/../../jaw.png",
    "./jaw.png",
    "/etc/jaw.png",
    "C:/jaw.png",
    "C:jaw.png",
    "pictures\\jaw.png",
    "\\\\server\\share\\jaw.png",
    "file:///tmp/jaw.png",
    "https://example.org/jaw.png",
    "pictures//jaw.png",
    "pictures/",
    "jaw.png ",
    "jaw\n.png",
    "jaw\u202egnp.png",
    "jaw\x00.png",
    "jaw?.png",
)
TRIPS = [
    *(Trip("picture-outside", steps(zone(image(name, marked=True))), "beside") for name in OUTSIDE),
    # of a section, and of a step deep inside a block
    Trip("picture-outside", sections(section(zone(), keys=image("../a.png", marked=True) + ", ")), "beside"),
    Trip("picture-outside", steps(block(zone(image("../a.png", marked=True)))), "beside"),
]
PASSES = [
    Pass("picture-outside", steps(zone(image(name))))
    for name in ("jaw.png", "pictures/jaw.png", "Kiefer, links (2).webp", "foto número 3.jpeg", ".hidden.png")
]


@pytest.mark.parametrize("subject", TRIPS)
def test_a_name_that_leads_away_is_pointed_at(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES)
def test_a_name_beside_the_protocol_passes(subject: Pass) -> None:
    assert found(subject) == []
