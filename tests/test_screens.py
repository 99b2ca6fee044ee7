"""The pictures of the screens: what they are looked at for is the real window."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("library", "run-static")


def test_screens_are_taken_in_the_sizes_asked_for_and_put_on_a_contact_sheet(tmp_path: Path) -> None:
    asked = ("--size", "1024x700", "--theme", "dark", "--language", "en", "--exact", "--out", str(tmp_path))
    command = (sys.executable, "-m", "script.screens", *NAMES, *asked)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.returncode, done.stderr) == (0, "")
    files = {name: tmp_path / "en" / "dark" / "1024x700" / f"{name}.png" for name in NAMES}
    pictures = {name: QImage(str(file)) for name, file in files.items()}
    assert {name: picture.size().toTuple() for name, picture in pictures.items()} == dict.fromkeys(
        NAMES, (1024, 700)
    )
    assert pictures["library"] != pictures["run-static"]
    sheet = QImage(str(tmp_path / "sheets" / "dark-1024x700-en-1.png"))
    assert sheet.width() > 1024
