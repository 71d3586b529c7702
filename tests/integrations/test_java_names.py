"""The names that AWS's SDK for Java makes of those in a service's model."""

from __future__ import annotations

import pytest

from stepsmith.integrations.java_names import (
    exception_name,
    pascal_case,
    sdk_member_name,
    service_name,
    uncapitalised,
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("A", "a"),
        ("AB", "ab"),
        ("ABCD", "abcd"),
        ("AToken", "aToken"),
        ("MFAToken", "mfaToken"),
        ("ETag", "eTag"),
        ("MD5OfMessageBody", "md5OfMessageBody"),
        ("DescribeDBInstances", "describeDBInstances"),
        ("ListObjectsV2", "listObjectsV2"),
        ("jobName", "jobName"),
    ],
)
def test_leading_capitals_become_small(name: str, expected: str) -> None:
    assert uncapitalised(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("acm-success", "AcmSuccess"),
        ("ACMSuccess", "AcmSuccess"),
        ("TestV4", "TestV4"),
        ("IotV2s3", "IotV2S3"),
        ("DBInstanceNotFound", "DbInstanceNotFound"),
    ],
)
def test_each_word_gets_one_capital(name: str, expected: str) -> None:
    assert pascal_case(name) == expected


@pytest.mark.parametrize(
    ("member", "expected"),
    [
        ("DBInstances", "DbInstances"),
        ("DBSnapshotIdentifier", "DbSnapshotIdentifier"),
        ("ETag", "ETag"),
        ("ChecksumCRC32", "ChecksumCRC32"),
        ("SSEKMSKeyId", "SsekmsKeyId"),
        ("jobName", "JobName"),
        ("ARN", "Arn"),
        ("BOOL", "Bool"),
        ("equals", "EqualsValue"),
        ("Default", "DefaultValue"),
    ],
)
def test_a_member_is_spelt_as_in_java_with_a_large_first_letter(member: str, expected: str) -> None:
    assert sdk_member_name(member) == expected


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ("NoSuchBucket", "NoSuchBucketException"),
        ("ConditionalCheckFailedException", "ConditionalCheckFailedException"),
        ("DBInstanceNotFoundFault", "DbInstanceNotFoundException"),
        ("KMSInvalidStateException", "KmsInvalidStateException"),
        ("StateMachineDoesNotExist", "StateMachineDoesNotExistException"),
    ],
)
def test_an_error_always_ends_in_exception(shape: str, expected: str) -> None:
    assert exception_name(shape) == expected


@pytest.mark.parametrize(
    ("service_id", "expected"),
    [
        ("DynamoDB", "DynamoDb"),
        ("SFN", "Sfn"),
        ("Elastic Load Balancing v2", "ElasticLoadBalancingV2"),
        ("Config Service", "Config"),
        ("WAFV2", "Wafv2"),
        ("b2bi", "B2Bi"),
        ("SageMaker A2I Runtime", "SageMakerA2IRuntime"),
    ],
)
def test_a_service_is_named_after_its_id(service_id: str, expected: str) -> None:
    assert service_name(service_id) == expected
