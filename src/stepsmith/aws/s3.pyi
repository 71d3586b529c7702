"""The types of `s3` in workflows. Made by `stepsmith stubs s3` from botocore's model."""

from collections.abc import Callable as _Callable, Mapping as _Mapping, Sequence as _Sequence
from datetime import datetime as _datetime
from typing import Any as _Any, ParamSpec as _ParamSpec, TypeVar as _TypeVar

from stepsmith.aws.operation import Job as _Job, Operation as _Operation
from stepsmith.aws.result import Structure as _Structure
from stepsmith.aws.service_error import AwsError as _AwsError

_P = _ParamSpec("_P")
_R = _TypeVar("_R")
_S = _TypeVar("_S")

def _operation(signature: _Callable[_P, _R]) -> _Operation[_P, _R]: ...
def _job(result: type[_S]) -> _Callable[[_Callable[_P, _R]], _Job[_P, _R, _S]]: ...

class errors:
    class S3Exception(_AwsError): ...
    class AccessDeniedException(S3Exception): ...
    class AnnotationLimitExceededException(S3Exception): ...
    class AnnotationNameTooLongException(S3Exception): ...
    class BucketAlreadyExistsException(S3Exception): ...
    class BucketAlreadyOwnedByYouException(S3Exception): ...
    class EncryptionTypeMismatchException(S3Exception): ...
    class IdempotencyParameterMismatchException(S3Exception): ...
    class InvalidAnnotationNameException(S3Exception): ...
    class InvalidObjectStateException(S3Exception): ...
    class InvalidPrefixException(S3Exception): ...
    class InvalidRequestException(S3Exception): ...
    class InvalidWriteOffsetException(S3Exception): ...
    class NoSuchAnnotationException(S3Exception): ...
    class NoSuchBucketException(S3Exception): ...
    class NoSuchKeyException(S3Exception): ...
    class NoSuchUploadException(S3Exception): ...
    class ObjectAlreadyInActiveTierErrorException(S3Exception): ...
    class ObjectNotInActiveTierErrorException(S3Exception): ...
    class SdkClientException(_AwsError): ...
    class TooManyPartsException(S3Exception): ...
    class UnsupportedMediaTypeException(S3Exception): ...

class AbacStatus(_Structure):
    Status: str | None
class AbortIncompleteMultipartUpload(_Structure):
    DaysAfterInitiation: int | None
class AbortMultipartUploadOutput(_Structure):
    RequestCharged: str | None
    VersionId: str | None
class AccessControlTranslation(_Structure):
    Owner: str
class AnalyticsAndOperator(_Structure):
    Prefix: str | None
    Tags: list[Tag] | None
class AnalyticsConfiguration(_Structure):
    Id: str
    Filter: AnalyticsFilter | None
    StorageClassAnalysis: StorageClassAnalysis_
class AnalyticsExportDestination(_Structure):
    S3BucketDestination: AnalyticsS3BucketDestination
class AnalyticsFilter(_Structure):
    Prefix: str | None
    Tag: Tag_ | None
    And: AnalyticsAndOperator | None
class AnalyticsS3BucketDestination(_Structure):
    Format: str
    BucketAccountId: str | None
    Bucket: str
    Prefix: str | None
class AnnotationEntry(_Structure):
    AnnotationName: str
    LastModified: _Any
    ETag: str | None
    ChecksumAlgorithm: list[str] | None
    Size: int
    ReplicationStatus: str | None
class AnnotationTableConfigurationResult(_Structure):
    ConfigurationState: str
    TableStatus: str | None
    Error: ErrorDetails | None
    TableName: str | None
    TableArn: str | None
    Role: str | None
class BlockedEncryptionTypes(_Structure):
    EncryptionType: list[str] | None
class Bucket(_Structure):
    Name: str | None
    CreationDate: _Any | None
    BucketRegion: str | None
    BucketArn: str | None
class CORSRule(_Structure):
    Id: str | None
    AllowedHeaders: list[str] | None
    AllowedMethods: list[str]
    AllowedOrigins: list[str]
    ExposeHeaders: list[str] | None
    MaxAgeSeconds: int | None
class Checksum(_Structure):
    ChecksumCRC32: str | None
    ChecksumCRC32C: str | None
    ChecksumCRC64NVME: str | None
    ChecksumSHA1: str | None
    ChecksumSHA256: str | None
    ChecksumSHA512: str | None
    ChecksumMD5: str | None
    ChecksumXXHASH64: str | None
    ChecksumXXHASH3: str | None
    ChecksumXXHASH128: str | None
    ChecksumType: str | None
class CloudFunctionConfiguration(_Structure):
    Id: str | None
    Event: str | None
    Events: list[str] | None
    CloudFunction: str | None
    InvocationRole: str | None
class CommonPrefix(_Structure):
    Prefix: str | None
class CompleteMultipartUploadOutput(_Structure):
    Location: str | None
    Bucket: str | None
    Key: str | None
    Expiration: str | None
    ETag: str | None
    ChecksumCRC32: str | None
    ChecksumCRC32C: str | None
    ChecksumCRC64NVME: str | None
    ChecksumSHA1: str | None
    ChecksumSHA256: str | None
    ChecksumSHA512: str | None
    ChecksumMD5: str | None
    ChecksumXXHASH64: str | None
    ChecksumXXHASH3: str | None
    ChecksumXXHASH128: str | None
    ChecksumType: str | None
    ServerSideEncryption: str | None
    VersionId: str | None
    SsekmsKeyId: str | None
    BucketKeyEnabled: bool | None
    RequestCharged: str | None
class Condition(_Structure):
    HttpErrorCodeReturnedEquals: str | None
    KeyPrefixEquals: str | None
class CopyObjectOutput(_Structure):
    CopyObjectResult: CopyObjectResult_ | None
    Expiration: str | None
    CopySourceVersionId: str | None
    VersionId: str | None
    ServerSideEncryption: str | None
    SseCustomerAlgorithm: str | None
    SseCustomerKeyMD5: str | None
    SsekmsKeyId: str | None
    SsekmsEncryptionContext: str | None
    BucketKeyEnabled: bool | None
    RequestCharged: str | None
class CopyObjectResult(_Structure):
    ETag: str | None
    LastModified: _Any | None
    ChecksumType: str | None
    ChecksumCRC32: str | None
    ChecksumCRC32C: str | None
    ChecksumCRC64NVME: str | None
    ChecksumSHA1: str | None
    ChecksumSHA256: str | None
    ChecksumSHA512: str | None
    ChecksumMD5: str | None
    ChecksumXXHASH64: str | None
    ChecksumXXHASH3: str | None
    ChecksumXXHASH128: str | None
class CopyPartResult(_Structure):
    ETag: str | None
    LastModified: _Any | None
    ChecksumCRC32: str | None
    ChecksumCRC32C: str | None
    ChecksumCRC64NVME: str | None
    ChecksumSHA1: str | None
    ChecksumSHA256: str | None
    ChecksumSHA512: str | None
    ChecksumMD5: str | None
    ChecksumXXHASH64: str | None
    ChecksumXXHASH3: str | None
    ChecksumXXHASH128: str | None
class CreateBucketOutput(_Structure):
    Location: str | None
    BucketArn: str | None
class CreateMultipartUploadOutput(_Structure):
    AbortDate: _Any | None
    AbortRuleId: str | None
    Bucket: str | None
    Key: str | None
    UploadId: str | None
    ServerSideEncryption: str | None
    SseCustomerAlgorithm: str | None
    SseCustomerKeyMD5: str | None
    SsekmsKeyId: str | None
    SsekmsEncryptionContext: str | None
    BucketKeyEnabled: bool | None
    RequestCharged: str | None
    ChecksumAlgorithm: str | None
    ChecksumType: str | None
    VersionId: str | None
class CreateSessionOutput(_Structure):
    ServerSideEncryption: str | None
    SsekmsKeyId: str | None
    SsekmsEncryptionContext: str | None
    BucketKeyEnabled: bool | None
    Credentials: SessionCredentials
class DefaultRetention(_Structure):
    Mode: str | None
    Days: int | None
    Years: int | None
    DefaultEventHold: EventHoldDuration | None
class DeleteMarkerEntry(_Structure):
    Owner: Owner_ | None
    Key: str | None
    VersionId: str | None
    IsLatest: bool | None
    LastModified: _Any | None
class DeleteMarkerReplication(_Structure):
    Status: str | None
class DeleteObjectAnnotationOutput(_Structure):
    ObjectVersionId: str | None
    RequestCharged: str | None
class DeleteObjectOutput(_Structure):
    DeleteMarker: bool | None
    VersionId: str | None
    RequestCharged: str | None
class DeleteObjectTaggingOutput(_Structure):
    VersionId: str | None
class DeleteObjectsOutput(_Structure):
    Deleted: list[DeletedObject] | None
    RequestCharged: str | None
    Errors: list[Error] | None
class DeletedObject(_Structure):
    Key: str | None
    VersionId: str | None
    DeleteMarker: bool | None
    DeleteMarkerVersionId: str | None
