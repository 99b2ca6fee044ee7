"""The start of a session: what is chosen, who is there, with which device."""
