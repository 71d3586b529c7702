"""SageMaker behind the server, by itself and from state machines."""

from __future__ import annotations

import io
import json
import tarfile
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from tests.server.served import ROLE, Served, is_alive
from tests.server.test_executions import ended
from tests.server.test_mocks import task

BUCKET = "models"
IMAGE = "sagemaker-scikit-learn:1.2-1-cpu-py3"


def archive(**files: str) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        for name, text in files.items():
            member = tarfile.TarInfo(f"{name}.py")
            member.size = len(text)
            tar.addfile(member, io.BytesIO(text.encode()))
    return packed.getvalue()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Generator[Served]:
    """One server with a bucket for all tests."""
    with Served(folder=tmp_path_factory.mktemp("server")) as started:
        started.client("s3").create_bucket(Bucket=BUCKET)
        yield started


def job(server: Served, script: str) -> dict[str, Any]:
    """The arguments of createTrainingJob for a script."""
    name = f"job-{uuid4().hex[:8]}"
    key = f"code/{name}.tar.gz"
    server.client("s3").put_object(Bucket=BUCKET, Key=key, Body=archive(train=script))
    return {
        "TrainingJobName": name,
        "RoleArn": ROLE,
        "AlgorithmSpecification": {"TrainingImage": IMAGE, "TrainingInputMode": "File"},
        "HyperParameters": {
            "sagemaker_program": "train.py",
            "sagemaker_submit_directory": f"s3://{BUCKET}/{key}",
        },
        "OutputDataConfig": {"S3OutputPath": f"s3://{BUCKET}/trained"},
        "ResourceConfig": {
            "InstanceCount": 1,
            "InstanceType": "ml.m5.large",
            "VolumeSizeInGB": 1,
        },
        "StoppingCondition": {"MaxRuntimeInSeconds": 60},
    }


def run(server: Served, resource: str, parameters: dict[str, Any]) -> Any:
    """The description of an execution of one task."""
    sfn = server.client("stepfunctions")
    definition = json.dumps(task(f"arn:aws:states:::{resource}", Parameters=parameters))
    arn = sfn.create_state_machine(name=str(uuid4()), definition=definition, roleArn=ROLE)
    execution = sfn.start_execution(stateMachineArn=arn["stateMachineArn"])["executionArn"]
    return ended(sfn, execution)


def test_a_state_machine_waits_for_a_training_job(server: Served) -> None:
    asked = job(server, "import os; open(os.environ['SM_MODEL_DIR'] + '/model', 'w').write('1')")
    described = run(server, "sagemaker:createTrainingJob.sync", asked)
    output = json.loads(described["output"])
    name = asked["TrainingJobName"]
    assert output["TrainingJobStatus"] == "Completed"
    assert output["TrainingJobName"] == name
    address = f"s3://{BUCKET}/trained/{name}/output/model.tar.gz"
    assert output["ModelArtifacts"] == {"S3ModelArtifacts": address}
    stored = server.client("s3").get_object(
        Bucket=BUCKET, Key=f"trained/{name}/output/model.tar.gz"
    )
    with tarfile.open(fileobj=io.BytesIO(stored["Body"].read())) as tar:
        assert tar.getnames() == ["model"]


def test_a_state_machine_may_not_wait(server: Served) -> None:
    asked = job(server, "")
    described = run(server, "sagemaker:createTrainingJob", asked)
    output = json.loads(described["output"])
    assert output["TrainingJobArn"].endswith(f":training-job/{asked['TrainingJobName']}")


def test_the_failure_of_a_training_job_is_its_description(server: Served) -> None:
    asked = job(server, "raise ValueError('no data')")
    described = run(server, "sagemaker:createTrainingJob.sync", asked)
    assert described["error"] == "States.TaskFailed"
    cause = json.loads(described["cause"])
    assert cause["TrainingJobStatus"] == "Failed"
    assert cause["FailureReason"].startswith("AlgorithmError: ExecuteUserScriptError:\n")


def test_a_job_that_cannot_run_here_says_why(server: Served) -> None:
    asked = {**job(server, ""), "HyperParameters": {"epochs": "1"}}
    described = run(server, "sagemaker:createTrainingJob.sync", asked)
    assert described["error"] == "SageMaker.AmazonSageMakerException"
    assert f"image {IMAGE} is mapped to no local code" in described["cause"]


