"""The types of `dynamodb` in workflows. Made by `stepsmith stubs dynamodb` from botocore's model."""

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
    class DynamoDbException(_AwsError): ...
    class BackupInUseException(DynamoDbException): ...
    class BackupNotFoundException(DynamoDbException): ...
    class ConditionalCheckFailedException(DynamoDbException): ...
    class ContinuousBackupsUnavailableException(DynamoDbException): ...
    class DuplicateItemException(DynamoDbException): ...
    class ExportConflictException(DynamoDbException): ...
    class ExportNotFoundException(DynamoDbException): ...
    class GlobalTableAlreadyExistsException(DynamoDbException): ...
    class GlobalTableNotFoundException(DynamoDbException): ...
    class IdempotentParameterMismatchException(DynamoDbException): ...
    class ImportConflictException(DynamoDbException): ...
    class ImportNotFoundException(DynamoDbException): ...
    class IndexNotFoundException(DynamoDbException): ...
    class InternalServerErrorException(DynamoDbException): ...
    class InvalidExportTimeException(DynamoDbException): ...
    class InvalidRestoreTimeException(DynamoDbException): ...
    class ItemCollectionSizeLimitExceededException(DynamoDbException): ...
    class LimitExceededException(DynamoDbException): ...
    class PointInTimeRecoveryUnavailableException(DynamoDbException): ...
    class PolicyNotFoundException(DynamoDbException): ...
    class ProvisionedThroughputExceededException(DynamoDbException): ...
    class ReplicaAlreadyExistsException(DynamoDbException): ...
    class ReplicaNotFoundException(DynamoDbException): ...
    class ReplicatedWriteConflictException(DynamoDbException): ...
    class RequestLimitExceededException(DynamoDbException): ...
    class ResourceInUseException(DynamoDbException): ...
    class ResourceNotFoundException(DynamoDbException): ...
    class SdkClientException(_AwsError): ...
    class TableAlreadyExistsException(DynamoDbException): ...
    class TableInUseException(DynamoDbException): ...
    class TableNotFoundException(DynamoDbException): ...
    class ThrottlingException(DynamoDbException): ...
    class TransactionCanceledException(DynamoDbException): ...
    class TransactionConflictException(DynamoDbException): ...
    class TransactionInProgressException(DynamoDbException): ...

class ArchivalSummary(_Structure):
    ArchivalDateTime: _Any | None
    ArchivalReason: str | None
    ArchivalBackupArn: str | None
class AttributeDefinition(_Structure):
    AttributeName: str
    AttributeType: str
class AttributeValue(_Structure):
    S: str | None
    N: str | None
    B: str | None
    Ss: list[str] | None
    Ns: list[str] | None
    Bs: list[str] | None
    M: dict[str, AttributeValue] | None
    L: list[AttributeValue] | None
    Nul: bool | None
    Bool: bool | None
class AutoScalingPolicyDescription(_Structure):
    PolicyName: str | None
    TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationDescription | None
class AutoScalingSettingsDescription(_Structure):
    MinimumUnits: int | None
    MaximumUnits: int | None
    AutoScalingDisabled: bool | None
    AutoScalingRoleArn: str | None
    ScalingPolicies: list[AutoScalingPolicyDescription] | None
class AutoScalingTargetTrackingScalingPolicyConfigurationDescription(_Structure):
    DisableScaleIn: bool | None
    ScaleInCooldown: int | None
    ScaleOutCooldown: int | None
    TargetValue: float
class BackupDescription(_Structure):
    BackupDetails: BackupDetails_ | None
    SourceTableDetails: SourceTableDetails_ | None
    SourceTableFeatureDetails: SourceTableFeatureDetails_ | None
class BackupDetails(_Structure):
    BackupArn: str
    BackupName: str
    BackupSizeBytes: int | None
    BackupStatus: str
    BackupType: str
    BackupCreationDateTime: _Any
    BackupExpiryDateTime: _Any | None
class BackupSummary(_Structure):
    TableName: str | None
    TableId: str | None
    TableArn: str | None
    BackupArn: str | None
    BackupName: str | None
    BackupCreationDateTime: _Any | None
    BackupExpiryDateTime: _Any | None
    BackupStatus: str | None
    BackupType: str | None
    BackupSizeBytes: int | None
class BatchExecuteStatementOutput(_Structure):
    Responses: list[BatchStatementResponse] | None
    ConsumedCapacity: list[ConsumedCapacity_] | None
class BatchGetItemOutput(_Structure):
    Responses: dict[str, list[dict[str, AttributeValue]]] | None
    UnprocessedKeys: dict[str, KeysAndAttributes] | None
    ConsumedCapacity: list[ConsumedCapacity_] | None
class BatchStatementError(_Structure):
    Code: str | None
    Message: str | None
    Item: dict[str, AttributeValue] | None
class BatchStatementResponse(_Structure):
    Error: BatchStatementError | None
    TableName: str | None
    Item: dict[str, AttributeValue] | None
class BatchWriteItemOutput(_Structure):
    UnprocessedItems: dict[str, list[WriteRequest]] | None
    ItemCollectionMetrics: dict[str, list[ItemCollectionMetrics_]] | None
    ConsumedCapacity: list[ConsumedCapacity_] | None
class BillingModeSummary(_Structure):
    BillingMode: str | None
    LastUpdateToPayPerRequestDateTime: _Any | None
class BulkOperationBytes(_Structure):
    BulkPutBytes: int | None
class BulkOperationDescription(_Structure):
    BulkOperationArn: str | None
    BulkOperationStatus: str | None
    TableDetails: list[BulkOperationTableDetail] | None
    ClientToken: str | None
    InputS3Configuration: InputS3Configuration_ | None
    OutputS3Configuration: OutputS3Configuration_ | None
    StartTime: _Any | None
    EndTime: _Any | None
    ProcessedItemCount: int | None
    ProcessedInputBytes: int | None
    TotalInputBytes: int | None
    BulkOperationUsage: list[BulkOperationUsage_] | None
    FailedItemCount: int | None
    FailureCode: str | None
    FailureMessage: str | None
    MaxWriteRequestUnits: int | None
    PerformanceTier: str | None
class BulkOperationSummary(_Structure):
    BulkOperationArn: str
    BulkOperationStatus: str
    StartTime: _Any
    EndTime: _Any | None
class BulkOperationTableDetail(_Structure):
    TableName: str | None
    TableId: str | None
