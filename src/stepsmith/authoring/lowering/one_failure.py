"""One Fail state for errors that are known only when they happen.

Where several `try` blocks and sagas let errors go on, each way to fail brings its error along, and
one state tells it. Fail states of a `raise` stay, since their names say what went wrong.
"""

from __future__ import annotations

from stepsmith.authoring.asl_name import free_variable
from stepsmith.authoring.form import Const, Var
from stepsmith.authoring.lowering.state_node import FailNode, SubMachine, all_nodes, inner_machines
from stepsmith.authoring.rewrite import NO_TEXT, substitute, variables
from stepsmith.authoring.value_type import TEXT
from stepsmith.runtime.errors import SagaIncomplete, error_names

_INCOMPLETE = Const(error_names(SagaIncomplete)[0], TEXT)


def merge_failures(machine: SubMachine) -> None:
    """Merge, in a machine and in those inside it, the Fail states that tell a caught error."""
    _merge(machine, _variables(machine))


def _merge(machine: SubMachine, taken: set[str]) -> None:
    for node in machine.nodes:
        for inner in inner_machines(node):
            _merge(inner, taken)
    told = [node for node in machine.nodes if isinstance(node, FailNode) and _is_told(node)]
    if len(told) < 2 or machine.start.target in {node.name for node in told}:
        return
    kept = next((node for node in told if not isinstance(node.error, Const)), told[0])
    error, cause = _fresh("failed_with", taken), _fresh("failed_because", taken)
    by_name = {node.name: node for node in told}
    for node in machine.nodes:
        for exit in node.exits():
            failure = by_name.get(exit.target or "")
            if failure is not None:
                before = dict(exit.assign)
                exit.assign[error] = substitute(failure.error, before)
                exit.assign[cause] = substitute(failure.cause or NO_TEXT, before)
                exit.target = kept.name
    kept.error, kept.cause = Var(error, TEXT), Var(cause, TEXT)
    machine.nodes[:] = [node for node in machine.nodes if node is kept or node not in told]


def _is_told(node: FailNode) -> bool:
    return not isinstance(node.error, Const) or node.error == _INCOMPLETE


def _variables(machine: SubMachine) -> set[str]:
    """Every variable that is stored or read anywhere in a machine."""
    found: set[str] = set()
    for node in all_nodes(machine.nodes):
        for expr in node.reads():
            found |= variables(expr)
        for exit in node.exits():
            found.update(exit.assign)
    return found


def _fresh(wanted: str, taken: set[str]) -> str:
    name = free_variable(wanted, taken)
    taken.add(name)
    return name