class Destination(_Structure):
    Bucket: str
    Account: str | None
    StorageClass: str | None
    AccessControlTranslation: AccessControlTranslation_ | None
    EncryptionConfiguration: EncryptionConfiguration_ | None
    ReplicationTime: ReplicationTime_ | None
    Metrics: Metrics_ | None
class DestinationResult(_Structure):
    TableBucketType: str | None
    TableBucketArn: str | None
    TableNamespace: str | None
class EncryptionConfiguration(_Structure):
    ReplicaKmsKeyID: str | None
class Error(_Structure):
    Key: str | None
    VersionId: str | None
    Code: str | None
    Message: str | None
class ErrorDetails(_Structure):
    ErrorCode: str | None
    ErrorMessage: str | None
class ErrorDocument(_Structure):
    Key: str
class EventBridgeConfiguration(_Structure): ...
class EventHoldDuration(_Structure):
    Days: int | None
    Years: int | None
class ExistingObjectReplication(_Structure):
    Status: str
class FilterRule(_Structure):
    Name: str | None
    Value: str | None
class GetBucketAbacOutput(_Structure):
    AbacStatus: AbacStatus_ | None
class GetBucketAccelerateConfigurationOutput(_Structure):
    Status: str | None
    RequestCharged: str | None
class GetBucketAclOutput(_Structure):
    Owner: Owner_ | None
    Grants: list[Grant] | None
class GetBucketAnalyticsConfigurationOutput(_Structure):
    AnalyticsConfiguration: AnalyticsConfiguration_ | None
class GetBucketCorsOutput(_Structure):
    CorsRules: list[CORSRule] | None
class GetBucketEncryptionOutput(_Structure):
    ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration_ | None
class GetBucketIntelligentTieringConfigurationOutput(_Structure):
    IntelligentTieringConfiguration: IntelligentTieringConfiguration_ | None
class GetBucketInventoryConfigurationOutput(_Structure):
    InventoryConfiguration: InventoryConfiguration_ | None
class GetBucketLifecycleConfigurationOutput(_Structure):
    Rules: list[LifecycleRule] | None
    TransitionDefaultMinimumObjectSize: str | None
class GetBucketLifecycleOutput(_Structure):
    Rules: list[Rule] | None
class GetBucketLocationOutput(_Structure):
    LocationConstraint: str | None
class GetBucketLoggingOutput(_Structure):
    LoggingEnabled: LoggingEnabled_ | None
class GetBucketMetadataConfigurationOutput(_Structure):
    GetBucketMetadataConfigurationResult: GetBucketMetadataConfigurationResult_ | None
class GetBucketMetadataConfigurationResult(_Structure):
    MetadataConfigurationResult: MetadataConfigurationResult_
class GetBucketMetadataTableConfigurationOutput(_Structure):
    GetBucketMetadataTableConfigurationResult: GetBucketMetadataTableConfigurationResult_ | None
class GetBucketMetadataTableConfigurationResult(_Structure):
    MetadataTableConfigurationResult: MetadataTableConfigurationResult_
    Status: str
    Error: ErrorDetails | None
class GetBucketMetricsConfigurationOutput(_Structure):
    MetricsConfiguration: MetricsConfiguration_ | None
class GetBucketOwnershipControlsOutput(_Structure):
    OwnershipControls: OwnershipControls_ | None
class GetBucketPolicyOutput(_Structure):
    Policy: str | None
class GetBucketPolicyStatusOutput(_Structure):
    PolicyStatus: PolicyStatus_ | None
class GetBucketReplicationOutput(_Structure):
    ReplicationConfiguration: ReplicationConfiguration_ | None
class GetBucketRequestPaymentOutput(_Structure):
    Payer: str | None
class GetBucketTaggingOutput(_Structure):
    TagSet: list[Tag]
class GetBucketVersioningOutput(_Structure):
    Status: str | None
    MfaDelete: str | None
class GetBucketWebsiteOutput(_Structure):
    RedirectAllRequestsTo: RedirectAllRequestsTo_ | None
    IndexDocument: IndexDocument_ | None
    ErrorDocument: ErrorDocument_ | None
    RoutingRules: list[RoutingRule] | None
class GetObjectAclOutput(_Structure):
    Owner: Owner_ | None
    Grants: list[Grant] | None
    RequestCharged: str | None
class GetObjectAnnotationOutput(_Structure):
    AnnotationPayload: str | None
    ObjectVersionId: str | None
    LastModified: _Any | None
    ContentLength: int | None
    ETag: str | None
    ChecksumCRC32: str | None
    ChecksumCRC32C: str | None
    ChecksumCRC64NVME: str | None
    ChecksumSHA1: str | None
    ChecksumSHA256: str | None
    ChecksumSHA512: str | None
    ChecksumMD5: str | None
    ChecksumXXHASH64: str | None
    ChecksumXXHASH3: str | None
    ChecksumXXHASH128: str | None
    ChecksumType: str | None
    ServerSideEncryption: str | None
    RequestCharged: str | None
    ReplicationStatus: str | None
class GetObjectAttributesOutput(_Structure):
    DeleteMarker: bool | None
    LastModified: _Any | None
    VersionId: str | None
    RequestCharged: str | None
    ETag: str | None
    Checksum: Checksum_ | None
    ObjectParts: GetObjectAttributesParts | None
    StorageClass: str | None
    ObjectSize: int | None
class GetObjectAttributesParts(_Structure):
    TotalPartsCount: int | None
    PartNumberMarker: int | None
    NextPartNumberMarker: int | None
    MaxParts: int | None
    IsTruncated: bool | None
    Parts: list[ObjectPart] | None
class GetObjectLegalHoldOutput(_Structure):
    LegalHold: ObjectLockLegalHold | None
class GetObjectLockConfigurationOutput(_Structure):
    ObjectLockConfiguration: ObjectLockConfiguration_ | None
class GetObjectOutput(_Structure):
    Body: str | None
    DeleteMarker: bool | None
    AcceptRanges: str | None
    Expiration: str | None
    Restore: str | None
    LastModified: _Any | None
    ContentLength: int | None
    ETag: str | None
    ChecksumCRC32: str | None
    ChecksumCRC32C: str | None
    ChecksumCRC64NVME: str | None
    ChecksumSHA1: str | None
    ChecksumSHA256: str | None
    ChecksumSHA512: str | None
    ChecksumMD5: str | None
    ChecksumXXHASH64: str | None
    ChecksumXXHASH3: str | None
    ChecksumXXHASH128: str | None
    ChecksumType: str | None
    MissingMeta: int | None
    VersionId: str | None
    CacheControl: str | None
    ContentDisposition: str | None
    ContentEncoding: str | None
    ContentLanguage: str | None
    ContentRange: str | None
    ContentType: str | None
    Expires: _Any | None
    WebsiteRedirectLocation: str | None
    ServerSideEncryption: str | None
    Metadata: dict[str, str] | None
    SseCustomerAlgorithm: str | None
    SseCustomerKeyMD5: str | None
    SsekmsKeyId: str | None
    BucketKeyEnabled: bool | None
    StorageClass: str | None
    RequestCharged: str | None
    ReplicationStatus: str | None
    PartsCount: int | None
    TagCount: int | None
    ObjectLockMode: str | None
    ObjectLockRetainUntilDate: _Any | None
    ObjectLockLegalHoldStatus: str | None
    ObjectLockEventHold: str | None
    ObjectLockEventHoldDurationDays: int | None
    ObjectLockEventHoldDurationYears: int | None
class GetObjectRetentionOutput(_Structure):
    Retention: ObjectLockRetention | None
class GetObjectTaggingOutput(_Structure):
    VersionId: str | None
    TagSet: list[Tag]
class GetObjectTorrentOutput(_Structure):
    Body: str | None
    RequestCharged: str | None
class GetPublicAccessBlockOutput(_Structure):
    PublicAccessBlockConfiguration: PublicAccessBlockConfiguration_ | None
class Grant(_Structure):
    Grantee: Grantee_ | None
    Permission: str | None
class Grantee(_Structure):
    DisplayName: str | None
    EmailAddress: str | None
    Id: str | None
    Type: str
    Uri: str | None
class HeadBucketOutput(_Structure):
    BucketArn: str | None
    BucketLocationType: str | None
    BucketLocationName: str | None
    BucketRegion: str | None
    AccessPointAlias: bool | None
