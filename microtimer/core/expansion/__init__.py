"""Expansion: from a protocol file and the choices of one visit to the flat plan that is run."""
