"""Endpoints: models as processes that answer."""

from __future__ import annotations

import importlib.util
import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from tests.local.sagemaker.sagemaker_cloud import IMAGE, ROLE, Cloud, archive

DOUBLING = """
import json, pathlib
def model_fn(model_dir):
    return int(pathlib.Path(model_dir, "factor").read_text())
def input_fn(data, content_type):
    assert content_type == "application/json" and isinstance(data, str)
    return json.loads(data)
def predict_fn(data, model):
    print("asked for", data)
    return [model * each for each in data]
def output_fn(prediction, accept):
    return json.dumps({"result": prediction}), accept
"""


def model(
    cloud: Cloud,
    files: Mapping[str, str],
    environment: Mapping[str, str] | None = None,
    **container: Any,
) -> str:
    """Keep a model.tar.gz, and create a model of it; its name."""
    name = f"model-{uuid4().hex[:8]}"
    cloud.sagemaker.create_model(
        ModelName=name,
        ExecutionRoleArn=ROLE,
        PrimaryContainer={
            "Image": IMAGE,
            "ModelDataUrl": cloud.put(f"{name}/model.tar.gz", archive(files)),
            "Environment": dict(environment or {}),
            **container,
        },
    )
    return name


def doubling(cloud: Cloud, factor: int = 2) -> str:
    return model(cloud, {"code/inference.py": DOUBLING, "factor": str(factor)})


def configuration(cloud: Cloud, *variants: tuple[str, str, float]) -> str:
    """Create an endpoint configuration for variants, with their models and weights; its name."""
    name = f"config-{uuid4().hex[:8]}"
    cloud.sagemaker.create_endpoint_config(
        EndpointConfigName=name,
        ProductionVariants=[
            {
                "VariantName": variant,
                "ModelName": model,
                "InitialInstanceCount": 1,
                "InstanceType": "ml.t2.medium",
                "InitialVariantWeight": weight,
            }
            for variant, model, weight in variants
        ],
    )
    return name


def settled(cloud: Cloud, name: str) -> Any:
    """The description of an endpoint of which nothing is under way."""
    deadline = time.monotonic() + 60
    while (told := cloud.sagemaker.describe_endpoint(EndpointName=name))["EndpointStatus"] in (
        "Creating",
        "Updating",
    ):
        assert time.monotonic() < deadline, told
        time.sleep(0.05)
    return told


def create(cloud: Cloud, config: str) -> str:
    name = f"endpoint-{uuid4().hex[:8]}"
    cloud.sagemaker.create_endpoint(EndpointName=name, EndpointConfigName=config)
    return name


def endpoint(cloud: Cloud, of: str) -> str:
    """An endpoint in service for a model; its name."""
    name = create(cloud, configuration(cloud, ("AllTraffic", of, 1.0)))
    told = settled(cloud, name)
    assert told["EndpointStatus"] == "InService", told
    return name


def failure(cloud: Cloud, of: str) -> str:
    """Why an endpoint for a model is not in service."""
    told = settled(cloud, create(cloud, configuration(cloud, ("AllTraffic", of, 1.0))))
    assert told["EndpointStatus"] == "Failed"
    return str(told["FailureReason"])


def ask(cloud: Cloud, name: str, body: bytes | str, **more: Any) -> Any:
    """The JSON of an answer."""
    given = {"ContentType": "application/json", **more}
    return json.loads(
        cloud.runtime.invoke_endpoint(EndpointName=name, Body=body, **given)["Body"].read()
    )


def model_error(cloud: Cloud, name: str, body: str, **more: Any) -> Any:
    with pytest.raises(cloud.runtime.exceptions.ModelError) as raised:
        ask(cloud, name, body, **more)
    return raised.value.response


