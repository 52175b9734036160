"""
The practice room: what councils promise and what good practice asks, beside the law.

Nothing here is part of `engage.law.standard()`, or takes its place.
A caller chooses a policy and joins it to the law.

>>> from engage import law
>>> from engage.practice import working_together
>>> norms = law.standard() | working_together.STRATEGY_2024
>>> norms["working_together.c2"].force.value
'policy'
"""

__all__ = ()
