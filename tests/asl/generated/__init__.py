"""Definitions and data that hypothesis makes, of the whole language.

Definitions read and write orders of one shape, so that most paths lead somewhere and runs go deep;
now and then one does not.
"""

from tests.asl.generated.broken import broken_definitions, resolve
from tests.asl.generated.definitions import sound_definitions
from tests.asl.generated.values import INPUTS, ORDERS, VALUES, Json

__all__ = [
    "INPUTS",
    "ORDERS",
    "VALUES",
    "Json",
    "broken_definitions",
    "resolve",
    "sound_definitions",
]
