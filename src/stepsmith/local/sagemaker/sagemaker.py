"""SageMaker as a whole: what it runs, and the application that answers for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from stepsmith.local.jobs.log_streams import LogStreams
from stepsmith.local.sagemaker.endpoint_operations import EndpointOperations
from stepsmith.local.sagemaker.invocations import Invocations
from stepsmith.local.sagemaker.patient_looks import PatientLooks
from stepsmith.local.sagemaker.requests import SageMakerRequests
from stepsmith.local.sagemaker.training_operations import TrainingOperations
from stepsmith.local.sagemaker.training_runs import TrainingRuns

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


class SageMaker:
    """Training jobs and endpoints.

    Args:
        endpoint: where S3 and everything else is.
    """

    def __init__(self, endpoint: Callable[[], str]) -> None:
        logs = LogStreams(endpoint)
        self._runs = TrainingRuns(endpoint, logs)
        self._training = TrainingOperations(self._runs)
        self._endpoints = EndpointOperations(endpoint, logs)

    def requests(self, application: WSGIApplication) -> SageMakerRequests:
        """An application that answers what is answered here, and leaves all else to another."""
        operations = {**self._training.by_name, **self._endpoints.by_name}
        return SageMakerRequests(application, operations, self._forget)

    def invocations(self, application: WSGIApplication) -> Invocations:
        """An application that has endpoints answer, several at a time."""
        return Invocations(PatientLooks(application, self._endpoints), self._endpoints)

    def close(self) -> None:
        """End all processes."""
        self._runs.close()
        self._endpoints.forget()

    def _forget(self) -> None:
        self._training.forget()
        self._endpoints.forget()
