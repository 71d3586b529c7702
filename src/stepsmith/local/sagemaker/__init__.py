"""SageMaker as processes: moto keeps what is on record, training and inference happen here."""
