"""What can be wrong with a text that should be JSON, in words for people who do not write programs."""

import re
import unicodedata
from typing import NamedTuple

from microtimer.core.problem import shortened


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

EMPTY = Finding("empty-file", "The file is empty.", "Begin it with { and end it with }, or remove the file.")
COMMENT = Finding(
    "comment", "JSON has no comments.", 'Remove it, or keep the words in a "note" of the protocol.'
)
OPEN_COMMENT = Finding("comment", "A comment begins here and never ends.", "Remove it: JSON has no comments.")
EXTRA_COMMA = Finding("extra-comma", "A comma stands here without a value before it.", "Remove the comma.")
MISSING_COMMA = Finding(
    "missing-comma", "A comma is missing after this value.", "Write , between two entries."
)
SEMICOLON = Finding("wrong-separator", "A semicolon stands where a comma belongs.", "Write , instead of ;.")
EQUALS_SIGN = Finding(
    "wrong-separator", "An equals sign stands where a colon belongs.", "Write : instead of =."
)
COLON_IN_TIME = Finding(
    "number-format", "A number is followed by a colon.", "Write a time as seconds: 90, not 1:30."
)
COLON_IN_ARRAY = Finding(
    "unexpected-character",
    "A colon or equals sign stands where a comma belongs.",
    "Keys with values belong inside { }; inside [ ] stand values alone.",
)
MISSING_KEY = Finding(
    "missing-key",
    "A value stands here without a key.",
    'Inside { } every value needs a key before it, as in "name": 1.',
)
MISSING_ELEMENT = Finding(
    "missing-value", "A value is missing here.", "Write a value here, or remove the entry."
)
TEXT_AFTER_END = Finding(
    "text-after-end",
    "The document ended before this.",
    "One file holds one document: remove what follows, or put it into a file of its own.",
)
QUOTE_IN_TEXT = Finding(
    "quote-in-text",
    'A " inside a text ends the text here.',
    r"Write \" for a quotation mark inside a text.",
)
SINGLE_QUOTES = Finding(
    "single-quotes", "Single quotation marks stand around a text.", 'Write " at both ends.'
)
CURLY_QUOTES = Finding(
    "smart-quotes",
    "A curly quotation mark stands where a straight one belongs.",
    'Write " at both ends; word processors change it, plain-text editors do not.',
)
UNCLOSED_TEXT = Finding(
    "unclosed-text",
    "The text that begins here is not closed in its line.",
    r'Write " where it ends; for a line break inside a text write \n.',
)


def more_problems(limit: int) -> Finding:
    """Say that the list was cut off."""
    return Finding(
        "more-problems",
        f"Only the first {limit} problems are listed; there are more from here on.",
        "Mend those above and check again.",
    )


def too_many_values(limit: int) -> Finding:
    """Say that a file holds too much."""
    return Finding(
        "too-many-values",
        f"The file holds more than {limit:,} values.",
        "Split it into several files, or use repeats instead of copies.",
    )


def too_deep(limit: int) -> Finding:
    """Say that brackets are nested too deep."""
    return Finding(
        "too-deep",
        f"Brackets are nested more than {limit} deep.",
        "A few levels are enough: look for brackets that are opened but not closed before this one.",
    )


def key_too_long(limit: int) -> Finding:
    """Say that a key is far longer than a key ever is."""
    return Finding(
        "key-too-long",
        f"A key is longer than {limit:,} characters.",
        'Look for a " that is missing at the end of a shorter key.',
    )


def duplicate_key(key: str, first_line: int) -> Finding:
    """Say that a key stands twice in the same brackets."""
    return Finding(
        "duplicate-key",
        f'The key "{shortened(key)}" is already written in line {first_line}, inside the same brackets.',
        "Keep one of the two, or rename one if both are meant.",
    )


def unquoted_key(key: str) -> Finding:
    """Say that a key has no quotation marks."""
    return Finding(
        "unquoted-key",
        f"The key {shortened(key)} has no quotation marks.",
        f'Write "{shortened(key)}".',
    )


def missing_colon(key: str) -> Finding:
    """Say that nothing stands between a key and its value."""
    return Finding(
        "missing-colon",
        f'A colon is missing after the key "{shortened(key)}".',
        "Write : between the key and its value.",
    )


def missing_value(key: str) -> Finding:
    """Say that a key has no value."""
    return Finding(
        "missing-value",
        f'The key "{shortened(key)}" has no value.',
        "Write a colon and a value after it, or remove the key.",
    )


def trailing_comma(closer: str) -> Finding:
    """Say that a comma separates the last entry from nothing."""
    return Finding("trailing-comma", f"A comma stands before the closing {closer}.", "Remove the comma.")