class BulkOperationUsage(_Structure):
    TableName: str | None
    BulkPutBytes: int | None
    Table: BulkOperationBytes | None
    LocalSecondaryIndexes: dict[str, BulkOperationBytes] | None
    GlobalSecondaryIndexes: dict[str, BulkOperationBytes] | None
    VectorIndexes: dict[str, BulkOperationVectorBytes] | None
class BulkOperationVectorBytes(_Structure):
    BulkPutVectorBytes: int | None
class CancelBulkOperationOutput(_Structure):
    BulkOperationArn: str
    BulkOperationStatus: str
class Capacity(_Structure):
    ReadCapacityUnits: float | None
    WriteCapacityUnits: float | None
    CapacityUnits: float | None
class ConsumedCapacity(_Structure):
    TableName: str | None
    CapacityUnits: float | None
    ReadCapacityUnits: float | None
    WriteCapacityUnits: float | None
    Table: Capacity | None
    LocalSecondaryIndexes: dict[str, Capacity] | None
    GlobalSecondaryIndexes: dict[str, Capacity] | None
    VectorIndexes: dict[str, VectorCapacity] | None
class ContinuousBackupsDescription(_Structure):
    ContinuousBackupsStatus: str
    PointInTimeRecoveryDescription: PointInTimeRecoveryDescription_ | None
class ContributorInsightsSummary(_Structure):
    TableName: str | None
    IndexName: str | None
    ContributorInsightsStatus: str | None
    ContributorInsightsMode: str | None
class CreateBackupOutput(_Structure):
    BackupDetails: BackupDetails_ | None
class CreateGlobalTableOutput(_Structure):
    GlobalTableDescription: GlobalTableDescription_ | None
class CreateTableOutput(_Structure):
    TableDescription: TableDescription_ | None
class CsvOptions(_Structure):
    Delimiter: str | None
    HeaderList: list[str] | None
class DeleteBackupOutput(_Structure):
    BackupDescription: BackupDescription_ | None
class DeleteRequest(_Structure):
    Key: dict[str, AttributeValue]
class DeleteResourcePolicyOutput(_Structure):
    RevisionId: str | None
class DeleteTableOutput(_Structure):
    TableDescription: TableDescription_ | None
class DescribeBackupOutput(_Structure):
    BackupDescription: BackupDescription_ | None
class DescribeBulkOperationOutput(_Structure):
    BulkOperationDescription: BulkOperationDescription_
class DescribeContinuousBackupsOutput(_Structure):
    ContinuousBackupsDescription: ContinuousBackupsDescription_ | None
class DescribeContributorInsightsOutput(_Structure):
    TableName: str | None
    IndexName: str | None
    ContributorInsightsRuleList: list[str] | None
    ContributorInsightsStatus: str | None
    LastUpdateDateTime: _Any | None
    FailureException: FailureException_ | None
    ContributorInsightsMode: str | None
class DescribeEndpointsResponse(_Structure):
    Endpoints: list[Endpoint]
class DescribeExportOutput(_Structure):
    ExportDescription: ExportDescription_ | None
class DescribeGlobalTableOutput(_Structure):
    GlobalTableDescription: GlobalTableDescription_ | None
class DescribeGlobalTableSettingsOutput(_Structure):
    GlobalTableName: str | None
    ReplicaSettings: list[ReplicaSettingsDescription] | None
class DescribeImportOutput(_Structure):
    ImportTableDescription: ImportTableDescription_
class DescribeKinesisStreamingDestinationOutput(_Structure):
    TableName: str | None
    KinesisDataStreamDestinations: list[KinesisDataStreamDestination] | None
class DescribeLimitsOutput(_Structure):
    AccountMaxReadCapacityUnits: int | None
    AccountMaxWriteCapacityUnits: int | None
    TableMaxReadCapacityUnits: int | None
    TableMaxWriteCapacityUnits: int | None
class DescribeTableOutput(_Structure):
    Table: TableDescription | None
class DescribeTableReplicaAutoScalingOutput(_Structure):
    TableAutoScalingDescription: TableAutoScalingDescription_ | None
class DescribeTimeToLiveOutput(_Structure):
    TimeToLiveDescription: TimeToLiveDescription_ | None
class EnableKinesisStreamingConfiguration(_Structure):
    ApproximateCreationDateTimePrecision: str | None
class Endpoint(_Structure):
    Address: str
    CachePeriodInMinutes: int
class ExecuteStatementOutput(_Structure):
    Items: list[dict[str, AttributeValue]] | None
    NextToken: str | None
    ConsumedCapacity: ConsumedCapacity_ | None
    LastEvaluatedKey: dict[str, AttributeValue] | None
class ExecuteTransactionOutput(_Structure):
    Responses: list[ItemResponse] | None
    ConsumedCapacity: list[ConsumedCapacity_] | None
class ExportDescription(_Structure):
    ExportArn: str | None
    ExportStatus: str | None
    StartTime: _Any | None
    EndTime: _Any | None
    ExportManifest: str | None
    TableArn: str | None
    TableId: str | None
    ExportTime: _Any | None
    ClientToken: str | None
    S3Bucket: str | None
    S3BucketOwner: str | None
    S3Prefix: str | None
    S3SseAlgorithm: str | None
    S3SseKmsKeyId: str | None
    FailureCode: str | None
    FailureMessage: str | None
    ExportFormat: str | None
    BilledSizeBytes: int | None
    ItemCount: int | None
    ExportType: str | None
    IncrementalExportSpecification: IncrementalExportSpecification_ | None
    FilterSpecification: FilterSpecification_ | None
class ExportSummary(_Structure):
    ExportArn: str | None
    ExportStatus: str | None
    ExportType: str | None
class ExportTableToPointInTimeOutput(_Structure):
    ExportDescription: ExportDescription_ | None
class FailureException(_Structure):
    ExceptionName: str | None
    ExceptionDescription: str | None
class FilterSpecification(_Structure):
    FilterExpression: str | None
    ProjectionExpression: str | None
    KeyConditionExpression: str | None
    ExpressionAttributeNames: dict[str, str] | None
    ExpressionAttributeValues: dict[str, AttributeValue] | None
class GetResourcePolicyOutput(_Structure):
    Policy: str | None
    RevisionId: str | None
class GlobalSecondaryIndex(_Structure):
    IndexName: str
    KeySchema: list[KeySchemaElement]
    Projection: Projection_
    ProvisionedThroughput: ProvisionedThroughput_ | None
    OnDemandThroughput: OnDemandThroughput_ | None
    WarmThroughput: WarmThroughput_ | None
