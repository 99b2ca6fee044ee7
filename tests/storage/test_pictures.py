"""Pictures on the disk: from beside the protocol only, and only what can be shown safely."""

import json
import os
import sys
from pathlib import Path

import pytest

from microtimer.core.format.pictures import MOST_BYTES
from microtimer.core.format.reading import LoadedProtocol
from microtimer.storage.library import read_file
from microtimer.storage.pictures import PictureError, read_picture
from tests.core.format.test_pictures import SVG, png

PICTURE = png(640, 480)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a protocol's place in it, and a picture outside."""
    (tmp_path / "outside.png").write_bytes(PICTURE)
    inside = tmp_path / "inside"
    (inside / "pictures").mkdir(parents=True)
    return inside


@pytest.mark.parametrize("name", ["jaw.png", "pictures/jaw.png", "jaw.webp"])
def test_a_picture_beside_the_protocol_or_below_it_is_read(folder: Path, name: str) -> None:
    (folder / name).write_bytes(PICTURE)
    assert read_picture(folder / "protocol.json", name) == PICTURE


def test_a_link_that_stays_there_is_followed(folder: Path) -> None:
    (folder / "pictures" / "jaw.png").write_bytes(PICTURE)
    (folder / "jaw.png").symlink_to("pictures/jaw.png")
    assert read_picture(folder / "protocol.json", "jaw.png") == PICTURE


@pytest.mark.parametrize(
    "name", ["../outside.png", "pictures/../../outside.png", "linked.png", "linked/outside.png"]
)
def test_what_leads_outside_is_refused(folder: Path, name: str) -> None:
    (folder / "linked.png").symlink_to("../outside.png")
    (folder / "linked").symlink_to("..")
    with pytest.raises(PictureError) as told:
        read_picture(folder / "protocol.json", name)
    assert told.value.code == "picture-outside"


def test_an_absolute_name_is_refused_even_where_the_file_lies_beside(folder: Path) -> None:
    (folder / "jaw.png").write_bytes(PICTURE)
    with pytest.raises(PictureError) as told:
        read_picture(folder / "protocol.json", str(folder / "jaw.png"))
    assert told.value.code == "picture-outside"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (SVG, "picture-content"),  # whatever its name says
        (b"GIF89a" + bytes(40), "picture-content"),
        (b"", "picture-content"),
        (png(100_000, 9), "picture-too-large"),
        (png(5_999, 5_999), "picture-too-large"),
        (PICTURE + bytes(MOST_BYTES), "picture-too-large"),
    ],
)
def test_what_cannot_be_shown_safely_is_refused(folder: Path, data: bytes, code: str) -> None:
    (folder / "jaw.png").write_bytes(data)
    with pytest.raises(PictureError) as told:
        read_picture(folder / "protocol.json", "jaw.png")
    assert told.value.code == code


@pytest.mark.parametrize("name", ["missing.png", "pictures", "circle.png", "pipe.png"])
@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes")
def test_what_is_no_file_is_missing(folder: Path, name: str) -> None:
    (folder / "circle.png").symlink_to("circle.png")
    os.mkfifo(folder / "pipe.png")
    with pytest.raises(PictureError) as told:
        read_picture(folder / "protocol.json", name)
    assert told.value.code == "picture-missing"


def test_the_library_warns_at_the_line_and_the_protocol_can_be_used(folder: Path) -> None:
    step = {"type": "zone", "zone": "jaw", "side": "mirror", "mode": "dynamic"}
    steps = [
        {**step, "image": {"file": "jaw.png", "alt": "a"}},
        {**step, "image": {"file": "gone.png", "alt": "b"}},
    ]
    head = {"kind": "microtimer.protocol", "format": 1, "id": "p", "version": "1.0.0", "title": "P"}
    (folder / "p.json").write_text(json.dumps({**head, "steps": steps}, indent=1), encoding="utf-8")
    (folder / "jaw.png").write_bytes(PICTURE)
    found = read_file(folder / "p.json")
    assert isinstance(found, LoadedProtocol)
    (problem,) = found.problems
    assert (problem.code, problem.severity.value) == ("picture-missing", "warning")
    assert problem.source_line.strip() == '"file": "gone.png",'
