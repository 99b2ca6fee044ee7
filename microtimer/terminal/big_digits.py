"""A time in digits big enough to be read across a room, drawn in characters."""

GLYPHS = {
    "0": ("###", "# #", "# #", "# #", "###"),
    "1": ("  #", "  #", "  #", "  #", "  #"),
    "2": ("###", "  #", "###", "#  ", "###"),
    "3": ("###", "  #", "###", "  #", "###"),
    "4": ("# #", "# #", "###", "  #", "  #"),
    "5": ("###", "#  ", "###", "  #", "###"),
    "6": ("###", "#  ", "###", "# #", "###"),
    "7": ("###", "  #", "  #", "  #", "  #"),
    "8": ("###", "# #", "###", "# #", "###"),
    "9": ("###", "# #", "###", "  #", "###"),
    ":": (" ", "#", " ", "#", " "),
}
ROWS = 5
LARGEST = 4


def big_digits(text: str, columns: int, rows: int, block: str = "█") -> list[str]:
    """Return `text` (digits and colons) as lines of blocks, as large as fits; itself where nothing fits."""
    for size in range(LARGEST, 0, -1):
        lines = _drawn(text, size, block)
        if len(lines) <= rows and len(lines[0]) <= columns:
            return lines
    return [text]


def _drawn(text: str, size: int, block: str) -> list[str]:
    """Draw each point as `size` rows of twice as many characters, which are about twice as high as wide."""
    gap = " " * 2 * size
    lines = []
    for row in range(ROWS):
        line = gap.join(_stretched(GLYPHS[character][row], size, block) for character in text)
        lines += [line] * size
    return lines


def _stretched(points: str, size: int, block: str) -> str:
    return "".join((block if point == "#" else " ") * 2 * size for point in points)
