"""TagResource, UntagResource, ListTagsForResource, and tags given with a new resource."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from stepsmith.server.api.errors import ApiError
from stepsmith.server.arns import read_arn
from stepsmith.server.operations.service import Caller, Operation, Params, Result, Service

MOST_TAGS: Final = 50


def operations(service: Service) -> dict[str, Operation]:
    """The operations by their names."""

    def tag_resource(params: Params, caller: Caller) -> Result:
        arn = _existing(service, params["resourceArn"])
        add_tags(service, arn, params["tags"])
        return {}

    def untag_resource(params: Params, caller: Caller) -> Result:
        arn = _existing(service, params["resourceArn"])
        service.tags.remove(arn, params["tagKeys"])
        return {}

    def list_tags(params: Params, caller: Caller) -> Result:
        arn = _existing(service, params["resourceArn"])
        tags = service.tags.of(arn)
        return {"tags": [{"key": key, "value": value} for key, value in tags.items()]}

    return {
        "TagResource": tag_resource,
        "UntagResource": untag_resource,
        "ListTagsForResource": list_tags,
    }


def add_tags(service: Service, arn: str, tags: Sequence[Any]) -> None:
    """Tag a resource.

    Raises:
        ApiError: TooManyTags.
    """
    added = {tag.get("key", ""): tag.get("value", "") for tag in tags}
    if len(service.tags.of(arn).keys() | added.keys()) > MOST_TAGS:
        raise ApiError(
            "TooManyTags",
            f"Number of tags exceeds resource tag limit of {MOST_TAGS}.",
            members={"resourceName": arn},
        )
    service.tags.put(arn, added)


def _existing(service: Service, arn: str) -> str:
    read_arn(arn, "stateMachine", "activity")
    if service.machines.find(arn) is None and service.activities.find(arn) is None:
        raise ApiError(
            "ResourceNotFound", f"Resource not found: '{arn}'", members={"resourceName": arn}
        )
    return arn
