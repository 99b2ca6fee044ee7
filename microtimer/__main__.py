"""`python -m microtimer`, and the console script of the same name."""

import sys

INTERRUPTED = 130


def run() -> None:
    """Run the program with the process's arguments and exit with its code."""
    try:
        # Imported here: Ctrl-C may come before there is anything that could take it.
        from microtimer.app import main

        code = main(sys.argv[1:])
    except KeyboardInterrupt:
        code = INTERRUPTED
    sys.exit(code)


if __name__ == "__main__":
    run()
