"""Batch jobs as processes: what moto keeps of Batch is moto's, the jobs are run here."""
