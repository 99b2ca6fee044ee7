"""The composition root: reads the arguments and wires the parts together."""

import argparse
from collections.abc import Sequence

from microtimer import __version__


def main(argv: Sequence[str]) -> int:
    """Run the program with the given arguments and return its exit code."""
    parser = argparse.ArgumentParser(
        prog="microtimer", description="Guide a treatment protocol, zone by zone."
    )
    parser.add_argument("--version", action="version", version=f"microtimer {__version__}")
    parser.parse_args(argv)
    parser.error("this build only answers --version and --help")
