"""The `stepsmith` command.

Each subcommand stands in a file of its own, and loads what it needs when it runs, so that
`stepsmith --help` answers at once.
"""

from stepsmith.cli.app import main as main
