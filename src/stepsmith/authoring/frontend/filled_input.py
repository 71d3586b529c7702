"""An execution's input in its model's shape: what was left out gets its default."""

from __future__ import annotations

from stepsmith.authoring.form import (
    Compare,
    Conditional,
    Const,
    Each,
    Expr,
    Field,
    Filled,
    Item,
    Local,
    Lookup,
    Sequence,
    Size,
)
from stepsmith.authoring.frontend.instances import CannotTell, apart
from stepsmith.authoring.frontend.named_tuples import defaults_of, names_of
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.possible import literals
from stepsmith.authoring.frontend.records import ModelNotSupported, members_of
from stepsmith.authoring.frontend.static_values import NoJsonForm
from stepsmith.authoring.rewrite import fold, with_type
from stepsmith.authoring.value_type import (
    ANY,
    INTEGER,
    NOTHING,
    TEXT,
    DictOf,
    KeyedDict,
    ListOf,
    OneOf,
    Opaque,
    Record,
    SetOf,
    TupleOf,
    ValueType,
    members,
    root_of,
)


def filled_input(of: Expr, type_: ValueType) -> Expr:
    """An execution's input in its model's shape: members that were left out get their defaults.

    Raises:
        ModelNotSupported: a set of models with defaults, a model that holds itself and has
            defaults, or a member that is not supported.
    """
    return _Filling().filled(of, type_)


class _Filling:
    """One walk over an input's type."""

    def __init__(self) -> None:
        self._inside: list[Record] = []
        self._lists = 0

    def filled(self, of: Expr, type_: ValueType) -> Expr:
        if not _has_defaults(type_, set()):
            return of
        options = [member for member in members(type_) if member != NOTHING]
        filled = self._one_of(of, type_, options)
        if len(members(type_)) == len(options):
            return filled
        return Conditional(Compare("=", of, Const(None, NOTHING)), of, filled, type_)

    def _one_of(self, of: Expr, type_: ValueType, options: list[ValueType]) -> Expr:
        """A value that is of one of several types, each of which has its own defaults."""
        first, *rest = options
        filled = self._option(of, first) if _has_defaults(first, set()) else of
        if not rest:
            return filled
        try:
            test = apart(of, (first,), rest)
        except CannotTell as reason:
            raise ModelNotSupported(
                f"{type_} has defaults that depend on which of its types it is: {reason}"
            ) from reason
        _check_tag(type_, options)
        return Conditional(test, filled, self._one_of(of, type_, rest), type_)

    def _option(self, of: Expr, type_: ValueType) -> Expr:
        root = root_of(type_)
        if root is not None:
            return with_type(self.filled(with_type(of, root), root), type_)
        match type_:
            case Record(python=python):
                if type_ in self._inside:
                    raise ModelNotSupported(
                        f"{python.__name__} holds itself and has defaults, which ASL cannot fill in"
                    )
                self._inside.append(type_)
                filled = self._record(of, type_)
                self._inside.pop()
                return filled
            case ListOf(item=item):
                self._lists += 1
                parameter = "item" if self._lists == 1 else f"item{self._lists}"
                body = self.filled(Local(parameter, item), item)
                self._lists -= 1
                return Each(of, parameter, body, type_)
            case TupleOf(items=items):
                return self._tuple(of, type_, items)
            case DictOf(value=value):
                return self._dict(of, value, type_)
            case KeyedDict(value=value):
                return with_type(self._dict(of, value, DictOf(value)), type_)
            case _:
                raise ModelNotSupported(
                    f"a {type_} whose values have defaults; ASL cannot fill them in yet"
                )

    def _tuple(self, of: Expr, type_: TupleOf, items: tuple[ValueType, ...]) -> Expr:
        """Each item, and after the last the defaults of a NamedTuple's fields."""
        try:
            defaults = defaults_of(type_)
        except NoJsonForm as reason:
            raise ModelNotSupported(f"a default of {type_}: {reason}") from reason
        filled = []
        for place, item in enumerate(items):
            at = Const(place, INTEGER)
            value: Expr = self.filled(Item(of, at, item), item)
            name = names_of(type_)[place] if defaults else ""
            if name in defaults:
                there = Compare(">", Size(with_type(of, ListOf(ANY))), at)
                value = Conditional(there, value, defaults[name], item)
            filled.append(value)
        return Sequence(tuple(filled), type_)

    def _dict(self, of: Expr, value: ValueType, type_: DictOf) -> Expr:
        self._lists += 1
        key = Local("key" if self._lists == 1 else f"key{self._lists}", TEXT)
        body = self.filled(Lookup(of, key, value), value)
        self._lists -= 1
        entry = apply("entry", type_, key, body)
        keys = apply("keys", ListOf(TEXT), with_type(of, type_))
        return apply("merged_all", type_, Each(keys, key.name, entry, ListOf(type_)))

    def _record(self, of: Expr, type_: Record) -> Expr:
        record = members_of(type_.python, type_.arguments)
        defaults = tuple((m.key, m.default) for m in record.values() if m.default is not None)
        outer = Filled(of, defaults, (), type_)
        replaced = []
        for member in record.values():
            if _has_defaults(member.type, set()):
                value = fold(Field(outer, member.key, member.type))
                replaced.append((member.key, self.filled(value, member.type)))
        return Filled(of, defaults, tuple(replaced), type_)


def _check_tag(type_: ValueType, options: list[ValueType]) -> None:
    """Refuse a union whose models may leave out what tells them apart."""
    tag = type_.tag if isinstance(type_, OneOf) else None
    for one in options:
        for member in (
            members_of(one.python, one.arguments).values() if isinstance(one, Record) else ()
        ):
            few = all(literals(option) is not None for option in members(member.type))
            if few and member.default is not None and member.name != tag:
                raise ModelNotSupported(
                    f"{one}.{member.name} may be left out, and may be what tells the models of "
                    f"{type_} apart; write Field(discriminator={member.name!r})"
                )


def _has_defaults(type_: ValueType, seen: set[ValueType]) -> bool:
    """Whether a value of this type can leave out a member somewhere."""
    for one in members(type_):
        root = root_of(one)
        match one:
            case Opaque() if root is not None:
                if _has_defaults(root, seen):
                    return True
            case (
                ListOf(item=inner)
                | SetOf(item=inner)
                | DictOf(value=inner)
                | KeyedDict(value=inner)
            ):
                if _has_defaults(inner, seen):
                    return True
            case TupleOf(items=items, python=python):
                if getattr(python, "_field_defaults", {}):
                    return True
                if any(_has_defaults(item, seen) for item in items):
                    return True
            case Record(python=python, arguments=arguments) if one not in seen:
                seen.add(one)
                for member in members_of(python, arguments).values():
                    if member.default is not None or _has_defaults(member.type, seen):
                        return True
            case _:
                pass
    return False
