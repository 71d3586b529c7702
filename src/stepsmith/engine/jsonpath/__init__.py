"""JSONPath mode: the dataflows of states whose fields hold paths and intrinsic functions.

See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html
"""
