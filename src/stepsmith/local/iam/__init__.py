"""What IAM policies allow: an evaluator, and the local cloud's enforcement of it."""
