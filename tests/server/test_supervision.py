"""The process of the emulated services, looked after while nobody asks it for anything."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from stepsmith.server.services import supervision
from stepsmith.server.services.supervision import Services


def test_services_that_answer_are_no_reason_to_warn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(supervision, "RENEW_SECONDS", 0.0)
    monkeypatch.setattr(supervision, "LOOK_SECONDS", 0.02)

    async def look_after() -> None:
        services = Services(tmp_path / "services")
        await services.start()
        await asyncio.sleep(0.5)
        await services.close()

    asyncio.run(look_after())
    assert caplog.messages == []
