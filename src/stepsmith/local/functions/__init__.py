"""Lambda functions made from ZIP files: their code from the Lambda API, their runs in processes."""