class HeadObjectOutput(_Structure):
    DeleteMarker: bool | None
    AcceptRanges: str | None
    Expiration: str | None
    Restore: str | None
    ArchiveStatus: str | None
    LastModified: _Any | None
    ContentLength: int | None
    ChecksumCRC32: str | None
    ChecksumCRC32C: str | None
    ChecksumCRC64NVME: str | None
    ChecksumSHA1: str | None
    ChecksumSHA256: str | None
    ChecksumSHA512: str | None
    ChecksumMD5: str | None
    ChecksumXXHASH64: str | None
    ChecksumXXHASH3: str | None
    ChecksumXXHASH128: str | None
    ChecksumType: str | None
    ETag: str | None
    MissingMeta: int | None
    VersionId: str | None
    CacheControl: str | None
    ContentDisposition: str | None
    ContentEncoding: str | None
    ContentLanguage: str | None
    ContentType: str | None
    ContentRange: str | None
    Expires: _Any | None
    WebsiteRedirectLocation: str | None
    ServerSideEncryption: str | None
    Metadata: dict[str, str] | None
    SseCustomerAlgorithm: str | None
    SseCustomerKeyMD5: str | None
    SsekmsKeyId: str | None
    BucketKeyEnabled: bool | None
    StorageClass: str | None
    RequestCharged: str | None
    ReplicationStatus: str | None
    PartsCount: int | None
    TagCount: int | None
    ObjectLockMode: str | None
    ObjectLockRetainUntilDate: _Any | None
    ObjectLockLegalHoldStatus: str | None
    ObjectLockEventHold: str | None
    ObjectLockEventHoldDurationDays: int | None
    ObjectLockEventHoldDurationYears: int | None
class IndexDocument(_Structure):
    Suffix: str
class Initiator(_Structure):
    Id: str | None
    DisplayName: str | None
class IntelligentTieringAndOperator(_Structure):
    Prefix: str | None
    Tags: list[Tag] | None
class IntelligentTieringConfiguration(_Structure):
    Id: str
    Filter: IntelligentTieringFilter | None
    Status: str
    Tierings: list[Tiering]
class IntelligentTieringFilter(_Structure):
    Prefix: str | None
    Tag: Tag_ | None
    And: IntelligentTieringAndOperator | None
class InventoryConfiguration(_Structure):
    Destination: InventoryDestination
    IsEnabled: bool
    Filter: InventoryFilter | None
    Id: str
    IncludedObjectVersions: str
    OptionalFields: list[str] | None
    Schedule: InventorySchedule
class InventoryDestination(_Structure):
    S3BucketDestination: InventoryS3BucketDestination
class InventoryEncryption(_Structure):
    Sses3: SSES3 | None
    Ssekms: SSEKMS | None
class InventoryFilter(_Structure):
    Prefix: str
class InventoryS3BucketDestination(_Structure):
    AccountId: str | None
    Bucket: str
    Format: str
    Prefix: str | None
    Encryption: InventoryEncryption | None
class InventorySchedule(_Structure):
    Frequency: str
class InventoryTableConfigurationResult(_Structure):
    ConfigurationState: str
    TableStatus: str | None
    Error: ErrorDetails | None
    TableName: str | None
    TableArn: str | None
class JournalTableConfigurationResult(_Structure):
    TableStatus: str
    Error: ErrorDetails | None
    TableName: str
    TableArn: str | None
    RecordExpiration: RecordExpiration_
class LambdaFunctionConfiguration(_Structure):
    Id: str | None
    LambdaFunctionArn: str
    Events: list[str]
    Filter: NotificationConfigurationFilter | None
class LifecycleExpiration(_Structure):
    Date: _Any | None
    Days: int | None
    ExpiredObjectDeleteMarker: bool | None
class LifecycleRule(_Structure):
    Expiration: LifecycleExpiration | None
    Id: str | None
    Prefix: str | None
    Filter: LifecycleRuleFilter | None
    Status: str
    Transitions: list[Transition] | None
    NoncurrentVersionTransitions: list[NoncurrentVersionTransition] | None
    NoncurrentVersionExpiration: NoncurrentVersionExpiration_ | None
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload_ | None
class LifecycleRuleAndOperator(_Structure):
    Prefix: str | None
    Tags: list[Tag] | None
    ObjectSizeGreaterThan: int | None
    ObjectSizeLessThan: int | None
class LifecycleRuleFilter(_Structure):
    Prefix: str | None
    Tag: Tag_ | None
    ObjectSizeGreaterThan: int | None
    ObjectSizeLessThan: int | None
    And: LifecycleRuleAndOperator | None
class ListBucketAnalyticsConfigurationsOutput(_Structure):
    IsTruncated: bool | None
    ContinuationToken: str | None
    NextContinuationToken: str | None
    AnalyticsConfigurationList: list[AnalyticsConfiguration] | None
class ListBucketIntelligentTieringConfigurationsOutput(_Structure):
    IsTruncated: bool | None
    ContinuationToken: str | None
    NextContinuationToken: str | None
    IntelligentTieringConfigurationList: list[IntelligentTieringConfiguration] | None
class ListBucketInventoryConfigurationsOutput(_Structure):
    ContinuationToken: str | None
    InventoryConfigurationList: list[InventoryConfiguration] | None
    IsTruncated: bool | None
    NextContinuationToken: str | None
class ListBucketMetricsConfigurationsOutput(_Structure):
    IsTruncated: bool | None
    ContinuationToken: str | None
    NextContinuationToken: str | None
    MetricsConfigurationList: list[MetricsConfiguration] | None
class ListBucketsOutput(_Structure):
    Buckets: list[Bucket] | None
    Owner: Owner_ | None
    ContinuationToken: str | None
    Prefix: str | None
class ListDirectoryBucketsOutput(_Structure):
    Buckets: list[Bucket] | None
    ContinuationToken: str | None
class ListMultipartUploadsOutput(_Structure):
    Bucket: str | None
    KeyMarker: str | None
    UploadIdMarker: str | None
    NextKeyMarker: str | None
    Prefix: str | None
    Delimiter: str | None
    NextUploadIdMarker: str | None
    MaxUploads: int | None
    IsTruncated: bool | None
    Uploads: list[MultipartUpload] | None
    CommonPrefixes: list[CommonPrefix] | None
    EncodingType: str | None
    RequestCharged: str | None
class ListObjectAnnotationsOutput(_Structure):
    Annotations: list[AnnotationEntry] | None
    Bucket: str | None
    Key: str | None
    ObjectVersionId: str | None
    AnnotationPrefix: str | None
    MaxAnnotationResults: int | None
    AnnotationCount: int | None
    ContinuationToken: str | None
    NextContinuationToken: str | None
    RequestCharged: str | None
class ListObjectVersionsOutput(_Structure):
    IsTruncated: bool | None
    KeyMarker: str | None
    VersionIdMarker: str | None
    NextKeyMarker: str | None
    NextVersionIdMarker: str | None
    Versions: list[ObjectVersion] | None
    DeleteMarkers: list[DeleteMarkerEntry] | None
    Name: str | None
    Prefix: str | None
    Delimiter: str | None
    MaxKeys: int | None
    CommonPrefixes: list[CommonPrefix] | None
    EncodingType: str | None
    RequestCharged: str | None
class ListObjectsOutput(_Structure):
    IsTruncated: bool | None
    Marker: str | None
    NextMarker: str | None
    Contents: list[Object] | None
    Name: str | None
    Prefix: str | None
    Delimiter: str | None
    MaxKeys: int | None
    CommonPrefixes: list[CommonPrefix] | None
    EncodingType: str | None
    RequestCharged: str | None
class ListObjectsV2Output(_Structure):
    IsTruncated: bool | None
    Contents: list[Object] | None
    Name: str | None
    Prefix: str | None
    Delimiter: str | None
    MaxKeys: int | None
    CommonPrefixes: list[CommonPrefix] | None
    EncodingType: str | None
    KeyCount: int | None
    ContinuationToken: str | None
    NextContinuationToken: str | None
    StartAfter: str | None
    RequestCharged: str | None
class ListPartsOutput(_Structure):
    AbortDate: _Any | None
    AbortRuleId: str | None
    Bucket: str | None
    Key: str | None
    UploadId: str | None
    PartNumberMarker: int | None
    NextPartNumberMarker: int | None
    MaxParts: int | None
    IsTruncated: bool | None
    Parts: list[Part] | None
    Initiator: Initiator_ | None
    Owner: Owner_ | None
    StorageClass: str | None
    RequestCharged: str | None
    ChecksumAlgorithm: str | None
    ChecksumType: str | None
    VersionId: str | None
class LoggingEnabled(_Structure):
    TargetBucket: str
    TargetGrants: list[TargetGrant] | None
    TargetPrefix: str
    TargetObjectKeyFormat: TargetObjectKeyFormat_ | None
class MetadataConfigurationResult(_Structure):
    DestinationResult: DestinationResult_
    JournalTableConfigurationResult: JournalTableConfigurationResult_ | None
    InventoryTableConfigurationResult: InventoryTableConfigurationResult_ | None
    AnnotationTableConfigurationResult: AnnotationTableConfigurationResult_ | None
class MetadataTableConfigurationResult(_Structure):
    S3TablesDestinationResult: S3TablesDestinationResult_
class Metrics(_Structure):
    Status: str
    EventThreshold: ReplicationTimeValue | None
class MetricsAndOperator(_Structure):
    Prefix: str | None
    Tags: list[Tag] | None
    AccessPointArn: str | None
class MetricsConfiguration(_Structure):
    Id: str
    Filter: MetricsFilter | None
class MetricsFilter(_Structure):
    Prefix: str | None
    Tag: Tag_ | None
    AccessPointArn: str | None
    And: MetricsAndOperator | None
