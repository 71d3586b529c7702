"""AWS's service model at work: requests are read and checked by it, answers written by it."""
