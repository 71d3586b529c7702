"""The local cloud: what a run needs around the engine, in this process and on this machine.

moto answers for AWS's services, tasks run as Lambda functions would, and failures can be injected.
"""
