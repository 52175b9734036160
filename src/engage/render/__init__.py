"""
Values to text: documents for people, plain data for other programs.

>>> from engage.law import standard
>>> from engage.reports import report
>>> from engage.testing import BASELINE, SETTING
>>> page = report_document(report(BASELINE, standard(), SETTING))
>>> print(as_text(page).splitlines()[0])
A consultation that a statute asks for
"""

from __future__ import annotations

from engage.render.as_json import (
    as_json,
    classification_data,
    questions_data,
    report_data,
    rule_data,
    rules_data,
)
from engage.render.duties import duties_data, duties_document
from engage.render.duties_schema import duties_schema, law_schema
from engage.render.explanation import rule_document, rules_document
from engage.render.inquiries import classification_document, questions_document
from engage.render.law import LawList, duty_data, duty_document, law_data, law_document
from engage.render.markdown import as_markdown
from engage.render.promises import PromiseSearch, promises_data, promises_document
from engage.render.report import report_document
from engage.render.schema import report_schema
from engage.render.text import as_text

__all__ = (
    "LawList",
    "PromiseSearch",
    "as_json",
    "as_markdown",
    "as_text",
    "classification_data",
    "classification_document",
    "duties_data",
    "duties_document",
    "duties_schema",
    "duty_data",
    "duty_document",
    "law_data",
    "law_document",
    "law_schema",
    "promises_data",
    "promises_document",
    "questions_data",
    "questions_document",
    "report_data",
    "report_document",
    "report_schema",
    "rule_data",
    "rule_document",
    "rules_data",
    "rules_document",
)
