"""The Step Functions API as botocore's service model describes it."""

from __future__ import annotations

from functools import cache

from botocore.loaders import Loader
from botocore.model import OperationModel, ServiceModel

TARGET_PREFIX = "AWSStepFunctions"
"""Stands before the operation's name in the header `X-Amz-Target`."""


@cache
def service_model() -> ServiceModel:
    """The model of the installed botocore."""
    return ServiceModel(Loader().load_service_model("stepfunctions", "service-2"), "stepfunctions")


@cache
def operation_model(name: str) -> OperationModel | None:
    """An operation's model; None if there is none of this name."""
    model = service_model()
    return model.operation_model(name) if name in model.operation_names else None
