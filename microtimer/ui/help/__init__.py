"""The help pages, in the language of the window."""
