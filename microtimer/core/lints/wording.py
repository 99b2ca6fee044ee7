"""Words that promise an effect, speak of medical use, or of another kind of current."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from microtimer.core.json_text import JsonValue
from microtimer.core.lints.case import LintCase
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.problem import Severity, shortened, visible
from microtimer.core.shape_places import Way

_PLAIN_FACTS = "Name zone, mode, time and setting, and what the client reported."
_QUOTED = {"sources", "source", "url", "id", "$schema", "kind", "type"}
"""Keys whose values are names or titles of others, not claims of the author's."""
_ASKED = {"contraindications", "precautions", "items"}
"""Keys under which conditions are asked about by name."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Words to flag: a pattern, what to write instead, and parts of which every match holds one."""

    pattern: str
    instead: str
    stems: tuple[str, ...]


CLAIMS = (
    Wording(
        r"FDA[\s-]*approv\w*", 'Write "FDA-cleared", and only with the K number of the device.', ("fda",)
    ),
    Wording(
        r"FDA[\s-]*clear\w*(?![^.]*\bK\d{6}\b)",
        "Add the K number of the device, or leave it out: a clearance belongs to one model.",
        ("fda",),
    ),
    Wording(r"cures?|cured|treats|heals|repairs", _PLAIN_FACTS, ("cure", "treats", "heals", "repairs")),
    Wording(
        r"permanent(ly)?(?!\s+(make-?\s?up|cosmetic|hair|tattoo))|guarante\w+|"
        r"(long-?)?lasting\s+(result|effect|lift)s?",
        "Leave it out: no plan promises a result.",
        ("permanent", "guarante", "lasting"),
    ),
    Wording(
        r"(no|zero|without)\s+side[\s-]effects?|(completely|totally|100\s?%)\s+safe|zero\s+(recovery|downtime)",
        "Tell the normal sensations and the known responses instead.",
        ("side effect", "side-effect", " safe", "zero"),
    ),
    Wording(
        r"(removes?|erases?|eliminates?)\s+(\w+\s+)?wrinkles?|"
        r"(non-?surgical|without surgery)\s+face-?\s?lift\w*",
        _PLAIN_FACTS,
        ("wrinkle", "surg"),
    ),
    Wording(
        r"detox\w*|(fat|weight)[\s-]+loss|(burns?|melts?|loses?)\s+(fat|weight)|slimming",
        _PLAIN_FACTS,
        ("detox", "loss", " fat", " weight", "slimming"),
    ),
    Wording(
        r"(boost|increas|stimulat|rais|multipl)\w*\s[^.]{0,40}?\b(collagen|elastin|ATP)",
        _PLAIN_FACTS,
        ("collagen", "elastin", "atp"),
    ),
    Wording(r"in\s+(just\s+|only\s+)?(one|1|a)\s+week", "Leave it out: no plan promises when.", (" week",)),
    Wording(
        r"\d+([.,]\d+)?\s*(%|percent|per cent)\s[^.]{0,40}?\b"
        r"(improv|reduc|increas|firm|lift|more|less|fewer|better|smooth|young|satisf)\w*|"
        r"(improv|reduc|increas|lift)\w*\s[^.]{0,30}?\d+([.,]\d+)?\s*(%|percent|per cent)",
        "Leave the figure out: percentages of improvement are never shown.",
        ("%", "percent", "per cent"),
    ),
    Wording(r"course\s+of\s+treatment", 'Write "series".', ("course of",)),
)

MEDICAL = (
    Wording(
        r"(bell'?s|facial)\s+palsy|lymph(o?edema)|insomnia|neuropath\w*|arthritis|ulcers?|rehabilitation|"
        r"pain\s+(relief|management|treatment)|(for|against|relieves?)\s+pain|wound\s+(healing|care)|"
        r"(?<!carotid )sinus(itis)?|bone\s+healing|frequency[\s-]specific|migraine\s+relief",
        "Medical uses are out of scope: leave them to a medical practitioner.",
        (
            *(
                "palsy",
                "edema",
                "insomnia",
                "neuropath",
                "arthritis",
                "ulcer",
                "rehabilitation",
                "pain",
                "wound",
            ),
            *("sinus", "bone", "specific", "migraine"),
        ),
    ),
)

