"""The process that renders: a line of JSON in for every phrase, a line of JSON out when it is done.

    python -m microtimer.voice.worker

It stands apart from the program, so that a voice that hangs or crashes can be killed and takes nothing along.
It ends when its input does, and so with the program.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from microtimer.voice.levelling import UnfitError, level


def render(job: dict[str, Any]) -> dict[str, Any]:
    """Do one job and return what to answer: the length of the sound, or what went wrong."""
    out = Path(job["out"])
    raw, levelled = out.with_suffix(".raw"), out.with_suffix(".part")
    try:
        subprocess.run(  # noqa: S603 - the call that the program itself made, no shell
            job["arguments"],
            input=job["words"].encode("utf-8"),
            env={**os.environ, **job["environment"]},
            timeout=job["timeout_s"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        length_ms = level(raw, levelled)
        levelled.replace(out)  # in one step: a half-written phrase is never taken for a whole one
    except subprocess.TimeoutExpired:
        return {"error": "hung"}
    except subprocess.CalledProcessError as error:
        return {"error": "refused", "why": f"exit {error.returncode}"}
    except (UnfitError, OSError) as error:
        return {"error": "unfit", "why": str(error)}
    finally:
        for left in (raw, levelled):
            left.unlink(missing_ok=True)
    return {"length_ms": length_ms}


def main() -> None:
    """Render what is asked for until the input ends."""
    for line in sys.stdin:
        sys.stdout.write(json.dumps(render(json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
