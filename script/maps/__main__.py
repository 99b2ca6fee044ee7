"""Write the drawings of the zone maps into assets: python -m script.maps [FOLDER]."""

import sys
from pathlib import Path

from script.maps.drawings import drawings


def main() -> None:
    """Write every drawing."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2] / "assets"
    for name, text in drawings().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
