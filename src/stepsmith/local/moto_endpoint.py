"""AWS's services as moto emulates them, behind one HTTP endpoint on loopback."""

from __future__ import annotations

import urllib.request
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, Protocol

from moto.moto_server.werkzeug_app import (  # pyright: ignore[reportMissingTypeStubs]  # has none
    DomainDispatcherApplication,
    MotoRequestHandler,
    create_backend_app,
)
from werkzeug.serving import make_server

from stepsmith.local.event_outbox import Outbox, WithOutbox, take_over
from stepsmith.local.functions.stored_code import StoredCode
from stepsmith.local.iam.wire.enforcement import Enforcement
from stepsmith.local.jobs.batch import Batch
from stepsmith.local.long_poll import LongPolls
from stepsmith.local.moto_transactions import copy_only_what_changes
from stepsmith.local.sagemaker.sagemaker import SageMaker

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment


class RequestObserver(Protocol):
    """Sees each request to the emulated services, in the thread that serves it."""

    def arrived(self) -> bool:
        """Whether to serve the request; if not, nothing happens and nobody is answered."""
        ...

    def served(self) -> None:
        """The request had its effect; its answer is not sent yet."""
        ...


class MotoEndpoint:
    """An HTTP server for boto3, the AWS CLI and worker processes: `http://127.0.0.1:PORT`.

    Requests are served one at a time, since moto loses updates when it is called by several
    threads. What it holds belongs to the process: two endpoints in one process show the same
    tables.
    """

    def __init__(self, outbox: Outbox | None = None) -> None:
        """Begin to serve.

        Args:
            outbox: whom to answer for besides, where moto's events are not its own to deliver.
        """
        copy_only_what_changes()
        moto = DomainDispatcherApplication(create_backend_app)
        self._sagemaker = SageMaker(lambda: self.url)
        self._batch = Batch(lambda: self.url)
        requests = self._batch.requests(self._sagemaker.requests(StoredCode(moto)))
        self._services = _OneAtATime(Enforcement(requests))
        application: WSGIApplication = self._sagemaker.invocations(LongPolls(self._services))
        if outbox is not None:
            take_over(outbox)
            application = WithOutbox(application, outbox)
        self._server = make_server(
            "127.0.0.1",
            0,
            application,
            threaded=True,
            request_handler=_SilentHandler,
        )
        self._thread = Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.02},
            name="stepsmith-moto",
            daemon=True,
        )
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    @contextmanager
    def observed_by(self, observer: RequestObserver) -> Generator[None]:
        """Show an observer every request that comes inside the block."""
        self._services.observers.append(observer)
        try:
            yield
        finally:
            self._services.observers.remove(observer)

    def reset(self) -> None:
        """Forget every table, topic and queue."""
        request = urllib.request.Request(f"{self.url}/moto-api/reset", method="POST")
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(request, timeout=10):
            pass

    def end_jobs(self) -> None:
        """End the processes of jobs and endpoints."""
        self._batch.close()
        self._sagemaker.close()

    def close(self) -> None:
        """Serve no more, and end the jobs. What moto holds stays in the process."""
        self.end_jobs()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _OneAtATime:
    """The WSGI application that lets one request at a time through to moto."""

    def __init__(self, application: WSGIApplication) -> None:
        self.observers: list[RequestObserver] = []
        self._application = application
        self._lock = Lock()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        observers = tuple(self.observers)
        if not all(observer.arrived() for observer in observers):
            raise ConnectionAbortedError
        with self._lock:
            answer = self._application(environ, start_response)
            body = b"".join(answer)
        for observer in observers:
            observer.served()
        return [body]


class _SilentHandler(MotoRequestHandler):
    """Serves a request without a line about it on stderr, and hangs up where it is not served."""

    def connection_dropped(
        self, error: BaseException, environ: WSGIEnvironment | None = None
    ) -> None:
        """Leave the client no connection to wait on."""
        self.close_connection = True

    def log(self, type: str, message: str, *args: Any) -> None:
        """Requests are not worth a line each; moto tells its errors in its answers."""
