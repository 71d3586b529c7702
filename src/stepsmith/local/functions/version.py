"""One version of a function, with all that its runs depend on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class FunctionVersion:
    """What GetFunction tells of a version of a function.

    Equal ones may share warm processes.

    Attributes:
        arn: of the function, unqualified.
        version: `$LATEST` or a number.
        timeout_seconds: how long an invocation may take.
        memory_mb: what the function is told that it has.
        variables: its environment variables.
        code_sha256: names the code, in base64.
        layers: the ARNs of its layers' versions.
        reserved_concurrency: how many invocations there may be at once; None for any number.
    """

    name: str
    arn: str
    version: str
    package_type: str
    runtime: str
    handler: str
    timeout_seconds: int
    memory_mb: int
    variables: tuple[tuple[str, str], ...]
    code_sha256: str
    layers: tuple[str, ...]
    reserved_concurrency: int | None

    @classmethod
    def of(cls, answer: dict[str, Any]) -> Self:
        """The version of a GetFunction response."""
        told = answer["Configuration"]
        name = told["FunctionName"]
        head, _, _ = told["FunctionArn"].partition(f":function:{name}")
        variables: dict[str, str] = told.get("Environment", {}).get("Variables", {})
        return cls(
            name=name,
            arn=f"{head}:function:{name}",
            version=told["Version"],
            package_type=told.get("PackageType", "Zip"),
            runtime=told.get("Runtime", ""),
            handler=told.get("Handler", ""),
            timeout_seconds=int(told.get("Timeout", 3)),
            memory_mb=int(told.get("MemorySize", 128)),
            variables=tuple(sorted(variables.items())),
            code_sha256=told["CodeSha256"],
            layers=tuple(layer["Arn"] for layer in told.get("Layers", [])),
            reserved_concurrency=answer.get("Concurrency", {}).get("ReservedConcurrentExecutions"),
        )

    @property
    def log_group(self) -> str:
        """Where CloudWatch Logs has what it printed."""
        return f"/aws/lambda/{self.name}"

    @property
    def region(self) -> str:
        """Where it is."""
        return self.arn.split(":")[3]
