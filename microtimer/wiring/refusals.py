"""What storage refuses, told in the window's own terms."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from microtimer.core.sentence import sentence
from microtimer.storage.errors import RecordError
from microtimer.ui.services import ServiceError

P = ParamSpec("P")
T = TypeVar("T")


def refusals_told(call: Callable[P, T]) -> Callable[P, T]:
    """Return the call with what the record or the disk refuses raised as ServiceError."""

    def told(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return call(*args, **kwargs)
        except RecordError as error:
            raise ServiceError(error.message, error.remedy) from error
        except OSError as error:
            named = f"{error.filename}: " if error.filename else ""
            raise ServiceError(
                f"{named}{error.strerror or error}.", sentence("window", "Choose another place.")
            ) from error

    return told
