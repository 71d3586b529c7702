"""Mocked service integrations: test cases that answer for the services that tasks call."""
