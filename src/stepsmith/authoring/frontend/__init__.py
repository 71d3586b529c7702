"""From a function's syntax tree to the typed form: everything that knows Python stands here."""
