"""The window: the only part that imports Qt. It shows what the core derives and asks for what users want."""