def test_an_endpoint_answers_with_the_functions_of_the_models_code(cloud: Cloud) -> None:
    name = endpoint(cloud, doubling(cloud))
    answer = cloud.runtime.invoke_endpoint(
        EndpointName=name, Body=b"[1, 2]", ContentType="application/json"
    )
    assert json.loads(answer["Body"].read()) == {"result": [2, 4]}
    assert answer["ContentType"] == "application/json"
    assert answer["InvokedProductionVariant"] == "AllTraffic"
    group = f"/aws/sagemaker/Endpoints/{name}"
    assert cloud.printed(group, "AllTraffic/") == ["asked for [1, 2]"]


def test_an_endpoint_tells_of_itself(cloud: Cloud) -> None:
    config = configuration(cloud, ("blue", doubling(cloud), 2.0))
    name = create(cloud, config)
    told = settled(cloud, name)
    assert told["EndpointConfigName"] == config
    (variant,) = told["ProductionVariants"]
    assert variant["VariantName"] == "blue"
    assert variant["CurrentWeight"] == 2.0
    assert variant["CurrentInstanceCount"] == 1
    assert variant["DeployedImages"][0]["SpecifiedImage"] == IMAGE
    listed = cloud.sagemaker.list_endpoints(NameContains=name)["Endpoints"]
    assert [(each["EndpointName"], each["EndpointStatus"]) for each in listed] == [
        (name, "InService")
    ]


@pytest.mark.parametrize(
    ("content_type", "body", "accept", "answer"),
    [
        ("application/json", "[[1, 2], [3, 4]]", "application/json", "[[1, 2], [3, 4]]"),
        ("text/csv", "1,2\n3,4\n", "application/json", "[[1, 2], [3, 4]]"),
        ("text/csv", "1,2\n3,4\n", "text/csv", "1,2\n3,4\n"),
        ("application/json", "[1, 2]", "text/csv", "1\n2\n"),
    ],
)
def test_json_and_csv_are_read_and_written_without_own_functions(
    cloud: Cloud, content_type: str, body: str, accept: str, answer: str
) -> None:
    name = _as_it_is(cloud)
    told = cloud.runtime.invoke_endpoint(
        EndpointName=name, Body=body, ContentType=content_type, Accept=accept
    )
    assert told["Body"].read().decode() == answer
    assert told["ContentType"] == accept


_made: list[str] = []


def _as_it_is(cloud: Cloud) -> str:
    if not _made:
        _made.append(endpoint(cloud, model(cloud, {"code/inference.py": _IDENTITY})))
    return _made[0]


_IDENTITY = "def model_fn(model_dir):\n    return lambda data: data\n"


@pytest.mark.skipif(importlib.util.find_spec("numpy") is None, reason="numpy is not installed")
def test_arrays_of_numpy_are_read_and_written(cloud: Cloud) -> None:
    import io

    import numpy

    buffer = io.BytesIO()
    numpy.save(buffer, numpy.array([[1, 2]]))
    kind = "application/x-npy"
    answer = cloud.runtime.invoke_endpoint(
        EndpointName=_as_it_is(cloud), Body=buffer.getvalue(), ContentType=kind, Accept=kind
    )
    assert numpy.load(io.BytesIO(answer["Body"].read())).tolist() == [[1, 2]]


def test_a_content_type_that_nothing_reads_is_an_error_of_the_model(cloud: Cloud) -> None:
    error = model_error(cloud, _as_it_is(cloud), "x", ContentType="image/png")
    assert error["OriginalStatusCode"] == 500
    assert error["OriginalMessage"].startswith("Content type image/png is not supported")


def test_the_code_may_stand_apart_from_the_model(cloud: Cloud) -> None:
    code = cloud.put("apart/sourcedir.tar.gz", archive({"serve.py": DOUBLING}))
    environment = {"SAGEMAKER_PROGRAM": "serve.py", "SAGEMAKER_SUBMIT_DIRECTORY": code}
    name = endpoint(cloud, model(cloud, {"factor": "3"}, environment))
    assert ask(cloud, name, "[1]") == {"result": [3]}


