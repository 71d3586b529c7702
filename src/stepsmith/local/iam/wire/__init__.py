"""IAM before the emulated services: who sends a request, what it asks for, and its refusal."""
