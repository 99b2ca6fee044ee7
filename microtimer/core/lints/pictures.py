"""Pictures: their names lead to a file beside the protocol; whether it is there is for the disk to say."""

from collections.abc import Iterator

from microtimer.core.documents.shape_places import Way
from microtimer.core.format.pictures import stays_beside
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.format.protocol_steps import Image
from microtimer.core.lints.case import LintCase, every_step
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.problem import Severity, shortened
from microtimer.core.sentence import sentence


def named_images(document: ProtocolFile) -> Iterator[tuple[Way, Image]]:
    """Yield every picture that a protocol names, with the way to it."""
    for number, section in enumerate(document.sections or ()):
        if section.image is not None:
            yield ("sections", number, "image"), section.image
    for place in every_step(document):
        if place.step.image is not None:
            yield (*place.loc, "image"), place.step.image


def picture_outside(case: LintCase) -> Iterator[Finding]:
    """Find names of pictures that lead away from the protocol file."""
    if not _may_name_one(case):
        return
    for loc, image in named_images(case.document):
        if not stays_beside(image.file):
            message = sentence("check", '"{file}" does not name a file beside this one or below it.').format(
                file=shortened(image.file)
            )
            remedy = sentence(
                "check", 'Put the picture beside this file and write its name alone, such as "jaw.png".'
            )
            yield Finding((*loc, "file"), message, remedy)


def _may_name_one(case: LintCase) -> bool:
    sections = case.document.sections or ()
    return case.has_key("image") or any(section.image for section in sections)


LINTS = (
    Lint(
        "picture-outside",
        Severity.ERROR,
        "A picture lies beside the protocol file or below it, and is named from there.",
        picture_outside,
    ),
)
