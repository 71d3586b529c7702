"""Expressions to draw: some by the grammar, some that are only made of its words."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

LEAVES: Final = st.sampled_from(
    ["a", "`c d`", "`and`", "and", "$x", "$states", "$", "$$", "1", "2.5e3", "'t'", '"\\u0041\\n"',
     "true", "null", "*", "**", "$f", "λ", "/* why */ b"]
)  # fmt: skip
FORMS: Final = st.sampled_from(
    ["{0} + {1}", "{0} = {1}", "{0} and {1}", "{0} in {1}", "{0} ~> {1}", "{0}.{1}", "{0}[{1}]",
     "{0}[]", "{0}@$v", "{0}#$i", "{0}^(>{1}, b)", "{0}{{{1}: {0}}}", "{{{0}: {1}}}", "[{0}, {1}]",
     "[{0}..{1}]", "[]", "({0}; {1})", "({0})", "()", "$x := {0}", "-{0}", "{0} ? {1} : {0}",
     "{0} ? {1}", "{0}({1})", "$f(?, {0})", "$f(/r(?=s)/m, {0})", "function($x){{{0}}}",
     "function($x, $y)<s-n?:b>{{{0}}}({1})", "|{0}|{1}|", "|{0}|{1}, 'b'|", "{0}.%.{1}",
     "{0} % {1}"]
)  # fmt: skip
BY_GRAMMAR: Final = st.recursive(
    LEAVES,
    lambda inner: st.tuples(FORMS, inner, inner).map(lambda made: made[0].format(*made[1:])),
    max_leaves=10,
)
WORDS: Final = st.lists(
    st.sampled_from(
        ["a", "$x", "`b", "'t", '"', "\\", "1", ".5", "e9", "true", "and", "+", "-", "*", "**", "/",
         "%", "=", "<", ">", "&", "~>", "~", "!", ":=", "?", ":", ".", "..", ",", ";", "@", "#",
         "^", "|", "(", ")", "[", "]", "{", "}", "function", "/*", "*/", " ", "\f", "\n"]
    ),
    max_size=30,
).map("".join)  # fmt: skip
"""Nearly all of these are no expressions."""
