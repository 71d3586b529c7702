"""The server of the crash soak: `stepsmith serve`, with the order saga's functions in its threads.

Arguments: the port and the database. Prints how many executions go on as soon as it takes requests;
what the functions print goes nowhere.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import uvloop

from stepsmith.authoring.compiled import compile_workflow
from stepsmith.local.lambda_executor import LambdaExecutor
from stepsmith.local.lambda_response import FunctionResponse, respond
from stepsmith.local.local_functions import LocalFunctions
from stepsmith.runtime.handler import lambda_handler
from stepsmith.runtime.task import Task
from stepsmith.server import serving
from tasks.clients import dynamodb, sns
from workflows.order_saga import order_saga

if TYPE_CHECKING:
    import boto3

    from stepsmith.engine import TaskExecutor

_TOPIC = "arn:aws:sns:us-east-1:123456789012:shop-orders.fifo"
_SEED = Path(__file__).with_name("saga_seed.py")


def _functions(_: boto3.Session, url: str) -> TaskExecutor:
    os.environ["ORDERS_TOPIC_ARN"] = _TOPIC
    for client in (dynamodb, sns):
        client()  # fifty threads would each make their own
    return LambdaExecutor(LocalFunctions(compile_workflow(order_saga).substitutions), _run)


def _run(task: Task[..., Any], payload: bytes, request_id: str) -> FunctionResponse:
    code_file = task.function.__code__.co_filename
    return respond(lambda_handler(task), payload, request_id, code_file)


def main() -> None:
    """Serve until it is killed."""
    answer = os.dup(sys.stdout.fileno())
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    def started(started: serving.Started) -> None:
        os.write(answer, f"{started.resumed}\n".encode())

    logging.basicConfig(level=logging.WARNING)
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    settings = serving.Settings(port=int(sys.argv[1]), db=Path(sys.argv[2]), seed=_SEED)
    uvloop.run(serving.serve(settings, started, _functions))


if __name__ == "__main__":
    main()
