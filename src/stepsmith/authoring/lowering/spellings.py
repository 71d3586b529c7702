"""How JSONata 2.0.6 spells each operation of the form.

In a spelling, `{0}` is the first argument between commas or parentheses, and `{0:sum}` one that
binds at least as tightly as a term of a sum. An argument that is read more than once and is more
than a name gets one. The second text says how tightly the whole binds.
"""

from __future__ import annotations

from typing import Final

_BLANK = r"[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
"""What is white space in Python. `\\s` is not: JavaScript's has one character more and five less,
and the service's is white space of ASCII alone."""

_LINE_ENDS = r"\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
"""What ends a line in Python."""

_ORDERED = r"$replace({0}, /[\ud7ff\ue000-\uffff]/, '\ud7ff$0')"
"""Text that is ordered by UTF-16 as the argument is by code points: what UTF-16 puts after the
surrogates is moved before them."""

_MICROSECOND = r"$round($number($replace({0}, /^.{{19}}(\.?\d*).*/, '0$1')) * 1000000)"
_IN_RANGE = "$d < -62135596800000 or $d > 253402300799999 ? $error('date value out of range') : "
"""A test of milliseconds: Python has the years from 1 to 9999."""
_UNITS = "{{'Y': 31536000, 'W': 604800, 'D': 86400, 'H': 3600, 'M': 60, 'S': 1}}"
_DURATION = (
    "($d := $abs({0}); $r := $floor($d / 1000000); "
    "$f := function($n, $unit) {{ $n = 0 ? '' : $n & $unit }}; "
    "$d = 0 ? 'PT0S' : ({0:sum} < 0 ? '-P' : 'P') & $f($floor($r / 31536000), 'Y') & "
    "$f($floor($r / 86400) % 365, 'D') & ($d % 86400000000 = 0 ? '' : 'T' & "
    "$f($floor($r / 3600) % 24, 'H') & $f($floor($r / 60) % 60, 'M') & "
    "($d % 60000000 = 0 ? '' : $r % 60 & ($d % 1000000 = 0 ? '' : "
    "'.' & $replace($formatNumber($d % 1000000, '000000'), /0+$/, '')) & 'S')))"
)
"""A duration as pydantic writes it: a year has 365 days there."""

