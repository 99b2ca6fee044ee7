"""A sheet: the layers of one drawing, written as the SVG that the program reads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from script.maps.half import Curve, Half, Point, Widths, brush, number, oval, through

LIGHT_DESK = {
    "skin0": "#F6ECE5",
    "skin1": "#EFE3DA",
    "hair": "#E5D8CE",
    "band": "#FCF9F6",
    "lip": "#DDB9AD",
    "ink": "#73645C",
    "shade": "#C9AD9C",
    "shine": "#FFFFFF",
}
"""Colours for other viewers; the program takes those of its themes."""

_FADES = {
    "soft": '<radialGradient id="soft-{0}">',
    "left": '<linearGradient id="left-{0}" x1="1" x2="0">',
    "right": '<linearGradient id="right-{0}">',
    "up": '<linearGradient id="up-{0}" x2="0" y1="1">',
    "down": '<linearGradient id="down-{0}" x2="0" y2="1">',
}
_ABOUT = (
    "Drawn for microtimer by script/maps. Sheets side by side, groups from bottom to top. Paths hold "
    "absolute M, L, C and Z only. A class names how a fill fades and its colour token."
)
_STOPS = ((0, 1), (0.25, 0.84), (0.5, 0.5), (0.75, 0.16), (1, 0))
_MIRRORED = {"left": "right", "right": "left"}


@dataclass(frozen=True)
class Art:
    """One filled piece of decoration: one on each side, or one across the middle line.

    `fade` is "fill", "soft" (from its middle outward) or where it fades to: "up", "down", "left", "right".
    """

    name: str
    curves: Sequence[Curve]
    color: str = "ink"
    opacity: float = 1.0
    fade: str = "fill"
    middle: bool = False


def line(name: str, points: Sequence[Point], widths: Widths, opacity: float = 1.0) -> Art:
    """Return an ink line smoothly through points."""
    return edge(name, through(points), widths, opacity)


def edge(name: str, way: Sequence[Curve], widths: Widths, opacity: float = 1.0) -> Art:
    """Return an ink line along curves."""
    return Art(name, brush(way, widths), "ink", opacity)


def soft(name: str, box: tuple[float, float, float, float], token: str, opacity: float) -> Art:
    """Return a soft spot; one that stands on the middle line is not doubled."""
    x, y, wide, high = box
    if x:
        return Art(name, oval(x, y, wide, high), token, opacity, "soft")
    quarter = oval(0, y, wide, high)
    return Art(name, [quarter[3], quarter[0]], token, opacity, "soft", middle=True)


@dataclass
class Sheet:
    """All layers of one drawing."""

    name: str
    size: tuple[int, int]
    content: tuple[int, int, int, int]
    """The part worth seeing: left, top, width and height."""
    core: int
    """However narrow the picture, this much of the width is in it."""
    half: Half
    sides: tuple[str, str] = ("left", "right")
    """The client's sides at larger and at smaller x."""
    base: list[Art] = field(default_factory=list)
    features: list[Art] = field(default_factory=list)
    groups: dict[str, dict[str, str]] = field(default_factory=dict)
    """Path data by group ("zones", "avoid", "neutral") and id."""
    points: dict[str, Point] = field(default_factory=dict)

    def add_pair(self, group: str, name: str, outline: Sequence[Curve]) -> None:
        """Add a shape on each side."""
        for side, sign in zip(self.sides, (1, -1), strict=True):
            self.groups.setdefault(group, {})[f"{name}_{side}"] = self.half.one(outline, sign)

    def add_middle(self, group: str, name: str, outline: Sequence[Curve]) -> None:
        """Add a shape across the middle line, written as its half."""
        self.groups.setdefault(group, {})[name] = self.half.whole(outline)

    def add_points(self, paired: Mapping[str, Point], single: Mapping[str, Point]) -> None:
        """Add landmarks."""
        for name, point in paired.items():
            for side, sign in zip(self.sides, (1, -1), strict=True):
                self.points[f"{name}_{side}"] = self.half.place(point, sign)
        self.points.update({name: self.half.place(point) for name, point in single.items()})

    def layers(self) -> list[str]:
        """Return the layers, from bottom to top."""
        return [
            *self._art("base", self.base),
            *(line for group in ("zones", "avoid", "neutral") for line in self._shapes(group)),
            *self._art("features", self.features),
            '<g class="landmarks">',
            *(
                f'  <circle id="point-{name}" cx="{number(x)}" cy="{number(y)}" r="4"/>'
                for name, (x, y) in self.points.items()
            ),
            "</g>",
        ]

    def _art(self, group: str, arts: Sequence[Art]) -> list[str]:
        lines = [f'<g class="{group}">']
        for art in arts:
            if art.middle:
                lines.append(_path(art, self.half.whole(art.curves), art.fade))
            else:
                there = _MIRRORED.get(art.fade, art.fade)
                lines.append(_path(art, self.half.one(art.curves), art.fade))
                lines.append(_path(art, self.half.one(art.curves, -1), there))
        return [*lines, "</g>"]

    def _shapes(self, group: str) -> list[str]:
        prefix = {"zones": "zone"}.get(group, group)
        shapes = self.groups.get(group, {})
        return [
            f'<g class="{group}">',
            *(f'  <path id="{prefix}-{name}" d="{data}"/>' for name, data in shapes.items()),
            "</g>",
        ]


