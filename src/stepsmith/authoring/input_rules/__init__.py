"""What a workflow's input has to be, as rules that Python and JSONata decide alike."""
