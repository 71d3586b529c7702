"""Distributed Map: where its items come from, how they are batched, counted and written."""
