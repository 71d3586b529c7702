"""`python -m stepsmith.cli`, where the `stepsmith` script is not on the path."""

from stepsmith.cli.app import main

main()
