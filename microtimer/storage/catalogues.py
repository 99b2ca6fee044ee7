"""Load the catalogues: those that ship from the assets folder, own devices from the data folder."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from microtimer.core.catalogue.catalogues import Catalogues, FailedDevice, broken_references
from microtimer.core.catalogue.device_files import DeviceFile, read_device
from microtimer.core.catalogue.devices import DeviceCatalogue
from microtimer.core.catalogue.gates import GateCatalogue
from microtimer.core.catalogue.screening import RuleSet
from microtimer.core.catalogue.sources import SourceCatalogue
from microtimer.core.catalogue.zones import MuscleCatalogue, ZoneCatalogue
from microtimer.core.documents.json_text import read_json
from microtimer.core.documents.shape_problems import shape_problems
from microtimer.core.frozen import Frozen
from microtimer.core.problem import Problem, Severity, render
from microtimer.core.sentence import sentence

__all__ = ["CatalogueError", "Catalogues", "load_catalogues"]

LARGEST_FILE = 4 * 1024 * 1024
"""More than the reader accepts, so that it says why; the rest of a huge file is not read."""

_Model = TypeVar("_Model", bound=Frozen)


class CatalogueError(Exception):
    """A catalogue that ships with the program is missing or broken; `problems` say what, where known."""

    def __init__(self, message: str, problems: Sequence[Problem] = ()) -> None:
        super().__init__(sentence("record", "{message} Install microtimer again.").format(message=message))
        self.message = message
        self.remedy = sentence("record", "Install microtimer again.")
        self.problems = tuple(problems)


def load_catalogues(assets: Path, own_devices: Path | None = None) -> Catalogues:
    """Load every catalogue, the clinic's own device profiles (`*.json` in `own_devices`) among them.

    A bad profile of the clinic's own is listed in `failed_devices` and the others work. Raises CatalogueError
    when one of the bundled files is missing or broken.
    """
    catalogues = Catalogues(
        sources=_bundled(assets / "sources.json", SourceCatalogue),
        zones=_bundled(assets / "zones.json", ZoneCatalogue),
        muscles=_bundled(assets / "muscles.json", MuscleCatalogue),
        devices=_bundled(assets / "devices.json", DeviceCatalogue),
        rules=_bundled(assets / "screening.json", RuleSet),
        gates=_bundled(assets / "gates.json", GateCatalogue),
    )
    if faults := broken_references(catalogues):
        raise CatalogueError(f"The catalogues in {assets} do not fit together. {' '.join(faults)}")
    return catalogues if own_devices is None else _with_own_devices(catalogues, own_devices)


def _bundled(path: Path, model: type[_Model]) -> _Model:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CatalogueError(
            sentence("record", "The catalogue {path} cannot be read ({strerror}).").format(
                path=path, strerror=error.strerror
            )
        ) from error
    try:
        return model.model_validate_json(data)
    except ValidationError as error:
        # Only now is the slower reader asked, which knows lines and columns.
        text = read_json(data, str(path))
        problems = text.problems or tuple(shape_problems(text, text.value, error, model))
        raise CatalogueError(f"The catalogue is broken: {render(problems[0])}", problems) from error


def _with_own_devices(catalogues: Catalogues, folder: Path) -> Catalogues:
    """Add the profiles of a folder file by file, so that a later one cannot take the id of an earlier one."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".json")
    except FileNotFoundError:
        return catalogues  # most clinics have none of their own
    except OSError as error:
        message = sentence("record", "The folder of own devices cannot be read ({strerror}).").format(
            strerror=error.strerror
        )
        return replace(
            catalogues,
            failed_devices=(
                _failed(folder, "unreadable-folder", message, sentence("record", "Check its rights.")),
            ),
        )
    files: dict[str, str] = {}
    for path in paths:
        found = _read_own(path, catalogues)
        if isinstance(found, DeviceFile) and found.device.id in files:
            found = _taken(path, found.device.id, files[found.device.id])
        if isinstance(found, FailedDevice):
            catalogues = replace(catalogues, failed_devices=(*catalogues.failed_devices, found))
            continue
        files[found.device.id] = path.name
        catalogues = replace(
            catalogues,
            devices=catalogues.devices.with_own((found.device,)),
            sources=_with_sources(catalogues.sources, found),
        )
    return catalogues


def _with_sources(listed: SourceCatalogue, found: DeviceFile) -> SourceCatalogue:
    """Add a file's sources; two profiles may cite one manual, which is then listed once."""
    new = tuple(source for source in found.sources if listed.get(source.key) is None)
    return listed.replace(sources=listed.sources + new)


def _read_own(path: Path, catalogues: Catalogues) -> DeviceFile | FailedDevice:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE)
    except OSError as error:
        message = sentence("record", "The file cannot be read ({strerror}).").format(strerror=error.strerror)
        return _failed(path, "unreadable-file", message, sentence("record", "Check its rights."))
    return read_device(data, str(path), catalogues)


def _taken(path: Path, device_id: str, other: str) -> FailedDevice:
    message = sentence("record", 'The device id "{device_id}" is already taken by {other}.').format(
        device_id=device_id, other=other
    )
    return _failed(path, "duplicate-device", message, sentence("record", "Give one of them another id."))


def _failed(path: Path, code: str, message: str, remedy: str) -> FailedDevice:
    return FailedDevice(
        str(path), (Problem(Severity.ERROR, code, message, remedy, file=str(path), line=0, column=0),)
    )