class GlobalSecondaryIndexDescription(_Structure):
    IndexName: str | None
    KeySchema: list[KeySchemaElement] | None
    Projection: Projection_ | None
    IndexStatus: str | None
    Backfilling: bool | None
    ProvisionedThroughput: ProvisionedThroughputDescription | None
    IndexSizeBytes: int | None
    ItemCount: int | None
    IndexArn: str | None
    OnDemandThroughput: OnDemandThroughput_ | None
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription | None
class GlobalSecondaryIndexInfo(_Structure):
    IndexName: str | None
    KeySchema: list[KeySchemaElement] | None
    Projection: Projection_ | None
    ProvisionedThroughput: ProvisionedThroughput_ | None
    OnDemandThroughput: OnDemandThroughput_ | None
class GlobalSecondaryIndexWarmThroughputDescription(_Structure):
    ReadUnitsPerSecond: int | None
    WriteUnitsPerSecond: int | None
    Status: str | None
class GlobalTable(_Structure):
    GlobalTableName: str | None
    ReplicationGroup: list[Replica] | None
class GlobalTableDescription(_Structure):
    ReplicationGroup: list[ReplicaDescription] | None
    GlobalTableArn: str | None
    CreationDateTime: _Any | None
    GlobalTableStatus: str | None
    GlobalTableName: str | None
class GlobalTableWitnessDescription(_Structure):
    RegionName: str | None
    WitnessStatus: str | None
class ImportSummary(_Structure):
    ImportArn: str | None
    ImportStatus: str | None
    TableArn: str | None
    S3BucketSource: S3BucketSource_ | None
    CloudWatchLogGroupArn: str | None
    InputFormat: str | None
    StartTime: _Any | None
    EndTime: _Any | None
class ImportTableDescription(_Structure):
    ImportArn: str | None
    ImportStatus: str | None
    TableArn: str | None
    TableId: str | None
    ClientToken: str | None
    S3BucketSource: S3BucketSource_ | None
    ErrorCount: int | None
    CloudWatchLogGroupArn: str | None
    InputFormat: str | None
    InputFormatOptions: InputFormatOptions_ | None
    InputCompressionType: str | None
    TableCreationParameters: TableCreationParameters_ | None
    StartTime: _Any | None
    EndTime: _Any | None
    ProcessedSizeBytes: int | None
    ProcessedItemCount: int | None
    ImportedItemCount: int | None
    FailureCode: str | None
    FailureMessage: str | None
class ImportTableOutput(_Structure):
    ImportTableDescription: ImportTableDescription_
class IncrementalExportSpecification(_Structure):
    ExportFromTime: _Any | None
    ExportToTime: _Any | None
    ExportViewType: str | None
class InputFormatOptions(_Structure):
    Csv: CsvOptions | None
class InputS3Configuration(_Structure):
    S3BucketOwner: str | None
    S3Bucket: str
    S3KeyPrefix: str | None
    InputFormat: str
    InputCompressionType: str | None
class ItemCollectionMetrics(_Structure):
    ItemCollectionKey: dict[str, AttributeValue] | None
    SizeEstimateRangeGB: list[float] | None
class ItemResponse(_Structure):
    Item: dict[str, AttributeValue] | None
class KeySchemaElement(_Structure):
    AttributeName: str
    KeyType: str
class KeysAndAttributes(_Structure):
    Keys: list[dict[str, AttributeValue]]
    AttributesToGet: list[str] | None
    ConsistentRead: bool | None
    ProjectionExpression: str | None
    ExpressionAttributeNames: dict[str, str] | None
class KinesisDataStreamDestination(_Structure):
    StreamArn: str | None
    DestinationStatus: str | None
    DestinationStatusDescription: str | None
    ApproximateCreationDateTimePrecision: str | None
class KinesisStreamingDestinationOutput(_Structure):
    TableName: str | None
    StreamArn: str | None
    DestinationStatus: str | None
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration_ | None
class ListBackupsOutput(_Structure):
    BackupSummaries: list[BackupSummary] | None
    LastEvaluatedBackupArn: str | None
class ListBulkOperationsOutput(_Structure):
    BulkOperationsSummaryList: list[BulkOperationSummary] | None
    NextToken: str | None
class ListContributorInsightsOutput(_Structure):
    ContributorInsightsSummaries: list[ContributorInsightsSummary] | None
    NextToken: str | None
class ListExportsOutput(_Structure):
    ExportSummaries: list[ExportSummary] | None
    NextToken: str | None
class ListGlobalTablesOutput(_Structure):
    GlobalTables: list[GlobalTable] | None
    LastEvaluatedGlobalTableName: str | None
class ListImportsOutput(_Structure):
    ImportSummaryList: list[ImportSummary] | None
    NextToken: str | None
class ListTablesOutput(_Structure):
    TableNames: list[str] | None
    LastEvaluatedTableName: str | None
class ListTagsOfResourceOutput(_Structure):
    Tags: list[Tag] | None
    NextToken: str | None
class LocalSecondaryIndexDescription(_Structure):
    IndexName: str | None
    KeySchema: list[KeySchemaElement] | None
    Projection: Projection_ | None
    IndexSizeBytes: int | None
    ItemCount: int | None
    IndexArn: str | None
class LocalSecondaryIndexInfo(_Structure):
    IndexName: str | None
    KeySchema: list[KeySchemaElement] | None
    Projection: Projection_ | None
class OnDemandThroughput(_Structure):
    MaxReadRequestUnits: int | None
    MaxWriteRequestUnits: int | None
class OnDemandThroughputOverride(_Structure):
    MaxReadRequestUnits: int | None
class OptimisedAttributeValue(_Structure):
    S: str | None
    N: str | None
    B: str | None
    SS: list[str] | None
    NS: list[str] | None
    BS: list[str] | None
    M: dict[str, OptimisedAttributeValue] | None
    L: list[OptimisedAttributeValue] | None
    NULL: bool | None
    BOOL: bool | None
class OptimisedDeleteItemOutput(_Structure):
    Attributes: dict[str, OptimisedAttributeValue] | None
    ConsumedCapacity: ConsumedCapacity_ | None
    ItemCollectionMetrics: OptimisedItemCollectionMetrics | None
class OptimisedGetItemOutput(_Structure):
    Item: dict[str, OptimisedAttributeValue] | None
    ConsumedCapacity: ConsumedCapacity_ | None
class OptimisedItemCollectionMetrics(_Structure):
    ItemCollectionKey: dict[str, OptimisedAttributeValue] | None
    SizeEstimateRangeGB: list[float] | None
