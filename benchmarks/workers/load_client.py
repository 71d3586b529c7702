"""Drives a Step Functions endpoint with clients side by side, and tells how it answered.

Arguments: the port, how many clients, how many requests, the operation, and the state machine. With
the operation `until-ended` an execution is started and described until it has ended. The input is
an order; the carrier of every fifth has no trucks.
Prints JSON: requests a second, and latencies in milliseconds.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Iterator
from itertools import count

import uvloop

_UNTIL_ENDED = "until-ended"
_PAUSE_SECONDS = 0.002
_HEAD = (
    "POST / HTTP/1.1\r\n"
    "Host: 127.0.0.1:{port}\r\n"
    "Content-Type: application/x-amz-json-1.0\r\n"
    "X-Amz-Target: AWSStepFunctions.{operation}\r\n"
    "X-Amz-Date: 20250101T000000Z\r\n"
    "Authorization: AWS4-HMAC-SHA256 Credential=test/20250101/us-east-1/states/aws4_request, "
    "SignedHeaders=host;x-amz-date, Signature={signature}\r\n"
    "Content-Length: {length}\r\n\r\n"
)


class _Client:
    """One connection, or one after another where the server hangs up."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, operation: str, body: bytes) -> bytes:
        """The answer's body."""
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port)
        reader, writer = self._streams
        head = _HEAD.format(
            port=self._port, operation=operation, signature="0" * 64, length=len(body)
        )
        writer.write(head.encode() + body)
        answer = (await reader.readuntil(b"\r\n\r\n")).lower()
        if b" 200 " not in answer[:20]:
            raise SystemExit(f"the answer was {answer!r} {await reader.read(300)!r}")
        length = int(answer.split(b"content-length:")[1].split(b"\r\n")[0])
        told = await reader.readexactly(length)
        if b"connection: close" in answer:
            self.close()
        return told

    async def until_ended(self, body: bytes) -> None:
        """Start an execution, and ask after it until it has ended."""
        started = json.loads(await self.ask("StartExecution", body))
        asked = json.dumps({"executionArn": started["executionArn"]}).encode()
        while b'"RUNNING"' in await self.ask("DescribeExecution", asked):
            await asyncio.sleep(_PAUSE_SECONDS)

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None


def _bodies(machine_arn: str) -> Iterator[bytes]:
    """Requests to start an execution, each by a name of its own."""
    for number in count():
        carrier = "none" if number % 5 == 4 else "plenty"
        order = {"sku": "plenty", "customer": "plenty", "carrier": carrier}
        name = f"{time.time_ns()}-{number}"
        request = {"stateMachineArn": machine_arn, "name": name, "input": json.dumps(order)}
        yield json.dumps(request).encode()


async def _drive(port: int, clients: int, requests: int, operation: str, arn: str) -> None:
    latencies: list[float] = []
    bodies = _bodies(arn)

    async def one(times: int) -> None:
        client = _Client(port)
        for _ in range(times):
            body = next(bodies)
            began = time.perf_counter()
            if operation == _UNTIL_ENDED:
                await client.until_ended(body)
            else:
                await client.ask(operation, body)
            latencies.append((time.perf_counter() - began) * 1000)
        client.close()

    began = time.perf_counter()
    await asyncio.gather(*(one(max(1, requests // clients)) for _ in range(clients)))
    seconds = time.perf_counter() - began
    latencies.sort()
    seen = {
        "requests": len(latencies),
        "per_second": len(latencies) / seconds,
        "p50_ms": latencies[len(latencies) // 2],
        "p99_ms": latencies[int(len(latencies) * 0.99)],
    }
    print(json.dumps(seen))


def main() -> None:
    """Drive, and print what was seen."""
    port, clients, requests = (int(text) for text in sys.argv[1:4])
    uvloop.run(_drive(port, clients, requests, sys.argv[4], sys.argv[5]))


if __name__ == "__main__":
    main()
