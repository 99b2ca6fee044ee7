"""Whether a window can be shown here; asked before Qt, which ends the whole process where it cannot."""

import ctypes
import ctypes.util
import importlib.util
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

WITHOUT_DISPLAY = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs", "vkkhrdisplay"})
"""Qt platforms that need no display server."""

WAIT_S = 2.0


def display_refusal(environment: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """Return in one sentence why no window can be shown, or None where one can.

    Only Linux and its like are asked: macOS and Windows always have a display for a logged-in user.
    """
    if platform in ("win32", "darwin"):
        return None
    named = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if named in WITHOUT_DISPLAY:
        return None
    wayland, x11 = environment.get("WAYLAND_DISPLAY", ""), environment.get("DISPLAY", "")
    if not wayland and not x11:
        return "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    if wayland and not named.startswith("xcb") and _wayland_answers(wayland, environment):
        return plugin_refusal("qwayland") if not x11 else None
    if not x11:
        return f'The display WAYLAND_DISPLAY="{wayland}" does not answer.'
    if not _x11_answers(x11):
        return f'The display DISPLAY="{x11}" does not answer or does not let this user in.'
    return plugin_refusal("qxcb")


def plugin_refusal(name: str) -> str | None:
    """Return why a platform plugin of the installed PySide6 cannot be loaded, or None when it can.

    Qt would load the same libraries a moment later, so that asking costs nothing.
    """
    found = importlib.util.find_spec("PySide6")
    places = list(found.submodule_search_locations or ()) if found else []
    for place in places:
        for plugin in sorted((Path(place) / "Qt" / "plugins" / "platforms").glob(f"lib{name}*.so")):
            try:
                ctypes.CDLL(str(plugin))
            except OSError as error:
                missing = str(error).partition(":")[0]
                return f"Qt cannot open a window here: the system library {missing} is missing."
    return None


def _x11_answers(display: str) -> bool:
    """Tell whether the X server lets us in, asked as Qt asks: through libxcb."""
    try:
        xcb = ctypes.CDLL(ctypes.util.find_library("xcb") or "libxcb.so.1")
    except OSError:
        return True  # the plugin check names the missing library
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    if not connection:
        return False
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers(display: str, environment: Mapping[str, str]) -> bool:
    path = os.path.join(environment.get("XDG_RUNTIME_DIR", ""), display)  # noqa: PTH118 - absolute wins
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.settimeout(WAIT_S)
            server.connect(path)
    except OSError:
        return False
    return True
