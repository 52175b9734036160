"""A file that answers are written into is replaced in one step."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

import pytest

from engage.exchange import read, record_answers

TEXT: Final = 'schema = "engage/1"\nreference = "a"\ntitle = "A"\n[body]\nname = "B"\n'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a file that only its owner may read."""
    path = tmp_path / "a.toml"
    path.write_text(TEXT, "utf-8")
    path.chmod(0o600)
    return path


class TestInOneStep:
    """Whoever is interrupted has the old file or the new one."""

    def test_an_interruption_leaves_the_old_one(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """And nothing else."""

        def stop(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(Path, "replace", stop)

        with pytest.raises(KeyboardInterrupt):
            record_answers(path, {"specific_proposal_put": True})

        assert TEXT == path.read_text("utf-8")
        assert [path] == list(path.parent.iterdir())

    def test_who_may_read_it_stays(self, path: Path) -> None:
        """The new one is no more open than the old one."""
        record_answers(path, {"specific_proposal_put": True})

        assert 0o600 == stat.S_IMODE(path.stat().st_mode)
        assert [path] == list(path.parent.iterdir())

    @pytest.mark.skipif(os.name == "nt", reason="Windows asks for a right to make links")
    def test_a_link_stays_one(self, path: Path) -> None:
        """What it leads to is replaced."""
        link = path.with_name("link.toml")
        link.symlink_to(path)

        found = record_answers(link, {"specific_proposal_put": True})

        assert link.is_symlink()
        assert found == read(path)
