"""
Writes the reference of rules, facts, authorities and modules from engage itself.

What the site says of a rule is then what the rule does.
"""

__all__: tuple[str, ...] = ()
