"""What the server has done, in the text format of Prometheus.

See https://prometheus.io/docs/instrumenting/exposition_formats/
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

CONTENT_TYPE: Final = b"text/plain; version=0.0.4; charset=utf-8"

_MOST_KINDS: Final = 5000
"""How many kinds of requests are counted apart: whoever asks chooses their names."""


@dataclass(slots=True)
class Metrics:
    """Counts what happens.

    Attributes:
        gauges: what is asked for its number when somebody looks, by name, with a description.
    """

    gauges: dict[str, tuple[str, Callable[[], float]]] = field(
        default_factory=dict[str, tuple[str, Callable[[], float]]]
    )
    _requests: Counter[tuple[str, str, int]] = field(default_factory=Counter[tuple[str, str, int]])
    _seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))

    def request(self, service: str, operation: str, status: int, seconds: float) -> None:
        """A request was answered."""
        key = service, operation, status
        if key not in self._requests and len(self._requests) >= _MOST_KINDS:
            key = service, "other", status
        self._requests[key] += 1
        self._seconds[service] += seconds

    def written(self) -> bytes:
        """Everything as text."""
        return "".join(f"{line}\n" for line in self._lines()).encode()

    def _lines(self) -> Iterator[str]:
        yield "# HELP stepsmith_requests_total Requests answered."
        yield "# TYPE stepsmith_requests_total counter"
        for (service, operation, status), count in sorted(self._requests.items()):
            labels = f'service="{service}",operation="{operation}",status="{status}"'
            yield f"stepsmith_requests_total{{{labels}}} {count}"
        yield "# HELP stepsmith_request_seconds_total Time from a request's head to its answer."
        yield "# TYPE stepsmith_request_seconds_total counter"
        for service, seconds in sorted(self._seconds.items()):
            yield f'stepsmith_request_seconds_total{{service="{service}"}} {seconds:.6f}'
        for name, (description, value) in sorted(self.gauges.items()):
            yield f"# HELP {name} {description}"
            yield f"# TYPE {name} gauge"
            yield f"{name} {value():g}"