def wrong_bracket(opened: str, opened_line: int, found: str) -> Finding:
    """Say that a bracket of the other kind is still open."""
    return Finding(
        "wrong-bracket",
        f"A {found} stands here while the {opened} of line {opened_line} is still open.",
        f"Write {PARTNER[opened]} before it, or remove it.",
    )


def unclosed_bracket(opened: str) -> Finding:
    """Say that the file ends inside brackets."""
    return Finding(
        "unclosed-bracket",
        f"The {opened} here is never closed: the file ends first.",
        f"Write {PARTNER[opened]} where it belongs; look for an unfinished copy.",
    )


def extra_bracket(found: str) -> Finding:
    """Say that a bracket closes nothing."""
    return Finding(
        "extra-bracket",
        f"This {found} closes nothing.",
        f"Remove it, or look above for a {PARTNER[found]} that is missing.",
    )


def bad_escape(written: str) -> Finding:
    """Say that a backslash is followed by something it cannot be followed by."""
    if written == "\\u":
        message = r"A \u is not followed by four of the characters 0-9 and a-f."
    elif written[1:].isprintable() and len(written) > 1:
        message = f"{written} means nothing in JSON."
    else:
        message = "A backslash stands at the end of the line."
    remedy = r"For a backslash write \\; else only \" \/ \b \f \n \r \t and \u with four digits are known."
    return Finding("bad-escape", message, remedy)


def control_character(character: str) -> Finding:
    """Say that a character stands in a text that may only be written as an escape."""
    what = "A tab" if character == "\t" else "A control character"
    return Finding(
        "control-character",
        f"{what} (U+{ord(character):04X}) stands inside a text.",
        r"Replace it with a space, or write \t for a tab.",
    )


def lone_surrogate(written: str) -> Finding:
    """Say that an escape stands for half a character."""
    return Finding(
        "lone-surrogate",
        f"{written} is half of a character; its other half is missing.",
        "Write the character itself: the file is UTF-8 and can hold it.",
    )


def number_too_long(length: int, limit: int) -> Finding:
    """Say that a number has too many digits."""
    return Finding(
        "number-too-long",
        f"A number is written with {length:,} characters.",
        f"Write it with at most {limit}.",
    )


def number_too_large(written: str) -> Finding:
    """Say that a number is beyond what a computer stores."""
    return Finding(
        "number-too-large",
        f"The number {shortened(written)} is too large to be stored.",
        "Write the number that is meant.",
    )


def decimal_comma(written: str) -> Finding:
    """Say that a number is written as on the European continent."""
    shown = shortened(written)
    meant = shown.replace(",", ".")
    return Finding(
        "decimal-comma", "A number is written with a decimal comma.", f"Write {meant}, not {shown}."
    )


def unit_after_number(unit: str) -> Finding:
    """Say that a unit stands where only a number may."""
    return Finding(
        "unit-after-number",
        f"{shortened(unit)} stands after a number.",
        "Write the number alone: the unit belongs to the key, as in dwell_s.",
    )


def odd_number(written: str) -> Finding:
    """Say what is wrong with something that begins like a number."""
    if written.lower() in NOT_NUMBERS:
        return not_a_number(written)
    unit = re.fullmatch(r"-?[0-9]{1,20}(?:\.[0-9]{1,20})?([^\d.+\-_xXeE]\D*)", written)
    if unit:
        return unit_after_number(unit[1])
    meant = _mended_number(written)
    remedy = f"Write {meant}." if meant else "Write digits, and a point before decimals, as in 0.5."
    return Finding("number-format", f"{shortened(written)} is not a number as JSON writes it.", remedy)


def not_a_number(written: str) -> Finding:
    """Say that NaN and infinity are unknown."""
    return Finding(
        "not-a-number",
        f"{written} is not a number that JSON knows.",
        "Write a number, or leave the key out where none is stated.",
    )


def unquoted_text(written: str) -> Finding:
    """Say that a text has no quotation marks, or that a word is spelt as elsewhere."""
    if written.lower() in NOT_NUMBERS:
        return not_a_number(written)
    for word, spellings in MEANT_WORDS.items():
        if written.lower() in spellings:
            return Finding("wrong-word", f"{written} is not a word that JSON knows.", f"Write {word}.")
    shown = shortened(written)
    return Finding("unquoted-text", f"The text {shown} has no quotation marks.", f'Write "{shown}".')


def odd_space(character: str) -> Finding:
    """Say that a character looks like an ordinary space and is none."""
    return Finding(
        "odd-space",
        f"An invisible character ({_character_name(character)}) stands here.",
        "Replace it with an ordinary space.",
    )


def unexpected_character(character: str) -> Finding:
    """Say that a character stands where nothing can be made of it."""
    return Finding(
        "unexpected-character",
        f"The character {_character_name(character)} cannot stand here.",
        "Remove it, or put the text into quotation marks.",
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
