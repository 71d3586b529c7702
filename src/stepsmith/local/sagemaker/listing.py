"""Lists of jobs and endpoints: filters, order and pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

_DEFAULT_PAGE: Final = 10


def page(
    asked: Mapping[str, Any], summaries: Sequence[dict[str, Any]], kind: str, member: str
) -> dict[str, Any]:
    """The page of a list that a request asks for.

    https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrainingJobs.html

    Args:
        asked: the members of the request.
        summaries: everything there is.
        kind: what it is, as in the names of members: `TrainingJob`.
        member: of the answer.
    """
    chosen = [each for each in summaries if _is_chosen(asked, each, kind)]
    by = {"Name": f"{kind}Name", "Status": f"{kind}Status"}.get(
        asked.get("SortBy", "CreationTime"), "CreationTime"
    )
    descending = asked.get("SortOrder", "Descending") == "Descending"
    chosen.sort(key=lambda each: each[by], reverse=descending)
    first = int(asked.get("NextToken") or 0)
    last = first + int(asked.get("MaxResults") or _DEFAULT_PAGE)
    answer: dict[str, Any] = {member: chosen[first:last]}
    return answer | ({"NextToken": str(last)} if last < len(chosen) else {})


def _is_chosen(asked: Mapping[str, Any], summary: Mapping[str, Any], kind: str) -> bool:
    if asked.get("NameContains", "") not in summary[f"{kind}Name"]:
        return False
    if asked.get("StatusEquals", summary[f"{kind}Status"]) != summary[f"{kind}Status"]:
        return False
    for time in ("CreationTime", "LastModifiedTime"):
        if not asked.get(f"{time}After", 0) <= summary[time]:
            return False
        if f"{time}Before" in asked and summary[time] > asked[f"{time}Before"]:
            return False
    return True
