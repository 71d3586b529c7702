"""The models that serve an endpoint, as an endpoint configuration names them."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from stepsmith.local.sagemaker.model import ModelNotServed
from stepsmith.local.sagemaker.model_server import ModelNotLoaded, ModelServer


@dataclass(slots=True)
class Variant:
    """A production variant.

    Attributes:
        name: its name.
        weight: its share of the requests, beside those of the others.
        instances: how many it is told to have; None for serverless ones.
        server: serves it.
    """

    name: str
    weight: float
    instances: int | None
    server: ModelServer

    @classmethod
    def of(cls, asked: Mapping[str, Any], server: ModelServer) -> Variant:
        """The variant of an endpoint configuration."""
        serverless = "ServerlessConfig" in asked
        return cls(
            name=str(asked["VariantName"]),
            weight=float(asked.get("InitialVariantWeight", 1.0)),
            instances=None if serverless else int(asked.get("InitialInstanceCount", 1)),
            server=server,
        )

    def describe(self) -> dict[str, Any]:
        """What DescribeEndpoint tells."""
        image = self.server.model.image
        told: dict[str, Any] = {
            "VariantName": self.name,
            "DeployedImages": [
                {
                    "SpecifiedImage": image,
                    "ResolvedImage": image,
                    "ResolutionTime": datetime.now(UTC).timestamp(),
                }
            ],
            "CurrentWeight": self.weight,
            "DesiredWeight": self.weight,
        }
        if self.instances is not None:
            told |= {
                "CurrentInstanceCount": self.instances,
                "DesiredInstanceCount": self.instances,
            }
        return told


@dataclass(frozen=True, slots=True)
class Deployment:
    """The variants of an endpoint configuration.

    Attributes:
        configuration: its name.
        variants: those.
    """

    configuration: str
    variants: Sequence[Variant]

    def start(self) -> None:
        """Load all models.

        Raises:
            ModelNotServed: one cannot be loaded.
        """
        for variant in self.variants:
            try:
                variant.server.start()
            except ModelNotLoaded as error:
                raise ModelNotServed(
                    f"The primary container for production variant {variant.name} did not pass "
                    "the ping health check. Please check CloudWatch logs for this endpoint. "
                    f"({error})"
                ) from error

    def choose(self, name: str | None) -> Variant | None:
        """The variant of a name, or one by chance, as often as its weight says."""
        if name is not None:
            return next((each for each in self.variants if each.name == name), None)
        weights = [each.weight for each in self.variants]
        return random.choices(self.variants, weights if any(weights) else None)[0]

    def keep(self, other: Deployment) -> None:
        """Take weights and instances from another one's variants of the same names."""
        for old in other.variants:
            new = self.choose(old.name)
            if new is not None:
                new.weight, new.instances = old.weight, old.instances

    def close(self) -> None:
        """End all processes."""
        for variant in self.variants:
            variant.server.close()
