"""From text to tree: what is taken, what it means, what is refused and where."""

from __future__ import annotations

import jlens
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from stepsmith.asl.jsonata.syntax import Node, SyntaxFault, parse, walk
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
from tests.asl.jsonata.syntax.sources import BY_GRAMMAR, WORDS

A, B, C = (Name(0, 0, letter) for letter in "abc")
X = Variable(0, 0, "x")
ONE, TWO = Number(0, 0, 1.0), Number(0, 0, 2.0)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a", A),
        ("`a b`", Name(0, 0, "a b")),
        ("`true`", Name(0, 0, "true")),
        ("and", Name(0, 0, "and")),
        ('a"b', Name(0, 0, 'a"b')),
        ("$x", X),
        ("$", Variable(0, 0, "")),
        ("$$", Variable(0, 0, "$")),
        ("$a$b", Variable(0, 0, "a$b")),
        ("12.50e1", Number(0, 0, 125.0)),
        ("true", Constant(0, 0, True)),
        ("null", Constant(0, 0, None)),
        (r'"\"\\\/\b\f\n\r\tA"', Text(0, 0, '"\\/\b\f\n\r\tA')),
        (r"'\uD83D\uDE00'", Text(0, 0, "😀")),
        (r"'\uD83D'", Text(0, 0, "\ud83d")),
        ("/a\\/[/](?=b)/im", Regex(0, 0, "a\\/[/](?=b)", "im")),
        ("*", Wildcard(0, 0)),
        ("**", Descendants(0, 0)),
        ("a.%", Path(0, 0, (A, Parent(0, 0)))),
        ("a.b.c", Path(0, 0, (A, B, C))),
        ("a.'b'", Path(0, 0, (A, Text(0, 0, "b")))),
        ("a.b[1]", Path(0, 0, (A, Filter(0, 0, B, ONE)))),
        ("(a.b)[1]", Filter(0, 0, Block(0, 0, (Path(0, 0, (A, B)),)), ONE)),
        ("a[]", KeepArray(0, 0, A)),
        ("a@$x#$x", Index(0, 0, Focus(0, 0, A, "x"), "x")),
        ("a^(>b, <c)", Sort(0, 0, A, (SortTerm(B, True), SortTerm(C, False)))),
        ("a.b{c: 1}", Group(0, 0, Path(0, 0, (A, B)), ((C, ONE),))),
        ("{a: 1, b: 2}", ObjectConstructor(0, 0, ((A, ONE), (B, TWO)))),
        ("[]", ArrayConstructor(0, 0, ())),
        ("[a, 1..2]", ArrayConstructor(0, 0, (A, Range(0, 0, ONE, TWO)))),
        ("()", Block(0, 0, ())),
        ("(a; b;)", Block(0, 0, (A, B))),
        ("$x := $x := 1", Assignment(0, 0, "x", Assignment(0, 0, "x", ONE))),
        ("-a.b", Negation(0, 0, Path(0, 0, (A, B)))),
        ("a ? b : c", Condition(0, 0, A, B, C)),
        ("a ? b", Condition(0, 0, A, B, None)),
        ("$x(?, 1)", Call(0, 0, X, (Placeholder(0, 0), ONE))),
        ("function($x)<s-:n>{ 1 }", Lambda(0, 0, ("x",), "<s-:n>", ONE)),
        ("λ(){ a }()", Call(0, 0, Lambda(0, 0, (), "", A), ())),
        ("|a|b, c|", Transform(0, 0, A, B, C)),
        ("|a|b|", Transform(0, 0, A, B, None)),
        ("/* a */ 1 /**/", ONE),
    ],
)
def test_what_is_written_is_in_the_tree(source: str, expected: Node) -> None:
    assert parse(source) == expected


