"""What can be wrong with a text that should be JSON, in words for people who do not write programs."""

import re
import unicodedata
from typing import NamedTuple

from microtimer.core.problem import shortened
from microtimer.core.sentence import sentence


class Finding(NamedTuple):
    """One kind of mistake: its code, what is wrong, how to mend it."""

    code: str
    message: str
    remedy: str


PARTNER = {"{": "}", "[": "]", "}": "{", "]": "["}
NOT_NUMBERS = {"nan", "inf", "infinity", "-nan", "-inf", "-infinity", "+nan", "+inf", "+infinity"}
MEANT_WORDS = {
    "true": ["true", "yes", "on"],
    "false": ["false", "no", "off"],
    "null": ["null", "none", "nil", "undefined"],
}

EMPTY = Finding(
    "empty-file",
    sentence("check", "The file is empty."),
    sentence("check", "Begin it with { and end it with }, or remove the file."),
)
COMMENT = Finding(
    "comment",
    sentence("check", "JSON has no comments."),
    sentence("check", 'Remove it, or keep the words in a "note" of the protocol.'),
)
OPEN_COMMENT = Finding(
    "comment",
    sentence("check", "A comment begins here and never ends."),
    sentence("check", "Remove it: JSON has no comments."),
)
EXTRA_COMMA = Finding(
    "extra-comma",
    sentence("check", "A comma stands here without a value before it."),
    sentence("check", "Remove the comma."),
)
MISSING_COMMA = Finding(
    "missing-comma",
    sentence("check", "A comma is missing after this value."),
    sentence("check", "Write , between two entries."),
)
SEMICOLON = Finding(
    "wrong-separator",
    sentence("check", "A semicolon stands where a comma belongs."),
    sentence("check", "Write , instead of ;."),
)
EQUALS_SIGN = Finding(
    "wrong-separator",
    sentence("check", "An equals sign stands where a colon belongs."),
    sentence("check", "Write : instead of =."),
)
COLON_IN_TIME = Finding(
    "number-format",
    sentence("check", "A number is followed by a colon."),
    sentence("check", "Write a time as seconds: 90, not 1:30."),
)
COLON_IN_ARRAY = Finding(
    "unexpected-character",
    sentence("check", "A colon or equals sign stands where a comma belongs."),
    sentence("check", "Keys with values belong inside { }; inside [ ] stand values alone."),
)
MISSING_KEY = Finding(
    "missing-key",
    sentence("check", "A value stands here without a key."),
    sentence("check", 'Inside { } every value needs a key before it, as in "name": 1.'),
)
MISSING_ELEMENT = Finding(
    "missing-value",
    sentence("check", "A value is missing here."),
    sentence("check", "Write a value here, or remove the entry."),
)
TEXT_AFTER_END = Finding(
    "text-after-end",
    sentence("check", "The document ended before this."),
    sentence("check", "One file holds one document: remove what follows, or put it into a file of its own."),
)
QUOTE_IN_TEXT = Finding(
    "quote-in-text",
    sentence("check", 'A " inside a text ends the text here.'),
    sentence("check", 'Write \\" for a quotation mark inside a text.'),
)
SINGLE_QUOTES = Finding(
    "single-quotes",
    sentence("check", "Single quotation marks stand around a text."),
    sentence("check", 'Write " at both ends.'),
)
CURLY_QUOTES = Finding(
    "smart-quotes",
    sentence("check", "A curly quotation mark stands where a straight one belongs."),
    sentence("check", 'Write " at both ends; word processors change it, plain-text editors do not.'),
)
UNCLOSED_TEXT = Finding(
    "unclosed-text",
    sentence("check", "The text that begins here is not closed in its line."),
    sentence("check", 'Write " where it ends; for a line break inside a text write \\n.'),
)


def more_problems(limit: int) -> Finding:
    """Say that the list was cut off."""
    return Finding(
        "more-problems",
        sentence("check", "Only the first {limit} problems are listed; there are more from here on.").format(
            limit=limit
        ),
        sentence("check", "Mend those above and check again."),
    )


def too_many_values(limit: int) -> Finding:
    """Say that a file holds too much."""
    return Finding(
        "too-many-values",
        sentence("check", "The file holds more than {limit:,} values.").format(limit=limit),
        sentence("check", "Split it into several files, or use repeats instead of copies."),
    )


