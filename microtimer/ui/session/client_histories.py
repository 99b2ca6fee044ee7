"""What earlier visits of a client say, read off the window's thread, and shown to whoever is still there."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject

from microtimer.core.session.history import ClientHistory
from microtimer.ui.background import Background
from microtimer.ui.services import Archive, ServiceError

log = logging.getLogger(__name__)


class ClientHistories:
    """Reads one history at a time; of several asked for, the last one is shown."""

    def __init__(self, archive: Archive | None, background: Background, owner: QObject) -> None:
        """Take what reads it, and for whom; nothing is shown any more once the owner is gone."""
        self._archive = archive
        self._background = background
        self._asked = 0
        owner.destroyed.connect(self.forget)

    def read(self, client: str, show: Callable[[ClientHistory], None], without: str = "") -> None:
        """Show what a client's last visits say, without one session; nothing is known without a record."""
        self._asked += 1
        asked, archive = self._asked, self._archive
        if not client or archive is None:
            show(ClientHistory())
            return

        def arrived(history: ClientHistory) -> None:
            if asked == self._asked:
                show(history)

        self._background.run(lambda: archive.client_history(client, without), arrived, _failed)

    def forget(self) -> None:
        """Show nothing of what was asked for so far."""
        self._asked += 1


def _failed(error: ServiceError) -> None:
    """Note why it could not be read; the visit goes on without it, and the record's own page tells more."""
    log.warning("the earlier visits of a client could not be read: %s", error)
