"""`schema`: the JSON Schema of protocol files, for an editor."""

from microtimer.core.format.schema import protocol_schema
from microtimer.terminal.printing import Output


def print_schema(output: Output) -> int:
    """Print the JSON Schema of protocol files."""
    output.json_page(protocol_schema())
    return 0
