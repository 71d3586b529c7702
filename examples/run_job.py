"""Run a job of hours, and go on when it has ended.

Use `.sync` where a service has jobs: Step Functions starts one and waits for its end, without a
loop of your own. A job that fails is an error here.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import TaskFailed, task, workflow
from stepsmith.aws import batch


class Night(BaseModel):
    day: str
    bucket: str


@task
def call_somebody(day: str) -> str:
    """Wake who is on call, and answer the number of the ticket."""
    return f"#{day}"


@workflow
def run_job(night: Night) -> str:
    """Make the report of a day; if that fails, call somebody."""
    try:
        batch.submit_job.sync(
            JobName="report",
            JobQueue="nightly",
            JobDefinition="report:12",
            Parameters={"day": night.day, "bucket": night.bucket},
        )
    except TaskFailed:
        return call_somebody(night.day)
    return f"s3://{night.bucket}/{night.day}.pdf"
