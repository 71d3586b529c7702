"""Training jobs: a script in script mode as a process."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from tests.local.sagemaker.sagemaker_cloud import BUCKET, IMAGE, Cloud, channel, unpacked

LOG_GROUP = "/aws/sagemaker/TrainingJobs"

TELLING = """
import json, os, pathlib, sys
told = {"arguments": sys.argv[1:], "folder": os.getcwd(), "variables": dict(os.environ)}
for name in ("hyperparameters", "inputdataconfig", "resourceconfig"):
    path = pathlib.Path(os.environ["SM_INPUT_CONFIG_DIR"], name + ".json")
    told[name] = json.loads(path.read_text())
data = pathlib.Path(os.environ["SM_INPUT_DIR"], "data")
files = sorted(path for path in data.rglob("*") if path.is_file())
told["data"] = {str(path.relative_to(data)): path.read_text() for path in files}
pathlib.Path(os.environ["SM_MODEL_DIR"], "told.json").write_text(json.dumps(told))
"""
WAITING = """
import signal, sys, time, os, pathlib
def end(*_):
    pathlib.Path(os.environ["SM_MODEL_DIR"], "checkpoint").write_text("half")
    sys.exit(0)
signal.signal(signal.SIGTERM, end)
print("waiting", flush=True)
time.sleep(600)
"""


def told(cloud: Cloud, description: Any) -> Any:
    assert description["TrainingJobStatus"] == "Completed", description
    model = unpacked(cloud.get(description["ModelArtifacts"]["S3ModelArtifacts"]))
    return json.loads(model["told.json"])


def test_a_job_goes_through_its_states(cloud: Cloud) -> None:
    described = cloud.train("print('hello')")
    assert described["TrainingJobStatus"] == "Completed"
    assert described["SecondaryStatus"] == "Completed"
    transitions = described["SecondaryStatusTransitions"]
    assert [each["Status"] for each in transitions] == [
        "Starting",
        "Downloading",
        "Training",
        "Uploading",
        "Completed",
    ]
    assert all(each["StartTime"] <= each["EndTime"] for each in transitions)
    assert described["TrainingTimeInSeconds"] >= 1
    assert described["AlgorithmSpecification"]["TrainingImage"] == IMAGE
    assert described["TrainingJobArn"].endswith(f":training-job/{described['TrainingJobName']}")


def test_the_model_is_what_the_script_leaves_in_its_folder(cloud: Cloud) -> None:
    described = cloud.train(
        "import os, pathlib\n"
        "folder = pathlib.Path(os.environ['SM_MODEL_DIR'], 'code')\n"
        "folder.mkdir()\n"
        "(folder / 'inference.py').write_text('#')\n"
        "(folder.parent / 'model.txt').write_text('42')\n"
    )
    address = described["ModelArtifacts"]["S3ModelArtifacts"]
    name = described["TrainingJobName"]
    assert address == f"s3://{BUCKET}/trained/{name}/output/model.tar.gz"
    assert unpacked(cloud.get(address)) == {"model.txt": "42", "code/inference.py": "#"}


def test_other_output_is_kept_beside_the_model(cloud: Cloud) -> None:
    described = cloud.train(
        "import os, pathlib\n"
        "pathlib.Path(os.environ['SM_OUTPUT_DATA_DIR'], 'report.txt').write_text('fine')\n"
    )
    name = described["TrainingJobName"]
    output = cloud.get(f"s3://{BUCKET}/trained/{name}/output/output.tar.gz")
    assert unpacked(output) == {"report.txt": "fine"}


def test_without_compression_the_model_is_kept_file_by_file(cloud: Cloud) -> None:
    described = cloud.train(
        "import os, pathlib\n"
        "pathlib.Path(os.environ['SM_MODEL_DIR'], 'model.txt').write_text('42')\n",
        OutputDataConfig={"S3OutputPath": f"s3://{BUCKET}/plain", "CompressionType": "NONE"},
    )
    address = described["ModelArtifacts"]["S3ModelArtifacts"]
    assert cloud.get(f"{address}model.txt") == b"42"


def test_hyperparameters_are_arguments_and_variables(cloud: Cloud) -> None:
    """The toolkit's own are not among them."""
    described = cloud.train(TELLING, {"epochs": 3, "n": "x y", "layers": {"b": 2, "a": 1}})
    seen = told(cloud, described)
    assert seen["arguments"] == ["--epochs", "3", "--layers", "a=1,b=2", "-n", "x y"]
    variables = seen["variables"]
    assert variables["SM_HP_EPOCHS"] == "3"
    assert json.loads(variables["SM_HPS"]) == {
        "epochs": 3,
        "layers": {"a": 1, "b": 2},
        "n": "x y",
    }
    assert json.loads(variables["SM_USER_ARGS"]) == seen["arguments"]
    assert seen["hyperparameters"]["epochs"] == "3"
    assert seen["hyperparameters"]["sagemaker_program"] == '"train.py"'


