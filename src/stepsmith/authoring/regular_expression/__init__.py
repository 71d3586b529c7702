"""Regular expressions of Python in the notation that JSONata has, with the same matches."""

from __future__ import annotations

from stepsmith.authoring.regular_expression.replacement import replacement
from stepsmith.authoring.regular_expression.source import Translation, translated
from stepsmith.authoring.regular_expression.tree import NotExact

__all__ = ["NotExact", "Translation", "replacement", "translated"]
