"""Client codes that name nobody, and a look at what somebody typed instead of one.

A code is `C-7QK4-2M`: five characters that are not mistaken for one another, then a check letter. The letter
catches every single wrong character and every two characters swapped among the five.
"""

import re
import secrets
from collections.abc import Callable

from microtimer.core.sentence import sentence

_SYMBOLS = "23456789ACDEFHJKMNPQRTW"
"""23 of them: a prime number, so that the weights below tell every slip apart."""
_CHECKS = "ABCDEFGHJKMNPQRSTUVWXYZ"
_WEIGHTS = (1, 2, 3, 4, 5)
_OFFSET = 6
_LENGTH = len(_WEIGHTS)
_SHAPE = re.compile(r"C[\s-]*([0-9A-Z]{4})[\s-]*([0-9A-Z])([0-9A-Z])", re.ASCII)


class ClientCodeError(ValueError):
    """A text has the shape of a client code and is none."""


def new_client_code(taken: Callable[[str], bool]) -> str:
    """Return a new random code for which `taken` answers False."""
    while True:
        code = _written("".join(secrets.choice(_SYMBOLS) for _ in range(_LENGTH)))
        if not taken(code):
            return code


def normal_reference(text: str) -> str:
    """Return a client reference as it is looked up: a code in its one spelling, else with single spaces.

    Raises ClientCodeError when the text looks like a code and its check letter does not fit.
    """
    plain = " ".join(text.split())
    match = _SHAPE.fullmatch(plain.upper())
    if match is None:
        return plain
    symbols, check = match[1] + match[2], match[3]
    wrong = sorted(set(symbols) - set(_SYMBOLS))
    if wrong:
        raise ClientCodeError(
            sentence("record", "{plain}: a client code never holds {join}. Read it again.").format(
                plain=plain, join=" or ".join(wrong)
            )
        )
    if _check_letter(symbols) != check:
        raise ClientCodeError(
            sentence(
                "record", "{plain}: the check letter does not fit, so one character is wrong. Read it again."
            ).format(plain=plain)
        )
    return _written(symbols)


def _written(symbols: str) -> str:
    return f"C-{symbols[:4]}-{symbols[4]}{_check_letter(symbols)}"


def _check_letter(symbols: str) -> str:
    total = sum(weight * _SYMBOLS.index(symbol) for weight, symbol in zip(_WEIGHTS, symbols, strict=True))
    return _CHECKS[(total + _OFFSET) % len(_CHECKS)]


_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PHONE = re.compile(r"(?<!\w)(\+|00)?\d(?:[\s().\-]{0,2}\d){6,14}(?!\w)")
_BIRTH_DATE = re.compile(
    r"(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d"  # 31/12/1980
    r"|(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:19|20)\d\d"  # 12/31/1980
    r"|(?:19|20)\d\d[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01]))(?!\d)"  # 1980-12-31
)
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Mme|Mlle|M\.|Sra?|Señora?)\.?\s+[^\W\d_]{2,}")
_WORD = re.compile(r"[^\W\d_]{2,}")


def personal_data_in_note(text: str) -> str | None:
    """Return a warning when free text seems to hold an e-mail address, a birth date, a phone number, a name.

    A name is only seen after a title such as "Mrs": other capitalised words are too often places or products.
    """
    if _EMAIL.search(text):
        return sentence(
            "record",
            "This looks like an e-mail address. Use a client code instead; the record needs no more.",
        )
    if _BIRTH_DATE.search(text):
        return sentence(
            "record", "This looks like a date of birth. Use a client code instead; the record needs no more."
        )
    if _PHONE.search(text):
        return sentence(
            "record", "This looks like a phone number. Use a client code instead; the record needs no more."
        )
    if _TITLED.search(text):
        return sentence(
            "record", "This looks like a name. Use a client code instead; the record needs no more."
        )
    return None


def personal_data_in_reference(text: str) -> str | None:
    """Return a warning when a client reference seems to be a name, an address or a date, not a code."""
    try:
        reference = normal_reference(text)
    except ClientCodeError:
        return None  # a mistyped code is told as such, not as a name
    if _SHAPE.fullmatch(reference.upper()):
        return None
    found = personal_data_in_note(reference)
    if found is None and _WORD.search(reference) and not any(letter.isdigit() for letter in reference):
        return sentence(
            "record", "This looks like a name. Use a client code instead; the record needs no more."
        )
    return found
