"""SageMaker as a whole: what it runs, and the application that answers for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from stepsmith.local.sagemaker.log_streams import LogStreams
from stepsmith.local.sagemaker.requests import SageMakerRequests
from stepsmith.local.sagemaker.training_operations import TrainingOperations
from stepsmith.local.sagemaker.training_runs import TrainingRuns

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


class SageMaker:
    """Training jobs.

    Args:
        endpoint: where S3 and everything else is.
    """

    def __init__(self, endpoint: Callable[[], str]) -> None:
        logs = LogStreams(endpoint)
        self._runs = TrainingRuns(endpoint, logs)
        self._training = TrainingOperations(self._runs)

    def requests(self, application: WSGIApplication) -> SageMakerRequests:
        """An application that answers what is answered here, and leaves all else to another."""
        return SageMakerRequests(application, self._training.by_name, self._training.forget)

    def close(self) -> None:
        """End all processes."""
        self._runs.close()
