"""The published JSON Schema of a protocol file, made from the models.

It is JSON Schema 2020-12, kept to what readers of draft-07 understand too, so that any editor can complete
and check a file while its author types: no null where a key may simply be left out, lists of a fixed length
without `prefixItems`, and no titles that only repeat a key.
"""

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue
from pydantic_core import core_schema

from microtimer.core.format.protocol_file import FORMAT_VERSION, ProtocolFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _ProtocolSchema(GenerateJsonSchema):
    schema_dialect = DIALECT

    def generate(
        self, schema: core_schema.CoreSchema, mode: JsonSchemaMode = "validation"
    ) -> JsonSchemaValue:
        """Put the dialect and the title first, where a reader of the file looks for them."""
        made = super().generate(schema, mode=mode)
        title = f"microtimer protocol, format {FORMAT_VERSION}"
        forms = [{"required": ["steps"]}, {"required": ["sections"]}]
        return {"$schema": DIALECT, **made, "title": title, "oneOf": forms}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Leave null out: what is not stated is left out of the file."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Leave defaults out: there are no hidden ones."""
        return self.generate_inner(schema["schema"])

    def tuple_schema(self, schema: core_schema.TupleSchema) -> JsonSchemaValue:
        """Write a list of a fixed length by the one schema all its items share."""
        items = schema["items_schema"]
        if "variadic_item_index" in schema:
            return super().tuple_schema(schema)
        return {
            "type": "array",
            "items": self.generate_inner(items[0]),
            "minItems": len(items),
            "maxItems": len(items),
        }

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """Refuse keys that are no ids, instead of leaving what stands under them unchecked."""
        made = super().dict_schema(schema)
        for pattern, values in made.pop("patternProperties", {}).items():
            made["additionalProperties"] = values
            made["propertyNames"] = {**made.get("propertyNames", {}), "pattern": pattern}
        return made

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        """Leave out `discriminator`, which is OpenAPI's and not JSON Schema's."""
        made = super().tagged_union_schema(schema)
        made.pop("discriminator", None)
        return made

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002  the name is pydantic's
        """Leave out titles that only repeat the key."""
        return False


def protocol_schema() -> dict[str, Any]:
    """Return the JSON Schema of a protocol file as plain JSON data."""
    return ProtocolFile.model_json_schema(schema_generator=_ProtocolSchema)


def schema_text() -> str:
    """Return the schema as it is published: indented, ending with a line feed."""
    return json.dumps(protocol_schema(), indent=2, ensure_ascii=False) + "\n"
