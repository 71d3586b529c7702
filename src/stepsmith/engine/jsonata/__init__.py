"""JSONata mode: the dataflows of states whose fields hold `{% … %}` expressions.

See https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
"""