class MultipartUpload(_Structure):
    UploadId: str | None
    Key: str | None
    Initiated: _Any | None
    StorageClass: str | None
    Owner: Owner_ | None
    Initiator: Initiator_ | None
    ChecksumAlgorithm: str | None
    ChecksumType: str | None
    VersionId: str | None
class NoncurrentVersionExpiration(_Structure):
    NoncurrentDays: int | None
    NewerNoncurrentVersions: int | None
class NoncurrentVersionTransition(_Structure):
    NoncurrentDays: int | None
    StorageClass: str | None
    NewerNoncurrentVersions: int | None
class NotificationConfiguration(_Structure):
    TopicConfigurations: list[TopicConfiguration] | None
    QueueConfigurations: list[QueueConfiguration] | None
    LambdaFunctionConfigurations: list[LambdaFunctionConfiguration] | None
    EventBridgeConfiguration: EventBridgeConfiguration_ | None
class NotificationConfigurationDeprecated(_Structure):
    TopicConfiguration: TopicConfigurationDeprecated | None
    QueueConfiguration: QueueConfigurationDeprecated | None
    CloudFunctionConfiguration: CloudFunctionConfiguration_ | None
class NotificationConfigurationFilter(_Structure):
    Key: S3KeyFilter | None
class Object(_Structure):
    Key: str | None
    LastModified: _Any | None
    ETag: str | None
    ChecksumAlgorithm: list[str] | None
    ChecksumType: str | None
    Size: int | None
    StorageClass: str | None
    Owner: Owner_ | None
    RestoreStatus: RestoreStatus_ | None
class ObjectLockConfiguration(_Structure):
    ObjectLockEnabled: str | None
    Rule: ObjectLockRule | None
class ObjectLockLegalHold(_Structure):
    Status: str | None
class ObjectLockRetention(_Structure):
    Mode: str | None
    RetainUntilDate: _Any | None
    EventHold: str | None
    EventHoldDuration: EventHoldDuration_ | None
class ObjectLockRule(_Structure):
    DefaultRetention: DefaultRetention_ | None
class ObjectPart(_Structure):
    PartNumber: int | None
    Size: int | None
    ChecksumCRC32: str | None
    ChecksumCRC32C: str | None
    ChecksumCRC64NVME: str | None
    ChecksumSHA1: str | None
    ChecksumSHA256: str | None
    ChecksumSHA512: str | None
    ChecksumMD5: str | None
    ChecksumXXHASH64: str | None
    ChecksumXXHASH3: str | None
    ChecksumXXHASH128: str | None
class ObjectVersion(_Structure):
    ETag: str | None
    ChecksumAlgorithm: list[str] | None
    ChecksumType: str | None
    Size: int | None
    StorageClass: str | None
    Key: str | None
    VersionId: str | None
    IsLatest: bool | None
    LastModified: _Any | None
    Owner: Owner_ | None
    RestoreStatus: RestoreStatus_ | None
class Owner(_Structure):
    DisplayName: str | None
    Id: str | None
class OwnershipControls(_Structure):
    Rules: list[OwnershipControlsRule]
class OwnershipControlsRule(_Structure):
    ObjectOwnership: str
class Part(_Structure):
    PartNumber: int | None
    LastModified: _Any | None
    ETag: str | None
    Size: int | None
    ChecksumCRC32: str | None
    ChecksumCRC32C: str | None
    ChecksumCRC64NVME: str | None
    ChecksumSHA1: str | None
    ChecksumSHA256: str | None
    ChecksumSHA512: str | None
    ChecksumMD5: str | None
    ChecksumXXHASH64: str | None
    ChecksumXXHASH3: str | None
    ChecksumXXHASH128: str | None
class PartitionedPrefix(_Structure):
    PartitionDateSource: str | None
class PolicyStatus(_Structure):
    IsPublic: bool | None
class PublicAccessBlockConfiguration(_Structure):
    BlockPublicAcls: bool | None
    IgnorePublicAcls: bool | None
    BlockPublicPolicy: bool | None
    RestrictPublicBuckets: bool | None
class PutBucketLifecycleConfigurationOutput(_Structure):
    TransitionDefaultMinimumObjectSize: str | None
class PutObjectAclOutput(_Structure):
    RequestCharged: str | None
class PutObjectAnnotationOutput(_Structure):
    Key: str | None
    AnnotationName: str | None
    ObjectVersionId: str | None
    ETag: str | None
    ChecksumCRC32: str | None
    ChecksumCRC32C: str | None
    ChecksumCRC64NVME: str | None
    ChecksumSHA1: str | None
    ChecksumSHA256: str | None
    ChecksumSHA512: str | None
    ChecksumMD5: str | None
    ChecksumXXHASH64: str | None
    ChecksumXXHASH3: str | None
    ChecksumXXHASH128: str | None
    ChecksumType: str | None
    ServerSideEncryption: str | None
    RequestCharged: str | None
class PutObjectLegalHoldOutput(_Structure):
    RequestCharged: str | None
class PutObjectLockConfigurationOutput(_Structure):
    RequestCharged: str | None
class PutObjectOutput(_Structure):
    Expiration: str | None
    ETag: str | None
    ChecksumCRC32: str | None
    ChecksumCRC32C: str | None
    ChecksumCRC64NVME: str | None
    ChecksumSHA1: str | None
    ChecksumSHA256: str | None
    ChecksumSHA512: str | None
    ChecksumMD5: str | None
    ChecksumXXHASH64: str | None
    ChecksumXXHASH3: str | None
    ChecksumXXHASH128: str | None
    ChecksumType: str | None
    ServerSideEncryption: str | None
    VersionId: str | None
    SseCustomerAlgorithm: str | None
    SseCustomerKeyMD5: str | None
    SsekmsKeyId: str | None
    SsekmsEncryptionContext: str | None
    BucketKeyEnabled: bool | None
    Size: int | None
    RequestCharged: str | None
class PutObjectRetentionOutput(_Structure):
    RequestCharged: str | None
class PutObjectTaggingOutput(_Structure):
    VersionId: str | None
class QueueConfiguration(_Structure):
    Id: str | None
    QueueArn: str
    Events: list[str]
    Filter: NotificationConfigurationFilter | None
class QueueConfigurationDeprecated(_Structure):
    Id: str | None
    Event: str | None
    Events: list[str] | None
    Queue: str | None
class RecordExpiration(_Structure):
    Expiration: str
    Days: int | None
class Redirect(_Structure):
    HostName: str | None
    HttpRedirectCode: str | None
    Protocol: str | None
    ReplaceKeyPrefixWith: str | None
    ReplaceKeyWith: str | None
class RedirectAllRequestsTo(_Structure):
    HostName: str
    Protocol: str | None
class RenameObjectOutput(_Structure): ...
class ReplicaModifications(_Structure):
    Status: str
class ReplicationConfiguration(_Structure):
    Role: str
    Rules: list[ReplicationRule]
class ReplicationRule(_Structure):
    Id: str | None
    Priority: int | None
    Prefix: str | None
    Filter: ReplicationRuleFilter | None
    Status: str
    SourceSelectionCriteria: SourceSelectionCriteria_ | None
    ExistingObjectReplication: ExistingObjectReplication_ | None
    Destination: Destination_
    DeleteMarkerReplication: DeleteMarkerReplication_ | None
class ReplicationRuleAndOperator(_Structure):
    Prefix: str | None
    Tags: list[Tag] | None
class ReplicationRuleFilter(_Structure):
    Prefix: str | None
    Tag: Tag_ | None
    And: ReplicationRuleAndOperator | None
class ReplicationTime(_Structure):
    Status: str
    Time: ReplicationTimeValue
class ReplicationTimeValue(_Structure):
    Minutes: int | None
class RestoreObjectOutput(_Structure):
    RequestCharged: str | None
    RestoreOutputPath: str | None
class RestoreStatus(_Structure):
    IsRestoreInProgress: bool | None
    RestoreExpiryDate: _Any | None
class RoutingRule(_Structure):
    Condition: Condition_ | None
    Redirect: Redirect_
class Rule(_Structure):
    Expiration: LifecycleExpiration | None
    Id: str | None
    Prefix: str
    Status: str
    Transition: Transition_ | None
    NoncurrentVersionTransition: NoncurrentVersionTransition_ | None
    NoncurrentVersionExpiration: NoncurrentVersionExpiration_ | None
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload_ | None
class S3KeyFilter(_Structure):
    FilterRules: list[FilterRule] | None
class S3TablesDestinationResult(_Structure):
    TableBucketArn: str
    TableName: str
    TableArn: str
    TableNamespace: str
class SSEKMS(_Structure):
    KeyId: str
class SSES3(_Structure): ...
class ServerSideEncryptionByDefault(_Structure):
    SseAlgorithm: str
    KmsMasterKeyID: str | None
class ServerSideEncryptionConfiguration(_Structure):
    Rules: list[ServerSideEncryptionRule]
class ServerSideEncryptionRule(_Structure):
    ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefault | None
    BucketKeyEnabled: bool | None
    BlockedEncryptionTypes: BlockedEncryptionTypes_ | None
