"""Histories of executions in CloudWatch Logs, as state machines' logging configurations say."""
