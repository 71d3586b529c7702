"""What distributed Maps read and write in S3, outside the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from stepsmith.engine import ObjectStore, ObjectStoreError
from stepsmith.engine.distributed.item_reader import ItemPages
from stepsmith.engine.distributed.reading_failed import ReadingFailed
from stepsmith.engine.effects import ReadItems, WriteResults
from stepsmith.server.host.entry import Entry


class MapRunFiles:
    """Reads items and writes results, one after another in a thread."""

    def __init__(self, objects: ObjectStore) -> None:
        self._objects = objects
        self._pages = ItemPages(objects)
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="stepsmith-objects")

    def begin(
        self, effect: ReadItems | WriteResults, member: str, done: Callable[[Entry], None]
    ) -> None:
        """Read or write, and say in the event loop what came of it.

        Args:
            member: the execution that the entry is for.
        """
        loop = asyncio.get_running_loop()

        def work() -> None:
            entry = self._read(effect) if isinstance(effect, ReadItems) else self._write(effect)
            loop.call_soon_threadsafe(done, (entry[0], member, entry[2]))

        self._threads.submit(work)

    def stop_reading(self, map_run_arn: str) -> None:
        """No more items of this map run will be asked for."""
        self._pages.stop(map_run_arn)

    def _read(self, effect: ReadItems) -> Entry:
        arn = effect.map_run_arn
        try:
            items, last = self._pages.read(arn, effect.source, effect.first, effect.limit)
        except ReadingFailed as failed:
            return "reading_failed", "", [arn, str(failed)]
        return "items_read", "", [arn, [[i.value, i.source, i.key] for i in items], last]

    def _write(self, effect: WriteResults) -> Entry:
        arn = effect.map_run_arn
        try:
            self._objects.put(effect.bucket, effect.key, effect.file.body)
        except ObjectStoreError as error:
            return "writing_failed", "", [arn, effect.key, str(error)]
        return "results_written", "", [arn, effect.key]
