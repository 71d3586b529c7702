"""A machine that is one distributed Map, and what its runs leave."""

from __future__ import annotations

from typing import Any, Final

from stepsmith.engine import MemoryObjects, RunResult, run
from tests.engine.scripted_tasks import no_tasks
from tests.engine.small_machine import chain, part

PASS: Final[dict[str, Any]] = {"Type": "Pass", "End": True}


def processor(*, express: bool = False, **states: dict[str, Any]) -> dict[str, Any]:
    """An item processor with these states, or one that hands its input on."""
    config = {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" if express else "STANDARD"}
    return {"ProcessorConfig": config, **part(**(states or {"Hand": {"Type": "Pass"}}))}


def distributed(**fields: Any) -> dict[str, Any]:
    """A machine with a distributed Map called Each."""
    return chain(Each={"Type": "Map", "ItemProcessor": processor(), **fields})


def get_object(input_type: str, key: str, **config: Any) -> dict[str, Any]:
    """An ItemReader of the object with that key in the bucket `b`."""
    return {
        "Resource": "arn:aws:states:::s3:getObject",
        "ReaderConfig": {"InputType": input_type, **config},
        "Arguments": {"Bucket": "b", "Key": key},
    }


def read(key: str, body: bytes, input_type: str, **config: Any) -> RunResult:
    """What a Map over one object hands on."""
    objects = MemoryObjects({("b", key): body})
    machine = distributed(ItemReader=get_object(input_type, key, **config))
    return run(machine, {}, no_tasks, objects=objects)


def counts(result: RunResult, kind: str = "itemCounts") -> dict[str, int]:
    """The counts of the only map run that are not zero."""
    (described,) = result.map_runs
    return {name: number for name, number in described[kind].items() if number}
