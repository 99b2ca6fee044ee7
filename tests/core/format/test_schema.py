"""The published schema is the models' own, and what editors and checkers of either dialect understand."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from microtimer.core.format.schema import DIALECT, protocol_schema, schema_text

ROOT = Path(__file__).resolve().parents[3]
PUBLISHED = ROOT / "protocols" / "protocol.schema.json"
BUNDLED = sorted(path for path in (ROOT / "protocols").glob("*.json") if path != PUBLISHED)

SHORT = {
    "kind": "microtimer.protocol",
    "format": 1,
    "id": "short",
    "version": "1.0.0",
    "title": "Short",
    "steps": [{"type": "zone", "zone": "jaw", "side": "mirror", "mode": "dynamic", "dwell_s": 60}],
}


def check_jsonschema(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "check_jsonschema", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def draft_07(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the schema as a reader of draft-07 takes it: the same text under the older dialect."""
    path = tmp_path_factory.mktemp("schema") / "draft-07.json"
    older = protocol_schema() | {"$schema": "http://json-schema.org/draft-07/schema#"}
    path.write_text(json.dumps(older), encoding="utf-8")
    return path


def test_published_schema_is_that_of_the_models() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == schema_text(), (
        "Write it anew: python -m microtimer schema > protocols/protocol.schema.json"
    )


def test_schema_is_one_by_its_own_dialect() -> None:
    done = check_jsonschema("--check-metaschema", PUBLISHED)
    assert done.returncode == 0, done.stdout


def test_schema_is_one_by_draft_07(draft_07: Path) -> None:
    done = check_jsonschema("--check-metaschema", draft_07)
    assert done.returncode == 0, done.stdout


def test_schema_keeps_to_words_both_dialects_know() -> None:
    words: set[str] = set()

    def collect(value: object, *, are_names: bool = False) -> None:
        if isinstance(value, dict):
            for key, inner in value.items():
                if not are_names:
                    words.add(key)
                collect(inner, are_names=not are_names and key in ("properties", "$defs"))
        elif isinstance(value, list):
            for inner in value:
                collect(inner)

    collect(protocol_schema())
    assert protocol_schema()["$schema"] == DIALECT
    assert words <= {
        *("$schema", "$defs", "$ref", "title", "description", "type", "properties", "required", "items"),
        *("additionalProperties", "propertyNames", "const", "enum", "pattern", "oneOf", "anyOf"),
        *("minLength", "maxLength", "minItems", "maxItems", "maxProperties", "minimum", "maximum"),
    }


def test_every_key_is_explained_to_who_types_it() -> None:
    definitions = [protocol_schema(), *protocol_schema()["$defs"].values()]
    silent = [
        f"{definition['title']}.{key}"
        for definition in definitions
        for key, value in definition.get("properties", {}).items()
        if "description" not in value and key != "type"
    ]
    assert silent == []


@pytest.mark.parametrize("dialect", ["2020-12", "draft-07"])
def test_bundled_protocols_keep_to_the_schema(dialect: str, draft_07: Path) -> None:
    schema = draft_07 if dialect == "draft-07" else PUBLISHED
    done = check_jsonschema("--schemafile", schema, *BUNDLED)
    assert BUNDLED
    assert done.returncode == 0, done.stdout


FAULTS: dict[str, dict[str, object]] = {
    "not one of ours": {"kind": "other"},
    "newer": {"format": 2},
    "no id": {"id": "Two Words"},
    "misspelt key": {"titel": "Misspelt"},
    "null for not stated": {"author": None},
    "no steps": {"steps": []},
    "both forms at once": {"sections": [{"kind": "treatment", "steps": [{"type": "task"}]}]},
    "no mode": {"steps": [{"type": "zone", "zone": "jaw"}]},
    "misspelt type": {"steps": [{"type": "zoen", "zone": "jaw", "mode": "static"}]},
    "number in quotes": {"steps": [{"type": "task", "dwell_s": "60"}]},
    "range for one number": {"steps": [{"type": "task", "dwell_s": [30, 60]}]},
    "range of three": {"settings": {"current_ua": [1, 2, 3]}},
    "range of one": {"settings": {"current_ua": [1]}},
    "range of texts": {"settings": {"current_ua": ["1", "2"]}},
    "a name for no id": {"wording": {"Jaw Line": "Jawline"}},
    "milliamperes": {"settings": {"current_ma": 1}},
    "eight items": {"steps": [{"type": "gate", "items": [{"id": "a", "text": "b"}] * 8}]},
}


@pytest.mark.parametrize("dialect", ["2020-12", "draft-07"])
def test_faults_of_shape_are_found_by_the_schema_too(dialect: str, draft_07: Path, tmp_path: Path) -> None:
    for name, fault in FAULTS.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(SHORT | fault), encoding="utf-8")
    schema = draft_07 if dialect == "draft-07" else PUBLISHED
    done = check_jsonschema("--output-format", "json", "--schemafile", schema, *tmp_path.glob("*.json"))
    found = {Path(error["filename"]).stem for error in json.loads(done.stdout)["errors"]}
    assert found == set(FAULTS)
