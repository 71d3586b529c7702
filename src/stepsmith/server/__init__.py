"""The Step Functions API over HTTP, on this machine, with durable storage.

From outside to inside: `http` takes requests, `api` reads and answers them as AWS's service model
says, `operations` do what is asked, `host` runs the executions, `store` keeps what must last.
"""
