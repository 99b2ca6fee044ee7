"""The maps that ship are those that their script draws."""

import re
from pathlib import Path

import pytest

from script.maps.drawings import drawings

ASSETS = Path(__file__).resolve().parents[2] / "assets"


@pytest.mark.parametrize("name", ["facemap.svg", "bodymap.svg"])
def test_the_map_is_what_its_script_draws(name: str) -> None:
    assert (ASSETS / name).read_text(encoding="utf-8") == drawings()[name]


@pytest.mark.parametrize("name", ["facemap.svg", "bodymap.svg"])
def test_every_path_is_one_closed_outline_of_curves(name: str) -> None:
    paths = re.findall(r' d="([^"]+)"', drawings()[name])
    assert len(paths) > 100
    shape = re.compile(r"M( -?[\d.]+){2}( C( -?[\d.]+){6}| L( -?[\d.]+){2})+ Z")
    assert [path[:80] for path in paths if not shape.fullmatch(path)] == []
