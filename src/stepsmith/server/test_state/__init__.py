"""TestState: one state is run by itself, with its work mocked or done.

See https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html
"""
