"""`python -m microtimer`, and the console script of the same name."""

import sys

from microtimer.app import main


def run() -> None:
    """Run the program with the process's arguments and exit with its code."""
    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
