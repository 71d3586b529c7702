"""All of a tenant's rows as one object of JSON lines."""

from __future__ import annotations

import hashlib
import json
import os

from tasks.clients import s3
from tasks.tenant_models import Export, LeavingRequest
from tasks.tenant_partitions import rows_of


def write_export(request: LeavingRequest) -> Export:
    """Write the rows in DynamoDB's own JSON, tagged with the tenant, and tell their checksum.

    A repeated export replaces the one before it: both hold what the tenant had when it was made.
    """
    rows = [json.dumps(row, sort_keys=True) for row in rows_of(request.tenant_id)]
    body = "".join(f"{row}\n" for row in rows).encode()
    bucket = os.environ["TENANT_EXPORTS_BUCKET"]
    key = f"{request.tenant_id}/{request.request_id}.jsonl"
    s3().put_object(
        Bucket=bucket,
        Key=key,
        Body=body,
        ContentType="application/x-ndjson",
        Tagging=f"tenant={request.tenant_id}",
    )
    return Export(
        bucket=bucket, key=key, records=len(rows), sha256=hashlib.sha256(body).hexdigest()
    )
