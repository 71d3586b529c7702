"""From definitions to what people read: diagrams."""
