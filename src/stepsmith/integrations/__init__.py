"""The services that a Task state can call: their resources, names, requests, results and errors.

- `catalogue.integration`: what stands behind a `Resource`, and what a misspelt one means.
- `names.service_names`: Step Functions' names of a service, and botocore's for the same.
- `values.botocore_request`, `values.step_functions_result`: whole requests and results.
- `service_call.ServiceCall`: one call through boto3, told as Step Functions tells it.

The names come from botocore's models, which are loaded at first use.
"""
