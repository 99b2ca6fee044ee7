"""The one frozen base model that every validated value of the core is built on."""

import json
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """Hold validated data that never changes and never carries an unknown key.

    Strict: a number in quotes is refused, never read as a number. Strict Python input also wants tuples,
    enums and dates as such; JSON, which has none of them, comes in through `model_validate_json` or
    `from_json_value`.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        allow_inf_nan=False,
        validate_default=True,
    )

    @classmethod
    def from_json_value(cls, value: Any) -> Self:
        """Validate JSON that is already parsed: arrays become tuples, strings become enums and dates.

        Raises pydantic.ValidationError with every fault of the value.
        """
        return cls.model_validate_json(json.dumps(value))

    def replace(self, **changes: Any) -> Self:
        """Return a copy with the named fields changed, validated again as a whole; unset fields stay unset.

        Raises pydantic.ValidationError when a change names an unknown field or breaks a rule of the model.
        """
        kept = {name: getattr(self, name) for name in self.model_fields_set if name not in changes}
        return self.model_validate({**kept, **changes}, by_name=True)
