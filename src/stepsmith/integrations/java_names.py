"""How AWS's SDK for Java names what a service's model names otherwise.

SDK integrations speak the names of the SDK for Java 2, optimised ones those of version 1. The rules
here give the same names as the code generators of these SDKs, which is where AWS's names come from:
https://github.com/aws/aws-sdk-java-v2/tree/master/codegen
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_JAVA_KEYWORDS: Final = """
    abstract assert boolean break byte case catch char class const continue default do double
    else enum extends false final finally float for goto if implements import instanceof int
    interface long native new null package private protected public return short static strictfp
    super switch synchronized this throw throws transient true try void volatile while
""".split()  # noqa: SIM905  # a table of words reads best as text
_METHODS_OF_EVERY_STRUCTURE: Final = """
    builder equals finalize getClass hashCode notify notifyAll overrideConfiguration sdkFields
    sdkHttpResponse toBuilder toString wait
""".split()  # noqa: SIM905
_SUFFIX_OF_TAKEN_NAMES: Final = "Value"


def words(name: str) -> list[str]:
    """The words that a name consists of: `DBInstanceV2` is `DB`, `Instance`, `V2`."""
    text = re.sub(r"[^A-Za-z0-9]+", " ", name)
    text = re.sub(r"([^a-z]{2,})v([0-9]+)", r"\1 v\2 ", text)
    text = re.sub(r"([^A-Z]{2,})V([0-9]+)", r"\1 V\2 ", text)
    text = re.sub(r"(?<=[a-z])(?=[A-Z][a-zA-Z0-9])", " ", text)
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", text)
    return re.sub(r"([0-9])([a-zA-Z])", r"\1 \2", text).split()


def pascal_case(name: str) -> str:
    """Each word with one capital: `DBInstanceNotFound` becomes `DbInstanceNotFound`."""
    return "".join(word.capitalize() for word in words(name))


def uncapitalised(name: str) -> str:
    """A name with its leading capitals small, but for the one that begins a word.

    `DBInstances` becomes `dbInstances`, `ETag` becomes `eTag`, `ARN` becomes `arn`.
    """
    leading = re.match(r"[A-Z]*", name)
    capitals = leading.end() if leading else 0
    begins_word = capitals > 1 and name[capitals : capitals + 1].islower()
    small = max(capitals - begins_word, 1)
    return name[:small].lower() + name[small:]


def capitalised(name: str) -> str:
    """A name with its first letter large and everything else as it is."""
    return name[:1].upper() + name[1:]


@cache
def sdk_member_name(member: str) -> str:
    """A member of a structure as SDK integrations spell it: `DBInstances` is `DbInstances`.

    A name that Java reserves gets `Value` behind it: `equals` is `EqualsValue`.
    """
    name = uncapitalised(member)
    if name.lower() in _JAVA_KEYWORDS or name in _METHODS_OF_EVERY_STRUCTURE:
        name += _SUFFIX_OF_TAKEN_NAMES
    return capitalised(name)


def exception_name(shape: str) -> str:
    """An error as SDK integrations spell it: `DBInstanceNotFoundFault` ends in `Exception`."""
    if shape.endswith("Exception"):
        return pascal_case(shape)
    return pascal_case(shape.removesuffix("Fault")) + "Exception"


def service_name(service_id: str) -> str:
    """A service as error names spell it: `Cognito Identity Provider`, without the blanks.

    In lower case it is the service of a `Resource`: `aws-sdk:cognitoidentityprovider`.
    """
    name = pascal_case(service_id)
    return name.removeprefix("Amazon").removeprefix("Aws").removesuffix("Service")
