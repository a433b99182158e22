"""Conduite: a console that runs a ceremony from its own event file."""

__version__ = "0.1.0"
