"""The voice: phrases rendered to sound files by a process of their own, before a session needs them."""