def test_a_mapped_image_has_the_code(
    cloud: Cloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "serving").mkdir()
    (tmp_path / "serving" / "inference.py").write_text(DOUBLING)
    repository = IMAGE.partition(":")[0]
    (tmp_path / "pyproject.toml").write_text(
        f'[tool.stepsmith.images]\n"{repository}" = "serving"\n'
    )
    monkeypatch.chdir(tmp_path)
    assert ask(cloud, endpoint(cloud, model(cloud, {"factor": "4"})), "[1]") == {"result": [4]}


@pytest.mark.parametrize(
    ("content_type", "body", "accept", "answer"),
    [
        ("application/json", '{"a": 1}', "application/json", '{"a": 1}'),
        ("text/csv", "1,2.5,x\n3,4,y\n", "application/json", '[[1, 2.5, "x"], [3, 4, "y"]]'),
        ("text/csv", "1,2\n", "application/json", "[1, 2]"),
        ("text/csv", "1,2\n3,4\n", "text/csv", "1,2\n3,4\n"),
    ],
)
def test_without_numpy_there_are_lists(
    bare: str, cloud: Cloud, content_type: str, body: str, accept: str, answer: str
) -> None:
    told = cloud.runtime.invoke_endpoint(
        EndpointName=bare, Body=body, ContentType=content_type, Accept=accept
    )
    assert told["Body"].read().decode() == answer


@pytest.fixture(scope="module")
def bare(cloud: Cloud) -> str:
    """A model that gives back what it gets, in a process that has no numpy."""
    script = "import sys\nsys.modules['numpy'] = None\n" + _IDENTITY
    return endpoint(cloud, model(cloud, {"code/inference.py": script}))


def test_few_looks_see_an_endpoint_come_into_service(cloud: Cloud) -> None:
    """As virtual time needs it, in which nobody pauses between two looks."""
    slow = model(cloud, {"code/inference.py": "import time; time.sleep(1)\n" + _IDENTITY})
    name = create(cloud, configuration(cloud, ("AllTraffic", slow, 1.0)))
    looks = 1
    while cloud.sagemaker.describe_endpoint(EndpointName=name)["EndpointStatus"] == "Creating":
        looks += 1
    assert looks <= 60


def test_one_function_may_do_all(cloud: Cloud) -> None:
    script = (
        "def model_fn(model_dir):\n    return 7\n"
        "def transform_fn(model, data, content_type, accept):\n"
        "    return f'[{model}, {data}]', 'application/json'\n"
    )
    assert ask(cloud, endpoint(cloud, model(cloud, {"code/inference.py": script})), "1") == [7, 1]


def test_variables_of_the_container_are_the_codes(cloud: Cloud) -> None:
    script = (
        "import os\n"
        "def model_fn(model_dir):\n    return os.environ['GREETING']\n"
        "def predict_fn(data, model, context):\n"
        "    return [model, context.get_request_header(0, 'Content-Type')]\n"
    )
    name = endpoint(cloud, model(cloud, {"code/inference.py": script}, {"GREETING": "hello"}))
    assert ask(cloud, name, "1") == ["hello", "application/json"]


FAILING = """
import os
def model_fn(model_dir):
    return os.getpid()
def input_fn(data, content_type):
    return data
def predict_fn(data, model):
    if data == "raise":
        raise ValueError("no such number")
    if data == "refuse":
        error = ValueError("too long")
        error.status_code = 413
        raise error
    if data == "exit":
        os._exit(3)
    return model
"""


@pytest.fixture(scope="module")
def failing(cloud: Cloud) -> str:
    return endpoint(cloud, model(cloud, {"code/inference.py": FAILING}))


