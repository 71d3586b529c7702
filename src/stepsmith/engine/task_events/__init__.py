"""The events that a Task leaves while it works, one file for each kind of resource."""
