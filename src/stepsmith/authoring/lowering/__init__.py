"""From the typed form to ASL in JSONata mode: states, transitions, expressions."""
