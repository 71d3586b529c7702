"""Batch's requests for jobs, answered here; definitions and queues stay moto's.

https://docs.aws.amazon.com/batch/latest/APIReference/API_Operations.html
"""

from __future__ import annotations

import io
import json
import os
import re
import uuid
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from botocore.exceptions import ParamValidationError
from botocore.validate import validate_parameters

from stepsmith.integrations.names import names_in_botocore
from stepsmith.local.aws_environment import ACCOUNT_ID, REGION
from stepsmith.local.jobs.batch_container import container
from stepsmith.local.jobs.batch_job import STATES, Job, matches
from stepsmith.local.jobs.batch_runs import BatchRuns

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

    Body = Mapping[str, Any]

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,127}")
_SCOPE: Final = re.compile(r"Credential=[^/]+/\d{8}/([a-z0-9-]+)/batch/")
_LARGEST_ARRAY: Final = 10_000
_MOST_ATTEMPTS: Final = 10
_LEAST_TIMEOUT_SECONDS: Final = 60


class _ClientError(Exception):
    """The request cannot be answered."""


class BatchRequests:
    """A WSGI application that answers for jobs, and leaves all else to another one."""

    def __init__(self, application: WSGIApplication, runs: BatchRuns) -> None:
        self._application = application
        self._runs = runs
        self._operations: dict[str, Callable[[Body, str], dict[str, Any]]] = {
            "SubmitJob": self._submit,
            "DescribeJobs": self._describe,
            "ListJobs": self._list,
            "CancelJob": self._cancel,
            "TerminateJob": self._terminate,
        }
        self._names = {f"/v1/{name.lower()}": name for name in self._operations}

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        if path == "/moto-api/reset":
            self._runs.reset()
        name = self._names.get(path)
        scope = _SCOPE.search(environ.get("HTTP_AUTHORIZATION", ""))
        if name is None or (scope is None and "HTTP_AUTHORIZATION" in environ):
            return self._application(environ, start_response)
        text = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        headers = [("Content-Type", "application/json")]
        try:
            answer = self._operations[name](_parsed(text, name), scope[1] if scope else REGION)
            status = "200 OK"
        except _ClientError as error:
            answer, status = {"message": str(error)}, "400 Bad Request"
            headers.append(("x-amzn-ErrorType", "ClientException"))
        body = json.dumps(answer).encode()
        start_response(status, [*headers, ("Content-Length", str(len(body)))])
        return io.BytesIO(body)

    def _submit(self, body: Body, region: str) -> dict[str, Any]:
        if not _NAME.fullmatch(body["jobName"]):
            raise _ClientError("Job name should match valid pattern")
        backend = _backend(region)
        definition = backend.get_job_definition(body["jobDefinition"])
        if definition is None:
            raise _ClientError(f"Job definition {body['jobDefinition']} does not exist")
        queue = backend.get_job_queue(body["jobQueue"])
        if queue is None:
            raise _ClientError(f"Job queue {body['jobQueue']} does not exist")
        if definition.container_properties is None:
            raise _ClientError("only jobs with containerProperties run here")
        job_id = str(uuid.uuid4())
        arn = f"arn:aws:batch:{region}:{backend.account_id}:job/{job_id}"
        array = body.get("arrayProperties") or {}
        job = _job(body, definition, queue.arn, region, job_id, arn)
        if size := array.get("size"):
            if not 2 <= size <= _LARGEST_ARRAY:
                raise _ClientError(f"Array size must be between 2 and {_LARGEST_ARRAY}")
            job.children = [
                _job(body, definition, queue.arn, region, f"{job_id}:{n}", f"{arn}:{n}", index=n)
                for n in range(size)
            ]
        self._runs.add(job)
        return {"jobName": body["jobName"], "jobId": job_id, "jobArn": arn}

    def _describe(self, body: Body, region: str) -> dict[str, Any]:
        asked = [each.rpartition("/")[2] for each in body["jobs"]]
        found = [self._runs.jobs[each] for each in asked if each in self._runs.jobs]
        return {"jobs": [job.describe() for job in found if job.region == region]}

    def _list(self, body: Body, region: str) -> dict[str, Any]:
        filters = body.get("filters") or []
        found = [job for job in self._candidates(body, region) if _chosen(job, filters)]
        if not filters:
            wanted = body.get("jobStatus", "RUNNING")
            if wanted not in STATES:
                raise _ClientError(f"Job status is not one of {' | '.join(STATES)}")
            found = [job for job in found if job.status == wanted]
        first = int(body.get("nextToken") or 0)
        last = first + int(body.get("maxResults") or 100)
        told: dict[str, Any] = {"jobSummaryList": [job.summary() for job in found[first:last]]}
        return told | ({"nextToken": str(last)} if last < len(found) else {})

    def _candidates(self, body: Body, region: str) -> list[Job]:
        if array := body.get("arrayJobId"):
            job = self._runs.jobs.get(array)
            return [] if job is None else job.children
        queue = _backend(region).get_job_queue(body.get("jobQueue", ""))
        if queue is None:
            raise _ClientError(f"Job queue {body.get('jobQueue')} does not exist")
        return [
            job
            for job in list(self._runs.jobs.values())
            if job.told["jobQueue"] == queue.arn and job.index is None
        ]

    def _cancel(self, body: Body, region: str) -> dict[str, Any]:
        return self._end(body, region, started=False)

    def _terminate(self, body: Body, region: str) -> dict[str, Any]:
        return self._end(body, region, started=True)

    def _end(self, body: Body, region: str, *, started: bool) -> dict[str, Any]:
        for name in ("jobId", "reason"):
            if not body[name]:
                raise _ClientError(f"'{name}' is a required field (cannot be an empty string)")
        job = self._runs.jobs.get(body["jobId"])
        if job is not None and job.region == region:
            self._runs.stop(job, body["reason"], started=started)
        return {}


