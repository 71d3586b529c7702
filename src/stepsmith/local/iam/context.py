"""The request context: what is known of a request besides its principal, action and resource.

https://docs.aws.amazon.com/IAM/latest/UserGuide/intro-structure.html#intro-structure-request
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Context:
    """Values by condition key; names of keys, those of tags within them too, ignore case.

    A key without a value counts as one that the request does not have.
    """

    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    @classmethod
    def of(cls, keys: Mapping[str, str | Sequence[str]]) -> Context:
        """A context of keys with one value, a text, or several, a sequence."""
        return cls(
            {
                name.lower(): (value,) if isinstance(value, str) else tuple(value)
                for name, value in keys.items()
            }
        )

    def get(self, key: str) -> tuple[str, ...]:
        """The values of a key; none if it is absent."""
        return self.values.get(key.lower(), ())

    def single(self, key: str) -> str | None:
        """The value of a key that has exactly one."""
        values = self.get(key)
        return values[0] if len(values) == 1 else None

    def __or__(self, other: Context) -> Context:
        """Both; where both have a key, the other's."""
        return Context({**self.values, **other.values})
