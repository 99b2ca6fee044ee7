"""Sealed fields: a person's words, encrypted so that deleting one key later erases that person everywhere.

    sealed text = base64(salt (16 bytes) || AES-256-GCM(field key, nonce = first 12 bytes of salt))
    field key   = HMAC-SHA-256(the client's key, "microtimer/seal/1" || salt)

Every field has a key of its own, so an export can prove one text without giving away the client's key.
What is sealed is the field's JSON, bound to its session, event number and field name.
"""

import base64
import binascii
import hashlib
import hmac
import json
import secrets
from typing import Any, get_args

from microtimer.core.session.events import Event, SessionEvent

_SALT_BYTES = 16
_LABEL = b"microtimer/seal/1"
MARK = "sealed"
"""A sealed field is stored as an object with this one key."""

EVENT_CLASSES: dict[str, type[Event]] = {
    kind.model_fields["type"].default: kind for kind in get_args(SessionEvent)
}


class SealError(ValueError):
    """A sealed text does not open with the given key, or is none."""


def new_secret() -> bytes:
    """Return a new key for a client or a session (32 bytes)."""
    return secrets.token_bytes(32)


def load_cipher() -> None:
    """Load what encrypts, before a session: it takes 35 ms, and no step must wait for it."""
    _cipher(bytes(32))


def place(session_id: str, number: int, field: str) -> bytes:
    """Return what a sealed text is bound to."""
    return f"{session_id}/{number}/{field}".encode()


def seal(secret: bytes, value: object, where: bytes) -> str:
    """Return `value` (plain JSON data) encrypted, as base64."""
    salt = secrets.token_bytes(_SALT_BYTES)
    plain = json.dumps(value).encode("ascii")
    return base64.b64encode(salt + _cipher(_derive(secret, salt)).encrypt(salt[:12], plain, where)).decode()


def unseal(secret: bytes, text: str, where: bytes) -> Any:
    """Return the JSON data in a sealed text; raise SealError when it does not open."""
    return unseal_with(field_key(secret, text), text, where)


def opened(text: str, secret: bytes | None, where: bytes) -> Any:
    """Return the JSON data in a sealed text, or None when there is no key or it does not open."""
    if secret is None:
        return None
    try:
        return unseal(secret, text, where)
    except SealError:
        return None


def field_key(secret: bytes, text: str) -> bytes:
    """Return the key (32 bytes) that opens this one sealed text and no other."""
    return _derive(secret, _decoded(text)[:_SALT_BYTES])


def unseal_with(key: bytes, text: str, where: bytes) -> Any:
    """Return the JSON data in a sealed text, opened with its own key; raise SealError when it fails."""
    from cryptography.exceptions import InvalidTag

    raw = _decoded(text)
    if len(key) != 32:
        raise SealError("the key of a sealed text has 32 bytes")
    try:
        plain = _cipher(key).decrypt(raw[:12], raw[_SALT_BYTES:], where)
    except InvalidTag as error:
        raise SealError("the sealed text does not open with this key") from error
    return json.loads(plain)


def empty_value(kind: type[Event], field: str) -> object:
    """Return what stands for a sealed field that cannot be opened: its default, else an empty value.

    Raises ValueError when the event has no such field.
    """
    info = kind.model_fields.get(field)
    if info is None:
        raise ValueError(f"{kind.__name__} has no field {field!r}")
    if not info.is_required():
        return info.get_default()
    if info.annotation is str:
        return ""
    if type(None) in get_args(info.annotation):
        return None
    raise TypeError(f"{kind.__name__}.{field} is sealed, and nothing stands for it when it is erased")


def _derive(secret: bytes, salt: bytes) -> bytes:
    return hmac.digest(secret, _LABEL + salt, hashlib.sha256)


def _decoded(text: str) -> bytes:
    try:
        raw = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise SealError("the sealed text is not base64") from error
    if len(raw) < _SALT_BYTES + 16:
        raise SealError("the sealed text is cut short")
    return raw


def _cipher(key: bytes) -> Any:
    # Imported here: it takes 35 ms to load, and the start of the program does without it.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)
