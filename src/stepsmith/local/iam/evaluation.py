"""Whether policies allow a request, and if not, why.

A request needs an Allow of the identity's policies, of the permissions boundary if there is one,
and of the session's policies if there are any; a Deny in any of them decides against it.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from stepsmith.local.iam.context import Context
from stepsmith.local.iam.policy import Effect, Policy, Statement


class Kind(Enum):
    """A kind of policy, by the words that AWS has for it in refusals."""

    IDENTITY = "identity-based policy"
    BOUNDARY = "permissions boundary"
    SESSION = "session policy"


@dataclass(frozen=True, slots=True)
class AccessRequest:
    """One action on one resource.

    Args:
        action: as policies name it, `dynamodb:GetItem`.
        resource: its ARN; `*` for actions that are about no resource; `None` if it is not known, so
            that the action alone decides.
    """

    action: str
    resource: str | None
    context: Context = field(default_factory=Context)


@dataclass(frozen=True, slots=True)
class Permissions:
    """All policies that a principal's requests are evaluated against.

    Args:
        identity: inline and attached policies of the role or user.
        boundary: the permissions boundary, if one is set.
        session: policies that were passed when the role was assumed, if any were.
    """

    identity: Sequence[Policy]
    boundary: Policy | None = None
    session: Sequence[Policy] | None = None

    def by_kind(self) -> list[tuple[Kind, Sequence[Policy]]]:
        """The policies of each kind that there is, in the order in which AWS looks at them."""
        kinds: list[tuple[Kind, Sequence[Policy]]] = [(Kind.IDENTITY, self.identity)]
        if self.boundary is not None:
            kinds.append((Kind.BOUNDARY, [self.boundary]))
        if self.session is not None:
            kinds.append((Kind.SESSION, self.session))
        return kinds


@dataclass(frozen=True, slots=True)
class Decision:
    """The outcome for one request.

    Attributes:
        denied_by: the kind of policy that decided against the request; `None` if it is allowed.
        explicitly: whether a Deny decided, rather than that there was no Allow.
        statement: the Deny that decided, or the identity's Allow.
    """

    request: AccessRequest
    denied_by: Kind | None = None
    explicitly: bool = False
    statement: Statement | None = None

    @property
    def allowed(self) -> bool:
        return self.denied_by is None

    def message(self, principal: str) -> str:
        """What AWS says to a principal that is refused.

        https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
        """
        if self.denied_by is None:
            raise ValueError("the request is allowed")
        action, resource = self.request.action, self.request.resource or "*"
        kind = self.denied_by.value
        article = "an" if self.denied_by is Kind.IDENTITY else "a"
        why = (
            f"with an explicit deny in {article} {kind}"
            if self.explicitly
            else f"because no {kind} allows the {action} action"
        )
        return (
            f"User: {principal} is not authorized to perform: {action} on resource: {resource} "
            f"{why}"
        )


def evaluate(permissions: Permissions, request: AccessRequest) -> Decision:
    """Decide on a request."""
    kinds = permissions.by_kind()
    for kind, policies in kinds:
        if deny := _statement("Deny", policies, request):
            return Decision(request, kind, explicitly=True, statement=deny)
    for kind, policies in kinds:
        if _statement("Allow", policies, request) is None:
            return Decision(request, kind)
    return Decision(request, statement=_statement("Allow", permissions.identity, request))


def _statement(
    effect: Effect, policies: Sequence[Policy], request: AccessRequest
) -> Statement | None:
    for policy in policies:
        if found := policy.statement_for(effect, request.action, request.resource, request.context):
            return found
    return None