SERVING = """
import json, os, pathlib
def model_fn(model_dir):
    return int(pathlib.Path(model_dir, "factor.py").read_text())
def predict_fn(data, model):
    return {"result": int(data) * model, "pid": os.getpid()}
"""


def sagemaker_state(operation: str, arguments: dict[str, Any], **more: Any) -> dict[str, Any]:
    resource = f"arn:aws:states:::{operation}"
    return {"Type": "Task", "Resource": resource, "Arguments": arguments, **more}


def deployment(name: str, model: str) -> dict[str, Any]:
    """A state machine that deploys a model, waits for it, and asks it."""
    variant = {
        "VariantName": "AllTraffic",
        "ModelName": name,
        "InitialInstanceCount": 1,
        "InstanceType": "ml.t2.medium",
    }
    container = {"Image": IMAGE, "ModelDataUrl": model}
    status = "{% $states.result.EndpointStatus %}"
    return {
        "QueryLanguage": "JSONata",
        "StartAt": "Model",
        "States": {
            "Model": sagemaker_state(
                "sagemaker:createModel",
                {"ModelName": name, "ExecutionRoleArn": ROLE, "PrimaryContainer": container},
                Next="Config",
            ),
            "Config": sagemaker_state(
                "sagemaker:createEndpointConfig",
                {"EndpointConfigName": name, "ProductionVariants": [variant]},
                Next="Endpoint",
            ),
            "Endpoint": sagemaker_state(
                "sagemaker:createEndpoint",
                {"EndpointName": name, "EndpointConfigName": name},
                Next="Look",
            ),
            "Look": sagemaker_state(
                "aws-sdk:sagemaker:describeEndpoint",
                {"EndpointName": name},
                Assign={"status": status},
                Next="Ready",
            ),
            "Ready": {
                "Type": "Choice",
                "Choices": [{"Condition": "{% $status = 'InService' %}", "Next": "Ask"}],
                "Default": "Pause",
            },
            "Pause": {"Type": "Wait", "Seconds": 1, "Next": "Look"},
            "Ask": sagemaker_state(
                "aws-sdk:sagemakerruntime:invokeEndpoint",
                {"EndpointName": name, "ContentType": "application/json", "Body": "21"},
                End=True,
            ),
        },
    }


def test_a_state_machine_deploys_a_model_and_asks_it(tmp_path: Path) -> None:
    """The model's process ends with the server."""
    with Served(folder=tmp_path) as server:
        s3, sfn = server.client("s3"), server.client("stepfunctions")
        s3.create_bucket(Bucket=BUCKET)
        packed = archive(factor="2", **{"code/inference": SERVING})
        s3.put_object(Bucket=BUCKET, Key="model.tar.gz", Body=packed)
        definition = json.dumps(deployment("doubling", f"s3://{BUCKET}/model.tar.gz"))
        arn = sfn.create_state_machine(name="deploy", definition=definition, roleArn=ROLE)
        machine = arn["stateMachineArn"]
        execution = sfn.start_execution(stateMachineArn=machine)["executionArn"]
        described = ended(sfn, execution)
        assert described["status"] == "SUCCEEDED", described
        output = json.loads(described["output"])
        assert output["InvokedProductionVariant"] == "AllTraffic"
        answer = json.loads(output["Body"])
        assert answer["result"] == 42
        assert is_alive(answer["pid"])
        server.stop()
    _assert_ends(answer["pid"])


def _assert_ends(pid: int) -> None:
    deadline = time.monotonic() + 10
    while is_alive(pid):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def pid_of(server: Served, name: str) -> int:
    s3 = server.client("s3")
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            return int(s3.get_object(Bucket=BUCKET, Key=name)["Body"].read())
        except s3.exceptions.NoSuchKey:
            time.sleep(0.1)
    raise AssertionError(f"{name} tells no process")


TELLING_PID = """
import boto3, os, signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
boto3.client("s3").put_object(Bucket="models", Key="pid", Body=str(os.getpid()))
time.sleep(600)
"""


def test_a_job_ends_with_the_server(tmp_path: Path) -> None:
    """Also one that would not; its own requests go to the server too."""
    with Served(folder=tmp_path) as server:
        server.client("s3").create_bucket(Bucket=BUCKET)
        server.client("sagemaker").create_training_job(**job(server, TELLING_PID))
        pid = pid_of(server, "pid")
        assert is_alive(pid)
        server.stop()
    _assert_ends(pid)
