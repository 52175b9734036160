"""What every test shares."""

from __future__ import annotations

from hypothesis import settings

# A busy machine is not a fault of the code, and a failure found once can be repeated from its blob.
settings.register_profile("engage", deadline=None, print_blob=True)
settings.load_profile("engage")
