"""Botocore's models of AWS's services, loaded one by one when they are first asked for."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from stepsmith.errors import MissingDependency

if TYPE_CHECKING:
    from botocore.model import ServiceModel
    from botocore.session import Session

OTHERWISE_NAMED: Final = {
    "applicationdiscovery": "discovery",
    "cloudwatchlogs": "logs",
    "cognitoidentityprovider": "cognito-idp",
    "costandusagereport": "cur",
    "costexplorer": "ce",
    "databasemigration": "dms",
    "directory": "ds",
    "directoryservicedata": "ds-data",
    "elasticloadbalancing": "elb",
    "elasticloadbalancingv2": "elbv2",
    "elasticsearch": "es",
    "eventbridge": "events",
    "iotdataplane": "iot-data",
    "iotjobsdataplane": "iot-jobs-data",
    "lexmodelbuilding": "lex-models",
    "lexmodelsv2": "lexv2-models",
    "lexruntimev2": "lexv2-runtime",
    "marketplacemetering": "meteringmarketplace",
    "migrationhub": "mgh",
    "pinpointsmsvoice": "sms-voice",
    "serverlessapplicationrepository": "serverlessrepo",
    "sfn": "stepfunctions",
    "simpledb": "sdb",
}
"""Services that botocore files under another name than their own, without its hyphens."""
_NAMED_OTHERWISE: Final = {botocore: name for name, botocore in OTHERWISE_NAMED.items()}


@cache
def botocore_names() -> dict[str, str]:
    """The services of `aws-sdk:` integrations, and what botocore calls each.

    Raises:
        MissingDependency: botocore is not installed.
    """
    hidden = {"pinpoint-sms-voice"}  # the same service once more
    return {
        sdk_service(service): service
        for service in _session().get_available_services()
        if service not in hidden
    }


def sdk_service(botocore_name: str) -> str:
    """The service of `aws-sdk:` integrations that botocore calls so: `sfn` for `stepfunctions`."""
    return _NAMED_OTHERWISE.get(botocore_name) or re.sub(r"[^a-z0-9]", "", botocore_name)


def has_service(botocore_name: str) -> bool:
    """Whether botocore has a model of a service, told without loading botocore."""
    found = find_spec("botocore")
    places = (found.submodule_search_locations or []) if found else []
    return any((Path(place) / "data" / botocore_name).is_dir() for place in places)


@cache
def service_model(botocore_name: str) -> ServiceModel:
    """The model of a service under botocore's name; it takes 10 to 50 ms to load, once.

    Raises:
        MissingDependency: botocore is not installed.
    """
    return _session().get_service_model(botocore_name)


@cache
def _session() -> Session:
    try:
        from botocore.session import Session
    except ImportError:
        raise MissingDependency(
            "the names of service integrations come from botocore; "
            "install it with: pip install 'stepsmith[local]'"
        ) from None
    return Session()
