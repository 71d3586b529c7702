"""The services that a Task state can call: their resources, names, requests, results and errors.

What the names are comes from botocore's models, which are loaded at first use.
"""
