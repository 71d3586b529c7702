"""From a typed Python function to ASL.

`frontend` knows Python, `lowering` knows ASL, and the typed `form` lies between them.
"""
