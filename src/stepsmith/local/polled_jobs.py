"""Jobs that tasks wait for (`.sync`): asked after until they are over, stopped when nobody waits.

What tells that a job is over follows the services' own documentation, what a task gives that of
https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-sync
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

from stepsmith.engine import Failed, Succeeded, TaskRequest
from stepsmith.engine.failure import TASK_FAILED
from stepsmith.engine.payload import Payload
from stepsmith.errors import LocalCloudError
from stepsmith.integrations.catalogue import OptimisedIntegration, integration
from stepsmith.integrations.names import names_in_botocore
from stepsmith.integrations.service_answer import dialect
from stepsmith.integrations.values import step_functions_result

if TYPE_CHECKING:
    from stepsmith.local.clients import Clients

_PATTERN: Final = ".sync"

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    """How to ask after the jobs of an operation.

    Functions are given the task's arguments and what answered the request, and what they read of
    a description is in Step Functions' spelling.

    Attributes:
        describe: the operation that tells of a job.
        which: its arguments.
        result: what the task gives, from its answer.
        is_over: whether the job is, by that; None if it goes on, else whether it succeeded.
        stop: the operation that ends a job.
        whom: the arguments of that.
    """

    describe: str
    which: Callable[[Values, Values], dict[str, Any]]
    result: Callable[[Values], Values]
    is_over: Callable[[Values], bool | None]
    stop: str
    whom: Callable[[Values, Values], dict[str, Any]]


class PolledJobs:
    """Jobs of the services that emulations or endpoints have."""

    def __init__(self, clients: Clients) -> None:
        self._clients = clients

    def knows(self, resource: str) -> bool:
        """Whether a task's resource is such a job."""
        return _kind(resource) is not None

    def check(self, request: TaskRequest, output: Values) -> Succeeded | Failed | None:
        """What a job came to; None as long as it goes on.

        Args:
            request: the task's.
            output: what answered the request for the job.

        Raises:
            BotoCoreError, ClientError: the service does not say.
        """
        found, kind = _found(request.resource)
        names = names_in_botocore(cast("str", found.service.botocore_name))
        assert names is not None
        response = self._call(request, kind.describe, kind.which(request.arguments, output))
        shape = names.model.operation_model(kind.describe).output_shape
        described = step_functions_result(shape, response, dialect(found, names).spelling)
        result = kind.result(described)
        over = kind.is_over(result)
        if over is None:
            return None
        return Succeeded(result) if over else Failed(TASK_FAILED, Payload(result).text)

    def stop(self, request: TaskRequest, output: Values) -> None:
        """End a job that nobody waits for any more.

        Raises:
            BotoCoreError, ClientError: the service does not.
        """
        _, kind = _found(request.resource)
        self._call(request, kind.stop, kind.whom(request.arguments, output))

    def _call(self, request: TaskRequest, operation: str, arguments: dict[str, Any]) -> Values:
        from botocore import xform_name

        found, _ = _found(request.resource)
        service = cast("str", found.service.botocore_name)
        client = self._clients.client(service, request)
        response: Values = getattr(client, xform_name(operation))(**arguments)
        return response


def _kind(resource: str) -> _Kind | None:
    found = integration(resource)
    if not isinstance(found, OptimisedIntegration) or found.pattern != _PATTERN:
        return None
    return _KINDS.get((found.service.botocore_name, found.operation))


def _found(resource: str) -> tuple[OptimisedIntegration, _Kind]:
    found, kind = integration(resource), _kind(resource)
    if not isinstance(found, OptimisedIntegration) or kind is None:
        raise LocalCloudError(f"{resource} is no job that can be asked after")
    return found, kind


def _status(*path: str, succeeded: str, failed: tuple[str, ...]) -> Callable[[Values], bool | None]:
    """Whether a job is over by a status in its description."""

    def is_over(result: Values) -> bool | None:
        value: Any = result
        for name in path:
            value = value.get(name, {})
        return True if value == succeeded else False if value in failed else None

    return is_over


