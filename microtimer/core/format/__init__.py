"""The protocol format: what a trainer may write, how it is read, and the schema made from it."""
