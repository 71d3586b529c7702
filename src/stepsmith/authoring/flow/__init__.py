"""What a workflow's source calls besides tasks: each works in plain Python and becomes states."""
