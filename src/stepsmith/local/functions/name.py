"""The names that a function can be invoked by.

https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestParameters
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Self

from stepsmith.local.aws_environment import ACCOUNT_ID
from stepsmith.local.functions.refusals import invalid

_NAME: Final = re.compile(
    r"(?:arn:aws:lambda:(?P<region>[a-z0-9-]+):)?(?:(?P<account>\d{12}):)?(?:function:)?"
    r"(?P<name>[\w-]{1,64})(?::(?P<qualifier>\$LATEST|[\w-]{1,128}))?"
)


@dataclass(frozen=True, slots=True)
class FunctionName:
    """A function as a client names it.

    Attributes:
        qualifier: a version or an alias; None where none is named.
    """

    region: str
    account: str
    name: str
    qualifier: str | None

    @classmethod
    def parse(
        cls, name: str, qualifier: str | None, region: str, account: str = ACCOUNT_ID
    ) -> Self:
        """A name, partial ARN or ARN, and the qualifier that stands beside it.

        Args:
            name: as a client gives it.
            qualifier: a version or an alias.
            region: where the client asks.
            account: whose client it is.

        Raises:
            InvocationRefused: it is none of them, or has another qualifier.
        """
        found = _NAME.fullmatch(name)
        if found is None:
            raise invalid(f"{name!r} is no function's name, partial ARN or ARN")
        own = found["qualifier"]
        if own is not None and qualifier is not None and own != qualifier:
            raise invalid(
                "The derived qualifier from the function name does not match the specified "
                "qualifier."
            )
        return cls(
            found["region"] or region,
            found["account"] or account,
            found["name"],
            own or qualifier,
        )

    @property
    def arn(self) -> str:
        """The whole ARN, qualified if the name is."""
        arn = f"arn:aws:lambda:{self.region}:{self.account}:function:{self.name}"
        return arn if self.qualifier is None else f"{arn}:{self.qualifier}"
