"""From text to tree: the grammar of JSONata 2.0.6, by operator precedence.

It takes what the reference implementation takes and refuses what it refuses, with its codes and
texts (`make soak` compares them). Three things it does on its own: operators of later versions are
told by name, an expression nested beyond all measure is refused instead of exhausting the stack,
and a text that ends too early is told where the missing operand is wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from stepsmith.asl.jsonata.syntax.ancestry import check_ancestry
from stepsmith.asl.jsonata.syntax.fault import SyntaxFault
from stepsmith.asl.jsonata.syntax.nodes import (
    MAX_DEPTH,
    ArrayConstructor,
    Assignment,
    Binary,
    Block,
    Call,
    Condition,
    Constant,
    Descendants,
    Filter,
    Focus,
    Group,
    Index,
    KeepArray,
    Lambda,
    Name,
    Negation,
    Node,
    Number,
    ObjectConstructor,
    Parent,
    Path,
    Placeholder,
    Range,
    Regex,
    Sort,
    SortTerm,
    Text,
    Transform,
    Variable,
    Wildcard,
)
from stepsmith.asl.jsonata.syntax.scanner import Scanner, Token
from stepsmith.asl.jsonata.syntax.signature import check_signature
from stepsmith.asl.jsonata.syntax.steps import check_focus, check_group, check_predicate, literal_in
from stepsmith.asl.jsonata.syntax.walk import depth_exceeds

_POWERS: Final = {
    "(": 80, "[": 80, "@": 80, "#": 80, ".": 75, "{": 70, "*": 60, "/": 60, "%": 60, "+": 50,
    "-": 50, "&": 50, "=": 40, "<": 40, ">": 40, "!=": 40, "<=": 40, ">=": 40, "^": 40, "~>": 40,
    "in": 40, "and": 30, "or": 25, "?": 20, ":=": 10,
}  # fmt: skip
"""How strongly an operator binds what stands to its left; others end an expression."""

_UNARY_MINUS: Final = 70
_LAMBDAS: Final = frozenset({"function", "λ"})


def parse(source: str) -> Node:
    """The tree of an expression.

    Raises:
        SyntaxFault: `source` is not one whole expression of JSONata 2.0.6.
    """
    tree = _Parser(source).whole()
    # What is shorter than this cannot be deeper.
    if len(source) > MAX_DEPTH and depth_exceeds(MAX_DEPTH, tree):
        raise SyntaxFault("U0001", 0, value=MAX_DEPTH)
    if "%" in source:
        check_ancestry(tree)
    return tree


class _Parser:
    __slots__ = ("_depth", "_end", "_scanner", "_source", "_token")

    def __init__(self, source: str) -> None:
        self._source = source
        self._scanner = Scanner(source)
        self._token = self._scanner.next(may_be_regex=True)
        self._end = 0
        self._depth = 0

    def whole(self) -> Node:
        tree = self._expression(0)
        if self._token.kind != "end":
            raise SyntaxFault("S0201", self._token.start, self._token.value)
        return tree

    def _advance(self, *, may_be_regex: bool = True) -> Token:
        """Go on to the next token; gives the one that was current."""
        token = self._token
        self._end = token.end
        self._token = self._scanner.next(may_be_regex=may_be_regex)
        return token

    def _is_at(self, operator: str) -> bool:
        return self._token.kind == "operator" and self._token.value == operator

    def _expect(self, operator: str, *, may_be_regex: bool = True) -> None:
        if not self._is_at(operator):
            token = self._token
            if token.kind == "end":
                raise SyntaxFault("S0203", token.start, value=operator)
            raise SyntaxFault("S0202", token.start, token.value, operator)
        self._advance(may_be_regex=may_be_regex)

    def _expression(self, power: int) -> Node:
        """What stands here, up to an operator that binds no more strongly than `power`."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise SyntaxFault("U0001", self._token.start, value=MAX_DEPTH)
        token = self._advance(may_be_regex=False)
        begin = _BEGINNINGS.get(str(token.value)) if token.kind == "operator" else None
        left = self._operand(token) if begin is None else begin(self, token.start)
        links = 0
        while self._token.kind == "operator":
            operator = str(self._token.value)
            binding = _POWERS.get(operator, 0)
            if binding <= power:
                break
            links += 1
            if links > MAX_DEPTH:
                raise SyntaxFault("U0001", self._token.start, value=MAX_DEPTH)
            token = self._advance()
            extend = _EXTENSIONS.get(operator)
            if extend is not None:
                left = extend(self, left, token)
            else:
                right = self._expression(binding)
                left = Binary(left.start, self._end, operator, left, right)
        self._depth -= 1
        return left

    def _operand(self, token: Token) -> Node:
        kind, value, start, end = token
        match kind, value:
            case "variable", str():
                return Variable(start, end, value)
            case "name", str():
                return Name(start, end, value)
            case "text", str():
                return Text(start, end, value)
            case "number", float():
                return Number(start, end, value)
            case "constant", bool() | None:
                return Constant(start, end, value)
            case "regex", str():
                pattern, _, flags = value[1:].rpartition("/")
                return Regex(start, end, pattern, flags)
            case "operator", _:
                raise self._misplaced(token)
            case _:
                raise SyntaxFault("S0207", start)

    def _misplaced(self, token: Token) -> SyntaxFault:
        """An operator where an operand is wanted; perhaps the end of one of a later version."""
        before = self._source[token.start - 1 : token.start]
        if before == "?" and token.value in ("?", ":"):
            return SyntaxFault("U0002", token.start - 1, f"?{token.value}")
        return SyntaxFault("S0211", token.start, token.value)

    # What an operand can begin with.

    def _wildcard(self, start: int) -> Node:
        return Wildcard(start, self._end)

    def _descendants(self, start: int) -> Node:
        return Descendants(start, self._end)

    def _parent(self, start: int) -> Node:
        return Parent(start, self._end)

    def _word(self, start: int) -> Node:
        return Name(start, self._end, self._source[start : self._end])

    def _negation(self, start: int) -> Node:
        operand = self._expression(_UNARY_MINUS)
        return Negation(start, self._end, operand)

    def _block(self, start: int) -> Node:
        expressions: list[Node] = []
        while not self._is_at(")"):
            expressions.append(self._expression(0))
            if not self._is_at(";"):
                break
            self._advance()
        self._expect(")", may_be_regex=False)
        return Block(start, self._end, tuple(expressions))

    def _array(self, start: int) -> Node:
        items: list[Node] = []
        while not (self._is_at("]") and not items):
            item = self._expression(0)
            if self._is_at(".."):
                self._advance()
                last = self._expression(0)
                item = Range(item.start, self._end, item, last)
            items.append(item)
            if not self._is_at(","):
                break
            self._advance()
        self._expect("]", may_be_regex=False)
        return ArrayConstructor(start, self._end, tuple(items))

    def _object(self, start: int) -> Node:
        pairs = self._pairs()
        return ObjectConstructor(start, self._end, pairs)

    def _pairs(self) -> tuple[tuple[Node, Node], ...]:
        pairs: list[tuple[Node, Node]] = []
        while not (self._is_at("}") and not pairs):
            key = self._expression(0)
            self._expect(":")
            pairs.append((key, self._expression(0)))
            if not self._is_at(","):
                break
            self._advance()
        self._expect("}", may_be_regex=False)
        return tuple(pairs)

    def _transform(self, start: int) -> Node:
        pattern = self._expression(0)
        self._expect("|")
        update = self._expression(0)
        delete = None
        if self._is_at(","):
            self._advance()
            delete = self._expression(0)
        self._expect("|")
        return Transform(start, self._end, pattern, update, delete)

    # What an operator makes of the operand before it.

    def _path(self, left: Node, token: Token) -> Node:
        steps = [left, self._expression(_POWERS["."])]
        while self._is_at("."):
            self._advance()
            steps.append(self._expression(_POWERS["."]))
        for step in steps:
            literal = literal_in(step)
            if literal is not None:
                raise SyntaxFault("S0213", literal.start, literal.value)
        return Path(left.start, self._end, tuple(steps))

    def _filter(self, left: Node, token: Token) -> Node:
        if self._is_at("]"):
            self._advance()
            return KeepArray(left.start, self._end, left)
        predicate = self._expression(0)
        self._expect("]", may_be_regex=False)
        check_predicate(left, token.start)
        return Filter(left.start, self._end, left, predicate)

    def _focus(self, left: Node, token: Token) -> Node:
        variable = self._bound_variable(token)
        check_focus(left, token.start)
        return Focus(left.start, self._end, left, variable)

    def _index(self, left: Node, token: Token) -> Node:
        variable = self._bound_variable(token)
        return Index(left.start, self._end, left, variable)

    def _bound_variable(self, token: Token) -> str:
        right = self._expression(_POWERS["@"])
        if not isinstance(right, Variable):
            raise SyntaxFault("S0214", right.start, token.value)
        return right.name

    def _sort(self, left: Node, token: Token) -> Node:
        self._expect("(")
        terms: list[SortTerm] = []
        while True:
            descending = self._is_at(">")
            if descending or self._is_at("<"):
                self._advance()
            terms.append(SortTerm(self._expression(0), descending))
            if not self._is_at(","):
                break
            self._advance()
        self._expect(")")
        return Sort(left.start, self._end, left, tuple(terms))

    def _group(self, left: Node, token: Token) -> Node:
        pairs = self._pairs()
        check_group(left, token.start)
        return Group(left.start, self._end, left, pairs)

    def _assignment(self, left: Node, token: Token) -> Node:
        variable = _without_brackets(left)
        if not isinstance(variable, Variable):
            raise SyntaxFault("S0212", left.start)
        value = self._expression(_POWERS[":="] - 1)
        return Assignment(left.start, self._end, variable.name, value)

    def _condition(self, left: Node, token: Token) -> Node:
        then = self._expression(0)
        otherwise = None
        if self._is_at(":"):
            self._advance()
            otherwise = self._expression(0)
        return Condition(left.start, self._end, left, then, otherwise)

    def _call(self, left: Node, token: Token) -> Node:
        arguments: list[Node] = []
        while not (self._is_at(")") and not arguments):
            if self._is_at("?"):
                placeholder = self._advance()
                arguments.append(Placeholder(placeholder.start, placeholder.end))
            else:
                arguments.append(self._expression(0))
            if not self._is_at(","):
                break
            self._advance()
        self._expect(")", may_be_regex=False)
        word = _without_brackets(left)
        if isinstance(word, Name) and word.value in _LAMBDAS:
            return self._lambda(left.start, arguments)
        return Call(left.start, self._end, left, tuple(arguments))

    def _lambda(self, start: int, arguments: list[Node]) -> Node:
        parameters: list[str] = []
        for number, argument in enumerate(arguments, 1):
            variable = _without_brackets(argument)
            if not isinstance(variable, Variable):
                raise SyntaxFault("S0208", argument.start, value=number)
            parameters.append(variable.name)
        signature = self._signature() if self._is_at("<") else ""
        self._expect("{")
        body = self._expression(0)
        self._expect("}")
        return Lambda(start, self._end, tuple(parameters), signature, body)

    def _signature(self) -> str:
        """The `<…>` between the parameters and the body of a function definition."""
        start, depth = self._token.start, 1
        while depth > 0 and not self._is_at("{") and self._token.kind != "end":
            self._advance()
            depth += self._is_at("<") - self._is_at(">")
        end = self._token.end
        self._expect(">")
        signature = self._source[start:end]
        check_signature(signature, start)
        return signature


def _without_brackets(node: Node) -> Node:
    """What `[]` stands behind, which the grammar overlooks where a single word is wanted."""
    while isinstance(node, KeepArray):
        node = node.base
    return node


_BEGINNINGS: Final[dict[str, Callable[[_Parser, int], Node]]] = {
    "*": _Parser._wildcard,
    "**": _Parser._descendants,
    "%": _Parser._parent,
    "and": _Parser._word,
    "or": _Parser._word,
    "in": _Parser._word,
    "-": _Parser._negation,
    "(": _Parser._block,
    "[": _Parser._array,
    "{": _Parser._object,
    "|": _Parser._transform,
}
_EXTENSIONS: Final[dict[str, Callable[[_Parser, Node, Token], Node]]] = {
    ".": _Parser._path,
    "[": _Parser._filter,
    "@": _Parser._focus,
    "#": _Parser._index,
    "^": _Parser._sort,
    "{": _Parser._group,
    ":=": _Parser._assignment,
    "?": _Parser._condition,
    "(": _Parser._call,
}
