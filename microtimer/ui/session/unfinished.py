"""Sessions without an end: offered in the library, ended where they stopped, or given up with a reason."""

from collections.abc import Callable

from microtimer.ui.desk.dialogs import ask_reason
from microtimer.ui.language import tr
from microtimer.ui.library.library_page import LibraryPage
from microtimer.ui.services import ServiceError, Services, SessionListRow
from microtimer.ui.session.session_desk import SessionDesk
from microtimer.ui.when import day_and_time


class UnfinishedSessions:
    """What the library offers of them; what cannot be done is told to `failed`."""

    def __init__(
        self,
        services: Services,
        desk: SessionDesk,
        page: LibraryPage,
        failed: Callable[[ServiceError], None],
    ) -> None:
        self._services, self._desk, self._page, self._failed = services, desk, page, failed
        page.end_requested.connect(self._end)
        page.discard_requested.connect(self._ask_to_discard)

    def show(self) -> None:
        """Read them anew and offer them."""
        archive, now = self._services.archive, self._services.clock.now()
        if archive is None or not self._services.record_state().writable:
            self._page.set_unfinished((), str)
            return

        def words(session: SessionListRow) -> str:
            return day_and_time(session.started_utc_ms, session.offset_min, now)

        try:
            given_up = self._services.resume_attempts.exhausted
            self._page.set_unfinished(archive.unfinished(), words, given_up)
        except ServiceError as error:
            self._failed(error)

    def _end(self, session_id: str) -> None:
        self._try(lambda: self._desk.end(session_id))

    def _ask_to_discard(self, session_id: str) -> None:
        ask_reason(
            self._page,
            title=tr("window", "Discard this session?"),
            words=tr("window", "It is given up and cannot be resumed. Its record is kept, with your reason."),
            go=tr("window", "Discard"),
            given=lambda reason: self._try(lambda: self._desk.discard(session_id, reason)),
            danger=True,
        )

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except ServiceError as error:
            self._failed(error)
        self.show()
