"""Pictures of a protocol on the disk: read from beside its file only, judged by their content before use."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from microtimer.core.documents.shape_places import Way
from microtimer.core.format.pictures import (
    MOST_BYTES,
    MOST_PIXELS,
    MOST_SIDE,
    picture_facts,
    stays_beside,
)
from microtimer.core.format.reading import LoadedProtocol
from microtimer.core.lints.pictures import named_images
from microtimer.core.problem import Problem, Severity, in_order, shortened
from microtimer.core.sentence import sentence


@dataclass
class PictureError(Exception):
    """A picture that cannot be shown: a kebab-case code, why, and how to mend it."""

    code: str
    message: str
    remedy: str


def read_picture(protocol: Path, name: str) -> bytes:
    """Return the bytes of a picture that lies beside a protocol file or below it. Raises PictureError.

    A link is followed only where it stays there. What is returned is a PNG, JPEG or WebP by its content, of
    a size that can be decoded.
    """
    data = _bytes(_place(protocol, name), name)
    facts = picture_facts(data)
    if facts is None:
        words = sentence("library", 'The picture "{file}" is no PNG, JPEG or WebP by its content.')
        raise PictureError(
            "picture-content",
            words.format(file=shortened(name)),
            sentence("library", "Save it as one of these; renaming a file does not change what it is."),
        )
    if facts.too_large:
        words = sentence(
            "library", 'The picture "{file}" has {width} x {height} pixels; {side} a side are the most.'
        )
        if max(facts.width, facts.height) <= MOST_SIDE:
            words = sentence(
                "library", 'The picture "{file}" has {width} x {height} pixels, more than {most} million.'
            )
        values = {"width": facts.width, "height": facts.height, "side": MOST_SIDE}
        raise PictureError(
            "picture-too-large",
            words.format(file=shortened(name), most=MOST_PIXELS // 1_000_000, **values),
            sentence("library", "Save it smaller: 1600 pixels a side are plenty."),
        )
    return data


def with_picture_problems(protocol: LoadedProtocol) -> LoadedProtocol:
    """Return a protocol that was read, with a warning at each picture that cannot be shown."""
    problems = tuple(picture_problems(protocol))
    return (
        replace(protocol, problems=tuple(in_order((*protocol.problems, *problems)))) if problems else protocol
    )


def picture_problems(protocol: LoadedProtocol) -> Iterator[Problem]:
    """Yield a warning at each picture that cannot be shown; names that lead elsewhere are the lints'."""
    told: dict[str, PictureError | None] = {}
    for loc, image in named_images(protocol.document):
        if not stays_beside(image.file):
            continue
        if image.file not in told:
            told[image.file] = _fault(Path(protocol.file), image.file)
        if (error := told[image.file]) is not None:
            yield _problem(protocol, loc, error)


def _fault(protocol: Path, name: str) -> PictureError | None:
    try:
        read_picture(protocol, name)
    except PictureError as error:
        return error
    return None


def _problem(protocol: LoadedProtocol, loc: Way, error: PictureError) -> Problem:
    where = (*loc, "file")
    return protocol.text.problem(Severity.WARNING, error.code, error.message, error.remedy, where)


def _place(protocol: Path, name: str) -> Path:
    """Return where a picture lies, links followed; refuse what does not stay beside the protocol."""
    outside = PictureError(
        "picture-outside",
        sentence("library", 'The picture "{file}" does not lie beside the protocol file.').format(
            file=shortened(name)
        ),
        sentence("library", "Put the picture itself beside the protocol file, no link to one elsewhere."),
    )
    if not stays_beside(name):
        raise outside
    try:
        folder = protocol.parent.resolve(strict=True)
        place = (folder / name).resolve(strict=True)
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        raise _missing(name) from error
    if not place.is_relative_to(folder):
        raise outside
    return place


def _bytes(place: Path, name: str) -> bytes:
    try:
        # without waiting: a pipe in the place of a picture would never answer
        handle = os.open(place, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise _missing(name)
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _missing(name) from error
    if len(data) > MOST_BYTES:
        words = sentence("library", 'The picture "{file}" is larger than {most} MB.')
        raise PictureError(
            "picture-too-large",
            words.format(file=shortened(name), most=MOST_BYTES // 1024**2),
            sentence("library", "Save it smaller: 1600 pixels a side are plenty."),
        )
    return data


def _missing(name: str) -> PictureError:
    words = sentence("library", 'There is no picture "{file}" beside the protocol file.')
    remedy = sentence("library", "Put it there, or correct its name.")
    return PictureError("picture-missing", words.format(file=shortened(name)), remedy)
