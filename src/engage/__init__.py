"""Consultation-governance primitives for councils."""
