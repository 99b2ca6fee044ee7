"""Where the files are that come with the program: carried inside a wheel, or at the top of a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def protocols_dir() -> Path:
    """Return the folder of bundled protocol files and the JSON Schema; raise FileNotFoundError without it."""
    return _folder("protocols", _PACKAGE)


def assets_dir() -> Path:
    """Return the folder of icons, sounds, catalogues and help; raise FileNotFoundError without it."""
    return _folder("assets", _PACKAGE)


def _folder(name: str, package: Path) -> Path:
    # The wheel's place comes first: beside an installed package stand other people's packages.
    for folder in (package / "_data" / name, package.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(
        f"This installation is incomplete, install microtimer again: no {name} in {package}"
    )
