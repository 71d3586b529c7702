"""What moto's EventBridge and S3 have to say, kept until somebody delivers it.

moto delivers events itself, to some targets only, without regard to a rule's state and input, and
fails for the others. Here it only notes them, and keeps its archives; whoever runs rules asks for
them at `PATH` and tells when they are delivered. So an event that was accepted is not lost with
the process that delivers it. Every answer of moto tells in the header `HEADER` the number of the
latest note.
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Iterable
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PATH: Final = "/stepsmith-api/outbox"
HEADER: Final = "x-stepsmith-outbox"

_S3_REASONS: Final = {
    "ObjectCreated:Put": "PutObject",
    "ObjectCreated:Post": "POST Object",
    "ObjectCreated:Copy": "CopyObject",
    "ObjectCreated:CompleteMultipartUpload": "CompleteMultipartUpload",
    "ObjectRemoved:Delete": "DeleteObject",
    "ObjectRemoved:DeleteMarkerCreated": "DeleteObject",
}
_DELETIONS: Final = {
    "ObjectRemoved:Delete": "Permanently Deleted",
    "ObjectRemoved:DeleteMarkerCreated": "Delete Marker Created",
}


class Outbox:
    """The notes, in their order.

    Numbers rise from one process to the next, since they begin with the time.
    """

    def __init__(self) -> None:
        self.latest = time.time_ns() // 1000
        self._notes: dict[int, dict[str, Any]] = {}
        self._lock = Lock()

    def add(self, note: dict[str, Any]) -> None:
        """Note something that must be delivered."""
        with self._lock:
            self.latest += 1
            self._notes[self.latest] = note

    def after(self, number: int, done: Iterable[int]) -> list[dict[str, Any]]:
        """The notes after a number, each with its own; those that are done are forgotten."""
        with self._lock:
            for one in done:
                self._notes.pop(one, None)
            return [{"number": one, **note} for one, note in self._notes.items() if one > number]


class WithOutbox:
    """A WSGI application that answers for an outbox, and has another answer for the rest."""

    def __init__(self, application: WSGIApplication, outbox: Outbox) -> None:
        self._application = application
        self._outbox = outbox

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if environ["PATH_INFO"] == PATH:
            asked = json.loads(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
            body = json.dumps(self._outbox.after(asked["after"], asked["done"])).encode()
            headers = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
            start_response("200 OK", headers)
            return [body]

        def start(status: str, headers: list[tuple[str, str]], *error: Any) -> Any:
            told = (HEADER, str(self._outbox.latest))
            return start_response(status, [*headers, told], *error)

        return self._application(environ, start)


def take_over(outbox: Outbox) -> None:
    """Have moto note its events, and the functions that it would run, from now on in this process.

    Topics, queues and streams would run them in Docker.
    """
    # These are slow to import, and `stepsmith run` does without.
    from moto.awslambda import models as awslambda_models
    from moto.events import models as events_models
    from moto.s3 import models as s3_models
    from moto.s3 import notifications

    put_events = events_models.EventsBackend.put_events
    set_delete_marker = s3_models.S3Backend._set_delete_marker
    events_of_s3 = notifications.S3NotificationEvent

    def put(self: Any, events: list[dict[str, Any]]) -> list[dict[str, Any]]:
        answers = put_events(self, [_without_nulls(event) for event in events])
        for event, answer in zip(events, answers, strict=True):
            if "EventId" in answer:
                bus = self._normalize_event_bus_arn(event.get("EventBusName"))
                outbox.add(
                    {
                        "kind": "event",
                        "bus": bus,
                        "id": answer["EventId"],
                        "detail-type": event["DetailType"],
                        "source": event["Source"],
                        "account": self.account_id,
                        "time": event.get("Time"),
                        "region": self.region_name,
                        "resources": event.get("Resources", []),
                        "detail": event["Detail"],
                    }
                )
        return answers

    def archive(self: Any, original_event: Any, transform_input: bool = True) -> None:
        if not self.event_pattern.matches_event(original_event):
            return
        for target in self.targets:
            if target["Arn"].endswith(":::"):
                name = target["InputTransformer"]["InputTemplate"].split("/")[1].split(":")[0]
                kept = events_models.events_backends[self.account_id][self.region_name].archives
                if name in kept:
                    kept[name].events.append(original_event)

    def replay(self: Any, kept: Any) -> None:
        start, end = float(self.event_start_time), float(self.event_end_time)
        allowed = self.destination.get("FilterArns")
        for event in kept.events:
            if start <= float(event["ingestion-time"]) <= end:
                outbox.add(
                    {
                        "kind": "event",
                        "bus": self.destination["Arn"].rpartition("/")[2],
                        "rules": allowed,
                        **event,
                        "detail": json.dumps(event["detail"]),
                        "id": str(uuid.uuid4()),
                        "replay-name": self.name,
                    }
                )
        self.state = events_models.ReplayState.COMPLETED
        self.end_time = time.time()

    def s3_event(account_id: str, bucket: Any, event_name: Any, key: Any) -> None:
        if event_name.value != "s3:ObjectTagging:Put" or _has_tags(account_id, bucket, key):
            outbox.add(_s3_note(account_id, bucket, event_name, key))

    def delete_marker(self: Any, bucket_name: str, key_name: str) -> Any:
        marker = set_delete_marker(self, bucket_name, key_name)
        bucket = self.get_bucket(bucket_name)
        configuration = bucket.notification_configuration
        if configuration is not None and configuration.event_bridge is not None:
            name = events_of_s3.OBJECT_REMOVED_DELETE_MARKER_CREATED_EVENT
            outbox.add(_s3_note(self.account_id, bucket, name, marker))
        return marker

    def s3_function(account_id: str, event_body: Any, fn_arn: str, region_name: str) -> None:
        outbox.add({"kind": "function", "arn": fn_arn, "payload": json.dumps(event_body)})

    def function(self: Any, body: str, request_headers: Any, response_headers: Any) -> str:
        outbox.add({"kind": "function", "arn": self.function_arn, "payload": body})
        return ""

    patched: list[tuple[Any, str, Any]] = [
        (events_models.EventsBackend, "put_events", put),
        (events_models.Rule, "send_to_targets", archive),
        (events_models.Replay, "replay_events", replay),
        (notifications, "_send_event_bridge_message", s3_event),
        (s3_models.S3Backend, "_set_delete_marker", delete_marker),
        (notifications, "_invoke_awslambda", s3_function),
        (awslambda_models.LambdaFunction, "invoke", function),
    ]
    for owner, name, function in patched:
        assert hasattr(owner, name), f"moto has no {name} any more"
        setattr(owner, name, function)


def _without_nulls(event: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in event.items() if value is not None}


def _has_tags(account_id: str, bucket: Any, key: Any) -> bool:
    """moto tags every object that is put, with no tags where none are given, and tells so."""
    from moto.s3 import models as s3_models

    tagger = s3_models.s3_backends[account_id][bucket.partition].tagger
    return bool(tagger.list_tags_for_resource(key.arn)["Tags"])


def _s3_note(account_id: str, bucket: Any, event_name: Any, key: Any) -> dict[str, Any]:
    """The event of an object.

    See https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
    """
    from moto.s3 import notifications

    name = event_name.value.removeprefix("s3:")
    described: dict[str, Any] = {"key": key.name}
    if name not in _DELETIONS:
        described |= {"size": key.size, "etag": key.etag.replace('"', "")}
    if getattr(bucket, "is_versioned", False) and key.version_id is not None:
        described["version-id"] = key.version_id
    described["sequencer"] = f"{time.time_ns() // 1000:018X}"
    detail: dict[str, Any] = {
        "version": "0",
        "bucket": {"name": bucket.name},
        "object": described,
        "request-id": uuid.uuid4().hex[:16].upper(),
        "requester": account_id,
        "source-ip-address": "127.0.0.1",
        "reason": _S3_REASONS.get(name, name),
    }
    if name in _DELETIONS:
        detail["deletion-type"] = _DELETIONS[name]
    return {
        "kind": "event",
        "bus": "default",
        "id": str(uuid.uuid4()),
        "detail-type": notifications._detail_type(f"s3:{name}"),
        "source": "aws.s3",
        "account": account_id,
        "time": None,
        "region": bucket.region_name,
        "resources": [bucket.arn],
        "detail": json.dumps(detail),
    }
