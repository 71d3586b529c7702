"""The image pipeline behind the server: an upload starts it."""

from __future__ import annotations

import json
import time
from pathlib import Path

from stepsmith.authoring.compiled import compile_workflow
from stepsmith.local.local_functions import LocalFunctions
from tasks.photo_storage import DERIVED_BUCKET, ORIGINALS_BUCKET
from tests.photos import DERIVED, PHOTOS, ROOT
from tests.server.served import ROLE, Served
from tests.server.test_executions import ended
from workflows.image_pipeline import image_pipeline

PATTERN = {
    "source": ["aws.s3"],
    "detail-type": ["Object Created"],
    "detail": {"bucket": {"name": [ORIGINALS_BUCKET]}},
}


def test_an_upload_is_processed(tmp_path: Path) -> None:
    """The server has the project's tables and functions; the machine and its rule are made here."""
    compiled = compile_workflow(image_pipeline)
    definition = LocalFunctions(compiled.substitutions).definition(compiled.definition)
    with Served("--db", str(tmp_path / "server.db"), folder=ROOT) as server:
        sfn, s3, events = (server.client(name) for name in ("stepfunctions", "s3", "events"))
        machine = sfn.create_state_machine(
            name="image_pipeline", definition=json.dumps(definition), roleArn=ROLE
        )["stateMachineArn"]
        events.put_rule(Name="uploads", EventPattern=json.dumps(PATTERN))
        target = {"Id": "pipeline", "Arn": machine, "RoleArn": ROLE}
        events.put_targets(Rule="uploads", Targets=[target])
        photo = (PHOTOS / "harbour.jpg").read_bytes()
        s3.put_object(Bucket=ORIGINALS_BUCKET, Key="uploads/harbour.jpg", Body=photo)
        deadline = time.monotonic() + 30
        while not (found := sfn.list_executions(stateMachineArn=machine)["executions"]):
            assert time.monotonic() < deadline
            time.sleep(0.1)
        described = ended(sfn, found[0]["executionArn"])
        assert described["status"] == "SUCCEEDED", described
        assert json.loads(described["output"])["key"] == "uploads/harbour.jpg"
        made = s3.list_objects_v2(Bucket=DERIVED_BUCKET)["Contents"]
        assert {one["Key"].rpartition("/")[2] for one in made} == DERIVED
        server.stop()