def test_the_script_learns_of_its_host_and_folders(cloud: Cloud) -> None:
    seen = told(cloud, cloud.train(TELLING))
    variables = seen["variables"]
    assert variables["SM_CURRENT_HOST"] == "algo-1"
    assert json.loads(variables["SM_HOSTS"]) == ["algo-1"]
    assert variables["SM_CURRENT_INSTANCE_TYPE"] == "ml.m5.large"
    assert int(variables["SM_NUM_CPUS"]) >= 1
    assert variables["SM_NUM_GPUS"] == "0"
    assert variables["SM_MODULE_NAME"] == "train"
    assert variables["SM_USER_ENTRY_POINT"] == "train.py"
    environment = json.loads(variables["SM_TRAINING_ENV"])
    assert environment["model_dir"] == variables["SM_MODEL_DIR"]
    assert environment["is_master"] is True
    assert environment["job_name"] == variables["TRAINING_JOB_NAME"]
    assert seen["resourceconfig"]["hosts"] == ["algo-1"]
    assert seen["folder"].endswith("/code")


def test_the_folders_are_gone_after_the_job(cloud: Cloud) -> None:
    seen = told(cloud, cloud.train(TELLING))
    assert not Path(seen["variables"]["SM_MODEL_DIR"]).exists()


def test_variables_of_the_request_are_the_scripts(cloud: Cloud) -> None:
    seen = told(cloud, cloud.train(TELLING, Environment={"GREETING": "hello"}))
    assert seen["variables"]["GREETING"] == "hello"


def test_channels_are_folders_with_what_is_in_s3(cloud: Cloud) -> None:
    cloud.put("data/train/a.csv", "1")
    cloud.put("data/train/deep/b.csv", "2")
    cloud.put("data/test.csv", "3")
    described = cloud.train(
        TELLING,
        InputDataConfig=[
            channel("train", f"s3://{BUCKET}/data/train"),
            channel("test", f"s3://{BUCKET}/data/test.csv"),
        ],
    )
    seen = told(cloud, described)
    assert seen["data"] == {"train/a.csv": "1", "train/deep/b.csv": "2", "test/test.csv": "3"}
    assert json.loads(seen["variables"]["SM_CHANNELS"]) == ["test", "train"]
    assert seen["variables"]["SM_CHANNEL_TRAIN"].endswith("/input/data/train")
    assert seen["inputdataconfig"]["train"] == {
        "TrainingInputMode": "File",
        "S3DistributionType": "FullyReplicated",
        "RecordWrapperType": "None",
    }