def too_deep(limit: int) -> Finding:
    """Say that brackets are nested too deep."""
    return Finding(
        "too-deep",
        sentence("check", "Brackets are nested more than {limit} deep.").format(limit=limit),
        sentence(
            "check",
            "A few levels are enough: look for brackets that are opened but not closed before this one.",
        ),
    )


def key_too_long(limit: int) -> Finding:
    """Say that a key is far longer than a key ever is."""
    return Finding(
        "key-too-long",
        sentence("check", "A key is longer than {limit:,} characters.").format(limit=limit),
        sentence("check", 'Look for a " that is missing at the end of a shorter key.'),
    )


def duplicate_key(key: str, first_line: int) -> Finding:
    """Say that a key stands twice in the same brackets."""
    return Finding(
        "duplicate-key",
        sentence(
            "check", 'The key "{key}" is already written in line {first_line}, inside the same brackets.'
        ).format(key=shortened(key), first_line=first_line),
        sentence("check", "Keep one of the two, or rename one if both are meant."),
    )


def unquoted_key(key: str) -> Finding:
    """Say that a key has no quotation marks."""
    return Finding(
        "unquoted-key",
        sentence("check", "The key {key} has no quotation marks.").format(key=shortened(key)),
        sentence("check", 'Write "{key}".').format(key=shortened(key)),
    )


def missing_colon(key: str) -> Finding:
    """Say that nothing stands between a key and its value."""
    return Finding(
        "missing-colon",
        sentence("check", 'A colon is missing after the key "{key}".').format(key=shortened(key)),
        sentence("check", "Write : between the key and its value."),
    )


def missing_value(key: str) -> Finding:
    """Say that a key has no value."""
    return Finding(
        "missing-value",
        sentence("check", 'The key "{key}" has no value.').format(key=shortened(key)),
        sentence("check", "Write a colon and a value after it, or remove the key."),
    )


def trailing_comma(closer: str) -> Finding:
    """Say that a comma separates the last entry from nothing."""
    return Finding(
        "trailing-comma",
        sentence("check", "A comma stands before the closing {closer}.").format(closer=closer),
        sentence("check", "Remove the comma."),
    )


def wrong_bracket(opened: str, opened_line: int, found: str) -> Finding:
    """Say that a bracket of the other kind is still open."""
    return Finding(
        "wrong-bracket",
        sentence(
            "check", "A {found} stands here while the {opened} of line {opened_line} is still open."
        ).format(found=found, opened=opened, opened_line=opened_line),
        sentence("check", "Write {partner} before it, or remove it.").format(partner=PARTNER[opened]),
    )


def unclosed_bracket(opened: str) -> Finding:
    """Say that the file ends inside brackets."""
    return Finding(
        "unclosed-bracket",
        sentence("check", "The {opened} here is never closed: the file ends first.").format(opened=opened),
        sentence("check", "Write {partner} where it belongs; look for an unfinished copy.").format(
            partner=PARTNER[opened]
        ),
    )


def extra_bracket(found: str) -> Finding:
    """Say that a bracket closes nothing."""
    return Finding(
        "extra-bracket",
        sentence("check", "This {found} closes nothing.").format(found=found),
        sentence("check", "Remove it, or look above for a {partner} that is missing.").format(
            partner=PARTNER[found]
        ),
    )


def bad_escape(written: str) -> Finding:
    """Say that a backslash is followed by something it cannot be followed by."""
    if written == "\\u":
        message = sentence("check", "A \\u is not followed by four of the characters 0-9 and a-f.")
    elif written[1:].isprintable() and len(written) > 1:
        message = sentence("check", "{written} means nothing in JSON.").format(written=written)
    else:
        message = sentence("check", "A backslash stands at the end of the line.")
    remedy = sentence(
        "check",
        'For a backslash write \\\\; else only \\" \\/ \\b \\f \\n \\r \\t and \\u with four digits '
        "are known.",
    )
    return Finding("bad-escape", message, remedy)


def control_character(character: str) -> Finding:
    """Say that a character stands in a text that may only be written as an escape."""
    message = sentence("check", "A control character ({code}) stands inside a text.")
    if character == "\t":
        message = sentence("check", "A tab ({code}) stands inside a text.")
    return Finding(
        "control-character",
        message.format(code=f"U+{ord(character):04X}"),
        sentence("check", "Replace it with a space, or write \\t for a tab."),
    )


