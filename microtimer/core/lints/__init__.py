"""Sense checks on a protocol file that was read: what is probably not meant, or cannot work."""
