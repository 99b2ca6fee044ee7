"""The catalogues: zones, devices, gates and screening rules, each with its sources."""