def drawing(title: str, sheets: Sequence[Sheet]) -> str:
    """Return sheets side by side as one SVG."""
    arts = [art for sheet in sheets for art in (*sheet.base, *sheet.features)]
    pairs = sorted({(way, art.color) for art in arts if art.fade != "fill" for way in _ways(art.fade)})
    wide, high = sum(sheet.size[0] for sheet in sheets), max(sheet.size[1] for sheet in sheets)
    size = f'width="{wide}" height="{high}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {wide} {high}">',
        f"<title>{title}</title>",
        f"<desc>{_ABOUT}</desc>",
        "<defs>",
        *(_gradient(way, token) for way, token in pairs),
        "</defs>",
        "<style>",
        *(f".fill-{token} {{ fill: {color}; }}" for token, color in LIGHT_DESK.items()),
        *(f".{way}-{token} {{ fill: url(#{way}-{token}); }}" for way, token in pairs),
        ".zones path { fill: #0E625E; fill-opacity: 0.04; stroke: #B59C8E; stroke-opacity: 0.6; }",
        ".avoid path { fill: #B58C86; fill-opacity: 0.1; }",
        ".neutral path { fill: none; }",
        ".landmarks circle { fill: #0E625E; }",
        "</style>",
    ]
    left = 0
    for sheet in sheets:
        size = f'width="{sheet.size[0]}" height="{sheet.size[1]}"'
        content = " ".join(map(str, sheet.content))
        about = f'data-content="{content}" data-core="{sheet.core}" data-right="{sheet.sides[0]}"'
        lines += [
            f'<svg id="{sheet.name}" x="{left}" {size} {about}>',
            *sheet.layers(),
            "</svg>",
        ]
        left += sheet.size[0]
    return "\n".join([*lines, "</svg>", ""])


def _ways(fade: str) -> set[str]:
    return {fade, _MIRRORED.get(fade, fade)}


def _path(art: Art, data: str, fade: str) -> str:
    opacity = f' fill-opacity="{art.opacity:g}"' if art.opacity != 1 else ""
    return f'  <path class="{fade}-{art.color}"{opacity} d="{data}"/>'


def _gradient(way: str, token: str) -> str:
    tag = "radialGradient" if way == "soft" else "linearGradient"
    stops = "".join(
        f'<stop offset="{at:g}" stop-color="{LIGHT_DESK[token]}" stop-opacity="{left:g}"/>'
        for at, left in _STOPS
    )
    return f"{_FADES[way].format(token)}{stops}</{tag}>"