def test_an_exception_is_an_error_of_the_model(cloud: Cloud, failing: str) -> None:
    error = model_error(cloud, failing, "raise")
    assert error["ResponseMetadata"]["HTTPStatusCode"] == 424
    assert error["OriginalStatusCode"] == 500
    assert error["OriginalMessage"].startswith("no such number\nTraceback ")
    assert error["Error"]["Message"].startswith(
        'Received server error (500) from primary with message "no such number\nTraceback '
    )
    assert error["LogStreamArn"].endswith(f":log-group:/aws/sagemaker/Endpoints/{failing}")


def test_an_exception_may_have_a_status_of_its_own(cloud: Cloud, failing: str) -> None:
    error = model_error(cloud, failing, "refuse")
    assert error["OriginalStatusCode"] == 413
    assert error["Error"]["Message"].startswith("Received client error (413) from primary")


def test_a_process_that_ended_is_started_again(cloud: Cloud, failing: str) -> None:
    first = ask(cloud, failing, "1")
    assert ask(cloud, failing, "1") == first
    error = model_error(cloud, failing, "exit")
    assert error["OriginalMessage"] == "the process of the model ended: exit status 3"
    assert ask(cloud, failing, "1") != first


def test_a_model_that_cannot_be_loaded_fails_the_endpoint(cloud: Cloud) -> None:
    broken = "def model_fn(model_dir):\n    raise ValueError('wrong version')\n"
    assert failure(cloud, model(cloud, {"code/inference.py": broken})) == (
        "The primary container for production variant AllTraffic did not pass the ping health "
        "check. Please check CloudWatch logs for this endpoint. (ValueError: wrong version)"
    )


def test_a_model_that_is_not_in_s3_fails_the_endpoint(cloud: Cloud) -> None:
    missing = "s3://models/missing/model.tar.gz"
    reason = failure(cloud, model(cloud, {}, ModelDataUrl=missing))
    assert reason.startswith(
        'Failed to download model data for container "container_1" from URL: '
        f'"{missing}". Please ensure that there is an object located at the URL'
    )


def test_an_image_without_code_has_to_be_mapped(cloud: Cloud) -> None:
    reason = failure(cloud, model(cloud, {"model": "1"}))
    assert f"image {IMAGE} is mapped to no local code; say in " in reason
    assert "SAGEMAKER_SUBMIT_DIRECTORY" in reason


def test_an_endpoint_that_failed_answers_nobody(cloud: Cloud) -> None:
    name = create(cloud, configuration(cloud, ("a", model(cloud, {"model": "1"}), 1.0)))
    settled(cloud, name)
    with pytest.raises(cloud.runtime.exceptions.ClientError) as refused:
        ask(cloud, name, "1")
    assert refused.value.response["Error"] == {
        "Code": "ValidationError",
        "Message": f"Endpoint {name} of account 123456789012 not found.",
    }


def test_an_update_serves_the_new_model(cloud: Cloud) -> None:
    name = endpoint(cloud, doubling(cloud))
    config = configuration(cloud, ("AllTraffic", doubling(cloud, 10), 1.0))
    cloud.sagemaker.update_endpoint(EndpointName=name, EndpointConfigName=config)
    told = settled(cloud, name)
    assert told["EndpointStatus"] == "InService"
    assert told["EndpointConfigName"] == config
    assert ask(cloud, name, "[1]") == {"result": [10]}


def test_an_update_that_fails_is_rolled_back(cloud: Cloud) -> None:
    """What served before goes on all the time."""
    before = configuration(cloud, ("AllTraffic", doubling(cloud), 1.0))
    name = create(cloud, before)
    settled(cloud, name)
    broken = model(cloud, {"code/inference.py": "import time; time.sleep(0.5); 1 / 0"})
    cloud.sagemaker.update_endpoint(
        EndpointName=name, EndpointConfigName=configuration(cloud, ("AllTraffic", broken, 1.0))
    )
    assert cloud.sagemaker.describe_endpoint(EndpointName=name)["EndpointStatus"] == "Updating"
    assert ask(cloud, name, "[1]") == {"result": [2]}
    told = settled(cloud, name)
    assert told["EndpointStatus"] == "InService"
    assert told["EndpointConfigName"] == before
    assert "(ZeroDivisionError: division by zero)" in told["FailureReason"]
    assert ask(cloud, name, "[1]") == {"result": [2]}


