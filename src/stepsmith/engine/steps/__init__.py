"""The steps, one file for each state type."""
