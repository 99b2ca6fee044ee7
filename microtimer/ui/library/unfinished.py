"""The notice about a session that was cut off: what it was, and what can be done with it."""

from collections.abc import Callable

from microtimer.ui.desk.banner import Banner
from microtimer.ui.desk.buttons import ButtonKind
from microtimer.ui.icons import Icon
from microtimer.ui.language import tr
from microtimer.ui.services import SessionListRow
from microtimer.ui.when import clock_words


class UnfinishedBanner(Banner):
    """One unfinished session; the callables are given nothing and do what their button says."""

    def __init__(
        self,
        session: SessionListRow,
        when: str,
        *,
        resume: Callable[[], None] | None,
        end: Callable[[], None],
        discard: Callable[[], None],
        later: Callable[[], None],
    ) -> None:
        """Tell of a session; without `resume` it failed too often to be taken up again."""
        title = tr("library", "Unfinished session from {when}").format(when=when)
        super().__init__("warn", Icon.CLOCK_PLUS, title, _words(session, given_up=resume is None))
        if resume is not None:
            button = self.add_button(tr("library", "Resume, paused"), ButtonKind.PRIMARY, Icon.PLAY)
            button.clicked.connect(resume)
        button = self.add_button(tr("library", "End here"))
        button.setToolTip(tr("library", "End it as incomplete, where it stopped"))
        button.clicked.connect(end)
        button = self.add_button(tr("library", "Discard"), ButtonKind.DANGER)
        button.setToolTip(tr("library", "Give it up with a reason; the record is kept"))
        button.clicked.connect(discard)
        button = self.add_button(tr("library", "Later"), ButtonKind.LINK)
        button.clicked.connect(later)


def _words(session: SessionListRow, *, given_up: bool) -> str:
    kind = {"rehearsal": tr("library", "rehearsal"), "practice": tr("library", "practice")}
    which = f"{session.protocol_title} v{session.protocol_version}"
    who = (session.client, which, session.practitioner, kind.get(session.kind, ""))
    words = tr(
        "library",
        "{who}. {done} of {total} steps done, {time} recorded. Everything up to there is kept.",
    ).format(
        who=", ".join(filter(None, who)),
        done=session.steps_done,
        total=session.steps_total,
        time=clock_words(session.elapsed_ms),
    )
    if given_up:
        more = tr("library", "Resuming it failed twice and is not offered again: end it or discard it.")
        return f"{words} {more}"
    return words
