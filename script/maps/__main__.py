"""Write the drawings of the zone maps into assets: python -m script.maps [FOLDER]."""

import sys
from pathlib import Path

from script.maps.body import body
from script.maps.face import face
from script.maps.sheet import drawing


def main() -> None:
    """Write every drawing."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2] / "assets"
    drawings = {
        "facemap.svg": drawing("Face map: the client's left is on the viewer's right", [face()]),
        "bodymap.svg": drawing("Body map, front and back: sides are the client's", body()),
    }
    for name, text in drawings.items():
        (folder / name).write_text(text, encoding="utf-8")


main()