class SessionCredentials(_Structure):
    AccessKeyId: str
    SecretAccessKey: str
    SessionToken: str
    Expiration: _Any
class SimplePrefix(_Structure): ...
class SourceSelectionCriteria(_Structure):
    SseKmsEncryptedObjects: SseKmsEncryptedObjects_ | None
    ReplicaModifications: ReplicaModifications_ | None
class SseKmsEncryptedObjects(_Structure):
    Status: str
class StorageClassAnalysis(_Structure):
    DataExport: StorageClassAnalysisDataExport | None
class StorageClassAnalysisDataExport(_Structure):
    OutputSchemaVersion: str
    Destination: AnalyticsExportDestination
class Tag(_Structure):
    Key: str
    Value: str
class TargetGrant(_Structure):
    Grantee: Grantee_ | None
    Permission: str | None
class TargetObjectKeyFormat(_Structure):
    SimplePrefix: SimplePrefix_ | None
    PartitionedPrefix: PartitionedPrefix_ | None
class Tiering(_Structure):
    Days: int
    AccessTier: str
class TopicConfiguration(_Structure):
    Id: str | None
    TopicArn: str
    Events: list[str]
    Filter: NotificationConfigurationFilter | None
class TopicConfigurationDeprecated(_Structure):
    Id: str | None
    Events: list[str] | None
    Event: str | None
    Topic: str | None
class Transition(_Structure):
    Date: _Any | None
    Days: int | None
    StorageClass: str | None
class UpdateObjectEncryptionResponse(_Structure):
    RequestCharged: str | None
class UploadPartCopyOutput(_Structure):
    CopySourceVersionId: str | None
    CopyPartResult: CopyPartResult_ | None
    ServerSideEncryption: str | None
    SseCustomerAlgorithm: str | None
    SseCustomerKeyMD5: str | None
    SsekmsKeyId: str | None
    BucketKeyEnabled: bool | None
    RequestCharged: str | None
    VersionId: str | None
class UploadPartOutput(_Structure):
    ServerSideEncryption: str | None
    ETag: str | None
    ChecksumCRC32: str | None
    ChecksumCRC32C: str | None
    ChecksumCRC64NVME: str | None
    ChecksumSHA1: str | None
    ChecksumSHA256: str | None
    ChecksumSHA512: str | None
    ChecksumMD5: str | None
    ChecksumXXHASH64: str | None
    ChecksumXXHASH3: str | None
    ChecksumXXHASH128: str | None
    SseCustomerAlgorithm: str | None
    SseCustomerKeyMD5: str | None
    SsekmsKeyId: str | None
    BucketKeyEnabled: bool | None
    RequestCharged: str | None
    VersionId: str | None
AbacStatus_ = AbacStatus
AbortIncompleteMultipartUpload_ = AbortIncompleteMultipartUpload
AccessControlTranslation_ = AccessControlTranslation
AnalyticsConfiguration_ = AnalyticsConfiguration
AnnotationTableConfigurationResult_ = AnnotationTableConfigurationResult
BlockedEncryptionTypes_ = BlockedEncryptionTypes
Checksum_ = Checksum
CloudFunctionConfiguration_ = CloudFunctionConfiguration
Condition_ = Condition
CopyObjectResult_ = CopyObjectResult
CopyPartResult_ = CopyPartResult
DefaultRetention_ = DefaultRetention
DeleteMarkerReplication_ = DeleteMarkerReplication
Destination_ = Destination
DestinationResult_ = DestinationResult
EncryptionConfiguration_ = EncryptionConfiguration
ErrorDocument_ = ErrorDocument
EventBridgeConfiguration_ = EventBridgeConfiguration
EventHoldDuration_ = EventHoldDuration
ExistingObjectReplication_ = ExistingObjectReplication
GetBucketMetadataConfigurationResult_ = GetBucketMetadataConfigurationResult
GetBucketMetadataTableConfigurationResult_ = GetBucketMetadataTableConfigurationResult
Grantee_ = Grantee
IndexDocument_ = IndexDocument
Initiator_ = Initiator
IntelligentTieringConfiguration_ = IntelligentTieringConfiguration
InventoryConfiguration_ = InventoryConfiguration
InventoryTableConfigurationResult_ = InventoryTableConfigurationResult
JournalTableConfigurationResult_ = JournalTableConfigurationResult
LoggingEnabled_ = LoggingEnabled
MetadataConfigurationResult_ = MetadataConfigurationResult
MetadataTableConfigurationResult_ = MetadataTableConfigurationResult
Metrics_ = Metrics
MetricsConfiguration_ = MetricsConfiguration
NoncurrentVersionExpiration_ = NoncurrentVersionExpiration
NoncurrentVersionTransition_ = NoncurrentVersionTransition
ObjectLockConfiguration_ = ObjectLockConfiguration
Owner_ = Owner
OwnershipControls_ = OwnershipControls
PartitionedPrefix_ = PartitionedPrefix
PolicyStatus_ = PolicyStatus
PublicAccessBlockConfiguration_ = PublicAccessBlockConfiguration
RecordExpiration_ = RecordExpiration
Redirect_ = Redirect
RedirectAllRequestsTo_ = RedirectAllRequestsTo
ReplicaModifications_ = ReplicaModifications
ReplicationConfiguration_ = ReplicationConfiguration
ReplicationTime_ = ReplicationTime
RestoreStatus_ = RestoreStatus
S3TablesDestinationResult_ = S3TablesDestinationResult
ServerSideEncryptionConfiguration_ = ServerSideEncryptionConfiguration
SimplePrefix_ = SimplePrefix
SourceSelectionCriteria_ = SourceSelectionCriteria
SseKmsEncryptedObjects_ = SseKmsEncryptedObjects
StorageClassAnalysis_ = StorageClassAnalysis
Tag_ = Tag
TargetObjectKeyFormat_ = TargetObjectKeyFormat
Transition_ = Transition