def test_a_manifest_names_the_files_of_a_channel(cloud: Cloud) -> None:
    cloud.put("listed/one.csv", "1")
    cloud.put("listed/two.csv", "2")
    manifest = cloud.put(
        "listed.manifest", json.dumps([{"prefix": f"s3://{BUCKET}/listed/"}, "two.csv"])
    )
    described = cloud.train(
        TELLING, InputDataConfig=[channel("train", manifest, S3DataType="ManifestFile")]
    )
    assert told(cloud, described)["data"] == {"train/two.csv": "2"}


def test_a_channel_without_data_fails_the_job(cloud: Cloud) -> None:
    described = cloud.train(
        TELLING, InputDataConfig=[channel("train", f"s3://{BUCKET}/nothing/here")]
    )
    assert described["TrainingJobStatus"] == "Failed"
    assert described["FailureReason"].startswith(
        f'ClientError: No S3 objects found under S3 URL "s3://{BUCKET}/nothing/here" given in '
        "input data source."
    )


def test_the_script_may_stand_under_a_prefix(cloud: Cloud) -> None:
    cloud.put("scripts/main.py", TELLING)
    described = cloud.train(
        {},
        {
            "sagemaker_program": "main.py",
            "sagemaker_submit_directory": f"s3://{BUCKET}/scripts/",
        },
    )
    assert told(cloud, described)["variables"]["SM_MODULE_NAME"] == "main"


def test_a_script_imports_what_stands_beside_it(cloud: Cloud) -> None:
    files = {
        "src/train.py": "import shared.words\nprint(shared.words.GREETING)",
        "shared/words.py": "GREETING = 'hello from beside'",
    }
    described = cloud.train(files, {"sagemaker_program": "src/train.py"})
    assert cloud.printed(LOG_GROUP, described["TrainingJobName"]) == ["hello from beside"]


def test_a_shell_script_is_run_as_one(cloud: Cloud) -> None:
    """It need not be executable in its archive."""
    files = {"train.sh": "#!/bin/sh\necho $SM_HP_RATE $1 $2\n"}
    described = cloud.train(files, {"sagemaker_program": "train.sh", "rate": 0.5})
    assert cloud.printed(LOG_GROUP, described["TrainingJobName"]) == ["0.5 --rate 0.5"]


def test_what_the_script_prints_is_its_log(cloud: Cloud) -> None:
    described = cloud.train("import sys\nprint('one')\nprint('two', file=sys.stderr)\n")
    prefix = f"{described['TrainingJobName']}/algo-1-"
    assert cloud.printed(LOG_GROUP, prefix) == ["one", "two"]


def test_metrics_are_the_last_values_that_are_printed(cloud: Cloud) -> None:
    described = cloud.train(
        "print('accuracy=0.5; loss=2.5')\nprint('accuracy=0.97')\nprint('accuracy=none')",
        AlgorithmSpecification={
            "TrainingImage": IMAGE,
            "TrainingInputMode": "File",
            "MetricDefinitions": [
                {"Name": "test:accuracy", "Regex": r"accuracy=([0-9.]+|none)"},
                {"Name": "loss", "Regex": "loss=([0-9.]+)"},
            ],
        },
    )
    found = {each["MetricName"]: each["Value"] for each in described["FinalMetricDataList"]}
    assert found == {"test:accuracy": pytest.approx(0.97), "loss": pytest.approx(2.5)}


def test_an_exception_is_the_reason_of_the_failure(cloud: Cloud) -> None:
    described = cloud.train("def main():\n    raise ValueError('no data')\nmain()", {"epochs": 1})
    assert described["TrainingJobStatus"] == "Failed"
    reason = described["FailureReason"]
    assert reason.startswith("AlgorithmError: ExecuteUserScriptError:\nExitCode 1\nErrorMessage ")
    assert 'ValueError: no data"\nCommand ' in reason
    assert reason.endswith(' train.py --epochs 1", exit code: 1')
    assert described["SecondaryStatusTransitions"][-1]["StatusMessage"] == reason


