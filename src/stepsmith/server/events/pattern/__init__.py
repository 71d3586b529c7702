"""Event patterns: read, checked and matched, without any I/O."""

from stepsmith.server.events.pattern.json_text import read_json
from stepsmith.server.events.pattern.pattern import EventPattern, PatternError

__all__ = ["EventPattern", "PatternError", "read_json"]
