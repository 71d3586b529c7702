"""HTTPS APIs in workflows, called with the credentials of an EventBridge connection.

    payments = http_endpoint(connection=substitution("PaymentsConnectionArn"))

    payment = payments.post("https://api.example.com/payments", body=order, returns=Payment)
    payment.ResponseBody.payment_id

https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, make_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar, overload

from stepsmith.aws.calling import asked
from stepsmith.errors import DeclarationError
from stepsmith.runtime.errors import TaskFailed
from stepsmith.runtime.retry_policy import RetryPolicy, policies
from stepsmith.runtime.state_name import check_state_name
from stepsmith.runtime.unset import UNSET, Unset
from stepsmith.runtime.whole_number import check_whole

if TYPE_CHECKING:
    from typing import Self

T = TypeVar("T")
Query = Mapping[str, str | int | Sequence[str]]
Verb = Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]

LONGEST_CALL_SECONDS = 60
RESOURCE = "arn:aws:states:::http:invoke"


class HttpError(TaskFailed):
    """An HTTP task failed: `HttpStatus(429)` and its like, and `HttpTimeout`."""

    error_names: ClassVar[tuple[str, ...]] = ()


class HttpTimeout(HttpError):
    """An API did not answer within 60 seconds, the longest that an HTTP task waits."""

    error_names: ClassVar[tuple[str, ...]] = ("States.Http.Socket",)


@cache
def HttpStatus(status: int) -> type[HttpError]:
    """The error of an API that answered with a status of 400 or above: `except HttpStatus(429)`.

    Raises:
        DeclarationError: that is no status of an error.
    """
    check_whole("HttpStatus", status, 400, 599)
    names = (f"States.Http.StatusCode.{status}",)
    return type(f"HttpStatus{status}", (HttpError,), {"error_names": names})


@dataclass(frozen=True)
class HttpResponse(Generic[T]):
    """What an HTTP task gives.

    Attributes:
        StatusCode: 200 and its like.
        StatusText: what the API says of it.
        Headers: each header's values by its name.
        ResponseBody: JSON, or text.
    """

    StatusCode: int
    StatusText: str
    Headers: dict[str, list[str]]
    ResponseBody: T


@cache
def response_type(body: Any) -> type[HttpResponse[Any]]:
    """The response whose body has a type."""
    return make_dataclass(
        "HttpResponse", [("ResponseBody", body)], bases=(HttpResponse,), frozen=True
    )


@dataclass(frozen=True, eq=False)
class HttpMethod:
    """A method of an endpoint, with the options of its calls."""

    connection: str
    method: Verb
    retry: tuple[RetryPolicy, ...] = field(default=(), kw_only=True)
    timeout_seconds: int | None = field(default=None, kw_only=True)
    state_name: str | None = field(default=None, kw_only=True)

    @property
    def resource(self) -> str:
        """The `Resource` of its state."""
        return RESOURCE

    @overload
    def __call__(
        self,
        url: str,
        *,
        returns: type[T],
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        query: Query | None = None,
    ) -> HttpResponse[T]: ...
    @overload
    def __call__(
        self,
        url: str,
        *,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        query: Query | None = None,
    ) -> HttpResponse[Any]: ...
    def __call__(
        self,
        url: str,
        *,
        returns: Any = Any,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        query: Query | None = None,
    ) -> HttpResponse[Any]:
        """Send a request.

        A plain run sends it without the connection's credentials.

        Args:
            url: where to; AWS takes `https://` only.
            returns: the type of the response's body.
            body: JSON.
            headers: by their names.
            query: what goes into the URL behind `?`.

        Raises:
            HttpError: an answer with a status of 400 or above (`HttpStatus(…)`), or none in time.
        """
        from pydantic import TypeAdapter

        given = {"RequestBody": body, "Headers": headers, "QueryParameters": query}
        arguments = {
            "ApiEndpoint": url,
            "Method": self.method,
            "Authentication": {"ConnectionArn": self.connection},
            **{name: value for name, value in given.items() if value is not None},
        }
        response = asked(self, arguments, self.retry, _sent)
        return TypeAdapter(response_type(returns)).validate_python(response)

    def with_options(
        self,
        *,
        retry: RetryPolicy | Sequence[RetryPolicy] | Unset | None = UNSET,
        timeout_seconds: int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
    ) -> Self:
        """The same method with other options: `payments.post.with_options(retry=PATIENTLY)(…)`."""
        changed = self
        if not isinstance(retry, Unset):
            changed = replace(changed, retry=policies(retry))
        if not isinstance(timeout_seconds, Unset):
            if timeout_seconds is not None:
                what = f"{self}: timeout_seconds"
                check_whole(what, timeout_seconds, 1, LONGEST_CALL_SECONDS)
            changed = replace(changed, timeout_seconds=timeout_seconds)
        if not isinstance(name, Unset):
            if name is not None:
                check_state_name(str(self), name)
            changed = replace(changed, state_name=name)
        return changed

    def __str__(self) -> str:
        return f"http.{self.method.lower()}"


@dataclass(frozen=True, eq=False)
class HttpEndpoint:
    """APIs that are called through one connection; each method is an attribute."""

    connection: str

    @property
    def get(self) -> HttpMethod:
        return HttpMethod(self.connection, "GET")

    @property
    def post(self) -> HttpMethod:
        return HttpMethod(self.connection, "POST")

    @property
    def put(self) -> HttpMethod:
        return HttpMethod(self.connection, "PUT")

    @property
    def patch(self) -> HttpMethod:
        return HttpMethod(self.connection, "PATCH")

    @property
    def delete(self) -> HttpMethod:
        return HttpMethod(self.connection, "DELETE")

    @property
    def head(self) -> HttpMethod:
        return HttpMethod(self.connection, "HEAD")

    @property
    def options(self) -> HttpMethod:
        return HttpMethod(self.connection, "OPTIONS")


def http_endpoint(*, connection: str) -> HttpEndpoint:
    """APIs that workflows call through an EventBridge connection.

    Args:
        connection: the connection's ARN, or what deployment fills in for it.

    Raises:
        DeclarationError: it is no text.
    """
    given: object = connection
    if not isinstance(given, str) or not given:
        raise DeclarationError(f"connection= takes the ARN of a connection, not {given!r}")
    return HttpEndpoint(connection)


def _sent(method: HttpMethod, arguments: dict[str, Any]) -> dict[str, Any]:
    from stepsmith.aws.http_request import send  # urllib.request takes its time to load

    answer = send(arguments, method.timeout_seconds or LONGEST_CALL_SECONDS)
    if answer is None:
        raise HttpTimeout(f"{arguments['ApiEndpoint']} did not answer in time")
    if answer["StatusCode"] >= 400:
        body = answer["ResponseBody"]
        raise HttpStatus(answer["StatusCode"])(body if isinstance(body, str) else _json(body))
    return answer


def _json(body: Any) -> str:
    import json

    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))
