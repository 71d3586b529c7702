"""State machines that start one another, all in one process and in virtual time."""
