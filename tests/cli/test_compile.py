"""`stepsmith compile`, as a process."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Stepsmith

BROKEN = """
from stepsmith import workflow


@workflow
def broken(number: int) -> int:
    global counter
    return 1
"""

CALLING = """
from stepsmith import workflow
from tasks.numbers import add_one


def up(number: int) -> int:
    return add_one(number)


@workflow
def count_twice(number: int) -> int:
    first = up(number + 1)
    return up(first * 2)
"""


def written(project: Path) -> list[str]:
    folder = project / "definitions"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_each_workflow_gets_a_definition_and_a_diagram(stepsmith: Stepsmith, project: Path) -> None:
    finished = stepsmith("compile")
    assert finished.code == 0
    assert finished.out.splitlines() == [
        "wrote  definitions/count_up.asl.json",
        "wrote  definitions/count_up.map.json",
        "wrote  definitions/count_up.mmd",
        "wrote  definitions/echo.asl.json",
        "wrote  definitions/echo.map.json",
        "wrote  definitions/echo.mmd",
        "wrote  definitions/long_text.asl.json",
        "wrote  definitions/long_text.map.json",
        "wrote  definitions/long_text.mmd",
        "wrote  definitions/no_json.asl.json",
        "wrote  definitions/no_json.map.json",
        "wrote  definitions/no_json.mmd",
    ]
    definition = json.loads((project / "definitions" / "count_up.asl.json").read_text())
    assert definition["Comment"] == "Count one up."
    assert (project / "definitions" / "count_up.mmd").read_text().startswith("flowchart TD\n")


def test_the_source_map_tells_the_lines_of_states_and_variables(
    stepsmith: Stepsmith, project: Path
) -> None:
    (project / "workflows" / "counting.py").write_text(CALLING)
    assert stepsmith("compile", "count_twice", cwd=project / "workflows").code == 0
    text = (project / "definitions" / "count_twice.map.json").read_text()
    assert text.startswith('{\n  "workflow": "count_twice",\n  "states": {\n    "AddOne": {')
    first = {"file": "workflows/counting.py", "line": 12, "column": 13, "end_column": 27}
    second = {"file": "workflows/counting.py", "line": 13, "column": 12, "end_column": 25}
    inside = {"file": "workflows/counting.py", "line": 7, "column": 12, "end_column": 27}
    assert json.loads(text) == {
        "workflow": "count_twice",
        "states": {
            "AddOne": {**inside, "called_from": [first]},
            "AddOneLine13": {**inside, "called_from": [second]},
        },
        "variables": {"number_3": {"python": "number", **second}},
    }


def test_a_source_map_that_is_stale_fails_the_check(stepsmith: Stepsmith, project: Path) -> None:
    stepsmith("compile")
    source = project / "workflows" / "counting.py"
    source.write_text(f"# A line more.\n{source.read_text()}")
    finished = stepsmith("compile", "--check")
    assert (finished.code, finished.err.splitlines()) == (
        1,
        [
            "definitions/count_up.map.json is stale",
            "definitions/echo.map.json is stale",
            "definitions/long_text.map.json is stale",
            "definitions/no_json.map.json is stale",
            "error: write them anew with: stepsmith compile",
        ],
    )


def test_a_second_time_nothing_changes(stepsmith: Stepsmith, project: Path) -> None:
    stepsmith("compile")
    before = {path: path.stat().st_mtime_ns for path in (project / "definitions").iterdir()}
    finished = stepsmith("compile")
    assert {line.split()[0] for line in finished.out.splitlines()} == {"unchanged"}
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_single_workflows_can_be_named(stepsmith: Stepsmith, project: Path) -> None:
    stepsmith("compile", "no_json", "count_up")
    assert written(project) == [
        "count_up.asl.json",
        "count_up.map.json",
        "count_up.mmd",
        "no_json.asl.json",
        "no_json.map.json",
        "no_json.mmd",
    ]


def test_check_passes_what_is_up_to_date(stepsmith: Stepsmith, project: Path) -> None:
    stepsmith("compile")
    finished = stepsmith("compile", "--check")
    assert (finished.code, finished.out, finished.err) == (0, "", "")


def test_check_names_what_is_stale_missing_or_left_over(
    stepsmith: Stepsmith, project: Path
) -> None:
    stepsmith("compile")
    folder = project / "definitions"
    (folder / "count_up.mmd").write_text("flowchart TD\n")
    (folder / "long_text.asl.json").unlink()
    (folder / "gone.asl.json").write_text("{}\n")
    finished = stepsmith("compile", "--check")
    assert (finished.code, finished.out) == (1, "")
    assert finished.err.splitlines() == [
        "definitions/count_up.mmd is stale",
        "definitions/long_text.asl.json is missing",
        "definitions/gone.asl.json belongs to no workflow; delete it",
        "error: write them anew with: stepsmith compile",
    ]
    assert (folder / "count_up.mmd").read_text() == "flowchart TD\n"


def test_check_asks_to_delete_what_compiling_anew_would_not_mend(
    stepsmith: Stepsmith, project: Path
) -> None:
    stepsmith("compile")
    (project / "definitions" / "gone.asl.json").write_text("{}\n")
    finished = stepsmith("compile", "--check")
    assert (finished.code, finished.out) == (1, "")
    assert finished.err == "definitions/gone.asl.json belongs to no workflow; delete it\n"


def test_when_one_does_not_compile_nothing_is_written(stepsmith: Stepsmith, project: Path) -> None:
    (project / "workflows" / "broken.py").write_text(BROKEN)
    finished = stepsmith("compile")
    assert (finished.code, finished.out, written(project)) == (1, "", [])
    assert "broken.py:7:" in finished.err
    assert finished.err.endswith("\n\nerror: 1 place does not compile\n")


def test_a_file_that_cannot_be_imported_fails_the_check(
    stepsmith: Stepsmith, project: Path
) -> None:
    (project / "workflows" / "broken.py").write_text("import nowhere\n")
    finished = stepsmith("compile", "--check")
    assert (finished.code, finished.err) == (
        1,
        "error: workflows/broken.py:1: cannot be imported: "
        "ModuleNotFoundError: No module named 'nowhere'\n",
    )


def test_an_unknown_workflow(stepsmith: Stepsmith, project: Path) -> None:
    finished = stepsmith("compile", "count_app")
    assert (finished.code, finished.err) == (
        2,
        "error: no workflow is called 'count_app'; did you mean 'count_up'?\n",
    )


def test_a_folder_that_cannot_be_written(stepsmith: Stepsmith, project: Path) -> None:
    (project / "definitions").write_text("a file in the way")
    finished = stepsmith("compile")
    assert finished.code == 2
    assert finished.err.endswith("definitions/count_up.asl.json cannot be written: File exists\n")


def test_diagnostics_as_json_tell_editors_where_and_what(
    stepsmith: Stepsmith, project: Path
) -> None:
    (project / "workflows" / "broken.py").write_text(BROKEN)
    finished = stepsmith("compile", "--check", "--json")
    assert (finished.code, finished.err) == (1, "")
    assert json.loads(finished.out) == {
        "diagnostics": [
            {
                "code": "SW001",
                "message": "this statement (global) has no states",
                "instead": "a workflow has its own variables only; return what you need",
                "file": "workflows/broken.py",
                "line": 7,
                "column": 5,
                "end_line": 7,
                "end_column": 19,
            }
        ]
    }


def test_json_tells_what_was_written(stepsmith: Stepsmith, project: Path) -> None:
    first = json.loads(stepsmith("compile", "echo", "--json").out)
    again = json.loads(stepsmith("compile", "echo", "--json").out)
    assert first == {
        "diagnostics": [],
        "wrote": [
            "definitions/echo.asl.json",
            "definitions/echo.map.json",
            "definitions/echo.mmd",
        ],
    }
    assert again == {"diagnostics": [], "wrote": []}


def test_json_tells_what_is_stale(stepsmith: Stepsmith, project: Path) -> None:
    stepsmith("compile")
    (project / "definitions" / "echo.mmd").unlink()
    finished = stepsmith("compile", "--check", "--json")
    assert (finished.code, json.loads(finished.out)) == (
        1,
        {"diagnostics": [], "stale": ["definitions/echo.mmd is missing"]},
    )