def test_a_script_may_say_why_it_failed(cloud: Cloud) -> None:
    described = cloud.train(
        "import os, pathlib, sys\n"
        "pathlib.Path(os.environ['SM_OUTPUT_DIR'], 'failure').write_text('the data is wrong')\n"
        "sys.exit(3)\n"
    )
    assert described["FailureReason"] == "AlgorithmError: the data is wrong, exit code: 3"


def test_paths_in_the_container_are_explained(cloud: Cloud) -> None:
    described = cloud.train("open('/opt/ml/model/model.txt', 'w')")
    assert "take paths from SM_MODEL_DIR" in described["FailureReason"]


def test_what_a_failed_script_left_is_kept(cloud: Cloud) -> None:
    described = cloud.train(
        "import os, pathlib, sys\n"
        "pathlib.Path(os.environ['SM_MODEL_DIR'], 'half').write_text('x')\n"
        "sys.exit(1)\n"
    )
    assert unpacked(cloud.get(described["ModelArtifacts"]["S3ModelArtifacts"])) == {"half": "x"}


def is_training(described: Any) -> bool:
    return bool(described["SecondaryStatus"] == "Training")


def test_a_stopped_job_may_save_what_it_has(cloud: Cloud) -> None:
    name = cloud.start_training(WAITING)
    cloud.wait(name, is_training)
    time.sleep(0.3)  # until it waits
    cloud.sagemaker.stop_training_job(TrainingJobName=name)
    described = cloud.ended(name)
    assert described["TrainingJobStatus"] == "Stopped"
    assert described["SecondaryStatus"] == "Stopped"
    assert "FailureReason" not in described
    address = described["ModelArtifacts"]["S3ModelArtifacts"]
    assert unpacked(cloud.get(address)) == {"checkpoint": "half"}


def test_a_job_that_takes_too_long_is_stopped(cloud: Cloud) -> None:
    described = cloud.train(WAITING, StoppingCondition={"MaxRuntimeInSeconds": 1})
    assert described["TrainingJobStatus"] == "Stopped"
    assert described["SecondaryStatus"] == "MaxRuntimeExceeded"


def test_a_job_that_is_over_cannot_be_stopped(cloud: Cloud) -> None:
    name = cloud.train("")["TrainingJobName"]
    with pytest.raises(cloud.sagemaker.exceptions.ClientError) as refused:
        cloud.sagemaker.stop_training_job(TrainingJobName=name)
    assert refused.value.response["Error"] == {
        "Code": "ValidationException",
        "Message": "The request was rejected because the training job is in status Completed.",
    }


def test_jobs_are_listed_by_state_and_name(cloud: Cloud) -> None:
    names = [cloud.train("")["TrainingJobName"] for _ in range(2)]
    failed = cloud.train("raise SystemExit(1)")["TrainingJobName"]
    listed = cloud.sagemaker.list_training_jobs(StatusEquals="Failed", MaxResults=100)
    found = [each["TrainingJobName"] for each in listed["TrainingJobSummaries"]]
    assert failed in found
    assert not set(names) & set(found)
    by_name = cloud.sagemaker.list_training_jobs(NameContains=names[0])
    assert [each["TrainingJobStatus"] for each in by_name["TrainingJobSummaries"]] == ["Completed"]


def test_a_list_comes_in_pages_from_the_latest_on(cloud: Cloud) -> None:
    names = [cloud.train("")["TrainingJobName"] for _ in range(3)]
    first = cloud.sagemaker.list_training_jobs(MaxResults=2)
    second = cloud.sagemaker.list_training_jobs(MaxResults=2, NextToken=first["NextToken"])
    listed = first["TrainingJobSummaries"] + second["TrainingJobSummaries"]
    assert [each["TrainingJobName"] for each in listed][:3] == names[::-1]


def test_tags_of_a_job_are_on_record(cloud: Cloud) -> None:
    described = cloud.train("", Tags=[{"Key": "team", "Value": "shop"}])
    told = cloud.sagemaker.list_tags(ResourceArn=described["TrainingJobArn"])
    assert told["Tags"] == [{"Key": "team", "Value": "shop"}]


