"""Activities: workers of users' own that ask for tasks.

See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from typing import Final

from stepsmith.engine import Taken, TaskRequest
from stepsmith.server.api.errors import ApiError
from stepsmith.server.arns import check_name, read_arn
from stepsmith.server.host.tasks import Report
from stepsmith.server.operations.pages import page_size, page_start, page_token
from stepsmith.server.operations.service import Caller, Operation, Params, Result, Service
from stepsmith.server.operations.tag_lists import add_tags
from stepsmith.server.store.activities import ActivityRecord

LONG_POLL_SECONDS: Final = 60.0
MOST_WORKERS: Final = 1000
"""How many may wait for tasks of an activity, as on AWS:
https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"""


class ActivityTasks:
    """Tasks that wait for workers, and workers that wait for tasks, by the activity's ARN."""

    def __init__(self) -> None:
        self._tasks: dict[str, dict[str, tuple[TaskRequest, Report]]] = defaultdict(dict)
        self._workers: dict[str, dict[asyncio.Future[TaskRequest | None], str | None]] = (
            defaultdict(dict)
        )
        self._is_closed = False

    @property
    def waiting(self) -> int:
        """How many workers wait."""
        return sum(map(len, self._workers.values()))

    def add(self, request: TaskRequest, report: Report) -> None:
        """A task is to be done."""
        workers = self._workers[request.resource]
        for worker, name in workers.items():
            if not worker.done():
                report(Taken(name))
                worker.set_result(request)
                return
        self._tasks[request.resource][request.task_token] = (request, report)

    def remove(self, task_token: str) -> None:
        """Nobody waits for a task any more."""
        for tasks in self._tasks.values():
            tasks.pop(task_token, None)

    async def take(self, activity_arn: str, worker_name: str | None) -> TaskRequest | None:
        """The next task of an activity; None if none comes within a minute.

        Raises:
            ApiError: ActivityWorkerLimitExceeded.
        """
        if self._is_closed:
            return None
        tasks = self._tasks[activity_arn]
        if tasks:
            request, report = tasks.pop(next(iter(tasks)))
            report(Taken(worker_name))
            return request
        worker: asyncio.Future[TaskRequest | None] = asyncio.get_running_loop().create_future()
        workers = self._workers[activity_arn]
        if len(workers) >= MOST_WORKERS:
            raise ApiError(
                "ActivityWorkerLimitExceeded",
                "The maximum number of workers concurrently polling for activity tasks has been "
                "reached.",
            )
        workers[worker] = worker_name
        try:
            return await asyncio.wait_for(worker, LONG_POLL_SECONDS)
        except TimeoutError:
            return None
        finally:
            del workers[worker]

    def close(self) -> None:
        """Answer all workers that wait, and all that come from now on, that there is no task."""
        self._is_closed = True
        for workers in self._workers.values():
            for worker in workers:
                if not worker.done():
                    worker.set_result(None)


def operations(service: Service, tasks: ActivityTasks) -> dict[str, Operation]:
    """The operations by their names."""
    return {
        "CreateActivity": lambda params, caller: _create(service, params, caller),
        "DescribeActivity": lambda params, caller: _describe(service, params),
        "ListActivities": lambda params, caller: _list(service, params),
        "DeleteActivity": lambda params, caller: _delete(service, params),
        "GetActivityTask": lambda params, caller: _take(service, tasks, params),
    }


def _create(service: Service, params: Params, caller: Caller) -> Result:
    name = params["name"]
    check_name(name)
    arn = caller.arn("activity", name)
    encryption = params.get("encryptionConfiguration")
    text = None if encryption is None else json.dumps(encryption, sort_keys=True)
    activity = service.activities.find(arn)
    if activity is None:
        add_tags(service, arn, params.get("tags", []))
        activity = ActivityRecord(arn, name, service.host.now, text)
        service.activities.add(activity)
    elif activity.encryption != text:
        raise ApiError("ActivityAlreadyExists", f"Activity Already Exists: '{arn}'")
    return {"activityArn": arn, "creationDate": activity.created_at}


def _existing(service: Service, arn: str) -> ActivityRecord:
    read_arn(arn, "activity")
    activity = service.activities.find(arn)
    if activity is None:
        raise ApiError("ActivityDoesNotExist", f"Activity Does Not Exist: '{arn}'")
    return activity


def _describe(service: Service, params: Params) -> Result:
    activity = _existing(service, params["activityArn"])
    answer = _listed(activity)
    if activity.encryption is not None:
        answer["encryptionConfiguration"] = json.loads(activity.encryption)
    return answer


def _listed(activity: ActivityRecord) -> Result:
    return {
        "activityArn": activity.arn,
        "name": activity.name,
        "creationDate": activity.created_at,
    }


def _list(service: Service, params: Params) -> Result:
    size = page_size(params)
    found = service.activities.page(page_start(params, "ListActivities") or "", size + 1)
    answer: Result = {"activities": [_listed(activity) for activity in found[:size]]}
    if len(found) > size:
        answer["nextToken"] = page_token("ListActivities", found[size - 1].name)
    return answer


def _delete(service: Service, params: Params) -> Result:
    arn = params["activityArn"]
    read_arn(arn, "activity")
    service.activities.remove(arn)
    service.tags.remove_all(arn)
    return {}


async def _take(service: Service, tasks: ActivityTasks, params: Params) -> Result:
    activity = _existing(service, params["activityArn"])
    request = await tasks.take(activity.arn, params.get("workerName"))
    if request is None:
        return {}
    return {"taskToken": request.task_token, "input": json.dumps(request.arguments)}
