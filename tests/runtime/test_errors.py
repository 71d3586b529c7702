"""Which AWS error names an exception class stands for."""

from __future__ import annotations

import pytest

from stepsmith import (
    LambdaCrashed,
    LambdaServiceError,
    MarshalError,
    SagaIncomplete,
    Timeout,
    TooManyRequests,
)
from stepsmith.runtime.errors import ServiceError, error_names, is_exception_class


class OutOfStock(Exception):
    pass


class SlowCarrier(Timeout):
    pass


@pytest.mark.parametrize(
    ("error", "names"),
    [
        (Timeout, ("States.Timeout", "Sandbox.Timedout")),
        (
            LambdaServiceError,
            (
                "Lambda.ServiceException",
                "Lambda.AWSLambdaException",
                "Lambda.SdkClientException",
            ),
        ),
        (TooManyRequests, ("Lambda.TooManyRequestsException",)),
        (LambdaCrashed, ("Runtime.ExitError", "Lambda.Unknown")),
        (MarshalError, ("Runtime.MarshalError",)),
        (SagaIncomplete, ("SagaIncomplete",)),
        (OutOfStock, ("OutOfStock",)),
        (ValueError, ("ValueError",)),
    ],
)
def test_names_of_a_class(error: type[Exception], names: tuple[str, ...]) -> None:
    assert error_names(error) == names


def test_a_service_error_without_names_of_its_own_has_its_class_name() -> None:
    assert error_names(ServiceError) == ("ServiceError",)


@pytest.mark.parametrize("value", [Exception, OutOfStock, Timeout])
def test_exception_classes_can_be_declared(value: object) -> None:
    assert is_exception_class(value)


@pytest.mark.parametrize("value", [OutOfStock(), "OutOfStock", int, BaseException, SystemExit])
def test_nothing_else_can_be_declared(value: object) -> None:
    assert not is_exception_class(value)
