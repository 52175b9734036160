"""How Sphinx builds the documentation of engage."""

from __future__ import annotations

import runpy
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = tomllib.loads((HERE.parent / "pyproject.toml").read_text("utf-8"))["project"]

project = "engage"
author = PROJECT["authors"][0]["name"]
version = release = PROJECT["version"]

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
source_suffix = {".md": "markdown"}
language = "en_GB"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
napoleon_numpy_docstring = False

html_theme = "furo"
html_title = f"engage {release}"
html_copy_source = False

# The reference of rules, facts and authorities is written from the rules themselves.
GENERATOR = HERE / "_generate.py"
if GENERATOR.exists():
    runpy.run_path(str(GENERATOR))["generate"](HERE / "reference" / "generated")
