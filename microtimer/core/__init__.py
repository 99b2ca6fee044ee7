"""The rules of microtimer: protocols, plans, sessions. No Qt, no files."""
