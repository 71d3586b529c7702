"""Small workflows whose work is done outside of them: callbacks, activities, other workflows."""

from __future__ import annotations

from stepsmith import (
    TaskToken,
    activity,
    execution,
    map_each,
    parallel,
    retry,
    saga,
    state_machine,
    substitution,
    task,
    task_token,
    undo,
    workflow,
)
from tests.authoring.programs import Box, Broken, Lost, TooHeavy, load, pack, seal, unseal, weigh

ARTIFACTS = substitution("ArtifactsBucket")
LABELS = f"s3://{ARTIFACTS}/labels"

weigh_by_hand = activity(
    "weigh-by-hand",
    takes=Box,
    returns=int,
    timeout_seconds=600,
    raises=[TooHeavy],
    retry=retry(on=[TooHeavy], max_attempts=1),
)


class NotAllowed(Exception):
    pass


@task(raises=[Lost])
def ask(box: Box, token: TaskToken) -> None: ...


ASKED = ask.wait_for_callback(returns=int, timeout_seconds=3600)


@workflow
def asks(box: Box) -> int:
    if box.sealed:
        return ASKED(box, task_token()) + 1
    try:
        answer = ASKED(box, token=task_token())
    except NotAllowed as error:
        seal(box)
        raise Broken(f"not allowed: {error}") from error
    except Lost:
        return -1
    return answer * 2


@workflow
def asks_in_saga(box: Box) -> int:
    with saga():
        undo(unseal, box)
        answer = ask.wait_for_callback(returns=int)(box, task_token())
        if answer > 3:
            raise TooHeavy(box.label)
    return answer


@workflow
def by_hand(box: Box) -> int:
    try:
        return weigh_by_hand(box) + weigh(box)
    except TooHeavy as error:
        return len(str(error))


@workflow
def by_hand_each(box: Box) -> list[int]:
    return map_each(lambda part: weigh_by_hand(box) + part.weight, box.parts)


@workflow
def packs(box: Box) -> str:
    if box.sealed:
        raise Broken(f"{box.label} is sealed")
    summary = pack(box)
    load(box.label, 1)
    return summary.label


@workflow
def packs_or_not(box: Box) -> str:
    try:
        label = packs(box)
    except Broken as error:
        return f"broken: {error}"
    return label


@workflow
def packs_whatever(box: Box) -> str:
    try:
        label = packs_or_not(box)
        seal(box)
    except Exception as error:
        return f"failed: {error}"
    return label


@workflow
def packs_in_layers(box: Box) -> str:
    try:
        try:
            label = packs_or_not(box)
        except Broken:
            label = "broken"
        weigh(box)
    except Lost as error:
        unseal(box)
        raise NotAllowed(str(error)) from error
    return label


@workflow
def packs_side_by_side(box: Box) -> list[str]:
    try:
        first, second = parallel(lambda: packs(box), lambda: packs_or_not(box))
    except Broken as error:
        return [str(error)]
    return [first, second]


@workflow
def packs_finally(box: Box) -> str:
    try:
        return packs(box)
    finally:
        unseal(box)


@workflow
def counts_down(count: int) -> int:
    if count <= 0:
        return 0
    return counts_down(count - 1) + 1


@workflow
def named(text: str) -> str:
    return f"<{text}>"


@workflow
def says(box: Box) -> list[str]:
    return [named(box.label), named("a \"b\" 'c'"), named(box.note or "none")]


@workflow
def starts(box: Box) -> str:
    packs.start(box)
    return f"{state_machine.name} in {LABELS}/{box.label} {ARTIFACTS}"


@workflow
def repeats_its_input(box: Box) -> bool:
    return execution.name != "" and len(ARTIFACTS) > 3 and box.label != ARTIFACTS
