"""Sound and voice: what is heard of a session, and what says so when nothing can be."""
