"""The operations for endpoints; their configurations and models are on moto's record.

https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final

from stepsmith.local.jobs.log_streams import LogStreams, line
from stepsmith.local.sagemaker.deployment import Deployment, Variant
from stepsmith.local.sagemaker.endpoint import Endpoint
from stepsmith.local.sagemaker.listing import page
from stepsmith.local.sagemaker.model import Model, ModelNotServed
from stepsmith.local.sagemaker.model_server import ModelServer
from stepsmith.local.sagemaker.names import check_name
from stepsmith.local.sagemaker.request import Operation, Refused, Request, invalid

LOG_GROUP: Final = "/aws/sagemaker/Endpoints/"


class EndpointOperations:
    """Answers for endpoints.

    Args:
        endpoint: where S3 and everything else is.
        logs: keep what models print.

    Attributes:
        by_name: the operations.
    """

    def __init__(self, endpoint: Callable[[], str], logs: LogStreams) -> None:
        self._url = endpoint
        self._logs = logs
        self._endpoints: dict[tuple[str, str], Endpoint] = {}
        self.by_name: dict[str, Operation] = {
            "CreateEndpoint": self._create,
            "UpdateEndpoint": self._update,
            "UpdateEndpointWeightsAndCapacities": self._weigh,
            "DescribeEndpoint": self._describe,
            "ListEndpoints": self._list,
            "DeleteEndpoint": self._delete,
        }

    def find(self, region: str, name: str) -> Endpoint | None:
        """An endpoint, if there is one."""
        return self._endpoints.get((region, name))

    def forget(self) -> None:
        """Forget all endpoints, and end their processes."""
        while self._endpoints:
            _, endpoint = self._endpoints.popitem()
            endpoint.close()

    def _create(self, request: Request) -> dict[str, Any]:
        name = check_name("endpointName", request.body.get("EndpointName"))
        known = self.find(request.region, name)
        if known is not None:
            raise invalid(f'Cannot create already existing endpoint "{known.arn}".')
        deployment = self._deployment(request, name)
        try:
            arn = request.records("CreateEndpoint", request.body)["EndpointArn"]
        except BaseException:
            deployment.close()
            raise
        self._endpoints[request.region, name] = Endpoint(name, arn, deployment)
        return {"EndpointArn": arn}

    def _update(self, request: Request) -> dict[str, Any]:
        endpoint = self._endpoint(request)
        endpoint.check_idle()
        deployment = self._deployment(request, endpoint.name)
        retain = bool(request.body.get("RetainAllVariantProperties"))
        endpoint.update(deployment, retain=retain)
        return {"EndpointArn": endpoint.arn}

    def _weigh(self, request: Request) -> dict[str, Any]:
        endpoint = self._endpoint(request)
        endpoint.check_idle()
        for each in request.body.get("DesiredWeightsAndCapacities", ()):
            endpoint.weigh(
                each["VariantName"], each.get("DesiredWeight"), each.get("DesiredInstanceCount")
            )
        return {"EndpointArn": endpoint.arn}

    def _describe(self, request: Request) -> dict[str, Any]:
        return self._endpoint(request).describe()

    def _list(self, request: Request) -> dict[str, Any]:
        summaries = [
            endpoint.summary()
            for (region, _), endpoint in self._endpoints.items()
            if region == request.region
        ]
        return page(request.body, summaries, "Endpoint", "Endpoints")

    def _delete(self, request: Request) -> dict[str, Any]:
        endpoint = self._endpoint(request)
        endpoint.check_idle()
        request.records("DeleteEndpoint", request.body)
        del self._endpoints[request.region, endpoint.name]
        endpoint.close()
        return {}

    def _endpoint(self, request: Request) -> Endpoint:
        name = str(request.body.get("EndpointName", ""))
        endpoint = self.find(request.region, name)
        if endpoint is None:
            try:
                request.records("DescribeEndpoint", {"EndpointName": name})
            except Refused as error:  # it knows the ARN, and has quotes of its own
                raise invalid(str(error).replace("'", '"')) from error
            raise invalid(f'Could not find endpoint "{name}".')
        return endpoint

    def _deployment(self, request: Request, endpoint: str) -> Deployment:
        """What an endpoint configuration names, as it is at this moment.

        Raises:
            Refused: something of it is not there, or of a kind that does not run here.
        """
        name = request.body.get("EndpointConfigName", "")
        found = request.records("DescribeEndpointConfig", {"EndpointConfigName": name})
        for member in ("AsyncInferenceConfig", "ShadowProductionVariants"):
            if found.get(member):
                raise invalid(f"endpoint configuration {name}: {member} is not there here")
        models = [self._model(request, each) for each in found["ProductionVariants"]]
        variants = [
            Variant.of(asked, self._server(request.region, endpoint, asked, model))
            for asked, model in zip(found["ProductionVariants"], models, strict=True)
        ]
        return Deployment(str(name), variants)

    def _model(self, request: Request, variant: Mapping[str, Any]) -> Model:
        described = request.records("DescribeModel", {"ModelName": variant.get("ModelName", "")})
        try:
            return Model.of(described)
        except ModelNotServed as error:
            raise invalid(str(error)) from error

    def _server(
        self, region: str, endpoint: str, variant: Mapping[str, Any], model: Model
    ) -> ModelServer:
        stream = f"{variant['VariantName']}/i-{uuid.uuid4().hex[:17]}"

        def on_output(text: str) -> None:
            lines = [line(each) for each in text.splitlines()]
            self._logs.put(region, LOG_GROUP + endpoint, stream, lines)

        return ModelServer(model, self._url(), region, on_output)
