"""A session on the treatment screen for every test that asks for one."""

import pytest
from pytestqt.qtbot import QtBot

from microtimer.core.plan import Plan
from tests.ui.run.sessions import Rig, RigMaker, make_rig


@pytest.fixture
def rig(qtbot: QtBot) -> RigMaker:
    """Return a maker of rigs: a plan goes in, a running session on the screen comes out."""

    def make(session_plan: Plan, **options: object) -> Rig:
        return make_rig(qtbot, session_plan, **options)  # type: ignore[arg-type] # passed on as they are

    return make
