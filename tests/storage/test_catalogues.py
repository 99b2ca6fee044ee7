"""The catalogues load whole or say what is broken; a clinic's bad profile never takes the others with it."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from microtimer.storage.catalogues import CatalogueError, load_catalogues

ASSETS = Path(__file__).resolve().parents[2] / "assets"


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """Return a copy of the catalogues that a test may damage."""
    folder = tmp_path / "assets"
    folder.mkdir()
    for path in ASSETS.glob("*.json"):
        shutil.copy(path, folder)
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return an empty folder for a clinic's own profiles."""
    folder = tmp_path / "devices"
    folder.mkdir()
    return folder


def write(
    folder: Path,
    name: str,
    device_id: str,
    *,
    source: str = "our-manual",
    title: str = "Our manual",
    **more: Any,
) -> None:
    device = {"id": device_id, "name": device_id, "sources": [{"source": source, "grade": "A"}], **more}
    sources = [{"key": source, "title": title, "grade": "A"}]
    value = {"kind": "microtimer.device", "format": 1, "device": device, "sources": sources}
    (folder / name).write_text(json.dumps(value), encoding="utf-8")


def test_bundled_catalogues_load() -> None:
    loaded = load_catalogues(ASSETS)
    assert loaded.failed_devices == ()
    assert loaded.zones.get("jaw")
    assert loaded.muscles.get("masseter")
    assert loaded.devices.get("unlisted-device")
    assert loaded.rules.get("implant")
    assert loaded.gates.get("closing")
    assert loaded.sources.get("k201680")


def test_missing_catalogue_is_named(assets: Path) -> None:
    (assets / "zones.json").unlink()
    with pytest.raises(CatalogueError, match=r"zones\.json cannot be read .* Install microtimer again\."):
        load_catalogues(assets)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda text: text[: len(text) // 2], "zones.json:"),  # cut off
        (lambda text: text.replace('"spoken": "jawline"', '"spokn": "jawline"'), "spokn"),  # misspelt
        (
            lambda text: text.replace('"delicate": true', '"delicate": "yes"', 1),
            "delicate",
        ),  # of another kind
        (lambda text: text.replace('"jowl"', '"brow"', 1), '"brow" names both'),  # two owners of a word
        (lambda text: text.replace('"muscle": "mentalis"', '"muscle": "mentals"'), "muscle mentals"),
        (lambda text: text.replace('"source": "kinjal-shah"', '"source": "kinjal"', 1), "source kinjal"),
    ],
)
def test_broken_catalogue_is_told_with_its_fault(assets: Path, damage: Any, words: str) -> None:
    path = assets / "zones.json"
    whole = path.read_text(encoding="utf-8")
    path.write_text(damage(whole), encoding="utf-8")
    assert path.read_text(encoding="utf-8") != whole
    with pytest.raises(CatalogueError) as caught:
        load_catalogues(assets)
    assert words in str(caught.value)


def test_fault_of_a_catalogue_has_a_place(assets: Path) -> None:
    path = assets / "gates.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"check"', '"chekc"', 1), encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        load_catalogues(assets)
    (problem,) = caught.value.problems
    assert problem.line > 1
    assert problem.file == str(path)


def test_own_devices_stand_beside_the_listed_ones(own: Path) -> None:
    write(own, "ours.json", "ours", ua_max=250)
    write(own, "theirs.JSON", "theirs", source="their-manual")
    loaded = load_catalogues(ASSETS, own)
    ours = loaded.devices.get("ours")
    assert ours is not None
    assert ours.ua_max == 250
    assert loaded.devices.get("theirs")
    assert loaded.devices.get("bear-2")
    assert loaded.sources.get("our-manual")
    assert loaded.failed_devices == ()


def test_own_profile_of_a_listed_device_takes_its_place(own: Path) -> None:
    write(own, "bear.json", "bear-2", ua_max=200, version=2)
    loaded = load_catalogues(ASSETS, own)
    bear = loaded.devices.get("bear-2")
    assert bear is not None
    assert (bear.ua_max, bear.version) == (200, 2)
    assert len(loaded.devices.devices) == len(load_catalogues(ASSETS).devices.devices)


def test_bad_profiles_are_listed_and_the_others_work(own: Path) -> None:
    write(own, "a-good.json", "good")
    write(own, "b-wrong.json", "wrong", source="b", ua_max="300")
    (own / "c-cut.json").write_text('{"kind": "microtimer.device", ', encoding="utf-8")
    (own / "d-folder.json").mkdir()
    write(own, "e-again.json", "good", source="e")
    write(own, "f-fine.json", "fine", source="f")
    (own / "notes.txt").write_text("not a profile", encoding="utf-8")
    loaded = load_catalogues(ASSETS, own)
    assert loaded.devices.get("good")
    assert loaded.devices.get("fine")
    failed = {Path(one.file).name: one.problems[0].code for one in loaded.failed_devices}
    assert sorted(failed) == ["b-wrong.json", "c-cut.json", "d-folder.json", "e-again.json"]
    assert failed["d-folder.json"] == "unreadable-file"
    assert failed["e-again.json"] == "duplicate-device"
    assert all(problem.remedy for one in loaded.failed_devices for problem in one.problems)


def test_two_profiles_may_cite_one_manual(own: Path) -> None:
    write(own, "a.json", "one")
    write(own, "b.json", "two")
    loaded = load_catalogues(ASSETS, own)
    assert loaded.failed_devices == ()
    assert [source.key for source in loaded.sources.sources].count("our-manual") == 1


def test_one_key_stands_for_one_source(own: Path) -> None:
    write(own, "a.json", "one")
    write(own, "b.json", "two", title="Another manual")
    loaded = load_catalogues(ASSETS, own)
    assert loaded.devices.get("two") is None
    assert [one.problems[0].code for one in loaded.failed_devices] == ["source-key-taken"]


@pytest.mark.parametrize("name", ["missing", "empty"])
def test_clinic_without_profiles_of_its_own_has_the_listed_ones(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    assert load_catalogues(ASSETS, tmp_path / name) == load_catalogues(ASSETS)


def test_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "devices").write_text("", encoding="utf-8")
    loaded = load_catalogues(ASSETS, tmp_path / "devices")
    assert [one.problems[0].code for one in loaded.failed_devices] == ["unreadable-folder"]
    assert loaded.devices.get("bear-2")
