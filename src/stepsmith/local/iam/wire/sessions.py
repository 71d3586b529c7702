"""Sessions of roles, and the policies that bind them, as moto holds them."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from stepsmith.local.iam.context import Context
from stepsmith.local.iam.evaluation import Permissions
from stepsmith.local.iam.policy import Policy

if TYPE_CHECKING:
    from moto.iam.models import IAMBackend


@dataclass(frozen=True, slots=True)
class PassedPolicies:
    """What AssumeRole was given besides the role, which moto does not keep."""

    arns: Sequence[str] = ()
    tags: Mapping[str, str] = field(default_factory=dict[str, str])
    handed_on: frozenset[str] = frozenset()
    """The keys of tags that sessions keep which are made with this one."""

    @property
    def transitive_tags(self) -> dict[str, str]:
        return {key: tag for key, tag in self.tags.items() if key in self.handed_on}


@dataclass(frozen=True, slots=True)
class RoleSession:
    """A principal with temporary credentials of a role.

    Attributes:
        permissions: `None` if the role is gone.
    """

    arn: str
    account: str
    token: str
    expired: bool
    permissions: Permissions | None
    context: Context


def role_session(access_key_id: str, passed: PassedPolicies) -> RoleSession | None:
    """The session of a key that AssumeRole gave out; `None` for any other key."""
    if "moto.sts.models" not in sys.modules:
        return None  # nobody has assumed a role
    from moto.sts.models import sts_backends

    for account, partitions in sts_backends.items():
        for partition, backend in partitions.items():
            assumed = backend.get_assumed_role_from_access_key(access_key_id)
            if assumed is not None:
                return _session(assumed, account, partition, passed)
    return None


def _session(assumed: Any, account: str, partition: str, passed: PassedPolicies) -> RoleSession:
    from moto.iam.models import iam_backends

    iam = iam_backends[account][partition]
    role = next((role for role in iam.roles.values() if role.arn == assumed.role_arn), None)
    tags = {} if role is None else {tag["Key"]: tag["Value"] for tag in role.tags}
    keys = {
        "aws:PrincipalAccount": account,
        "aws:PrincipalArn": assumed.role_arn,
        "aws:PrincipalType": "AssumedRole",
        "aws:userid": assumed.user_id,
        **{f"aws:PrincipalTag/{key}": tag for key, tag in {**tags, **passed.tags}.items()},
    }
    return RoleSession(
        arn=assumed.arn,
        account=account,
        token=assumed.session_token,
        expired=_as_utc(assumed.expiration) <= datetime.now(UTC),
        permissions=None if role is None else _permissions(role, iam, assumed.policy, passed),
        context=Context.of(keys),
    )


def _permissions(
    role: Any, iam: IAMBackend, inline: str | None, passed: PassedPolicies
) -> Permissions:
    attached = [_document(iam, arn) for arn in role.managed_policies]
    session = [*([inline] if inline else []), *(_document(iam, arn) for arn in passed.arns)]
    boundary = role.permissions_boundary_arn
    return Permissions(
        identity=[Policy.parse(document) for document in [*role.policies.values(), *attached]],
        boundary=Policy.parse(_document(iam, boundary)) if boundary else None,
        session=[Policy.parse(document) for document in session] if session else None,
    )


def _document(iam: IAMBackend, arn: str) -> str:
    """The default version of a managed policy."""
    policy = iam.get_policy(arn)
    version = iam.get_policy_version(arn, policy.default_version_id)
    return version.document


def _as_utc(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
