"""Take every screen of the window into a folder, and contact sheets to look at many at once.

    .venv/bin/python -m script.screens [NAME ...]      every screen whose name begins so; none: all of them
    ... --out DIR  --size 1024x700 ...  --theme dark ...  --language de ...  --list  --no-sheets
    ... --scale 2 --size 1920x1080                     the same on a 4K display

Nothing is shown on a display, nobody's data is touched, and the clock stands still: what is taken twice is
the same. The window is the real one, on a real record made for the purpose.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SIZES: Final = ("1024x700", "1440x900", "900x1400")
THEMES: Final = ("light", "dark")
LANGUAGES: Final = ("en", "de", "es")


@dataclass(frozen=True, slots=True)
class Taken:
    """One picture: which screen in which dress, and where it was written."""

    screen: str
    theme: str
    language: str
    size: str
    file: Path

    @property
    def dress(self) -> str:
        """Return what a contact sheet shares."""
        return f"{self.theme}-{self.size}-{self.language}"


def main(argv: Sequence[str]) -> int:
    """Take the pictures that are asked for; the exit code tells whether every screen was reached."""
    asked = _arguments(argv)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = asked.scale
    from PySide6.QtWidgets import QApplication

    from microtimer.ui.startup.application import desk_font
    from script.contact_sheets import write_sheets
    from script.screen_list import SCREENS
    from script.screen_stage import Folders

    if asked.list:
        print("\n".join(SCREENS))
        return 0
    names = [name for name in SCREENS if _wanted(name, asked)]
    application = QApplication(["microtimer"])
    application.setStyle("Fusion")
    application.setFont(desk_font())
    application.setCursorFlashTime(0)
    taken: list[Taken] = []
    failed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="microtimer-screens-") as root:
        folders = Folders(Path(root))
        for language in asked.language:
            for theme in asked.theme:
                for name in names:
                    try:
                        taken += _take(name, folders, asked, theme, language)
                    except Exception as error:  # noqa: BLE001 - the other screens are taken all the same
                        failed.append(f"{name} ({theme}, {language}): {type(error).__name__}: {error}")
                        print(failed[-1], file=sys.stderr)
    if asked.sheets:
        write_sheets(asked.out, taken)
    print(f"{len(taken)} pictures of {len(names)} screens in {asked.out}; {len(failed)} not reached")
    return 1 if failed else 0


def _wanted(name: str, asked: argparse.Namespace) -> bool:
    if asked.exact:
        return name in asked.names
    return not asked.names or name.startswith(tuple(asked.names))


def _take(name: str, folders: object, asked: argparse.Namespace, theme: str, language: str) -> list[Taken]:
    from script.screen_list import SCREENS
    from script.screen_stage import Folders, stage

    assert isinstance(folders, Folders)  # noqa: S101
    screen = SCREENS[name]
    found = []
    chosen = {"theme": theme, **screen.preferences}
    with stage(folders.copy(screen.data), chosen, language, awake=screen.awake) as on:
        screen.show(on)
        for size in asked.size:
            width, height = (int(part) for part in size.split("x"))
            file = asked.out / language / theme / size / f"{name}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            on.picture(width, height).save(str(file))
            found.append(Taken(name, theme, language, size, file))
    return found


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="screens", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", help="screens, by the beginning of their names")
    parser.add_argument("--exact", action="store_true", help="the names are whole names")
    parser.add_argument("--out", type=Path, default=Path("/tmp/microtimer-screens"))  # noqa: S108
    parser.add_argument("--size", nargs="+", default=list(SIZES), metavar="WxH")
    parser.add_argument("--theme", nargs="+", default=list(THEMES), choices=THEMES)
    parser.add_argument("--language", nargs="+", default=list(LANGUAGES), choices=LANGUAGES)
    parser.add_argument("--scale", default="1", help="pixels of the display for one of the window")
    parser.add_argument("--no-sheets", dest="sheets", action="store_false")
    parser.add_argument("--list", action="store_true", help="print the names of the screens")
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
