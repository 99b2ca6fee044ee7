"""Tool tips as plain text: Qt takes a tip for markup when it looks like some."""

import html

from microtimer.core.problem import visible


def plain_tip(text: str) -> str:
    """Return a text as a tool tip shows it word for word; its line breaks stay."""
    shown = [visible(line) for line in text.split("\n")]
    if not any("<" in line for line in shown):
        return "\n".join(shown)
    return f"<span>{'<br>'.join(html.escape(line) for line in shown)}</span>"