def test_an_endpoint_under_way_is_neither_changed_nor_deleted(cloud: Cloud) -> None:
    slow = model(cloud, {"code/inference.py": "import time; time.sleep(1)\n" + _IDENTITY})
    config = configuration(cloud, ("AllTraffic", slow, 1.0))
    name = create(cloud, config)
    with pytest.raises(cloud.sagemaker.exceptions.ClientError) as refused:
        cloud.sagemaker.delete_endpoint(EndpointName=name)
    assert refused.value.response["Error"]["Message"] == (
        "Cannot update in-progress endpoint "
        f'"arn:aws:sagemaker:us-east-1:123456789012:endpoint/{name}".'
    )
    settled(cloud, name)
    cloud.sagemaker.delete_endpoint(EndpointName=name)


def test_a_deleted_endpoint_is_gone(cloud: Cloud) -> None:
    name = endpoint(cloud, doubling(cloud))
    cloud.sagemaker.delete_endpoint(EndpointName=name)
    with pytest.raises(cloud.sagemaker.exceptions.ClientError) as refused:
        cloud.sagemaker.describe_endpoint(EndpointName=name)
    assert refused.value.response["Error"] == {
        "Code": "ValidationException",
        "Message": "Could not find endpoint "
        f'"arn:aws:sagemaker:us-east-1:123456789012:endpoint/{name}".',
    }
    with pytest.raises(cloud.runtime.exceptions.ClientError, match="not found"):
        ask(cloud, name, "[1]")


def test_an_endpoint_is_created_once(cloud: Cloud) -> None:
    name = endpoint(cloud, doubling(cloud))
    config = configuration(cloud, ("AllTraffic", doubling(cloud), 1.0))
    with pytest.raises(cloud.sagemaker.exceptions.ClientError, match="already existing endpoint"):
        cloud.sagemaker.create_endpoint(EndpointName=name, EndpointConfigName=config)


def factors(cloud: Cloud, name: str, **more: Any) -> Sequence[int]:
    return [ask(cloud, name, "[1]", **more)["result"][0] for _ in range(20)]


def test_weights_say_which_variant_answers(cloud: Cloud) -> None:
    name = create(
        cloud,
        configuration(cloud, ("blue", doubling(cloud, 2), 1.0), ("green", doubling(cloud, 3), 0.0)),
    )
    settled(cloud, name)
    assert set(factors(cloud, name)) == {2}
    assert set(factors(cloud, name, TargetVariant="green")) == {3}
    cloud.sagemaker.update_endpoint_weights_and_capacities(
        EndpointName=name,
        DesiredWeightsAndCapacities=[
            {"VariantName": "blue", "DesiredWeight": 0.0},
            {"VariantName": "green", "DesiredWeight": 1.0, "DesiredInstanceCount": 2},
        ],
    )
    assert set(factors(cloud, name)) == {3}
    told = settled(cloud, name)
    assert {each["VariantName"]: each["CurrentWeight"] for each in told["ProductionVariants"]} == {
        "blue": 0.0,
        "green": 1.0,
    }


def test_a_pipeline_of_containers_is_refused(cloud: Cloud) -> None:
    name = f"model-{uuid4().hex[:8]}"
    cloud.sagemaker.create_model(
        ModelName=name, ExecutionRoleArn=ROLE, Containers=[{"Image": IMAGE}, {"Image": IMAGE}]
    )
    with pytest.raises(cloud.sagemaker.exceptions.ClientError) as refused:
        create(cloud, configuration(cloud, ("AllTraffic", name, 1.0)))
    assert refused.value.response["Error"]["Message"] == (
        f"model {name}: models have one container here, no pipeline"
    )
