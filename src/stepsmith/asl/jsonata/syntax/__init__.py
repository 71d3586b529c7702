"""JSONata 2.0.6 as a tree, with the place of everything in the source.

`parse` makes it, `walk` goes through it, `printer.source_of` writes it.
"""

from stepsmith.asl.jsonata.syntax.fault import SyntaxFault
from stepsmith.asl.jsonata.syntax.nodes import Node
from stepsmith.asl.jsonata.syntax.parser import parse
from stepsmith.asl.jsonata.syntax.walk import walk

__all__ = ["Node", "SyntaxFault", "parse", "walk"]
