"""The first-run tour: a minute with the demo, in a few cards over the real window."""
