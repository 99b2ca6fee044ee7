"""Path data: the short text form of every drawing here, read into Qt's paths."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

_NUMBERS = {"M": 2, "L": 2, "C": 6, "O": 3, "Z": 0}


def painter_path(data: str) -> QPainterPath:
    """Return the path that the data describes.

    It knows SVG's absolute `M x y`, `L x y`, `C x1 y1 x2 y2 x y` and `Z`, and `O x y radius`, a circle.
    Raises ValueError for anything else.
    """
    path = QPainterPath()
    words = iter(data.split())
    for command in words:
        if command not in _NUMBERS:
            raise ValueError(f'Path data knows M, L, C, O and Z, not "{command}".')
        try:
            numbers = [float(next(words)) for _ in range(_NUMBERS[command])]
        except StopIteration:
            raise ValueError(f'Path data ends inside "{command}".') from None
        _draw(path, command, numbers)
    return path


def _draw(path: QPainterPath, command: str, numbers: list[float]) -> None:
    points = [QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=False)]
    match command:
        case "M":
            path.moveTo(points[0])
        case "L":
            path.lineTo(points[0])
        case "C":
            path.cubicTo(*points)
        case "O":
            path.addEllipse(points[0], numbers[2], numbers[2])
        case _:
            path.closeSubpath()
