"""Pictures told by their content: PNG, JPEG and WebP, their size from the header, everything else nothing."""

import struct

import pytest

from microtimer.core.format.pictures import MOST_PIXELS, MOST_SIDE, PictureFacts, picture_facts

SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>' + bytes(40)


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + bytes(9)


def jpeg(width: int, height: int, *, marker: int = 0xC0, before: bytes = b"") -> bytes:
    exif = b"\xff\xe1" + struct.pack(">H", 2 + len(before)) + before
    frame = struct.pack(">BBHBHH", 0xFF, marker, 17, 8, height, width)
    return b"\xff\xd8" + exif + frame + bytes(20)


def webp(chunk: bytes, body: bytes) -> bytes:
    inside = b"WEBP" + chunk + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def bits(width: int, height: int) -> bytes:
    return b"\x2f" + struct.pack("<I", (width - 1) | (height - 1) << 14) + bytes(16)


@pytest.mark.parametrize(
    ("data", "facts"),
    [
        (png(640, 480), PictureFacts("PNG", 640, 480)),
        (jpeg(640, 480), PictureFacts("JPEG", 640, 480)),
        # a progressive one, with other data before its frame that looks like one
        (
            jpeg(640, 480, marker=0xC2, before=b"\xff\xc0\x00\x11\x08\x00\x01\x00\x01"),
            PictureFacts("JPEG", 640, 480),
        ),
        (
            webp(b"VP8 ", b"\x00\x00\x00\x9d\x01\x2a" + struct.pack("<HH", 640, 480) + bytes(9)),
            PictureFacts("WebP", 640, 480),
        ),
        (webp(b"VP8L", bits(640, 480)), PictureFacts("WebP", 640, 480)),
        (
            webp(b"VP8X", bytes(4) + (639).to_bytes(3, "little") + (479).to_bytes(3, "little")),
            PictureFacts("WebP", 640, 480),
        ),
    ],
)
def test_kind_and_size_stand_in_the_header(data: bytes, facts: PictureFacts) -> None:
    assert picture_facts(data) == facts


@pytest.mark.parametrize(
    "data",
    [
        b"",
        SVG,
        b"GIF89a" + bytes(40),
        b"BM" + bytes(60),
        b"%PDF-1.7" + bytes(40),
        png(0, 9),
        png(9, 9)[:20],
        jpeg(9, 9)[:12],
        b"\xff\xd8\xff" + bytes(40),
        webp(b"VP9 ", bytes(40)),
        b"RIFF\x00\x00\x00\x00WAVE" + bytes(40),
        b"\n" + png(9, 9),
    ],
)
def test_anything_else_is_no_picture(data: bytes) -> None:
    assert picture_facts(data) is None


@pytest.mark.parametrize(
    ("width", "height", "too_large"),
    [
        (MOST_SIDE, MOST_PIXELS // MOST_SIDE, False),
        (MOST_SIDE + 1, 1, True),
        (MOST_SIDE, MOST_PIXELS // MOST_SIDE + 1, True),
        (2**31, 2**31, True),
    ],
)
def test_a_bomb_is_known_before_it_is_decoded(width: int, height: int, too_large: bool) -> None:
    assert PictureFacts("PNG", width, height).too_large is too_large