class OptimisedPutItemOutput(_Structure):
    Attributes: dict[str, OptimisedAttributeValue] | None
    ConsumedCapacity: ConsumedCapacity_ | None
    ItemCollectionMetrics: OptimisedItemCollectionMetrics | None
class OptimisedUpdateItemOutput(_Structure):
    Attributes: dict[str, OptimisedAttributeValue] | None
    ConsumedCapacity: ConsumedCapacity_ | None
    ItemCollectionMetrics: OptimisedItemCollectionMetrics | None
class OutputS3Configuration(_Structure):
    S3BucketOwner: str | None
    S3Bucket: str | None
    S3KeyPrefix: str | None
    S3SseAlgorithm: str | None
    S3SseKmsKeyId: str | None
    OutputType: list[str]
class PointInTimeRecoveryDescription(_Structure):
    PointInTimeRecoveryStatus: str | None
    RecoveryPeriodInDays: int | None
    EarliestRestorableDateTime: _Any | None
    LatestRestorableDateTime: _Any | None
class Projection(_Structure):
    ProjectionType: str | None
    NonKeyAttributes: list[str] | None
class ProvisionedThroughput(_Structure):
    ReadCapacityUnits: int
    WriteCapacityUnits: int
class ProvisionedThroughputDescription(_Structure):
    LastIncreaseDateTime: _Any | None
    LastDecreaseDateTime: _Any | None
    NumberOfDecreasesToday: int | None
    ReadCapacityUnits: int | None
    WriteCapacityUnits: int | None
class ProvisionedThroughputOverride(_Structure):
    ReadCapacityUnits: int | None
class PutRequest(_Structure):
    Item: dict[str, AttributeValue]
class PutResourcePolicyOutput(_Structure):
    RevisionId: str | None
class QueryOutput(_Structure):
    Items: list[dict[str, AttributeValue]] | None
    Count: int | None
    ScannedCount: int | None
    LastEvaluatedKey: dict[str, AttributeValue] | None
    ConsumedCapacity: ConsumedCapacity_ | None
class Replica(_Structure):
    RegionName: str | None
class ReplicaAutoScalingDescription(_Structure):
    RegionName: str | None
    GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndexAutoScalingDescription] | None
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription | None
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription | None
    ReplicaStatus: str | None
class ReplicaDescription(_Structure):
    RegionName: str | None
    ReplicaStatus: str | None
    ReplicaArn: str | None
    ReplicaStatusDescription: str | None
    ReplicaStatusPercentProgress: str | None
    KmsMasterKeyId: str | None
    ProvisionedThroughputOverride: ProvisionedThroughputOverride_ | None
    OnDemandThroughputOverride: OnDemandThroughputOverride_ | None
    WarmThroughput: TableWarmThroughputDescription | None
    GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndexDescription] | None
    ReplicaInaccessibleDateTime: _Any | None
    ReplicaTableClassSummary: TableClassSummary | None
    GlobalTableSettingsReplicationMode: str | None
class ReplicaGlobalSecondaryIndexAutoScalingDescription(_Structure):
    IndexName: str | None
    IndexStatus: str | None
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription | None
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription | None
class ReplicaGlobalSecondaryIndexDescription(_Structure):
    IndexName: str | None
    ProvisionedThroughputOverride: ProvisionedThroughputOverride_ | None
    OnDemandThroughputOverride: OnDemandThroughputOverride_ | None
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription | None
class ReplicaGlobalSecondaryIndexSettingsDescription(_Structure):
    IndexName: str
    IndexStatus: str | None
    ProvisionedReadCapacityUnits: int | None
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription | None
    ProvisionedWriteCapacityUnits: int | None
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription | None
class ReplicaSettingsDescription(_Structure):
    RegionName: str
    ReplicaStatus: str | None
    ReplicaBillingModeSummary: BillingModeSummary | None
    ReplicaProvisionedReadCapacityUnits: int | None
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription | None
    ReplicaProvisionedWriteCapacityUnits: int | None
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription | None
    ReplicaGlobalSecondaryIndexSettings: list[ReplicaGlobalSecondaryIndexSettingsDescription] | None
    ReplicaTableClassSummary: TableClassSummary | None
class RestoreSummary(_Structure):
    SourceBackupArn: str | None
    SourceTableArn: str | None
    RestoreDateTime: _Any
    RestoreInProgress: bool
class RestoreTableFromBackupOutput(_Structure):
    TableDescription: TableDescription_ | None
class RestoreTableToPointInTimeOutput(_Structure):
    TableDescription: TableDescription_ | None
class S3BucketSource(_Structure):
    S3BucketOwner: str | None
    S3Bucket: str
    S3KeyPrefix: str | None
class SSEDescription(_Structure):
    Status: str | None
    SseType: str | None
    KmsMasterKeyArn: str | None
    InaccessibleEncryptionDateTime: _Any | None
class SSESpecification(_Structure):
    Enabled: bool | None
    SseType: str | None
    KmsMasterKeyId: str | None
class ScanOutput(_Structure):
    Items: list[dict[str, AttributeValue]] | None
    Count: int | None
    ScannedCount: int | None
    LastEvaluatedKey: dict[str, AttributeValue] | None
    ConsumedCapacity: ConsumedCapacity_ | None
class SearchResultItem(_Structure):
    Item: dict[str, AttributeValue] | None
    Score: float | None
class SearchSchemaElement(_Structure):
    AttributeName: str
    SearchSchemaElementType: str
class SearchVectorsOutput(_Structure):
    ConsumedCapacity: VectorCapacity | None
    SearchResults: list[SearchResultItem] | None
class SourceTableDetails(_Structure):
    TableName: str
    TableId: str
    TableArn: str | None
    TableSizeBytes: int | None
    KeySchema: list[KeySchemaElement]
    TableCreationDateTime: _Any
    ProvisionedThroughput: ProvisionedThroughput_
    OnDemandThroughput: OnDemandThroughput_ | None
    ItemCount: int | None
    BillingMode: str | None
class SourceTableFeatureDetails(_Structure):
    LocalSecondaryIndexes: list[LocalSecondaryIndexInfo] | None
    GlobalSecondaryIndexes: list[GlobalSecondaryIndexInfo] | None
    StreamDescription: StreamSpecification | None
    TimeToLiveDescription: TimeToLiveDescription_ | None
    SseDescription: SSEDescription | None
    VectorIndexes: list[VectorIndexInfo] | None
class StartBulkPutItemsOutput(_Structure):
    BulkOperationDescription: BulkOperationDescription_
class StreamSpecification(_Structure):
    StreamEnabled: bool
    StreamViewType: str | None
