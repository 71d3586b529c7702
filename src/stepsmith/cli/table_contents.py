"""What is in the DynamoDB tables of a local cloud, and what a run changed in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    import boto3

LONGEST_VALUE = 24

Row = Mapping[str, Any]

TableContents = dict[str, dict[tuple[str, ...], Row]]
"""Table name → key → row."""


def table_contents(session: boto3.Session) -> TableContents:
    """Every row of every table."""
    dynamodb = session.resource("dynamodb")
    contents: TableContents = {}
    for table in sorted(dynamodb.tables.all(), key=lambda table: table.name):
        names = [element["AttributeName"] for element in table.key_schema]
        rows: list[Row] = []
        page = table.scan()
        rows += page["Items"]
        while "LastEvaluatedKey" in page:
            page = table.scan(ExclusiveStartKey=page["LastEvaluatedKey"])
            rows += page["Items"]
        keyed = {tuple(str(row[name]) for name in names): row for row in rows}
        contents[table.name] = dict(sorted(keyed.items()))
    return contents


def print_changes(before: TableContents, after: TableContents, console: Console) -> None:
    """Print each table as it is now; a changed value as `before → now`, a new row with a plus."""
    for name, rows in after.items():
        if not rows:
            console.print(Text.assemble((name, "bold"), "  is empty\n"))
            continue
        columns = list(dict.fromkeys(column for row in rows.values() for column in row))
        table = Table(
            title=Text(name, style="bold"),
            title_justify="left",
            box=None,
            padding=(0, 2, 0, 0),
            pad_edge=False,
        )
        table.add_column("")
        for column in columns:
            table.add_column(
                Text(column), overflow="ellipsis", max_width=LONGEST_VALUE, no_wrap=True
            )
        for key, row in rows.items():
            old = before.get(name, {}).get(key)
            cells = [_cell(row.get(column), (old or row).get(column)) for column in columns]
            table.add_row(Text("+" if old is None else "", style="green"), *cells)
        console.print(table)
        console.print()


def _cell(now: Any, before: Any) -> Text:
    if now == before:
        return Text("" if now is None else str(now))
    return Text(f"{before} → {now}", style="yellow")