@pytest.mark.parametrize(
    ("source", "as_if"),
    [
        ("a + b * c", "a + (b * c)"),
        ("a * b + c", "(a * b) + c"),
        ("a - b - c", "(a - b) - c"),
        ("a & b = c", "(a & b) = c"),
        ("a = b and c = a or b", "((a = b) and (c = a)) or b"),
        ("a in b and c", "(a in b) and c"),
        ("a % b / c", "(a % b) / c"),
        ("a or b ? c : a", "(a or b) ? c : a"),
        ("$x := a ? b : c", "$x := (a ? b : c)"),
        ("a ? b : c ? a : b", "a ? b : (c ? a : b)"),
        ("a ~> $x(1)", "a ~> ($x(1))"),
        ("- a + b", "(- a) + b"),
        ("* * *", "(*) * (*)"),
        ("a.b = c", "(a.b) = c"),
    ],
)
def test_how_strongly_operators_bind(source: str, as_if: str) -> None:
    def bare(node: Node) -> object:
        match node:
            case Block(expressions=(only,)):
                return bare(only)
            case Binary():
                return (node.operator, bare(node.left), bare(node.right))
            case _:
                value = getattr(node, "value", None)
                said = None if isinstance(value, Node) else value
                return (type(node), said, *map(bare, node.children))

    assert bare(parse(source)) == bare(parse(as_if))


def test_every_node_knows_where_it_stands() -> None:
    source = " $f(a.`b c`[0], 'é') /* x */ & -1"
    parts = [(type(node).__name__, source[node.start : node.end]) for node in walk(parse(source))]
    assert parts == [
        ("Binary", "$f(a.`b c`[0], 'é') /* x */ & -1"),
        ("Call", "$f(a.`b c`[0], 'é')"),
        ("Variable", "$f"),
        ("Path", "a.`b c`[0]"),
        ("Name", "a"),
        ("Filter", "`b c`[0]"),
        ("Name", "`b c`"),
        ("Number", "0"),
        ("Text", "'é'"),
        ("Negation", "-1"),
        ("Number", "1"),
    ]


@pytest.mark.parametrize(
    ("source", "code", "position", "message"),
    [
        ("'a", "S0101", 0, "String literal must be terminated by a matching quote"),
        ("1e999", "S0102", 0, 'Number out of range: "1e999"'),
        (r"'\x'", "S0103", 2, r"Unsupported escape sequence: \x"),
        (r"'\u12g4'", "S0104", 2, r"The escape sequence \u must be followed by 4 hex digits"),
        ("`a", "S0105", 0, "Quoted property name must be terminated with a backquote (`)"),
        ("1 /* a", "S0106", 2, "Comment has no closing tag"),
        ("a b", "S0201", 2, 'Syntax error: "b"'),
        ("1) + (2", "S0201", 1, 'Syntax error: ")"'),
        ("[1}", "S0202", 2, 'Expected "]", got "}"'),
        ("(1", "S0203", 2, 'Expected ")" before end of expression'),
        ("a ! b", "S0204", 2, 'Unknown operator: "!"'),
        ("1 +", "S0207", 3, "Unexpected end of expression"),
        ("", "S0207", 0, "Unexpected end of expression"),
        (
            "function(a){1}", "S0208", 9,
            "Parameter 1 of function definition must be a variable name (start with $)",
        ),
        ("$x{1: 1}[0]", "S0209", 8, "A predicate cannot follow a grouping expression in a step"),
        ("a{1: 1}{1: 1}", "S0210", 7, "Each step can only have one grouping expression"),
        ("1 + )", "S0211", 4, 'The symbol ")" cannot be used as a unary operator'),
        ("a := 1", "S0212", 0, "The left side of := must be a variable name (start with $)"),
        (
            "a.true", "S0213", 2,
            "The literal value true cannot be used as a step within a path expression",
        ),
        ("a@b", "S0214", 2, 'The right side of "@" must be a variable name (start with $)'),
        (
            "a[0]@$x", "S0215", 4,
            "A context variable binding must precede any predicates on a step",
        ),
        (
            "a^(b)@$x", "S0216", 5,
            "A context variable binding must precede the 'order-by' clause on a step",
        ),
        (
            "1 + %", "S0217", 0,
            "The object representing the 'parent' cannot be derived from this expression",
        ),
        ("a = //", "S0301", 4, "Empty regular expressions are not allowed"),
        ("/a", "S0302", 0, "No terminating / in regular expression"),
        (
            "function($a)<s<n>>{1}", "S0401", 14,
            "Type parameters can only be applied to functions and arrays",
        ),
        (
            "function($a)<(a<n>)>{1}", "S0402", 13,
            "Choice groups containing parameterized types are not supported",
        ),
    ],
)  # fmt: skip
def test_a_fault_is_told_as_jsonata_does(
    source: str, code: str, position: int, message: str
) -> None:
    with pytest.raises(SyntaxFault) as caught:
        parse(source)
    fault = caught.value
    assert (fault.code, fault.position, fault.message) == (code, position, message)


