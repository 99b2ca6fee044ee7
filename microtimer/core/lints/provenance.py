"""Where a protocol comes from, who stands for it, and how firm its figures are."""

import re
from collections.abc import Iterator
from datetime import date
from posixpath import basename, splitext

from microtimer.core.lints.case import LintCase
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.problem import Severity
from microtimer.core.sentence import sentence

_VERSION_IN_NAME = re.compile(r"(?<![0-9.])v?([0-9]+\.[0-9]+(?:\.[0-9]+)?)(?![0-9])")


def file_name(case: LintCase) -> Iterator[Finding]:
    """Find files named otherwise than the protocol they hold."""
    (stem, ending), own = _name(case), case.document.id
    if ending.casefold() == ".json" and own not in stem.casefold().replace(" ", "-"):
        message = sentence("check", 'The file is called "{stem}", the protocol "{own}".').format(
            stem=stem, own=own
        )
        yield Finding(
            ("id",),
            message,
            sentence("check", "Call the file like the protocol: that is where it is looked for."),
        )


def version_in_name(case: LintCase) -> Iterator[Finding]:
    """Find version numbers in the file's name or the title that are not the protocol's."""
    version = case.document.version
    for words in (_name(case)[0], case.document.title):
        for named in _VERSION_IN_NAME.findall(words):
            if version != named and not version.startswith(f"{named}."):
                message = sentence("check", 'The version is {version}; "{words}" says {named}.').format(
                    version=version, words=words, named=named
                )
                remedy = sentence("check", "Write the same version in both, or leave it out of the name.")
                yield Finding(("version",), message, remedy)
                return


def no_author(case: LintCase) -> Iterator[Finding]:
    """Find files that name no author."""
    if case.document.author is None:
        yield Finding(
            ("author",),
            sentence("check", "No author is named."),
            sentence("check", 'Add "author": who wrote the protocol.'),
        )


def no_sources(case: LintCase) -> Iterator[Finding]:
    """Find files that name no source."""
    if not case.document.sources:
        remedy = sentence(
            "check", 'Add "sources": [{"title": "...", "grade": "B"}], or name the house as the source.'
        )
        yield Finding(("sources",), sentence("check", "No source is named."), remedy)


def source_without_grade(case: LintCase) -> Iterator[Finding]:
    """Find sources that do not say how far they carry."""
    for number, source in enumerate(case.document.sources or ()):
        if source.grade is None:
            message = sentence("check", 'The source "{source}" has no grade.').format(source=source.title)
            yield Finding(
                ("sources", number), message, sentence("check", 'Add "grade": "A", "B", "C" or "GK".')
            )


def source_address(case: LintCase) -> Iterator[Finding]:
    """Find addresses that are not ones of the web."""
    for number, source in enumerate(case.document.sources or ()):
        if source.url is not None and not re.fullmatch(r"https?://[^\s]+\.[^\s]+", source.url):
            message = sentence("check", "The address of this source is not a web address.")
            remedy = sentence("check", "Write it from https:// on, or put the words into the note.")
            yield Finding(("sources", number, "url"), message, remedy)


def no_medical_note(case: LintCase) -> Iterator[Finding]:
    """Find files that do not say they are not for medical use."""
    if not case.document.not_medical_use:
        message = sentence("check", "The file does not say that it is not for medical use.")
        loc = ("not_medical_use",)
        yield Finding(
            loc,
            message,
            sentence("check", 'Add "not_medical_use": true; medical protocols are out of scope.'),
        )


def timing_without_mark(case: LintCase) -> Iterator[Finding]:
    """Find seconds that neither a source nor the mark of an example stands behind; told once."""
    document = case.document
    if document.sources or document.example_timing is not None:
        return
    for place in case.with_key("dwell_s", "dwell_about_s", "dwell_min_s", "dwell_max_s"):
        stated = place.step.model_fields_set
        if "source" not in stated and "example_timing" not in stated:
            key = next(
                key for key in ("dwell_s", "dwell_about_s", "dwell_min_s", "dwell_max_s") if key in stated
            )
            message = sentence(
                "check", "Seconds are stated without a source and without the mark of an example."
            )
            yield Finding(
                (*place.loc, key),
                message,
                sentence("check", 'Name the source, or add "example_timing": true to the file.'),
            )
            return


