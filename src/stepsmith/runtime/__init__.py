"""What a task module imports and a Lambda package ships: declarations, retries, sagas, the handler.

Nothing here knows the compiler, the engine or the local cloud.
"""
