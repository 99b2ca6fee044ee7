"""The words of a plan, with nothing hidden in them.

Marks of direction and zero width reorder or hide what stands around them on any screen, in a terminal as in
the window. A plan is what is shown, so it holds them as symbols; the author's file stays as it is.
"""

import re

from microtimer.core.documents.json_text import JsonValue
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.plan import Plan, plan_json
from microtimer.core.problem import visible

_ESCAPED = re.compile(r"\\u00|\\[btfr]")
"""How pydantic writes control characters."""


def in_plain_words(plan: Plan, document: ProtocolFile) -> Plan:
    """Return the plan with hidden characters of the document's words as symbols; line breaks stay."""
    text = document.model_dump_json(exclude_unset=True)
    if text.isprintable() and _ESCAPED.search(text) is None:
        return plan
    # what was chosen stays as the file has it: it is compared with the file's own words
    options = {"options": plan_json(plan).get("options", {})}
    plain = _plain(plan_json(plan))
    return Plan.from_json_value({**plain, **options}) if isinstance(plain, dict) else plan


def _plain(value: JsonValue) -> JsonValue:
    if isinstance(value, str):
        return value if value.isprintable() else "\n".join(map(visible, value.splitlines()))
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return value