def current_without_source(case: LintCase) -> Iterator[Finding]:
    """Find uA and Hz that no source stands behind; told once."""
    if case.document.sources:
        return
    for place in case.with_key("settings"):
        settings = getattr(place.step, "settings", None)
        keys = ("current_ua", "frequency_hz")
        key = next((key for key in keys if settings is not None and key in settings.model_fields_set), None)
        if key and place.step.source is None:
            message = sentence("check", "A setting is stated without a source.")
            yield Finding(
                (*place.loc, "settings", key), message, sentence("check", "Name where the figure comes from.")
            )
            return


def draft(case: LintCase) -> Iterator[Finding]:
    """Find protocols that are still drafts."""
    if case.document.status == "draft":
        yield Finding(
            ("status",),
            sentence("check", "This protocol is a draft."),
            sentence("check", "Set it to approved once somebody has approved it."),
        )


def retired(case: LintCase) -> Iterator[Finding]:
    """Find protocols that are retired."""
    if case.document.status == "retired":
        yield Finding(
            ("status",),
            sentence("check", "This protocol is retired."),
            sentence("check", "Use the protocol that took its place."),
        )


def approval(case: LintCase) -> Iterator[Finding]:
    """Find approvals without a name, and names without the status."""
    document = case.document
    if document.status == "approved" and document.approved is None:
        remedy = sentence("check", 'Add "approved": {"by": "...", "on": "2026-01-31"}.')
        yield Finding(
            ("status",), sentence("check", "The protocol is approved, but not by whom and when."), remedy
        )
    elif document.approved is not None and document.status not in ("approved", "retired"):
        message = sentence("check", "Somebody approved the protocol, but its status does not say so.")
        yield Finding(
            ("approved",),
            message,
            sentence("check", 'Write "status": "approved", or remove the approval.'),
            True,
        )


def approval_date(case: LintCase) -> Iterator[Finding]:
    """Find days that no calendar has."""
    approved = case.document.approved
    if approved is None:
        return
    try:
        date.fromisoformat(approved.on)
    except ValueError:
        yield Finding(
            ("approved", "on"),
            sentence("check", "There is no day {on}.").format(on=approved.on),
            sentence("check", "Write the day of the approval."),
        )


def _name(case: LintCase) -> tuple[str, str]:
    """Return the file's name without its folders, and its ending."""
    return splitext(basename(case.protocol.file.replace("\\", "/")))


LINTS = (
    Lint("file-name", Severity.NOTE, "The file is named like the protocol.", file_name),
    Lint("version-in-name", Severity.WARNING, "Name and version agree.", version_in_name),
    Lint("no-author", Severity.NOTE, "An author is named.", no_author),
    Lint("no-sources", Severity.NOTE, "A source is named.", no_sources),
    Lint("source-without-grade", Severity.NOTE, "A source has a grade.", source_without_grade, ("sources",)),
    Lint("source-address", Severity.WARNING, "The address of a source is one.", source_address, ("sources",)),
    Lint("no-medical-note", Severity.NOTE, "The file says it is not for medical use.", no_medical_note),
    Lint(
        "timing-without-mark",
        Severity.NOTE,
        "Seconds have a source or are marked an example.",
        timing_without_mark,
    ),
    Lint("current-without-source", Severity.NOTE, "uA and Hz have a source.", current_without_source),
    Lint("draft", Severity.NOTE, "A draft is told as one.", draft, ("status",)),
    Lint("retired", Severity.WARNING, "A retired protocol is told as one.", retired, ("status",)),
    Lint("approval", Severity.WARNING, "Status and approval agree.", approval, ("status", "approved")),
    Lint("approval-date", Severity.ERROR, "The day of the approval exists.", approval_date, ("approved",)),
)
