"""The rules of the language that hold for a definition before it runs, one subject a file.

Every rule takes a `Place` and gives what is wrong there; `stepsmith.asl.check` puts them all to
every place of a definition.
"""