@pytest.mark.parametrize(("source", "operator"), [("$a ?? 1", "??"), ("$a ?: 1", "?:")])
def test_operators_of_later_versions_are_told_by_name(source: str, operator: str) -> None:
    with pytest.raises(SyntaxFault) as caught:
        parse(source)
    assert caught.value.position == 3
    assert caught.value.message == (
        f'JSONata 2.0.6, which Step Functions speaks, has no operator "{operator}"'
    )


@pytest.mark.parametrize("source", ["(/a/)", "[/a/]", "a[]/2", "a^(b)/2", "function(){1}/2"])
def test_a_slash_is_read_as_the_reference_implementation_reads_it(source: str) -> None:
    with pytest.raises(SyntaxFault):
        parse(source)
    with pytest.raises(jlens.JlensError):
        jlens.Expression(source)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("(", ")"), ("[", "]"), ("{'a': ", "}"), ("$f(", ")"), ("function(){", "}"), ("-", ""),
        ("a ? b : ", ""), ("$x := ", ""), ("a[", "]"), ("|a|", "|"), ("a.(", ")"), ("", " + 1"),
        ("", "[0]"), ("", "()"), ("", "[]"),
    ],
)  # fmt: skip
def test_what_is_nested_too_deeply_is_refused(before: str, after: str) -> None:
    parse(before * 40 + "1" + after * 40)
    with pytest.raises(SyntaxFault, match="U0001: The expression is nested more than 200 levels"):
        parse(before * 50_000 + "1" + after * 50_000)


def test_depth_adds_up_over_operators_and_brackets() -> None:
    with pytest.raises(SyntaxFault, match="U0001"):
        parse("(" * 30 + "1" + (" + 1" * 30 + ")") * 30)


def test_a_path_has_as_many_steps_as_it_likes() -> None:
    tree = parse("a" + ".a" * 10_000)
    assert isinstance(tree, Path)
    assert len(tree.steps) == 10_001


def test_a_parent_is_sought_over_a_bounded_number_of_levels() -> None:
    parse("a" + ".a" * 100 + ".%" * 100)
    with pytest.raises(SyntaxFault, match="U0001"):
        parse("a" + ".a" * 1_000 + ".%" * 1_000)


def _depth(tree: Node) -> int:
    return 1 + max(map(_depth, tree.children), default=0)


def _parsed(source: str) -> Node | SyntaxFault:
    try:
        return parse(source)
    except SyntaxFault as fault:
        return fault


@given(st.one_of(st.text(), WORDS, BY_GRAMMAR))
@example("a" + " + 1" * 199)
def test_any_text_is_a_tree_of_bounded_depth_or_one_fault_within_it(source: str) -> None:
    parsed = _parsed(source)
    if isinstance(parsed, SyntaxFault):
        assert 0 <= parsed.position <= len(source)
    else:
        assert _depth(parsed) <= MAX_DEPTH


@given(BY_GRAMMAR)
def test_nodes_lie_within_one_another_and_their_text(source: str) -> None:
    tree = _parsed(source)
    assume(isinstance(tree, Node))
    assert isinstance(tree, Node)
    for node in walk(tree):
        assert 0 <= node.start < node.end <= len(source)
        for child in node.children:
            assert node.start <= child.start
            assert child.end <= node.end


@given(st.one_of(WORDS, BY_GRAMMAR))
def test_the_evaluator_takes_what_the_parser_takes_and_no_more(source: str) -> None:
    tree = _parsed(source)
    if isinstance(tree, SyntaxFault):
        assume(tree.code != "U0002")  # jlens speaks a later JSONata.
        with pytest.raises(jlens.JlensError):
            jlens.Expression(source)
        return
    for node in walk(tree):
        # jlens has other regular expressions than JavaScript, and refuses `a[%]`.
        assume(not isinstance(node, Regex))
        assume(not (isinstance(node, Filter) and isinstance(node.predicate, Parent)))
    jlens.Expression(source)
