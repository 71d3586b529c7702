"""Starting, seeding and leaving the local cloud."""

from __future__ import annotations

import os
from pathlib import Path

import boto3
import pytest

from stepsmith.errors import LocalCloudError
from stepsmith.local.cloud import LocalCloud


def seed_file(folder: Path, text: str) -> Path:
    path = folder / "seed.py"
    path.write_text(text)
    return path


def test_clients_made_inside_talk_to_it() -> None:
    with LocalCloud() as cloud:
        queues = boto3.session.Session().client("sqs")
        queues.create_queue(QueueName="inside")
        assert queues.get_queue_url(QueueName="inside")["QueueUrl"].startswith(cloud.endpoint.url)


def test_a_users_own_configuration_is_out_of_sight(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A profile, an endpoint for one service, a proxy: each would lead a call elsewhere."""
    (tmp_path / "config").write_text("[profile work]\nregion = eu-west-1\n")
    monkeypatch.setenv("AWS_PROFILE", "work")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_ENDPOINT_URL_SQS", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "a real one")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with LocalCloud() as cloud:
        session = cloud.session()
        credentials = session.get_credentials()
        assert credentials is not None
        assert (credentials.access_key, credentials.token) == ("local", None)
        assert session.client("sqs").list_queues()["ResponseMetadata"]["HTTPStatusCode"] == 200


def test_the_environment_is_as_before_afterwards(tmp_path: Path) -> None:
    before = dict(os.environ)
    seed = seed_file(tmp_path, "import os\ndef seed(session): os.environ['TOPIC'] = 'x'\n")
    with LocalCloud(seed):
        assert os.environ["TOPIC"] == "x"
    assert dict(os.environ) == before


def test_nothing_is_left_for_the_next_one() -> None:
    with LocalCloud() as cloud:
        cloud.session().client("sqs").create_queue(QueueName="left")
    with LocalCloud() as cloud:
        assert "QueueUrls" not in cloud.session().client("sqs").list_queues()


def test_there_is_one_at_a_time_in_a_process() -> None:
    with LocalCloud(), pytest.raises(LocalCloudError, match="is open in this process already"):
        LocalCloud().__enter__()


def test_before_it_is_open_it_leads_nowhere() -> None:
    with pytest.raises(LocalCloudError, match="use it in a with block"):
        _ = LocalCloud().endpoint
    with pytest.raises(LocalCloudError, match="use it in a with block"):
        LocalCloud().session()


def test_a_seed_fills_it(tmp_path: Path) -> None:
    seed = seed_file(
        tmp_path, "def seed(session): session.client('sqs').create_queue(QueueName='seeded')\n"
    )
    with LocalCloud(seed) as cloud:
        (url,) = cloud.session().client("sqs").list_queues()["QueueUrls"]
        assert url.endswith("/seeded")


def test_a_seed_is_python_like_any_other(tmp_path: Path) -> None:
    text = (
        "from __future__ import annotations\n"
        "from dataclasses import dataclass\n\n\n"
        "@dataclass\n"
        "class Row:\n"
        "    sku: str\n\n\n"
        "def seed(session):\n"
        "    Row('lamp')\n"
    )
    with LocalCloud(seed_file(tmp_path, text)) as cloud:
        assert cloud.endpoint.url


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"seed\.py has no function seed\(session: boto3\.Session\)"),
        ("import nowhere\n", r"seed\.py:1: cannot be loaded: ModuleNotFoundError"),
        ("def seed(session):\n    1 / 0\n", r"seed\.py:2: seeding failed: ZeroDivisionError"),
    ],
    ids=["no function", "cannot be loaded", "fails"],
)
def test_a_seed_that_does_not_work_says_where(tmp_path: Path, text: str, message: str) -> None:
    before = dict(os.environ)
    with pytest.raises(LocalCloudError, match=message):
        LocalCloud(seed_file(tmp_path, text)).__enter__()
    assert dict(os.environ) == before


def test_after_a_seed_failed_another_cloud_can_be_opened(tmp_path: Path) -> None:
    with pytest.raises(LocalCloudError):
        LocalCloud(seed_file(tmp_path, "")).__enter__()
    with LocalCloud() as cloud:
        assert cloud.endpoint.url.startswith("http://127.0.0.1:")
