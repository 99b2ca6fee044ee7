"""Pictures beside a protocol file: what may be named, and what a file is by its content alone.

Only headers are read here, so that nothing is decoded before its kind and size are known to be harmless.
"""

from dataclasses import dataclass
from typing import Final

MOST_BYTES: Final = 5 * 1024 * 1024
MOST_SIDE: Final = 6_000
"""Pixels of the longer side."""
MOST_PIXELS: Final = 24_000_000
KINDS: Final = ("PNG", "JPEG", "WebP")

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_FRAMES: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Markers of a JPEG that begin with height and width."""
_BARE: Final = frozenset({0x01, *range(0xD0, 0xDA)})
"""Markers of a JPEG without a length."""


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What a picture is by its first bytes: its kind, and its size in pixels."""

    kind: str
    width: int
    height: int

    @property
    def too_large(self) -> bool:
        """Tell whether decoding it would take more memory than a picture may."""
        return max(self.width, self.height) > MOST_SIDE or self.width * self.height > MOST_PIXELS


def stays_beside(name: str) -> bool:
    """Tell whether a name leads to a file beside the protocol or below it, on every system."""
    parts = name.split("/")
    if not name.isprintable() or any(mark in name for mark in '\\:*?"<>|'):
        return False
    return all(part and part.lstrip(" ").rstrip(" .") == part for part in parts)


def picture_facts(data: bytes) -> PictureFacts | None:
    """Return what a picture is by its content, None for anything but a whole header of PNG, JPEG or WebP."""
    if data.startswith(_PNG):
        return _facts("PNG", _png_size(data))
    if data.startswith(_JPEG):
        return _facts("JPEG", _jpeg_size(data))
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _facts("WebP", _webp_size(data))
    return None


def _facts(kind: str, size: tuple[int, int] | None) -> PictureFacts | None:
    return PictureFacts(kind, *size) if size and min(size) > 0 else None


def _png_size(data: bytes) -> tuple[int, int] | None:
    if data[12:16] != b"IHDR" or len(data) < 24:
        return None
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:  # fill byte
            at += 1
        elif marker in _BARE:
            at += 2
        elif marker in _FRAMES:
            height, width = data[at + 5 : at + 7], data[at + 7 : at + 9]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
        else:
            at += 2 + max(2, int.from_bytes(data[at + 2 : at + 4], "big"))
    return None


def _webp_size(data: bytes) -> tuple[int, int] | None:
    if len(data) < 30:
        return None
    match data[12:16]:
        case b"VP8 " if data[23:26] == b"\x9d\x01\x2a":
            width, height = data[26:28], data[28:30]
            return int.from_bytes(width, "little") & 0x3FFF, int.from_bytes(height, "little") & 0x3FFF
        case b"VP8L" if data[20] == 0x2F:
            bits = int.from_bytes(data[21:25], "little")
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8X":
            width, height = data[24:27], data[27:30]
            return int.from_bytes(width, "little") + 1, int.from_bytes(height, "little") + 1
        case _:
            return None