SPELLINGS: Final[dict[str, tuple[str, str]]] = {
    # numbers
    "remainder_by_constant": ("({0:product} % {1:sign} + {1:product}) % {1:sign}", "product"),
    "remainder": (
        "{0:product} % {1:sign} != 0 and ({0:product} % {1:sign} < 0) != ({1:sum} < 0)"
        " ? {0:product} % {1:sign} + {1:product} : {0:product} % {1:sign}",
        "",
    ),
    "abs": ("$abs({0})", "postfix"),
    "round": ("$round({0})", "postfix"),
    "floor": ("$floor({0})", "postfix"),
    "ceil": ("$ceil({0})", "postfix"),
    "truncate": ("{0:sum} < 0 ? $ceil({0}) : $floor({0})", ""),
    "power": ("$power({0}, {1})", "postfix"),
    "square_root": ("$sqrt({0})", "postfix"),
    "smaller": ("$min([{0}, {1}])", "postfix"),
    "greater": ("$max([{0}, {1}])", "postfix"),
    "least": ("$min({0})", "postfix"),
    "greatest": ("$max({0})", "postfix"),
    "sum": ("$sum({0})", "postfix"),
    "rest_of_division": ("{0:product} % {1:sign}", "product"),
    "same_number": ("{0:postfix}", "postfix"),
    "grouped": ("$formatNumber({0}, '#,##0')", "postfix"),
    "picture": ("$formatNumber({0}, {1})", "postfix"),
    "in_base": ("$formatBase({0}, {1})", "postfix"),
    # dates and times
    "micros_of_moment": (
        rf"$toMillis($replace({{0}}, /\.\d+/, '')) * 1000 + {_MICROSECOND}",
        "sum",
    ),
    "microsecond": (_MICROSECOND, "postfix"),
    "day_of_year": (
        "$fromMillis($toMillis($substring({0}, 0, 10) & 'T00:00:00Z'), '[d001]')",
        "postfix",
    ),
    "millis": ("$toMillis({0})", "postfix"),
    "micros_of_duration": (
        "($contains({0}, '-') ? -1 : 1) * $round($sum($match({0}, /([\\d.]+)([YWDHMS])/)"
        f".($number(groups[0]) * $lookup({_UNITS}, groups[1]))) * 1000000)",
        "product",
    ),
    "duration": (_DURATION, "postfix"),
    "later": (
        "($d := $toMillis($substring({0}, 0, 19) & 'Z') + {1:product}; "
        f"{_IN_RANGE}$substring($fromMillis($d), 0, 19) & $substring({{0}}, 19))",
        "postfix",
    ),
    "later_by_micros": (
        "($r := $toMillis($substring({0}, 0, 19) & 'Z') * 1000 + "
        f"{_MICROSECOND} + {{1:product}}; $d := $floor($r / 1000000) * 1000; "
        f"{_IN_RANGE}$substring($fromMillis($d), 0, 19) & "
        "($r = $d * 1000 ? '' : '.' & $formatNumber($r - $d * 1000, '000000')) & "
        r"$replace({0}, /^.{{19}}\.?\d*/, ''))",
        "postfix",
    ),
    "later_day": (
        f"($d := $toMillis({{0}}) + {{1:product}}; {_IN_RANGE}$substring($fromMillis($d), 0, 10))",
        "postfix",
    ),
    "number_at": ("$parseInteger($substring({0}, {1}, {2}), {3})", "postfix"),
    "first_characters": ("$substring({0}, 0, {1})", "postfix"),
    "isoformat": (
        f"($r := {_MICROSECOND}; $substring({{0}}, 0, 19) & "
        "($r = 0 ? '' : '.' & $formatNumber($r, '000000')) & "
        r"$replace($replace({0}, /^.{{19}}\.?\d*/, ''), 'Z', '+00:00'))",
        "postfix",
    ),
    # text
    "same_text": ("{0:postfix}", "postfix"),
    "upper": ("$uppercase({0})", "postfix"),
    "lower": ("$lowercase({0})", "postfix"),
    "strip": (f"$replace({{0}}, /^{_BLANK}+|{_BLANK}+$/, '')", "postfix"),
    "lstrip": (f"$replace({{0}}, /^{_BLANK}+/, '')", "postfix"),
    "rstrip": (f"$replace({{0}}, /{_BLANK}+$/, '')", "postfix"),
    "words": (
        f"[$filter($split({{0}}, /{_BLANK}+/), function($word) {{{{ $word != '' }}}})[]]",
        "postfix",
    ),
    "split": ("$split({0}, {1})", "postfix"),
    "split_first": (
        "$count({0}) > {2:sum} ? $append([$filter({0}, function($piece, $i) {{ $i < {2:sum} }})],"
        " $join([$filter({0}, function($piece, $i) {{ $i >= {2:sum} }})], {1})) : {0}",
        "",
    ),
    "split_last": (
        "$count({0}) > {2:sum} ? $append("
        "$join([$filter({0}, function($piece, $i) {{ $i < $count({0}) - {2:product} }})], {1}),"
        " [$filter({0}, function($piece, $i) {{ $i >= $count({0}) - {2:product} }})]) : {0}",
        "",
    ),
    "lines": (
        rf"[$match({{0}}, /[^{_LINE_ENDS}]+(?:\r\n|[{_LINE_ENDS}])?|\r\n|[{_LINE_ENDS}]/)"
        rf".$replace(match, /[{_LINE_ENDS}]+$/, '')]",
        "postfix",
    ),
    "before": ("$substringBefore({0}, {1})", "postfix"),
    "after": ("$substringAfter({0}, {1})", "postfix"),
    "is_blank": (f"$contains({{0}}, /^{_BLANK}+$/)", "postfix"),
    "is_ascii": (r"$not($contains({0}, /[^\x00-\x7f]/))", "postfix"),
    "center": (
        "$pad($pad({0}, 0 - $floor(({1:sum} + $length({0})) / 2), {2}), {1}, {2})",
        "postfix",
    ),
    "center_odd": (
        "$pad($pad({0}, 0 - $ceil(({1:sum} + $length({0})) / 2), {2}), {1}, {2})",
        "postfix",
    ),
    "join": ("$join({1}, {0})", "postfix"),
    "replace": ("$replace({0}, {1}, {2})", "postfix"),
    "starts_with": ("$substring({0}, 0, $length({1})) = {1:sum}", "compare"),
    "ends_with": ("$substring({0}, $length({0}) - $length({1})) = {1:sum}", "compare"),
    "find": (
        "$contains({0}, {1}) ? $length($substringBefore({0}, {1})) : -1",
        "",
    ),
    "occurrences": ("$count($split({0}, {1})) - 1", "sum"),
    "pad": ("$pad({0}, {1}, {2})", "postfix"),
    "zero_fill": (
        "$substring({0}, 0, 1) in ['+', '-']"
        " ? $substring({0}, 0, 1) & $pad($substring({0}, 1), {1}, '0') : $pad({0}, {2}, '0')",
        "",
    ),
    "repeat": ("$pad('', $length({0}) * $max([0, {1}]), {0})", "postfix"),
    "part": ("$substring({0}, {1}, {2})", "postfix"),
    "rest": ("$substring({0}, {1})", "postfix"),
    "matches": ("$contains({0}, {1})", "postfix"),
    "integer_in": ("$number($replace({0}, /[^-0-9]/, ''))", "postfix"),
    "float_in": (
        "$number($replace($replace($replace({0}, /[^-.0-9Ee]/, ''), /^(-?)\\./, '$10.'),"
        " /\\.(?![0-9])/, ''))",
        "postfix",
    ),
    "characters": (
        r"[$match({0}, /[\ud800-\udbff][\udc00-\udfff]|[^\ud800-\udfff]/).match]",
        "postfix",
    ),
    "base64": ("$base64encode({0})", "postfix"),
    "from_base64": ("$base64decode({0})", "postfix"),
    "url_unquoted": (
        "$decodeUrlComponent($replace($replace({0}, '+', '%2B'), /%(?![0-9A-Fa-f]{{2}})/, '%25'))",
        "postfix",
    ),
    "parsed": ("$parse({0})", "postfix"),
    "url_quoted": ("$encodeUrlComponent({0})", "postfix"),
    "match_text": ("$match({0}, {1}, 1).match", "postfix"),
    "match_group": ("$match({0}, {1}, 1).groups[{2}]", "postfix"),
    "all_texts": ("[$match({0}, {1}).match]", "postfix"),
    "all_matches": ("$match({0}, {1})", "postfix"),
    "exists": ("$exists({0})", "postfix"),
    "replace_some": ("$replace({0}, {1}, {2}, {3})", "postfix"),
    "ordered": (_ORDERED, "postfix"),
    "quoted": (
        '$contains({0}, "\'") ? \'"\' & {0:product} & \'"\' : "\'" & {0:product} & "\'"',
        "",
    ),
    "hash": ("$hash({0}, {1})", "postfix"),
    # lists and dicts
    "element": ("$type({0}) = 'array' ? [[{0}]] : {0}", ""),
    "range": ("[{0:sum}..{1:sum}]", "postfix"),
    "zip": ("$zip({0}, {1})", "postfix"),
    "reversed": ("$reverse({0})", "postfix"),
    "distinct": ("$distinct({0})", "postfix"),
    "joined": ("$reduce({0}, $append, [])", "postfix"),
    "keys": ("[$keys({0})]", "postfix"),
    "entry": ("{{{0}: {1}}}", "postfix"),
    "without": (
        "$merge([$sift({0}, function($value, $key) {{ $key != {1:sum} }})])",
        "postfix",
    ),
    "merged": ("$merge([{0}, {1}])", "postfix"),
    "merged_all": ("$merge({0})", "postfix"),
    # outcomes of branches and items in a saga
    "any_failure": ("$exists({0:postfix}.failure)", "postfix"),
    "first_failure": ("({0:postfix}.failure)[0]", "postfix"),
    "with_those_to_undo": ("$append({0}, {1:postfix}.to_undo)", "postfix"),
}