def _parsed(text: bytes, operation: str) -> Body:
    names = names_in_botocore("batch")
    assert names is not None
    shape = names.model.operation_model(operation).input_shape
    assert shape is not None
    try:
        body: Body = json.loads(text or b"{}")
        validate_parameters(body, shape)
    except ValueError as error:
        raise _ClientError(f"the body is no JSON: {error}") from None
    except ParamValidationError as error:
        raise _ClientError(str(error)) from None
    return body


def _backend(region: str) -> Any:
    from moto.batch.models import batch_backends

    return batch_backends[os.environ.get("MOTO_ACCOUNT_ID", ACCOUNT_ID)][region]


def _job(
    body: Body,
    definition: Any,
    queue_arn: str,
    region: str,
    job_id: str,
    arn: str,
    *,
    index: int | None = None,
) -> Job:
    parameters = {**(definition.parameters or {}), **body.get("parameters", {})}
    retry = body.get("retryStrategy") or definition.retry_strategy or {}
    timeout = body.get("timeout") or definition.timeout or {}
    if not 1 <= retry.get("attempts", 1) <= _MOST_ATTEMPTS:
        raise _ClientError(f"Retry attempts must be between 1 and {_MOST_ATTEMPTS}")
    if timeout.get("attemptDurationSeconds", _LEAST_TIMEOUT_SECONDS) < _LEAST_TIMEOUT_SECONDS:
        raise _ClientError(f"attemptDurationSeconds must be at least {_LEAST_TIMEOUT_SECONDS}")
    told = {
        "jobArn": arn,
        "jobName": body["jobName"],
        "jobQueue": queue_arn,
        "jobDefinition": definition.arn,
        "dependsOn": body.get("dependsOn", []),
        "parameters": parameters,
        "retryStrategy": {"attempts": 1, "evaluateOnExit": [], **retry},
        "tags": body.get("tags", {}),
        "platformCapabilities": definition.platform_capabilities or ["EC2"],
    }
    if timeout:
        told["timeout"] = timeout
    return Job(
        job_id=job_id,
        definition=definition.name,
        told=told,
        region=region,
        container=container(
            definition.container_properties, body.get("containerOverrides", {}), parameters
        ),
        waits_for=tuple(_waits_for(body, job_id, index)),
        attempts_most=int(retry.get("attempts", 1)),
        evaluate_on_exit=tuple(retry.get("evaluateOnExit", [])),
        timeout_seconds=timeout.get("attemptDurationSeconds"),
        index=index,
    )


def _waits_for(body: Body, job_id: str, index: int | None) -> Iterable[str]:
    """The ids of the jobs before one, `SEQUENTIAL` and `N_TO_N` among the children of arrays.

    https://docs.aws.amazon.com/batch/latest/userguide/job_dependencies.html
    """
    for dependency in body.get("dependsOn", []):
        kind, other = dependency.get("type"), dependency.get("jobId")
        if kind == "SEQUENTIAL" and index is not None:
            if index:
                yield f"{job_id.rpartition(':')[0]}:{index - 1}"
        elif kind == "N_TO_N" and index is not None:
            yield f"{other}:{index}"
        elif other is not None:
            yield other


def _chosen(job: Job, filters: list[Body]) -> bool:
    if any(one.get("name") != "JOB_NAME" for one in filters):
        raise _ClientError("ListJobs has the filter JOB_NAME here, and no other")
    name: str = job.told["jobName"]
    return all(any(matches(value, name) for value in one.get("values", ())) for one in filters)