def lone_surrogate(written: str) -> Finding:
    """Say that an escape stands for half a character."""
    return Finding(
        "lone-surrogate",
        sentence("check", "{written} is half of a character; its other half is missing.").format(
            written=written
        ),
        sentence("check", "Write the character itself: the file is UTF-8 and can hold it."),
    )


def number_too_long(length: int, limit: int) -> Finding:
    """Say that a number has too many digits."""
    return Finding(
        "number-too-long",
        sentence("check", "A number is written with {length:,} characters.").format(length=length),
        sentence("check", "Write it with at most {limit}.").format(limit=limit),
    )


def number_too_large(written: str) -> Finding:
    """Say that a number is beyond what a computer stores."""
    return Finding(
        "number-too-large",
        sentence("check", "The number {written} is too large to be stored.").format(
            written=shortened(written)
        ),
        sentence("check", "Write the number that is meant."),
    )


def decimal_comma(written: str) -> Finding:
    """Say that a number is written as on the European continent."""
    shown = shortened(written)
    meant = shown.replace(",", ".")
    return Finding(
        "decimal-comma",
        sentence("check", "A number is written with a decimal comma."),
        sentence("check", "Write {meant}, not {shown}.").format(meant=meant, shown=shown),
    )


def unit_after_number(unit: str) -> Finding:
    """Say that a unit stands where only a number may."""
    return Finding(
        "unit-after-number",
        sentence("check", "{unit} stands after a number.").format(unit=shortened(unit)),
        sentence("check", "Write the number alone: the unit belongs to the key, as in dwell_s."),
    )


def odd_number(written: str) -> Finding:
    """Say what is wrong with something that begins like a number."""
    if written.lower() in NOT_NUMBERS:
        return not_a_number(written)
    unit = re.fullmatch(r"-?[0-9]{1,20}(?:\.[0-9]{1,20})?([^\d.+\-_xXeE]\D*)", written)
    if unit:
        return unit_after_number(unit[1])
    meant = _mended_number(written)
    remedy = (
        sentence("check", "Write {meant}.").format(meant=meant)
        if meant
        else sentence("check", "Write digits, and a point before decimals, as in 0.5.")
    )
    return Finding(
        "number-format",
        sentence("check", "{written} is not a number as JSON writes it.").format(written=shortened(written)),
        remedy,
    )


def not_a_number(written: str) -> Finding:
    """Say that NaN and infinity are unknown."""
    return Finding(
        "not-a-number",
        sentence("check", "{written} is not a number that JSON knows.").format(written=written),
        sentence("check", "Write a number, or leave the key out where none is stated."),
    )


def unquoted_text(written: str) -> Finding:
    """Say that a text has no quotation marks, or that a word is spelt as elsewhere."""
    if written.lower() in NOT_NUMBERS:
        return not_a_number(written)
    for word, spellings in MEANT_WORDS.items():
        if written.lower() in spellings:
            return Finding(
                "wrong-word",
                sentence("check", "{written} is not a word that JSON knows.").format(written=written),
                sentence("check", "Write {word}.").format(word=word),
            )
    shown = shortened(written)
    return Finding(
        "unquoted-text",
        sentence("check", "The text {shown} has no quotation marks.").format(shown=shown),
        sentence("check", 'Write "{shown}".').format(shown=shown),
    )


def odd_space(character: str) -> Finding:
    """Say that a character looks like an ordinary space and is none."""
    return Finding(
        "odd-space",
        sentence("check", "An invisible character ({character}) stands here.").format(
            character=_character_name(character)
        ),
        sentence("check", "Replace it with an ordinary space."),
    )


def unexpected_character(character: str) -> Finding:
    """Say that a character stands where nothing can be made of it."""
    return Finding(
        "unexpected-character",
        sentence("check", "The character {character} cannot stand here.").format(
            character=_character_name(character)
        ),
        sentence("check", "Remove it, or put the text into quotation marks."),
    )


def _character_name(character: str) -> str:
    shown = f"{character} " if character.isprintable() and not character.isspace() else ""
    return f"{shown}U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


def _mended_number(written: str) -> str:
    """Write a number as JSON does where the meaning is clear: +5, .5, 5., 007; else nothing."""
    parts = re.fullmatch(r"([+\-−–]?)([0-9]{0,20})(?:\.([0-9]{0,20}))?", written)
    if not parts or not (parts[2] or parts[3]):
        return ""
    sign = "-" if parts[1] not in {"", "+"} else ""
    return f"{sign}{parts[2].lstrip('0') or '0'}{'.' + parts[3] if parts[3] else ''}"
