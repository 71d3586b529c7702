"""What a job gives when it is over: what its service tells of it then.

AWS's pages on the integrations and recorded executions have these; what other jobs give is not
documented.
https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-sync
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from botocore.model import ListShape, ServiceModel, StructureShape

# Service and operation, in botocore's names: the operation that describes the job, and where in its
# output the description is.
_DESCRIBED_BY: Final = {
    ("athena", "StartQueryExecution"): ("GetQueryExecution", None),
    ("batch", "SubmitJob"): ("DescribeJobs", "jobs"),
    ("codebuild", "StartBuild"): ("StartBuild", None),
    ("codebuild", "StartBuildBatch"): ("StartBuildBatch", None),
    ("ecs", "RunTask"): ("DescribeTasks", "tasks"),
    ("glue", "StartJobRun"): ("GetJobRun", "JobRun"),
    ("sagemaker", "CreateHyperParameterTuningJob"): ("DescribeHyperParameterTuningJob", None),
    ("sagemaker", "CreateLabelingJob"): ("DescribeLabelingJob", None),
    ("sagemaker", "CreateProcessingJob"): ("DescribeProcessingJob", None),
    ("sagemaker", "CreateTrainingJob"): ("DescribeTrainingJob", None),
    ("sagemaker", "CreateTransformJob"): ("DescribeTransformJob", None),
}


def job_result(model: ServiceModel, operation: str) -> StructureShape | None:
    """The shape of what a `.sync` task gives; None where it is not known."""
    described = _DESCRIBED_BY.get((model.service_name, operation))
    if described is None:
        return None
    by, member = described
    output = cast("StructureShape", model.operation_model(by).output_shape)
    shape = output if member is None else output.members[member]
    return cast(
        "StructureShape", cast("ListShape", shape).member if shape.type_name == "list" else shape
    )
