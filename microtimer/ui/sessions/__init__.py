"""The sessions of the record: the list, and one session for a reviewer."""