class TableAutoScalingDescription(_Structure):
    TableName: str | None
    TableStatus: str | None
    Replicas: list[ReplicaAutoScalingDescription] | None
class TableClassSummary(_Structure):
    TableClass: str | None
    LastUpdateDateTime: _Any | None
class TableCreationParameters(_Structure):
    TableName: str
    AttributeDefinitions: list[AttributeDefinition]
    KeySchema: list[KeySchemaElement]
    BillingMode: str | None
    ProvisionedThroughput: ProvisionedThroughput_ | None
    OnDemandThroughput: OnDemandThroughput_ | None
    SseSpecification: SSESpecification | None
    GlobalSecondaryIndexes: list[GlobalSecondaryIndex] | None
    VectorIndexes: list[VectorIndex] | None
class TableDescription(_Structure):
    AttributeDefinitions: list[AttributeDefinition] | None
    TableName: str | None
    KeySchema: list[KeySchemaElement] | None
    TableStatus: str | None
    CreationDateTime: _Any | None
    ProvisionedThroughput: ProvisionedThroughputDescription | None
    TableSizeBytes: int | None
    ItemCount: int | None
    TableArn: str | None
    TableId: str | None
    BillingModeSummary: BillingModeSummary_ | None
    LocalSecondaryIndexes: list[LocalSecondaryIndexDescription] | None
    GlobalSecondaryIndexes: list[GlobalSecondaryIndexDescription] | None
    StreamSpecification: StreamSpecification_ | None
    LatestStreamLabel: str | None
    LatestStreamArn: str | None
    GlobalTableVersion: str | None
    Replicas: list[ReplicaDescription] | None
    GlobalTableWitnesses: list[GlobalTableWitnessDescription] | None
    GlobalTableSettingsReplicationMode: str | None
    RestoreSummary: RestoreSummary_ | None
    SseDescription: SSEDescription | None
    ArchivalSummary: ArchivalSummary_ | None
    TableClassSummary: TableClassSummary_ | None
    DeletionProtectionEnabled: bool | None
    DisassociationProtectionEnabled: bool | None
    OnDemandThroughput: OnDemandThroughput_ | None
    WarmThroughput: TableWarmThroughputDescription | None
    MultiRegionConsistency: str | None
    VectorIndexes: list[VectorIndexDescription] | None
class TableWarmThroughputDescription(_Structure):
    ReadUnitsPerSecond: int | None
    WriteUnitsPerSecond: int | None
    Status: str | None
class Tag(_Structure):
    Key: str
    Value: str
class TimeToLiveDescription(_Structure):
    TimeToLiveStatus: str | None
    AttributeName: str | None
class TimeToLiveSpecification(_Structure):
    Enabled: bool
    AttributeName: str
class TransactGetItemsOutput(_Structure):
    ConsumedCapacity: list[ConsumedCapacity_] | None
    Responses: list[ItemResponse] | None
class TransactWriteItemsOutput(_Structure):
    ConsumedCapacity: list[ConsumedCapacity_] | None
    ItemCollectionMetrics: dict[str, list[ItemCollectionMetrics_]] | None
class UpdateContinuousBackupsOutput(_Structure):
    ContinuousBackupsDescription: ContinuousBackupsDescription_ | None
class UpdateContributorInsightsOutput(_Structure):
    TableName: str | None
    IndexName: str | None
    ContributorInsightsStatus: str | None
    ContributorInsightsMode: str | None
class UpdateGlobalTableOutput(_Structure):
    GlobalTableDescription: GlobalTableDescription_ | None
class UpdateGlobalTableSettingsOutput(_Structure):
    GlobalTableName: str | None
    ReplicaSettings: list[ReplicaSettingsDescription] | None
class UpdateKinesisStreamingConfiguration(_Structure):
    ApproximateCreationDateTimePrecision: str | None
class UpdateKinesisStreamingDestinationOutput(_Structure):
    TableName: str | None
    StreamArn: str | None
    DestinationStatus: str | None
    UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration_ | None
class UpdateTableOutput(_Structure):
    TableDescription: TableDescription_ | None
class UpdateTableReplicaAutoScalingOutput(_Structure):
    TableAutoScalingDescription: TableAutoScalingDescription_ | None
class UpdateTimeToLiveOutput(_Structure):
    TimeToLiveSpecification: TimeToLiveSpecification_ | None
class VectorAttributeDefinition(_Structure):
    AttributeName: str
class VectorCapacity(_Structure):
    VectorSearchRequestBytes: float | None
    VectorWriteRequestBytes: float | None
class VectorIndex(_Structure):
    IndexName: str
    VectorAttribute: VectorAttributeDefinition
    SearchSchema: list[SearchSchemaElement] | None
    Projection: Projection_
    Dimensions: int
    DistanceFunction: str
class VectorIndexDescription(_Structure):
    IndexName: str | None
    SearchSchema: list[SearchSchemaElement] | None
    Projection: Projection_ | None
    VectorAttribute: VectorAttributeDefinition | None
    Dimensions: int | None
    DistanceFunction: str | None
    IndexStatus: str | None
    Backfilling: bool | None
    IndexSizeBytes: int | None
    ItemCount: int | None
    IndexArn: str | None
class VectorIndexInfo(_Structure):
    IndexName: str | None
    VectorAttribute: VectorAttributeDefinition | None
    SearchSchema: list[SearchSchemaElement] | None
    Projection: Projection_ | None
    Dimensions: int | None
    DistanceFunction: str | None
class WarmThroughput(_Structure):
    ReadUnitsPerSecond: int | None
    WriteUnitsPerSecond: int | None
class WriteRequest(_Structure):
    PutRequest: PutRequest_ | None
    DeleteRequest: DeleteRequest_ | None
