"""`batch` in workflows. Made by `stepsmith stubs batch`, as are its types."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import cast

from stepsmith.aws.service import service

sys.modules[__name__] = cast("ModuleType", service("batch"))
