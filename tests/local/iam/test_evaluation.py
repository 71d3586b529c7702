"""What policies allow together."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.local.iam.context import Context
from stepsmith.local.iam.evaluation import AccessRequest, Kind, Permissions, evaluate
from stepsmith.local.iam.invalid_policy import InvalidPolicy
from stepsmith.local.iam.policy import Policy

TABLE = "arn:aws:dynamodb:us-east-1:123456789012:table/rows"
READ = AccessRequest("dynamodb:GetItem", TABLE)


def statement(effect: str = "Allow", **members: Any) -> dict[str, Any]:
    whole: dict[str, Any] = {"Effect": effect, **members}
    if "NotAction" not in whole:
        whole.setdefault("Action", "*")
    if "NotResource" not in whole:
        whole.setdefault("Resource", "*")
    return whole


def policy(*statements: dict[str, Any], version: str = "2012-10-17") -> Policy:
    return Policy.parse(json.dumps({"Version": version, "Statement": list(statements)}))


def allowed(one: dict[str, Any], request: AccessRequest = READ, **context: str) -> bool:
    asked = AccessRequest(request.action, request.resource, Context.of(context))
    return evaluate(Permissions([policy(one)]), asked).allowed


ALL, NONE = policy(statement()), policy(statement("Deny", Resource="arn:aws:s3:::*"))
DENY = policy(statement("Deny"))


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"Action": "dynamodb:GetItem"}, True),
        ({"Action": "DynamoDB:getitem"}, True),
        ({"Action": ["s3:*", "dynamodb:Get*"]}, True),
        ({"Action": "dynamodb:?etItem"}, True),
        ({"Action": "dynamodb:PutItem"}, False),
        ({"NotAction": "dynamodb:PutItem"}, True),
        ({"NotAction": ["dynamodb:Get*"]}, False),
        ({"Resource": TABLE}, True),
        ({"Resource": "arn:aws:dynamodb:*:*:table/*"}, True),
        ({"Resource": TABLE.upper()}, False),
        ({"Resource": [TABLE + "/index/*"]}, False),
        ({"NotResource": TABLE}, False),
        ({"NotResource": "arn:aws:s3:::*"}, True),
    ],
)
def test_actions_and_resources(members: dict[str, Any], expected: bool) -> None:
    assert allowed(statement(**members)) is expected


def test_all_conditions_must_hold() -> None:
    both = statement(
        Condition={
            "StringEquals": {"team": ["red", "blue"], "stage": "test"},
            "Bool": {"mfa": True},
        }
    )
    assert allowed(both, team="blue", stage="test", mfa="true")
    assert not allowed(both, team="blue", stage="live", mfa="true")
    assert not allowed(both, team="blue", stage="test", mfa="false")


def test_variables_are_there_since_2012_only() -> None:
    tagged = statement(Resource="arn:aws:s3:::${team}/*")
    asked = AccessRequest("s3:GetObject", "arn:aws:s3:::red/x", Context.of({"team": "red"}))
    assert evaluate(Permissions([policy(tagged)]), asked).allowed
    assert not evaluate(Permissions([policy(tagged, version="2008-10-17")]), asked).allowed


@pytest.mark.parametrize(
    ("permissions", "denied_by", "explicitly"),
    [
        (Permissions([ALL]), None, False),
        (Permissions([]), Kind.IDENTITY, False),
        (Permissions([NONE]), Kind.IDENTITY, False),
        (Permissions([ALL, DENY]), Kind.IDENTITY, True),
        (Permissions([ALL], boundary=ALL), None, False),
        (Permissions([ALL], boundary=NONE), Kind.BOUNDARY, False),
        (Permissions([], boundary=ALL), Kind.IDENTITY, False),
        (Permissions([ALL], boundary=DENY), Kind.BOUNDARY, True),
        (Permissions([ALL], session=[ALL]), None, False),
        (Permissions([ALL], session=[]), Kind.SESSION, False),
        (Permissions([ALL], session=[ALL, DENY]), Kind.SESSION, True),
        (Permissions([], session=[ALL]), Kind.IDENTITY, False),
        (Permissions([], boundary=NONE, session=[DENY]), Kind.SESSION, True),
        (Permissions([ALL], boundary=ALL, session=[ALL]), None, False),
    ],
)
def test_every_kind_of_policy_must_allow_and_none_may_deny(
    permissions: Permissions, denied_by: Kind | None, explicitly: bool
) -> None:
    decision = evaluate(permissions, READ)
    assert (decision.denied_by, decision.explicitly) == (denied_by, explicitly)


STATEMENTS = st.builds(
    statement,
    st.sampled_from(["Allow", "Deny"]),
    Action=st.sampled_from(["*", "dynamodb:*", "dynamodb:GetItem", "s3:*"]),
    Resource=st.sampled_from(["*", TABLE, "arn:aws:s3:::*"]),
)
POLICIES = st.lists(st.builds(policy, STATEMENTS, STATEMENTS), max_size=3)


@given(identity=POLICIES, boundary=POLICIES, session=POLICIES)
def test_boundaries_and_sessions_only_ever_take_away(
    identity: list[Policy], boundary: list[Policy], session: list[Policy]
) -> None:
    limited = Permissions(identity, boundary[0] if boundary else None, session or None)
    if evaluate(limited, READ).allowed:
        assert evaluate(Permissions(identity), READ).allowed


@given(identity=POLICIES, more=POLICIES)
def test_an_explicit_deny_is_never_overruled(identity: list[Policy], more: list[Policy]) -> None:
    decision = evaluate(Permissions([*more, *identity, DENY]), READ)
    assert (decision.allowed, decision.explicitly) == (False, True)


def test_where_the_resource_is_not_known_the_action_decides() -> None:
    unknown = AccessRequest("sns:Publish", None)
    narrow = statement(Action="sns:Publish", Resource="arn:aws:sns:*:*:orders")
    assert allowed(narrow, unknown)
    denied = policy(statement(), statement("Deny", Resource="arn:aws:sns:*:*:orders"))
    assert evaluate(Permissions([denied]), unknown).allowed
    assert not evaluate(Permissions([ALL, DENY]), unknown).allowed


@pytest.mark.parametrize(
    ("permissions", "why"),
    [
        (Permissions([]), "because no identity-based policy allows the dynamodb:GetItem action"),
        (Permissions([DENY]), "with an explicit deny in an identity-based policy"),
        (
            Permissions([ALL], boundary=NONE),
            "because no permissions boundary allows the dynamodb:GetItem action",
        ),
        (Permissions([ALL], boundary=DENY), "with an explicit deny in a permissions boundary"),
        (
            Permissions([ALL], session=[NONE]),
            "because no session policy allows the dynamodb:GetItem action",
        ),
        (Permissions([ALL], session=[DENY]), "with an explicit deny in a session policy"),
    ],
)
def test_a_refusal_says_why_as_aws_does(permissions: Permissions, why: str) -> None:
    user = "arn:aws:sts::123456789012:assumed-role/reader/me"
    assert evaluate(permissions, READ).message(user) == (
        f"User: {user} is not authorized to perform: dynamodb:GetItem on resource: {TABLE} {why}"
    )


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("{", "the policy is not JSON"),
        ("[]", "the policy is no object"),
        ({"Version": "2020-01-01", "Statement": []}, "Version: there is no '2020-01-01'"),
        ({}, "the policy has no Statement"),
        ({"Statement": ["x"]}, "Statement 0 is no object"),
        ({"Statement": statement("Permit")}, "Effect is 'Permit', neither 'Allow' nor 'Deny'"),
        ({"Statement": {"Effect": "Allow", "Action": "*"}}, "exactly one of Resource and NotRe"),
        ({"Statement": statement(NotAction="a:*", Action="b:*")}, "exactly one of Action and Not"),
        ({"Statement": statement(Principal="*")}, "Principal has no place"),
        ({"Statement": statement(Action=[{}])}, "Statement 0, Action: {} is no text"),
        ({"Statement": statement(Condition=[])}, "Statement 0, Condition is no object"),
    ],
)
def test_a_malformed_policy_is_refused(document: Any, message: str) -> None:
    with pytest.raises(InvalidPolicy, match=message):
        Policy.parse(document)
