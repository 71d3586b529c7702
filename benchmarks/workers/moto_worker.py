"""moto: StartExecution through boto3, with the option that runs executions.

The Lambda function is moto's own simple one, which gives the answers that wait in a queue.
"""

from __future__ import annotations

import io
import json
import logging
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from benchmarks.workers.loop import Json, Refused, Worker

os.environ |= {
    "AWS_ACCESS_KEY_ID": "bench",
    "AWS_SECRET_ACCESS_KEY": "bench",
    "AWS_DEFAULT_REGION": "us-east-1",
}
logging.disable(logging.CRITICAL)  # it logs whole syntax trees where something fails

import boto3  # noqa: E402
from moto import mock_aws  # noqa: E402
from moto.awslambda_simple.models import lambda_simple_backends  # noqa: E402
from moto.stepfunctions.parser.utils import TMP_THREADS  # noqa: E402

CONFIG: Final[Any] = {
    "stepfunctions": {"execute_state_machine": True},
    "lambda": {"use_docker": False},
}
PATIENCE_SECONDS: Final = 120
WAITING_SECONDS: Final = 3
TRUST: Final = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"Service": ["states.amazonaws.com", "lambda.amazonaws.com"]},
            "Action": "sts:AssumeRole",
        }
    ],
}


class MotoWorker(Worker):
    """Keeps one account with what the definitions need."""

    def __init__(self) -> None:
        super().__init__()
        mock_aws(config=CONFIG).start()
        self._states: Any = boto3.client("stepfunctions")
        self._s3: Any = boto3.client("s3")
        self._s3.create_bucket(Bucket="bench")
        iam: Any = boto3.client("iam")
        trust = json.dumps(TRUST)
        role = iam.create_role(RoleName="bench", AssumeRolePolicyDocument=trust)
        self._role = role["Role"]["Arn"]
        lambda_: Any = boto3.client("lambda")
        lambda_.create_function(
            FunctionName="check",
            Runtime="python3.12",
            Role=self._role,
            Handler="check.handler",
            Code={"ZipFile": _archive()},
        )
        account = self._role.split(":")[4]
        self._answers = lambda_simple_backends[account]["us-east-1"].lambda_simple_results_queue
        self._started = 0

    def prepare(self, case: Json) -> Callable[[Json], Callable[[], Json]]:
        if case["file"]:
            body = Path(case["file"]).read_bytes()
            self._s3.put_object(Bucket="bench", Key="items.csv", Body=body)
        arn = self._states.create_state_machine(
            name=case["name"], definition=json.dumps(case["definition"]), roleArn=self._role
        )["stateMachineArn"]
        answers = [json.dumps(case["answer"])] * len(case["definition"]["States"])
        patience = WAITING_SECONDS if case["failures"] else PATIENCE_SECONDS

        def run(input_: Json) -> Callable[[], Json]:
            self._started += 1
            TMP_THREADS.clear()
            self._answers[:] = answers
            execution = self._states.start_execution(
                stateMachineArn=arn, name=f"run-{self._started}", input=json.dumps(input_)
            )["executionArn"]
            # The first thread is the execution's own. Asking again and again would slow it down.
            TMP_THREADS[0].join(patience)
            return lambda: self._output(execution, patience)

        return run

    def _output(self, execution: str, patience: int) -> Json:
        told = self._states.describe_execution(executionArn=execution)
        if told["status"] == "RUNNING":
            self._states.stop_execution(executionArn=execution)
            raise Refused(f"still RUNNING after {patience} s: waits and retries take real time")
        if told["status"] != "SUCCEEDED":
            raise Refused(f"{told['status']}: {told.get('error')}: {told.get('cause')}")
        return json.loads(told["output"])


def _archive() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("check.py", "def handler(event, context):\n    return event\n")
    return buffer.getvalue()


if __name__ == "__main__":
    MotoWorker().serve()
