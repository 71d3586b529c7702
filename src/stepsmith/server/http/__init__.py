"""The HTTP side: one endpoint on loopback."""