def _ecs_task_is_over(task: Values) -> bool | None:
    if task.get("LastStatus") != "STOPPED":
        return None
    codes = [container.get("ExitCode") for container in task.get("Containers", ())]
    return task.get("StopCode") != "TaskFailedToStart" and all(code == 0 for code in codes)


def _ecs_task(given: Values, answer: Values) -> dict[str, Any]:
    (task, *_) = answer["Tasks"]
    return {"cluster": task.get("ClusterArn", "default"), "tasks": [task["TaskArn"]]}


def _sagemaker_job(what: str) -> _Kind:
    name, status = f"{what}Name", f"{what}Status"
    return _Kind(
        describe=f"Describe{what}",
        which=lambda given, answer: {name: given[name]},
        result=lambda described: described,
        is_over=_status(status, succeeded="Completed", failed=("Failed", "Stopped")),
        stop=f"Stop{what}",
        whom=lambda given, answer: {name: given[name]},
    )


_KINDS: Final[dict[tuple[str | None, str | None], _Kind]] = {
    ("athena", "StartQueryExecution"): _Kind(
        describe="GetQueryExecution",
        which=lambda given, answer: {"QueryExecutionId": answer["QueryExecutionId"]},
        result=lambda described: described,
        is_over=_status(
            *("QueryExecution", "Status", "State"),
            succeeded="SUCCEEDED",
            failed=("FAILED", "CANCELLED"),
        ),
        stop="StopQueryExecution",
        whom=lambda given, answer: {"QueryExecutionId": answer["QueryExecutionId"]},
    ),
    ("batch", "SubmitJob"): _Kind(
        describe="DescribeJobs",
        which=lambda given, answer: {"jobs": [answer["JobId"]]},
        result=lambda described: described["Jobs"][0],
        is_over=_status("Status", succeeded="SUCCEEDED", failed=("FAILED",)),
        stop="TerminateJob",
        whom=lambda given, answer: {
            "jobId": answer["JobId"],
            "reason": "The Task state which was managing this resource was aborted",
        },
    ),
    ("codebuild", "StartBuild"): _Kind(
        describe="BatchGetBuilds",
        which=lambda given, answer: {"ids": [answer["Build"]["Id"]]},
        result=lambda described: {"Build": described["Builds"][0]},
        is_over=_status(
            *("Build", "BuildStatus"),
            succeeded="SUCCEEDED",
            failed=("FAILED", "FAULT", "TIMED_OUT", "STOPPED"),
        ),
        stop="StopBuild",
        whom=lambda given, answer: {"id": answer["Build"]["Id"]},
    ),
    ("ecs", "RunTask"): _Kind(
        describe="DescribeTasks",
        which=_ecs_task,
        result=lambda described: described["Tasks"][0],
        is_over=_ecs_task_is_over,
        stop="StopTask",
        whom=lambda given, answer: {
            "cluster": answer["Tasks"][0].get("ClusterArn", "default"),
            "task": answer["Tasks"][0]["TaskArn"],
        },
    ),
    ("glue", "StartJobRun"): _Kind(
        describe="GetJobRun",
        which=lambda given, answer: {"JobName": given["JobName"], "RunId": answer["JobRunId"]},
        result=lambda described: described["JobRun"],
        is_over=_status(
            "JobRunState",
            succeeded="SUCCEEDED",
            failed=("FAILED", "TIMEOUT", "STOPPED", "ERROR", "EXPIRED"),
        ),
        stop="BatchStopJobRun",
        whom=lambda given, answer: {
            "JobName": given["JobName"],
            "JobRunIds": [answer["JobRunId"]],
        },
    ),
    ("sagemaker", "CreateHyperParameterTuningJob"): _sagemaker_job("HyperParameterTuningJob"),
    ("sagemaker", "CreateLabelingJob"): _sagemaker_job("LabelingJob"),
    ("sagemaker", "CreateProcessingJob"): _sagemaker_job("ProcessingJob"),
    ("sagemaker", "CreateTrainingJob"): _sagemaker_job("TrainingJob"),
    ("sagemaker", "CreateTransformJob"): _sagemaker_job("TransformJob"),
}