@_operation
def abort_multipart_upload(*, Bucket: _Any, Key: _Any, UploadId: _Any, RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ..., IfMatchInitiatedTime: str | _datetime | None = ...) -> AbortMultipartUploadOutput: ...
@_operation
def complete_multipart_upload(*, Bucket: _Any, Key: _Any, UploadId: _Any, MultipartUpload: _Mapping[str, _Any] | None = ..., ChecksumCRC32: _Any | None = ..., ChecksumCRC32C: _Any | None = ..., ChecksumCRC64NVME: _Any | None = ..., ChecksumSHA1: _Any | None = ..., ChecksumSHA256: _Any | None = ..., ChecksumSHA512: _Any | None = ..., ChecksumMD5: _Any | None = ..., ChecksumXXHASH64: _Any | None = ..., ChecksumXXHASH3: _Any | None = ..., ChecksumXXHASH128: _Any | None = ..., ChecksumType: str | None = ..., MpuObjectSize: int | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ..., IfMatch: _Any | None = ..., IfNoneMatch: _Any | None = ..., SseCustomerAlgorithm: _Any | None = ..., SseCustomerKey: _Any | None = ..., SseCustomerKeyMD5: _Any | None = ...) -> CompleteMultipartUploadOutput: ...
@_operation
def copy_object(*, Bucket: _Any, CopySource: str, Key: _Any, Acl: str | None = ..., CacheControl: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ContentDisposition: _Any | None = ..., ContentEncoding: _Any | None = ..., ContentLanguage: _Any | None = ..., ContentType: _Any | None = ..., CopySourceIfMatch: _Any | None = ..., CopySourceIfModifiedSince: str | _datetime | None = ..., CopySourceIfNoneMatch: _Any | None = ..., CopySourceIfUnmodifiedSince: str | _datetime | None = ..., Expires: str | _datetime | None = ..., GrantFullControl: _Any | None = ..., GrantRead: _Any | None = ..., GrantReadACP: _Any | None = ..., GrantWriteACP: _Any | None = ..., IfMatch: _Any | None = ..., IfNoneMatch: _Any | None = ..., Metadata: _Mapping[str, _Any] | None = ..., MetadataDirective: str | None = ..., TaggingDirective: str | None = ..., AnnotationDirective: str | None = ..., ServerSideEncryption: str | None = ..., StorageClass: str | None = ..., WebsiteRedirectLocation: _Any | None = ..., SseCustomerAlgorithm: _Any | None = ..., SseCustomerKey: _Any | None = ..., SseCustomerKeyMD5: _Any | None = ..., SsekmsKeyId: _Any | None = ..., SsekmsEncryptionContext: _Any | None = ..., BucketKeyEnabled: bool | None = ..., CopySourceSSECustomerAlgorithm: _Any | None = ..., CopySourceSSECustomerKey: _Any | None = ..., CopySourceSSECustomerKeyMD5: _Any | None = ..., RequestPayer: str | None = ..., Tagging: _Any | None = ..., ObjectLockMode: str | None = ..., ObjectLockRetainUntilDate: str | _datetime | None = ..., ObjectLockLegalHoldStatus: str | None = ..., ObjectLockEventHold: str | None = ..., ObjectLockEventHoldDurationDays: int | None = ..., ObjectLockEventHoldDurationYears: int | None = ..., ExpectedBucketOwner: _Any | None = ..., ExpectedSourceBucketOwner: _Any | None = ...) -> CopyObjectOutput: ...
@_operation
def create_bucket(*, Bucket: _Any, Acl: str | None = ..., CreateBucketConfiguration: _Mapping[str, _Any] | None = ..., GrantFullControl: _Any | None = ..., GrantRead: _Any | None = ..., GrantReadACP: _Any | None = ..., GrantWrite: _Any | None = ..., GrantWriteACP: _Any | None = ..., ObjectLockEnabledForBucket: bool | None = ..., ObjectOwnership: str | None = ..., BucketNamespace: str | None = ...) -> CreateBucketOutput: ...
@_operation
def create_bucket_metadata_configuration(*, Bucket: _Any, MetadataConfiguration: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def create_bucket_metadata_table_configuration(*, Bucket: _Any, MetadataTableConfiguration: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def create_multipart_upload(*, Bucket: _Any, Key: _Any, Acl: str | None = ..., CacheControl: _Any | None = ..., ContentDisposition: _Any | None = ..., ContentEncoding: _Any | None = ..., ContentLanguage: _Any | None = ..., ContentType: _Any | None = ..., Expires: str | _datetime | None = ..., GrantFullControl: _Any | None = ..., GrantRead: _Any | None = ..., GrantReadACP: _Any | None = ..., GrantWriteACP: _Any | None = ..., Metadata: _Mapping[str, _Any] | None = ..., ServerSideEncryption: str | None = ..., StorageClass: str | None = ..., WebsiteRedirectLocation: _Any | None = ..., SseCustomerAlgorithm: _Any | None = ..., SseCustomerKey: _Any | None = ..., SseCustomerKeyMD5: _Any | None = ..., SsekmsKeyId: _Any | None = ..., SsekmsEncryptionContext: _Any | None = ..., BucketKeyEnabled: bool | None = ..., RequestPayer: str | None = ..., Tagging: _Any | None = ..., ObjectLockMode: str | None = ..., ObjectLockRetainUntilDate: str | _datetime | None = ..., ObjectLockLegalHoldStatus: str | None = ..., ObjectLockEventHold: str | None = ..., ObjectLockEventHoldDurationDays: int | None = ..., ObjectLockEventHoldDurationYears: int | None = ..., ExpectedBucketOwner: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ChecksumType: str | None = ...) -> CreateMultipartUploadOutput: ...
@_operation
def create_session(*, Bucket: _Any, SessionMode: str | None = ..., ServerSideEncryption: str | None = ..., SsekmsKeyId: _Any | None = ..., SsekmsEncryptionContext: _Any | None = ..., BucketKeyEnabled: bool | None = ...) -> CreateSessionOutput: ...
@_operation
def delete_bucket(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_analytics_configuration(*, Bucket: _Any, Id: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_cors(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_encryption(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_intelligent_tiering_configuration(*, Bucket: _Any, Id: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_inventory_configuration(*, Bucket: _Any, Id: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_lifecycle(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_metadata_configuration(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_metadata_table_configuration(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_metrics_configuration(*, Bucket: _Any, Id: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_ownership_controls(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_policy(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_replication(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_tagging(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_bucket_website(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def delete_object(*, Bucket: _Any, Key: _Any, Mfa: _Any | None = ..., VersionId: _Any | None = ..., RequestPayer: str | None = ..., BypassGovernanceRetention: bool | None = ..., ExpectedBucketOwner: _Any | None = ..., IfMatch: _Any | None = ..., IfMatchLastModifiedTime: str | _datetime | None = ..., IfMatchSize: int | None = ...) -> DeleteObjectOutput: ...
@_operation
def delete_object_annotation(*, Bucket: _Any, Key: _Any, AnnotationName: _Any, VersionId: _Any | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ..., ObjectIfMatch: _Any | None = ...) -> DeleteObjectAnnotationOutput: ...
@_operation
def delete_object_tagging(*, Bucket: _Any, Key: _Any, VersionId: _Any | None = ..., ExpectedBucketOwner: _Any | None = ...) -> DeleteObjectTaggingOutput: ...
@_operation
def delete_objects(*, Bucket: _Any, Delete: _Mapping[str, _Any], Mfa: _Any | None = ..., RequestPayer: str | None = ..., BypassGovernanceRetention: bool | None = ..., ExpectedBucketOwner: _Any | None = ..., ChecksumAlgorithm: str | None = ...) -> DeleteObjectsOutput: ...
@_operation
def delete_public_access_block(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def get_bucket_abac(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketAbacOutput: ...
@_operation
def get_bucket_accelerate_configuration(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ..., RequestPayer: str | None = ...) -> GetBucketAccelerateConfigurationOutput: ...
@_operation
def get_bucket_acl(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketAclOutput: ...
@_operation
def get_bucket_analytics_configuration(*, Bucket: _Any, Id: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketAnalyticsConfigurationOutput: ...
@_operation
def get_bucket_cors(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketCorsOutput: ...
@_operation
def get_bucket_encryption(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketEncryptionOutput: ...
@_operation
def get_bucket_intelligent_tiering_configuration(*, Bucket: _Any, Id: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketIntelligentTieringConfigurationOutput: ...
@_operation
def get_bucket_inventory_configuration(*, Bucket: _Any, Id: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketInventoryConfigurationOutput: ...
@_operation
def get_bucket_lifecycle(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketLifecycleOutput: ...
@_operation
def get_bucket_lifecycle_configuration(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketLifecycleConfigurationOutput: ...
@_operation
def get_bucket_location(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketLocationOutput: ...
@_operation
def get_bucket_logging(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketLoggingOutput: ...
@_operation
def get_bucket_metadata_configuration(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketMetadataConfigurationOutput: ...
@_operation
def get_bucket_metadata_table_configuration(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketMetadataTableConfigurationOutput: ...
@_operation
def get_bucket_metrics_configuration(*, Bucket: _Any, Id: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketMetricsConfigurationOutput: ...
@_operation
def get_bucket_notification(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> NotificationConfigurationDeprecated: ...
@_operation
def get_bucket_notification_configuration(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> NotificationConfiguration: ...
@_operation
def get_bucket_ownership_controls(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketOwnershipControlsOutput: ...
@_operation
def get_bucket_policy(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketPolicyOutput: ...
@_operation
def get_bucket_policy_status(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketPolicyStatusOutput: ...
@_operation
def get_bucket_replication(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketReplicationOutput: ...
@_operation
def get_bucket_request_payment(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketRequestPaymentOutput: ...
@_operation
def get_bucket_tagging(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketTaggingOutput: ...
@_operation
def get_bucket_versioning(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketVersioningOutput: ...
@_operation
def get_bucket_website(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetBucketWebsiteOutput: ...
@_operation
def get_object(*, Bucket: _Any, Key: _Any, IfMatch: _Any | None = ..., IfModifiedSince: str | _datetime | None = ..., IfNoneMatch: _Any | None = ..., IfUnmodifiedSince: str | _datetime | None = ..., Range: _Any | None = ..., ResponseCacheControl: _Any | None = ..., ResponseContentDisposition: _Any | None = ..., ResponseContentEncoding: _Any | None = ..., ResponseContentLanguage: _Any | None = ..., ResponseContentType: _Any | None = ..., ResponseExpires: str | _datetime | None = ..., VersionId: _Any | None = ..., SseCustomerAlgorithm: _Any | None = ..., SseCustomerKey: _Any | None = ..., SseCustomerKeyMD5: _Any | None = ..., RequestPayer: str | None = ..., PartNumber: int | None = ..., ExpectedBucketOwner: _Any | None = ..., ChecksumMode: str | None = ...) -> GetObjectOutput: ...
@_operation
def get_object_acl(*, Bucket: _Any, Key: _Any, VersionId: _Any | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> GetObjectAclOutput: ...
@_operation
def get_object_annotation(*, Bucket: _Any, Key: _Any, AnnotationName: _Any, VersionId: _Any | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ..., ChecksumMode: str | None = ...) -> GetObjectAnnotationOutput: ...
@_operation
def get_object_attributes(*, Bucket: _Any, Key: _Any, ObjectAttributes: _Sequence[str], VersionId: _Any | None = ..., MaxParts: int | None = ..., PartNumberMarker: int | None = ..., SseCustomerAlgorithm: _Any | None = ..., SseCustomerKey: _Any | None = ..., SseCustomerKeyMD5: _Any | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> GetObjectAttributesOutput: ...
@_operation
def get_object_legal_hold(*, Bucket: _Any, Key: _Any, VersionId: _Any | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> GetObjectLegalHoldOutput: ...
@_operation
def get_object_lock_configuration(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetObjectLockConfigurationOutput: ...
@_operation
def get_object_retention(*, Bucket: _Any, Key: _Any, VersionId: _Any | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> GetObjectRetentionOutput: ...
@_operation
def get_object_tagging(*, Bucket: _Any, Key: _Any, VersionId: _Any | None = ..., ExpectedBucketOwner: _Any | None = ..., RequestPayer: str | None = ...) -> GetObjectTaggingOutput: ...
@_operation
def get_object_torrent(*, Bucket: _Any, Key: _Any, RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> GetObjectTorrentOutput: ...
@_operation
def get_public_access_block(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> GetPublicAccessBlockOutput: ...
@_operation
def head_bucket(*, Bucket: _Any, ExpectedBucketOwner: _Any | None = ...) -> HeadBucketOutput: ...
@_operation
def head_object(*, Bucket: _Any, Key: _Any, IfMatch: _Any | None = ..., IfModifiedSince: str | _datetime | None = ..., IfNoneMatch: _Any | None = ..., IfUnmodifiedSince: str | _datetime | None = ..., Range: _Any | None = ..., ResponseCacheControl: _Any | None = ..., ResponseContentDisposition: _Any | None = ..., ResponseContentEncoding: _Any | None = ..., ResponseContentLanguage: _Any | None = ..., ResponseContentType: _Any | None = ..., ResponseExpires: str | _datetime | None = ..., VersionId: _Any | None = ..., SseCustomerAlgorithm: _Any | None = ..., SseCustomerKey: _Any | None = ..., SseCustomerKeyMD5: _Any | None = ..., RequestPayer: str | None = ..., PartNumber: int | None = ..., ExpectedBucketOwner: _Any | None = ..., ChecksumMode: str | None = ...) -> HeadObjectOutput: ...
@_operation
def list_bucket_analytics_configurations(*, Bucket: _Any, ContinuationToken: _Any | None = ..., ExpectedBucketOwner: _Any | None = ...) -> ListBucketAnalyticsConfigurationsOutput: ...
@_operation
def list_bucket_intelligent_tiering_configurations(*, Bucket: _Any, ContinuationToken: _Any | None = ..., ExpectedBucketOwner: _Any | None = ...) -> ListBucketIntelligentTieringConfigurationsOutput: ...
@_operation
def list_bucket_inventory_configurations(*, Bucket: _Any, ContinuationToken: _Any | None = ..., ExpectedBucketOwner: _Any | None = ...) -> ListBucketInventoryConfigurationsOutput: ...
@_operation
def list_bucket_metrics_configurations(*, Bucket: _Any, ContinuationToken: _Any | None = ..., ExpectedBucketOwner: _Any | None = ...) -> ListBucketMetricsConfigurationsOutput: ...
@_operation
def list_buckets(*, MaxBuckets: int | None = ..., ContinuationToken: _Any | None = ..., Prefix: _Any | None = ..., BucketRegion: _Any | None = ...) -> ListBucketsOutput: ...
@_operation
def list_directory_buckets(*, ContinuationToken: str | None = ..., MaxDirectoryBuckets: int | None = ...) -> ListDirectoryBucketsOutput: ...
@_operation
def list_multipart_uploads(*, Bucket: _Any, Delimiter: _Any | None = ..., EncodingType: str | None = ..., KeyMarker: _Any | None = ..., MaxUploads: int | None = ..., Prefix: _Any | None = ..., UploadIdMarker: _Any | None = ..., ExpectedBucketOwner: _Any | None = ..., RequestPayer: str | None = ...) -> ListMultipartUploadsOutput: ...
@_operation
def list_object_annotations(*, Bucket: _Any, Key: _Any, VersionId: _Any | None = ..., MaxAnnotationResults: int | None = ..., AnnotationPrefix: _Any | None = ..., ContinuationToken: _Any | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> ListObjectAnnotationsOutput: ...
@_operation
def list_object_versions(*, Bucket: _Any, Delimiter: _Any | None = ..., EncodingType: str | None = ..., KeyMarker: _Any | None = ..., MaxKeys: int | None = ..., Prefix: _Any | None = ..., VersionIdMarker: _Any | None = ..., ExpectedBucketOwner: _Any | None = ..., RequestPayer: str | None = ..., OptionalObjectAttributes: _Sequence[str] | None = ...) -> ListObjectVersionsOutput: ...
@_operation
def list_objects(*, Bucket: _Any, Delimiter: _Any | None = ..., EncodingType: str | None = ..., Marker: _Any | None = ..., MaxKeys: int | None = ..., Prefix: _Any | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ..., OptionalObjectAttributes: _Sequence[str] | None = ...) -> ListObjectsOutput: ...
@_operation
def list_objects_v2(*, Bucket: _Any, Delimiter: _Any | None = ..., EncodingType: str | None = ..., MaxKeys: int | None = ..., Prefix: _Any | None = ..., ContinuationToken: _Any | None = ..., FetchOwner: bool | None = ..., StartAfter: _Any | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ..., OptionalObjectAttributes: _Sequence[str] | None = ...) -> ListObjectsV2Output: ...
@_operation
def list_parts(*, Bucket: _Any, Key: _Any, UploadId: _Any, MaxParts: int | None = ..., PartNumberMarker: int | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ..., SseCustomerAlgorithm: _Any | None = ..., SseCustomerKey: _Any | None = ..., SseCustomerKeyMD5: _Any | None = ...) -> ListPartsOutput: ...
@_operation
def put_bucket_abac(*, Bucket: _Any, AbacStatus: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_accelerate_configuration(*, Bucket: _Any, AccelerateConfiguration: _Mapping[str, _Any], ExpectedBucketOwner: _Any | None = ..., ChecksumAlgorithm: str | None = ...) -> None: ...
@_operation
def put_bucket_acl(*, Bucket: _Any, Acl: str | None = ..., AccessControlPolicy: _Mapping[str, _Any] | None = ..., ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., GrantFullControl: _Any | None = ..., GrantRead: _Any | None = ..., GrantReadACP: _Any | None = ..., GrantWrite: _Any | None = ..., GrantWriteACP: _Any | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_analytics_configuration(*, Bucket: _Any, Id: _Any, AnalyticsConfiguration: _Mapping[str, _Any], ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_cors(*, Bucket: _Any, CorsConfiguration: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_encryption(*, Bucket: _Any, ServerSideEncryptionConfiguration: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_intelligent_tiering_configuration(*, Bucket: _Any, Id: _Any, IntelligentTieringConfiguration: _Mapping[str, _Any], ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_inventory_configuration(*, Bucket: _Any, Id: _Any, InventoryConfiguration: _Mapping[str, _Any], ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_lifecycle(*, Bucket: _Any, ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., LifecycleConfiguration: _Mapping[str, _Any] | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_lifecycle_configuration(*, Bucket: _Any, ChecksumAlgorithm: str | None = ..., LifecycleConfiguration: _Mapping[str, _Any] | None = ..., ExpectedBucketOwner: _Any | None = ..., TransitionDefaultMinimumObjectSize: str | None = ...) -> PutBucketLifecycleConfigurationOutput: ...
@_operation
def put_bucket_logging(*, Bucket: _Any, BucketLoggingStatus: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_metrics_configuration(*, Bucket: _Any, Id: _Any, MetricsConfiguration: _Mapping[str, _Any], ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_notification(*, Bucket: _Any, NotificationConfiguration: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_notification_configuration(*, Bucket: _Any, NotificationConfiguration: _Mapping[str, _Any], ExpectedBucketOwner: _Any | None = ..., SkipDestinationValidation: bool | None = ...) -> None: ...
@_operation
def put_bucket_ownership_controls(*, Bucket: _Any, OwnershipControls: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ExpectedBucketOwner: _Any | None = ..., ChecksumAlgorithm: str | None = ...) -> None: ...
@_operation
def put_bucket_policy(*, Bucket: _Any, Policy: _Any, ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ConfirmRemoveSelfBucketAccess: bool | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_replication(*, Bucket: _Any, ReplicationConfiguration: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., Token: _Any | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_request_payment(*, Bucket: _Any, RequestPaymentConfiguration: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_tagging(*, Bucket: _Any, Tagging: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_versioning(*, Bucket: _Any, VersioningConfiguration: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., Mfa: _Any | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_bucket_website(*, Bucket: _Any, WebsiteConfiguration: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def put_object(*, Bucket: _Any, Key: _Any, Acl: str | None = ..., Body: _Any | None = ..., CacheControl: _Any | None = ..., ContentDisposition: _Any | None = ..., ContentEncoding: _Any | None = ..., ContentLanguage: _Any | None = ..., ContentLength: int | None = ..., ContentMD5: _Any | None = ..., ContentType: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ChecksumCRC32: _Any | None = ..., ChecksumCRC32C: _Any | None = ..., ChecksumCRC64NVME: _Any | None = ..., ChecksumSHA1: _Any | None = ..., ChecksumSHA256: _Any | None = ..., ChecksumSHA512: _Any | None = ..., ChecksumMD5: _Any | None = ..., ChecksumXXHASH64: _Any | None = ..., ChecksumXXHASH3: _Any | None = ..., ChecksumXXHASH128: _Any | None = ..., Expires: str | _datetime | None = ..., IfMatch: _Any | None = ..., IfNoneMatch: _Any | None = ..., GrantFullControl: _Any | None = ..., GrantRead: _Any | None = ..., GrantReadACP: _Any | None = ..., GrantWriteACP: _Any | None = ..., WriteOffsetBytes: int | None = ..., Metadata: _Mapping[str, _Any] | None = ..., ServerSideEncryption: str | None = ..., StorageClass: str | None = ..., WebsiteRedirectLocation: _Any | None = ..., SseCustomerAlgorithm: _Any | None = ..., SseCustomerKey: _Any | None = ..., SseCustomerKeyMD5: _Any | None = ..., SsekmsKeyId: _Any | None = ..., SsekmsEncryptionContext: _Any | None = ..., BucketKeyEnabled: bool | None = ..., RequestPayer: str | None = ..., Tagging: _Any | None = ..., ObjectLockMode: str | None = ..., ObjectLockRetainUntilDate: str | _datetime | None = ..., ObjectLockLegalHoldStatus: str | None = ..., ObjectLockEventHold: str | None = ..., ObjectLockEventHoldDurationDays: int | None = ..., ObjectLockEventHoldDurationYears: int | None = ..., ExpectedBucketOwner: _Any | None = ...) -> PutObjectOutput: ...
@_operation
def put_object_acl(*, Bucket: _Any, Key: _Any, Acl: str | None = ..., AccessControlPolicy: _Mapping[str, _Any] | None = ..., ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., GrantFullControl: _Any | None = ..., GrantRead: _Any | None = ..., GrantReadACP: _Any | None = ..., GrantWrite: _Any | None = ..., GrantWriteACP: _Any | None = ..., RequestPayer: str | None = ..., VersionId: _Any | None = ..., ExpectedBucketOwner: _Any | None = ...) -> PutObjectAclOutput: ...
@_operation
def put_object_annotation(*, Bucket: _Any, Key: _Any, AnnotationName: _Any, AnnotationPayload: _Any, VersionId: _Any | None = ..., ObjectIfMatch: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ChecksumCRC32: _Any | None = ..., ChecksumCRC32C: _Any | None = ..., ChecksumCRC64NVME: _Any | None = ..., ChecksumSHA1: _Any | None = ..., ChecksumSHA256: _Any | None = ..., ChecksumSHA512: _Any | None = ..., ChecksumMD5: _Any | None = ..., ChecksumXXHASH64: _Any | None = ..., ChecksumXXHASH3: _Any | None = ..., ChecksumXXHASH128: _Any | None = ..., ContentMD5: _Any | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> PutObjectAnnotationOutput: ...
@_operation
def put_object_legal_hold(*, Bucket: _Any, Key: _Any, LegalHold: _Mapping[str, _Any] | None = ..., RequestPayer: str | None = ..., VersionId: _Any | None = ..., ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> PutObjectLegalHoldOutput: ...
@_operation
def put_object_lock_configuration(*, Bucket: _Any, ObjectLockConfiguration: _Mapping[str, _Any] | None = ..., RequestPayer: str | None = ..., Token: _Any | None = ..., ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> PutObjectLockConfigurationOutput: ...
@_operation
def put_object_retention(*, Bucket: _Any, Key: _Any, Retention: _Mapping[str, _Any] | None = ..., RequestPayer: str | None = ..., VersionId: _Any | None = ..., BypassGovernanceRetention: bool | None = ..., ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> PutObjectRetentionOutput: ...
@_operation
def put_object_tagging(*, Bucket: _Any, Key: _Any, Tagging: _Mapping[str, _Any], VersionId: _Any | None = ..., ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ..., RequestPayer: str | None = ...) -> PutObjectTaggingOutput: ...
@_operation
def put_public_access_block(*, Bucket: _Any, PublicAccessBlockConfiguration: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def rename_object(*, Bucket: _Any, Key: _Any, RenameSource: str, DestinationIfMatch: _Any | None = ..., DestinationIfNoneMatch: _Any | None = ..., DestinationIfModifiedSince: str | _datetime | None = ..., DestinationIfUnmodifiedSince: str | _datetime | None = ..., SourceIfMatch: _Any | None = ..., SourceIfNoneMatch: _Any | None = ..., SourceIfModifiedSince: str | _datetime | None = ..., SourceIfUnmodifiedSince: str | _datetime | None = ..., ClientToken: _Any | None = ...) -> RenameObjectOutput: ...
@_operation
def restore_object(*, Bucket: _Any, Key: _Any, VersionId: _Any | None = ..., RestoreRequest: _Mapping[str, _Any] | None = ..., RequestPayer: str | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> RestoreObjectOutput: ...
@_operation
def update_bucket_metadata_annotation_table_configuration(*, Bucket: _Any, AnnotationTableConfiguration: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def update_bucket_metadata_inventory_table_configuration(*, Bucket: _Any, InventoryTableConfiguration: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def update_bucket_metadata_journal_table_configuration(*, Bucket: _Any, JournalTableConfiguration: _Mapping[str, _Any], ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> None: ...
@_operation
def update_object_encryption(*, Bucket: _Any, Key: _Any, ObjectEncryption: _Mapping[str, _Any], VersionId: _Any | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ..., ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ...) -> UpdateObjectEncryptionResponse: ...
@_operation
def upload_part(*, Bucket: _Any, Key: _Any, PartNumber: int, UploadId: _Any, Body: _Any | None = ..., ContentLength: int | None = ..., ContentMD5: _Any | None = ..., ChecksumAlgorithm: str | None = ..., ChecksumCRC32: _Any | None = ..., ChecksumCRC32C: _Any | None = ..., ChecksumCRC64NVME: _Any | None = ..., ChecksumSHA1: _Any | None = ..., ChecksumSHA256: _Any | None = ..., ChecksumSHA512: _Any | None = ..., ChecksumMD5: _Any | None = ..., ChecksumXXHASH64: _Any | None = ..., ChecksumXXHASH3: _Any | None = ..., ChecksumXXHASH128: _Any | None = ..., SseCustomerAlgorithm: _Any | None = ..., SseCustomerKey: _Any | None = ..., SseCustomerKeyMD5: _Any | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ...) -> UploadPartOutput: ...
@_operation
def upload_part_copy(*, Bucket: _Any, CopySource: str, Key: _Any, PartNumber: int, UploadId: _Any, CopySourceIfMatch: _Any | None = ..., CopySourceIfModifiedSince: str | _datetime | None = ..., CopySourceIfNoneMatch: _Any | None = ..., CopySourceIfUnmodifiedSince: str | _datetime | None = ..., CopySourceRange: _Any | None = ..., SseCustomerAlgorithm: _Any | None = ..., SseCustomerKey: _Any | None = ..., SseCustomerKeyMD5: _Any | None = ..., CopySourceSSECustomerAlgorithm: _Any | None = ..., CopySourceSSECustomerKey: _Any | None = ..., CopySourceSSECustomerKeyMD5: _Any | None = ..., RequestPayer: str | None = ..., ExpectedBucketOwner: _Any | None = ..., ExpectedSourceBucketOwner: _Any | None = ...) -> UploadPartCopyOutput: ...
@_operation
def write_get_object_response(*, RequestRoute: _Any, RequestToken: _Any, Body: _Any | None = ..., StatusCode: int | None = ..., ErrorCode: _Any | None = ..., ErrorMessage: _Any | None = ..., AcceptRanges: _Any | None = ..., CacheControl: _Any | None = ..., ContentDisposition: _Any | None = ..., ContentEncoding: _Any | None = ..., ContentLanguage: _Any | None = ..., ContentLength: int | None = ..., ContentRange: _Any | None = ..., ContentType: _Any | None = ..., ChecksumCRC32: _Any | None = ..., ChecksumCRC32C: _Any | None = ..., ChecksumCRC64NVME: _Any | None = ..., ChecksumSHA1: _Any | None = ..., ChecksumSHA256: _Any | None = ..., ChecksumSHA512: _Any | None = ..., ChecksumMD5: _Any | None = ..., ChecksumXXHASH64: _Any | None = ..., ChecksumXXHASH3: _Any | None = ..., ChecksumXXHASH128: _Any | None = ..., DeleteMarker: bool | None = ..., ETag: _Any | None = ..., Expires: str | _datetime | None = ..., Expiration: _Any | None = ..., LastModified: str | _datetime | None = ..., MissingMeta: int | None = ..., Metadata: _Mapping[str, _Any] | None = ..., ObjectLockMode: str | None = ..., ObjectLockLegalHoldStatus: str | None = ..., ObjectLockRetainUntilDate: str | _datetime | None = ..., PartsCount: int | None = ..., ReplicationStatus: str | None = ..., RequestCharged: str | None = ..., Restore: _Any | None = ..., ServerSideEncryption: str | None = ..., SseCustomerAlgorithm: _Any | None = ..., SsekmsKeyId: _Any | None = ..., SseCustomerKeyMD5: _Any | None = ..., StorageClass: str | None = ..., TagCount: int | None = ..., VersionId: _Any | None = ..., BucketKeyEnabled: bool | None = ...) -> None: ...
