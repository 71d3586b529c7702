"""All other services of AWS: a child process that emulates them, and the way of requests to it."""
