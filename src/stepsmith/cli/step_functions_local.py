"""The options and variables of AWS's Step Functions Local, as `stepsmith serve` takes them.

See https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-config-options.html
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from math import isfinite
from pathlib import Path
from typing import Annotated, Any, Final
from urllib.parse import urlsplit

import typer

_PANEL: Final = "As AWS's Step Functions Local takes them"


def _endpoint(camel: str, words: str, variable: str, what: str) -> Any:
    return typer.Option(
        f"-{camel}",
        f"--{words}",
        metavar="URL",
        envvar=variable,
        rich_help_panel=_PANEL,
        help=f"Where tasks call {what}; default: here.",
    )


LambdaEndpoint = Annotated[
    str | None, _endpoint("lambdaEndpoint", "lambda-endpoint", "LAMBDA_ENDPOINT", "Lambda")
]
BatchEndpoint = Annotated[
    str | None, _endpoint("batchEndpoint", "batch-endpoint", "BATCH_ENDPOINT", "Batch")
]
DynamoDbEndpoint = Annotated[
    str | None,
    _endpoint("dynamoDBEndpoint", "dynamodb-endpoint", "DYNAMODB_ENDPOINT", "DynamoDB"),
]
EcsEndpoint = Annotated[str | None, _endpoint("ecsEndpoint", "ecs-endpoint", "ECS_ENDPOINT", "ECS")]
GlueEndpoint = Annotated[
    str | None, _endpoint("glueEndpoint", "glue-endpoint", "GLUE_ENDPOINT", "Glue")
]
SageMakerEndpoint = Annotated[
    str | None,
    _endpoint("sageMakerEndpoint", "sagemaker-endpoint", "SAGE_MAKER_ENDPOINT", "SageMaker"),
]
SqsEndpoint = Annotated[str | None, _endpoint("sqsEndpoint", "sqs-endpoint", "SQS_ENDPOINT", "SQS")]
SnsEndpoint = Annotated[str | None, _endpoint("snsEndpoint", "sns-endpoint", "SNS_ENDPOINT", "SNS")]
StepFunctionsEndpoint = Annotated[
    str | None,
    typer.Option(
        "-stepFunctionsEndpoint",
        "--step-functions-endpoint",
        metavar="URL",
        envvar="STEP_FUNCTIONS_ENDPOINT",
        rich_help_panel=_PANEL,
        help="Taken and left alone: state machines start others here.",
    ),
]
Account = Annotated[
    str,
    typer.Option(
        "-account",
        "--aws-account",
        metavar="ID",
        envvar="AWS_ACCOUNT_ID",
        rich_help_panel=_PANEL,
        help="The account of all that is made here.",
    ),
]
Region = Annotated[
    str,
    typer.Option(
        "-region",
        "--aws-region",
        metavar="REGION",
        envvar="AWS_DEFAULT_REGION",
        rich_help_panel=_PANEL,
        help="The region to export; a request's own region is the one that it is signed for.",
    ),
]


def _finite(scale: float) -> float:
    if not isfinite(scale):
        raise typer.BadParameter(f"{scale} is no number to multiply with")
    return scale


WaitTimeScale = Annotated[
    float,
    typer.Option(
        "-waitTimeScale",
        "--wait-time-scale",
        metavar="NUMBER",
        min=0,
        callback=_finite,
        envvar="WAIT_TIME_SCALE",
        rich_help_panel=_PANEL,
        help="What Wait states multiply their waiting by: 0.5 halves it, 0 does away with it.",
    ),
]


def _load(path: Path | None) -> None:
    """Put a file's variables beside those of the environment, which count more."""
    if path is None:
        return
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise typer.BadParameter(f"{path} cannot be read: {error}") from error
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        name, separator, value = line.partition("=")
        if not separator or not name.strip():
            raise typer.BadParameter(f"{path}:{number}: expected NAME=VALUE, found {line!r}")
        os.environ.setdefault(name.strip(), value.strip())


EnvFile = Annotated[
    Path | None,
    typer.Option(
        "--env-file",
        metavar="FILE",
        is_eager=True,
        callback=_load,
        rich_help_panel=_PANEL,
        help="Variables like those above, NAME=VALUE a line, as Docker takes them from a file.",
    ),
]


def checked_account(account: str) -> str:
    """An account's id.

    Raises:
        typer.BadParameter: it is none.
    """
    if len(account) != 12 or not (account.isascii() and account.isdecimal()):
        raise typer.BadParameter(
            f"--aws-account {account} (or AWS_ACCOUNT_ID): give the 12 digits of an account"
        )
    return account


def checked_endpoints(given: Mapping[str, str | None]) -> dict[str, str]:
    """The endpoints that were given, by the names that boto3 has for services.

    Raises:
        typer.BadParameter: one is no URL.
    """
    endpoints = {service: url for service, url in given.items() if url}
    for service, url in endpoints.items():
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise typer.BadParameter(
                f"the endpoint of {service} is {url}: give a URL, such as http://127.0.0.1:3001"
            )
    return endpoints
