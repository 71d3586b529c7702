"""The errors of Step Functions and of Lambda that sfnx has names for, each caught around a call."""

from __future__ import annotations

from typing import Any, Final

from benchmarks.beside.construct import Construct, program

_LAMBDA: Final = "aws.optimized.lambda_.errors"
_WITH_OTHERS: Final = "`except TaskFailed:`, which takes others too"


def _caught(title: str, theirs: str, ours: str, spelling: str, **more: Any) -> Construct:
    call = 'aws.optimized.lambda_.invoke(FunctionName="ship", Payload={"order": n})["Payload"]'
    return program(
        title,
        f'try:\n    out = {call}\nexcept {theirs}:\n    out = "none"\nreturn out',
        1,
        here=f'try:\n    out = ship(n)\nexcept {ours}:\n    out = "none"\nreturn out',
        spelling=spelling,
        answers={"ship": lambda given: f"sent {given['order']}"},
        **more,
    )


ERRORS: Final[tuple[Construct, ...]] = (
    _caught("`except HeartbeatTimeout:`", "HeartbeatTimeout", "Timeout", "`except Timeout:`"),
    _caught("`except Permissions:`", "Permissions", "TaskFailed", _WITH_OTHERS),
    _caught("`except HttpSocket:`", "HttpSocket", "TaskFailed", _WITH_OTHERS),
    _caught(
        "`except DataLimitExceeded:`",
        "DataLimitExceeded",
        "Exception",
        "no effect: it has no name of its own, and whether others take it is documented and "
        "measured differently",
        effect=False,
    ),
    _caught(
        "`except QueryEvaluationError:`",
        "QueryEvaluationError",
        "Exception",
        "no effect: what an expression may fail with is a Python error here",
        effect=False,
    ),
    program(
        "`except ExceedToleratedFailureThreshold:`, `ItemReaderFailed`, `ResultWriterFailed`",
        "def one(v):\n    return v * 2\n\ntry:\n    out = distributed_map(one, xs)\n"
        "except (ExceedToleratedFailureThreshold, ItemReaderFailed, ResultWriterFailed):\n"
        "    out = [0]\nreturn out",
        [1, 2],
    ),
    *(
        _caught(f"`except {_LAMBDA}.{name}:`", f"{_LAMBDA}.{name}", ours, f"`except {ours}:`")
        for name, ours in (
            ("ServiceException", "LambdaServiceError"),
            ("AWSLambdaException", "LambdaServiceError"),
            ("SdkClientException", "LambdaServiceError"),
            ("TooManyRequestsException", "TooManyRequests"),
            ("Unknown", "LambdaCrashed"),
        )
    ),
    _caught(
        f"`except {_LAMBDA}.ClientExecutionTimeoutException:`",
        f"{_LAMBDA}.ClientExecutionTimeoutException",
        "Exception",
        "no effect: it has no name of its own; `except Exception:` takes it",
        effect=False,
    ),
)