OTHER_CURRENTS = (
    Wording(
        r"(?-i:EMS|NMES|TENS)|faradic|(?<!no )(?<!without )visible\s+contractions?|"
        r"(make|let|until)\s+the\s+muscles?\s+(contracts?|twitch(es)?)",
        "A visible twitch means: lower it. Steps for another kind of current belong into another protocol.",
        ("ems", "tens", "faradic", "contract", "twitch"),
    ),
)

MILLIAMPERES = (
    Wording(
        r"\d\s*(mA|ma|milli-?amp\w*|amps?|ampere)",
        "Look the microamperes (uA) up in the source; nothing is converted.",
        ("ma", "amp"),
    ),
)


def claim(case: LintCase) -> Iterator[Finding]:
    """Find words that promise an effect or a clearance."""
    for loc, words, instead in _found(case, CLAIMS):
        yield Finding(loc, f'"{shortened(words)}" is a claim.', instead)


def medical_use(case: LintCase) -> Iterator[Finding]:
    """Find words of medical use, outside questions about conditions."""
    for loc, words, instead in _found(case, MEDICAL):
        if _ASKED.isdisjoint(loc):
            yield Finding(loc, f'"{shortened(words)}" speaks of medical use.', instead)


def other_current(case: LintCase) -> Iterator[Finding]:
    """Find words of currents that are meant to be felt or to move a muscle."""
    for loc, words, instead in _found(case, OTHER_CURRENTS):
        if _ASKED.isdisjoint(loc) and loc[0] != "device":
            yield Finding(loc, f'"{shortened(words)}" belongs to another kind of current.', instead)


def milliamperes_in_text(case: LintCase) -> Iterator[Finding]:
    """Find currents in milliamperes or amperes in the words of the file."""
    for loc, words, instead in _found(case, MILLIAMPERES):
        if loc[-1] != "level":
            yield Finding(loc, f'"{shortened(words)}" is not in microamperes.', instead)


def invisible_characters(case: LintCase) -> Iterator[Finding]:
    """Find characters that cannot be seen and may turn or hide text."""
    text = case.protocol.text.text
    if text.isascii() and "\\u" not in text:
        return
    for loc, words in _texts(case.protocol.text.value, ()):
        if visible(words.replace("\n", " ")) != words.replace("\n", " "):
            message = f'This text holds invisible characters: "{shortened(visible(words))}".'
            yield Finding(loc, message, "Type it again, without pasting.")


def _found(case: LintCase, wordings: Iterable[Wording]) -> Iterator[tuple[Way, str, str]]:
    """Yield each text that holds flagged words, with the words and what to write instead."""
    written = case.protocol.text.text
    # Most files hold none of the words: looking for their stems costs a fraction of matching every text.
    lowered = written.casefold()
    escaped = "\\u" in written
    for wording in wordings:
        if escaped or any(stem in lowered for stem in wording.stems):
            pattern = _compiled(wording.pattern)
            for loc, words in _texts(case.protocol.text.value, ()):
                if match := pattern.search(words):
                    yield loc, match[0].strip(), wording.instead


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", re.IGNORECASE)


def _texts(value: JsonValue, loc: Way) -> Iterator[tuple[Way, str]]:
    """Yield the author's own words, with their place."""
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, member in members:
        if key in _QUOTED:
            continue
        if isinstance(member, str):
            yield (*loc, key), member
        elif isinstance(member, dict | list):
            yield from _texts(member, (*loc, key))


LINTS = (
    Lint("claim", Severity.WARNING, "No words promise an effect.", claim),
    Lint("medical-use", Severity.NOTE, "No words speak of medical use.", medical_use),
    Lint(
        "other-current", Severity.WARNING, "No words belong to EMS, TENS or faradic current.", other_current
    ),
    Lint("milliamperes-in-text", Severity.WARNING, "Words give currents in uA.", milliamperes_in_text),
    Lint("invisible-characters", Severity.WARNING, "All characters can be seen.", invisible_characters),
)