ArchivalSummary_ = ArchivalSummary
BackupDescription_ = BackupDescription
BackupDetails_ = BackupDetails
BillingModeSummary_ = BillingModeSummary
BulkOperationDescription_ = BulkOperationDescription
BulkOperationUsage_ = BulkOperationUsage
ConsumedCapacity_ = ConsumedCapacity
ContinuousBackupsDescription_ = ContinuousBackupsDescription
DeleteRequest_ = DeleteRequest
EnableKinesisStreamingConfiguration_ = EnableKinesisStreamingConfiguration
ExportDescription_ = ExportDescription
FailureException_ = FailureException
FilterSpecification_ = FilterSpecification
GlobalTableDescription_ = GlobalTableDescription
ImportTableDescription_ = ImportTableDescription
IncrementalExportSpecification_ = IncrementalExportSpecification
InputFormatOptions_ = InputFormatOptions
InputS3Configuration_ = InputS3Configuration
ItemCollectionMetrics_ = ItemCollectionMetrics
OnDemandThroughput_ = OnDemandThroughput
OnDemandThroughputOverride_ = OnDemandThroughputOverride
OutputS3Configuration_ = OutputS3Configuration
PointInTimeRecoveryDescription_ = PointInTimeRecoveryDescription
Projection_ = Projection
ProvisionedThroughput_ = ProvisionedThroughput
ProvisionedThroughputOverride_ = ProvisionedThroughputOverride
PutRequest_ = PutRequest
RestoreSummary_ = RestoreSummary
S3BucketSource_ = S3BucketSource
SourceTableDetails_ = SourceTableDetails
SourceTableFeatureDetails_ = SourceTableFeatureDetails
StreamSpecification_ = StreamSpecification
TableAutoScalingDescription_ = TableAutoScalingDescription
TableClassSummary_ = TableClassSummary
TableCreationParameters_ = TableCreationParameters
TableDescription_ = TableDescription
TimeToLiveDescription_ = TimeToLiveDescription
TimeToLiveSpecification_ = TimeToLiveSpecification
UpdateKinesisStreamingConfiguration_ = UpdateKinesisStreamingConfiguration
WarmThroughput_ = WarmThroughput

