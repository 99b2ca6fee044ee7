"""A treatment-protocol timer: guides a session zone by zone and logs it on this machine only."""

__version__ = "0.1.0"
