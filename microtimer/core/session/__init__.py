"""The session: a pure fold from actions to events, and what is derived from it."""