def refusal(cloud: Cloud, **settings: Any) -> Any:
    with pytest.raises(cloud.sagemaker.exceptions.ClientError) as refused:
        cloud.start_training("", **settings)
    return refused.value.response["Error"]


def test_a_name_is_taken_once(cloud: Cloud) -> None:
    described = cloud.train("")
    name, arn = described["TrainingJobName"], described["TrainingJobArn"]
    assert refusal(cloud, TrainingJobName=name) == {
        "Code": "ResourceInUse",
        "Message": "Training job names must be unique within an AWS account and region, and a "
        f"training job with this name already exists ({arn})",
    }


def test_a_name_has_letters_digits_and_hyphens(cloud: Cloud) -> None:
    assert refusal(cloud, TrainingJobName="my_job")["Message"] == (
        "1 validation error detected: Value 'my_job' at 'trainingJobName' failed to satisfy "
        "constraint: Member must satisfy regular expression pattern: "
        "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


def test_an_image_alone_has_to_be_mapped(cloud: Cloud) -> None:
    error = refusal(cloud, HyperParameters={})
    assert error["Code"] == "ValidationException"
    assert f"image {IMAGE} is mapped to no local code; say in " in error["Message"]
    assert "sagemaker_submit_directory" in error["Message"]


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        (
            {
                "ResourceConfig": {
                    "InstanceType": "ml.m5.large",
                    "InstanceCount": 2,
                    "VolumeSizeInGB": 5,
                }
            },
            "a training job has one instance here: set ResourceConfig.InstanceCount to 1",
        ),
        (
            {"InputDataConfig": [{**channel("train", "s3://b/k"), "InputMode": "Pipe"}]},
            "channel train: the input modes here are File and FastFile",
        ),
        (
            {"InputDataConfig": [channel("t", "s3://b/k", S3DataType="AugmentedManifestFile")]},
            "channel t: the data sources here are S3Prefix and ManifestFile in S3",
        ),
        (
            {
                "AlgorithmSpecification": {
                    "TrainingImage": IMAGE,
                    "TrainingInputMode": "File",
                    "MetricDefinitions": [{"Name": "loss", "Regex": "loss"}],
                }
            },
            "the Regex of the metric loss has no group for the value",
        ),
    ],
    ids=["instances", "pipe", "augmented", "metric"],
)
def test_what_does_not_run_here_is_refused(
    cloud: Cloud, settings: dict[str, Any], told: str
) -> None:
    assert refusal(cloud, **settings)["Message"] == told


def test_an_unknown_job_is_not_found(cloud: Cloud) -> None:
    with pytest.raises(cloud.sagemaker.exceptions.ClientError) as refused:
        cloud.sagemaker.describe_training_job(TrainingJobName="nobody")
    assert refused.value.response["Error"] == {
        "Code": "ValidationException",
        "Message": "Requested resource not found.",
    }


def test_a_mapped_image_has_the_script(
    cloud: Cloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "training").mkdir()
    (tmp_path / "training" / "train.py").write_text(TELLING)
    repository = IMAGE.partition(":")[0]
    (tmp_path / "pyproject.toml").write_text(
        f'[tool.stepsmith.images]\n"{repository}" = "training"\n'
    )
    monkeypatch.chdir(tmp_path)
    seen = told(cloud, cloud.train({}, HyperParameters={"epochs": "2"}))
    assert seen["folder"] == str(tmp_path / "training")
    assert seen["arguments"] == ["--epochs", "2"]


def test_a_folder_of_this_machine_has_the_script(cloud: Cloud, tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text(TELLING)
    seen = told(cloud, cloud.train({}, {"sagemaker_submit_directory": tmp_path.as_uri()}))
    assert seen["folder"] == str(tmp_path)
