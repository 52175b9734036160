"""How Sphinx builds the documentation of engage."""

from __future__ import annotations

import runpy
import sys
import tomllib
from pathlib import Path

from sphinx.application import Sphinx

HERE = Path(__file__).parent
PROJECT = tomllib.loads((HERE.parent / "pyproject.toml").read_text("utf-8"))["project"]

project = "engage"
author = PROJECT["authors"][0]["name"]
version = release = PROJECT["version"]

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
source_suffix = {".md": "markdown"}
language = "en_GB"
default_role = "py:obj"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
napoleon_numpy_docstring = False
napoleon_use_ivar = True
python_maximum_signature_line_length = 80

html_theme = "furo"
html_title = f"engage {release}"
html_copy_source = False
html_show_copyright = False

# The reference of rules, facts, authorities and modules is written from engage itself.
sys.path.insert(0, str(HERE))
runpy.run_path(str(HERE / "_generate.py"))["generate"](HERE / "reference" / "generated")


def setup(app: Sphinx) -> None:
    """Tell Sphinx what to show of a page and of a class."""
    from _reference.members import add_computed, close_fences, list_members

    app.connect("source-read", close_fences)
    app.connect("autodoc-skip-member", list_members)
    # After napoleon has turned the sections of the docstring into markup.
    app.connect("autodoc-process-docstring", add_computed, priority=600)
