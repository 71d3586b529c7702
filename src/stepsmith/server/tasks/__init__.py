"""The work of Task states: activities, executions of other state machines, callbacks, the rest."""
