"""Which of botocore's services is meant by a service of an SDK integration."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
from pathlib import Path

import botocore
import pytest

from stepsmith.integrations.java_names import service_name
from stepsmith.integrations.service_models import botocore_names
from tests.integrations.documented_services import EXCEPTION_PREFIXES

# Documented, while AWS has ended the service and botocore no longer has it.
ENDED = {
    "apptest",
    "elasticinference",
    "elastictranscoder",
    "evidently",
    "finspace",
    "finspacedata",
    "honeycode",
    "iotanalytics",
    "iotevents",
    "ioteventsdata",
    "iotfleethub",
    "lookoutmetrics",
    "lookoutvision",
    "opsworks",
    "opsworkscm",
    "panorama",
    "privatenetworks",
    "qldb",
    "qldbsession",
    "robomaker",
    "simspaceweaver",
    "sms",
    "tnb",
}
DATA = Path(botocore.__file__).parent / "data"


def service_id(botocore_name: str) -> str:
    """The id in a service's newest model, without loading the rest of it."""
    newest = max(DATA.glob(f"{botocore_name}/*/service-2.json.gz"))
    with gzip.open(newest) as model:
        found = re.search(rb'"serviceId":\s*("[^"]*")', model.read(8000))
    assert found is not None
    return str(json.loads(found[1]))


@pytest.mark.parametrize("prefix", EXCEPTION_PREFIXES)
def test_every_documented_service_is_known_by_its_documented_names(prefix: str) -> None:
    found = botocore_names().get(prefix.lower())
    if found is None:
        assert prefix.lower() in ENDED
    else:
        assert service_name(service_id(found)) == prefix


def test_every_service_of_botocore_is_named_after_its_id() -> None:
    wrong = {
        botocore_name: name
        for name, botocore_name in botocore_names().items()
        if service_name(service_id(botocore_name)).lower() != name
    }
    assert wrong == {}


def test_no_service_of_botocore_is_missing() -> None:
    ids = {service_id(path.name) for path in DATA.iterdir() if any(path.glob("*/service-2*"))}
    assert len(ids) == len(botocore_names())


def test_importing_the_integrations_does_not_load_botocore() -> None:
    program = (
        "import sys, stepsmith.integrations.names, stepsmith.integrations.values\n"
        "print('botocore' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout == "False\n"


def test_without_botocore_the_message_says_what_to_install() -> None:
    program = (
        "import sys; sys.modules['botocore'] = None; sys.modules['botocore.session'] = None\n"
        "from stepsmith.errors import MissingDependency\n"
        "from stepsmith.integrations.names import service_names\n"
        "try: service_names('s3')\n"
        "except MissingDependency as error: print(error)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout == (
        "the names of service integrations come from botocore; "
        "install it with: pip install 'stepsmith[local]'\n"
    )
