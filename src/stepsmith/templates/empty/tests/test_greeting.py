"""The workflow as plain Python: the same function that is compiled for AWS."""

from __future__ import annotations

import pytest

from tasks.greetings import Greeting, NothingToSay, Visitor
from workflows.greeting import greeting


def test_a_visitor_is_greeted_politely() -> None:
    assert greeting(Visitor(name="Ada")) == Greeting(text="Good day, Ada.")


def test_a_visitor_may_ask_for_less_ceremony() -> None:
    assert greeting(Visitor(name="Ada", polite=False)) == Greeting(text="Hi Ada!")


def test_a_visitor_without_a_name_is_an_error() -> None:
    with pytest.raises(NothingToSay, match="without a name"):
        greeting(Visitor(name=" "))
