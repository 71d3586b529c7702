"""The layer before the emulated services that holds sessions of roles to their policies.

Requests of credentials that AssumeRole did not give out are not restricted: those of the local
cloud's own environment belong to nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import count, takewhile
from typing import TYPE_CHECKING, Any, Final

from stepsmith.local.iam.context import Context
from stepsmith.local.iam.evaluation import AccessRequest, evaluate
from stepsmith.local.iam.wire.access import access_requests
from stepsmith.local.iam.wire.credential import Credential, credential_of
from stepsmith.local.iam.wire.not_evaluated import NotEvaluated
from stepsmith.local.iam.wire.operation import OperationCall, operation_call
from stepsmith.local.iam.wire.refusal import Refusal, access_denied, invalid_token
from stepsmith.local.iam.wire.sessions import PassedPolicies, RoleSession, role_session

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_KEY: Final = re.compile(rb"<AccessKeyId>([^<]+)</AccessKeyId>")
_ASSUMING: Final = {"AssumeRole", "AssumeRoleWithWebIdentity", "AssumeRoleWithSAML"}
_NOBODY_IS_REFUSED: Final = {"sts:GetCallerIdentity"}


class Enforcement:
    """A WSGI application that refuses what policies do not allow, and leaves the rest to another.

    It reads what moto holds, so requests come one at a time.
    """

    def __init__(self, application: WSGIApplication) -> None:
        self._application = application
        self._passed: dict[str, PassedPolicies] = {}

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        credential = credential_of(environ)
        if credential is None:
            return self._application(environ, start_response)
        passed = self._passed.get(credential.access_key_id, PassedPolicies())
        session = role_session(credential.access_key_id, passed)
        if session is None and credential.service != "sts":
            return self._application(environ, start_response)
        call = operation_call(environ, credential.service)
        if session is not None and (refusal := _refusal(session, credential, call, environ)):
            start_response(refusal.status, refusal.headers)
            return [b"" if call.method == "HEAD" else refusal.body]
        answer = self._application(environ, start_response)
        if credential.service != "sts" or call.name not in _ASSUMING:
            return answer
        body = b"".join(answer)
        if found := _KEY.search(body):
            self._passed[found[1].decode()] = _passed(call, passed)
        return [body]


def _refusal(
    session: RoleSession, credential: Credential, call: OperationCall, environ: WSGIEnvironment
) -> Refusal | None:
    service = credential.service
    if session.expired:
        return invalid_token(service, call, expired=True)
    if session.permissions is None or credential.session_token != session.token:
        return invalid_token(service, call, expired=False)
    try:
        asked = access_requests(credential, call, session.account)
    except NotEvaluated as error:
        return access_denied(service, call, f"User: {session.arn} is not authorized: {error}")
    known = session.context | _about(environ, credential)
    for one in asked:
        request = AccessRequest(one.action, one.resource, known | one.context)
        decision = evaluate(session.permissions, request)
        if not decision.allowed and one.action not in _NOBODY_IS_REFUSED:
            return access_denied(service, call, decision.message(session.arn))
    return None


def _about(environ: WSGIEnvironment, credential: Credential) -> Context:
    """What every request tells.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
    """
    now = datetime.now(UTC)
    return Context.of(
        {
            "aws:CurrentTime": now.isoformat(timespec="seconds"),
            "aws:EpochTime": str(int(now.timestamp())),
            "aws:RequestedRegion": credential.region,
            "aws:SecureTransport": "true" if environ.get("wsgi.url_scheme") == "https" else "false",
            "aws:SourceIp": environ.get("REMOTE_ADDR", "127.0.0.1"),
            "aws:UserAgent": environ.get("HTTP_USER_AGENT", ""),
        }
    )


def _passed(call: OperationCall, chained: PassedPolicies) -> PassedPolicies:
    """Policies and tags that AssumeRole was given, with the tags that a chain hands on."""
    parameters: dict[str, Any] = dict(call.parameters)
    arns = _members(parameters, "PolicyArns.member.{}.arn")
    keys = _members(parameters, "Tags.member.{}.Key")
    values = _members(parameters, "Tags.member.{}.Value")
    transitive = set(_members(parameters, "TransitiveTagKeys.member.{}"))
    tags = dict(zip(keys, values, strict=False))
    return PassedPolicies(
        arns,
        {**chained.transitive_tags, **tags},
        frozenset(transitive | chained.transitive_tags.keys()),
    )


def _members(parameters: dict[str, Any], name: str) -> list[str]:
    """The values of a list in a form, `name` with 1, 2, … filled in."""
    places = takewhile(lambda place: name.format(place) in parameters, count(1))
    return [str(parameters[name.format(place)]) for place in places]
