"""`ItemsPath`: where a Map finds its items.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemspath.html
"""

from __future__ import annotations

from stepsmith.asl import ABSENT, Absent
from stepsmith.asl.json_value import is_array, is_object
from stepsmith.asl.jsonpath import compile_reference_path
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonpath.runtime_failure import followed, runtime_failure
from stepsmith.engine.payload import Payload


class Items:
    """The array that the path leads to, or that the Map's input is."""

    __slots__ = ("_path",)

    def __init__(self, definition: str | Absent) -> None:
        self._path = compile_reference_path("$" if definition is ABSENT else definition)

    def payload(self, frame: Frame, document: Payload, *, objects: bool = False) -> Payload:
        """The items.

        Args:
            frame: of the Map.
            document: what the path begins in.
            objects: whether an object will do, whose entries are items.

        Raises:
            Failure: the path leads to nothing, or to no array.
        """
        path = self._path
        items = followed(path, frame, document.value)
        if not is_array(items) and not (objects and is_object(items)):
            origin = {"input": "$", "context": "$$", "variable": f"${path.variable}"}[path.origin]
            within = f"${path.text.removeprefix(origin)}"
            raise runtime_failure(frame, f'Reference path "{within}" must point to array.')
        return document if items is document.value else Payload(items)
