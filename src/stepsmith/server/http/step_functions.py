"""Requests to the Step Functions API, from the body's bytes to the answer's."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from inspect import isawaitable
from typing import Final
from uuid import uuid4

from stepsmith.server.api.errors import ApiError
from stepsmith.server.api.request import read_request
from stepsmith.server.api.response import written, written_error
from stepsmith.server.api.service_model import operation_model
from stepsmith.server.operations.service import Caller, Operation
from stepsmith.server.store.database import Database, DatabaseFailed

_log: Final = logging.getLogger("stepsmith.server")


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a request."""

    status: int
    body: bytes
    request_id: str


class StepFunctions:
    """Answers requests; an answer is given when all that it tells is kept."""

    def __init__(self, database: Database, operations: Mapping[str, Operation]) -> None:
        self._database = database
        self._operations = operations

    async def answer(self, operation: str, body: bytes, caller: Caller) -> Answer:
        """Do what a request asks for."""
        request_id = str(uuid4())
        try:
            result = await self._result(operation, body, caller)
            await self._database.committed()
        except ApiError as error:
            return await self._refused(error, request_id)
        except DatabaseFailed as failure:
            return _error(_unavailable(failure), request_id)
        except Exception:
            _log.exception("%s (request %s)", operation, request_id)
            internal = ApiError(
                "InternalFailure", f"see the server's log for {request_id}", status=500
            )
            return _error(internal, request_id)
        return Answer(200, written(result), request_id)

    async def _refused(self, error: ApiError, request_id: str) -> Answer:
        """The answer with an error, when all that it tells of is kept."""
        try:
            await self._database.committed()
        except DatabaseFailed as failure:
            error = _unavailable(failure)
        return _error(error, request_id)

    async def _result(self, operation: str, body: bytes, caller: Caller) -> object:
        model = operation_model(operation)
        handler = self._operations.get(operation)
        if model is None or handler is None:
            raise ApiError("UnknownOperationException", f"There is no operation {operation!r}")
        result = handler(read_request(model, body), caller)
        return await result if isawaitable(result) else result


def _error(error: ApiError, request_id: str) -> Answer:
    return Answer(error.status, written_error(error), request_id)


def _unavailable(failure: DatabaseFailed) -> ApiError:
    return ApiError("ServiceUnavailable", str(failure), status=503)
