"""Step Functions' names for the services that workflows use, and botocore's for the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from stepsmith.integrations.names import (
    ServiceNames,
    Spelling,
    optimised_spelling,
    sdk_spelling,
    service_names,
)

if TYPE_CHECKING:
    from botocore.model import ListShape, Shape, StructureShape

USED = {
    "apigateway": "apigateway",
    "athena": "athena",
    "backup": "backup",
    "batch": "batch",
    "bedrockruntime": "bedrock-runtime",
    "cloudwatch": "cloudwatch",
    "cloudwatchlogs": "logs",
    "cognitoidentityprovider": "cognito-idp",
    "dynamodb": "dynamodb",
    "ec2": "ec2",
    "ecs": "ecs",
    "efs": "efs",
    "eventbridge": "events",
    "glue": "glue",
    "iam": "iam",
    "kms": "kms",
    "lambda": "lambda",
    "organizations": "organizations",
    "rds": "rds",
    "s3": "s3",
    "sagemaker": "sagemaker",
    "sagemakerruntime": "sagemaker-runtime",
    "secretsmanager": "secretsmanager",
    "sfn": "stepfunctions",
    "sns": "sns",
    "sqs": "sqs",
    "ssm": "ssm",
    "sts": "sts",
}


def names_of(service: str) -> ServiceNames:
    names = service_names(service)
    assert names is not None
    return names


@pytest.mark.parametrize(("service", "botocore_name"), USED.items())
def test_a_service_is_found_by_the_name_in_its_resource(service: str, botocore_name: str) -> None:
    assert names_of(service).botocore_name == botocore_name


@pytest.mark.parametrize("service", ["dynamo", "states", "events", "logs", "elbv2", "S3", ""])
def test_a_service_by_any_other_name_is_not_found(service: str) -> None:
    assert service_names(service) is None


@pytest.mark.parametrize(
    ("service", "action", "operation"),
    [
        ("rds", "describeDBInstances", "DescribeDBInstances"),
        ("s3", "listObjectsV2", "ListObjectsV2"),
        ("iam", "listMFADevices", "ListMFADevices"),
        ("ec2", "describeVpcs", "DescribeVpcs"),
        ("cloudwatch", "getMetricData", "GetMetricData"),
    ],
)
def test_an_action_is_the_operation_with_a_small_first_letter(
    service: str, action: str, operation: str
) -> None:
    found = names_of(service).operation(action)
    assert found is not None
    assert found.name == operation


@pytest.mark.parametrize("action", ["DescribeDBInstances", "describeDbInstances", "describe", ""])
def test_an_action_that_is_spelt_otherwise_is_not_found(action: str) -> None:
    assert names_of("rds").operation(action) is None


def at(shape: Shape | None, path: str) -> Shape:
    """The shape of a member, through structures and lists."""
    for member in path.split("."):
        if shape is not None and shape.type_name == "list":
            shape = cast("ListShape", shape).member
        assert shape is not None
        shape = cast("StructureShape", shape).members[member] if member else shape
    assert shape is not None
    return shape


@pytest.mark.parametrize(
    ("service", "action", "name", "botocore_name"),
    [
        ("apigateway", "getRestApi", "RestApiId", "restApiId"),
        ("athena", "startQueryExecution", "QueryString", "QueryString"),
        ("backup", "startBackupJob", "BackupVaultName", "BackupVaultName"),
        ("batch", "submitJob", "JobName", "jobName"),
        ("bedrockruntime", "invokeModel", "ModelId", "modelId"),
        ("cloudwatch", "putMetricAlarm", "OkActions", "OKActions"),
        ("cloudwatchlogs", "createLogGroup", "LogGroupName", "logGroupName"),
        ("cognitoidentityprovider", "adminGetUser", "UserPoolId", "UserPoolId"),
        ("dynamodb", "putItem", "TableName", "TableName"),
        ("ec2", "describeInstances", "InstanceIds", "InstanceIds"),
        ("ecs", "runTask", "TaskDefinition", "taskDefinition"),
        ("efs", "createFileSystem", "KmsKeyId", "KmsKeyId"),
        ("eventbridge", "putEvents", "Entries", "Entries"),
        ("glue", "startJobRun", "JobName", "JobName"),
        ("iam", "createRole", "AssumeRolePolicyDocument", "AssumeRolePolicyDocument"),
        ("kms", "encrypt", "KeyId", "KeyId"),
        ("lambda", "getFunction", "FunctionName", "FunctionName"),
        ("organizations", "createAccount", "Email", "Email"),
        ("rds", "createDBSnapshot", "DbSnapshotIdentifier", "DBSnapshotIdentifier"),
        ("rds", "createDBCluster", "VpcSecurityGroupIds", "VpcSecurityGroupIds"),
        ("s3", "putObject", "SsekmsKeyId", "SSEKMSKeyId"),
        ("s3", "putObject", "SSEKMSKeyId", None),
        ("s3", "putObject", "ContentMD5", "ContentMD5"),
        ("sagemaker", "createTrainingJob", "TrainingJobName", "TrainingJobName"),
        ("sagemakerruntime", "invokeEndpoint", "EndpointName", "EndpointName"),
        ("secretsmanager", "getSecretValue", "SecretId", "SecretId"),
        ("sfn", "startSyncExecution", "StateMachineArn", "stateMachineArn"),
        ("sns", "publish", "TopicArn", "TopicArn"),
        ("sqs", "sendMessage", "QueueUrl", "QueueUrl"),
        ("ssm", "getParameter", "Name", "Name"),
        ("sts", "getFederationToken", "DurationSeconds", "DurationSeconds"),
    ],
)
def test_a_parameter_of_an_sdk_integration(
    service: str, action: str, name: str, botocore_name: str | None
) -> None:
    operation = names_of(service).operation(action)
    assert operation is not None
    assert operation.input_shape is not None
    assert sdk_spelling(operation.input_shape).get(name) == botocore_name


@pytest.mark.parametrize(
    ("service", "action", "path", "name", "botocore_name"),
    [
        ("rds", "describeDBInstances", "", "DbInstances", "DBInstances"),
        ("rds", "describeDBInstances", "DBInstances.", "DbInstanceArn", "DBInstanceArn"),
        ("rds", "describeDBInstances", "DBInstances.", "TagList", "TagList"),
        ("batch", "describeJobs", "jobs.", "StatusReason", "statusReason"),
        ("ec2", "describeImages", "Images.", "PublicLaunchPermissions", "Public"),
        ("ec2", "createRoute", "", "ReturnValue", "Return"),
        ("sqs", "sendMessage", "", "Md5OfMessageBody", "MD5OfMessageBody"),
        ("s3", "getObject", "", "ETag", "ETag"),
        ("s3", "putObject", "", "ChecksumCRC32", "ChecksumCRC32"),
        ("ecs", "describeTasks", "tasks.", "TaskArn", "taskArn"),
        ("sfn", "describeExecution", "", "ExecutionArn", "executionArn"),
        ("secretsmanager", "getSecretValue", "", "Arn", "ARN"),
        ("ssm", "getParameter", "Parameter", "Arn", "ARN"),
        ("iam", "getRole", "Role", "Arn", "Arn"),
        ("lambda", "getFunction", "Configuration", "KmsKeyArn", "KMSKeyArn"),
        ("cloudwatchlogs", "describeLogGroups", "logGroups.", "KmsKeyId", "kmsKeyId"),
        ("cognitoidentityprovider", "describeUserPool", "UserPool", "Arn", "Arn"),
        ("apigateway", "getRestApis", "items.", "Id", "id"),
    ],
)
def test_a_result_of_an_sdk_integration(
    service: str, action: str, path: str, name: str, botocore_name: str
) -> None:
    operation = names_of(service).operation(action)
    assert operation is not None
    shape = at(operation.output_shape, path)
    assert sdk_spelling(cast("StructureShape", shape))[name] == botocore_name


@pytest.mark.parametrize(
    ("spelling", "expected"),
    [
        (sdk_spelling, {"S", "N", "B", "Ss", "Ns", "Bs", "M", "L", "Nul", "Bool"}),
        (optimised_spelling, {"S", "N", "B", "SS", "NS", "BS", "M", "L", "NULL", "BOOL"}),
    ],
)
def test_a_value_of_dynamodb(spelling: Spelling, expected: set[str]) -> None:
    shape = names_of("dynamodb").model.shape_for("AttributeValue")
    assert spelling(cast("StructureShape", shape)).keys() == expected


@pytest.mark.parametrize(
    ("service", "code", "error"),
    [
        ("apigateway", "NotFoundException", "ApiGateway.NotFoundException"),
        ("athena", "InvalidRequestException", "Athena.InvalidRequestException"),
        ("backup", "ResourceNotFoundException", "Backup.ResourceNotFoundException"),
        ("batch", "ClientException", "Batch.ClientException"),
        ("bedrockruntime", "ThrottlingException", "BedrockRuntime.ThrottlingException"),
        ("cloudwatch", "LimitExceeded", "CloudWatch.LimitExceededException"),
        (
            "cloudwatchlogs",
            "ResourceAlreadyExistsException",
            "CloudWatchLogs.ResourceAlreadyExistsException",
        ),
        (
            "cognitoidentityprovider",
            "UserNotFoundException",
            "CognitoIdentityProvider.UserNotFoundException",
        ),
        (
            "dynamodb",
            "ConditionalCheckFailedException",
            "DynamoDb.ConditionalCheckFailedException",
        ),
        ("dynamodb", "ValidationException", "DynamoDb.DynamoDbException"),
        ("ec2", "InvalidInstanceID.NotFound", "Ec2.Ec2Exception"),
        ("ecs", "ClusterNotFoundException", "Ecs.ClusterNotFoundException"),
        ("efs", "FileSystemNotFound", "Efs.FileSystemNotFoundException"),
        ("eventbridge", "ResourceNotFoundException", "EventBridge.ResourceNotFoundException"),
        ("glue", "EntityNotFoundException", "Glue.EntityNotFoundException"),
        ("iam", "NoSuchEntity", "Iam.NoSuchEntityException"),
        ("kms", "NotFoundException", "Kms.NotFoundException"),
        ("lambda", "TooManyRequestsException", "Lambda.TooManyRequestsException"),
        (
            "organizations",
            "FinalizingOrganizationException",
            "Organizations.FinalizingOrganizationException",
        ),
        ("rds", "DBInstanceNotFound", "Rds.DbInstanceNotFoundException"),
        ("rds", "DBSnapshotAlreadyExists", "Rds.DbSnapshotAlreadyExistsException"),
        ("s3", "NoSuchBucket", "S3.NoSuchBucketException"),
        ("s3", "BucketAlreadyExists", "S3.BucketAlreadyExistsException"),
        ("s3", "SlowDown", "S3.S3Exception"),
        ("sagemaker", "ResourceNotFound", "SageMaker.ResourceNotFoundException"),
        ("sagemakerruntime", "ModelError", "SageMakerRuntime.ModelErrorException"),
        (
            "secretsmanager",
            "ResourceNotFoundException",
            "SecretsManager.ResourceNotFoundException",
        ),
        ("sfn", "ExecutionAlreadyExists", "Sfn.ExecutionAlreadyExistsException"),
        ("sns", "NotFound", "Sns.NotFoundException"),
        ("sqs", "QueueDoesNotExist", "Sqs.QueueDoesNotExistException"),
        ("ssm", "ParameterNotFound", "Ssm.ParameterNotFoundException"),
        ("sts", "ExpiredTokenException", "Sts.ExpiredTokenException"),
    ],
)
def test_an_error_of_an_sdk_integration(service: str, code: str, error: str) -> None:
    assert names_of(service).error_name(code) == error


@pytest.mark.parametrize(
    ("service", "error", "code"),
    [
        ("s3", "S3.NoSuchBucketException", "NoSuchBucket"),
        ("rds", "Rds.DbInstanceNotFoundException", "DBInstanceNotFound"),
        ("dynamodb", "DynamoDb.ResourceNotFoundException", "ResourceNotFoundException"),
        ("dynamodb", "DynamoDb.NoSuchTableException", None),
        ("s3", "S3.NoSuchBucket", None),
    ],
)
def test_the_code_behind_an_error(service: str, error: str, code: str | None) -> None:
    assert names_of(service).error_code(error) == code


@pytest.mark.parametrize("spelling", [sdk_spelling, optimised_spelling])
@pytest.mark.parametrize("service", USED)
def test_no_two_members_of_a_structure_share_a_name(service: str, spelling: Spelling) -> None:
    model = names_of(service).model
    structures = [
        cast("StructureShape", shape)
        for shape in map(model.shape_for, model.shape_names)
        if shape.type_name == "structure"
    ]
    merged = [shape.name for shape in structures if len(spelling(shape)) != len(shape.members)]
    assert structures
    assert merged == []


@pytest.mark.parametrize("service", USED)
def test_no_two_operations_share_an_action(service: str) -> None:
    names = names_of(service)
    assert len(names.operations) == len(names.model.operation_names)


@pytest.mark.parametrize("service", USED)
def test_an_error_leads_to_a_code_that_leads_to_it(service: str) -> None:
    """CloudWatch has several codes for one error, every other service one."""
    names = names_of(service)
    shapes = cast("list[StructureShape]", names.model.error_shapes)
    errors = {names.error_name(str(shape.error_code)) for shape in shapes}
    assert {names.error_name(names.error_code(error) or "") for error in errors} == errors
