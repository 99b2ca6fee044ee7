"""Words that promise an effect, speak of medical use, or of another kind of current."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from microtimer.core.documents.shape_places import Way
from microtimer.core.lints.case import WORD_START, LintCase
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.problem import Severity, shortened, visible
from microtimer.core.sentence import Sentence, sentence

_PLAIN_FACTS = sentence("check", "Name zone, mode, time and setting, and what the client reported.")
_QUOTED = {"sources", "source", "url", "id", "$schema", "kind", "type"}
"""Keys whose values are names or titles of others, not claims of the author's."""
_ASKED = {"contraindications", "precautions", "items"}
"""Keys under which conditions are asked about by name."""
_Flagged = tuple[Way, str, Sentence, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Wording:
    """Words to flag: a pattern, what to write instead, and words of which every match holds one.

    The words stand in small letters and are cut after six: a quick look at the words of a file tells whether
    it is worth matching at all.
    """

    pattern: str
    instead: Sentence
    signs: frozenset[bytes]


def _wording(pattern: str, instead: Sentence, signs: str) -> Wording:
    return Wording(pattern, instead, frozenset(sign[:WORD_START] for sign in signs.encode().split()))


CLAIMS = (
    _wording(
        r"FDA[\s-]*approv\w*",
        sentence("check", 'Write "FDA-cleared", and only with the K number of the device.'),
        "fda fdaapproved",
    ),
    _wording(
        r"FDA[\s-]*clear\w*(?![^.]*\bK\d{6}\b)",
        sentence(
            "check", "Add the K number of the device, or leave it out: a clearance belongs to one model."
        ),
        "fda fdacleared",
    ),
    _wording(
        r"cures?|cured|treats|heals|repairs|repaired",
        _PLAIN_FACTS,
        "cure cures cured treats heals repairs repaired",
    ),
    _wording(
        r"permanent(ly)?(?!\s+(make-?\s?up|cosmetic|hair|tattoo))|guarante\w+|"
        r"(long-?)?lasting\s+(result|effect|lift)s?",
        sentence("check", "Leave it out: no plan promises a result."),
        "permanent guarantee lasting longlasting",
    ),
    _wording(
        r"(no|zero|without)\s+side[\s-]effects?|(completely|totally|100\s?%)\s+safe|zero\s+(recovery|downtime)",
        sentence("check", "Tell the normal sensations and the known responses instead."),
        "effect effects safe zero",
    ),
    _wording(
        r"(removes?|erases?|eliminates?)\s+(\w+\s+)?wrinkles?|"
        r"(non-?surgical|without surgery)\s+face-?\s?lift\w*",
        _PLAIN_FACTS,
        "wrinkle surgical surgery nonsurgical",
    ),
    _wording(
        r"detox\w*|(fat|weight)[\s-]+loss|(burns?|melts?|loses?)\s+(fat|weight)|slimming",
        _PLAIN_FACTS,
        "detox loss fat weight slimming",
    ),
    _wording(
        r"(boost|increas|stimulat|rais|multipl)\w*\s[^.]{0,40}?\b(collagen|elastin|ATP)",
        _PLAIN_FACTS,
        "collagen elastin atp",
    ),
    _wording(
        r"in\s+(just\s+|only\s+)?(one|1|a)\s+week",
        sentence("check", "Leave it out: no plan promises when."),
        "week",
    ),
    _wording(
        r"\d+([.,]\d+)?\s*(%|percent|per cent)\s[^.]{0,40}?\b"
        r"(improv|reduc|increas|firm|lift|more|less|fewer|better|smooth|young|satisf)\w*|"
        r"(improv|reduc|increas|lift)\w*\s[^.]{0,30}?\d+([.,]\d+)?\s*(%|percent|per cent)",
        sentence("check", "Leave the figure out: percentages of improvement are never shown."),
        "% percent cent",
    ),
    _wording(r"course\s+of\s+treatment", sentence("check", 'Write "series".'), "course"),
)

MEDICAL = (
    _wording(
        r"(bell['’]?s|facial)\s+palsy|lymph(o?edema)|insomnia|neuropath\w*|arthritis|ulcers?|rehabilitation|"
        r"pain\s+(relief|management|treatment)|(for|against|relieves?)\s+pain|wound\s+(healing|care)|"
        r"(?<!carotid )sinus(itis)?|bone\s+healing|frequency[\s-]specific|migraine\s+relief",
        sentence("check", "Medical uses are out of scope: leave them to a medical practitioner."),
        "palsy lymphedema lymphoedema insomnia neuropathy arthritis ulcer ulcers rehabilitation pain wound "
        "sinus sinusitis healing specific migraine",
    ),
)

OTHER_CURRENTS = (
    _wording(
        r"(?-i:EMS|NMES|TENS)|faradic|(?<!no )(?<!without )visible\s+contractions?|"
        r"(make|let|until)\s+the\s+muscles?\s+(contracts?|twitch(es)?)",
        sentence(
            "check",
            "A visible twitch means: lower it. "
            "Steps for another kind of current belong into another protocol.",
        ),
        "ems nmes tens faradic contract contracts contraction twitch twitches",
    ),
)

MILLIAMPERES = (
    _wording(
        r"\d[\d.,]*\s*(mA|ma|milli-?amp\w*|amps?|amperes?)",
        sentence("check", "Look the microamperes (uA) up in the source; nothing is converted."),
        "ma milli milliamp amp amps ampere amperes",
    ),
)


def claim(case: LintCase) -> Iterator[Finding]:
    """Find words that promise an effect or a clearance."""
    for loc, words, instead, part in _found(case, CLAIMS):
        yield Finding(
            loc, sentence("check", '"{words}" is a claim.').format(words=shortened(words)), instead, part=part
        )


def medical_use(case: LintCase) -> Iterator[Finding]:
    """Find words of medical use, outside questions about conditions."""
    for loc, words, instead, part in _found(case, MEDICAL):
        if _ASKED.isdisjoint(loc):
            yield Finding(
                loc,
                sentence("check", '"{words}" speaks of medical use.').format(words=shortened(words)),
                instead,
                part=part,
            )


def other_current(case: LintCase) -> Iterator[Finding]:
    """Find words of currents that are meant to be felt or to move a muscle."""
    for loc, words, instead, part in _found(case, OTHER_CURRENTS):
        if _ASKED.isdisjoint(loc) and loc[0] != "device":
            yield Finding(
                loc,
                sentence("check", '"{words}" belongs to another kind of current.').format(
                    words=shortened(words)
                ),
                instead,
                part=part,
            )


def milliamperes_in_text(case: LintCase) -> Iterator[Finding]:
    """Find currents in milliamperes or amperes in the words of the file."""
    for loc, words, instead, part in _found(case, MILLIAMPERES):
        if loc[-1] != "level":
            yield Finding(
                loc,
                sentence("check", '"{words}" is not in microamperes.').format(words=shortened(words)),
                instead,
                part=part,
            )


def invisible_characters(case: LintCase) -> Iterator[Finding]:
    """Find characters that cannot be seen and may turn or hide text."""
    text = case.protocol.text.text
    if text.isascii() and "\\" not in text:
        return
    for loc, words in case.texts:
        if visible(words.replace("\n", " ")) != words.replace("\n", " "):
            message = sentence("check", 'This text holds invisible characters: "{visible}".').format(
                visible=shortened(visible(words))
            )
            yield Finding(loc, message, sentence("check", "Type it again, without pasting."))


def _found(case: LintCase, wordings: Iterable[Wording]) -> Iterator[_Flagged]:
    """Yield each text that holds flagged words, with the words, what to write instead and where they are."""
    for wording in wordings:
        if not case.word_starts.isdisjoint(wording.signs):
            pattern = _compiled(wording.pattern)
            for loc, words in case.texts:
                if not _QUOTED.isdisjoint(loc):
                    continue
                if match := pattern.search(words):
                    yield loc, match[0], wording.instead, match.span()


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", re.IGNORECASE)


LINTS = (
    Lint("claim", Severity.WARNING, "No words promise an effect.", claim),
    Lint("medical-use", Severity.NOTE, "No words speak of medical use.", medical_use),
    Lint(
        "other-current", Severity.WARNING, "No words belong to EMS, TENS or faradic current.", other_current
    ),
    Lint("milliamperes-in-text", Severity.WARNING, "Words give currents in uA.", milliamperes_in_text),
    Lint("invisible-characters", Severity.WARNING, "All characters can be seen.", invisible_characters),
)
