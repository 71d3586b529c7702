"""Runs executions: feeds them, keeps what was fed, and carries out what they ask for."""
