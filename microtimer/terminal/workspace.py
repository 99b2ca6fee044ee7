"""What the commands work on, opened when first asked for: catalogues, protocol files, the data folder."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.clock import Clock
from microtimer.core.format.reading import FailedProtocol, LoadedProtocol
from microtimer.core.preferences import Preferences, PreferencesError, preferences_from
from microtimer.core.problem import Problem, Severity
from microtimer.storage.catalogues import load_catalogues
from microtimer.storage.library import ProtocolLibrary, read_file
from microtimer.storage.paths import DataFolder, data_folder
from microtimer.storage.settings_file import read_settings
from microtimer.terminal.command_error import CommandError


class Workspace:
    """The folders a command works in, and what is read from them once."""

    def __init__(
        self,
        *,
        assets: Path,
        protocols: Path,
        data_dir: str | None,
        environment: Mapping[str, str],
        clock: Clock,
    ) -> None:
        self.assets = assets
        self.protocols = protocols
        self.clock = clock
        self._data_dir = data_dir
        self._environment = environment

    @cached_property
    def folder(self) -> DataFolder:
        """Return the data folder; nothing is created."""
        return data_folder(self._data_dir, self._environment)

    @property
    def folder_is_named(self) -> bool:
        """Tell whether the data folder was named, rather than left to be the user's own."""
        return self._data_dir is not None or bool(self._environment.get("MICROTIMER_DATA_DIR"))

    @cached_property
    def catalogues(self) -> Catalogues:
        """Return zones, devices, screening rules and gates, the clinic's own among them."""
        return load_catalogues(self.assets, self.folder.root / "devices")

    @cached_property
    def preferences(self) -> Preferences:
        """Return what is set on this machine; raise CommandError when the file cannot be understood."""
        path = self.folder.settings
        try:
            return preferences_from(read_settings(path))
        except NotADirectoryError:
            return Preferences()  # whoever opens the record there says what is wrong with the folder
        except OSError as error:
            raise CommandError(f"{path} cannot be read ({error.strerror}).", "Check its rights.") from error
        except PreferencesError as error:
            raise CommandError(
                f"The settings in {path} cannot be understood.", "Rename the file; a new one is made."
            ) from error

    def utc_ms(self) -> int:
        """Return the time in milliseconds since 1970-01-01 UTC."""
        return self.clock.now().utc_ms

    def device(self, device_id: str) -> DeviceProfile:
        """Return the device profile of that id; raise CommandError naming the nearest when there is none."""
        device = self.catalogues.devices.get(device_id)
        if device is None:
            near = self.catalogues.devices.suggest(device_id)
            hint = f'Did you mean "{near}"?' if near else "See: microtimer devices."
            raise CommandError(f'There is no device "{device_id}".', hint)
        return device

    @property
    def library_folders(self) -> tuple[Path, Path]:
        """Return where protocols are looked for: the bundled ones, then the user's own."""
        return self.protocols, self.folder.protocols

    def protocol(self, file: str) -> LoadedProtocol:
        """Return a protocol by its path, or one of the library by its id.

        Raises CommandError when there is no such file, or when it cannot be run, with its first error.
        """
        found = read_file(self.protocol_path(file))
        if isinstance(found, FailedProtocol):
            raise not_usable(found.file, errors_in(found.problems))
        return found

    def protocol_path(self, file: str) -> Path:
        """Return the file of that path, or of that id in the library; raise CommandError without one."""
        path = Path(file)
        if path.is_dir():
            raise CommandError(f"{path} is a folder.", "Name one protocol file.")
        if path.exists():
            if not path.is_file():  # a pipe or a device may never come to an end
                raise CommandError(f"{path} is not a file.", "Name one protocol file.")
            return path
        library = ProtocolLibrary(self.library_folders)
        if path.name == file and (found := library.find(file.removesuffix(".json"))):
            return found
        raise CommandError(f"{path} does not exist.", "Check the spelling of the path.")


def errors_in(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems that keep a file from being used."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def not_usable(file: str, errors: Sequence[Problem]) -> CommandError:
    """Return the first of these errors as one sentence with its place, and the way to all of them."""
    first = errors[0]
    place = f"{file}:{first.line}:{first.column}" if first.line else file
    more = "" if len(errors) == 1 else f" It has {len(errors) - 1} more: microtimer check shows them all."
    return CommandError(f"{place}: {first.message}", f"{first.remedy}{more}")
