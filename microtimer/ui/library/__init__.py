"""The library: protocol files as cards, and one protocol in full."""
