"""SageMaker AI: `arn:aws:states:::sagemaker:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import JOB, FirstSdk, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="sagemaker",
    botocore_name="sagemaker",
    error_prefix="SageMaker",
    actions=operations("CreateHyperParameterTuningJob", "CreateLabelingJob", patterns=JOB)
    + operations("CreateProcessingJob", "CreateTrainingJob", "CreateTransformJob", patterns=JOB)
    + operations("CreateEndpoint", "CreateEndpointConfig", "CreateModel", "UpdateEndpoint"),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html",
    first_sdk=FirstSdk("AmazonSageMaker", "AmazonSageMakerException"),
)