@_operation
def batch_execute_statement(*, Statements: _Sequence[_Mapping[str, _Any]], ReturnConsumedCapacity: str | None = ...) -> BatchExecuteStatementOutput: ...
@_operation
def batch_get_item(*, RequestItems: _Mapping[str, _Mapping[str, _Any]], ReturnConsumedCapacity: str | None = ...) -> BatchGetItemOutput: ...
@_operation
def batch_write_item(*, RequestItems: _Mapping[str, _Sequence[_Mapping[str, _Any]]], ReturnConsumedCapacity: str | None = ..., ReturnItemCollectionMetrics: str | None = ...) -> BatchWriteItemOutput: ...
@_operation
def cancel_bulk_operation(*, BulkOperationArn: str) -> CancelBulkOperationOutput: ...
@_operation
def create_backup(*, TableName: str, BackupName: str) -> CreateBackupOutput: ...
@_operation
def create_global_table(*, GlobalTableName: str, ReplicationGroup: _Sequence[_Mapping[str, _Any]]) -> CreateGlobalTableOutput: ...
@_operation
def create_table(*, TableName: str, AttributeDefinitions: _Sequence[_Mapping[str, _Any]] | None = ..., KeySchema: _Sequence[_Mapping[str, _Any]] | None = ..., LocalSecondaryIndexes: _Sequence[_Mapping[str, _Any]] | None = ..., GlobalSecondaryIndexes: _Sequence[_Mapping[str, _Any]] | None = ..., BillingMode: str | None = ..., ProvisionedThroughput: _Mapping[str, _Any] | None = ..., StreamSpecification: _Mapping[str, _Any] | None = ..., SseSpecification: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., TableClass: str | None = ..., DeletionProtectionEnabled: bool | None = ..., WarmThroughput: _Mapping[str, _Any] | None = ..., ResourcePolicy: _Any | None = ..., OnDemandThroughput: _Mapping[str, _Any] | None = ..., GlobalTableSourceArn: str | None = ..., GlobalTableSettingsReplicationMode: str | None = ..., VectorIndexes: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateTableOutput: ...
@_operation
def delete_backup(*, BackupArn: str) -> DeleteBackupOutput: ...
@_operation
def delete_item(*, TableName: str, Key: _Mapping[str, _Mapping[str, _Any]], Expected: _Mapping[str, _Mapping[str, _Any]] | None = ..., ConditionalOperator: str | None = ..., ReturnValues: str | None = ..., ReturnConsumedCapacity: str | None = ..., ReturnItemCollectionMetrics: str | None = ..., ConditionExpression: _Any | None = ..., ExpressionAttributeNames: _Mapping[str, _Any] | None = ..., ExpressionAttributeValues: _Mapping[str, _Mapping[str, _Any]] | None = ..., ReturnValuesOnConditionCheckFailure: str | None = ...) -> OptimisedDeleteItemOutput: ...
@_operation
def delete_resource_policy(*, ResourceArn: str, ExpectedRevisionId: str | None = ...) -> DeleteResourcePolicyOutput: ...
@_operation
def delete_table(*, TableName: str) -> DeleteTableOutput: ...
@_operation
def describe_backup(*, BackupArn: str) -> DescribeBackupOutput: ...
@_operation
def describe_bulk_operation(*, BulkOperationArn: str) -> DescribeBulkOperationOutput: ...
@_operation
def describe_continuous_backups(*, TableName: str) -> DescribeContinuousBackupsOutput: ...
@_operation
def describe_contributor_insights(*, TableName: str, IndexName: str | None = ...) -> DescribeContributorInsightsOutput: ...
@_operation
def describe_endpoints() -> DescribeEndpointsResponse: ...
@_operation
def describe_export(*, ExportArn: str) -> DescribeExportOutput: ...
@_operation
def describe_global_table(*, GlobalTableName: str) -> DescribeGlobalTableOutput: ...
@_operation
def describe_global_table_settings(*, GlobalTableName: str) -> DescribeGlobalTableSettingsOutput: ...
@_operation
def describe_import(*, ImportArn: str) -> DescribeImportOutput: ...
@_operation
def describe_kinesis_streaming_destination(*, TableName: str) -> DescribeKinesisStreamingDestinationOutput: ...
@_operation
def describe_limits() -> DescribeLimitsOutput: ...
@_operation
def describe_table(*, TableName: str) -> DescribeTableOutput: ...
@_operation
def describe_table_replica_auto_scaling(*, TableName: str) -> DescribeTableReplicaAutoScalingOutput: ...
@_operation
def describe_time_to_live(*, TableName: str) -> DescribeTimeToLiveOutput: ...
@_operation
def disable_kinesis_streaming_destination(*, TableName: str, StreamArn: str, EnableKinesisStreamingConfiguration: _Mapping[str, _Any] | None = ...) -> KinesisStreamingDestinationOutput: ...
@_operation
def enable_kinesis_streaming_destination(*, TableName: str, StreamArn: str, EnableKinesisStreamingConfiguration: _Mapping[str, _Any] | None = ...) -> KinesisStreamingDestinationOutput: ...
@_operation
def execute_statement(*, Statement: _Any, Parameters: _Sequence[_Mapping[str, _Any]] | None = ..., ConsistentRead: bool | None = ..., NextToken: _Any | None = ..., ReturnConsumedCapacity: str | None = ..., Limit: int | None = ..., ReturnValuesOnConditionCheckFailure: str | None = ...) -> ExecuteStatementOutput: ...
@_operation
def execute_transaction(*, TransactStatements: _Sequence[_Mapping[str, _Any]], ClientRequestToken: str | None = ..., ReturnConsumedCapacity: str | None = ...) -> ExecuteTransactionOutput: ...
@_operation
def export_table_to_point_in_time(*, TableArn: str, S3Bucket: str, ExportTime: str | _datetime | None = ..., ClientToken: str | None = ..., S3BucketOwner: str | None = ..., S3Prefix: str | None = ..., S3SseAlgorithm: str | None = ..., S3SseKmsKeyId: str | None = ..., ExportFormat: str | None = ..., ExportType: str | None = ..., IncrementalExportSpecification: _Mapping[str, _Any] | None = ..., FilterSpecification: _Mapping[str, _Any] | None = ...) -> ExportTableToPointInTimeOutput: ...
@_operation
def get_item(*, TableName: str, Key: _Mapping[str, _Mapping[str, _Any]], AttributesToGet: _Sequence[_Any] | None = ..., ConsistentRead: bool | None = ..., ReturnConsumedCapacity: str | None = ..., ProjectionExpression: _Any | None = ..., ExpressionAttributeNames: _Mapping[str, _Any] | None = ...) -> OptimisedGetItemOutput: ...
@_operation
def get_resource_policy(*, ResourceArn: str) -> GetResourcePolicyOutput: ...
@_operation
def import_table(*, S3BucketSource: _Mapping[str, _Any], InputFormat: str, TableCreationParameters: _Mapping[str, _Any], ClientToken: str | None = ..., InputFormatOptions: _Mapping[str, _Any] | None = ..., InputCompressionType: str | None = ...) -> ImportTableOutput: ...
@_operation
def list_backups(*, TableName: str | None = ..., Limit: int | None = ..., TimeRangeLowerBound: str | _datetime | None = ..., TimeRangeUpperBound: str | _datetime | None = ..., ExclusiveStartBackupArn: str | None = ..., BackupType: str | None = ...) -> ListBackupsOutput: ...
@_operation
def list_bulk_operations(*, MaxResults: int | None = ..., NextToken: str | None = ...) -> ListBulkOperationsOutput: ...
@_operation
def list_contributor_insights(*, TableName: str | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListContributorInsightsOutput: ...
@_operation
def list_exports(*, TableArn: str | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListExportsOutput: ...
@_operation
def list_global_tables(*, ExclusiveStartGlobalTableName: str | None = ..., Limit: int | None = ..., RegionName: _Any | None = ...) -> ListGlobalTablesOutput: ...
@_operation
def list_imports(*, TableArn: str | None = ..., PageSize: int | None = ..., NextToken: str | None = ...) -> ListImportsOutput: ...
@_operation
def list_tables(*, ExclusiveStartTableName: str | None = ..., Limit: int | None = ...) -> ListTablesOutput: ...
@_operation
def list_tags_of_resource(*, ResourceArn: str, NextToken: _Any | None = ...) -> ListTagsOfResourceOutput: ...
@_operation
def put_item(*, TableName: str, Item: _Mapping[str, _Mapping[str, _Any]], Expected: _Mapping[str, _Mapping[str, _Any]] | None = ..., ReturnValues: str | None = ..., ReturnConsumedCapacity: str | None = ..., ReturnItemCollectionMetrics: str | None = ..., ConditionalOperator: str | None = ..., ConditionExpression: _Any | None = ..., ExpressionAttributeNames: _Mapping[str, _Any] | None = ..., ExpressionAttributeValues: _Mapping[str, _Mapping[str, _Any]] | None = ..., ReturnValuesOnConditionCheckFailure: str | None = ...) -> OptimisedPutItemOutput: ...
@_operation
def put_resource_policy(*, ResourceArn: str, Policy: _Any, ExpectedRevisionId: str | None = ..., ConfirmRemoveSelfResourceAccess: bool | None = ...) -> PutResourcePolicyOutput: ...
@_operation
def query(*, TableName: str, IndexName: str | None = ..., Select: str | None = ..., AttributesToGet: _Sequence[_Any] | None = ..., Limit: int | None = ..., ConsistentRead: bool | None = ..., KeyConditions: _Mapping[str, _Mapping[str, _Any]] | None = ..., QueryFilter: _Mapping[str, _Mapping[str, _Any]] | None = ..., ConditionalOperator: str | None = ..., ScanIndexForward: bool | None = ..., ExclusiveStartKey: _Mapping[str, _Mapping[str, _Any]] | None = ..., ReturnConsumedCapacity: str | None = ..., ProjectionExpression: _Any | None = ..., FilterExpression: _Any | None = ..., KeyConditionExpression: _Any | None = ..., ExpressionAttributeNames: _Mapping[str, _Any] | None = ..., ExpressionAttributeValues: _Mapping[str, _Mapping[str, _Any]] | None = ...) -> QueryOutput: ...
@_operation
def restore_table_from_backup(*, TargetTableName: str, BackupArn: str, BillingModeOverride: str | None = ..., GlobalSecondaryIndexOverride: _Sequence[_Mapping[str, _Any]] | None = ..., LocalSecondaryIndexOverride: _Sequence[_Mapping[str, _Any]] | None = ..., ProvisionedThroughputOverride: _Mapping[str, _Any] | None = ..., OnDemandThroughputOverride: _Mapping[str, _Any] | None = ..., SseSpecificationOverride: _Mapping[str, _Any] | None = ..., VectorIndexOverride: _Sequence[_Mapping[str, _Any]] | None = ...) -> RestoreTableFromBackupOutput: ...
@_operation
def restore_table_to_point_in_time(*, TargetTableName: str, SourceTableArn: str | None = ..., SourceTableName: str | None = ..., UseLatestRestorableTime: bool | None = ..., RestoreDateTime: str | _datetime | None = ..., BillingModeOverride: str | None = ..., GlobalSecondaryIndexOverride: _Sequence[_Mapping[str, _Any]] | None = ..., LocalSecondaryIndexOverride: _Sequence[_Mapping[str, _Any]] | None = ..., ProvisionedThroughputOverride: _Mapping[str, _Any] | None = ..., OnDemandThroughputOverride: _Mapping[str, _Any] | None = ..., SseSpecificationOverride: _Mapping[str, _Any] | None = ..., VectorIndexOverride: _Sequence[_Mapping[str, _Any]] | None = ...) -> RestoreTableToPointInTimeOutput: ...
@_operation
def scan(*, TableName: str, IndexName: str | None = ..., AttributesToGet: _Sequence[_Any] | None = ..., Limit: int | None = ..., Select: str | None = ..., ScanFilter: _Mapping[str, _Mapping[str, _Any]] | None = ..., ConditionalOperator: str | None = ..., ExclusiveStartKey: _Mapping[str, _Mapping[str, _Any]] | None = ..., ReturnConsumedCapacity: str | None = ..., TotalSegments: int | None = ..., Segment: int | None = ..., ProjectionExpression: _Any | None = ..., FilterExpression: _Any | None = ..., ExpressionAttributeNames: _Mapping[str, _Any] | None = ..., ExpressionAttributeValues: _Mapping[str, _Mapping[str, _Any]] | None = ..., ConsistentRead: bool | None = ...) -> ScanOutput: ...
@_operation
def search_vectors(*, TableName: str, IndexName: str, SearchVector: _Sequence[_Mapping[str, _Any]], TopK: int, ReturnConsumedCapacity: str | None = ..., ExpressionAttributeNames: _Mapping[str, _Any] | None = ..., ExpressionAttributeValues: _Mapping[str, _Mapping[str, _Any]] | None = ..., ProjectionExpression: _Any | None = ..., SearchConditionExpression: _Any | None = ...) -> SearchVectorsOutput: ...
@_operation
def start_bulk_put_items(*, InputS3Configuration: _Mapping[str, _Any], OutputS3Configuration: _Mapping[str, _Any], TableName: str, ClientToken: str | None = ..., MaxWriteRequestUnits: int | None = ..., PerformanceTier: str | None = ...) -> StartBulkPutItemsOutput: ...
@_operation
def tag_resource(*, ResourceArn: str, Tags: _Sequence[_Mapping[str, _Any]]) -> None: ...
@_operation
def transact_get_items(*, TransactItems: _Sequence[_Mapping[str, _Any]], ReturnConsumedCapacity: str | None = ...) -> TransactGetItemsOutput: ...
@_operation
def transact_write_items(*, TransactItems: _Sequence[_Mapping[str, _Any]], ReturnConsumedCapacity: str | None = ..., ReturnItemCollectionMetrics: str | None = ..., ClientRequestToken: str | None = ...) -> TransactWriteItemsOutput: ...
@_operation
def untag_resource(*, ResourceArn: str, TagKeys: _Sequence[str]) -> None: ...
@_operation
def update_continuous_backups(*, TableName: str, PointInTimeRecoverySpecification: _Mapping[str, _Any]) -> UpdateContinuousBackupsOutput: ...
@_operation
def update_contributor_insights(*, TableName: str, ContributorInsightsAction: str, IndexName: str | None = ..., ContributorInsightsMode: str | None = ...) -> UpdateContributorInsightsOutput: ...
@_operation
def update_global_table(*, GlobalTableName: str, ReplicaUpdates: _Sequence[_Mapping[str, _Any]]) -> UpdateGlobalTableOutput: ...
@_operation
def update_global_table_settings(*, GlobalTableName: str, GlobalTableBillingMode: str | None = ..., GlobalTableProvisionedWriteCapacityUnits: int | None = ..., GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: _Mapping[str, _Any] | None = ..., GlobalTableGlobalSecondaryIndexSettingsUpdate: _Sequence[_Mapping[str, _Any]] | None = ..., ReplicaSettingsUpdate: _Sequence[_Mapping[str, _Any]] | None = ...) -> UpdateGlobalTableSettingsOutput: ...
@_operation
def update_item(*, TableName: str, Key: _Mapping[str, _Mapping[str, _Any]], AttributeUpdates: _Mapping[str, _Mapping[str, _Any]] | None = ..., Expected: _Mapping[str, _Mapping[str, _Any]] | None = ..., ConditionalOperator: str | None = ..., ReturnValues: str | None = ..., ReturnConsumedCapacity: str | None = ..., ReturnItemCollectionMetrics: str | None = ..., UpdateExpression: _Any | None = ..., ConditionExpression: _Any | None = ..., ExpressionAttributeNames: _Mapping[str, _Any] | None = ..., ExpressionAttributeValues: _Mapping[str, _Mapping[str, _Any]] | None = ..., ReturnValuesOnConditionCheckFailure: str | None = ...) -> OptimisedUpdateItemOutput: ...
@_operation
def update_kinesis_streaming_destination(*, TableName: str, StreamArn: str, UpdateKinesisStreamingConfiguration: _Mapping[str, _Any] | None = ...) -> UpdateKinesisStreamingDestinationOutput: ...
@_operation
def update_table(*, TableName: str, AttributeDefinitions: _Sequence[_Mapping[str, _Any]] | None = ..., BillingMode: str | None = ..., ProvisionedThroughput: _Mapping[str, _Any] | None = ..., GlobalSecondaryIndexUpdates: _Sequence[_Mapping[str, _Any]] | None = ..., StreamSpecification: _Mapping[str, _Any] | None = ..., SseSpecification: _Mapping[str, _Any] | None = ..., ReplicaUpdates: _Sequence[_Mapping[str, _Any]] | None = ..., TableClass: str | None = ..., DeletionProtectionEnabled: bool | None = ..., MultiRegionConsistency: str | None = ..., GlobalTableWitnessUpdates: _Sequence[_Mapping[str, _Any]] | None = ..., OnDemandThroughput: _Mapping[str, _Any] | None = ..., WarmThroughput: _Mapping[str, _Any] | None = ..., GlobalTableSettingsReplicationMode: str | None = ..., DisassociationProtectionEnabled: bool | None = ..., VectorIndexUpdates: _Sequence[_Mapping[str, _Any]] | None = ...) -> UpdateTableOutput: ...
@_operation
def update_table_replica_auto_scaling(*, TableName: str, GlobalSecondaryIndexUpdates: _Sequence[_Mapping[str, _Any]] | None = ..., ProvisionedWriteCapacityAutoScalingUpdate: _Mapping[str, _Any] | None = ..., ReplicaUpdates: _Sequence[_Mapping[str, _Any]] | None = ...) -> UpdateTableReplicaAutoScalingOutput: ...
@_operation
def update_time_to_live(*, TableName: str, TimeToLiveSpecification: _Mapping[str, _Any]) -> UpdateTimeToLiveOutput: ...
