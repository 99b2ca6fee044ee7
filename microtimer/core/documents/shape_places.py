"""From a fault that pydantic found to the place in the author's document, and to what is wanted there.

The way pydantic names a place holds parts that are not in the document: the tags of unions ("zone", "range").
They can only be told from keys by walking the models along, which is done here and nowhere else.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeGuard, Union, get_args, get_origin

from pydantic import BaseModel, Discriminator, Tag
from pydantic.fields import FieldInfo

from microtimer.core.documents.json_text import JsonValue

Model = type[BaseModel]
Way = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class ShapePlace:
    """A place of the document: the way there, the object its key belongs to, and what is wanted there."""

    root: Model
    """The model of the whole document."""
    loc: Way
    model: Model
    """The model of the innermost object."""
    wanted: Any
    """The annotation of the value; None for a key the model does not have."""
    is_key: bool = False
    """The fault lies in the key itself, not in its value."""
    shapes: frozenset[str] = frozenset()
    """Which of value, range and param may stand here; empty where they are not told apart."""

    @property
    def name(self) -> str:
        """Return the innermost key on the way: what an author would call the value."""
        return next((part for part in reversed(self.loc) if isinstance(part, str)), "")


def find_place(root: Model, pydantic_loc: Way) -> ShapePlace:
    """Walk pydantic's way through the models and return the author's."""
    place = ShapePlace(root, (), root, root)
    for part in pydantic_loc:
        place = _stepped(place, part)
    return place if place.shapes else replace(place, shapes=shapes_wanted(place.wanted))


def value_at(document: JsonValue, loc: Way) -> JsonValue:
    """Return the value of a place; None when nothing stands there."""
    for part in loc:
        if isinstance(document, dict) and isinstance(part, str):
            document = document.get(part)
        elif isinstance(document, list) and isinstance(part, int) and part < len(document):
            document = document[part]
        else:
            return None
    return document


def bare(wanted: Any) -> Any:
    """Return an annotation without `| None` and what `Annotated` adds, unless that tells members apart."""
    while True:
        if get_origin(wanted) is Annotated and not _tells_apart(wanted):
            wanted = get_args(wanted)[0]
        elif _is_union(wanted) and NoneType in get_args(wanted):
            members = tuple(member for member in get_args(wanted) if member is not NoneType)
            if len(members) > 1:
                return Union[members]  # noqa: UP007  the members are known at run time only
            wanted = members[0]
        else:
            return wanted


@cache
def fields_by_key(model: Model) -> dict[str, FieldInfo]:
    """Return the fields of a model by the key an author writes."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def words_wanted(wanted: Any) -> tuple[str, ...]:
    """Return the words allowed at a place; () where it is not a choice of words."""
    wanted = bare(wanted)
    if get_origin(wanted) is Literal:
        return tuple(str(word) for word in get_args(wanted))
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return tuple(str(member.value) for member in wanted)
    return ()


def types_wanted(wanted: Any) -> dict[str, Model]:
    """Return the models a "type" key chooses between, by their type; empty where it chooses nothing."""
    return {
        name: member
        for name, member in _members(bare(wanted)).items()
        if _is_model(member) and _has_type(member)
    }


def shapes_wanted(wanted: Any) -> frozenset[str]:
    """Return which of value, range and param are allowed at a place; empty where they are not told apart."""
    return frozenset(_members(bare(wanted))) & {"value", "range", "param"}


def any_scalar(wanted: Any) -> bool:
    """Tell whether texts, numbers, true and false are all allowed at a place."""
    return bool in get_args(bare(wanted))


def fixed_length(wanted: Any) -> int | None:
    """Return how many items a list must have; None where any number is allowed."""
    wanted = bare(wanted)
    if "range" in shapes_wanted(wanted):
        wanted = bare(_members(wanted)["range"])
    arguments = get_args(wanted)
    return len(arguments) if get_origin(wanted) is tuple and arguments[-1] is not Ellipsis else None


@cache
def models_within(root: Model) -> tuple[Model, ...]:
    """Return every model that may stand in a document, the root first, each once."""
    found: dict[Model, None] = {}
    waiting = [root]
    while waiting:
        model = waiting.pop(0)
        if model not in found:
            found[model] = None
            waiting += [
                inner for field in model.model_fields.values() for inner in _models_in(field.annotation)
            ]
    return tuple(found)


def _stepped(place: ShapePlace, part: str | int) -> ShapePlace:
    """Go one part further: into a key or an item, or only to a member of a union."""
    wanted = bare(place.wanted)
    if part == "[key]" and not (_is_model(wanted) or get_origin(wanted) is dict):
        return ShapePlace(place.root, place.loc, place.model, None, is_key=True)
    if _tells_apart(wanted) or _is_union(wanted):
        member = _members(wanted).get(str(part), place.wanted)
        model = member if _is_model(member) else place.model
        return ShapePlace(place.root, place.loc, model, member, shapes=shapes_wanted(wanted))
    loc = (*place.loc, part)
    if _is_model(wanted):
        field = fields_by_key(wanted).get(str(part))
        return ShapePlace(place.root, loc, wanted, _annotation(field) if field else None)
    arguments = get_args(wanted)
    if get_origin(wanted) is dict:
        return ShapePlace(place.root, loc, place.model, arguments[1])
    if get_origin(wanted) is tuple and isinstance(part, int):
        item = arguments[0] if arguments[-1] is Ellipsis else arguments[min(part, len(arguments) - 1)]
        inner = bare(item)
        return ShapePlace(place.root, loc, inner if _is_model(inner) else place.model, item)
    return ShapePlace(place.root, loc, place.model, None)


def _annotation(field: FieldInfo) -> Any:
    """Return a field's annotation with what pydantic has set apart from it."""
    kept = [item for item in field.metadata if isinstance(item, Discriminator)]
    return Annotated[field.annotation, *kept] if kept else field.annotation


def _members(wanted: Any) -> dict[str, Any]:
    """Return the members of a union by the tag pydantic names them with."""
    if _tells_apart(wanted):
        wanted = get_args(wanted)[0]
    return {tag: member for member in get_args(wanted) for tag in _tags(member)} if _is_union(wanted) else {}


def _tags(member: Any) -> Iterator[str]:
    if get_origin(member) is Annotated:
        yield from (item.tag for item in get_args(member)[1:] if isinstance(item, Tag))
    elif _is_model(member) and _has_type(member):
        yield from words_wanted(member.model_fields["type"].annotation)


def _models_in(annotation: Any) -> Iterator[Model]:
    if _is_model(annotation):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)


def _tells_apart(wanted: Any) -> bool:
    return get_origin(wanted) is Annotated and any(
        isinstance(item, Discriminator) for item in get_args(wanted)[1:]
    )


def _is_union(wanted: Any) -> bool:
    return get_origin(wanted) in (Union, UnionType)


def _is_model(wanted: Any) -> TypeGuard[Model]:
    return isinstance(wanted, type) and issubclass(wanted, BaseModel)


def _has_type(model: Model) -> bool:
    return "type" in model.model_fields
